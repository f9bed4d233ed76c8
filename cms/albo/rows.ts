import type { Payload, PayloadRequest } from 'payload'
import { registrationSchema, registerNumber, type Registration } from '../../content/albo/registration.ts'
import { dayOf } from '../../content/lifecycle/day.ts'
import type { Placement } from '../../content/documents/document.ts'
import type { RegistroAlbo } from '../payload-types.ts'
import { readOutages } from './settings.ts'

/** A row of the register as content knows it; throws when it is not one. */
export function registrationOf(row: RegistroAlbo): Registration {
  const { year, number, document, act, name, requestedBy, rule, from, lastDay, registeredAt, shownAt, annulledAt, annulmentReason, shown } = row
  return registrationSchema.parse({
    year,
    number,
    document,
    act,
    name,
    rule,
    from,
    lastDay: lastDay ?? null,
    registeredAt,
    shown: shown ?? [], // the CMS says null of a list that nobody filled
    ...(requestedBy ? { requestedBy } : {}),
    ...(shownAt ? { shownAt } : {}),
    ...(annulledAt ? { annulled: { at: annulledAt, reason: annulmentReason ?? '' } } : {}),
  })
}

/** The whole register, oldest first. */
export async function readRegister(payload: Payload): Promise<Registration[]> {
  const { docs } = await payload.find({ collection: 'registro-albo', pagination: false, depth: 0, sort: 'registeredAt', overrideAccess: true })
  return docs.map(registrationOf)
}

/** The row of a document, or `null` while it is not in the register. */
export async function registrationFor(payload: Payload, document: string, req?: PayloadRequest): Promise<RegistroAlbo | null> {
  const { docs } = await payload.find({ collection: 'registro-albo', where: { document: { equals: document } }, limit: 1, depth: 0, overrideAccess: true, ...(req ? { req } : {}) })
  return docs[0] ?? null
}

/** What the register and the outages add to the placement of a document on the albo. */
export type AlboFacts = (document: string) => Pick<Placement, 'register' | 'annulled' | 'outages'>

/** Reads the register once, for all the documents that are about to be read. */
export async function readAlboFacts(payload: Payload): Promise<AlboFacts> {
  const outages = await readOutages(payload)
  const rows = new Map((await readRegister(payload)).map((row) => [row.document, row]))
  return (document) => {
    const row = rows.get(document)
    return {
      ...(outages.length > 0 ? { outages } : {}),
      ...(row ? { register: registerNumber(row) } : {}),
      ...(row?.annulled ? { annulled: dayOf(new Date(row.annulled.at)) } : {}),
    }
  }
}
