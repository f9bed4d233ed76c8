import type { APIRoute } from 'astro'
import { wholeFeed } from '../feeds/documents.ts'
import { jsonFeed } from '../feeds/json-feed.ts'

/** The newest documents of every kind, as JSON Feed. */
export const GET: APIRoute = async ({ site }) => jsonFeed(await wholeFeed(), site!)
