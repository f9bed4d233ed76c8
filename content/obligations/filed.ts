import { documentSchema, nameOf, type Document } from '../documents/document.ts'
import type { School } from '../documents/school.ts'
import { dayOf, later, type Day, type Instant } from '../lifecycle/day.ts'
import { visibilityOn } from '../lifecycle/visibility.ts'
import { publish } from '../publish.ts'

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
}

/** Whether a document is on the site, and with which title and address; `withheld` says why it is not. */
export type Shown = { title: string; address: string | null; withheld: string | null }

/** Where a document stands in Amministrazione Trasparente on a day; what has expired is no longer there. */
export function filed(document: Pick<Document, 'date' | 'placements'>, day: Day, { title, address, withheld }: Shown): Filed[] {
  return document.placements.flatMap(({ venue, section, rule, ...facts }): Filed[] => {
    if (venue !== 'amministrazione-trasparente' || section === undefined) return []
    const visibility = visibilityOn(day, rule, facts)
    if (visibility.state === 'expired') return []
    const arisen = facts.obligationArisen ?? facts.from
    const isPublic = withheld === null && visibility.state === 'public'
    return [
      { section, title, address: isPublic ? address : null, made: document.date, from: facts.from, arisen, renewed: later(facts.from, arisen), withheld: isPublic ? null : (withheld ?? visibility.why) },
    ]
  })
}

/** Where a document of the CMS stands in Amministrazione Trasparente at an instant, by the judgement of the gate; a withheld one goes by kind and number alone. */
export function filedByTheGate(record: unknown, instant: Instant, school: School): Filed[] {
  const { data: document } = documentSchema.safeParse(record)
  if (!document || document.state === 'withdrawn' || !document.placements.some(({ section }) => section)) return [] // what cannot be read is in the report of the release
  const verdict = publish(document, instant, school)
  if ('withheld' in verdict) return filed(document, dayOf(instant), { title: nameOf(document), address: null, withheld: verdict.withheld.why })
  const { title, address } = verdict.cleared.document
  return filed(document, dayOf(instant), { title, address, withheld: null })
}
