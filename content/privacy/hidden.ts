import { rowsFor, strictest, type PolicyRow } from './policy.ts'
import type { Sighting } from './recognizers/recognizer.ts'
import { asChanged } from './rule-change.ts'
import type { Scene } from './scene.ts'

/** A sighting that is not shown, with the row of the policy that says so. */
export type HiddenSighting = Sighting & { row: PolicyRow }

/** What of the sightings of a scene the policy does not show there, as the school has changed it. */
export function notShown(sightings: readonly Sighting[], scene: Scene): HiddenSighting[] {
  const rows = new Map<string, PolicyRow>()
  return sightings.flatMap((sighting): HiddenSighting[] => {
    const datum = `${sighting.kind} ${sighting.bearer}`
    const row = rows.get(datum) ?? strictest(rowsFor(sighting.kind, sighting.bearer, scene).map((one) => asChanged(one, scene.school.ruleChanges ?? [])))
    rows.set(datum, row)
    return row.action === 'publish' ? [] : [{ ...sighting, row }]
  })
}
