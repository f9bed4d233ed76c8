import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readClearedRegister, type PublicRegistration } from '../content/albo/public-register.ts'
import { schoolSchema, type School } from '../content/documents/school.ts'
import { daySchema } from '../content/lifecycle/day.ts'
import { readClearedBody, readClearedSection, readClearedSynonyms, readClearedTable, type PublicBody, type PublicSection, type PublicSynonyms, type PublicTable } from '../content/publish.ts'

/** The folder of cleared documents that this build turns into pages. */
export const snapshotFolder = path.resolve(process.env.LIMPIDA_SNAPSHOT ?? '.limpida/snapshot')

const textOf = (name: string): string => readFileSync(path.join(snapshotFolder, name), 'utf8')

function once<Value>(read: () => Value): () => Value {
  let value: { read: Value } | undefined
  return () => (value ??= { read: read() }).read
}

/** The school as the snapshot has it. */
export const readSchool: () => School = once(() => schoolSchema.parse(JSON.parse(textOf('school.json'))))

/** Names the state of the school's profile: it stands in the head and foot of every page. */
export const schoolDigest: () => string = once(() => digestOf(textOf('school.json')))

/** What the offices say in the sections of Amministrazione Trasparente, by section. */
export const readSections: () => Map<string, PublicSection> = once(() => {
  const records = z.array(z.unknown()).parse(JSON.parse(textOf('sections.json')))
  return new Map(records.map((record) => readClearedSection(record)).map((words) => [words.section, words]))
})

/** The cleared tables of data. */
export const readTables: () => PublicTable[] = once(() => z.array(z.unknown()).parse(JSON.parse(textOf('tables.json'))).map((record) => readClearedTable(record)))

/** The register of the albo, newest first. */
export const readRegister: () => PublicRegistration[] = once(() => readClearedRegister(JSON.parse(textOf('albo.json'))))

const releaseSchema = z.object({ instant: z.iso.datetime({ offset: true }), day: daySchema, policyVersion: z.string() })

/** The instant and the civil day for which this site is made. */
export const readRelease: () => z.infer<typeof releaseSchema> = once(() => releaseSchema.parse(JSON.parse(textOf('release.json'))))

/** The addresses that were public once and are no more. */
export const readGone: () => string[] = once(() => z.array(z.string()).parse(JSON.parse(textOf('gone.json'))))

/** The school's own synonyms for the search. */
export const readSynonyms: () => PublicSynonyms = once(() => readClearedSynonyms(JSON.parse(textOf('synonyms.json'))))

/** Opens the cleared text of a document; only the page that shows it does. */
export function readBody(digest: string): PublicBody {
  return readClearedBody(JSON.parse(textOf(path.join('bodies', `${digest}.json`))))
}

/** A short name for the state of some data: pages whose data keep it are not made again. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(typeof data === 'string' ? data : JSON.stringify(data)).digest('hex').slice(0, 24)
}

/** The cache key of a page that shows some data inside the school's frame. */
export function pageKey(data: unknown): string {
  return digestOf([schoolDigest(), data])
}
