import type { APIRoute } from 'astro'
import type { Audience } from '../../../content/documents/kinds.ts'
import { atom } from '../../feeds/atom.ts'
import { audienceFeed, feedAudiences } from '../../feeds/documents.ts'

export const getStaticPaths = () => feedAudiences.map((audience) => ({ params: { audience }, props: { audience } }))

/** The newest circolari for one audience, as Atom. */
export const GET: APIRoute<{ audience: Audience }> = async ({ props, site }) => atom(await audienceFeed(props.audience), site!)
