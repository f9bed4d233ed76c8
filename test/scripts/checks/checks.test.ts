import { createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../../content/lifecycle/day.ts'
import { checks, inspect } from '../../../scripts/checks/checks.ts'
import { takeSnapshot, type Snapshot } from '../../../scripts/release/snapshot.ts'
import { circolare, school } from '../../fixtures/documents.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'limpida-checks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0

const file = 'codice;voce\n1;banchi\n'
const sha256 = createHash('sha256').update(file).digest('hex')
/** An address that the office decided to keep in sight. */
const kept = { datum: 'luca bruni@posta example', kind: 'EMAIL', rule: 'contact-e-mail', action: 'keep', basis: 'consent', note: 'Fascicolo.', by: 'Segreteria', at: '2026-09-07T08:00:00.000Z' } as const
const snapshotOf = (): Promise<Snapshot> =>
  takeSnapshot(
    {
      school,
      sections: [],
      tables: [{ id: 'tabella-1', dataset: 'tempestivita-trimestrale', period: '2026-T2', from: '2026-07-15', rows: [{ indicatore: '-5,32' }], state: 'published', updatedAt: '2026-07-15T08:00:00Z' }],
      documents: [
        circolare({ choices: { decisions: [kept], overrides: [] }, attachments: [{ id: '1', title: 'Modulo', mediaType: 'text/csv', size: 18, sha256: 'b'.repeat(64), text: 'vuoto' }] }),
        circolare({ id: 'circolare-2', number: 2, placements: [{ venue: 'albo-online', rule: 'albo', from: day('2026-09-30') }] }),
        circolare({ id: 'circolare-3', number: 3, state: 'withdrawn', withdrawal: { reason: 'x', at: '2026-09-30T08:00:00Z' } }),
      ],
    },
    new Date('2026-10-01T10:00:00Z'),
    path.join(folder, `snapshot-${count}`),
    { clearFile: () => Promise.resolve({ held: null, copy: 'copia', mediaType: 'text/csv', extension: 'csv', size: file.length, sha256, isRedacted: false }) },
  )

const page = (title: string, body: string, head = ''): string => `<!doctype html><html lang="it"><head><title>${title}</title>${head}</head><body>${body}</body></html>`
const noindex = '<meta name="robots" content="noindex">'
const good: Record<string, string | Uint8Array> = {
  'index.html': page('Casa', '<a href="/circolari/2026-27/1">Circolare 1</a>'),
  '404.html': page('Non trovata', ''),
  '410.html': page('Non più pubblica', ''),
  'robots.txt': 'User-agent: *\nDisallow:\nSitemap: https://x.example/sitemap.xml\n',
  'feed.xml': '<feed><link href="https://x.example/circolari/2026-27/1"/></feed>',
  'sitemap.xml': '<urlset><url><loc>https://x.example/circolari/2026-27/1</loc></url></urlset>',
  'circolari/2026-27/1.json': '{"title":"La mensa"}',
  'circolari/2026-27/2.json': '{"title":"Albo"}',
  'dati-aperti.html': page('Dati aperti', ''),
  'dati-aperti/catalogo.ttl': '<https://x.example/dati-aperti/tempestivita-trimestrale.csv#file> a <urn:x>.',
  'dati-aperti/catalogo.jsonld': '{}',
  'dati-aperti/tempestivita-trimestrale.html': page('Indicatore', ''),
  'dati-aperti/tempestivita-trimestrale.csv': 'anno,trimestre,indicatore,debiti,imprese_creditrici\r\n2026,2,-5.32,,\r\n',
  'dati-aperti/tempestivita-trimestrale.json': '{"rows":[{"anno":2026,"trimestre":2,"indicatore":-5.32,"debiti":null,"imprese_creditrici":null}]}',
  'circolari/2026-27/1.html': page('Circolare 1', '<main data-pagefind-body>La mensa</main><div data-document-body><p>testo</p></div><a href="/allegati/circolari/2026-27/1/1.csv">Modulo</a>'),
  'circolari/2026-27/2.html': page('Circolare 2', '<main>Albo</main>', noindex),
  'allegati/circolari/2026-27/1/1.csv': file,
  'pagefind/sito/fragment/a.pf_fragment': gzipSync('pagefind_dcd{"url":"/circolari/2026-27/1","content":"La mensa"}'),
}

async function problemsWith(changes: Record<string, string | Uint8Array | null>): Promise<string[]> {
  count += 1
  const site = path.join(folder, `site-${count}`)
  for (const [name, text] of Object.entries({ ...good, ...changes })) {
    if (text === null) continue
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true })
    writeFileSync(path.join(site, name), text)
  }
  return (await inspect(site, await snapshotOf())).map(({ check, severity, file: where }) => `${severity} ${check} ${where}`)
}

describe('the checks of a release', () => {
  it('have nothing to say about a good one', async () => expect(await problemsWith({})).toEqual([]))

  it('have nothing to say about what the office decided to keep in sight', async () => expect(await problemsWith({ 'feed.json': '{"x":"luca.bruni@posta.example"}' })).toEqual([]))

  it.each<[string, Record<string, string | Uint8Array | null>, string]>([
    ['a cleared document without its page', { 'circolari/2026-27/1.html': null }, 'error pages circolari/2026-27/1.html'],
    ['a page that the gate did not clear', { 'atti/2026/x.html': page('X', '') }, 'error pages atti/2026/x.html'],
    ['a cleared document without its data', { 'circolari/2026-27/1.json': null }, 'error pages circolari/2026-27/1.json'],
    ['the data of a document that the gate did not clear', { 'atti/2026/x.json': '{}' }, 'error pages atti/2026/x.json'],
    ['the data of a withdrawn document', { 'circolari/2026-27/3.json': '{}' }, 'error gone circolari/2026-27/3.json'],
    ['a fiscal code in the data of a document', { 'circolari/2026-27/1.json': '{"text":"VLDMRA80A41H501A"}' }, 'error personal-data circolari/2026-27/1.json'],
    ['a fiscal code in the catalogue', { 'dati-aperti/catalogo.jsonld': '{"x":"VLDMRA80A41H501A"}' }, 'error personal-data dati-aperti/catalogo.jsonld'],
    ['a fiscal code in a table', { 'dati-aperti/tempestivita-trimestrale.csv': 'a\r\nVLDMRA80A41H501A\r\n' }, 'error personal-data dati-aperti/tempestivita-trimestrale.csv'],
    ['a table without its download', { 'dati-aperti/tempestivita-trimestrale.csv': null }, 'error open-data dati-aperti/tempestivita-trimestrale.csv'],
    ['a download with a cell that was not cleared', { 'dati-aperti/tempestivita-trimestrale.json': '{"rows":[{"indicatore":-5.32,"nome":"x"}]}' }, 'error open-data dati-aperti/tempestivita-trimestrale.json'],
    ['a CSV with a row too many', { 'dati-aperti/tempestivita-trimestrale.csv': 'anno,trimestre,indicatore,debiti,imprese_creditrici\r\n2026,2,-5.32,,\r\n2026,2,1,,\r\n' }, 'error open-data dati-aperti/tempestivita-trimestrale.csv'],
    ['a download of a dataset that is not public', { 'dati-aperti/pagamenti.csv': 'x' }, 'error open-data dati-aperti/pagamenti.csv'],
    ['a catalogue that does not name a dataset', { 'dati-aperti/catalogo.ttl': '' }, 'error open-data dati-aperti/catalogo.ttl'],
    ['no 410 page', { '410.html': null }, 'error pages 410.html'],
    ['the page of a withdrawn document', { 'circolari/2026-27/3.html': page('Tre', '') }, 'error gone circolari/2026-27/3.html'],
    ['the attachment of a withdrawn document', { 'allegati/circolari/2026-27/3/1.pdf': 'x' }, 'error gone allegati/circolari/2026-27/3/1.pdf'],
    ['a withdrawn document in the feed', { 'feed.xml': '<feed><link href="https://x.example/circolari/2026-27/3"/></feed>' }, 'error gone feed.xml'],
    ['a fiscal code in a page', { 'index.html': page('Casa', '<p>Codice VLDMRA80A41H501A</p>') }, 'error personal-data index.html'],
    ['a fiscal code in an attribute', { 'index.html': page('Casa', '<img src="/x.png" alt="VLDMRA80A41H501A">') }, 'error personal-data index.html'],
    ['a fiscal code in a comment', { 'index.html': page('Casa', '<!-- VLDMRA80A41H501A -->') }, 'error personal-data index.html'],
    ['a fiscal code in the feed', { 'feed.xml': '<feed><title>VLDMRA80A41H501A</title></feed>' }, 'error personal-data feed.xml'],
    ['a fiscal code in the search index', { 'pagefind/sito/fragment/a.pf_fragment': gzipSync('{"url":"/circolari/2026-27/1","content":"VLDMRA80A41H501A"}') }, 'error personal-data pagefind/sito/fragment/a.pf_fragment'],
    ['a private e-mail in JSON', { 'feed.json': '{"x":"maria.valdambrini@posta.example"}' }, 'error personal-data feed.json'],
    ['a fiscal code in a file name', { 'allegati/VLDMRA80A41H501A.pdf': 'x' }, 'error personal-data allegati/VLDMRA80A41H501A.pdf'],
    ['a file that the gate did not clear', { 'allegati/altro.pdf': 'x' }, 'error attachments allegati/altro.pdf'],
    ['a file that is not the one that was cleared', { 'allegati/circolari/2026-27/1/1.csv': 'un altro' }, 'error attachments allegati/circolari/2026-27/1/1.csv'],
    ['a fiscal code in a cleared file', { 'allegati/circolari/2026-27/1/1.csv': 'codice\nVLDMRA80A41H501A\n' }, 'error file-contents allegati/circolari/2026-27/1/1.csv'],
    ['a cleared file that cannot be read', { 'allegati/circolari/2026-27/1/1.csv': 'PK\u0003\u0004 rotto' }, 'error file-contents allegati/circolari/2026-27/1/1.csv'],
    ['a cleared file that is missing', { 'allegati/circolari/2026-27/1/1.csv': null }, 'error attachments allegati/circolari/2026-27/1/1.csv'],
    ['a public document that says noindex', { 'circolari/2026-27/1.html': page('Circolare 1', '<main data-pagefind-body>x</main>', noindex) }, 'error indexing circolari/2026-27/1.html'],
    ['an albo page that may be indexed', { 'circolari/2026-27/2.html': page('Circolare 2', '') }, 'error indexing circolari/2026-27/2.html'],
    ['an albo page in the sitemap', { 'sitemap.xml': '<loc>https://x.example/circolari/2026-27/1</loc><loc>https://x.example/circolari/2026-27/2</loc>' }, 'error indexing circolari/2026-27/2.html'],
    ['Amministrazione Trasparente with noindex', { 'amministrazione-trasparente.html': page('AT', '', noindex) }, 'error indexing amministrazione-trasparente.html'],
    ['robots.txt that shuts everybody out', { 'robots.txt': 'User-agent: *\nDisallow: /\n' }, 'error indexing robots.txt'],
    ['an albo document that can be searched', { 'pagefind/sito/fragment/b.pf_fragment': gzipSync('{"url":"/circolari/2026-27/2","content":"x"}') }, 'error search circolari/2026-27/2.html'],
    ['a document that cannot be found by searching', { 'pagefind/sito/fragment/a.pf_fragment': null }, 'error search circolari/2026-27/1.html'],
    ['an index that knows a page that is not there', { 'pagefind/sito/fragment/b.pf_fragment': gzipSync('{"url":"/vecchia","content":"x"}') }, 'error search pagefind/sito/fragment/b.pf_fragment'],
    ['a dead link of ours', { 'index.html': page('Casa', '<a href="/nulla">x</a>') }, 'error links index.html'],
    ['a dead link in a text of the office, which is only a warning', { 'circolari/2026-27/1.html': page('Circolare 1', '<main data-pagefind-body><div data-document-body><p><a href="/nulla">x</a></p></div></main>') }, 'warning links circolari/2026-27/1.html'],
    ['a page without a title', { 'index.html': page('', '') }, 'error titles index.html'],
    ['a home page that is too heavy for a bus', { 'index.html': page('Casa', '', '<link rel="stylesheet" href="/_astro/a.css">'), '_astro/a.css': randomBytes(60_000).toString('base64') }, 'error weight index.html'],
    ['a circolare whose text alone is too long, which is only a warning', { 'circolari/2026-27/1.html': page('Circolare 1', `<main data-pagefind-body>${randomBytes(60_000).toString('base64')}</main>`) }, 'warning weight circolari/2026-27/1.html'],
    ['two pages with one title', { '404.html': page('Casa', '') }, 'warning titles index.html'],
  ])('say so of %s', async (_, changes, expected) => expect(await problemsWith(changes)).toContain(expected))

  it('do not take a digest in the name of an index file for a fiscal code', async () =>
    expect((await problemsWith({ 'pagefind/sito/index/it_2b11d35.pf_index': gzipSync('x') })).filter((problem) => problem.includes('personal-data'))).toEqual([]))

  it('promise something, each in one sentence', () => {
    for (const { name, promise } of checks) expect(`${name}: ${promise}`).toMatch(/^[a-z-]+: .{20,}/)
  })
})
