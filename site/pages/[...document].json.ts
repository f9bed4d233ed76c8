import type { APIRoute, GetStaticPaths } from 'astro'
import { documentJson } from '../document-json.ts'
import { publishedDocuments, type Published } from '../documents.ts'
import { pageKey, readBody } from '../snapshot.ts'

/** Beside the page of each document, the same as data: `/circolari/2026-27/80.json`. */
export const getStaticPaths = (async () =>
  (await publishedDocuments()).map((published) => ({ params: { document: published.document.address.slice(1) }, props: { published }, cacheKey: pageKey(published.cacheKey) }))) satisfies GetStaticPaths

export const GET: APIRoute<{ published: Published }> = ({ props: { published }, site }) =>
  new Response(documentJson(published.document, readBody(published.body), site!), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
