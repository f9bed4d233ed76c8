import { atEnd } from '../at-end.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { namesThatAreWords } from '../lexicon/names-that-are-words.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Scene } from '../scene.ts'
import type { Person } from './person.ts'

const extension = /\.(?:pdf|docx?|odt|rtf|xlsx?|jpe?g|png|zip|p7m|eml)(?![\p{L}\d])/giu
const longest = 120
const stemAtEnd = atEnd(/(?<stem>[\p{L}\d_-]*)$/u)
/** A street, a school or a saint in the name of a file is called so. */
const ofPlace = /^(?:via|viale|piazza|corso|largo|scuola|plesso|ic|iis|istituto|liceo|infanzia|primaria|secondaria|santa|san|don|sede|premio|progetto|concorso|giornata|aula)$/

/** First names with a surname in the name of a file that a text tells: `certificato_verdi_anna.pdf`. */
export function namesInFiles({ text }: Scene): Person[] {
  return [...text.matchAll(extension)].flatMap((match): Person[] => {
    const before = text.slice(Math.max(0, match.index - longest), match.index)
    const stem = stemAtEnd.exec(before)?.groups?.stem ?? ''
    if (!/[_-]/.test(stem)) return []
    const from = match.index - stem.length
    const parts = [...stem.matchAll(/\p{L}+/gu)].map((part) => ({ key: part[0].toLowerCase(), start: from + part.index, end: from + part.index + part[0].length }))
    const isFirst = (key: string | undefined): boolean => key !== undefined && key.length > 2 && firstNames.has(key) && !ordinaryWords.has(key) && !namesThatAreWords.has(key)
    const isLast = (key: string | undefined): boolean => key !== undefined && key.length > 2 && (surnames.has(key) || !isItalian(key)) && !ordinaryWords.has(key)
    return parts.flatMap(({ key, start, end }, at): Person[] => {
      const next = parts[at + 1]
      if (!next || ofPlace.test(parts[at - 1]?.key ?? '') || ofPlace.test(key) || !((isFirst(key) && isLast(next.key)) || (isLast(key) && isFirst(next.key)))) return []
      return [{ start, end: Math.max(end, next.end), strength: 2, keys: [key, next.key], isInitials: false, isKnown: true, isAllCaps: false, bearer: 'unknown', isSure: false }]
    })
  })
}
