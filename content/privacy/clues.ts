import { smallLetters } from './any-case.ts'
import { wordPattern, type Findings, type Match } from './finder.ts'
import { ownMatterWords } from './lexicon/own-matter.ts'
import { roleCues } from './lexicon/role-cues.ts'
import { specialWords } from './lexicon/special-words.ts'
import type { Words } from './words.ts'

/** Words that say who the people near them are; rows as in the lexicon. */
export const roles = wordPattern(roleCues.map(({ words }) => smallLetters(words)), { letters: 'small', after: String.raw`(?![\p{L}\d])` })
/** Words that, said of a person, tell a special category; rows as in the lexicon. */
export const specials = wordPattern(specialWords.map(({ words }) => smallLetters(words)), { letters: 'small', after: String.raw`(?![\p{L}])` })
const ofHealth = specialWords.findIndex(({ kind }) => kind === 'HEALTH')

/** Every word of a special category in a text: those of the lexicon, and those whose ending tells an illness, a cure or a drug. */
export function specialsIn(text: string, found: Findings, { medical }: Words): readonly Match[] {
  const listed = found(specials)
  if (medical.length === 0) return listed
  const all: Match[] = medical.map(({ start, end }) => ({ start, end, row: ofHealth, text: text.slice(start, end), groups: {} }))
  return [...listed, ...all].sort((one, other) => one.start - other.start || other.end - one.end)
}
/** Words of a worker's own employment. */
export const ownMatters = wordPattern([smallLetters(ownMatterWords)], { letters: 'small', before: String.raw`(?<![\p{L}])`, after: String.raw`(?![\p{L}])` })
