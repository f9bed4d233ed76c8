import type { APIRoute } from 'astro'

/** Everything may be read by search engines, Amministrazione Trasparente above all (art. 9 c. 1 d.lgs. 33/2013); the albo says `noindex` itself. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`)
