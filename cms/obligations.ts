import type { Payload } from 'payload'
import { documentSchema } from '../content/documents/document.ts'
import { dayOf, type Day, type Instant } from '../content/lifecycle/day.ts'
import { filed, filedTable, type Filed } from '../content/obligations/filed.ts'
import { obligationsOn, type Holding, type Obligation } from '../content/obligations/monitor.ts'
import { sectionWordsSchema } from '../content/publish.ts'
import { readDocuments, readSections } from './documents.ts'
import { readReport } from './site-state.ts'
import { readTables } from './tables.ts'

type Known = { release: number | string; day: Day; holding: Holding }
let known: Known | null = null

/**
 * What the school has in Amministrazione Trasparente, by what the last good release found public; `null` before the first one. Read
 * once for each release and day: in between only drafts can change.
 */
export async function holdingAt(payload: Payload, instant: Instant): Promise<Holding | null> {
  const { docs } = await payload.find({ collection: 'rilasci', where: { state: { equals: 'succeeded' } }, sort: '-startedAt', limit: 1, depth: 0, overrideAccess: true })
  const [release] = docs
  const report = readReport(release?.report)
  if (!release || !report) return null
  const day = dayOf(instant)
  if (known?.release === release.id && known.day === day) return known.holding
  const published = new Map(report.published.map(({ id, address }) => [id, address]))
  const withheld = new Map(report.withheld.map(({ id, why }) => [id, why]))
  const all: Filed[] = []
  for await (const record of readDocuments(payload)) {
    const { data: document } = documentSchema.safeParse(record)
    if (!document || document.state === 'withdrawn') continue
    const address = published.get(document.id) ?? null
    all.push(...filed(document, day, { title: document.title, address, withheld: address ? null : (withheld.get(document.id) ?? 'Non è ancora sul sito.') }))
  }
  const words = (await readSections(payload)).map((record) => sectionWordsSchema.safeParse(record).data).filter((section) => section !== undefined)
  const tables = new Set((report.tables ?? []).map(({ id }) => id))
  const gone = new Set(report.withheld.filter(({ reason }) => reason === 'expired').map(({ id }) => id))
  for (const table of await readTables(payload)) if (!gone.has(table.id)) all.push(...filedTable(table, tables.has(table.id) ? null : (withheld.get(table.id) ?? 'Non è ancora sul sito.')))
  known = { release: release.id, day, holding: { filed: all, words } }
  return known.holding
}

/** What is due, done and late in Amministrazione Trasparente; `null` before the first release. */
export async function obligationsAt(payload: Payload, instant: Instant): Promise<Obligation[] | null> {
  const holding = await holdingAt(payload, instant)
  return holding && obligationsOn(dayOf(instant), holding)
}
