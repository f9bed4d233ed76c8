import { firstFrom } from '../finder.ts'
import type { PersonalDataKind } from '../finding.ts'
import { specialWords } from '../lexicon/special-words.ts'
import { secretBearers, type Person } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { leaningOf, unpacked } from './packing.ts'
import { isDelicate, type Hidden } from './sentences.ts'
import { roomOfTold, toldIn } from './told-features.ts'
import { form, hashOf } from './tokens.ts'
import { weightsOfTold } from './weights-of-told.ts'

/** The steps in which a weight is kept. */
export const stepOfTold = 24

const [learned = new Int8Array(roomOfTold)] = unpacked(weightsOfTold, roomOfTold, 1)
/** What was learned of words that tell something of somebody. */
export const learnedOfTold: Int8Array = learned

/** How much is added to the score of each word: rather a word too many than one too few … */
const inclined = 0.3
/** … but a stretch begins and ends at a cost, so that it is whole … */
const turning = 1.5
/** … and somewhere in it the reader must be sure, three to one. */
const surest = Math.log(3)
/** More than what is hidden already goes only where it is surer still, five to one. */
const sure = Math.log(5)
/** A sentence that names nobody goes on about the one before: there it must be surer. */
const ofNobody = 0.5
/** A comma goes on rather than not, a bracket, a colon or a semicolon ends what is told. */
const comma = -0.5
/** Names, and what the rules hide of another kind, are no part of it. */
const ofSomebody = -3
/** A label or the name of a file has too few words to tell. */
const fewestTokens = 12
const fewestLetters = 4

const wordsOf = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashOf))
/** Words that lead to what is told … */
const leads = wordsOf('che perché poiché siccome quanto per di a da dal dalla dall con e ed ma mentre quando attualmente')
/** Verbs that lead to it too, with the article or the preposition after them … */
const leadingVerbs = wordsOf('sanzione osserva inflitta inflitto irrogata irrogato comminata comminato sanzionato sanzionata ammonito ammonita richiamato richiamata punito punita relativo relativa')
const articles = wordsOf('il lo la l i gli le del dello della dell al allo alla nel nella')
/** … and from it. */
const trails = wordsOf('e ed o ma che di a ad da dal dalla con per in il lo la l i gli le un una sul sulla al alla allo del della dello relativo relativa dopo durante mentre perché poiché si')

/** From this likelihood of a doubt on a sentence is read for what it tells. */
export const worthReading = 0.2

/** Documents whose person need not be one of whom nothing may be told. */
const ofOnePerson = new Set(['curriculum', 'graduatoria'])

/** Whether a text names anybody of whom it may tell too much. */
export const mayTell = ({ kind }: Scene, people: readonly Person[]): boolean => ofOnePerson.has(kind) || people.some(({ bearer }) => secretBearers.has(bearer))

/** What seems to be told of somebody, offsets in the reading; who it is told of the reader does not say. */
type Telling = { start: number; end: number; kind: PersonalDataKind }

/** The likeliest course through scores: which of them are taken, where each change of mind costs (Viterbi, 1967). */
function course(scores: readonly number[]): boolean[] {
  let left = 0
  let taken = -turning
  const turns = scores.map((score) => {
    const turn = { fromTaken: taken > left, fromLeft: left - turning > taken }
    const before = left
    left = Math.max(left, taken)
    taken = Math.max(taken, before - turning) + score
    return turn
  })
  const chosen: boolean[] = []
  let isTaken = taken > left
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    chosen[at] = isTaken
    const { fromTaken, fromLeft } = turns[at]!
    isTaken = isTaken ? !fromLeft : fromTaken
  }
  return chosen
}

const letter = /[\p{L}\p{N}]/gu

/** A part of a stretch of tokens that is hidden already, or is not. */
type Part = { first: number; last: number; isHidden: boolean }

function partsOf(from: number, until: number, isHidden: (token: number) => boolean): Part[] {
  const parts: Part[] = []
  for (let token = from; token <= until; token += 1) {
    const last = parts.at(-1)
    if (last && last.isHidden === isHidden(token)) last.last = token
    else parts.push({ first: token, last: token, isHidden: isHidden(token) })
  }
  return parts
}

/** Sure parts with no more than a short word between them, as one; what is hidden already and nothing else is none. */
function wholesOf(parts: readonly Part[], isSure: (part: Part) => boolean, hasLetters: (first: number, last: number) => boolean): { first: number; last: number }[] {
  const wholes: { first: number; last: number; isNew: boolean }[] = []
  let open: (typeof wholes)[number] | undefined
  for (const part of parts) {
    if (isSure(part)) {
      if (!open) wholes.push((open = { first: part.first, last: part.last, isNew: false }))
      open.last = part.last
      open.isNew ||= !part.isHidden
    } else if (hasLetters(part.first, part.last)) open = undefined
  }
  return wholes.filter(({ isNew }) => isNew)
}

/**
 * The stretches that tell something of somebody, whether they are hidden already or not: whole complements, as the marked acts have them.
 * Only these sentences are read.
 */
export function tellingsIn(weights: Int8Array, scene: Scene, people: readonly Person[], hidden: readonly Hidden[], sentencesToRead: readonly { start: number }[]): Telling[] {
  if (sentencesToRead.length === 0 || !mayTell(scene, people)) return []
  const { tokens: { starts, ends, forms, words, count }, sentences, isNamed, isHidden } = toldIn(scene, people, hidden)
  if (count < fewestTokens) return []
  const { text } = scene
  const hasLetters = (first: number, last: number): boolean => (text.slice(starts[first]!, ends[last]!).match(letter)?.length ?? 0) >= fewestLetters
  const toRead = new Set(sentencesToRead.map(({ start }) => start))
  const likely = new Float64Array(count).fill(-Infinity)
  return sentences.flatMap(({ first, last, isOfSomebody, features }): Telling[] => {
    if (!toRead.has(starts[first]!)) return []
    const scores = Array.from({ length: last - first }, (_, at) => {
      const token = first + at
      const score = leaningOf(weights, features(token)) / stepOfTold
      if (isNamed(token)) return ofSomebody
      if (forms[token] !== form.sign) {
        likely[token] = score
        return score + inclined
      }
      const sign = text[starts[token]!]!
      return ';()|:'.includes(sign) ? -turning : sign === ',' ? comma : 0
    })
    const chosen = course(scores).map((isChosen, at) => isChosen && !isNamed(first + at))
    const sentence = { start: starts[first]!, end: ends[last - 1]! }
    const found: Telling[] = []
    for (let at = 0; at < chosen.length; at += 1) {
      if (!chosen[at]) continue
      const from = at
      while (chosen[at + 1]) at += 1
      const parts = partsOf(first + from, first + at, isHidden)
      const least = (parts.length > 1 ? sure : surest) + (isOfSomebody ? 0 : ofNobody)
      const isSure = (part: Part): boolean => part.isHidden || (hasLetters(part.first, part.last) && likely.subarray(part.first, part.last + 1).some((score) => score >= least))
      for (const whole of wholesOf(parts, isSure, hasLetters)) {
        let { first: one, last: other } = whole
        let isAfterVerb = false
        while (one <= other && (forms[one] === form.sign || leads.has(words[one]!) || leadingVerbs.has(words[one]!) || (isAfterVerb && articles.has(words[one]!)))) {
          isAfterVerb = leadingVerbs.has(words[one]!)
          one += 1
        }
        while (other > one && (forms[other] === form.sign || trails.has(words[other]!))) other -= 1
        if (one > other || !hasLetters(one, other)) continue
        const place = { start: starts[one]!, end: ends[other]! }
        found.push({ ...place, kind: kindOf(scene, hidden, place, sentence) })
      }
    }
    return found
  })
}

/** What kind of datum is told: by a word of a special category in it, by what the rules hide in its sentence; else it has no name. */
function kindOf({ specials }: Scene, hidden: readonly Hidden[], place: { start: number; end: number }, sentence: { start: number; end: number }): PersonalDataKind {
  for (let at = firstFrom(specials, place.start); at < specials.length && specials[at]!.start < place.end; at += 1) {
    const kind = specialWords[specials[at]!.row]?.kind
    if (kind) return kind
  }
  for (let at = firstFrom(hidden, sentence.start); at < hidden.length && hidden[at]!.start < sentence.end; at += 1) if (isDelicate(hidden[at]!.kind)) return hidden[at]!.kind
  return 'OTHER'
}
