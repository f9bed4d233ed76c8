import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { surnames } from '../lexicon/surnames.ts'

const word = String.raw`\p{Lu}[\p{L}'-]+`
const joined = String.raw`(?:\s(?:(?:di|de|del|della|el|al|ben|van|da|e|ed)\s){0,2}|,\s)`
const names = new RegExp(String.raw`^(?<names>${word}(?:${joined}${word}){0,7})(?:\s?\([^()]{1,90}\)?)?$`, 'u')

/** The capital words that a part of a row begins with, when nothing but brackets follows them. */
export const namesAhead = (words: string): string | undefined => names.exec(words)?.groups?.names

/** Whether capital words name somebody, not a firm or an office: one of them is a name, or no Italian word. */
export function readAsNames(words: string): boolean {
  const all = words.toLowerCase().split(/[\s,]+/)
  const keys = all.filter((key) => key.length > 3)
  return keys.length > 0 && !keys.some((key) => ordinaryWords.has(key) && !firstNames.has(key) && !surnames.has(key)) && (all.some((key) => firstNames.has(key) && (key.length > 3 || !isItalian(key))) || keys.every((key) => surnames.has(key) || !isItalian(key)))
}
