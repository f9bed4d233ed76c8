import { firstNames } from './lexicon/first-names.ts'
import { medicalEnding, medicalLast } from './lexicon/health.ts'
import { isItalian } from './lexicon/italian.ts'
import { ordinaryEnding, ordinaryWords } from './lexicon/ordinary-words.ts'
import { surnames } from './lexicon/surnames.ts'
import { remembered } from './remembered.ts'

/** A word that starts with a capital letter; `key` is its lower-case form. */
export type CapitalWord = { start: number; end: number; key: string; isAllCaps: boolean; isFirstName: boolean; isSurname: boolean; isOrdinary: boolean }

/** What a UTF-16 unit is: a small letter, a capital, a digit, or 0 for anything else. */
export const kindOfUnit = new Uint8Array(0x10000)
export const lower = 1
export const upper = 2
export const digit = 3
for (let unit = 0; unit < 0x250; unit += 1) {
  const character = String.fromCharCode(unit)
  if (/\p{Lu}/u.test(character)) kindOfUnit[unit] = upper
  else if (/\p{L}/u.test(character)) kindOfUnit[unit] = lower
  else if (/\p{N}/u.test(character)) kindOfUnit[unit] = digit
}
for (let unit = 0x370; unit < 0x530; unit += 1) {
  const character = String.fromCharCode(unit)
  if (/\p{Lu}/u.test(character)) kindOfUnit[unit] = upper
  else if (/\p{L}/u.test(character)) kindOfUnit[unit] = lower
}

const surnameParts = new Set([...surnames].flatMap((surname) => (/[ ']/.test(surname) ? surname.split(/[ ']/).filter((part) => part.length > 3) : [surname])))
type Lookup = Pick<CapitalWord, 'isFirstName' | 'isSurname' | 'isOrdinary'>
function lookedUp(key: string): Lookup {
  const isFirstName = firstNames.has(key) || (key.includes('-') && key.split('-').every((part) => firstNames.has(part)))
  const isSurname = surnameParts.has(key)
  return { isFirstName, isSurname, isOrdinary: ordinaryWords.has(key) || (!isFirstName && !isSurname && key.length > 5 && ordinaryEnding.test(key) && isItalian(key)) }
}
/** What the lists say of each of their words. */
const listed = new Map([...firstNames, ...surnameParts, ...ordinaryWords].map((key) => [key, lookedUp(key)]))
const unlisted = remembered(lookedUp)

/** The last three letters that a medical word may have; letters of either case are one. */
const lastLetters = new Uint8Array(1 << 15)
const lastAt = (one: number, two: number, three: number): number => ((one & 31) << 10) | ((two & 31) << 5) | (three & 31)
for (const last of medicalLast) lastLetters[lastAt(last.charCodeAt(0), last.charCodeAt(1), last.charCodeAt(2))] = 1

const hashOf = (key: string): number => {
  let hash = 0
  for (let at = 0; at < key.length; at += 1) hash = (hash * 31 + key.charCodeAt(at)) | 0
  return hash
}

/** A word of a mailbox, an account or a link says nothing of how the word is written. */
const isInAddress = (before: number, after: number, next: number): boolean =>
  before === 0x2e || before === 0x40 || before === 0x5f || before === 0x2f || after === 0x40 || after === 0x5f || (after === 0x2e && kindOfUnit[next] === lower)

/** The words of a text that matter for names. */
export type Words = {
  /** Every capitalised word, in order, hyphenated names as one word; an apostrophe parts words: `Dell'Aquila` gives two. */
  capitals: CapitalWord[]
  /** Whether a word also stands in small letters in the text, and so is hardly a name there; one in a thousand answers is a wrong yes. */
  isPlain: (key: string) => boolean
  /** Where each word and each number starts, in order. */
  starts: Int32Array
  /** Where the first digit of each word with digits stands, and the seventh letter of words of sixteen. */
  marks: number[]
  /** Words that end as names of illnesses, cures and drugs do. */
  medical: { start: number; end: number }[]
}

/** Reads the words of a text in time proportional to its length. */
export function wordsOf(text: string): Words {
  const words: CapitalWord[] = []
  const length = text.length
  let size = 1024
  while (size < length * 4 && size < 1 << 24) size *= 2
  const plain = new Uint8Array(size)
  const mask = size - 1
  let starts = new Int32Array(Math.max(64, length >> 2))
  let count = 0
  const marks: number[] = []
  const medical: { start: number; end: number }[] = []
  const begin = (start: number): void => {
    if (count === starts.length) {
      const larger = new Int32Array(count * 2)
      larger.set(starts)
      starts = larger
    }
    starts[count] = start
    count += 1
  }
  let at = 0
  while (at < length) {
    const kind = kindOfUnit[text.charCodeAt(at)]
    if (kind === 0) {
      const unit = text.charCodeAt(at)
      if (unit === 0x2b || unit === 0x28) begin(at)
      at += 1
      continue
    }
    const start = at
    begin(start)
    let hasLower = kind === lower
    let hasDigit = kind === digit
    if (hasDigit) marks.push(at)
    let hash = text.charCodeAt(at)
    at += 1
    while (at < length) {
      const next = kindOfUnit[text.charCodeAt(at)]
      if (next === 0) {
        if (text.charCodeAt(at) === 0x2d && kind === upper && kindOfUnit[text.charCodeAt(at + 1)] === upper && kindOfUnit[text.charCodeAt(at - 1)] !== 0) {
          at += 1
          continue
        }
        break
      }
      if (next === lower) hasLower = true
      else if (next === digit && !hasDigit) {
        hasDigit = true
        marks.push(at)
      }
      hash = (hash * 31 + text.charCodeAt(at)) | 0
      at += 1
    }
    if (at - start > 5 && lastLetters[lastAt(text.charCodeAt(at - 3), text.charCodeAt(at - 2), text.charCodeAt(at - 1))] === 1 && !hasDigit && medicalEnding.test(text.slice(start, at).toLowerCase())) medical.push({ start, end: at })
    if (at - start === 16 && !hasDigit) marks.push(start + 6)
    if (kind === lower && !hasDigit && !isInAddress(text.charCodeAt(start - 1), text.charCodeAt(at), text.charCodeAt(at + 1))) plain[hash & mask] = 1
    if (kind !== upper || hasDigit) continue
    const key = text.slice(start, at).toLowerCase()
    const { isFirstName, isSurname, isOrdinary } = listed.get(key) ?? unlisted(key)
    words.push({ start, end: at, key, isAllCaps: !hasLower, isFirstName, isSurname, isOrdinary })
  }
  return { capitals: words, isPlain: (key) => plain[hashOf(key) & mask] === 1, starts: starts.subarray(0, count), marks, medical }
}
