import type { Payload } from 'payload'
import { readRegister } from '../cms/albo/rows.ts'
import { readOutages } from '../cms/albo/settings.ts'
import { readDocuments, readFileOf, readSchool, readSections, readSynonyms, UnreadableDesk } from '../cms/documents.ts'
import { faultInWords } from '../cms/faults.ts'
import { openCms } from '../cms/open.ts'
import { readTables } from '../cms/tables.ts'
import type { Desk } from './release/make-release.ts'
import { Stop } from './stop.ts'

/** Opens the CMS in this process; a database that does not answer stops with a sentence. */
export async function open(): Promise<Payload> {
  try {
    return await openCms()
  } catch (error) {
    throw new Stop(`The database cannot be opened. ${faultInWords(error)}`)
  }
}

/** What a release reads of the CMS: the school, the words of each section, every document in pages, and private files one by one. */
export async function readDesk(payload: Payload): Promise<Desk> {
  try {
    return {
      school: await readSchool(payload),
      sections: await readSections(payload),
      documents: readDocuments(payload),
      albo: { registrations: await readRegister(payload), outages: await readOutages(payload) },
      synonyms: await readSynonyms(payload),
      tables: await readTables(payload),
      readFile: (attachmentId) => readFileOf(payload, attachmentId),
    }
  } catch (error) {
    throw error instanceof UnreadableDesk ? new Stop(error.message) : error
  }
}
