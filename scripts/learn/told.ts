import { unknownSchool } from '../../content/documents/school.ts'
import { sightingsIn } from '../../content/privacy/sightings.ts'
import { isDelicate } from '../../content/privacy/learned/sentences.ts'
import { stepOfTold } from '../../content/privacy/learned/told.ts'
import { roomOfTold, toldIn } from '../../content/privacy/learned/told-features.ts'
import { placeOf } from '../../content/privacy/reading.ts'
import type { Act } from './acts.ts'
import { learned, type Lesson } from './regression.ts'

/** The words of a marked act, each with whether it tells something of somebody. */
export function toldLessonsOf({ kind, section, text, marks }: Act): Lesson[] {
  const { reading, scene, people, hidden } = sightingsIn(text, { kind, sections: section === null ? [] : [section], school: unknownSchool })
  const told = new Uint8Array(text.length)
  for (const { start, end, kind: datum, isHidden } of marks) if (isHidden && (isDelicate(datum) || datum === 'OTHER')) told.fill(1, start, end)
  const { tokens: { starts, ends }, sentences } = toldIn(scene, people, hidden)
  return sentences.flatMap(({ first, last, features }) =>
    Array.from({ length: last - first }, (_, at) => {
      const token = first + at
      return { features: features(token), isSo: told[placeOf(reading, starts[token]!, ends[token]!).start] === 1 }
    }),
  )
}

/** Learns which words tell something of somebody. */
export const learnTold = (lessons: readonly Lesson[]): Int8Array => learned(lessons, { room: roomOfTold, rounds: 4, leftOut: 0.3, fewest: 8, weightOfSo: 1.5, bareShare: 0, step: stepOfTold })
