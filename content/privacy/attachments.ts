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
