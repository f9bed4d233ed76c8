import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { get, type IncomingHttpHeaders, type Server } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { switchLive } from '../../../scripts/release/seal.ts'
import { siteServer } from '../../../scripts/serve/site-server.ts'

const long = '<p>La mensa riapre lunedì.</p>'.repeat(400)
const data = mkdtempSync(path.join(os.tmpdir(), 'limpida-serve-'))
const live = path.join(data, 'live')
let server: Server
let base: string

function release(name: string, pages: Record<string, string>, gone: string[]): string {
  const folder = path.join(data, name)
  const files = { 'index.html': '<h1>Casa</h1>', '404.html': '<h1>Non c’è</h1>', '410.html': '<h1>Non più pubblico</h1><p class="lead" data-gone-why>Di solito è finito il tempo.</p><p>Altro.</p>', '.server/gone.json': JSON.stringify(gone), '.server/noindex.json': '["/atti/2026/avviso-1"]', ...pages }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return folder
}

beforeAll(async () => {
  switchLive(
    live,
    release(
      'one',
      { 'circolari.html': 'elenco', 'dati-aperti/pagamenti.csv': 'trimestre,città\n', 'dati-aperti/catalogo.ttl': '<#a> a <#b> .\n', 'robots.txt': 'User-agent: *\n', 'lunga.html': long, 'circolari/2026-27/1.html': 'prima', 'atti/2026/avviso-1.html': 'albo', 'allegati/atti/2026/avviso-1/1.pdf': 'file', 'allegati/circolari/2025-26/9/1.pdf': 'rimasto per errore', '.server/gone-why.json': JSON.stringify({ '/circolari/2025-26/9': { why: 'Il termine è finito <ieri> per $& "cinque" anni', newer: '/circolari/2026-27/1' } }) },
      ['/circolari/2025-26/9', '/circolari/2025-26/8'],
    ),
  )
  server = siteServer(live)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(data, { recursive: true })
})

describe('the site’s server', () => {
  it.each([
    ['/circolari', 'text/html'],
    ['/dati-aperti/pagamenti.csv', 'text/csv'],
    ['/dati-aperti/catalogo.ttl', 'text/turtle'],
    ['/robots.txt', 'text/plain'],
  ])('says of %s in which letters it is written, compressed or not', async (address, type) => {
    for (const encoding of ['identity', 'br']) {
      const response = await fetch(`${base}${address}`, { headers: { 'Accept-Encoding': encoding } })
      expect(response.headers.get('content-type')?.toLowerCase().replace(/;\s*/, '; ')).toBe(`${type}; charset=utf-8`)
      await response.arrayBuffer()
    }
  })

  it('compresses texts for who takes it, as tightly as they take, and says so', async () => {
    const ask = (headers: Record<string, string>, address = '/lunga', method = 'GET') =>
      new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
        get({ host: 'localhost', port: new URL(base).port, path: address, method, headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
        }).on('error', reject)
      })
    const brotli = await ask({ 'accept-encoding': 'gzip, deflate, br' })
    expect([brotli.headers['content-encoding'], brotli.headers.vary, brotli.headers['content-type']]).toEqual(['br', 'Accept-Encoding', 'text/html; charset=utf-8'])
    expect(brotli.body.length).toBeLessThan(200)
    expect(brotliDecompressSync(brotli.body).toString()).toBe(long)
    expect(gunzipSync((await ask({ 'accept-encoding': 'gzip' })).body).toString()).toBe(long)
    expect((await ask({ 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding']).toBe('gzip')
    const plain = await ask({})
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, long])
    expect((await ask({ 'accept-encoding': 'br', 'if-none-match': brotli.headers.etag! })).status).toBe(304)
    expect((await ask({ 'accept-encoding': 'br' }, '/lunga', 'HEAD')).body.length).toBe(0)
    expect((await ask({ 'accept-encoding': 'br' }, '/allegati/circolari/2025-26/9/1.pdf')).status).toBe(410)
    expect((await ask({ 'accept-encoding': 'br' }, '/..%2f..%2fetc%2fpasswd')).status).toBe(404)
    expect((await ask({ 'accept-encoding': 'br' }, '/.server/gone.json')).status).toBe(404)
  })

  it('says when and by which rule a document left, and what took its place; else the usual reason', async () => {
    expect(await (await fetch(`${base}/circolari/2025-26/9`)).text()).toBe(
      '<h1>Non più pubblico</h1><p class="lead" data-gone-why>Il termine è finito &#60;ieri&#62; per $&#38; &#34;cinque&#34; anni. <a href="/circolari/2026-27/1">Leggi il documento che l’ha sostituito</a>.</p><p>Altro.</p>',
    )
    expect(await (await fetch(`${base}/circolari/2025-26/8`)).text()).toContain('data-gone-why>Di solito è finito il tempo.</p>')
  })

  it.each([
    ['/', 200, 'Casa'],
    ['/circolari', 200, 'elenco'],
    ['/circolari/', 200, 'elenco'],
    ['/circolari/2026-27/1', 200, 'prima'],
    ['/circolari/2025-26/9', 410, 'Non più pubblico'],
    ['/circolari/2025-26/9.html', 410, 'Non più pubblico'],
    ['/allegati/circolari/2025-26/9/1.pdf', 410, 'Non più pubblico'],
    ['/circolari/2025-26/10', 404, 'Non c’è'],
    ['/.server/gone.json', 404, 'Non c’è'],
    ['/%2eserver/gone.json', 404, 'Non c’è'],
    ['/..%2f..%2fetc/passwd', 404, 'Non c’è'],
    ['/%', 404, 'Non c’è'],
  ])('answers %s with %i', async (address, status, text) => {
    const answer = await fetch(base + address)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(text)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('tells search engines to leave out the albo’s pages and their files', async () => {
    for (const address of ['/atti/2026/avviso-1', '/allegati/atti/2026/avviso-1/1.pdf']) expect((await fetch(base + address)).headers.get('x-robots-tag')).toBe('noindex')
    expect((await fetch(`${base}/circolari/2026-27/1`)).headers.get('x-robots-tag')).toBeNull()
  })

  it('takes no other method than reading', async () => expect((await fetch(base, { method: 'POST' })).status).toBe(405))

  it('serves a switched release from the next request on', async () => {
    switchLive(live, release('two', { 'circolari/2026-27/2.html': 'seconda' }, ['/circolari/2026-27/1']))
    expect((await fetch(`${base}/circolari/2026-27/2`)).status).toBe(200)
    expect((await fetch(`${base}/circolari/2026-27/1`)).status).toBe(410)
  })
})
