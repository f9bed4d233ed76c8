import { ValidationError, type GlobalBeforeChangeHook } from 'payload'
import { addDays, isDay } from '../../content/lifecycle/day.ts'

/** Notes the first moment in which a global was published. */
export const markFirstPublicationOfGlobal: GlobalBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  firstPublishedAt: originalDoc?.firstPublishedAt ?? (data._status === 'published' ? new Date().toISOString() : null),
})

/** Keeps the Carta that is public when another takes its place: the day before the new one binds is its last. */
export const keepPreviousCarta: GlobalBeforeChangeHook = async ({ data, req }) => {
  if (!data.isNewVersion || data._status !== 'published') return data
  const { date, inForceFrom, approval, body, standards, placements, previous, _status } = await req.payload.findGlobal({ slug: 'carta-dei-servizi', depth: 0, draft: false, overrideAccess: true, req })
  const next: unknown = data.inForceFrom || data.date
  const first = inForceFrom || placements?.map(({ from }) => from).sort()[0] || date
  if (_status !== 'published' || !first || !isDay(first) || typeof next !== 'string' || !isDay(next)) return { ...data, isNewVersion: false }
  if (next <= first || data.date === date)
    throw new ValidationError({ global: 'carta-dei-servizi', errors: [{ path: 'date', label: 'Data', message: 'Per una nuova Carta scrivi la sua data: deve essere dopo quella della Carta pubblicata finora.' }] }, req.t)
  const kept = { date, inForceFrom: first, effectsUntil: addDays(next, -1), approval, body, standards: standards?.map(({ id: _id, ...row }) => row) }
  return { ...data, isNewVersion: false, previous: [...(data.previous ?? previous ?? []), kept] }
}
