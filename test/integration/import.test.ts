import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type Desk } from '../cms/desk.ts'
import { runCommand } from '../running-school.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'limpida-import-'))
const at = (name: string): string => path.join(folder, name)
const database = `file:${at('database.sqlite')}`
const env = { ...process.env, LIMPIDA_DATA: folder, DATABASE_URL: database, PAYLOAD_SECRET: 'a secret for tests alone', LIMPIDA_CMS_URL: 'https://redazione.icvalledellequerce.example' }
const importing = (...names: string[]) => runCommand('import', names.map(at), env)

const circolare = (number: number, about: string, on = '3 ottobre 2026'): string => `Circolare n. ${number}\nRoccalba, ${on}\n\nAi docenti\nAlle famiglie\n\nOggetto: ${about}\n\nSi comunica che la data di ${about.toLowerCase()} è fissata.\n\nIl Dirigente scolastico\nprof.ssa Ludovica Santamarina\n`
const regolamento = (name: string): string => `REGOLAMENTO ${name}\n\nArt. 1 – Finalità\nSi dice come si sta insieme nella scuola e negli spazi di tutti, ogni giorno dell’anno.\n\nArt. 2 – Orari\nSi entra alle otto e si esce alle tredici, salvo i giorni di rientro del pomeriggio.\n`
const carta = (more: string): string => `CARTA DEI SERVIZI\n\n${'La scuola promette di accogliere tutti e di rispondere presto a chi chiede.\n'.repeat(8)}${more}\n\n${regolamento('DELLA MENSA')}\n${regolamento('DELLA PALESTRA')}`

let desk: Desk
let first: Awaited<ReturnType<typeof importing>>
let again: Awaited<ReturnType<typeof importing>>
let other: Awaited<ReturnType<typeof importing>>

beforeAll(async () => {
  writeFileSync(at('mensa.txt'), circolare(12, 'Mensa'))
  writeFileSync(at('doppia.txt'), circolare(12, 'Palestra'))
  writeFileSync(at('carta.txt'), carta(''))
  writeFileSync(at('appunti.txt'), 'Oggetto: Prestito dei libri\n\nSi comunica che i libri si prendono in prestito.\n')
  writeFileSync(at('vuoto.txt'), '')
  first = await importing('mensa.txt', 'vuoto.txt', 'carta.txt', 'appunti.txt')
  again = await importing('mensa.txt', 'carta.txt')
  writeFileSync(at('carta.txt'), carta('E lo scrive in questa Carta.'))
  other = await importing('doppia.txt', 'carta.txt')
  desk = await openDesk(database)
}, 180_000)
afterAll(async () => {
  await desk?.close()
  rmSync(folder, { recursive: true, force: true })
})

const draftsIn = async (collection: 'circolari' | 'regolamenti' | 'atti') => (await desk.payload.find({ collection, draft: true, pagination: false, depth: 0, sort: 'id' })).docs

describe('npm run import', () => {
  it('writes drafts, says where they are, and ends with 1 for the file that it refused', () => {
    expect(first.code).toBe(1)
    expect(first.stdout).toContain('https://redazione.icvalledellequerce.example/admin/collections/circolari/1')
    expect(first.stdout).toContain('https://redazione.icvalledellequerce.example/admin/globals/carta-dei-servizi')
    expect(first.stdout).toContain('5 bozze nuove. Niente è pubblicato')
    expect(first.stderr).toMatch(/Un file rifiutato su 4:\n {2}Il file «.*vuoto\.txt» è vuoto/)
  })

  it('publishes nothing', async () => {
    for (const collection of ['circolari', 'regolamenti', 'atti'] as const) expect((await draftsIn(collection)).map(({ _status }) => _status).filter((status) => status !== 'draft')).toEqual([])
  })

  it('keeps what it read in the fields of the form', async () => {
    const [mensa] = await draftsIn('circolari')
    expect(mensa).toMatchObject({ number: 12, schoolYear: '2026-27', date: '2026-10-03', title: 'Mensa', audience: ['docenti', 'famiglie'], signatory: 'Il Dirigente scolastico, prof.ssa Ludovica Santamarina', imported: { source: 'mensa.txt', unsure: [] } })
    expect((await draftsIn('regolamenti')).map(({ title }) => title)).toEqual(['Regolamento della mensa', 'Regolamento della palestra'])
  })

  it('invents neither a day nor a school year for a draft that has none, and says what is guessed', async () => {
    const appunti = (await draftsIn('circolari')).find(({ title }) => title === 'Prestito dei libri')
    expect(appunti).toMatchObject({ date: null, schoolYear: null, number: null, imported: { source: 'appunti.txt', unsure: ['Tipo di documento'] } })
  })

  it('does not write the same file twice', async () => {
    expect(again.code).toBe(0)
    expect(again.stdout).toContain('0 bozze nuove, 4 c’erano già')
    expect(await draftsIn('regolamenti')).toHaveLength(2)
  })

  it('makes a draft of a circular whose number is taken, and says so at its head', async () => {
    const said = 'c’è già una circolare 12 del 2026-27: prima di pubblicare cambia il numero o elimina il doppione'
    expect(other.stdout).toContain(said)
    const doppia = (await draftsIn('circolari')).find(({ title }) => title === 'Palestra')
    expect(doppia).toMatchObject({ number: 12, _status: 'draft', imported: { unsure: [said] } })
  })

  it('makes a new draft of the one Carta, keeps the old one among its versions, and says so', async () => {
    expect(other.stdout).toContain('prende il posto della bozza che c’era')
    const { totalDocs } = await desk.payload.countGlobalVersions({ global: 'carta-dei-servizi' })
    expect(totalDocs).toBeGreaterThanOrEqual(2)
  })
})
