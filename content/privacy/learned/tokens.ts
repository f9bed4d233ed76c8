import { factOf } from '../scene.ts'
import { lower, digit, kindOfUnit, upper } from '../words.ts'

/** The words, numbers, signs and line ends of a text, in order; offsets in UTF-16 units, end exclusive. */
export type Tokens = {
  count: number
  starts: Int32Array
  ends: Int32Array
  /** What a token is: one of `form`. */
  forms: Uint8Array
  /** A number that stands for the token in small letters; numbers of as many digits are one. */
  words: Int32Array
}

export const form = { sign: 0, lineEnd: 1, small: 2, capital: 3, allCaps: 4, initial: 5, number: 6 } as const

/** Whether a token is a word that a capital begins, or an initial. */
export const isCapitalised = (code: number): boolean => code === form.capital || code === form.allCaps || code === form.initial

const joined = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const nothing = 0x811c9dc5 | 0

/** A number that stands for a word. */
export function hashOf(word: string): number {
  let hash = nothing
  for (let at = 0; at < word.length; at += 1) hash = joined(hash, word.charCodeAt(at))
  return hash
}

const letters = /\p{L}+/gu
/** The words of so many letters at least in a label or a header, each as a number. */
export const wordsIn = (label: string, atLeast: number): number[] => label.toLowerCase().match(letters)?.filter((word) => word.length >= atLeast).map(hashOf) ?? [] // a label of signs alone has none

const stirred = (one: number): number => Math.imul(one ^ (one >>> 15), 0x2c1b3c6d)
function joinedTo(stirredOne: number, other: number): number {
  let hash = stirredOne ^ Math.imul(other, 0x297a2d39)
  hash = Math.imul(hash ^ (hash >>> 12), 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

/** Two numbers as one. */
export const mixed = (one: number, other: number): number => joinedTo(stirred(one), other)

const templates = Int32Array.from({ length: 128 }, (_, template) => stirred(template * 0x51ed270b))
/** Where a feature stands among those that share a number of places, a power of two. */
export const placeOfFeature = (template: number, value: number, room: number): number => joinedTo(templates[template]!, value) & (room - 1)

const smallOf = new Uint16Array(0x10000)
for (let unit = 0; unit < smallOf.length; unit += 1) {
  const small = kindOfUnit[unit] === upper ? String.fromCharCode(unit).toLowerCase() : ''
  smallOf[unit] = small.length === 1 ? small.charCodeAt(0) : unit
}

const isWord = (kind: number): boolean => kind === lower || kind === upper
const blank = new Set([0x20, 0x09, 0x0d])

/** Reads the tokens of a text in time proportional to its length. */
export function tokensOf(text: string): Tokens {
  const { length } = text
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  const forms = new Uint8Array(length)
  const words = new Int32Array(length)
  let count = 0
  let at = 0
  while (at < length) {
    const start = at
    const kind = kindOfUnit[text.charCodeAt(at)]!
    if (isWord(kind)) {
      let hash = nothing
      let hasSmall = false
      while (at < length && isWord(kindOfUnit[text.charCodeAt(at)]!)) {
        const unit = text.charCodeAt(at)
        if (kindOfUnit[unit] === lower) hasSmall = true
        hash = joined(hash, smallOf[unit]!)
        at += 1
      }
      words[count] = hash
      forms[count] = kind === lower ? form.small : at - start === 1 ? form.initial : hasSmall ? form.capital : form.allCaps
    } else if (kind === digit) {
      while (at < length && kindOfUnit[text.charCodeAt(at)] === digit) at += 1
      words[count] = joined(joined(nothing, 0x30), Math.min(at - start, 9))
      forms[count] = form.number
    } else {
      const unit = text.charCodeAt(at)
      at += 1
      if (blank.has(unit)) continue
      words[count] = joined(nothing, unit)
      forms[count] = unit === 0x0a ? form.lineEnd : form.sign
    }
    starts[count] = start
    ends[count] = at
    count += 1
  }
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count), forms: forms.subarray(0, count), words: words.subarray(0, count) }
}

/** The tokens of a scene, read once for all who have learned. */
export const tokensIn = factOf(({ text }) => tokensOf(text))

/** The first token that ends after a place. */
export function tokenFrom({ count, ends }: Tokens, place: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! <= place) low = middle + 1
    else high = middle
  }
  return low
}
