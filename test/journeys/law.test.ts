import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haveChromium } from '../../scripts/chromium.ts'
import { startSchool, type RunningSchool } from '../running-school.ts'

const shots = path.join(import.meta.dirname, '..', 'output', 'law')
let school: RunningSchool
let browser: Browser
let page: Page

beforeAll(async () => {
  mkdirSync(shots, { recursive: true })
  school = await startSchool()
  browser = await chromium.launch({ executablePath: haveChromium(), args: ['--no-sandbox'] })
  page = await (await browser.newContext({ viewport: { width: 1300, height: 1000 }, locale: 'it-IT', timezoneId: 'Europe/Rome' })).newPage()
  page.setDefaultTimeout(60_000)
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await school?.stop()
})

async function logIn(role: string): Promise<void> {
  const { email, password } = school.loginOf(role)
  await page.context().clearCookies()
  await page.goto(`${school.adminUrl}/login`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('button[type=submit]')
  await page.waitForSelector('#limpida-obligations')
}

/** Chooses in one of Payload's own lists. */
async function choose(field: string, text: string): Promise<void> {
  const list = page.locator(`#field-${field.replaceAll('.', '__')}`)
  await list.locator('.rs__control').click()
  await list.locator('input').first().fill(text)
  await page.locator('.rs__option', { hasText: text }).first().click()
}

const input = (name: string) => page.locator(`[name="placements.0.${name}"]`)
const term = () => page.locator('.limpida-term')
const says = async (sentence: string | RegExp): Promise<void> => {
  await page.waitForFunction(
    ({ text, isPattern }) => {
      const said = document.querySelector('.limpida-term')?.textContent ?? ''
      return isPattern ? new RegExp(text).test(said) : said.includes(text)
    },
    typeof sentence === 'string' ? { text: sentence, isPattern: false } : { text: sentence.source, isPattern: true },
  )
}

describe('the law at the desk', () => {
  it('opens on the obligations for the DSGA, with what is late and the next deadlines', async () => {
    await logIn('dsga')
    await page.waitForSelector('.limpida-table')
    expect(await page.locator('.limpida-panel h2').allTextContents()).toEqual(['Obblighi di pubblicazione', 'Stato del sito'])
    expect(await page.locator('#limpida-obligations + p').textContent()).toMatch(/^in ritardo: \d+, da fare: \d+, fatto: \d+, da verificare: \d+$/)
    await page.screenshot({ path: path.join(shots, '1-obligations.png') })
  })

  it('says the last public day and why while it is typed, and refuses what cannot be at the field, in Italian', async () => {
    await logIn('segreteria')
    await page.goto(`${school.adminUrl}/collections/atti/create`)
    await input('from').waitFor()
    await choose('actType', 'Determina')
    await page.fill('#field-title', 'Incarico di prova')
    await choose('placements.0.section', 'Titolari di incarichi di collaborazione')
    await says('Pubblico senza una fine: l’incarico è in corso')
    await input('endOfAppointment').fill('2020-01-31')
    await says('Da correggere: L’ultimo giorno di pubblicazione (31 gennaio 2023) viene prima del primo')
    await input('endOfAppointment').fill('2028-02-29')
    await says('Pubblico fino al 28 febbraio 2031: tre anni dalla fine dell’incarico (29 febbraio 2028)')
    const today = await page.inputValue('[name="date"]')
    const made = new Date(Date.parse(`${today}T12:00:00Z`) - 100 * 86_400_000).toISOString().slice(0, 10)
    await page.locator('[name="date"]').fill(made)
    await says(/Attenzione: L’atto è (?:del |dell’).+: andava pubblicato entro (?:il |l’)/)
    await page.locator('[name="date"]').fill(today)
    await page.waitForFunction(() => document.querySelector('.limpida-term__late') === null)
    await choose('placements.0.rule', 'Termine dell’albo')
    await input('days').fill('0')
    await says('I giorni di albo sono un numero intero da 1 a 3650')
    const refused = page.locator('.field-type.error').first()
    for (let clicks = 0; clicks < 5 && (await refused.count()) === 0; clicks += 1) {
      await page.click('#action-save') // a click while the form reads itself again is lost, and a person clicks once more
      await refused.waitFor({ state: 'attached', timeout: 8000 }).catch((error: unknown) => clicks === 4 && Promise.reject(error))
    }
    for (const [field, sentence] of [['days', 'I giorni di albo'], ['reason', 'Hai scelto una regola diversa da quella di legge'], ['resolution', 'ha bisogno della delibera che lo fissa']] as const)
      await page.locator('.field-type.error', { has: input(field) }).getByText(sentence).first().waitFor({ state: 'attached' })
    expect(await page.inputValue('#field-title')).toBe('Incarico di prova')
    await page.screenshot({ path: path.join(shots, '2-refused.png'), fullPage: true })

    await input('days').fill('20')
    await input('reason').fill('Atto di breve durata')
    await input('resolution').fill('Delibera n. 4 del Consiglio di Istituto del 2 marzo 2026')
    await says(/Pubblico fino (?:al|all’).+: 20 giorni di albo/)
    await page.click('#action-save')
    await page.waitForURL(/collections\/atti\/\w+$/)
    expect(await term().textContent()).toContain('20 giorni di albo')
  })

  it('takes a document off within the law’s time, logs it, and tells the reader', async () => {
    const address = `${school.siteUrl}/atti/${new Date().getFullYear()}/incarico-di-prova`
    const status = async (wanted: number): Promise<Response> => {
      for (let tries = 0; tries < 60; tries += 1) {
        const answer = await fetch(address)
        if (answer.status === wanted) return answer
        await page.waitForTimeout(2000)
      }
      throw new Error(`${address} never answered ${wanted}`)
    }
    await status(200)
    await page.reload()
    await page.click('button:has-text("Ritira dal sito")')
    await page.selectOption('dialog select', 'cyberbullying')
    const anHourAgo = new Date(Date.now() - 3_600_000).toLocaleString('sv-SE', { timeZone: 'Europe/Rome' }).replace(' ', 'T').slice(0, 16)
    await page.fill('dialog input[type=datetime-local]', anHourAgo)
    await page.fill('dialog textarea', 'Richiesta della famiglia')
    await page.screenshot({ path: path.join(shots, '3-withdrawal.png') })
    await page.click('dialog button:text-is("Ritira")')
    expect(await (await status(410)).text()).toMatch(/data-gone-why[^>]*>La scuola lo ha ritirato il /)
    const logged = page.getByText('rimozione urgente: cyberbullismo, art. 2 l. 71/2017').first()
    for (let looks = 0; looks < 30 && !(await logged.isVisible()); looks += 1) {
      await page.goto(`${school.adminUrl}/collections/uscite`) // the release writes its log when the site has already changed
      await logged.waitFor({ timeout: 4000 }).catch(() => undefined)
    }
    expect(await logged.isVisible()).toBe(true)
    await page.screenshot({ path: path.join(shots, '4-log.png') })
  })

  it('keeps the register of the albo: a referto for each number, and an annulment that leaves the number on the site', async () => {
    await page.goto(`${school.adminUrl}/collections/registro-albo`)
    const link = page.locator('.cell-key a').first()
    const number = (await link.textContent())!.trim()
    await link.click()
    await page.getByRole('heading', { name: `Albo online n. ${number}` }).waitFor()
    await page.screenshot({ path: path.join(shots, '5-register.png'), fullPage: true })
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('a:has-text("Scarica il referto (PDF)")')])
    expect(download.suggestedFilename()).toBe(`referto-albo-${number.split('/').reverse().join('-')}.pdf`)
    expect(readFileSync(await download.path()).subarray(0, 5).toString()).toBe('%PDF-')
    await page.click('button:has-text("Annulla la pubblicazione")')
    await page.fill('dialog[open] textarea', 'Allegato sbagliato')
    await page.screenshot({ path: path.join(shots, '6-annulment.png') })
    await page.click('dialog[open] button:text-is("Annulla la pubblicazione")')
    await page.getByText('è annullata: tra poco l’atto non sarà più all’albo').waitFor()
    let register = ''
    for (let tries = 0; tries < 120 && !register.includes('Allegato sbagliato'); tries += 1) {
      await page.waitForTimeout(1000)
      register = await (await fetch(`${school.siteUrl}/albo-online/${number.split('/')[1]}`)).text()
    }
    expect(register).toMatch(new RegExp(`${number}.*Annullato (?:il |l’)[^<]*: Allegato sbagliato`, 's'))
    expect(await (await fetch(`${school.siteUrl}/albo-online`)).text()).not.toContain(`<strong>Albo n. ${number}</strong>`)
  })
})
