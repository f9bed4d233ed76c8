import type { Payload, RequestContext } from 'payload'
import type { Body } from '../content/documents/body.ts'
import type { Document, DocumentState, Placement, Standard } from '../content/documents/document.ts'
import type { Kind } from '../content/documents/kinds.ts'
import type { School } from '../content/documents/school.ts'
import type { SectionWords } from '../content/publish.ts'
import type { Role } from './access/roles.ts'
import { documentCollections } from './documents.ts'
import { withoutRelease } from './releases.ts'
import { lexicalFromBody } from './rich-text.ts'

/** A document to write in the CMS: what is known of it; a draft may lack anything but kind and title. */
export type DocumentDraft = { kind: Kind; title: string; body: Body; state: DocumentState; withdrawal?: string | undefined } & Partial<
  Pick<Document, 'actType' | 'slug' | 'number' | 'schoolYear' | 'date' | 'summary' | 'audience' | 'protocol' | 'signatory' | 'approval' | 'easyRead' | 'topics' | 'inForceFrom' | 'english'>
> & {
    placements?: Placement[] | undefined
    standards?: Standard[] | undefined
    /** Opaque id of the newer document that takes the place of this one, as `regolamento-4`. */
    replacedBy?: string | undefined
    /** Ids of files written with `writeAttachment`. */
    attachments?: (number | string)[] | undefined
    /** Where it was imported from, and which data are guesses to check. */
    imported?: { source: string; unsure: string[] } | undefined
  }

const quiet: RequestContext = { [withoutRelease]: true }
const collectionOf: Record<Exclude<Kind, 'carta-dei-servizi'>, keyof typeof documentCollections> = { circolare: 'circolari', regolamento: 'regolamenti', atto: 'atti' }

/**
 * Writes a new document with every check of the form (a draft is not checked) and gives its opaque id, as `circolare-17`. Starts
 * no release: whoever writes many asks for one at the end. The Carta dei servizi, of which there is one, is overwritten.
 */
export async function writeDocument(payload: Payload, draft: DocumentDraft): Promise<string> {
  const { kind, body, english, state, withdrawal, placements, attachments, imported, standards, replacedBy, ...fields } = draft
  const isDraft = state === 'draft'
  const data = {
    ...fields,
    // What a draft does not know stays unknown: the form's defaults are today's.
    ...(isDraft ? { date: fields.date ?? null, ...(kind === 'circolare' ? { schoolYear: fields.schoolYear ?? null } : {}) } : {}),
    body: lexicalFromBody(body),
    ...(english ? { english: { ...english, body: lexicalFromBody(english.body) } } : {}),
    placements: placements ?? [],
    _status: isDraft ? ('draft' as const) : ('published' as const),
    ...(imported ? { imported } : {}),
    ...(replacedBy ? { replacedBy: recordIdOf(payload, replacedBy) } : {}),
  }
  if (kind === 'carta-dei-servizi') {
    if (draft.slug) return writeEarlierCarta(payload, draft)
    // As below: the form judges the data.
    await payload.updateGlobal({ slug: 'carta-dei-servizi', data: { ...data, standards: standards ?? [] } as never, draft: isDraft, context: quiet, overrideAccess: true })
    return kind
  }
  const collection = collectionOf[kind]
  const { id } = await payload.create({
    collection,
    // The form's own checks judge the data; the types of Payload know only what a published record has.
    data: { ...data, attachments: attachments ?? [] } as never,
    draft: isDraft,
    context: quiet,
    overrideAccess: true,
  })
  if (state === 'withdrawn') {
    const found = await payload.db.findOne<{ id: number | string }>({ collection, where: { id: { equals: id } } })
    await payload.db.updateOne({ collection, id, data: { ...found, withdrawal: { reason: withdrawal ?? 'Ritirato.', at: new Date().toISOString() } } })
  }
  return `${kind}-${id}`
}

/** Adds a Carta that another has taken the place of to the one that is there. */
async function writeEarlierCarta(payload: Payload, { date, inForceFrom, approval, body, standards, placements }: DocumentDraft): Promise<string> {
  const { previous } = await payload.findGlobal({ slug: 'carta-dei-servizi', depth: 0, draft: false, overrideAccess: true })
  const row = { date, inForceFrom: inForceFrom ?? placements?.[0]?.from, effectsUntil: placements?.[0]?.effectsUntil, approval, body: lexicalFromBody(body), standards }
  await payload.updateGlobal({ slug: 'carta-dei-servizi', data: { _status: 'published', previous: [...(previous ?? []), row] } as never, context: quiet, overrideAccess: true })
  return `carta-dei-servizi-${date}`
}

/** The record's id inside an opaque one: a number in SQLite, a text in MongoDB. */
function recordIdOf(payload: Payload, opaque: string): number | string {
  const id = opaque.slice(opaque.lastIndexOf('-') + 1)
  return payload.db.defaultIDType === 'number' ? Number(id) : id
}

/** Writes a private file, read as an upload is; gives its id. A file that cannot be read at all throws with the reader's sentence. */
export async function writeAttachment(payload: Payload, file: { title: string; name: string; bytes: Uint8Array; mediaType: string }): Promise<number | string> {
  const { id } = await payload.create({
    collection: 'allegati',
    data: { title: file.title },
    file: { data: Buffer.from(file.bytes), mimetype: file.mediaType, name: file.name, size: file.bytes.byteLength },
    context: quiet,
    overrideAccess: true,
  })
  return id
}

/** Writes the office's words for a section of Amministrazione Trasparente, in place of those that are there. */
export async function writeSection(payload: Payload, words: SectionWords): Promise<void> {
  const { introduction, override, ...fields } = words
  const { applicability, retention, statement } = override ?? {}
  const data = {
    ...fields,
    introduction: lexicalFromBody(introduction),
    override: {
      applicability: applicability?.value ?? null,
      applicabilityReason: applicability?.reason ?? null,
      retention: retention?.value ?? null,
      retentionReason: retention?.reason ?? null,
      resolution: retention?.resolution ?? null,
      statement: statement?.value ?? null,
      statementReason: statement?.reason ?? null,
    },
  }
  const { docs } = await payload.find({ collection: 'sezioni', where: { section: { equals: words.section } }, limit: 1, depth: 0, overrideAccess: true })
  if (docs[0]) await payload.update({ collection: 'sezioni', id: docs[0].id, data, context: quiet, overrideAccess: true })
  else await payload.create({ collection: 'sezioni', data, context: quiet, overrideAccess: true })
}

/** Writes what the school says of itself. */
export async function writeSchool(payload: Payload, school: School): Promise<void> {
  await payload.updateGlobal({ slug: 'scuola', data: school, context: quiet, overrideAccess: true })
}

/** Writes the school's own synonyms for the search. */
export async function writeSynonyms(payload: Payload, groups: string[][]): Promise<void> {
  await payload.updateGlobal({ slug: 'ricerca', data: { synonyms: groups.map((words) => ({ words })) }, context: quiet, overrideAccess: true })
}

/** Writes a user; the password must satisfy the form's own rule. */
export async function writeUser(payload: Payload, user: { name: string; email: string; role: Role; password: string }): Promise<void> {
  await payload.create({ collection: 'utenti', data: user, context: quiet, overrideAccess: true })
}

/** How many documents the CMS holds, drafts included. */
export async function countDocuments(payload: Payload): Promise<number> {
  let count = 0
  for (const collection of Object.values(collectionOf)) count += (await payload.count({ collection, overrideAccess: true })).totalDocs
  return count
}
