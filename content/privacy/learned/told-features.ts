import type { Bearer } from '../bearer.ts'
import { secretBearers, type Person } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { endsSentence, isDelicate, marked, stemHash, tellingCapitals, topicOf, type Hidden } from './sentences.ts'
import { toldOnce } from './told-once.ts'
import { form, hashOf, mixed, placeOfFeature, tokensIn, type Tokens } from './tokens.ts'

/** How many places the features of what is told share. */
export const roomOfTold = 1 << 20
/** How many words to each side a word is read with, whatever their order. */
const reach = 6
/** The words of a subject that count. */
const mostTopics = 12

/** What stands for a number, for a name, for capitals; from `asPerson` on, for who is named by whose kind they are. */
const asNumber = 2
const asCapitals = 4
const asName = 5
const beyond = 8
const asPerson = 100

/** A person of whom a sentence may tell something, by how close they are to the school. */
const whose = { nobody: 0, pupil: 1, family: 2, ownMatter: 3, secret: 4, unknown: 5, other: 6 } as const
function whoseIs(bearer: Bearer): number {
  if (bearer === 'pupil' || bearer === 'family' || bearer === 'unknown') return whose[bearer]
  if (bearer === 'staff-own-matter') return whose.ownMatter
  if (secretBearers.has(bearer)) return whose.secret
  return bearer === 'company' || bearer === 'public-figure' ? whose.nobody : whose.other
}

/** The sentences and lines that may tell something of somebody; `isNamed` says of a token whether it is a name or something else that is hidden. */
export type Told = { tokens: Tokens; sentences: { first: number; last: number; /** Whether somebody is named in it. */ isOfSomebody: boolean; /** The places of the features of a word; words are asked for in order. */ features: (token: number) => Int32Array }[]; isNamed: (token: number) => boolean; isHidden: (token: number) => boolean }

const opens = new Set(['che', 'perché', 'poiché', 'in', 'quanto', 'causa', 'dopo', 'per', 'è', 'ha', 'non', 'deve', 'può', 'soffre', 'con', 'si'].map(hashOf))

const placesOfWord = toldOnce()

/** Reads the sentences of a scene that may tell something of somebody, with the features of each of their words. */
export function toldIn(scene: Scene, people: readonly Person[], hidden: readonly Hidden[]): Told {
  const { text } = scene
  const tokens = tokensIn(scene)
  const { count, starts, ends, forms, words } = tokens
  const hiddenAs = new Uint8Array(count)
  const whoseAt = new Uint8Array(count)
  const rowAt = new Uint8Array(count)
  marked(tokens, hidden, (token, one) => void (hiddenAs[token] = Math.max(hiddenAs[token]!, isDelicate(hidden[one]!.kind) ? 3 : hidden[one]!.kind === 'PERSON_NAME' ? 1 : 2)))
  marked(tokens, people, (token, one) => void (whoseAt[token] = whoseIs(people[one]!.bearer)))
  marked(tokens, scene.specials, (token, one) => void (rowAt[token] = 1 + scene.specials[one]!.row))
  const kind = hashOf(scene.kind)
  const section = hashOf(scene.sections[0] ?? '')
  const topics = topicOf(scene).match(/\p{L}{4,}/gu)?.slice(0, mostTopics).map((word) => stemHash(hashOf(word.toLowerCase()), () => word)) ?? []
  const codes = new Int32Array(count)
  const codeOf = (token: number): number => {
    const shape = forms[token]!
    if (shape === form.number) return asNumber
    if (shape === form.sign || shape === form.lineEnd) return words[token]!
    if (whoseAt[token]) return asPerson + whoseAt[token]!
    if ((shape === form.allCaps || shape === form.initial) && !tellingCapitals.has(words[token]!)) return asCapitals
    if (shape === form.capital && token > 0 && forms[token - 1] !== form.lineEnd && !/[.:!?*–-]/.test(text[starts[token - 1]!]!)) return asName
    return stemHash(words[token]!, () => text.slice(starts[token], ends[token]))
  }
  for (let token = 0; token < count; token += 1) codes[token] = codeOf(token)
  const codeAt = (token: number): number => (token < 0 || token >= count ? beyond : codes[token]!)
  const isTold = (token: number): number => (hiddenAs[token] === 3 ? 1 : 0)

  const sentences: Told['sentences'] = []
  let before = 0
  const close = (first: number, last: number, isLineEnd: boolean): void => {
    let of = 0
    let rows = 0
    let tells = 0
    for (let token = first; token < last; token += 1) {
      const one = whoseAt[token]!
      of |= one === whose.nobody ? 0 : one < whose.unknown ? 1 : one === whose.unknown ? 2 : 4
      if (rowAt[token]) rows |= 1 << rowAt[token]!
      tells |= isTold(token)
    }
    const about = mixed(of, before)
    if (last > first && (of | before | rows) !== 0) sentences.push({ first, last, isOfSomebody: of !== 0, features: featuresIn(first, last, { of, rows, tells, about }) })
    before = of === 0 && !isLineEnd ? before : of
  }

  const featuresIn = (first: number, last: number, { of, rows, tells, about }: { of: number; rows: number; tells: number; about: number }) => {
    let lastWhose: number = whose.nobody
    let lastAt = -1
    let isAside = 0
    let head = 0
    return (token: number): Int32Array => {
      placesOfWord.begin()
      const tell = (template: number, value: number): void => placesOfWord.tell(placeOfFeature(template, value, roomOfTold))
      const sign = forms[token] === form.sign ? text[starts[token]!]! : ''
      if (sign === '(') isAside = 1
      if (sign === ')') isAside = 0
      const word = codes[token]!
      const [before3, before2, before1, after1, after2, after3] = [-3, -2, -1, 1, 2, 3].map((by) => codeAt(token + by)) as [number, number, number, number, number, number]
      const distance = lastAt < 0 ? 9 : Math.min(8, (token - lastAt) >> 1)
      const told = mixed(isTold(token), mixed(token > 0 ? isTold(token - 1) : 0, token + 1 < count ? isTold(token + 1) : 0))
      const row = rowAt[token]!
      const values = [
        0, word, mixed(word, of), mixed(word, before1), mixed(word, after1), before1, after1, before2, after2, mixed(before1, before2), mixed(after1, after2), before3, after3, mixed(before1, mixed(word, after1)), mixed(mixed(before2, before1), word),
        mixed(word, words[token]!), mixed(word, lastWhose), mixed(distance, lastWhose), mixed(isAside, mixed(lastWhose, distance)), row, mixed(row, about), rows, mixed(rows, about), told, mixed(told, word), mixed(hiddenAs[token]!, mixed(hiddenAs[token - 1] ?? 0, hiddenAs[token + 1] ?? 0)),
        about, mixed(about, kind), mixed(about, section), mixed(word, kind), mixed(word, about), mixed(tells, about), mixed(head, about), mixed(word, head), whoseAt[token]!,
      ]
      for (let template = 0; template < values.length; template += 1) tell(template, values[template]!)
      for (const topic of topics) {
        tell(50, topic)
        tell(51, mixed(topic, of))
      }
      for (let near = Math.max(first, token - reach); near < Math.min(last, token + reach + 1); near += 1) if (near !== token && forms[near] === form.small) tell(near < token ? 52 : 53, codes[near]!)
      if (whoseAt[token]) {
        lastWhose = whoseAt[token]!
        lastAt = token
      }
      if (opens.has(words[token]!) || (sign !== '' && ',;:('.includes(sign))) head = words[token]!
      return placesOfWord.taken()
    }
  }

  let first = 0
  for (let token = 0; token < count; token += 1) {
    if (forms[token] === form.lineEnd) {
      close(first, token, true)
      first = token + 1
    } else if (endsSentence(text, tokens, token, first)) {
      close(first, token + 1, false)
      first = token + 1
    }
  }
  close(first, count, true)
  return { tokens, sentences, isNamed: (token) => whoseAt[token] !== whose.nobody || hiddenAs[token] === 1 || hiddenAs[token] === 2, isHidden: (token) => hiddenAs[token] === 3 }
}
