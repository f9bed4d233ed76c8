import { unknownSchool } from '../../content/documents/school.ts'
import { sceneOf } from '../../content/privacy/sightings.ts'
import { featuresOf, mostFeatures, room } from '../../content/privacy/learned/features.ts'
import { step, type Weights } from '../../content/privacy/learned/second-reader.ts'
import { isCapitalised, tokensOf } from '../../content/privacy/learned/tokens.ts'
import { peopleByRules } from '../../content/privacy/people.ts'
import { placeOf } from '../../content/privacy/reading.ts'
import type { Act } from './acts.ts'
import { chanceFrom, shuffle } from './chance.ts'
import { meanInSteps } from './regression.ts'

type Lesson = { answer: 0 | 1 | 2; features: Int32Array }
/** An act as lessons: with what the rules say, and without, for acts that the rules have seen. */
export type Study = { ruled: Lesson[]; bare: Lesson[] | null }

const rounds = 6
const leftOut = 0.4
const rate = 0.1
const fewest = 5
/** How often an act that the rules have seen is studied without them. */
const bareShare = 0.6
const seeds = [1, 2, 3]

/** What a reader can learn from a marked act. */
export function studyOf({ kind, section, text, marks, isSeen }: Act): Study {
  const { reading, scene } = sceneOf(text, { kind, sections: section === null ? [] : [section], school: unknownSchool })
  const tokens = tokensOf(scene.text)
  const answers = new Uint8Array(text.length)
  for (const { start, end, kind: datum, isHidden } of marks) if (datum === 'PERSON_NAME') answers.fill(isHidden ? 2 : 1, start, end)
  const lessonsWith = (people: ReturnType<typeof peopleByRules>): Lesson[] => {
    const { features, isNoName } = featuresOf(scene, people, tokens)
    const places = new Int32Array(mostFeatures)
    const lessons: Lesson[] = []
    for (let token = 0; token < tokens.count; token += 1) {
      if (!isCapitalised(tokens.forms[token]!) || isNoName(token)) continue
      const { start } = placeOf(reading, tokens.starts[token]!, tokens.ends[token]!)
      lessons.push({ answer: answers[start] as 0 | 1 | 2, features: places.slice(0, features(token, places)) })
    }
    return lessons
  }
  return { ruled: lessonsWith(peopleByRules(scene)), bare: isSeen ? lessonsWith([]) : null }
}

/**
 * Learns weights from studies: multinomial logistic regression with AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011) and features left out by
 * chance. A feature that fewer than five acts have is left alone. The same acts and rules give the same weights.
 */
export function learn(studies: readonly Study[]): Weights {
  const acts = new Uint16Array(room)
  const lastAct = new Int32Array(room).fill(-1)
  studies.forEach(({ ruled }, act) => {
    for (const { features } of ruled) {
      for (const place of features) {
        if (lastAct[place] === act) continue
        lastAct[place] = act
        acts[place]! += 1
      }
    }
  })
  const runs = seeds.map((seed) => learnOnce(studies, acts, seed))
  return { shown: meanInSteps(runs.map(({ shown }) => shown), step), hidden: meanInSteps(runs.map(({ hidden }) => hidden), step) }
}

function learnOnce(studies: readonly Study[], acts: Uint16Array, seed: number): { shown: Float32Array; hidden: Float32Array } {
  const chance = chanceFrom(seed)
  const weights = [0, 1, 2].map(() => new Float32Array(room))
  const slopes = [0, 1, 2].map(() => new Float32Array(room))
  const kept = new Int32Array(mostFeatures)
  const order = studies.map((_, act) => act)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance)
    for (const act of order) {
      const { ruled, bare } = studies[act]!
      for (const { answer, features } of bare !== null && chance() < bareShare ? bare : ruled) {
        let size = 0
        for (const place of features) if (acts[place]! >= fewest && chance() > leftOut) kept[size++] = place
        const scores = weights.map((one) => {
          let score = 0
          for (let at = 0; at < size; at += 1) score += one[kept[at]!]!
          return score
        })
        const highest = Math.max(...scores)
        const shares = scores.map((score) => Math.exp(score - highest))
        const all = shares.reduce((sum, share) => sum + share, 0)
        shares.forEach((share, kind) => {
          const fault = share / all - (kind === answer ? 1 : 0)
          if (Math.abs(fault) < 0.005) return
          const own = weights[kind]!
          const slope = slopes[kind]!
          for (let at = 0; at < size; at += 1) {
            const place = kept[at]!
            slope[place]! += fault * fault
            own[place]! -= (rate * fault) / (Math.sqrt(slope[place]!) + 1e-3)
          }
        })
      }
    }
  }
  const [none, shown, hidden] = weights as [Float32Array, Float32Array, Float32Array]
  const besideNone = (one: Float32Array): Float32Array => one.map((weight, place) => weight - none[place]!)
  return { shown: besideNone(shown), hidden: besideNone(hidden) }
}
