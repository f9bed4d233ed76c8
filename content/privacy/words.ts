import { firstNames } from './lexicon/first-names.ts'
import { ordinaryEnding, ordinaryWords } from './lexicon/ordinary-words.ts'
import { surnames } from './lexicon/surnames.ts'

/** A word that starts with a capital letter; `key` is its lower-case form. */
export type CapitalWord = { start: number; end: number; key: string; isAllCaps: boolean; isFirstName: boolean; isSurname: boolean; isOrdinary: boolean }

const kindOfUnit = new Uint8Array(0x10000)
const lower = 1
const upper = 2
const digit = 3
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

/**
 * Every capitalised word of a text, in order, hyphenated names as one word, in time proportional to the length.
 * An apostrophe parts words: `Dell'Aquila` gives two.
 */
export function capitalWords(text: string): CapitalWord[] {
  const words: CapitalWord[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = kindOfUnit[text.charCodeAt(at)]
    if (kind === 0) {
      at += 1
      continue
    }
    const start = at
    let hasLower = kind === lower
    let hasDigit = kind === digit
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
      else if (next === digit) hasDigit = true
      at += 1
    }
    if (kind !== upper || hasDigit) continue
    const key = text.slice(start, at).toLowerCase()
    const isFirstName = firstNames.has(key) || (key.includes('-') && key.split('-').every((part) => firstNames.has(part)))
    const isSurname = surnameParts.has(key)
    const isOrdinary = ordinaryWords.has(key) || (!isFirstName && !isSurname && key.length > 5 && ordinaryEnding.test(key))
    words.push({ start, end: at, key, isAllCaps: !hasLower, isFirstName, isSurname, isOrdinary })
  }
  return words
}
