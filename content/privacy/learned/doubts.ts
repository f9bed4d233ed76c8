import { secretBearers, type Person } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { leaningOf, unpacked } from './packing.ts'
import { endsSentence, isDelicate, marked, stemHash, tellingCapitals, topicOf, type Hidden } from './sentences.ts'
import { form, hashOf, isCapitalised, mixed, placeOfFeature, tokensIn } from './tokens.ts'
import { toldOnce } from './told-once.ts'
import { weightsOfDoubts } from './weights-of-doubts.ts'

/** How many places the features of sentences share. */
export const roomOfDoubts = 1 << 18
/** The steps in which a weight is kept. */
export const stepOfDoubts = 24
/** From this likelihood on a sentence is doubtful. */
const doubtful = 0.5
/** A label or the name of a file has too few words to tell. */
const fewestTokens = 12

const [learned = new Int8Array(roomOfDoubts)] = unpacked(weightsOfDoubts, roomOfDoubts, 1)
/** What was learned of sentences in which something was missed. */
export const learnedOfDoubts: Int8Array = learned

/** One sentence or line of a scene with what may be known of it. */
export type Sentence = { start: number; end: number; features: Int32Array; /** Whether nothing but titles and labels is left to read beside what is hidden. */ isBare: boolean }

/** What stands for a word that is hidden, for a number and for a name. */
const asHidden = 1
const asNumber = 2
const asName = 3

/** What stands before a name or a datum and says nothing by itself. */
const labels = new Set(['signora', 'signor', 'signori', 'dott', 'prof', 'gentile', 'codice', 'fiscale', 'nata', 'nato', 'telefono', 'cell', 'cellulare', 'mail', 'email', 'posta'].map(hashOf))
/** A shorter word says nothing by itself either, but for an abbreviation of three. */
const fewestLetters = 4

const features = toldOnce()

/** The sentences of a scene: what is hidden in each, of whom it speaks, and in which words. */
export function sentencesOf(scene: Scene, people: readonly Person[], hidden: readonly Hidden[]): Sentence[] {
  const { text } = scene
  const tokens = tokensIn(scene)
  const { count, starts, ends, forms, words } = tokens
  if (count < fewestTokens) return []
  const isHidden = new Uint8Array(count)
  const bearers = new Uint8Array(count)
  const rows = new Int32Array(count)
  marked(tokens, hidden, (token, one) => void (isHidden[token] = isDelicate(hidden[one]!.kind) ? 2 : Math.max(1, isHidden[token]!)))
  marked(tokens, people, (token, one) => {
    const { bearer } = people[one]!
    bearers[token]! |= secretBearers.has(bearer) ? 1 : bearer === 'unknown' ? 2 : 4
  })
  for (const special of scene.specials) {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < special.start) low = middle + 1
      else high = middle
    }
    if (low < count) rows[low]! |= 1 << special.row
  }
  const kind = hashOf(scene.kind)
  const section = hashOf(scene.sections[0] ?? '')
  const topic = topicOf(scene).toLowerCase().match(/\p{L}{4,}/gu)?.map((word) => stemHash(hashOf(word), () => word)) ?? []
  const speaksOfHidden = people.some(({ bearer }) => secretBearers.has(bearer)) ? 1 : 0
  const sentences: Sentence[] = []
  let before = 0
  const close = (first: number, last: number): void => {
    if (last <= first) return
    let of = 0
    let row = 0
    let tells = 0
    for (let token = first; token < last; token += 1) {
      of |= bearers[token]!
      row |= rows[token]!
      if (isHidden[token] === 2) tells = 1
    }
    features.begin()
    const tell = (template: number, value: number): void => features.tell(placeOfFeature(template, value, roomOfDoubts))
    const about = mixed(of, mixed(tells, before))
    tell(0, 0)
    tell(1, about)
    tell(2, row)
    tell(3, mixed(row, about))
    tell(4, kind)
    tell(5, mixed(kind, about))
    tell(6, section)
    tell(7, mixed(speaksOfHidden, mixed(row === 0 ? 0 : 1, of)))
    tell(8, Math.min((last - first) >> 3, 6))
    tell(9, mixed(section, about))
    for (const word of topic) tell(10, word)
    let one = 0
    let two = 0
    let isBare = true
    for (let token = first; token < last; token += 1) {
      const shape = forms[token]!
      if (shape === form.sign) continue
      const word = words[token]!
      if (!isHidden[token] && (shape === form.number || ends[token]! - starts[token]! >= (shape === form.allCaps ? fewestLetters - 1 : fewestLetters)) && !labels.has(word)) isBare = false
      const stem = isHidden[token] ? asHidden : shape === form.number ? asNumber : isCapitalised(shape) && !tellingCapitals.has(word) ? asName : stemHash(word, () => text.slice(starts[token], ends[token]))
      tell(11, stem)
      tell(12, mixed(stem, of))
      tell(13, mixed(one, stem))
      tell(14, mixed(two, stem))
      tell(15, mixed(stem, row === 0 ? 0 : 1))
      if (stem !== asHidden && stem !== asNumber && stem !== asName) tell(16, word)
      two = one
      one = stem
    }
    sentences.push({ start: starts[first]!, end: ends[last - 1]!, features: features.taken(), isBare })
    before = of & 3 ? 1 : 0
  }
  let first = 0
  for (let token = 0; token < count; token += 1) {
    if (forms[token] === form.lineEnd) {
      close(first, token)
      first = token + 1
    } else if (endsSentence(text, tokens, token, first)) {
      close(first, token + 1)
      first = token + 1
    }
  }
  close(first, count)
  return sentences
}

/** The sentences that seem to say of somebody more than what is hidden in them, from a likelihood on; offsets in the reading. */
export function doubtsIn(weights: Int8Array, sentences: readonly Sentence[], likelihood = doubtful): { start: number; end: number }[] {
  const least = Math.log(likelihood / (1 - likelihood)) * stepOfDoubts
  return sentences.filter(({ features, isBare }) => !isBare && leaningOf(weights, features) > least).map(({ start, end }) => ({ start, end }))
}
