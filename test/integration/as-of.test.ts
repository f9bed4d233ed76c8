import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf } from '../../content/documents/address.ts'
import { documentSchema, type Document, type Placement } from '../../content/documents/document.ts'
import type { Desk } from '../../scripts/release/make-release.ts'

/** Around the ends of years that are year ends in Italy and not in UTC, a second apart. */
const instants = ['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z', '2030-12-31T22:59:59Z', '2030-12-31T23:00:00Z', '2031-12-31T22:59:59Z', '2031-12-31T23:00:00Z'] as const
const dayInItaly: Record<(typeof instants)[number], string> = {
  '2026-12-31T22:59:59Z': '2026-12-31',
  '2026-12-31T23:00:00Z': '2027-01-01',
  '2030-12-31T22:59:59Z': '2030-12-31',
  '2030-12-31T23:00:00Z': '2031-01-01',
  '2031-12-31T22:59:59Z': '2031-12-31',
  '2031-12-31T23:00:00Z': '2032-01-01',
}

const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const endless = '9999-12-31'
const later = (one: string, other: string): string => (one > other ? one : other)

/** The last public day, written once more from the law and apart from the code under test. */
function lastDay({ rule, from, obligationArisen, effectsUntil, endOfAppointment, until, days }: Placement): string {
  const fiveYears = `${Number((obligationArisen ?? from).slice(0, 4)) + 5}-12-31`
  switch (rule) {
    case 'five-years':
      return later(fiveYears, effectsUntil ?? fiveYears)
    case 'in-force':
      return effectsUntil ? later(fiveYears, effectsUntil) : endless
    case 'three-years-after-end':
      return endOfAppointment ? `${Number(endOfAppointment.slice(0, 4)) + 3}${endOfAppointment.slice(4).replace('02-29', '02-28')}` : endless
    case 'current-version':
      return [until, effectsUntil].filter((day) => day !== undefined).sort()[0] ?? endless
    case 'until':
      return until ?? endless
    case 'albo':
      return plusDays(from, days ?? 15)
    case 'school-year':
      return `${Number(from.slice(0, 4)) + (from.slice(5) >= '09-01' ? 2 : 1)}-08-31`
  }
}
const isPublicOn = (day: string, placement: Placement): boolean => placement.from <= day && day <= lastDay(placement)

/** The list where a placement shows its document. */
function listOf(document: Document, { venue, section }: Placement): string {
  if (venue === 'amministrazione-trasparente') return `amministrazione-trasparente/${section}.html`
  return venue === 'circolari' ? `circolari/${document.schoolYear}.html` : `${venue}.html`
}
const names = (html: string, address: string): boolean => html.includes(`href="${address}"`)

const place = mkdtempSync(path.join(tmpdir(), 'limpida-as-of-'))
/** The live release: the folder that the link points to. */
let release: string
let desk: Desk
let documents: { document: Document; address: string }[]
let build: (instant: string) => Promise<{ reasons: Map<string, string> }>

beforeAll(async () => {
  process.env.LIMPIDA_DATA = place // read when the release's modules are first loaded
  const [{ demoDesk }, { makeRelease }] = await Promise.all([import('../fixtures/demo-desk.ts'), import('../../scripts/release/make-release.ts')])
  desk = await demoDesk(new Date('2026-11-25T09:00:00Z'))
  documents = [...(desk.documents as Iterable<unknown>)].map((record) => {
    const document = documentSchema.parse(record)
    return { document, address: addressOf(document) ?? '' }
  })
  build = async (instant) => {
    const { snapshot } = await makeRelease(desk, { instant: new Date(instant), isAsOf: false, isFromJob: false }, () => undefined)
    release = realpathSync(path.join(place, 'live'))
    return { reasons: new Map(snapshot.withheld.map(({ id, reason }) => [id, reason])) }
  }
}, 240_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe.each(instants)('the demo as of %s', (instant) => {
  const day = dayInItaly[instant]
  let files: string[]
  let reasons: Map<string, string>
  const read = (file: string): string => readFileSync(path.join(release, file), 'utf8')
  /** What the gate keeps back for reasons of its own, whatever the day: drafts, withdrawn and refused documents. */
  const isKeptBack = (document: Document): boolean => ['draft', 'withdrawn', 'refused', 'unjudged'].includes(reasons.get(document.id) ?? '')

  beforeAll(async () => {
    ;({ reasons } = await build(instant))
    files = readdirSync(release, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(release, path.join(entry.parentPath, entry.name)))
  }, 240_000)

  it('has the page and the files of a document exactly while one of its placements is public', () => {
    const [wrong, counts] = [[] as string[], { there: 0, gone: 0 }]
    for (const { document, address } of documents) {
      const isThere = !isKeptBack(document) && document.placements.some((placement) => isPublicOn(day, placement))
      counts[isThere ? 'there' : 'gone'] += 1
      if (files.includes(`${address.slice(1)}.html`) !== isThere) wrong.push(`${address} ${isThere ? 'is missing' : 'is there'}`)
      if (!isThere && files.some((file) => file.startsWith(`allegati${address}/`))) wrong.push(`${address} has left a file`)
    }
    expect(wrong).toEqual([])
    expect(Math.min(counts.there, counts.gone)).toBeGreaterThan(10)
  })

  it('has each placement in its list, and on the page of its document, until its last day and no longer', () => {
    const wrong: string[] = []
    let checked = 0
    for (const { document, address } of documents) {
      if (isKeptBack(document)) continue
      for (const placement of document.placements) {
        checked += 1
        const list = listOf(document, placement)
        const others = document.placements.filter((other) => other !== placement && listOf(document, other) === list)
        const isPublic = [placement, ...others].some((one) => isPublicOn(day, one))
        const isListed = files.includes(list) && names(read(list), address)
        const isSection = placement.venue !== 'carta-dei-servizi' // the Carta is its own list
        if (isSection && isListed !== isPublic) wrong.push(`${address} ${isPublic ? 'is missing' : 'is still'} in ${list}`)
        const page = `${address.slice(1)}.html`
        if (!files.includes(page) || placement.venue !== 'amministrazione-trasparente') continue
        const where = read(page).split('id="dove"')[1]?.split('</section>')[0] ?? ''
        if (names(where, `/amministrazione-trasparente/${placement.section}`) !== isPublic) wrong.push(`${address} says wrongly that it is in ${placement.section}`)
      }
    }
    expect(wrong).toEqual([])
    expect(checked).toBeGreaterThan(150)
  })

  it('names no document that is gone in any feed, sitemap, list of data or search index', () => {
    const gone = documents.filter(({ address }) => !files.includes(`${address.slice(1)}.html`)).map(({ address }) => address)
    const wrong: string[] = []
    for (const file of files) {
      if (/\.(html|pdf|docx|woff2?|png|jpe?g|webp|svg|css)$/.test(file) || file.startsWith('.server/')) continue
      const bytes = readFileSync(path.join(release, file))
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
      for (const address of gone) if (text.includes(address) && new RegExp(`${address}(?![\\w-])`).test(text)) wrong.push(`${file} names ${address}`)
    }
    expect(wrong).toEqual([])
  })

  it('answers 410 at every address whose term is over, with its last day, and 200 at every other', async () => {
    const { siteServer } = await import('../../scripts/serve/site-server.ts')
    const server = siteServer(release)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      for (const { document, address } of documents) {
        if (isKeptBack(document)) continue
        const isOver = document.placements.every((placement) => lastDay(placement) < day)
        const answer = await fetch(origin + address, { redirect: 'error' })
        const isPublic = document.placements.some((placement) => isPublicOn(day, placement))
        if (!isOver && !isPublic) continue // still to come
        expect([address, answer.status]).toEqual([address, isOver ? 410 : 200])
        const last = document.placements.map(lastDay).sort().at(-1) ?? ''
        if (isOver) expect(await answer.text()).toMatch(new RegExp(`data-gone-why[^>]*>Il termine di pubblicazione è finito (?:il |l’)${Number(last.slice(8))}°? [a-z]+ ${last.slice(0, 4)}: `))
        else await answer.body?.cancel()
      }
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
