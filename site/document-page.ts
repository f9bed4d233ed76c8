import type { Published } from './documents.ts'
import { relatedTo, type Related } from './related.ts'
import { pageKey, readRelease } from './snapshot.ts'
import { isInForce, versionsOf, type Version } from './versions.ts'

/** What the page of a document shows: the document, its versions, and the circolari joined to it. */
export type DocumentProps = { published: Published; versions: Version[]; related: Related[] }

/** The properties of a document's page and its cache key: it changes with all that the page shows, the day included where it counts. */
export function documentProps(published: Published, all: Published[]): { props: DocumentProps; cacheKey: string } {
  const { document, cacheKey } = published
  const versions = document.inForce ? versionsOf(published, all) : []
  const related = relatedTo(document, all)
  return {
    props: { published, versions, related },
    cacheKey: pageKey([cacheKey, related, document.inForce && isInForce(document, readRelease().day), versions.map((version) => [version.published.cacheKey, version.until])]),
  }
}
