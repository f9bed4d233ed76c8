import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { readDocuments, readSchool, readSections } from '../cms/documents.ts'
import { environment } from '../cms/environment.ts'
import { Stop } from './stop.ts'
import type { Desk } from './release/make-release.ts'

/** Opens the CMS in this process, without its job queue; a database that does not answer stops with a sentence. */
export async function openCms(): Promise<Payload> {
  const { database } = environment
  const file = database.kind === 'sqlite' ? database.url.slice('file:'.length) : null
  if (file !== null && !existsSync(path.dirname(file))) throw new Stop(`There is no database at ${file} yet: run npm start once, or npm run migrate.`)
  const { default: config } = await import('../cms/payload.config.ts')
  try {
    return await getPayload({ config })
  } catch (error) {
    throw new Stop(`The database does not answer: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What a release reads of the CMS: the school, the words of each section, every document in pages, and private files one by one. */
export async function readDesk(payload: Payload): Promise<Desk> {
  return {
    school: await readSchool(payload),
    sections: await readSections(payload),
    documents: readDocuments(payload),
    readFile: async (attachmentId) => {
      const record = await payload.findByID({ collection: 'allegati', id: attachmentId, depth: 0, select: { filename: true } })
      if (!record.filename) throw new Stop('An attachment has no file: upload it again in the admin.')
      return readFile(path.join(environment.uploads, record.filename))
    },
  }
}
