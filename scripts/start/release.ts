import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { dayOf } from '../../content/lifecycle/day.ts'
import { folders, root } from '../data-folder.ts'
import { filesUnder } from '../release/build.ts'
import { instantOf } from '../release/report.ts'
import { liveRelease, serverFolder } from '../release/seal.ts'

/** What a release is made from besides the documents: templates, gate, scripts and exact versions. */
export function codeVersion(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')))
  for (const room of ['site', 'content', 'scripts'])
    for (const file of filesUnder(path.join(root, room))) if (!file.startsWith('demo/')) hash.update(`${room}/${file}\n`).update(readFileSync(path.join(root, room, file)))
  return hash.digest('hex')
}

/** Whether the live release was made today, in Italy, by the code on disk. */
export function releaseIsCurrent(): boolean {
  const live = liveRelease(folders.live)
  if (live === null) return false
  const instant = instantOf(live)
  const made = path.join(live, serverFolder, 'code')
  return instant !== null && dayOf(instant) === dayOf(new Date()) && existsSync(made) && readFileSync(made, 'utf8') === codeVersion()
}
