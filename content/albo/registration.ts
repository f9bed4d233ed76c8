import { z } from 'zod'
import { dayOf, daySchema, daysFromTo, theDay, type Day, type Instant } from '../lifecycle/day.ts'
import { movedBy, type Outage } from '../lifecycle/outages.ts'
import { retentionRuleNames, termOf } from '../lifecycle/retention.ts'
import type { Document, Placement } from '../documents/document.ts'

const instant = z.iso.datetime({ offset: true })
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Something that citizens could read or download, by its fingerprint; `original` is that of the private file or text where it differs. */
export const shownSchema = z.strictObject({ what: z.enum(['text', 'file']), title: z.string(), sha256, original: sha256.optional(), since: instant })
export type Shown = z.infer<typeof shownSchema>

/** A row of the register of the albo: an act that went up, with the number that it keeps for ever. */
export const registrationSchema = z.strictObject({
  year: z.number().int(),
  number: z.number().int().positive(),
  /** Opaque id of the document. */
  document: z.string(),
  /** What it is, as `Determina`; never its title, which goes when the term is over. */
  act: z.string(),
  /** Kind and number, or slug: for the office alone. */
  name: z.string(),
  requestedBy: z.string().optional(),
  rule: z.enum(retentionRuleNames),
  from: daySchema,
  /** The last day, inclusive, as if the albo had never been down; `null` when no end is known. */
  lastDay: daySchema.nullable(),
  registeredAt: instant,
  /** The release that put it on the site; missing until there is one. */
  shownAt: instant.optional(),
  annulled: z.strictObject({ at: instant, reason: z.string() }).optional(),
  shown: z.array(shownSchema),
})
export type Registration = z.infer<typeof registrationSchema>

/** The number of a registration as it is written: `3/2026`. */
export function registerNumber({ number, year }: Pick<Registration, 'number' | 'year'>): string {
  return `${number}/${year}`
}

/** The last day of a registration and by how many days the outages have moved it. */
export function lastDayOf({ from, lastDay }: { from: Day; lastDay: Day | null }, outages: readonly Outage[]): { until: Day | null; prolongedBy: number } {
  if (lastDay === null) return { until: null, prolongedBy: 0 }
  const { until, days } = movedBy(outages, from, lastDay)
  return { until, prolongedBy: days }
}

export const registrationStates = ['awaited', 'up', 'over', 'annulled'] as const
/** `awaited` has its number and no release has shown it yet. */
export type RegistrationState = (typeof registrationStates)[number]

/** How a registration stands at an instant. */
export function stateOf(registration: Registration, outages: readonly Outage[], at: Instant): RegistrationState {
  if (registration.annulled && new Date(registration.annulled.at) <= at) return 'annulled'
  const { until } = lastDayOf(registration, outages)
  if (until !== null && dayOf(at) > until) return 'over'
  return registration.shownAt ? 'up' : 'awaited'
}

/** The placement of a document on the albo. */
export function placementOnAlbo(document: Pick<Document, 'placements'>): Placement | undefined {
  return document.placements.find(({ venue }) => venue === 'albo-online')
}

/** The last day of a placement as if the albo had never been down, or `null`; throws the sentence of facts that cannot be. */
export function plainLastDay({ rule, outages: _outages, annulled: _annulled, ...facts }: Placement): Day | null {
  const term = termOf(rule, facts)
  if ('error' in term) throw new RangeError(term.error)
  return term.until
}

/** What may no longer change once an act is in the register; the sentence for a save that changes it, or `null`. */
export function changeRefused(registration: Omit<Registration, 'shown'>, document: Pick<Document, 'placements'>): string | null {
  const placement = placementOnAlbo(document)
  const known = `L’atto è nel registro dell’albo con il numero ${registerNumber(registration)}`
  const mend = 'Se c’è un errore, annulla la pubblicazione dal registro dell’albo e pubblica un atto nuovo.'
  if (!placement) return `${known}: la collocazione «Albo online» non si toglie. ${mend}`
  if (placement.from !== registration.from) return `${known}: il primo giorno resta ${theDay(registration.from)}. ${mend}`
  if (plainLastDay(placement) === registration.lastDay) return null
  return `${known}: la durata non si cambia, l’ultimo giorno resta ${registration.lastDay === null ? 'senza una fine' : theDay(registration.lastDay)}. ${mend}`
}

/** How many days are left on the albo, today included; 0 when it is over. */
export function daysLeft(today: Day, until: Day): number {
  return today > until ? 0 : daysFromTo(today, until)
}
