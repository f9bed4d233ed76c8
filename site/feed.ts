import type { PublicDocument } from '../content/publish.ts'
import { publishedDocuments } from './documents.ts'

/** How many of the newest documents a feed holds. */
const feedLength = 50

/** The newest documents that may be indexed: what is only on the albo stays out of feeds, which others copy and keep. */
export async function feedDocuments(): Promise<PublicDocument[]> {
  const all = await publishedDocuments()
  return all.map(({ document }) => document).filter(({ isIndexable }) => isIndexable).slice(0, feedLength)
}
