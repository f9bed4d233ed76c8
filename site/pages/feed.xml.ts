import type { APIRoute } from 'astro'
import { atom } from '../feeds/atom.ts'
import { wholeFeed } from '../feeds/documents.ts'

/** The newest documents of every kind, as Atom. */
export const GET: APIRoute = async ({ site }) => atom(await wholeFeed(), site!)
