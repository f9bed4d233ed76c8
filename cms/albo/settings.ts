import type { Payload } from 'payload'
import { isDay } from '../../content/lifecycle/day.ts'
import type { Outage } from '../../content/lifecycle/outages.ts'

/*
 * The CMS says null of a list that nobody filled; a read that fails throws.
 */

/** How many days the school keeps a kind of act on the albo, and by which rule of its own; `null` where it chose none. */
export async function alboDaysFor(kind: unknown, payload: Payload): Promise<{ days: number; basis: string | null } | null> {
  // Outside the transaction of the save: fields ask side by side, and MongoDB refuses a transaction whose first two questions come together.
  const { daysByKind } = await payload.findGlobal({ slug: 'albo', depth: 0, overrideAccess: true })
  const row = (daysByKind ?? []).find((one) => one.kind === kind) // the CMS says null of a list that nobody filled
  return row?.days ? { days: row.days, basis: row.basis ?? null } : null
}

/** When the albo could not be reached and why, as the office noted it. */
export async function readNotedOutages(payload: Payload): Promise<(Outage & { reason: string })[]> {
  const { outages } = await payload.findGlobal({ slug: 'albo', depth: 0, overrideAccess: true })
  const noted = outages ?? [] // the CMS says null of a list that nobody filled
  // A row without its days moves no last day.
  return noted.flatMap(({ from, until, reason }) => (from && until && isDay(from) && isDay(until) && from <= until ? [{ from, until, reason: reason ?? '' }] : []))
}

/** When the albo could not be reached. */
export async function readOutages(payload: Payload): Promise<Outage[]> {
  return (await readNotedOutages(payload)).map(({ from, until }) => ({ from, until }))
}
