import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload, Where } from 'payload'
import { plainText, type Body } from '../content/documents/body.ts'
import type { Kind } from '../content/documents/kinds.ts'
import { schoolSchema, type School } from '../content/documents/school.ts'
import { readAlboFacts, type AlboFacts } from './albo/rows.ts'
import { environment } from './environment.ts'
import type { RuleChange } from '../content/privacy/rule-change.ts'
import type { Override } from '../content/sections/override.ts'
import type { Allegati, Atti, CartaDeiServizi, Circolari, Regolamenti, Sezioni } from './payload-types.ts'
import { bodyFromLexical } from './rich-text.ts'

/** How many records are in memory at a time. */
const page = 500

/** The collections that hold documents, with the kind of each. */
export const documentCollections = { circolari: 'circolare', regolamenti: 'regolamento', atti: 'atto' } as const satisfies Record<string, Kind>
type DocumentCollection = keyof typeof documentCollections

/** The CMS answered with something that cannot be an answer; never to be read as "no documents". */
export class UnreadableDesk extends Error {}

/** Reads a whole collection by id, a page at a time: records written or deleted meanwhile never make another one be skipped. */
export async function* readAll<Slug extends CollectionSlug>(payload: Payload, collection: Slug) {
  let last: number | string | undefined
  for (;;) {
    const where: Where = last === undefined ? {} : { id: { greater_than: last } }
    const { docs } = await payload.find({ collection, where, sort: 'id', limit: page, pagination: false, depth: 0, draft: false, overrideAccess: true })
    if (docs.length === 0) return
    yield docs
    const next = docs.at(-1)?.id
    if (next === undefined || next === last) throw new UnreadableDesk(`The CMS gave the same page of ${collection} twice.`)
    last = next
    if (docs.length < page) return
  }
}

/** A list of a record that was read: one that nobody has filled is `null` in SQLite and absent in MongoDB. */
const listOf = <Row>(list: Row[] | null | undefined): Row[] => list ?? []

type WithFiles = { attachments?: (number | string | Allegati)[] | null }

async function filesOf(payload: Payload, docs: WithFiles[]): Promise<Map<string, Allegati>> {
  const ids = [...new Set(docs.flatMap(({ attachments }) => listOf(attachments).map(idOf)))]
  const files = new Map<string, Allegati>()
  for (let at = 0; at < ids.length; at += page) {
    const { docs: found } = await payload.find({ collection: 'allegati', where: { id: { in: ids.slice(at, at + page) } }, limit: page, pagination: false, depth: 0, overrideAccess: true })
    for (const file of found) files.set(String(file.id), file)
  }
  return files
}

const idOf = (value: number | string | { id: number | string }): number | string => (typeof value === 'object' ? value.id : value)

/** Leaves out what is not known: the gate's schema tells an unknown fact from an empty one. */
function known<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '')) as Partial<Fields>
}

type WithEnglish = { english?: { title?: string | null; summary?: string | null; body?: unknown } }

/** The English text of a record or of a form, once it has both a title and a text. */
export function englishOf({ english }: WithEnglish): { english?: { title: string; summary?: string; body: Body } } {
  const body = bodyFromLexical(english?.body)
  return english?.title && plainText(body).trim() !== '' ? { english: { title: english.title, ...(english.summary ? { summary: english.summary } : {}), body } } : {}
}

function placementsOf(placements: NonNullable<Circolari['placements']> | null | undefined, ofAlbo: ReturnType<AlboFacts>): unknown[] {
  return listOf(placements).map(({ venue, section, rule, from, obligationArisen, effectsUntil, endOfAppointment, until, days, daysBasis, requestedBy, resolution, reason }) => {
    const facts = known({ venue, rule, from, obligationArisen, effectsUntil, endOfAppointment, until, resolution, reason })
    if (venue === 'albo-online') return { ...facts, ...known({ days, daysBasis, requestedBy }), ...ofAlbo }
    return { ...facts, ...known({ days, section: venue === 'amministrazione-trasparente' ? section : undefined }) }
  })
}

const placeOf = (filename: string): string => path.join(environment().uploads, path.basename(filename))

/** Whether the bytes of a file are where they belong, as many as were read when it came in. */
const isWhole = ({ filename, size }: Allegati): boolean => Boolean(filename) && statSync(placeOf(String(filename)), { throwIfNoEntry: false })?.size === size

/** A file that a document names and the CMS no longer has comes out without its facts, so that the gate withholds the document. */
function attachmentsOf(doc: WithFiles, files: Map<string, Allegati>): unknown[] {
  return listOf(doc.attachments).map((value) => {
    const file = files.get(String(idOf(value)))
    if (!file || !isWhole(file)) return { id: String(idOf(value)) }
    const { title, mediaType, size, sha256, pages, text } = file
    return { id: String(file.id), title, mediaType, size, sha256, ...known({ pages }), text: text ?? null }
  })
}

type Stateful = { _status?: ('draft' | 'published') | null; firstPublishedAt?: string | null; withdrawal?: { reason?: string | null; at?: string | null; ground?: string | null; requestedAt?: string | null } }

/** Where a record stands, with its withdrawal: what the database calls published may have been withdrawn since. */
export function stateOf({ _status, firstPublishedAt, withdrawal }: Stateful): { state: string; withdrawal?: object } {
  if (withdrawal?.at) return { state: 'withdrawn', withdrawal: { reason: withdrawal.reason ?? '', at: withdrawal.at, ...known({ ground: withdrawal.ground, requestedAt: withdrawal.requestedAt }) } }
  if (_status === 'published') return { state: 'published' }
  // Was public once and is a draft again, whatever way: its readers are told that it is no longer here.
  return { state: firstPublishedAt ? 'withdrawn' : 'draft' }
}

/** Maps a record, or lets it out with its id and the reason alone: the gate withholds and reports what has no shape. */
function mapped(id: string, map: () => Record<string, unknown>): unknown {
  try {
    return map()
  } catch (error) {
    return { id, unreadable: error instanceof Error ? error.message : String(error) }
  }
}

type DocumentRecord = Circolari | Regolamenti | Atti

function documentOf(collection: DocumentCollection, doc: DocumentRecord, files: Map<string, Allegati>, ofAlbo: AlboFacts): unknown {
  const kind = documentCollections[collection]
  const id = `${kind}-${doc.id}`
  return mapped(id, () => ({
    id,
    kind,
    title: doc.title,
    date: doc.date,
    audience: listOf(doc.audience),
    body: bodyFromLexical(doc.body),
    attachments: attachmentsOf(doc, files),
    placements: placementsOf(doc.placements, ofAlbo(id)),
    ...stateOf(doc),
    updatedAt: doc.updatedAt,
    ...englishOf(doc),
    ...known({
      summary: doc.summary,
      easyRead: doc.easyRead,
      protocol: doc.protocol,
      signatory: doc.signatory,
      choices: doc.choices ?? undefined,
      replacedBy: doc.replacedBy ? `${kind}-${idOf(doc.replacedBy)}` : undefined,
      ...('number' in doc ? { number: doc.number, schoolYear: doc.schoolYear } : {}),
      ...('topics' in doc && doc.topics?.length ? { topics: doc.topics } : {}),
      ...('inForceFrom' in doc ? { inForceFrom: doc.inForceFrom } : {}),
      ...('slug' in doc ? { slug: doc.slug } : {}),
      ...('approval' in doc ? { approval: doc.approval } : {}),
      ...('actType' in doc ? { actType: doc.actType } : {}),
    }),
  }))
}

function cartaOf(carta: CartaDeiServizi, ofAlbo: AlboFacts): unknown {
  const id = 'carta-dei-servizi'
  return mapped(id, () => ({
    id,
    kind: 'carta-dei-servizi',
    title: carta.title,
    date: carta.date,
    audience: [],
    body: bodyFromLexical(carta.body),
    attachments: [],
    placements: placementsOf(carta.placements, ofAlbo(id)),
    standards: standardsOf(carta.standards),
    ...stateOf(carta),
    updatedAt: carta.updatedAt,
    ...englishOf(carta),
    ...known({ summary: carta.summary, choices: carta.choices ?? undefined, easyRead: carta.easyRead, approval: carta.approval, inForceFrom: carta.inForceFrom }),
  }))
}

const standardsOf = (standards: CartaDeiServizi['standards']): unknown[] => listOf(standards).map(({ id: _id, ...standard }) => known(standard))

/** The earlier versions of the Carta, the oldest first: documents of their own, each replaced by the next. */
function earlierCarteOf(carta: CartaDeiServizi): unknown[] {
  const idOfEarlier = (date: string | null | undefined): string => `carta-dei-servizi-${date}`
  const rows = listOf(carta.previous).sort((one, other) => (String(one.date) < String(other.date) ? -1 : 1))
  return rows.map(({ date, inForceFrom, effectsUntil, approval, body, standards }, index) => {
    const id = idOfEarlier(date)
    return mapped(id, () => ({
      id,
      kind: 'carta-dei-servizi',
      slug: date,
      title: carta.title,
      date,
      audience: [],
      body: bodyFromLexical(body),
      attachments: [],
      placements: [{ venue: 'carta-dei-servizi', rule: 'in-force', ...known({ from: inForceFrom, effectsUntil }) }],
      standards: standardsOf(standards),
      replacedBy: index + 1 < rows.length ? idOfEarlier(rows[index + 1]!.date) : 'carta-dei-servizi',
      state: stateOf(carta).state === 'draft' ? 'draft' : 'published',
      updatedAt: `${effectsUntil}T22:00:00.000Z`,
      ...known({ approval, inForceFrom }),
    }))
  })
}

/**
 * Every document of the CMS in the shape of content's `Document`, as published: a newer draft of a published document is not
 * there. Unjudged: each record is for the gate, and one that cannot be mapped comes out with its id alone. Throws when the CMS
 * does not answer.
 */
export async function* readDocuments(payload: Payload): AsyncGenerator<unknown> {
  const ofAlbo = await readAlboFacts(payload)
  for await (const docs of readAll(payload, 'circolari')) yield* documentsOf(payload, 'circolari', docs, ofAlbo)
  for await (const docs of readAll(payload, 'regolamenti')) yield* documentsOf(payload, 'regolamenti', docs, ofAlbo)
  for await (const docs of readAll(payload, 'atti')) yield* documentsOf(payload, 'atti', docs, ofAlbo)
  const carta = await payload.findGlobal({ slug: 'carta-dei-servizi', depth: 0, draft: false, overrideAccess: true })
  if (!carta.updatedAt) return
  yield* earlierCarteOf(carta)
  yield cartaOf(carta, ofAlbo)
}

async function* documentsOf(payload: Payload, collection: DocumentCollection, docs: DocumentRecord[], ofAlbo: AlboFacts): AsyncGenerator<unknown> {
  const files = await filesOf(payload, docs)
  for (const doc of docs) yield documentOf(collection, doc, files, ofAlbo)
}

/** The documents that are published on the albo and have no number in its register yet, with the moment in which each was published. */
export async function* readUnregistered(payload: Payload): AsyncGenerator<{ record: unknown; publishedAt: string }> {
  const ofAlbo = await readAlboFacts(payload)
  for (const collection of ['circolari', 'regolamenti', 'atti'] as const) {
    const where: Where = { and: [{ 'placements.venue': { equals: 'albo-online' } }, { _status: { equals: 'published' } }] }
    const { docs: all } = await payload.find({ collection, where, pagination: false, depth: 0, draft: false, overrideAccess: true, select: { title: true } })
    const ids = all.map(({ id }) => id).filter((id) => ofAlbo(`${documentCollections[collection]}-${id}`).register === undefined)
    for (let at = 0; at < ids.length; at += page) {
      const { docs } = await payload.find({ collection, where: { id: { in: ids.slice(at, at + page) } }, pagination: false, depth: 0, draft: false, overrideAccess: true })
      const files = await filesOf(payload, docs)
      for (const doc of docs) yield { record: documentOf(collection, doc, files, ofAlbo), publishedAt: doc.firstPublishedAt ?? '' }
    }
  }
  const carta = await payload.findGlobal({ slug: 'carta-dei-servizi', depth: 0, draft: false, overrideAccess: true })
  const isOnAlbo = listOf(carta.placements).some(({ venue }) => venue === 'albo-online')
  if (carta.updatedAt && isOnAlbo && ofAlbo('carta-dei-servizi').register === undefined) yield { record: cartaOf(carta, ofAlbo), publishedAt: carta.firstPublishedAt ?? '' }
}

/** What the school does otherwise than the policy on personal data. */
export async function readRuleChanges(payload: Payload): Promise<RuleChange[]> {
  const { docs } = await payload.find({ collection: 'regole', pagination: false, depth: 0, sort: 'row', overrideAccess: true })
  return docs.map(({ row, action, reason }) => ({ row, action, reason }))
}

/** What the school says of itself; throws with a sentence when nobody has written it yet. */
export async function readSchool(payload: Payload): Promise<School> {
  const record = await payload.findGlobal({ slug: 'scuola', depth: 0, overrideAccess: true })
  const scuola = Object.fromEntries(Object.entries(record).filter(([name]) => name in schoolSchema.shape))
  const ruleChanges = await readRuleChanges(payload)
  const rows = <Row extends { id?: string | null }>(list: Row[] | null | undefined) => listOf(list).map(({ id: _id, ...row }) => known(row))
  const read = schoolSchema.safeParse({
    tagline: '',
    presentation: '',
    history: '',
    ...known(scuola),
    phones: rows(record.phones),
    emails: rows(record.emails),
    emailDomains: listOf(record.emailDomains),
    ibans: listOf(record.ibans),
    locations: rows(record.locations),
    roleHolders: rows(record.roleHolders),
    english: record.english?.presentation ? known(record.english) : undefined,
    ...(ruleChanges.length > 0 ? { ruleChanges } : {}),
  })
  if (!read.success) {
    const missing = [...new Set(read.error.issues.map(({ path: where }) => where.join('.')))].join(', ')
    throw new UnreadableDesk(`La scuola non è ancora descritta del tutto (${missing}): apri «Scuola» nel CMS e compila i dati che mancano.`)
  }
  return read.data
}

/** A choice without its reason is none: the row of the law counts. */
function overrideOf(override: Sezioni['override']): { override?: Override } {
  const { applicability, applicabilityReason, retention, retentionReason, resolution, statement, statementReason } = override ?? {}
  const chosen: Override = {
    ...(applicability && applicabilityReason ? { applicability: { value: applicability, reason: applicabilityReason } } : {}),
    ...(retention && retentionReason && resolution ? { retention: { value: retention, reason: retentionReason, resolution } } : {}),
    ...(statement && statementReason ? { statement: { value: statement, reason: statementReason } } : {}),
  }
  return Object.keys(chosen).length > 0 ? { override: chosen } : {}
}

/** The office's words for the sections of Amministrazione Trasparente, in the shape of content's `SectionWords`, for the gate. */
export async function readSections(payload: Payload): Promise<unknown[]> {
  const sections: unknown[] = []
  for await (const docs of readAll(payload, 'sezioni'))
    for (const { section, introduction, responsible, notApplicable, link, override } of docs)
      sections.push(
        mapped(String(section), () => ({
          section,
          introduction: bodyFromLexical(introduction),
          ...known({ responsible }),
          ...(notApplicable?.reason && notApplicable.on ? { notApplicable: { reason: notApplicable.reason, on: notApplicable.on } } : {}),
          ...(link?.label && link.url ? { link: { label: link.label, url: link.url } } : {}),
          ...overrideOf(override),
        })),
      )
  return sections
}

/** The bytes of a private file, by the id that a document's attachment has. */
export async function readFileOf(payload: Payload, attachmentId: string): Promise<Uint8Array> {
  const { docs } = await payload.find({ collection: 'allegati', where: { id: { equals: attachmentId } }, limit: 1, depth: 0, overrideAccess: true, select: { filename: true } })
  const filename = docs[0]?.filename
  if (!filename) throw new UnreadableDesk(`The CMS has no file ${attachmentId}.`)
  return readFile(placeOf(filename))
}

/** The school's own synonyms for the search, in groups, for the gate. */
export async function readSynonyms(payload: Payload): Promise<string[][]> {
  const { synonyms } = await payload.findGlobal({ slug: 'ricerca', depth: 0, overrideAccess: true })
  return listOf(synonyms).map(({ words }) => listOf(words))
}
