import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haveChromium } from '../../scripts/chromium.ts'
import { indexPages, shardOf } from '../../scripts/release/search-index.ts'
import { siteServer } from '../../scripts/serve/site-server.ts'

const root = path.resolve(import.meta.dirname, '../..')
const place = mkdtempSync(path.join(tmpdir(), 'limpida-shards-'))

/** The title and the text of each page of a small school. */
const pages: Record<string, [title: string, text: string]> = {
  'circolari/2025-26/4': ['Procedura di evacuazione dell’edificio', 'In caso di allarme le classi escono in fila e si radunano nel cortile. La prova si tiene il 7 dicembre.'],
  'circolari/2026-27/1': ['Calendario delle lezioni', 'Le lezioni cominciano il 14 settembre. Il 7 e il 9 dicembre la scuola è aperta; la mensa comincia il 21 settembre.'],
  'circolari/2026-27/2': ['Menù della mensa', 'La mensa serve un pasto caldo ogni giorno. Le famiglie scrivono alla mensa per le diete. La mensa chiude il 5 giugno.'],
  'circolari/2026-27/3': ['Sciopero del personale', 'Il servizio di mensa non è garantito. Le classi entrano se il docente è presente.'],
  'atti/2024/gara': ['Affidamento della mensa', 'Determina di affidamento del servizio di mensa scolastica alla ditta che ha vinto la gara.'],
  'atti/2026/gara': ['Affidamento del trasporto', 'Determina di affidamento del trasporto degli alunni. L’ascensore non è compreso.'],
  'regolamenti/istituto': ['Regolamento di istituto', `${'Gli alunni entrano in classe al suono della campana e rispettano le regole della scuola. '.repeat(40)} La mensa è un momento educativo. Si esce in fila in caso di evacuazione.`],
  'regolamenti/mensa': ['Regolamento della mensa', 'Il pasto si consuma seduti. Chi porta il pasto da casa lo mangia con i compagni.'],
  'servizi/iscrizioni': ['Iscrizioni', 'La domanda di iscrizione si presenta in linea. Si scrive meno di quanto si crede: bastano i dati dell’alunno e dell’infanzia.'],
  'servizi/certificati': ['Certificati', 'Il certificato di iscrizione e quello di frequenza si chiedono in segreteria.'],
  contatti: ['Contatti', 'La segreteria risponde al telefono ogni mattina. L’edificio ha l’ascensore.'],
}

/** Answers a list of questions with the addresses that each finds, the best first. */
const asking = `
import { openEngine } from './site/search/engine.js'
import { knownWords } from './site/search/known-words.js'
import { read } from './site/search/question.js'
window.answers = async (questions) => {
  const { ask, words } = await openEngine()
  const known = knownWords(words, [])
  const found = {}
  for (const question of questions) found[question] = (await Promise.all((await ask(read(question, [], known).ideas)).map((answer) => answer.open()))).map(([{ url }]) => url)
  return found
}`

/** The ways to cut the site into shards. */
const cuts = {
  whole: () => 'sito',
  release: shardOf,
  single: (file: string) => file.replace('.html', '').replaceAll('/', '-'),
}
type Cut = keyof typeof cuts

const closing: (() => Promise<unknown>)[] = []
const origins: Partial<Record<Cut, string>> = {}
let browser: Browser

/** The scripts of the search page, as a browser takes them. */
function writeScripts(folder: string): void {
  for (const room of ['site/search', 'content/search']) {
    mkdirSync(path.join(folder, room), { recursive: true })
    for (const file of readdirSync(path.join(root, room)))
      writeFileSync(path.join(folder, room, file.replace('.ts', '.js')), stripTypeScriptTypes(readFileSync(path.join(root, room, file), 'utf8')).replaceAll(".ts'", ".js'"))
  }
}

beforeAll(async () => {
  for (const [cut, shardOfPage] of Object.entries(cuts)) {
    const folder = path.join(place, cut)
    for (const [address, [title, text]] of Object.entries(pages)) {
      mkdirSync(path.dirname(path.join(folder, address)), { recursive: true })
      const kind = address.split('/')[0]!
      writeFileSync(path.join(folder, `${address}.html`), `<!doctype html><html lang="it"><body><main data-pagefind-body data-pagefind-filter="kind:${kind}"><h1 data-pagefind-meta="title" data-pagefind-weight="8">${title}</h1><p>${text}</p></main></body></html>`)
    }
    writeFileSync(path.join(folder, 'cerca.html'), '<!doctype html><html lang="it"><title>Cerca</title><script type="module" src="/ask.js"></script></html>')
    writeFileSync(path.join(folder, 'ask.js'), asking)
    writeScripts(folder)
    await indexPages(folder, path.join(place, `${cut}-cache`), shardOfPage)
    const server = siteServer(folder)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origins[cut as Cut] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  }
  browser = await chromium.launch({ executablePath: haveChromium(), args: ['--no-sandbox'] })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  for (const close of closing) await close()
  rmSync(place, { recursive: true, force: true })
})

/** What a browser finds for each question on the site cut so. */
async function answers(cut: Cut, questions: string[]): Promise<Record<string, string[]>> {
  const page = await browser.newPage()
  await page.goto(`${origins[cut]}/cerca`)
  const found = await page.evaluate((all) => (window as unknown as { answers: (questions: string[]) => Promise<Record<string, string[]>> }).answers(all), questions)
  await page.close()
  return found
}

describe('a site cut into shards', () => {
  const questions = [...Object.values(pages).map(([title]) => title), 'mensa', 'regole della mensa', 'pasto', 'affidamento mensa', 'evacuazione', 'classi in fila', '7 dicembre', 'iscriz', 'scuola aperta', 'menssa', 'segreteria', 'alunni']

  it('answers as one that is whole: the same pages in the same order', async () => {
    const whole = await answers('whole', questions)
    expect(await answers('release', questions)).toEqual(whole)
    expect(await answers('single', questions)).toEqual(whole)
    for (const question of questions) expect(whole[question], question).not.toEqual([])
  })

  it('finds first the page whose title is the question, also where it is alone in its shard', async () => {
    for (const cut of ['release', 'single'] as const) {
      const found = await answers(cut, Object.values(pages).map(([title]) => title))
      for (const [address, [title]] of Object.entries(pages)) expect(found[title]![0], `«${title}», ${cut}`).toBe(`/${address}`)
    }
  })

  it('finds a word that an apostrophe joins to the one before', async () => {
    const found = await answers('release', ['ascensore', 'edificio', 'infanzia'])
    expect(found.ascensore!.sort()).toEqual(['/atti/2026/gara', '/contatti'])
    expect(found.edificio!.sort()).toEqual(['/circolari/2025-26/4', '/contatti'])
    expect(found.infanzia).toEqual(['/servizi/iscrizioni'])
  })

  it('finds a day only where it is written as one, if it is', async () => {
    expect((await answers('release', ['7 dicembre']))['7 dicembre']).toEqual(['/circolari/2025-26/4'])
  })
})
