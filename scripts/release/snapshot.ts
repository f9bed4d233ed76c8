import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { OnAlbo } from '../../cms/albo/register.ts'
import { publishRegister, type Albo, type PublicRegistration } from '../../content/albo/public-register.ts'
import { datasetAddress, findDataset } from '../../content/datasets/datasets.ts'
import { downloadsOf, tableSchema } from '../../content/datasets/table.ts'
import type { School } from '../../content/documents/school.ts'
import { dayOf, type Instant } from '../../content/lifecycle/day.ts'
import { departuresOf, tableDeparturesOf, type Departure } from '../../content/lifecycle/departures.ts'
import { clearSchool } from '../../content/clear-school.ts'
import type { Judge } from '../../content/clear-texts.ts'
import { keptIn } from '../../content/privacy/decisions.ts'
import { judge, policyVersion } from '../../content/privacy/judge.ts'
import type { CopyOutcome, FileToClear } from '../../content/privacy/attachments.ts'
import { attachCopies, publish, publishSection, publishSynonyms, publishTable, type PublicBody, type PublicDocument, type PublicFile, type PublicSection, type PublicTable, type Withheld, type WithheldAttachment } from '../../content/publish.ts'
import { onAlbo } from './on-albo.ts'
import { makePrivateFolder } from '../data-folder.ts'

/** Where the documents come from: the CMS, or a test's own. */
export type Source = {
  school: School
  sections: unknown[]
  documents: AsyncIterable<unknown> | Iterable<unknown>
  /** The school's own synonyms for the search, in groups. */
  synonyms?: unknown
  /** The register of the albo and when it could not be reached; a source without a CMS has none. */
  albo?: Albo
  /** Tables of data. */
  tables?: unknown[]
}

/** What the gate let through, without bodies, and what it kept back. */
export type Snapshot = {
  folder: string
  school: School
  documents: PublicDocument[]
  sections: PublicSection[]
  tables: PublicTable[]
  withheld: Withheld[]
  withheldAttachments: (WithheldAttachment & { document: string })[]
  /** The copies of private files that go public. */
  files: PublicFile[]
  /** Addresses that answer 410. */
  gone: string[]
  /** What is said there: why, and the address of the newer document that takes its place. */
  goneWhy: Record<string, { why: string; newer?: string }>
  /** Every placement that is no longer public, for the log of disposals. */
  departures: Departure[]
  /** The register of the albo, as citizens read it. */
  register: PublicRegistration[]
  /** What is shown of each act on the albo, for the register. */
  onAlbo: OnAlbo[]
  /** The data that people decided to keep in sight, as `keptIn` writes them: in memory alone. */
  kept: Set<string>
  /** How many records came out of the source, cleared or not. */
  read: number
}

/** Makes the copy of a private file, or says why it is held. */
export type ClearFile = (file: FileToClear) => Promise<CopyOutcome>

const clearNoFile: ClearFile = () => Promise.resolve({ held: 'Il file non è stato controllato.' })

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Passes every document through the gate with one instant and writes what is cleared to `folder`: metadata in one file, each body
 * in a file of its own that is named for its content. Memory grows with the metadata, never with the bodies.
 */
export async function takeSnapshot(source: Source, instant: Instant, folder: string, { judged = judge, clearFile = clearNoFile }: { judged?: Judge; clearFile?: ClearFile } = {}): Promise<Snapshot> {
  const school = clearSchool(source.school)
  makePrivateFolder(folder)
  const bodies = path.join(folder, 'bodies')
  mkdirSync(bodies, { recursive: true })
  const known = new Set(readdirSync(bodies))
  const used = new Set<string>()
  const entries: Entry[] = []
  // Files are cleared while the next documents are read; how many at a time is for `clearFile` to say.
  const copying: Promise<{ texts: Omit<Entry, 'document'>; shown: OnAlbo[] } & ReturnType<typeof attachCopies>>[] = []

  const snapshot: Snapshot = { folder, school, documents: [], sections: [], tables: [], withheld: [], withheldAttachments: [], files: [], gone: [], goneWhy: {}, departures: [], register: [], onAlbo: [], kept: new Set(), read: 0 }
  const addresses = new Map<string, string>()
  const keep = (body: PublicBody): string => {
    const text = JSON.stringify(body)
    const name = `${sha256(text)}.json`
    if (!known.has(name)) writeFileSync(path.join(bodies, name), text)
    known.add(name)
    used.add(name)
    return name.slice(0, -5)
  }
  for await (const record of source.documents) {
    snapshot.read += 1
    snapshot.departures.push(...departuresOf(record, instant))
    const verdict = publish(record, instant, school, judged)
    if ('withheld' in verdict) {
      snapshot.withheld.push(verdict.withheld)
      continue
    }
    const { cleared } = verdict
    const { document, body, englishBody } = cleared
    const other = addresses.get(document.address)
    if (other !== undefined) {
      snapshot.withheld.push({ id: document.id, name: document.id, reason: 'unjudged', why: `Ha lo stesso indirizzo di un altro documento (${document.address}).`, goneAddress: null, isInEnglish: false })
      continue
    }
    addresses.set(document.address, document.id)
    for (const datum of keptIn(record)) snapshot.kept.add(datum)
    const texts = { body: keep(body), ...(englishBody ? { englishBody: keep(englishBody) } : {}) }
    copying.push(
      Promise.all(cleared.files.map(clearFile)).then((outcomes) => {
        const attached = attachCopies(cleared, outcomes)
        return { texts, ...attached, shown: [onAlbo(record, { body, ...attached }) ?? []].flat() }
      }),
    )
    // What waits for its copies is held in memory with its text: never much of it.
    if (copying.length % 100 === 0) await Promise.all(copying)
  }
  for (const { document, texts, files, withheldAttachments, shown } of await Promise.all(copying)) {
    entries.push({ document, ...texts })
    snapshot.documents.push(document)
    snapshot.onAlbo.push(...shown)
    snapshot.files.push(...files)
    snapshot.withheldAttachments.push(...withheldAttachments.map((attachment) => ({ ...attachment, document: document.id })))
  }
  for (const name of known) if (!used.has(name)) rmSync(path.join(bodies, name), { force: true })

  snapshot.sections = source.sections.flatMap((record) => publishSection(record, school, judged) ?? [])
  clearTables(source, instant, snapshot, judged)
  const alive = new Set(snapshot.documents.map(({ address }) => address))
  writeEntries(path.join(folder, 'documents.ndjson'), entries)
  for (const { goneAddress, isInEnglish, why, replacedBy } of snapshot.withheld) {
    if (goneAddress === null || alive.has(goneAddress)) continue
    const newer = replacedBy === undefined ? undefined : snapshot.documents.find(({ id }) => id === replacedBy)?.address
    const pages = [goneAddress, ...(isInEnglish ? [`/en${goneAddress}`] : []), ...(replacedBy === undefined ? [] : [`${goneAddress}/differenze`])]
    for (const page of pages) snapshot.goneWhy[page] = { why, ...(newer ? { newer } : {}) }
  }
  snapshot.gone = Object.keys(snapshot.goneWhy).sort()
  const write = (name: string, value: unknown): void => writeFileSync(path.join(folder, name), `${JSON.stringify(value)}\n`)
  snapshot.register = publishRegister(source.albo ?? { registrations: [], outages: [] }, snapshot.documents, instant, school)
  const { ruleChanges: _, ...profile } = snapshot.school // the gate's alone
  write('school.json', profile)
  write('albo.json', snapshot.register)
  write('sections.json', snapshot.sections)
  write('tables.json', snapshot.tables)
  write('synonyms.json', publishSynonyms(source.synonyms ?? [], school))
  write('gone.json', snapshot.gone)
  write('release.json', { instant: instant.toISOString(), day: dayOf(instant), policyVersion })
  return snapshot
}

/** Passes every table through the gate. A dataset of which nothing is public any more leaves its addresses with the reason. */
function clearTables({ tables = [] }: Source, instant: Instant, snapshot: Snapshot, judged: Judge): void {
  const words = new Map(snapshot.sections.map((section) => [section.section, section]))
  const seen = new Set<string>()
  const left = new Map<string, string>()
  for (const record of tables) {
    const { data: table } = tableSchema.safeParse(record)
    const dataset = table ? findDataset(table.dataset) : undefined
    const own = dataset ? words.get(dataset.section) : undefined
    snapshot.departures.push(...tableDeparturesOf(record, instant, own))
    const verdict = publishTable(record, instant, snapshot.school, own, judged)
    if ('withheld' in verdict) {
      snapshot.withheld.push(verdict.withheld)
      if (table && (verdict.withheld.reason === 'expired' || verdict.withheld.reason === 'withdrawn')) left.set(table.dataset, verdict.withheld.why)
      continue
    }
    const key = `${verdict.cleared.dataset} ${verdict.cleared.period}`
    if (seen.has(key)) snapshot.withheld.push({ id: verdict.cleared.id, name: `tabella ${key}`, reason: 'unjudged', why: 'C’è già un’altra tabella dello stesso periodo: tienine una.', goneAddress: null, isInEnglish: false })
    else snapshot.tables.push(verdict.cleared)
    seen.add(key)
  }
  for (const [dataset, why] of left) {
    if (snapshot.tables.some((table) => table.dataset === dataset)) continue
    const { csv, json } = downloadsOf(dataset)
    for (const address of [datasetAddress(dataset), csv, json]) snapshot.goneWhy[address] = { why }
  }
}

/** A document of the snapshot and the names of the files of its texts. */
type Entry = { document: PublicDocument; body: string; englishBody?: string }

/** Writes one line a document. What replaces a document is named only while it is public itself. */
function writeEntries(file: string, entries: Entry[]): void {
  const addresses = new Map(entries.map(({ document }) => [document.id, document.address]))
  const target = openSync(`${file}.new`, 'w', 0o600)
  for (const { document, ...texts } of entries) {
    const newer = document.replacedBy === undefined ? undefined : addresses.get(document.replacedBy)
    if (newer === undefined) delete document.replacedBy
    else document.replacedBy = newer
    const metadata = JSON.stringify(document)
    const cacheKey = createHash('sha256').update(`${policyVersion}\n${metadata}\n${texts.body}\n${texts.englishBody ?? ''}`).digest('hex')
    writeSync(target, `${JSON.stringify({ document, ...texts, cacheKey })}\n`)
  }
  closeSync(target)
  renameSync(`${file}.new`, file)
}
