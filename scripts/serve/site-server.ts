import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { serverFolder } from '../release/seal.ts'
import { compressedTexts, textTypes } from './compressed.ts'

const securityHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Why an address is gone, and the newer document that takes its place. */
type GoneWhy = Record<string, { why: string; newer?: string }>

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** The page of what is gone, with its own reason in place of the usual one. */
function withWhy(html: string, reason: GoneWhy[string] | undefined): string {
  if (!reason) return html
  const newer = reason.newer ? ` <a href="${escaped(reason.newer)}">Leggi il documento che l’ha sostituito</a>.` : ''
  return html.replace(/(<p[^>]*\bdata-gone-why[^>]*>)[^<]*(?=<\/p>)/, (_, start: string) => `${start}${escaped(reason.why.replace(/\.?$/, '.'))}${newer}`)
}

/** Addresses of a release that answer in a way of their own. */
type Rules = { gone: Set<string>; goneWhy: GoneWhy; noindex: Set<string> }

/**
 * Serves a release: pages without extension, 410 for what is no longer public (its attachments too), `X-Robots-Tag` on the albo and
 * its files, texts compressed. `folder` may be the `live` link: a switched release is served from the next request on.
 */
export function siteServer(folder: string): Server {
  let known = { file: '', changed: 0, rules: { gone: new Set(), goneWhy: {}, noindex: new Set() } as Rules }
  const rules = (): Rules => {
    const file = path.join(folder, serverFolder, 'gone.json')
    if (!existsSync(file)) return known.rules
    const changed = statSync(file).mtimeMs
    if (known.changed !== changed) {
      const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, serverFolder, name), 'utf8'))
      const goneWhy = existsSync(path.join(folder, serverFolder, 'gone-why.json')) ? (read('gone-why.json') as GoneWhy) : {}
      known = { file, changed, rules: { gone: new Set(read('gone.json') as string[]), goneWhy, noindex: new Set(read('noindex.json') as string[]) } }
    }
    return known.rules
  }
  const page = (response: ServerResponse, status: number, file: string, reason?: GoneWhy[string]): void => {
    const where = path.join(folder, file)
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' })
    response.end(existsSync(where) ? withWhy(readFileSync(where, 'utf8'), reason) : `<!doctype html><html lang="it"><meta charset="utf-8"><title>${status}</title><h1>Pagina non disponibile</h1></html>`)
  }
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      const type = textTypes[path.extname(pathname)]
      if (type) response.setHeader('Content-Type', type)
      if (pathname.startsWith('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    },
  })
  const texts = compressedTexts(folder)
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    let address: string
    try {
      address = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname).replace(/(?<=.)\/+$/, '').replace(/\.html$/, '')
    } catch {
      page(response, 404, '404.html') // an address that is not valid percent-encoding names nothing
      return
    }
    if (address.split('/').some((part) => part.startsWith('.'))) return page(response, 404, '404.html')
    const { gone, goneWhy, noindex } = rules()
    const document = address.startsWith('/allegati/') ? address.slice('/allegati'.length).replace(/\/[^/]*$/, '') : address.replace(/\.json$/, '')
    if (gone.has(document)) return page(response, 410, '410.html', goneWhy[document])
    if (noindex.has(document) || address.startsWith('/albo-online')) response.setHeader('X-Robots-Tag', 'noindex')
    const asItIs = (): void => files(request, response, () => page(response, 404, '404.html'))
    texts(address === '/' ? '/index' : address, request, response).then((isSent) => {
      if (!isSent) asItIs()
    }, asItIs)
  })
}
