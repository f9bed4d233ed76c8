import { firstNames } from './lexicon/first-names.ts'
import { surnames } from './lexicon/surnames.ts'
import { publicityOf } from './policy.ts'
import { redactText } from './redaction.ts'
import type { Context, Judgement } from './judge.ts'

/** A private file of a cleared document: what its copy is called and where it would stand, in the context in which it is judged. */
export type FileToClear = {
  attachmentId: string
  /** Of the original: a copy is made of these bytes and no others. */
  sha256: string
  /** Text does not say by itself that it is a table. */
  isCsv: boolean
  /** Cleared. */
  title: string
  /** Public address without the end that the copy's type gives it; never the name of the file. */
  address: string
  context: Context
}

/** What became of a file: the facts of its copy, which is kept under the name `copy`, or an Italian sentence that says why it is held. */
export type CopyOutcome =
  | { held: string }
  | { held: null; copy: string; mediaType: string; extension: string; size: number; sha256: string; isRedacted: boolean; pages?: number | undefined; isAccessible?: boolean | undefined }

/** The title of a file as citizens may read it, or why not even that may be shown. */
export function clearTitle(title: string, context: Context, judged: (text: string, context: Context) => Judgement): { title: string; refused: string | null } {
  const { findings, refused } = judged(title, context)
  return { title: redactText(title, findings.filter(({ action }) => action === 'redact')), refused }
}

/** In these places nobody is named for what they were given. */
const nobodyIsNamed: ReadonlySet<string> = new Set(['notice', 'rules'])

/**
 * Whether a title is made of a name, alone (`Malfatti Giulia`) or with what a file is (`Certificato Rossi Mario`): it has too few words to tell
 * who that is, so it is not shown where nobody is named for a charge.
 */
export function isCalledAfterSomebody(title: string, { kind, sections }: Pick<Context, 'kind' | 'sections'>): boolean {
  const places = sections.length === 0 ? [undefined] : sections
  if (!places.some((section) => nobodyIsNamed.has(publicityOf(kind, section)))) return false
  const words = title.normalize('NFC').split(/[^\p{L}'’]+/u).filter((word) => word !== '')
  const isName = (word: string | undefined): boolean => word !== undefined && (/^\p{Lu}/u.test(word) || title.includes('_'))
  const isFirst = (word: string): boolean => isName(word) && firstNames.has(word.toLowerCase())
  const isLast = (word: string | undefined): boolean => isName(word) && surnames.has((word ?? '').toLowerCase())
  if (words.length > 1 && words.length < 4 && words.every(isName) && words.some(isFirst)) return true
  return words.some((word, at) => isFirst(word) && (isLast(words[at - 1]) || isLast(words[at + 1])))
}
