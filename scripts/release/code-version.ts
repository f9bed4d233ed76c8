import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../data-folder.ts'
import { filesUnder } from './build.ts'

/** What a release is made from besides the documents: templates, gate, scripts and exact versions. */
export function codeVersion(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')))
  for (const room of ['site', 'content', 'scripts', 'cms/reading', 'cms/clearing'])
    for (const file of filesUnder(path.join(root, room))) if (!file.startsWith('demo/')) hash.update(`${room}/${file}\n`).update(readFileSync(path.join(root, room, file)))
  return hash.digest('hex')
}
