import type { Snapshot } from '../release/snapshot.ts'
import type { CleanTexts } from './clean-texts.ts'

/** A built site that is not live yet, read as a stranger would, and what the gate said about it. */
export type BuiltSite = {
  folder: string
  /** Every file of the site, relative, with `/`. */
  files: string[]
  read: (file: string) => string
  readBytes: (file: string) => Uint8Array
  snapshot: Snapshot
  clean: CleanTexts
}

/** What a check found. An error stops the release; a warning is reported to the office and lets it go. Never quotes personal data. */
export type Problem = { check: string; severity: 'error' | 'warning'; file: string; what: string }

/** One thing that must be true of a release before it goes live. */
export type Check = { name: string; promise: string; run: (site: BuiltSite) => Problem[] | Promise<Problem[]> }
