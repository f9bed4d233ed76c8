import { firstNames } from '../../content/privacy/lexicon/first-names.ts'
import { isItalian } from '../../content/privacy/lexicon/italian.ts'
import { namesThatAreWords } from '../../content/privacy/lexicon/names-that-are-words.ts'
import { ordinaryWords } from '../../content/privacy/lexicon/ordinary-words.ts'
import { publicFigures } from '../../content/privacy/lexicon/public-figures.ts'
import { surnames } from '../../content/privacy/lexicon/surnames.ts'

/** A name of a file as words: `CV_RossiMario-2026` is «CV Rossi Mario 2026». */
export const fileNameInWords = (name: string): string => name.normalize('NFC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_+.()-]/g, ' ').replace(/\s+/g, ' ').trim()

/** Words of files that a list of names holds too. */
const wordsOfFiles = new Set(['manuale', 'signed', 'scan', 'copy'])
/** Shorter words, such as «DS», name nobody by themselves. */
const shortest = 4

/**
 * Whether a word of a file's name may be somebody's: a file has no sentence around it that would say so. A copy then gets a name without
 * words, which costs less than a name that tells.
 */
export function mayNameSomebody(name: string): boolean {
  const words = fileNameInWords(name).match(/\p{L}+/gu) ?? [] // a number alone names nobody
  const lower = words.map((word) => word.toLowerCase())
  const isFamous = (place: number): boolean => [lower[place], `${lower[place - 1]} ${lower[place]}`, `${lower[place]} ${lower[place + 1]}`].some((one) => publicFigures.has(one ?? ''))
  return lower.some((word, place) => {
    if (word.length < shortest || ordinaryWords.has(word) || namesThatAreWords.has(word) || wordsOfFiles.has(word) || isFamous(place)) return false
    return firstNames.has(word) || surnames.has(word) || (/^\p{Lu}\p{Ll}/u.test(words[place] ?? '') && !isItalian(word))
  })
}
