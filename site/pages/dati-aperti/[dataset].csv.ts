import type { APIRoute, GetStaticPaths } from 'astro'
import { publicDatasets, type PublicDataset } from '../../datasets.ts'
import { csvOf } from '../../downloads.ts'
import { pageKey } from '../../snapshot.ts'

export const getStaticPaths = (() => publicDatasets().map((published) => ({ params: { dataset: published.dataset.id }, props: { published }, cacheKey: pageKey(published.tables) }))) satisfies GetStaticPaths

export const GET: APIRoute<{ published: PublicDataset }> = ({ props }) => new Response(csvOf(props.published), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
