import { readSchool } from '../snapshot.ts'
import { pageTitle } from '../words.ts'
import type { Feed } from './documents.ts'

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ address, page, title, documents }: Feed, site: URL): Response {
  const url = (of: string): string => new URL(of, site).href
  const items = documents.map((document) => ({
    id: url(document.address),
    url: url(document.address),
    title: pageTitle(document),
    content_text: document.summary ?? document.title,
    date_published: `${document.date}T00:00:00Z`,
    date_modified: document.updatedAt,
    tags: [document.kind, ...document.audience],
  }))
  const feed = { version: 'https://jsonfeed.org/version/1.1', title, home_page_url: url(page), feed_url: url(`${address}.json`), language: 'it', authors: [{ name: readSchool().name }], items }
  return new Response(JSON.stringify(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } })
}
