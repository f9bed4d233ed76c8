import { unknownSchool } from '../../content/documents/school.ts'
import { sightingsIn } from '../../content/privacy/sightings.ts'
import { roomOfDoubts, sentencesOf, stepOfDoubts } from '../../content/privacy/learned/doubts.ts'
import { placeOf } from '../../content/privacy/reading.ts'
import type { Act } from './acts.ts'
import { learned, type Lesson } from './regression.ts'

const letters = /[\p{L}\p{N}]/u

/** The sentences of a marked act, each with whether a mark in it is not wholly hidden by the gate. */
export function lessonsOf({ kind, section, text, marks }: Act): Lesson[] {
  const { reading, scene, people, hidden } = sightingsIn(text, { kind, sections: section === null ? [] : [section], school: unknownSchool })
  const covered = new Uint8Array(text.length)
  for (const { start, end } of hidden) {
    const place = placeOf(reading, start, end)
    covered.fill(1, place.start, place.end)
  }
  const missed = marks.filter(({ start, end, isHidden }) => isHidden && [...text.slice(start, end)].some((_, at) => letters.test(text[start + at] ?? '') && covered[start + at] === 0))
  return sentencesOf(scene, people, hidden).map(({ start, end, features }) => {
    const place = placeOf(reading, start, end)
    return { features, isSo: missed.some((mark) => mark.start < place.end && place.start < mark.end) }
  })
}

/** Learns which sentences are doubtful. */
export const learnDoubts = (lessons: readonly Lesson[]): Int8Array => learned(lessons, { room: roomOfDoubts, rounds: 5, leftOut: 0.3, fewest: 5, weightOfSo: 3, bareShare: 0, step: stepOfDoubts })
