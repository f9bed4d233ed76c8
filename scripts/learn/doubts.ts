import { unknownSchool } from '../../content/documents/school.ts'
import { sightingsIn } from '../../content/privacy/judge.ts'
import { roomOfDoubts, sentencesOf, stepOfDoubts } from '../../content/privacy/learned/doubts.ts'
import { placeOf } from '../../content/privacy/reading.ts'
import type { Act } from './acts.ts'
import { chanceFrom, shuffle } from './chance.ts'

/** A sentence and whether the gate has missed something in it. */
export type Lesson = { features: Int32Array; isMissed: boolean }

const rounds = 5
const leftOut = 0.3
const rate = 0.1
const fewest = 5
/** How much more a sentence with something missed weighs. */
const weightOfMissed = 3
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
    return { features, isMissed: missed.some((mark) => mark.start < place.end && place.start < mark.end) }
  })
}

/** Learns which sentences are doubtful: logistic regression with AdaGrad, as for names. The same lessons give the same weights. */
export function learnDoubts(lessons: readonly Lesson[]): Int8Array {
  const chance = chanceFrom(20261126)
  const counts = new Uint32Array(roomOfDoubts)
  for (const { features } of lessons) for (const place of features) counts[place]! += 1
  const weights = new Float32Array(roomOfDoubts)
  const slopes = new Float32Array(roomOfDoubts)
  const order = lessons.map((_, lesson) => lesson)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance)
    for (const lesson of order) {
      const { features, isMissed } = lessons[lesson]!
      const kept = features.filter((place) => counts[place]! >= fewest && chance() > leftOut)
      const score = kept.reduce((sum, place) => sum + weights[place]!, 0)
      const fault = (1 / (1 + Math.exp(-score)) - (isMissed ? 1 : 0)) * (isMissed ? weightOfMissed : 1)
      if (Math.abs(fault) < 0.003) continue
      for (const place of kept) {
        slopes[place]! += fault * fault
        weights[place]! -= (rate * fault) / (Math.sqrt(slopes[place]!) + 1e-3)
      }
    }
  }
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * stepOfDoubts))))
}
