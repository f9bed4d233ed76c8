import { daysIn } from '../content/intake/guesses/days-in.ts'
import { addDays, type Day } from '../content/lifecycle/day.ts'
import type { PublicDocument } from '../content/publish.ts'

/** A day to come that a circolare names in its subject or summary. */
export type ComingDay = { day: Day; document: PublicDocument }

/** The days to come that circolari name in their subject or summary, as far as `ahead` days from today, the nearest first; each circolare once. */
export function comingDays(documents: readonly PublicDocument[], today: Day, ahead: number): ComingDay[] {
  const last = addDays(today, ahead)
  return documents
    .filter(({ placements }) => placements.some(({ venue }) => venue === 'circolari'))
    .flatMap((document) => {
      const days = daysIn(`${document.title}. ${document.summary ?? ''}`).map(({ day }) => day).filter((day) => day >= today && day <= last && day > document.date)
      const [first] = days.sort()
      return first ? [{ day: first, document }] : []
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}
