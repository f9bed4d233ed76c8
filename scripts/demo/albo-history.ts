import type { Payload } from 'payload'
import { noteShown, registerOnAlbo, type OnAlbo } from '../../cms/albo/register.ts'
import { readDocuments } from '../../cms/documents.ts'
import { placementOnAlbo } from '../../content/albo/registration.ts'
import { documentSchema, type Document } from '../../content/documents/document.ts'
import type { School } from '../../content/documents/school.ts'
import { dayOf, type Instant } from '../../content/lifecycle/day.ts'
import { attachCopies, publish } from '../../content/publish.ts'
import { onAlbo } from '../release/on-albo.ts'

/** Gives the invented school the register that it would have, had it published each act on its first day. */
export async function writeAlboHistory(payload: Payload, school: School, now: Instant): Promise<void> {
  const acts: Document[] = []
  for await (const record of readDocuments(payload)) {
    const { data: document } = documentSchema.safeParse(record)
    if (document && placementOnAlbo(document)) acts.push(document)
  }
  const days = [...new Set(acts.flatMap((act) => placementOnAlbo(act)?.from ?? []))].filter((day) => day <= dayOf(now)).sort()
  for (const day of days) {
    const morning = new Date(`${day}T07:30:00Z`)
    const instant = morning < now ? morning : now
    await registerOnAlbo(payload, school, instant)
    // The copies of files are made by a release: the first one notes them.
    const shown = acts.flatMap((act): OnAlbo[] => {
      const verdict = publish(act, instant, school)
      return 'cleared' in verdict ? [onAlbo(act, { ...verdict.cleared, ...attachCopies(verdict.cleared, []) }) ?? []].flat() : []
    })
    await noteShown(payload, shown, instant)
  }
}
