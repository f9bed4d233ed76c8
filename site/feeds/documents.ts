import { audienceLabel, audiences, type Audience } from '../../content/documents/kinds.ts'
import type { PublicDocument } from '../../content/publish.ts'
import { speaksTo } from '../audience.ts'
import { publishedDocuments } from '../documents.ts'
import { readSchool } from '../snapshot.ts'

/** How many of the newest documents a feed holds. */
const feedLength = 50

/** A feed: where it is without its extension, what it is called, what it holds. */
export type Feed = { address: string; title: string; documents: PublicDocument[] }

/** The newest documents that may be indexed: what is only on the albo stays out of feeds, which others copy and keep. */
async function newest(is: (document: PublicDocument) => boolean): Promise<PublicDocument[]> {
  const all = await publishedDocuments()
  return all.map(({ document }) => document).filter((document) => document.isIndexable && is(document)).slice(0, feedLength)
}

/** The feed of everything. */
export async function wholeFeed(): Promise<Feed> {
  return { address: '/feed', title: readSchool().name, documents: await newest(() => true) }
}

/** Whom a feed of circolari may be for. */
export const feedAudiences = audiences.filter((audience) => audience !== 'tutti')

/** The circolari for one audience. */
export async function audienceFeed(audience: Audience): Promise<Feed> {
  const isForThem = ({ kind, audience: named }: PublicDocument): boolean => kind === 'circolare' && speaksTo(named, audience)
  return { address: `/feed/${audience}`, title: `Circolari per: ${audienceLabel[audience].toLowerCase()} – ${readSchool().shortName}`, documents: await newest(isForThem) }
}
