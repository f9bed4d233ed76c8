import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Loader } from 'astro/loaders'
import { z } from 'zod'
import { readCleared } from '../../content/publish.ts'
import { snapshotFolder } from '../snapshot.ts'

/** A line of `documents.ndjson`: the cleared metadata, the names of the files of its texts, and the state of both. */
export const entrySchema = z.strictObject({
  document: z.record(z.string(), z.unknown()),
  body: z.string().regex(/^[0-9a-f]{64}$/),
  englishBody: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  cacheKey: z.string().min(1),
})

/** Loads the metadata of a snapshot, never the bodies: Astro writes every entry to its own store on disk. */
export function snapshot(): Loader {
  return {
    name: 'snapshot',
    load: async ({ store, logger }) => {
      const file = path.join(snapshotFolder, 'documents.ndjson')
      const seen = new Set<string>()
      for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
        if (line === '') continue
        const data = entrySchema.parse(JSON.parse(line))
        const id = readCleared(data.document).address.slice(1)
        seen.add(id)
        store.set({ id, data, digest: data.cacheKey })
      }
      for (const id of store.keys()) if (!seen.has(id)) store.delete(id)
      logger.info(`${seen.size} cleared documents`)
    },
  }
}
