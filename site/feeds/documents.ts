import { audienceLabel, audiences, type Audience } from '../../content/documents/kinds.ts'
import type { PublicDocument } from '../../content/publish.ts'
import { speaksTo } from '../audience.ts'
import { publishedDocuments } from '../documents.ts'
import { readSchool } from '../snapshot.ts'
import { lowerFirst } from '../words.ts'

/** How many of the newest documents a feed holds. */
const feedLength = 50

/** A feed: where it is without its extension, the page that shows the same, what it is called, what it holds. */
export type Feed = { address: string; page: string; title: string; documents: PublicDocument[] }

/** The newest documents that may be indexed: what is only on the albo stays out of feeds, which others copy and keep. */
async function newest(is: (document: PublicDocument) => boolean): Promise<PublicDocument[]> {
  const all = await publishedDocuments()
  return all.map(({ document }) => document).filter((document) => document.isIndexable && is(document)).slice(0, feedLength)
}

/** The feed of everything. */
export async function wholeFeed(): Promise<Feed> {
  return { address: '/feed', page: '/', title: readSchool().name, documents: await newest(() => true) }
}

/** Whether a document is filed in Amministrazione Trasparente. */
export const isInTransparency = ({ placements }: PublicDocument): boolean => placements.some(({ venue }) => venue === 'amministrazione-trasparente')

/** What was published or changed in Amministrazione Trasparente, the last change first. */
export async function transparencyChanges(): Promise<PublicDocument[]> {
  const all = (await publishedDocuments()).map(({ document }) => document).filter(isInTransparency)
  return all.sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt)).slice(0, feedLength)
}

/** The feed of those changes. */
export async function transparencyFeed(): Promise<Feed> {
  return { address: '/feed/amministrazione-trasparente', page: '/amministrazione-trasparente/ultimi-aggiornamenti', title: `Amministrazione Trasparente – ${readSchool().shortName}`, documents: await transparencyChanges() }
}

/** Whom a feed of circolari may be for. */
export const feedAudiences = audiences.filter((audience) => audience !== 'tutti')

/** The circolari for one audience. */
export async function audienceFeed(audience: Audience): Promise<Feed> {
  const isForThem = ({ kind, audience: named }: PublicDocument): boolean => kind === 'circolare' && speaksTo(named, audience)
  return { address: `/feed/${audience}`, page: '/circolari', title: `Circolari per: ${lowerFirst(audienceLabel[audience])} – ${readSchool().shortName}`, documents: await newest(isForThem) }
}
