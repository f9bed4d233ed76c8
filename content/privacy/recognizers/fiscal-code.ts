import { wordPattern } from '../finder.ts'
import type { Recognizer, Sighting } from './recognizer.ts'

const between = String.raw`[ \t\r\n.·*_|/–—-]{0,3}`
const letter = '[A-Z]'
/** Digits, the letters that replace them in omocodia, and the two that a scanner takes for digits. */
const digit = String.raw`[\dLMNPQRSTUVOI]`
const places = [...Array<string>(6).fill(letter), digit, digit, '[ABCDEHLMPRST]', digit, digit, letter, digit, digit, digit, letter]
const form = new RegExp(String.raw`(?<![A-Za-z0-9])${places.join(between)}(?![A-Za-z0-9])`, 'iy')
const said = /(?:c\.?\s?f\.?|fisc\.?|fiscale|codice|cod\.)[ :\n*]{0,4}$/i
/** A code that a sentence speaks of before it gives it. */
const saidAloud = /(?:c\.?\s?f\.|fiscale|codice)[^.;\n]{0,60}$/i
/** The code of nobody, that shows how one looks. */
const asExample = /^\s?[,(–-]{0,2}\s?\(?(?:codice |dato |valore )?(?:di esempio|d'esempio|fac-?\s?simile|inventat|fittizi)/i

/** Seven letters for the seven digits, as no Italian word has them. */
const allLetters = /^[A-Z]{6}[LMNPQRSTUV]{2}[ABCDEHLMPRST][LMNPQRSTUV]{2}[A-Z][LMNPQRSTUV]{3}[A-Z]$/

/** What a character stands for in the check of a code, in an odd place: D.M. 23 December 1976. */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
const valueOf = (character: string): number => (/\d/.test(character) ? Number(character) : character.charCodeAt(0) - 0x41)
/** Whether the last letter is the one that the others ask for. */
const isChecked = (code: string): boolean => [...code.slice(0, 15)].reduce((sum, character, at) => sum + (at % 2 === 0 ? odd[valueOf(character)]! : valueOf(character)), 0) % 26 === code.charCodeAt(15) - 0x41

function isCode(match: string, before: string): boolean {
  const code = match.replace(/[^A-Za-z0-9]/g, '')
  const digits = code.replace(/\D/g, '').length
  const isSplit = code.length < match.length
  const isUpper = code === code.toUpperCase()
  if (digits === 0) return isSplit ? isUpper && (said.test(before) || saidAloud.test(before)) : said.test(before) || (allLetters.test(code.toUpperCase()) && (isUpper || code === code.toLowerCase()))
  if (/[\t|]/.test(match)) return match.split(/[\t|]+/).every((cell) => cell.trim().length < 2) || isChecked(code.toUpperCase()) // a letter a cell, as in forms; columns side by side may look like a code
  return !isSplit || digits >= 3 || said.test(before) || (isUpper && (saidAloud.test(before) || isChecked(code)))
}

/** All letters, in the groups in which a code is read aloud. */
const spelled = wordPattern([String.raw`[A-Z]{3}[ -][A-Z]{3}[ -](?:[A-Z]{5}|[A-Z]{2}[ -][A-Z]{3}|[A-Z]{3}[ -][A-Z]{2})[ -](?:[A-Z]{5}|[A-Z]{4}[ -][A-Z]|[A-Z][ -][A-Z]{4})(?![\p{L}\d])|[A-Z]{3}[ -][A-Z]{3}[ -][A-Z]{3}[ -][A-Z]{3}[ -][A-Z]{4}(?![\p{L}\d])`], { letters: 'as-written' })

const gaps = new Set([...' \t\r\n.·*_|/–—-'].map((sign) => sign.charCodeAt(0)))
const isLetter = (unit: number): boolean => (unit > 0x40 && unit < 0x5b) || (unit > 0x60 && unit < 0x7b)
const isAlphanumeric = (unit: number): boolean => isLetter(unit) || (unit > 0x2f && unit < 0x3a)

/** Where a code may start whose first digit, or the seventh of its sixteen letters, stands at a place. */
function startsBefore(text: string, place: number): number[] {
  const starts: number[] = []
  let letters = 0
  let gap = 0
  for (let at = place - 1; at >= 0 && letters < 15 && gap < 4; at -= 1) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) {
      letters += 1
      gap = 0
      if (letters >= 6 && !isAlphanumeric(text.charCodeAt(at - 1))) starts.push(at)
    } else if (gaps.has(unit)) gap += 1
    else break
  }
  return starts.reverse()
}

/** Sixteen characters of a natural person's fiscal code, omocodia included, also split; a wrong check letter still identifies, so form decides. */
export const fiscalCode: Recognizer = ({ text, words, found: sought }) => {
  const found: Sighting[] = []
  let end = 0
  for (const place of words.marks) {
    if (place < end) continue
    for (const start of startsBefore(text, place)) {
      if (start < end) continue
      form.lastIndex = start
      const match = form.exec(text)
      if (!match || !isCode(match[0], text.slice(Math.max(0, start - 80), start)) || asExample.test(text.slice(start + match[0].length, start + match[0].length + 30))) continue
      end = start + match[0].length
      found.push({ start, end, kind: 'FISCAL_CODE', bearer: 'private-person' })
    }
  }
  for (const match of sought(spelled)) {
    form.lastIndex = match.start
    const code = form.exec(text)?.[0]
    if (code !== undefined && isCode(code, text.slice(Math.max(0, match.start - 80), match.start))) found.push({ start: match.start, end: match.end, kind: 'FISCAL_CODE', bearer: 'private-person' })
  }
  return found
}
