import type { Payload } from 'payload'
import { refertoOf, type Act, type Referto } from '../../content/albo/referto.ts'
import { dayOf, isDay, type Instant } from '../../content/lifecycle/day.ts'
import { documentCollections, readSchool } from '../documents.ts'
import type { RegistroAlbo } from '../payload-types.ts'
import { registrationOf } from './rows.ts'
import { readNotedOutages } from './settings.ts'

type Found = { title?: string | null; protocol?: string | null; date?: string | null; withdrawal?: { at?: string | null } | null }

/** The act behind a row of the register, as it is published now. */
async function actOf(payload: Payload, row: RegistroAlbo): Promise<Act> {
  const [kind, id] = [row.document.slice(0, row.document.lastIndexOf('-')), row.document.slice(row.document.lastIndexOf('-') + 1)]
  const collection = (['circolari', 'regolamenti', 'atti'] as const).find((name) => documentCollections[name] === kind)
  const found: Found = collection
    ? await payload.findByID({ collection, id, depth: 0, draft: false, overrideAccess: true })
    : await payload.findGlobal({ slug: 'carta-dei-servizi', depth: 0, draft: false, overrideAccess: true })
  return {
    title: found.title ?? row.act,
    protocol: found.protocol ?? undefined,
    date: found.date && isDay(found.date) ? found.date : dayOf(new Date(row.registeredAt)),
    withdrawnAt: found.withdrawal?.at ?? undefined,
  }
}

/** The referto of a row of the register at an instant. */
export async function readReferto(payload: Payload, row: RegistroAlbo, at: Instant): Promise<Referto> {
  return refertoOf(registrationOf(row), await actOf(payload, row), await readSchool(payload), await readNotedOutages(payload), at)
}
