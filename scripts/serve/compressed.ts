import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Texts of a release with their type and their letters, which a server compresses; fonts, drawings in bits and PDFs are compressed already. */
export const textTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

const encoders = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} as const
type Encoding = keyof typeof encoders

/** How many compressed files are kept in memory. */
const keptFiles = 400

/** The encoding that a reader takes, the tightest first; `null` when it takes none. */
function encodingFor({ headers }: IncomingMessage): Encoding | null {
  const taken = String(headers['accept-encoding'] ?? '').split(',').filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one)).map((one) => one.split(';')[0]!.trim())
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding)) ?? null
}

/** Sends the texts of a folder compressed, each compressed once; answers whether it was one for it to send. */
export function compressedTexts(folder: string): (address: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const kept = new Map<string, Buffer>()
  return async (address, request, response) => {
    const encoding = encodingFor(request)
    if (!encoding || request.headers.range !== undefined) return false
    for (const name of [`${address}.html`, address, path.join(address, 'index.html')]) {
      const type = textTypes[path.extname(name)]
      const file = path.join(folder, name)
      if (!type || !file.startsWith(`${path.resolve(folder)}${path.sep}`)) continue
      const found = await stat(file).catch(() => null) // another name may be there
      if (!found?.isFile()) continue
      const state = `${encoding}-${found.ino}-${found.size}-${found.mtimeMs}`
      const key = `${file} ${state}`
      const body = kept.get(key) ?? (await encoders[encoding](await readFile(file)))
      kept.delete(key)
      kept.set(key, body)
      if (kept.size > keptFiles) kept.delete(kept.keys().next().value!)
      const etag = `W/"${state}"`
      const headers = { 'Content-Type': type, 'Content-Encoding': encoding, Vary: 'Accept-Encoding', ETag: etag, 'Cache-Control': address.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache' }
      if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
      else response.writeHead(200, { ...headers, 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body)
      return true
    }
    return false
  }
}
