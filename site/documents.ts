import { getCollection } from 'astro:content'
import { readCleared, type PublicDocument, type PublicPlacement } from '../content/publish.ts'
import type { Venue } from '../content/documents/document.ts'

/** A cleared document and where its cleared text is. */
export type Published = { document: PublicDocument; body: string; englishBody?: string | undefined; cacheKey: string }

let all: Promise<Published[]> | undefined

/** Every cleared document, newest first; on the same day the higher number first. */
export function publishedDocuments(): Promise<Published[]> {
  return (all ??= getCollection('documents').then((entries) =>
    entries.map(({ data }) => ({ ...data, document: readCleared(data.document) })).sort(newestFirst),
  ))
}

function newestFirst({ document: one }: Published, { document: other }: Published): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1
  return (other.number ?? 0) - (one.number ?? 0) || (one.address < other.address ? -1 : 1)
}

/** The placement of a document in a venue, or in one section of Amministrazione Trasparente. */
export function placementIn(document: PublicDocument, venue: Venue, section?: string): PublicPlacement | undefined {
  return document.placements.find((placement) => placement.venue === venue && (section === undefined || placement.section === section))
}

/** Sorts what has a key into buckets, keeping the order; keys in the order in which they first appear. */
export function bucketsOf<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const buckets = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const bucket = buckets.get(key)
    if (bucket) bucket.push(item)
    else buckets.set(key, [item])
  }
  return buckets
}
