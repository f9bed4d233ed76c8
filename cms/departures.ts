import type { Payload } from 'payload'
import type { Instant } from '../content/lifecycle/day.ts'
import type { Departure } from '../content/lifecycle/departures.ts'

/** How many keys are asked for at a time. */
const page = 200

/** Writes to the log what has left the site and is not in it yet; gives how many. The release that took it off is that of `leftAt`. */
export async function logDepartures(payload: Payload, departures: Departure[], leftAt: Instant): Promise<number> {
  let written = 0
  for (let at = 0; at < departures.length; at += page) {
    const some = departures.slice(at, at + page)
    const { docs } = await payload.find({ collection: 'uscite', where: { key: { in: some.map(({ key }) => key) } }, pagination: false, depth: 0, select: { key: true }, overrideAccess: true })
    const known = new Set(docs.map(({ key }) => key))
    for (const departure of some) {
      if (known.has(departure.key)) continue
      await payload.create({ collection: 'uscite', data: { ...departure, leftAt: leftAt.toISOString() }, overrideAccess: true })
      written += 1
    }
  }
  return written
}
