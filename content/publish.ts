import { z } from 'zod'
import { clearBody, clearTexts, isAddressPublic, isSlugPublic, toRedact, type Judge } from './clear-texts.ts'
import { clearRows } from './datasets/clearing.ts'
import { findDataset, subsectionOf } from './datasets/datasets.ts'
import { periodOf } from './datasets/period.ts'
import { readRows } from './datasets/reading.ts'
import { clearedRowsSchema, factsOf, tableName, tableSchema } from './datasets/table.ts'
import { addressOf } from './documents/address.ts'
import { plainText, type Body } from './documents/body.ts'
import { citationsIn } from './documents/citations.ts'
import { clearTitle, type CopyOutcome, type FileToClear } from './privacy/attachments.ts'
import { documentSchema, misfitsInWords, nameOf, standardSchema, venues, type Document } from './documents/document.ts'
import { actTypeSchema, audienceSchema, kindSchema } from './documents/kinds.ts'
import { referencesIn } from './documents/references.ts'
import { topicSchema } from './documents/topics.ts'
import type { School } from './documents/school.ts'
import { dayOf, daySchema, schoolYearSchema, type Day, type Instant } from './lifecycle/day.ts'
import type { RetentionFacts, RetentionRuleName } from './lifecycle/retention.ts'
import { visibilityOn } from './lifecycle/visibility.ts'
import { onWithdrawalDay } from './lifecycle/withdrawal.ts'
import { personalDataKinds, type PersonalDataKind } from './privacy/finding.ts'
import { redactText } from './privacy/redaction.ts'
import { judge, type Context } from './privacy/judge.ts'
import { asChosen, overrideSchema, type Override } from './sections/override.ts'
import { findSection, findSubsection } from './sections/sections.ts'

const publicPlacementSchema = z.strictObject({
  venue: z.enum(venues),
  section: z.string().optional(),
  from: daySchema,
  /** Last public day, inclusive; `null` when no end is known. */
  until: daySchema.nullable(),
  why: z.string(),
  /** The number in the register of the albo, as `3/2026`. */
  register: z.string().optional(),
  /** Who asked for the publication on the albo, where it is not the school. */
  requestedBy: z.string().optional(),
})

const publicAttachmentSchema = z.strictObject({
  /** Address of the cleared copy on the site. */
  address: z.string(),
  title: z.string(),
  mediaType: z.string(),
  size: z.number(),
  pages: z.number().optional(),
  /** Whether a screen reader can follow it; known of PDF alone. */
  isAccessible: z.boolean().optional(),
  /** Whether personal data were taken out of it, so that it is not what the school keeps. */
  isRedactedCopy: z.boolean(),
  /** Of the copy; that of the original stays private. */
  sha256: z.string(),
})

const publicDocumentSchema = z.strictObject({
  id: z.string(),
  kind: kindSchema,
  actType: actTypeSchema.optional(),
  address: z.string(),
  title: z.string(),
  number: z.number().optional(),
  schoolYear: schoolYearSchema.optional(),
  date: daySchema,
  summary: z.string().optional(),
  audience: z.array(audienceSchema),
  protocol: z.string().optional(),
  signatory: z.string().optional(),
  approval: z.string().optional(),
  topics: z.array(topicSchema),
  easyRead: z.string().optional(),
  /** The title and summary of the English text; the text itself is `Cleared.englishBody`. */
  english: z.strictObject({ title: z.string(), summary: z.string().optional() }).optional(),
  /** The days on which a regolamento or the Carta binds, inclusive; `null` when no end is known. A newer version may end it sooner. */
  inForce: z.strictObject({ from: daySchema, until: daySchema.nullable() }).optional(),
  /** Official addresses of the acts of law that the text cites, each once. */
  cites: z.array(z.string()),
  /** Addresses of other circolari that the text names, public or not. */
  refersTo: z.array(z.string()),
  placements: z.array(publicPlacementSchema),
  attachments: z.array(publicAttachmentSchema),
  /** The promises of the Carta dei servizi. */
  standards: z.array(standardSchema).optional(),
  /** How many attachments a reader finds missing because they could not be cleared. */
  withheldAttachments: z.number(),
  /** How many personal data of each kind were redacted. */
  redactions: z.partialRecord(z.enum(personalDataKinds), z.number()),
  /** Whether search engines and the site's own search may list it. */
  isIndexable: z.boolean(),
  /** The newer document that takes the place of this one: its id as the gate leaves it, its address in a snapshot. */
  replacedBy: z.string().optional(),
  updatedAt: z.string(),
})

declare const cleared: unique symbol
/** A document that passed the gate; only `publish` makes one and only `readCleared` reads one back. */
export type PublicDocument = z.infer<typeof publicDocumentSchema> & { readonly [cleared]: true }
export type PublicPlacement = PublicDocument['placements'][number]
export type PublicAttachment = PublicDocument['attachments'][number]

/** The cleared text that belongs to a `PublicDocument`. */
export type PublicBody = Body & { readonly [cleared]: true }

export const withheldReasons = ['draft', 'scheduled', 'expired', 'withdrawn', 'refused', 'unjudged'] as const
export type WithheldReason = (typeof withheldReasons)[number]

/** A document that may not be shown at this instant, and why, in an Italian sentence without personal data. */
export type Withheld = {
  id: string
  name: string
  reason: WithheldReason
  why: string
  /** The address that answers "no longer here" (410): only of documents that were public once. */
  goneAddress: string | null
  /** Whether it had an English page too. */
  isInEnglish: boolean
  /** The newer document that takes the place of this one. */
  replacedBy?: string
}

/** An attachment that stays private although its document is public. */
export type WithheldAttachment = { title: string; why: string }

export type Cleared = {
  document: PublicDocument
  body: PublicBody
  /** The cleared English text, where there is one. */
  englishBody?: PublicBody
  /** The private files of which a copy is still to be made: `attachCopies` puts them on the document. */
  files: FileToClear[]
  withheldAttachments: WithheldAttachment[]
}

export type Verdict = { cleared: Cleared } | { withheld: Withheld }

const policyKind = (document: Document): string => document.actType ?? document.kind

/** Whether the address of a document says something of a person, by itself and its title: then not even a report names the document by it. */
function hasTellingSlug({ slug, ...document }: Document, school: School, judged: Judge): boolean {
  if (slug === undefined) return false
  const context: Context = { kind: policyKind({ ...document, slug }), sections: document.placements.map(({ venue, section }) => section ?? venue), school, choices: document.choices }
  const titleAlone: Document = { ...document, slug, body: [], summary: undefined, easyRead: undefined, english: undefined, signatory: undefined, approval: undefined, protocol: undefined, standards: undefined, attachments: [] }
  const { texts, people } = clearTexts(titleAlone, context, judged)
  return !isSlugPublic(slug, texts.title, context, judged, people)
}

function decide(document: Document, today: Day, school: School, judged: Judge): Verdict {
  const address = addressOf(document)
  const withheld = (reason: WithheldReason, why: string, goneAddress: string | null = null, isTelling = hasTellingSlug(document, school, judged)): Verdict => ({
    withheld: { id: document.id, name: isTelling ? document.id : nameOf(document), reason, why, goneAddress: isTelling ? null : goneAddress, isInEnglish: document.english !== undefined, ...(document.replacedBy ? { replacedBy: document.replacedBy } : {}) },
  })

  if (document.state === 'draft') return withheld('draft', 'È una bozza: non è stata pubblicata.')
  if (!address) return withheld('unjudged', 'Mancano i dati che fanno l’indirizzo della pagina: numero e anno scolastico, o la parola dell’indirizzo.')
  if (document.state === 'withdrawn') return withheld('withdrawn', `La scuola lo ha ritirato${onWithdrawalDay(document.withdrawal)}.`, address)
  if (document.placements.length === 0) return withheld('unjudged', 'Non ha una collocazione: scegli dove pubblicarlo.')

  const clearWords = (text: string, venue: string): string => {
    const { findings, refused } = judged(text, { kind: policyKind(document), sections: [venue], school, choices: document.choices })
    return refused ? 'omissis' : redactText(text, toRedact(findings))
  }
  const placed = document.placements.map((placement) => {
    // The school's own words stand in the sentence of the term, on the site and at the address that answers 410.
    const daysBasis = placement.daysBasis && clearWords(placement.daysBasis, placement.venue)
    return { placement, visibility: visibilityOn(today, placement.rule, { ...placement, daysBasis }) }
  })
  for (const { placement, visibility } of placed) {
    if (visibility.state === 'impossible') return withheld('unjudged', visibility.why)
    if (placement.venue === 'amministrazione-trasparente' && !(placement.section && findSubsection(placement.section)))
      return withheld('unjudged', 'Una collocazione in Amministrazione Trasparente non ha una sezione che esiste: sceglila dall’elenco.')
  }
  const placements = placed.flatMap(({ placement, visibility }) =>
    visibility.state === 'public'
      ? [
          {
            venue: placement.venue,
            ...(placement.section ? { section: placement.section } : {}),
            from: placement.from,
            until: visibility.until,
            why: visibility.why,
            ...(placement.register ? { register: placement.register } : {}),
            ...(placement.requestedBy ? { requestedBy: clearWords(placement.requestedBy, placement.venue) } : {}),
          },
        ]
      : [],
  )
  if (placements.length === 0) {
    const expired = placed.flatMap(({ visibility }) => (visibility.state === 'expired' ? [visibility] : []))
    if (expired.length > 0 && expired.length === placed.length) {
      const last = expired.reduce((one, other) => (other.until > one.until ? other : one))
      return withheld('expired', last.why, address)
    }
    return withheld('scheduled', placed.find(({ visibility }) => visibility.state === 'scheduled')!.visibility.why, expired.length > 0 ? address : null)
  }

  const context: Context = {
    kind: policyKind(document),
    sections: placements.map(({ venue, section }) => section ?? venue),
    school,
    choices: document.choices,
  }
  const { texts, found, refusals, knowing, people } = clearTexts(document, context, judged)
  if (document.slug && !isSlugPublic(document.slug, texts.title, context, judged, people))
    return withheld('unjudged', 'L’indirizzo della pagina contiene un dato personale: cambialo.', null, true)
  if (refusals[0]) return withheld('refused', refusals[0].why)
  const counts: Partial<Record<PersonalDataKind, number>> = {}
  for (const { kind } of toRedact(found.map(({ finding }) => finding))) counts[kind] = (counts[kind] ?? 0) + 1
  const { title, body, summary, signatory, approval, protocol, standards, easyRead, english } = texts

  const withheldAttachments: WithheldAttachment[] = []
  const files: FileToClear[] = []
  document.attachments.forEach(({ id: attachmentId, title, mediaType, sha256 }, index) => {
    const named = clearTitle(title, context, knowing)
    if (named.refused) withheldAttachments.push({ title: `Allegato ${index + 1}`, why: named.refused })
    else files.push({ attachmentId, sha256, isCsv: mediaType === 'text/csv', title: people.isToldIn(named.title) ? `Allegato ${index + 1}` : named.title, address: `/allegati${address}/${index + 1}`, context })
  })

  const clearedText = plainText(body)
  const cleared = {
    id: document.id,
    kind: document.kind,
    ...(document.actType ? { actType: document.actType } : {}),
    address,
    title,
    ...(document.number ? { number: document.number } : {}),
    ...(document.schoolYear ? { schoolYear: document.schoolYear } : {}),
    date: document.date,
    ...(summary ? { summary } : {}),
    audience: document.audience,
    ...(protocol ? { protocol } : {}),
    ...(signatory ? { signatory } : {}),
    ...(approval ? { approval } : {}),
    topics: [...new Set(document.topics)],
    ...(easyRead ? { easyRead } : {}),
    ...(english ? { english: { title: english.title, ...(english.summary ? { summary: english.summary } : {}) } } : {}),
    ...inForceOf(document),
    cites: [...new Set(citationsIn(clearedText).map(({ url }) => url))],
    refersTo: [...new Set(referencesIn(clearedText, document).map(({ address }) => address))].filter((other) => other !== address),
    placements,
    attachments: [],
    ...(standards ? { standards } : {}),
    withheldAttachments: withheldAttachments.length,
    redactions: counts,
    ...(document.replacedBy ? { replacedBy: document.replacedBy } : {}),
    isIndexable: placements.some(({ venue }) => venue !== 'albo-online'),
    updatedAt: document.updatedAt,
  } as unknown as PublicDocument
  return { cleared: { document: cleared, body: body as PublicBody, ...(english ? { englishBody: english.body as PublicBody } : {}), files, withheldAttachments } }
}

/** The days on which a regolamento or the Carta binds, from its own words or from where it is published. */
function inForceOf({ kind, inForceFrom, placements }: Document): Pick<PublicDocument, 'inForce'> {
  if (kind !== 'regolamento' && kind !== 'carta-dei-servizi') return {}
  const from = inForceFrom ?? placements.map((placement) => placement.from).sort()[0]
  const ends = placements.flatMap(({ effectsUntil }) => (effectsUntil ? [effectsUntil] : [])).sort()
  return from ? { inForce: { from, until: ends.at(-1) ?? null } } : {}
}

/**
 * The gate: says whether a document is public at an instant and what of it may be shown. It never throws: a record that does not
 * fit the schema, or a judgement that fails, is withheld as `unjudged`. `judged` may remember the answers of earlier releases.
 */
export function publish(record: unknown, instant: Instant, school: School, judged: Judge = judge): Verdict {
  const parsed = documentSchema.safeParse(record)
  if (!parsed.success) {
    const { id } = z.object({ id: z.string() }).catch({ id: 'senza id' }).parse(record)
    const why = `Manca o non va bene: ${misfitsInWords(parsed.error)}. Apri il documento nell’admin, correggi e salva.`
    return { withheld: { id, name: id, reason: 'unjudged', why, goneAddress: null, isInEnglish: false } }
  }
  try {
    return decide(parsed.data, dayOf(instant), school, judged)
  } catch (cause) {
    const kind = cause instanceof Error ? cause.name : 'errore'
    return {
      withheld: { id: parsed.data.id, name: nameOf(parsed.data), reason: 'unjudged', why: `Il controllo non è riuscito (${kind}): il documento resta fuori dal sito.`, goneAddress: null, isInEnglish: false },
    }
  }
}

/** Groups of words that mean the same to who searches. */
export type PublicSynonyms = string[][] & { readonly [cleared]: true }

const synonymsSchema = z.array(z.array(z.string()))

/** The gate for the school's own synonyms: a group that holds a personal datum, or fewer than two words, is left out. */
export function publishSynonyms(groups: unknown, school: School): PublicSynonyms {
  const context: Context = { kind: 'pagina', sections: [], school }
  const isPublic = (word: string): boolean => toRedact(judge(word, context).findings).length === 0
  return synonymsSchema
    .parse(groups)
    .map((group) => [...new Set(group.map((word) => word.replace(/\s+/g, ' ').trim()).filter((word) => /[\p{L}\p{N}]/u.test(word)))])
    .filter((group) => group.length > 1 && group.every(isPublic)) as unknown as PublicSynonyms
}

/** Reads cleared synonyms back from a snapshot; throws when they are none. */
export function readClearedSynonyms(record: unknown): PublicSynonyms {
  return synonymsSchema.parse(record) as unknown as PublicSynonyms
}

/** Which copy stands at which public address. */
export type PublicFile = { attachmentId: string; address: string; sha256: string; copy: string }

/** Puts the copies of its files on a cleared document, in their order; those that are held are counted and told to the office. */
export function attachCopies({ document, files, withheldAttachments }: Cleared, outcomes: readonly CopyOutcome[]): { document: PublicDocument; files: PublicFile[]; withheldAttachments: WithheldAttachment[] } {
  const attachments: PublicAttachment[] = []
  const placed: PublicFile[] = []
  const held = [...withheldAttachments]
  files.forEach(({ attachmentId, title, address: stem }, index) => {
    const outcome = outcomes[index] ?? { held: 'Il file non è stato controllato: riprova ad aggiornare il sito.' }
    if (outcome.held !== null) return void held.push({ title, why: outcome.held })
    const { copy, extension, mediaType, size, sha256, isRedacted, pages, isAccessible } = outcome
    const address = `${stem}.${extension}`
    placed.push({ attachmentId, address, sha256, copy })
    attachments.push({ address, title, mediaType, size, ...(pages === undefined ? {} : { pages }), ...(isAccessible === undefined ? {} : { isAccessible }), isRedactedCopy: isRedacted, sha256 })
  })
  return { document: { ...document, attachments, withheldAttachments: held.length }, files: placed, withheldAttachments: held }
}

/** What the school says in a section of Amministrazione Trasparente, as the CMS holds it. */
export const sectionWordsSchema = z.strictObject({
  /** Stable id: `organizzazione` or `organizzazione/organi`. */
  section: z.string(),
  introduction: documentSchema.shape.body,
  /** The office in charge, never a private contact. */
  responsible: z.string().optional(),
  /** Why nothing is due here, and since when. */
  notApplicable: z.strictObject({ reason: z.string().min(1), on: daySchema }).optional(),
  /** What the school decided otherwise than the row of the law. */
  override: overrideSchema.optional(),
  /** Where the data are published instead. */
  link: z.strictObject({ label: z.string(), url: z.url() }).optional(),
})
export type SectionWords = z.infer<typeof sectionWordsSchema>
export type PublicSection = SectionWords & { readonly [cleared]: true }

/** The gate for the office's words on a section: personal data are redacted, a record that cannot be judged is `null`. */
export function publishSection(record: unknown, school: School, judged: Judge = judge): PublicSection | null {
  const parsed = sectionWordsSchema.safeParse(record)
  if (!parsed.success || !findSection(parsed.data.section)) return null
  const words = parsed.data
  const context: Context = { kind: 'tabella-at', sections: [words.section], school }
  const judgement = judged(plainText(words.introduction), context)
  if (judgement.refused) return null
  const clear = (text: string): string => redactText(text, toRedact(judged(text, context).findings))
  return {
    ...words,
    introduction: clearBody(words.introduction, judgement.findings, context, judged),
    ...(words.responsible ? { responsible: clear(words.responsible) } : {}),
    ...(words.notApplicable ? { notApplicable: { ...words.notApplicable, reason: clear(words.notApplicable.reason) } } : {}),
    ...(words.override ? { override: clearOverride(words.override, clear) } : {}),
    // An address that tells a personal datum leads nowhere.
    link: words.link && isAddressPublic(words.link.url, context, judged) ? { ...words.link, label: clear(words.link.label) } : undefined,
  } as PublicSection
}

function clearOverride({ applicability, retention, statement }: Override, clear: (text: string) => string): Override {
  return {
    ...(applicability ? { applicability: { ...applicability, reason: clear(applicability.reason) } } : {}),
    ...(retention ? { retention: { ...retention, reason: clear(retention.reason), resolution: clear(retention.resolution) } } : {}),
    ...(statement ? { statement: { value: clear(statement.value), reason: clear(statement.reason) } } : {}),
  }
}

/** Reads a cleared section back from a snapshot; throws when it is not one. */
export function readClearedSection(record: unknown): PublicSection {
  return sectionWordsSchema.parse(record) as PublicSection
}

/** Reads a cleared document back from a snapshot that `publish` made; throws when the record is not one. */
export function readCleared(record: unknown): PublicDocument {
  return publicDocumentSchema.parse(record) as unknown as PublicDocument
}

/** Reads a cleared body back from a snapshot; throws when it is not a list of blocks. */
export function readClearedBody(record: unknown): PublicBody {
  return documentSchema.shape.body.parse(record) as PublicBody
}


const publicTableShape = z.strictObject({
  id: z.string(),
  dataset: z.string(),
  period: z.string(),
  from: daySchema,
  /** Last public day, inclusive; `null` when no end is known. */
  until: daySchema.nullable(),
  why: z.string(),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  /** How many rows were left out whole, because the law forbids to show them. */
  leftOut: z.number(),
  redactions: z.partialRecord(z.enum(personalDataKinds), z.number()),
  updatedAt: z.string(),
})

/** A table that passed the gate; only `publishTable` makes one and only `readClearedTable` reads one back. */
export type PublicTable = z.infer<typeof publicTableShape> & { readonly [cleared]: true }

/** The rows of a table that are public on a day: where appointments end, each row has a term of its own. */
function rowsOn<Row extends Record<string, unknown>>(today: Day, rows: readonly Row[], rowEnd: string | undefined, rule: RetentionRuleName, facts: RetentionFacts): Row[] {
  if (rowEnd === undefined) return [...rows]
  return rows.filter((row) => {
    const end = daySchema.safeParse(row[rowEnd])
    return visibilityOn(today, rule, { ...facts, endOfAppointment: end.data }).state === 'public'
  })
}

/**
 * The gate for a table of data: whether it is public at an instant by the retention of its section, and which of its cells may be
 * shown. `words` are what the school decided for the section. It never throws.
 */
export function publishTable(record: unknown, instant: Instant, school: School, words?: Pick<SectionWords, 'override'>, judged: Judge = judge): { cleared: PublicTable } | { withheld: Withheld } {
  const { id } = z.object({ id: z.string() }).catch({ id: 'senza id' }).parse(record)
  const withheld = (reason: WithheldReason, why: string, name = id): { withheld: Withheld } => ({ withheld: { id, name, reason, why, goneAddress: null, isInEnglish: false } })
  const parsed = tableSchema.safeParse(record)
  if (!parsed.success) return withheld('unjudged', 'La tabella non si legge: aprila nell’admin, correggi e salva.')
  const table = parsed.data
  const name = tableName(table)
  const [dataset, period] = [findDataset(table.dataset), periodOf(table.period)]
  if (!dataset || !period) return withheld('unjudged', 'La tabella non esiste in questa versione: aprila nell’admin e scegline un’altra.', name)
  if (table.state === 'draft') return withheld('draft', 'È una bozza: non è stata pubblicata.', name)
  if (table.state === 'withdrawn') return withheld('withdrawn', `La scuola ha ritirato la tabella${onWithdrawalDay(table.withdrawal)}.`, name)
  try {
    const [today, facts] = [dayOf(instant), factsOf(table, period)]
    const rule = asChosen(subsectionOf(dataset), words?.override).retention
    const visibility = visibilityOn(today, rule, facts)
    if (visibility.state !== 'public') return withheld(visibility.state === 'impossible' ? 'unjudged' : visibility.state, visibility.why, name)
    const read = readRows(dataset, period, table.rows)
    if (read.rows === null) return withheld('unjudged', `${count(read.problems.length, 'cella non va', 'celle non vanno')} bene: apri la tabella nell’admin, correggi e salva.`, name)
    const rows = rowsOn(today, read.rows, dataset.rowEnd, rule, facts)
    if (rows.length === 0) return withheld('expired', 'Per ogni riga il termine di pubblicazione è finito.', name)
    const { refused, ...shown } = clearRows(dataset, rows, { kind: 'tabella-at', sections: [dataset.section], school }, judged)
    if (refused) return withheld('refused', refused, name)
    const { until, why } = visibility
    return { cleared: { id, dataset: table.dataset, period: table.period, from: table.from, until, why, ...shown, updatedAt: table.updatedAt } as unknown as PublicTable }
  } catch (cause) {
    return withheld('unjudged', `Il controllo non è riuscito (${cause instanceof Error ? cause.name : 'errore'}): la tabella resta fuori dal sito.`, name)
  }
}

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`)

/** Reads a cleared table back from a snapshot, cell by cell as its dataset has them; throws when it is not one. */
export function readClearedTable(record: unknown): PublicTable {
  const table = publicTableShape.parse(record)
  const dataset = findDataset(table.dataset)
  if (!dataset || periodOf(table.period)?.kind !== dataset.period) throw new RangeError(`${table.id} is no table of a dataset that exists`)
  clearedRowsSchema(dataset).parse(table.rows)
  return table as unknown as PublicTable
}
