import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { dayOf } from '../../content/lifecycle/day.ts'
import { folders } from '../data-folder.ts'
import { codeVersion } from '../release/code-version.ts'
import { instantOf } from '../release/report.ts'
import { liveRelease, serverFolder } from '../release/seal.ts'

/** Whether the live release was made today, in Italy, by the code on disk. */
export function releaseIsCurrent(): boolean {
  const live = liveRelease(folders.live)
  if (live === null) return false
  const instant = instantOf(live)
  const made = path.join(live, serverFolder, 'code')
  return instant !== null && dayOf(instant) === dayOf(new Date()) && existsSync(made) && readFileSync(made, 'utf8') === codeVersion()
}
