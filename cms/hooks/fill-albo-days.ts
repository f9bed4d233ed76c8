import type { FieldHook } from 'payload'
import { kindOf } from '../fields/kind-of.ts'
import { ruleOf } from '../fields/retention-facts.ts'
import { alboDaysFor } from '../albo/settings.ts'

type Asked = Parameters<FieldHook>[0]

/** What the school decided for the kind of act that is being saved; `null` where a placement does not count days on the albo. */
async function chosenFor({ collection, data, originalDoc, req, siblingData }: Asked): Promise<{ days: number; basis: string | null } | null> {
  if (ruleOf(siblingData ?? {}) !== 'albo' || siblingData?.venue !== 'albo-online') return null
  const kind = Object.entries(kindOf).find(([slug]) => slug === collection?.slug)?.[1]
  return alboDaysFor(data?.actType ?? originalDoc?.actType ?? kind, req.payload)
}

/** Gives a placement on the albo the days that the school chose for this kind of act, when nobody wrote others. */
export const fillAlboDays: FieldHook = async (asked) => asked.value ?? (await chosenFor(asked))?.days ?? asked.value

/** Says why the albo lasts so long, when the days are the ones that the school chose. */
export const fillAlboDaysBasis: FieldHook = async (asked) => {
  if (typeof asked.value === 'string' && asked.value.trim() !== '') return asked.value
  const chosen = await chosenFor(asked)
  return chosen && (asked.siblingData?.days ?? chosen.days) === chosen.days ? chosen.basis : asked.value
}
