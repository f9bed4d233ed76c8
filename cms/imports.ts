import type { Payload, Where } from 'payload'
import type { Body } from '../content/documents/body.ts'
import { documentCollections } from './documents.ts'
import { writeDocument, type DocumentDraft } from './records.ts'
import { bodyFromLexical, lexicalFromBody } from './rich-text.ts'

/** A draft to import: it says where it comes from, and is never published. */
export type ImportDraft = Omit<DocumentDraft, 'state' | 'imported' | 'withdrawal'> & { imported: { source: string; unsure: string[] } }

/** What became of a draft: its page in the admin, whether it is new, and what the office should know of it. */
export type Imported = { page: string; isNew: boolean; notes: string[] }

const carta = 'carta-dei-servizi'
const collectionOf = (kind: Exclude<DocumentDraft['kind'], typeof carta>): keyof typeof documentCollections =>
  kind === 'circolare' ? 'circolari' : kind === 'regolamento' ? 'regolamenti' : 'atti'

/** A text as the editor gives it back, to compare it with one that is there. */
const kept = (body: Body): string => JSON.stringify(bodyFromLexical(lexicalFromBody(body)))

function storedText(stored: unknown): string | null {
  try {
    return JSON.stringify(bodyFromLexical(stored))
  } catch {
    // A text that the site has no form for is not the one that we bring.
    return null
  }
}

/**
 * Writes a draft that comes from a file, once: the same text from a file of the same name is not written again. A circolare whose
 * number is taken becomes a draft all the same, with a word about it; the Carta dei servizi, of which there is one, gets a new draft.
 */
export async function importDraft(payload: Payload, draft: ImportDraft): Promise<Imported> {
  return draft.kind === carta ? importCarta(payload, draft) : importRecord(payload, draft, collectionOf(draft.kind))
}

async function importCarta(payload: Payload, draft: ImportDraft): Promise<Imported> {
  const page = `/globals/${carta}`
  const found = await payload.findGlobal({ slug: carta, draft: true, depth: 0, overrideAccess: true })
  const text = storedText(found.body ?? { root: { children: [] } })
  if (text === kept(draft.body)) return { page, isNew: false, notes: [] }
  const notes = text === null || text === '[]' ? [] : ['prende il posto della bozza che c’era, che resta tra le versioni; quella pubblicata resta sul sito']
  await write(payload, draft, notes)
  return { page, isNew: true, notes }
}

async function importRecord(payload: Payload, draft: ImportDraft, collection: keyof typeof documentCollections): Promise<Imported> {
  const find = async (where: Where) => (await payload.find({ collection, where, draft: true, limit: 50, pagination: false, depth: 0, overrideAccess: true })).docs
  const text = kept(draft.body)
  const same = (await find({ 'imported.source': { equals: draft.imported.source } })).find(({ title, body }) => title === draft.title && storedText(body) === text)
  if (same) return { page: `/collections/${collection}/${same.id}`, isNew: false, notes: [] }

  const notes: string[] = []
  const { number, schoolYear } = draft
  if (collection === 'circolari' && number && schoolYear && (await find({ and: [{ number: { equals: number } }, { schoolYear: { equals: schoolYear } }] })).length > 0)
    notes.push(`c’è già una circolare ${number} del ${schoolYear}: prima di pubblicare cambia il numero o elimina il doppione`)
  const isSlugTaken = draft.slug !== undefined && collection !== 'circolari' && (await find({ slug: { equals: draft.slug } })).length > 0
  const { number: _number, ...rest } = draft
  const id = await write(payload, { ...(collection === 'circolari' ? draft : rest), ...(isSlugTaken ? { slug: undefined } : {}) }, notes)
  return { page: `/collections/${collection}/${id.slice(draft.kind.length + 1)}`, isNew: true, notes }
}

/** Writes the draft with its notes among the things to check. */
const write = (payload: Payload, { imported, ...draft }: ImportDraft, notes: string[]): Promise<string> =>
  writeDocument(payload, { ...draft, state: 'draft', imported: { source: imported.source, unsure: [...imported.unsure, ...notes] } })
