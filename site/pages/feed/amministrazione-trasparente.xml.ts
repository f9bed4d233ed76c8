import type { APIRoute } from 'astro'
import { atom } from '../../feeds/atom.ts'
import { transparencyFeed } from '../../feeds/documents.ts'

/** What changed in Amministrazione Trasparente, as Atom. */
export const GET: APIRoute = async ({ site }) => atom(await transparencyFeed(), site!)
