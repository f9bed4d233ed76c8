import { APIError, ValidationError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionBeforeOperationHook, type FieldHook } from 'payload'
import { slugOf } from '../../content/documents/slug.ts'
import { queueRelease } from '../releases.ts'

/** Notes the first moment in which a record was published: from then on it can be withdrawn, never deleted. */
export const markFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const first: unknown = originalDoc?.firstPublishedAt
  return { ...data, firstPublishedAt: first ?? (data._status === 'published' ? new Date().toISOString() : null) }
}

/** What was withdrawn stays withdrawn whatever is saved: only its own action puts it back on the site. */
export const keepWithdrawal: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || req.context.limpidaWithdrawal) return data
  const published = await req.payload.db.findOne<{ id: number | string; withdrawal?: unknown }>({ collection: collection.slug, where: { id: { equals: originalDoc.id } }, req })
  return { ...data, withdrawal: published?.withdrawal ?? { reason: null, at: null } }
}

/** What is public does not go back to draft: its address would be lost without a word to the reader. It is withdrawn, with a reason. */
export const refuseUnpublishing: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !('data' in args) || 'draft' in args && args.draft === true) return args
  const data: unknown = args.data
  const isToDraft = typeof data === 'object' && data !== null && '_status' in data && data._status === 'draft'
  const isUnpublishing = 'unpublishAllLocales' in args && args.unpublishAllLocales
  if (!isToDraft && !isUnpublishing) return args
  const which = 'id' in args && args.id !== undefined ? { id: { equals: args.id } } : 'where' in args && args.where ? args.where : {}
  const { totalDocs } = await req.payload.count({ collection: collection.slug, where: { and: [which, { firstPublishedAt: { exists: true } }] }, req })
  if (totalDocs > 0) throw new APIError('Ciò che è stato pubblicato non torna bozza. Usa «Ritira dal sito» e scrivi il motivo.', 400, null, true)
  return args
}

/** Whoever had an address must find a word about what stood there, so it is withdrawn and never deleted. */
export const refuseDeletionOncePublic: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const found = await req.payload.db.findOne<{ id: number | string; firstPublishedAt?: string | null }>({ collection: collection.slug, where: { id: { equals: id } }, req })
  if (found?.firstPublishedAt) throw new APIError('Ciò che è stato pubblicato non si elimina. Usa «Ritira dal sito» e scrivi il motivo.', 400, null, true)
}

/** Puts a release in the queue when what citizens read has changed: a published save, not a draft. */
export const releaseWhatChanged: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status === 'published') await queueRelease(req)
}

/** Fills the address part from the title, as content's `slugOf` writes it, with a number when another document has it. */
export const slugFromTitle: FieldHook = async ({ collection, data, originalDoc, req, value }) => {
  if (typeof value === 'string' && value.trim() !== '') return slugOf(value)
  const title: unknown = data?.title
  if (typeof title !== 'string' || title.trim() === '' || !collection) return null
  const slug = slugOf(title)
  for (let next = 1; ; next += 1) {
    const candidate = next === 1 ? slug : `${slug}-${next}`
    const others = await req.payload.count({
      collection: collection.slug,
      where: { and: [{ slug: { equals: candidate } }, ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : [])] },
      req,
    })
    if (others.totalDocs === 0) return candidate
  }
}

/** Holds the number of a published circolare unique in its school year, in the database itself. */
export const keyCircolare: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const number: unknown = data.number ?? originalDoc?.number
  const schoolYear: unknown = data.schoolYear ?? originalDoc?.schoolYear
  if (!number || !schoolYear) return data
  const addressKey = `${String(schoolYear)}/${String(number)}`
  const { totalDocs } = await req.payload.count({
    collection: 'circolari',
    where: { and: [{ addressKey: { equals: addressKey } }, ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : [])] },
    req,
  })
  if (totalDocs > 0)
    throw new ValidationError({
      collection: 'circolari',
      errors: [{ path: 'number', label: 'Numero', message: `C’è già una circolare ${String(number)} nell’anno scolastico ${String(schoolYear)}: scegli un altro numero.` }],
    })
  return { ...data, addressKey }
}
