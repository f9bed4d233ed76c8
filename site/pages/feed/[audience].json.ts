import type { APIRoute } from 'astro'
import type { Audience } from '../../../content/documents/kinds.ts'
import { audienceFeed, feedAudiences } from '../../feeds/documents.ts'
import { jsonFeed } from '../../feeds/json-feed.ts'

export const getStaticPaths = () => feedAudiences.map((audience) => ({ params: { audience }, props: { audience } }))

/** The newest circolari for one audience, as JSON Feed. */
export const GET: APIRoute<{ audience: Audience }> = async ({ props, site }) => jsonFeed(await audienceFeed(props.audience), site!)
