import { z } from 'zod'
import { addDays, daysFromTo, daySchema, later, type Day } from './day.ts'

/** Days on which the albo could not be reached, both inclusive: they do not count for the acts that were up. */
export const outageSchema = z.strictObject({ from: daySchema, until: daySchema })
export type Outage = z.infer<typeof outageSchema>

/**
 * The last day of a publication that must last as many days as it would have without the outages, and by how many days it has moved.
 * Days that two outages share count once; an outage that the moved term runs into moves it again.
 */
export function movedBy(outages: readonly Outage[], from: Day, until: Day): { until: Day; days: number } {
  let [last, next] = [until, from]
  for (const outage of [...outages].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const first = later(outage.from, next)
    if (first > last || outage.until < first) continue
    last = addDays(last, daysFromTo(first, outage.until))
    next = addDays(outage.until, 1)
  }
  return { until: last, days: daysFromTo(until, last) - 1 }
}
