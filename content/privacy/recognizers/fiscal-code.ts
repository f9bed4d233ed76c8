import type { Recognizer } from './recognizer.ts'

const between = String.raw`[ \r\n.·*_/–—-]{0,3}`
const letter = '[A-Z]'
/** Digits, the letters that replace them in omocodia, and the two that a scanner takes for digits. */
const digit = String.raw`[\dLMNPQRSTUVOI]`
const places = [...Array<string>(6).fill(letter), digit, digit, '[ABCDEHLMPRST]', digit, digit, letter, digit, digit, digit, letter]
const form = new RegExp(String.raw`(?<![A-Za-z0-9])${places.join(between)}(?![A-Za-z0-9])`, 'gi')
const said = /(?:c\.?\s?f\.?|fisc\.?|fiscale|codice|cod\.)[ :\n*]{0,4}$/i

function isCode(match: string, before: string): boolean {
  const code = match.replace(/[^A-Za-z0-9]/g, '')
  const digits = code.replace(/\D/g, '').length
  const isSplit = code.length < match.length
  if (digits === 0) return said.test(before) && (!isSplit || code === code.toUpperCase())
  return !isSplit || digits >= 3 || said.test(before)
}

/** Sixteen characters of a natural person's fiscal code, omocodia included, also split; a wrong check letter still identifies, so form decides. */
export const fiscalCode: Recognizer = ({ text }) =>
  [...text.matchAll(form)]
    .filter((match) => isCode(match[0], text.slice(Math.max(0, match.index - 24), match.index)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'FISCAL_CODE', bearer: 'private-person' }))
