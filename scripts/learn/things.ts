import { unknownSchool } from '../../content/documents/school.ts'
import type { PersonalDataKind } from '../../content/privacy/finding.ts'
import { sightingsByRules } from '../../content/privacy/sightings.ts'
import { featuresOfThings, roomOfThings } from '../../content/privacy/learned/features-of-things.ts'
import { stepOfThings, thingsIn } from '../../content/privacy/learned/things.ts'
import { tokensIn } from '../../content/privacy/learned/tokens.ts'
import { placeOf } from '../../content/privacy/reading.ts'
import type { Act } from './acts.ts'
import { learned, type Lesson } from './regression.ts'

const ofThings: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>(['EMAIL', 'PHONE', 'ADDRESS', 'BIRTH_DATE', 'VEHICLE_PLATE', 'ID_DOCUMENT', 'OTHER', 'STUDENT_CLASS_LINK'])

/** The things of a marked act, each with what the rules say of it and without; one in a phrase that is hidden for what it says teaches nothing. */
export function thingLessonsOf({ kind, section, text, marks }: Act): Lesson[] {
  const { reading, scene, people, sightings } = sightingsByRules(text, { kind, sections: section === null ? [] : [section], school: unknownSchool })
  const isHidden = new Uint8Array(text.length)
  const isSaid = new Uint8Array(text.length)
  for (const mark of marks) if (mark.isHidden) (ofThings.has(mark.kind) ? isHidden : isSaid).fill(1, mark.start, mark.end)
  const things = thingsIn(scene, sightings)
  const tokens = tokensIn(scene)
  const ruled = featuresOfThings(scene, people, tokens, things)
  const bare = featuresOfThings(scene, people, tokens, things, false)
  return things.flatMap((thing, at): Lesson[] => {
    const { start, end } = placeOf(reading, thing.start, thing.end)
    if (isSaid.subarray(start, end).includes(1)) return []
    const letters = isHidden.subarray(start, end).reduce((sum, one) => sum + one, 0)
    return [{ features: ruled[at]!, bare: bare[at]!, isSo: letters * 2 > end - start }]
  })
}

/** Learns whose things are; often without the rules, which know the acts better than they will know others. */
export const learnThings = (lessons: readonly Lesson[]): Int8Array => learned(lessons, { room: roomOfThings, rounds: 8, leftOut: 0.3, fewest: 3, weightOfSo: 1, bareShare: 0.6, step: stepOfThings })
