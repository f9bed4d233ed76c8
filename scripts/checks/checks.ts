import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from '../release/build.ts'
import type { Snapshot } from '../release/snapshot.ts'
import { attachments } from './attachments.ts'
import type { Check, Problem } from './check.ts'
import { CleanTexts } from './clean-texts.ts'
import { fileContents } from './file-contents.ts'
import { gone } from './gone.ts'
import { indexing } from './indexing.ts'
import { links } from './links.ts'
import { openData } from './open-data.ts'
import { pages } from './pages.ts'
import { personalData } from './personal-data.ts'
import { search } from './search.ts'
import { titles } from './titles.ts'
import { weight } from './weight.ts'

/** Every check of a release, in the order in which they run. */
export const checks: Check[] = [pages, gone, personalData, attachments, fileContents, openData, indexing, search, links, titles, weight]

/** Reads a built site as a stranger would; a check that fails to run is itself an error. */
export async function inspect(folder: string, snapshot: Snapshot, clean = new CleanTexts('')): Promise<Problem[]> {
  const files = filesUnder(folder).filter((file) => !file.startsWith('.server/'))
  const site = {
    folder,
    files,
    read: (file: string) => readFileSync(path.join(folder, file), 'utf8'),
    readBytes: (file: string) => readFileSync(path.join(folder, file)),
    snapshot,
    clean,
  }
  const problems: Problem[] = []
  for (const check of checks) {
    try {
      problems.push(...(await check.run(site)))
    } catch (error) {
      problems.push({ check: check.name, severity: 'error', file: '', what: `the check could not run (${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'})` })
    }
  }
  clean.keep()
  return problems
}
