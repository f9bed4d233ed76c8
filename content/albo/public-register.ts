import { z } from 'zod'
import type { School } from '../documents/school.ts'
import { dayOf, daySchema, type Instant } from '../lifecycle/day.ts'
import { outageSchema } from '../lifecycle/outages.ts'
import { judge } from '../privacy/judge.ts'
import { redactText } from '../privacy/redaction.ts'
import type { PublicDocument } from '../publish.ts'
import { lastDayOf, registerNumber, registrationSchema } from './registration.ts'

const publicRegistrationSchema = z.strictObject({
  number: z.string(),
  year: z.number().int(),
  /** What the act is, as `Determina`; its title is on its page alone, while that is there. */
  act: z.string(),
  from: daySchema,
  until: daySchema.nullable(),
  /** `removed`: the term is not over, and the act is not on the site. */
  state: z.enum(['up', 'over', 'annulled', 'removed']),
  annulled: z.strictObject({ on: daySchema, reason: z.string() }).optional(),
  /** Where the act is, while it is on the albo. */
  address: z.string().optional(),
})

declare const cleared: unique symbol
/** A row of the register as citizens read it, without a word of the act. */
export type PublicRegistration = z.infer<typeof publicRegistrationSchema> & { readonly [cleared]: true }

/** What the CMS holds of the albo: its register, and when it could not be reached. */
export const alboSchema = z.strictObject({ registrations: z.array(registrationSchema), outages: z.array(outageSchema) })
export type Albo = z.infer<typeof alboSchema>

/** Personal data in the reason of an annulment are redacted; a reason that cannot be shown at all stays in the school's records. */
function clearReason(reason: string, school: School): string {
  const { findings, refused } = judge(reason, { kind: 'avviso', sections: ['albo-online'], school })
  return refused ? 'Il motivo è agli atti della scuola.' : redactText(reason, findings.filter(({ action }) => action === 'redact'))
}

/** The register at an instant, newest first: every number that was given, what is over and what was annulled included. */
export function publishRegister({ registrations, outages }: Albo, documents: readonly PublicDocument[], instant: Instant, school: School): PublicRegistration[] {
  const today = dayOf(instant)
  const addresses = new Map(documents.filter(({ placements }) => placements.some(({ venue }) => venue === 'albo-online')).map(({ id, address }) => [id, address]))
  return registrations
    .filter(({ registeredAt }) => new Date(registeredAt) <= instant)
    .sort((one, other) => other.year - one.year || other.number - one.number)
    .map((registration) => {
      const { year, act, from, document, annulled } = registration
      const { until } = lastDayOf(registration, outages)
      const address = addresses.get(document)
      const isAnnulled = annulled !== undefined && new Date(annulled.at) <= instant
      const state = isAnnulled ? 'annulled' : until !== null && today > until ? 'over' : address ? 'up' : 'removed'
      return {
        number: registerNumber(registration),
        year,
        act,
        from,
        until,
        state,
        ...(isAnnulled ? { annulled: { on: dayOf(new Date(annulled.at)), reason: clearReason(annulled.reason, school) } } : {}),
        ...(state === 'up' && address ? { address } : {}),
      } as PublicRegistration
    })
}

/** Reads a cleared register back from a snapshot; throws when it is not one. */
export function readClearedRegister(records: unknown): PublicRegistration[] {
  return z.array(publicRegistrationSchema).parse(records) as PublicRegistration[]
}
