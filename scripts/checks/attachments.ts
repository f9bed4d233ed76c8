import { createHash } from 'node:crypto'
import type { Check, Problem } from './check.ts'

/** The files on the site are those that the gate cleared, byte for byte, and no others. */
export const attachments: Check = {
  name: 'attachments',
  promise: 'the files on the site are the cleared ones, byte for byte',
  run: ({ files, readBytes, snapshot }) => {
    const cleared = new Map(snapshot.files.map(({ address, sha256 }) => [address.slice(1), sha256]))
    const problems: Problem[] = []
    for (const file of files) {
      if (!file.startsWith('allegati/')) continue
      const expected = cleared.get(file)
      if (expected === undefined) problems.push({ check: 'attachments', severity: 'error', file, what: 'the gate did not clear this file' })
      else if (createHash('sha256').update(readBytes(file)).digest('hex') !== expected)
        problems.push({ check: 'attachments', severity: 'error', file, what: 'the file is not the one that was cleared' })
      cleared.delete(file)
    }
    for (const file of cleared.keys()) problems.push({ check: 'attachments', severity: 'error', file, what: 'a cleared file is missing' })
    return problems
  },
}
