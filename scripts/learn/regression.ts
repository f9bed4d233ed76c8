import { chanceFrom, shuffle } from './chance.ts'

/** Something that is so or not, with the places of its features; `bare` are other features, studied instead now and then. */
export type Lesson = { features: Int32Array; bare?: Int32Array; isSo: boolean }

/** How to learn: features that fewer than `fewest` lessons have are left alone, `leftOut` of the others by chance; what is so weighs `weightOfSo`. */
type Course = { room: number; rounds: number; leftOut: number; fewest: number; weightOfSo: number; bareShare: number; step: number }

const rate = 0.1
/** The mean of a few runs is kept, so that one act more changes little. */
const seeds = [1, 2, 3, 4]

function learnOnce(lessons: readonly Lesson[], counts: Uint32Array, { room, rounds, leftOut, fewest, weightOfSo, bareShare }: Course, seed: number): Float32Array {
  const chance = chanceFrom(seed)
  const weights = new Float32Array(room)
  const slopes = new Float32Array(room)
  const order = lessons.map((_, lesson) => lesson)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance)
    for (const lesson of order) {
      const { features, bare, isSo } = lessons[lesson]!
      const kept = (bare && chance() < bareShare ? bare : features).filter((place) => counts[place]! >= fewest && chance() > leftOut)
      const score = kept.reduce((sum, place) => sum + weights[place]!, 0)
      const fault = (1 / (1 + Math.exp(-score)) - (isSo ? 1 : 0)) * (isSo ? weightOfSo : 1)
      if (Math.abs(fault) < 0.003) continue
      for (const place of kept) {
        slopes[place]! += fault * fault
        weights[place]! -= (rate * fault) / (Math.sqrt(slopes[place]!) + 1e-3)
      }
    }
  }
  return weights
}

/** The mean of weights, in whole steps of 1/`step`. */
export function meanInSteps(runs: readonly Float32Array[], step: number): Int8Array {
  const [first = new Float32Array(0)] = runs
  return Int8Array.from(first, (_, place) => Math.max(-127, Math.min(127, Math.round((runs.reduce((sum, run) => sum + run[place]!, 0) / runs.length) * step))))
}

/** Logistic regression with AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011). The same lessons give the same weights. */
export function learned(lessons: readonly Lesson[], course: Course): Int8Array {
  const counts = new Uint32Array(course.room)
  for (const { features } of lessons) for (const place of features) counts[place]! += 1
  return meanInSteps(seeds.map((seed) => learnOnce(lessons, counts, course, seed)), course.step)
}
