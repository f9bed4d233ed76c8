import { createHash } from 'node:crypto'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../../content/documents/document.ts'
import { day } from '../../content/lifecycle/day.ts'
import { haveChromium } from '../../scripts/chromium.ts'
import { aPdf } from '../cms/reading/files.ts'
import { serveChanged, serveDemo, type BuiltSite } from '../fixtures/built-site.ts'
import { violations } from './axe.ts'

const text = new TextEncoder().encode('contenuto del file')
const pdf = await aPdf([['Modulo di adesione'], ['Seconda pagina']])
/** Three PDF of two pages, and many short texts. */
const bytesOf = (file: string): Uint8Array => (/^file-[0-2]$/.test(file) ? pdf : text)
const fileOf = (index: number) => {
  const bytes = bytesOf(`file-${index}`)
  return { id: `file-${index}`, title: `Modulo ${index + 1}`, mediaType: bytes === pdf ? 'application/pdf' : 'text/plain', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), text: 'vuoto' }
}

const longTitle = `Convocazione straordinaria ${'del consiglio di classe allargato alle componenti dei genitori e degli studenti, '.repeat(4)}con il prospetto ${'Donaudampfschifffahrtsgesellschaftskapitaen'.repeat(2)}`

const circolare = (number: number, over: Partial<Document>): Document => ({
  id: `circolare-${number}`,
  kind: 'circolare',
  title: `Avviso ${number}`,
  number,
  schoolYear: '2026-27',
  date: day('2026-10-01'),
  audience: [],
  body: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'Un testo breve.' }] }],
  attachments: [],
  placements: [{ venue: 'circolari', rule: 'school-year', from: day('2026-10-01') }],
  state: 'published',
  updatedAt: '2026-10-01T08:00:00.000Z',
  ...over,
})

const documents: Document[] = [
  circolare(1, { title: longTitle }),
  circolare(2, { title: 'Trecento allegati', attachments: Array.from({ length: 300 }, (_, index) => fileOf(index)) }),
  circolare(3, { title: 'اجتماع أولياء الأمور', summary: 'פגישה עם ההורים', body: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'مرحبا بكم في المدرسة' }] }] }),
  circolare(4, {
    title: 'Una tabella larga',
    body: [{ type: 'table', header: Array.from({ length: 14 }, (_, index) => [{ type: 'text' as const, text: `Colonna ${index + 1}` }]), rows: [Array.from({ length: 14 }, () => [{ type: 'text' as const, text: 'un valore abbastanza lungo' }])] }],
  }),
]

let site: BuiltSite
let browser: Browser

beforeAll(async () => {
  site = await serveChanged((desk) => ({
    ...desk,
    school: { ...desk.school, tagline: '', phones: [], emails: [], locations: [], roleHolders: [], presentation: '', history: '' },
    sections: [],
    tables: [],
    documents,
    readFile: (id) => Promise.resolve(bytesOf(id)),
  }))
  browser = await chromium.launch({ executablePath: haveChromium(), args: ['--no-sandbox'] })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function at(address: string, width = 320): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 700 } })
  await page.goto(site.origin + address)
  return page
}

describe('a school that has hardly anything, and documents that have too much', () => {
  it('have pages without faults that never scroll sideways, on the smallest phone', async () => {
    const faults: string[] = []
    for (const address of ['/', '/circolari', '/circolari/2026-27/1', '/circolari/2026-27/2', '/circolari/2026-27/3', '/circolari/2026-27/4', '/regolamenti', '/albo-online', '/amministrazione-trasparente', '/amministrazione-trasparente/organizzazione/organi', '/scuola', '/scuola/luoghi', '/scuola/persone', '/scuola/presentazione', '/scuola/numeri', '/scuola/carte', '/servizi/pagamenti', '/novita', '/novita/notizie', '/novita/calendario-eventi', '/contatti', '/cerca', '/non-esiste']) {
      const page = await at(address)
      faults.push(...(await violations(page)).map((line) => `${address} ${line}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > 320) faults.push(`${address} is ${wide} pixels wide`)
      if (!(await page.locator('main').innerText()).trim()) faults.push(`${address} is empty`)
      await page.close()
    }
    expect(faults).toEqual([])
  })

  it('say in a sentence what is not there, in every list', async () => {
    for (const [address, words] of [
      ['/regolamenti', /Non ci sono regolamenti/],
      ['/albo-online', /nessun atto in pubblicazione/],
      ['/', /Non ci sono ancora atti/],
      ['/amministrazione-trasparente/organizzazione/organi', /\S{3,}/],
      ['/scuola/persone', /non ha ancora/i],
      ['/scuola/luoghi', /non ha ancora/i],
    ] as const) {
      const page = await at(address)
      expect(await page.locator('main').innerText(), address).toMatch(words)
      await page.close()
    }
  })

  it('list three hundred attachments in groups that open, each with its real type and size, and say how many they are', async () => {
    const page = await at('/circolari/2026-27/2')
    expect(await page.textContent('#allegati')).toBe('Allegati (300)')
    expect(await page.locator('.attachments a').count()).toBe(300)
    expect(await page.locator('.attachments a').nth(1).textContent()).toMatch(/^Modulo 2 \(PDF, \d+ (?:byte|kB), 2 pagine, accessibile: no\)$/)
    expect(await page.locator('.attachments a').nth(299).textContent()).toBe('Modulo 300 (testo, 18 byte)')
    expect(await page.locator('.attachments a:visible').count()).toBe(10)
    expect(await page.locator('.more-attachments summary').allTextContents()).toEqual(['Allegati da 11 a 60', 'Allegati da 61 a 110', 'Allegati da 111 a 160', 'Allegati da 161 a 210', 'Allegati da 211 a 260', 'Allegati da 261 a 300'])
    await page.locator('.more-attachments summary').last().click()
    await page.getByText('Modulo 300 (testo').waitFor({ state: 'visible' })
    await page.close()
  })

  it('write names from right to left from right to left, where they are written so', async () => {
    for (const [address, selector] of [['/circolari/2026-27/3', 'h1'], ['/circolari/2026-27/3', '.lead'], ['/circolari/2026-27/3', '.document-body p'], ['/circolari', '.subject a[href="/circolari/2026-27/3"]']] as const) {
      const page = await at(address)
      expect(await page.locator(selector).evaluate((element) => getComputedStyle(element).direction), selector).toBe('rtl')
      await page.close()
    }
  })

  it('let a wide table scroll by itself, with the keyboard too', async () => {
    const page = await at('/circolari/2026-27/4')
    const table = page.locator('.table-responsive')
    expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.querySelector('.table-responsive')!.scrollLeft > 0)
    await page.close()
  })

  it('leave out the line for mistakes when there is no address to write to', async () => {
    const page = await at('/')
    expect(await page.locator('.report-line').count()).toBe(0)
    await page.close()
  })
})

describe('«Scrivi alla segreteria per segnalare un errore»', () => {
  it('opens a mail that names the page, and stores nothing', async () => {
    const demo = await serveDemo()
    const page = await browser.newPage()
    await page.goto(`${demo.origin}/circolari/2026-27/60`)
    const href = (await page.getAttribute('.report-line a', 'href'))!
    const mail = new URL(href)
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'segreteria@icvalledellequerce.example'])
    expect(mail.searchParams.get('subject')).toBe('Errore nella pagina /circolari/2026-27/60')
    expect(mail.searchParams.get('body')).toContain('Sciopero del personale')
    expect(await page.locator('form[method="post"]').count()).toBe(0)
    await page.close()
    await demo.close()
  }, 300_000)
})
