import type { Person } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { leaningOf, unpacked } from './packing.ts'
import { marked, stemHash, type Hidden } from './sentences.ts'
import { form, hashOf, mixed, placeOfFeature, tokensIn } from './tokens.ts'
import { toldOnce } from './told-once.ts'
import { weightsOfActs } from './weights-of-acts.ts'

/** How many places the features of acts share. */
export const roomOfActs = 1 << 17
/** The steps in which a weight is kept. */
export const stepOfActs = 24
/** From this likelihood on an act is one that is withheld whole. */
const likely = 0.5
/** A shorter text has too few words and signs to tell: hardly any act that was learned from has fewer. */
const fewestTokens = 40

const [learned = new Int8Array(roomOfActs)] = unpacked(weightsOfActs, roomOfActs, 1)

/** What stands for a number, and for whoever is named. */
const asNumber = 1
const asSomebody = 2
/** A shorter word says nothing by itself. */
const fewestLetters = 3

const features = toldOnce()

/** How many there are of something, as few steps: one, two or three, some, many. */
const stepOf = (count: number): number => (count < 2 ? count : count < 4 ? 2 : count < 9 ? 3 : 4)

function counted<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What may be known of a whole text: its kind and place, of whom it speaks, what is hidden in it, its words and pairs of words without the names. */
export function featuresOfAct(scene: Scene, people: readonly Person[], hidden: readonly Hidden[]): Int32Array {
  const { text } = scene
  const tokens = tokensIn(scene)
  const { count, starts, ends, forms, words } = tokens
  const kind = hashOf(scene.kind)
  const section = hashOf((scene.sections[0] ?? '').split('/')[0]!)
  features.begin()
  const tell = (template: number, value: number): void => features.tell(placeOfFeature(template, value, roomOfActs))
  tell(0, 0)
  tell(1, kind)
  tell(2, section)
  tell(3, mixed(kind, section))
  tell(4, stepOf(people.length))
  const groups = [counted(people.map(({ bearer }) => bearer)), counted(hidden.map((one) => one.kind)), counted(scene.specials.map(({ row }) => String(row)))]
  groups.forEach((group, place) => {
    for (const [name, many] of group) {
      const said = mixed(place, hashOf(name))
      for (let step = 1; step <= stepOf(many); step += 1) tell(5, mixed(said, step))
      tell(6, mixed(said, section))
      tell(7, mixed(said, kind))
    }
  })
  const isNamed = new Uint8Array(count)
  marked(tokens, people, (token) => void (isNamed[token] = 1))
  let before = 0
  for (let token = 0; token < count; token += 1) {
    const shape = forms[token]!
    if (shape === form.sign || shape === form.lineEnd || shape === form.initial || (ends[token]! - starts[token]! < fewestLetters && shape !== form.number)) continue
    const word = isNamed[token] ? asSomebody : shape === form.number ? asNumber : stemHash(words[token]!, () => text.slice(starts[token], ends[token]))
    if (word === asSomebody && before === asSomebody) continue
    tell(8, word)
    tell(9, mixed(before, word))
    before = word
  }
  return features.taken()
}

/** Whether a text is, as a whole, like the acts that are withheld: lists of pupils, convocations, measures against somebody. */
export function isLikeWithheld(scene: Scene, people: readonly Person[], hidden: readonly Hidden[]): boolean {
  return tokensIn(scene).count >= fewestTokens && leaningOf(learned, featuresOfAct(scene, people, hidden)) > Math.log(likely / (1 - likely)) * stepOfActs
}
