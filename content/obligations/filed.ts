import { findDataset } from '../datasets/datasets.ts'
import { lastDayOf, periodOf } from '../datasets/period.ts'
import { tableSchema, tableTitle } from '../datasets/table.ts'
import { documentSchema, nameOf, type Document } from '../documents/document.ts'
import type { School } from '../documents/school.ts'
import { dayOf, later, type Day, type Instant } from '../lifecycle/day.ts'
import { visibilityOn } from '../lifecycle/visibility.ts'
import { publish, publishTable, type SectionWords } from '../publish.ts'
import { sectionAddress } from '../sections/sections.ts'

/** A document in a subsection of Amministrazione Trasparente, as the monitor counts it. */
export type Filed = {
  section: string
  title: string
  /** Where it is on the site. */
  address: string | null
  /** The day of the act. */
  made: Day
  from: Day
  /** The day for which it counts where data are due for a period: when the obligation arose, else the publication. */
  arisen: Day
  /** The day for which it counts where data are due once a year. */
  renewed: Day
  /** Why it is not public, in Italian; `null` for what is. */
  withheld: string | null
  /** What kinds of file it carries; none for one that is read on its page alone. */
  mediaTypes?: string[]
}

/** Whether a document is on the site, and with which title and address; `withheld` says why it is not. */
export type Shown = { title: string; address: string | null; withheld: string | null; mediaTypes?: string[] }

/** Where a document stands in Amministrazione Trasparente on a day; what has expired is no longer there. */
export function filed(document: Pick<Document, 'date' | 'placements' | 'attachments'>, day: Day, { title, address, withheld, mediaTypes }: Shown): Filed[] {
  return document.placements.flatMap(({ venue, section, rule, ...facts }): Filed[] => {
    if (venue !== 'amministrazione-trasparente' || section === undefined) return []
    const visibility = visibilityOn(day, rule, facts)
    if (visibility.state === 'expired') return []
    const arisen = facts.obligationArisen ?? facts.from
    const isPublic = withheld === null && visibility.state === 'public'
    return [
      { section, title, address: isPublic ? address : null, made: document.date, from: facts.from, arisen, renewed: later(facts.from, arisen), withheld: isPublic ? null : (withheld ?? visibility.why), mediaTypes: mediaTypes ?? document.attachments.map(({ mediaType }) => mediaType) },
    ]
  })
}

/** Where a document of the CMS stands in Amministrazione Trasparente at an instant, by the judgement of the gate; a withheld one goes by kind and number alone. */
export function filedByTheGate(record: unknown, instant: Instant, school: School): Filed[] {
  const { data: document } = documentSchema.safeParse(record)
  if (!document || document.state === 'withdrawn' || !document.placements.some(({ section }) => section)) return [] // what cannot be read is in the report of the release
  const verdict = publish(document, instant, school)
  if ('withheld' in verdict) return filed(document, dayOf(instant), { title: nameOf(document), address: null, withheld: verdict.withheld.why })
  const { title, address, attachments } = verdict.cleared.document
  return filed(document, dayOf(instant), { title, address, withheld: null, mediaTypes: attachments.map(({ mediaType }) => mediaType) })
}

/** Where a table of data stands in Amministrazione Trasparente: it counts for its period. `withheld` says why it is not on the site. */
export function filedTable(record: unknown, withheld: string | null): Filed[] {
  const { data: table } = tableSchema.safeParse(record)
  const [dataset, period] = [findDataset(table?.dataset ?? ''), periodOf(table?.period ?? '')]
  if (!table || !dataset || !period || table.state === 'withdrawn') return [] // what cannot be read is in the report of the release
  const { section } = dataset
  const arisen = lastDayOf(period) ?? table.from
  return [{ section, title: tableTitle(dataset, period), address: withheld === null ? sectionAddress({ id: section }) : null, made: arisen, from: table.from, arisen, renewed: later(table.from, arisen), withheld }]
}

/** The same by the judgement of the gate at an instant; what has expired is no longer there. */
export function filedTableByTheGate(record: unknown, instant: Instant, school: School, words: readonly Pick<SectionWords, 'section' | 'override'>[]): Filed[] {
  const { data: table } = tableSchema.safeParse(record)
  const section = findDataset(table?.dataset ?? '')?.section
  const verdict = publishTable(record, instant, school, words.find((one) => one.section === section))
  if ('cleared' in verdict) return filedTable(record, null)
  return verdict.withheld.reason === 'expired' ? [] : filedTable(record, verdict.withheld.why)
}
