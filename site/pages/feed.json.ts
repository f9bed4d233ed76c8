import type { APIRoute } from 'astro'
import { feedDocuments } from '../feed.ts'
import { readSchool } from '../snapshot.ts'
import { pageTitle } from '../words.ts'

/** The same feed as JSON Feed 1.1. */
export const GET: APIRoute = async ({ site }) => {
  const school = readSchool()
  const url = (address: string): string => new URL(address, site).href
  const items = (await feedDocuments()).map((document) => ({
    id: url(document.address),
    url: url(document.address),
    title: pageTitle(document),
    content_text: document.summary ?? document.title,
    date_published: `${document.date}T00:00:00Z`,
    date_modified: document.updatedAt,
    tags: [document.kind, ...document.audience],
  }))
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: school.name, home_page_url: url('/'), feed_url: url('/feed.json'), language: 'it', authors: [{ name: school.name }], items }
  return new Response(JSON.stringify(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } })
}
