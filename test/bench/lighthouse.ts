/**
 * Measures a release with Lighthouse as a phone would see it, one page of each template, and prints the table:
 * `node --import tsx test/bench/lighthouse.ts FOLDER [address …]`. Ends with 1 when a page is below what the site promises.
 */
import { readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { haveChromium } from '../../scripts/chromium.ts'
import { siteServer } from '../../scripts/serve/site-server.ts'

/** What every template must reach, of 100; layout shift is to be 0. */
const promised = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const
const categories = Object.keys(promised) as (keyof typeof promised)[]

/** Pages that ask search engines to leave them out, by law or because they are searches: Lighthouse takes that for a fault. */
const isLeftOut = (address: string): boolean => /^\/(albo-online|cerca|404)|\/differenze$/.test(address)

const [folder, ...asked] = process.argv.slice(2)
if (!folder) throw new Error('Give the folder of a release, for example one made with npm run release -- --out FOLDER.')

const first = (room: string): string => `/${room}/${readdirSync(path.join(folder, room), { recursive: true }).map(String).filter((file) => file.endsWith('.html')).sort()[0]!.replace(/\.html$/, '')}`
const templates = ['/', '/circolari', first('circolari/2026-27'), '/regolamenti', first('regolamenti'), '/carta-dei-servizi', first('atti/2026'), '/amministrazione-trasparente', '/amministrazione-trasparente/bilanci', '/amministrazione-trasparente/bilanci/bilancio-preventivo', '/albo-online', '/servizi', '/servizi/pagamenti', '/scuola/luoghi', '/novita/calendario-eventi', '/cerca', '/note-legali', '/mappa-del-sito', '/en']

const server = siteServer(path.resolve(folder))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const chrome = await launch({ chromePath: haveChromium(), chromeFlags: ['--headless=new', '--no-sandbox'] })
let isBelow = false
for (const address of asked.length > 0 ? asked : templates) {
  const result = await lighthouse(`http://localhost:${port}${address}`, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: categories })
  if (!result) throw new Error(`Lighthouse gave no answer for ${address}.`)
  const { categories: scores, audits } = result.lhr
  const points = categories.map((name) => Math.round((scores[name]?.score ?? 0) * 100))
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 1
  const counting = new Set(categories.flatMap((name) => (scores[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0).map(({ id }) => id)))
  const faults = Object.values(audits).filter(({ score, id }) => counting.has(id) && score !== null && score < 0.9 && !(id === 'is-crawlable' && isLeftOut(address)))
  const kept = categories.every((name, index) => points[index]! >= promised[name] || (name === 'seo' && isLeftOut(address) && faults.length === 0))
  if (!kept || shift > 0) isBelow = true
  const bytes = Math.round((audits['total-byte-weight']?.numericValue ?? 0) / 1000)
  console.log(`${kept && shift === 0 ? ' ' : '!'} ${points.map((point) => String(point).padStart(3)).join(' ')}  CLS ${shift.toFixed(3)}  ${String(bytes).padStart(3)} kB  ${address}${faults.length > 0 ? `  ${faults.map(({ id }) => id).join(', ')}` : ''}`)
}
chrome.kill()
server.close()
process.exitCode = isBelow ? 1 : 0
