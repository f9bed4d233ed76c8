import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeText } from '../../cms/reading/encoding.ts'
import { plainText } from '../../content/documents/body.ts'
import type { Document } from '../../content/documents/document.ts'
import { takeIn, type Intake } from '../../content/intake/intake.ts'
import { linesOf } from '../../content/intake/line.ts'
import { haveChromium } from '../../scripts/chromium.ts'
import type { Release } from '../../scripts/release/make-release.ts'
import { siteServer } from '../../scripts/serve/site-server.ts'
import { openDesk, type Desk } from '../cms/desk.ts'
import { school } from '../fixtures/documents.ts'
import { runCommand } from '../running-school.ts'

const folder = path.join(process.env.LIMPIDA_SHARED ?? path.resolve(import.meta.dirname, '../../../shared'), 'documents')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => path.join(folder, name)) : []

/** When the release is made: the documents of an office that imports its archive at the start of a year. */
const instant = new Date('2026-11-25T09:00:00Z')
const from = '2026-09-10'

const characters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('')
const articleText = /^art/i

/** What is in a draft and what a person adds: a number, a day, a place on the site, a subject that fits. */
const filled = (draft: Record<string, unknown>, number: number, venue: string, more: object = {}): object => ({
  date: draft.date ?? '2026-09-10',
  title: String(draft.title).slice(0, 300),
  placements: [{ venue, rule: venue === 'circolari' ? 'school-year' : 'in-force', from, ...more }],
  ...(venue === 'circolari' ? { number: draft.number ?? number, schoolYear: draft.schoolYear ?? '2026-27' } : {}),
  _status: 'published',
})

/** Publishes every draft as a person would in the form, with all its checks. */
async function publishAll(payload: Payload): Promise<void> {
  const drafts = async (collection: 'circolari' | 'regolamenti' | 'atti') => (await payload.find({ collection, draft: true, pagination: false, depth: 0, sort: 'id' })).docs
  for (const [index, draft] of (await drafts('circolari')).entries()) await payload.update({ collection: 'circolari', id: draft.id, data: filled({ ...draft }, 500 + index, 'circolari') })
  for (const draft of await drafts('regolamenti')) await payload.update({ collection: 'regolamenti', id: draft.id, data: filled({ ...draft }, 0, 'regolamenti') })
  for (const draft of await drafts('atti')) await payload.update({ collection: 'atti', id: draft.id, data: filled({ ...draft }, 0, 'amministrazione-trasparente', { section: 'servizi-erogati/servizi-rete' }) })
  const carta = await payload.findGlobal({ slug: 'carta-dei-servizi', draft: true, depth: 0 })
  await payload.updateGlobal({ slug: 'carta-dei-servizi', data: filled({ ...carta }, 0, 'carta-dei-servizi') })
}

describe.skipIf(files.length === 0)('the real documents', () => {
  const place = mkdtempSync(path.join(tmpdir(), 'limpida-real-'))
  const database = `file:${path.join(place, 'database.sqlite')}`
  let imported: { code: number | null; stdout: string; stderr: string }
  let desk: Desk
  let release: Release
  let origin: string
  let closeSite: () => Promise<void>
  let browser: Browser
  const drafts: Intake[] = files.flatMap((file) => takeIn({ name: path.basename(file), lines: linesOf(decodeText(readFileSync(file)) ?? ''), form: 'text' }).drafts)

  beforeAll(async () => {
    imported = await runCommand('import', files, { ...process.env, LIMPIDA_DATA: place, DATABASE_URL: database, PAYLOAD_SECRET: 'a secret for tests alone' })
    desk = await openDesk(database)
    const { writeSchool } = await import('../../cms/records.ts')
    await writeSchool(desk.payload, { ...school, accessibilityStatement: 'https://form.agid.gov.it/view/00000000-0000-0000-0000-000000000000' })
    await publishAll(desk.payload)
    const [{ readDesk }, { makeRelease }, { takeTurn }] = await Promise.all([import('../../scripts/desk.ts'), import('../../scripts/release/make-release.ts'), import('../../scripts/release/lock.ts')])
    const leave = await takeTurn(5 * 60_000)
    try {
      release = await makeRelease(await readDesk(desk.payload), { instant, isAsOf: true, out: path.join(place, 'site'), isFromJob: false }, () => undefined)
    } finally {
      leave()
    }
    const server = siteServer(release.folder)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    closeSite = async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    browser = await chromium.launch({ executablePath: haveChromium(), args: ['--no-sandbox'] })
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await closeSite?.()
    await desk?.close()
    rmSync(place, { recursive: true, force: true })
  })

  const published = () => release.snapshot.documents
  const addresses = (kind: Document['kind']): string[] => published().filter((document) => document.kind === kind).map(({ address }) => address)
  const pageOf = async (address: string): Promise<string> => {
    const answer = await fetch(origin + address)
    expect(answer.status).toBe(200)
    return answer.text()
  }

  it('are all imported as drafts, and nothing is refused', () => {
    expect(imported.stderr).toBe('')
    expect(imported.code).toBe(0)
    expect(imported.stdout).toContain(`${drafts.length} bozze nuove. Niente è pubblicato`)
  })

  it('are three circulars, a page of a manual, a Carta and the regolamenti in it', () => {
    const count = (kind: Document['kind']): number => drafts.filter((draft) => draft.kind === kind).length
    expect({ circolari: count('circolare'), atti: count('atto'), carte: count('carta-dei-servizi') }).toEqual({ circolari: 3, atti: 1, carte: 1 })
    expect(count('regolamento')).toBeGreaterThanOrEqual(18)
    expect(count('regolamento')).toBeLessThanOrEqual(24)
  })

  it('lose no character on the way in', () => {
    const whole = files.map((file) => decodeText(readFileSync(file)) ?? '').join('')
    expect(characters(drafts.map(({ text }) => text).join(''))).toBe(characters(whole))
  })

  it('lose no word between the draft and the CMS', async () => {
    const { readDocuments } = await import('../../cms/documents.ts')
    const words = (text: string): string => characters((text.match(/\p{L}+/gu) ?? []).join(''))
    let kept = ''
    for await (const record of readDocuments(desk.payload)) kept += plainText((record as Document).body)
    expect(words(kept)).toBe(words(drafts.map(({ body }) => plainText(body)).join('')))
  })

  it('are public, or withheld for what the gate reads in them', () => {
    expect(published().length + release.snapshot.withheld.length).toBe(drafts.length)
    expect(release.snapshot.withheld).toEqual([])
    expect(addresses('circolare')).toHaveLength(3)
    expect(addresses('carta-dei-servizi')).toEqual(['/carta-dei-servizi'])
  })

  it('can be opened, each at its address and from its list', async () => {
    for (const { address } of published()) expect(await pageOf(address)).toContain('<h1')
    const list = await pageOf('/regolamenti')
    for (const address of addresses('regolamento')) expect(list).toContain(`href="${address}"`)
  })

  it('have an anchor for each article of each regolamento', async () => {
    let anchors = 0
    const { readDocuments } = await import('../../cms/documents.ts')
    for await (const record of readDocuments(desk.payload)) {
      const { id, kind, body } = record as Document
      const address = published().find((document) => document.id === id)?.address
      if (kind !== 'regolamento' || !address) continue
      const page = await pageOf(address)
      const numbers = body.flatMap((block) => {
        const text = block.type === 'heading' ? block.inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('') : ''
        return articleText.test(text) ? [Number(/\d+/.exec(text)![0])] : []
      })
      anchors += numbers.length
      for (const number of numbers) expect(page).toContain(`id="art-${number}"`)
    }
    expect(anchors).toBe(drafts.reduce((sum, { articles }) => sum + articles.length, 0))
    expect(anchors).toBeGreaterThan(130)
  })

  it('are found by searching, in a real browser', async () => {
    const page = await browser.newPage()
    const lost: string[] = []
    // The release's own check holds the index to every page; here a reader tries one of each kind, and every fourth regolamento.
    const tried = published().filter(({ kind }, index) => kind !== 'regolamento' || index % 4 === 0)
    for (const { title, address } of tried) {
      await page.goto(`${origin}/cerca?q=${encodeURIComponent(title.replace(/[^\p{L}\d ]+/gu, ' ').slice(0, 90))}`)
      const said = await (await page.waitForFunction(() => /.*(?:risult|risponde).*/i.exec(document.getElementById('esito')!.textContent)?.[0])).jsonValue()
      const links = await page.$$eval('#risultati li a', (found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
      if (!links.includes(address)) lost.push(`${title} → ${said} ${links.join(' ')}`)
    }
    expect(lost).toEqual([])
  })
})
