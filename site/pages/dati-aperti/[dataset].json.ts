import type { APIRoute, GetStaticPaths } from 'astro'
import { publicDatasets, type PublicDataset } from '../../datasets.ts'
import { jsonOf } from '../../downloads.ts'
import { pageKey, readSchool } from '../../snapshot.ts'

export const getStaticPaths = (() => publicDatasets().map((published) => ({ params: { dataset: published.dataset.id }, props: { published }, cacheKey: pageKey(published.tables) }))) satisfies GetStaticPaths

export const GET: APIRoute<{ published: PublicDataset }> = ({ props, site }) => new Response(jsonOf(props.published, readSchool(), site!), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
