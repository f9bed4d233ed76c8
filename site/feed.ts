import type { PublicDocument } from '../content/publish.ts'
import { publishedDocuments } from './documents.ts'

/** How many of the newest documents a feed holds. */
const feedLength = 50

/** The newest documents that may be indexed: what is only on the albo stays out of feeds, which others copy and keep. */
export async function feedDocuments(): Promise<PublicDocument[]> {
  const all = await publishedDocuments()
  return all.map(({ document }) => document).filter(({ isIndexable }) => isIndexable).slice(0, feedLength)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text that XML shows as it is; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (sign) => entities[sign]!)
}
