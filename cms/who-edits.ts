import type { CollectionAfterReadHook, SanitizedConfig } from 'payload'
import { z } from 'zod'

const lockSchema = z.looseObject({ user: z.object({ relationTo: z.literal('utenti'), value: z.union([z.string(), z.number()]) }) })

/** Says name and address of who is writing in a document to colleagues who may not read that record: else they would see its number alone. */
const nameWhoEdits: CollectionAfterReadHook = async ({ doc, req }) => {
  const { data: lock } = lockSchema.safeParse(doc)
  if (!lock) return doc
  const found = await req.payload.findByID({ collection: 'utenti', id: lock.user.value, depth: 0, disableErrors: true, overrideAccess: true, select: { name: true, email: true }, req })
  return found ? { ...lock, user: { ...lock.user, value: { id: found.id, name: found.name, email: found.email } } } : doc
}

/** Payload makes its collection of open documents itself, so the hook comes after it. */
export async function withNamesOfWhoEdits(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  for (const { slug, hooks } of config.collections) if (slug === 'payload-locked-documents') hooks.afterRead = [...(hooks.afterRead ?? []), nameWhoEdits] // a collection may have none
  return config
}
