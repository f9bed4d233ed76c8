import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { changeRefused } from '../../content/albo/registration.ts'
import { kindOf } from '../fields/kind-of.ts'
import { placementIn } from '../fields/retention-facts.ts'
import { registrationFor, registrationOf } from '../albo/rows.ts'

/** What the register of the albo certifies stays as it is: the first day and the length of a publication that has its number. */
export const keepRegistered: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data._status !== 'published') return data
  const kind = Object.entries(kindOf).find(([slug]) => slug === collection.slug)?.[1]
  const row = await registrationFor(req.payload, `${kind}-${originalDoc?.id}`, req)
  if (!row || row.annulledAt) return data
  const rows: unknown = data.placements ?? originalDoc?.placements
  const placements = (Array.isArray(rows) ? rows : []).map((placement) => placementIn(typeof placement === 'object' && placement !== null ? { ...placement } : {}))
  const refused = changeRefused(registrationOf(row), { placements: placements.filter((placement) => placement !== null) })
  if (refused === null) return data
  const at = placements.findIndex((placement) => placement?.venue === 'albo-online')
  throw new ValidationError({ collection: collection.slug, errors: [{ path: at === -1 ? 'placements' : `placements.${at}.from`, label: 'Albo online', message: refused }] }, req.t)
}
