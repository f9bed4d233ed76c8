import { smallLetters } from './any-case.ts'
import { wordPattern } from './finder.ts'
import { ownMatterWords } from './lexicon/own-matter.ts'
import { roleCues } from './lexicon/role-cues.ts'
import { specialWords } from './lexicon/special-words.ts'

/** Words that say who the people near them are; rows as in the lexicon. */
export const roles = wordPattern(roleCues.map(({ words }) => smallLetters(words)), { letters: 'small', after: String.raw`(?![\p{L}\d])` })
/** Words that, said of a person, tell a special category; rows as in the lexicon. */
export const specials = wordPattern(specialWords.map(({ words }) => smallLetters(words)), { letters: 'small', after: String.raw`(?![\p{L}])` })
/** Words of a worker's own employment. */
export const ownMatters = wordPattern([smallLetters(ownMatterWords)], { letters: 'small', before: String.raw`(?<![\p{L}])`, after: String.raw`(?![\p{L}])` })
