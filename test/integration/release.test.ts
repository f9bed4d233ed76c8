import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import * as mupdf from 'mupdf'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../../content/documents/body.ts'
import { addDays, day, dayOf, schoolYearOf, type Day } from '../../content/lifecycle/day.ts'
import type { DocumentDraft } from '../../cms/records.ts'
import { school } from '../fixtures/documents.ts'
import { aDocx, aPdf, commented } from '../cms/reading/files.ts'
import { inventedFiscalCode } from '../fixtures/snapshot.ts'
import { runCommand } from '../running-school.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'limpida-release-'))
const data = path.join(folder, 'data')
const env = { ...process.env, LIMPIDA_DATA: data, DATABASE_URL: `file:${path.join(data, 'database.sqlite')}`, PAYLOAD_SECRET: 'a secret for tests alone' }
const live = path.join(data, 'live')
const today = dayOf(new Date())
const year = schoolYearOf(today)

/** Words that no text of ours has: each stands in one place that a citizen must never read. */
const secrets: string[] = []
const secret = (where: string): string => {
  const word = `zqk${where}x`
  secrets.push(word)
  return word
}

const text = (words: string): Block => ({ type: 'paragraph', inlines: [{ type: 'text', text: words }] })
const circolare = (number: number, over: Partial<DocumentDraft> = {}, words = `La circolare ${number} parla della palestra.`): DocumentDraft => ({
  kind: 'circolare',
  number,
  schoolYear: year,
  title: `Avviso numero ${number}`,
  date: today,
  audience: ['famiglie'],
  body: [text(words)],
  placements: [{ venue: 'circolari', rule: 'school-year', from: today }],
  state: 'published',
  ...over,
})

/** Pagefind writes what it knows of filters in an order of chance, and names files for their hash; so do the lists of those names. */
const isByChance = /\.pf_(meta|filter)$|\/pagefind-entry\.json$|^\.server\/manifest\.json$/
/** What such files hold, whatever its order. */
const contentOfChance = (files: Map<string, Buffer>): string[] =>
  [...files]
    .filter(([file]) => isByChance.test(file))
    .map(([file, bytes]) => `${file.replace(/it-x-[a-z0-9-]+_[0-9a-f]+\./, '')} ${file.endsWith('.pf_filter') ? Buffer.from(bytes).sort().toString('latin1') : bytes.length}`)
    .sort()

let payload: Payload
let records: typeof import('../../cms/records.ts')
const release = (...args: string[]) => runCommand('release', args, env)
/** The number that the database gave a document, from its opaque id. */
const rowOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))

beforeAll(async () => {
  Object.assign(process.env, env)
  const { openCms } = await import('../../cms/open.ts')
  records = await import('../../cms/records.ts')
  payload = await openCms()
  await records.writeSchool(payload, { ...school, accessibilityStatement: 'https://form.agid.gov.it/view/00000000-0000-0000-0000-000000000000' })
})
afterAll(async () => {
  await payload?.destroy()
  rmSync(folder, { recursive: true, force: true })
})

/** The bytes of a file as they are read: what is packed in it, a PDF's streams and words too, unpacked. */
function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return Buffer.concat(Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [Buffer.from(name), part]))
  const pdf = bytes.subarray(0, 5).toString() === '%PDF-' ? mupdf.Document.openDocument(bytes, 'application/pdf').asPDF() : null
  if (!pdf) return bytes
  const words = Array.from({ length: pdf.countPages() }, (_, page) => pdf.loadPage(page).toStructuredText('').asText())
  return Buffer.concat([bytes, pdf.saveToBuffer('decompress,garbage=0').asUint8Array(), Buffer.from(words.join('\n'))])
}

/** Every file under a folder with its bytes; the fragments and indexes of Pagefind, and files of PDF, Word and the like, unpacked. */
function filesOf(where: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  if (!existsSync(where)) return files
  for (const entry of readdirSync(where, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    files.set(path.relative(where, file), unpacked(readFileSync(file)))
  }
  return files
}

/** Where a word stands in a folder, in whatever case, in names and bytes. */
const findIn = (where: string, word: string): string[] =>
  [...filesOf(where)].filter(([name, bytes]) => `${name}\n${bytes.toString('latin1')}`.toLowerCase().includes(word.toLowerCase())).map(([name]) => name)

/** Plants secrets in the private fields of what is no document: rules, choices, logs, reminders, tables, the register. */
async function plantElsewhere(): Promise<void> {
  const at = new Date().toISOString()
  const put = (collection: 'regole' | 'scelte' | 'invii' | 'uscite' | 'registro-albo' | 'tabelle', data: object, draft = false) => payload.create({ collection, data: data as never, draft, overrideAccess: true })
  await put('regole', { row: 'union', action: 'refuse', reason: `Deciso in ${secret('rulereason')}.` })
  await put('scelte', { at, event: 'keep', name: secret('choicename'), about: 'nome di persona', ground: secret('choiceground'), by: secret('choiceby'), fingerprint: secret('choiceprint') })
  await put('invii', { day: '2026-11-20', state: 'failed', message: secret('mailmessage') })
  await put('uscite', { key: secret('leftkey'), document: 'circolare-99', name: secret('leftname'), venue: 'circolari', reason: 'expired', rule: 'school-year', why: secret('leftwhy'), leftAt: at })
  await put('registro-albo', { key: '7/2024', year: 2024, number: 7, document: 'atto-990-albo', act: 'Determina', name: secret('registername'), requestedBy: secret('registerby'), rule: 'until', from: '2024-01-10', lastDay: '2024-01-25', until: '2024-01-25', registeredAt: '2024-01-10T09:00:00.000Z', annulledAt: '2024-01-12T09:00:00.000Z', annulmentReason: `Vi si leggeva il codice ${inventedFiscalCode}.` })
  await payload.updateGlobal({ slug: 'promemoria', data: { isOn: false, addresses: [`${secret('reminder')}@icvalledellequerce.example`] } as never, overrideAccess: true })
  await payload.updateGlobal({ slug: 'albo', data: { outages: [{ from: '2020-01-10', until: '2020-01-11', reason: secret('outage') }] } as never, overrideAccess: true })
  await payload.updateGlobal({ slug: 'ricerca', data: { synonyms: [{ words: ['palestra', 'palazzetto'] }, { words: ['rimborso', `di ${inventedFiscalCode} ${secret('synonym')}`] }] } as never, overrideAccess: true })
  const asked = { data_richiesta: '14/01/2026', tipo: 'accesso generalizzato', oggetto: 'costi della palestra', esito: 'accolta' }
  const table = { dataset: 'registro-degli-accessi', from: '2026-07-10', _status: 'published' }
  await put('tabelle', { ...table, year: 2026, half: 'S1', rows: [{ ...asked, richiedente: secret('internalcell') }] })
  await put('tabelle', { ...table, year: 2025, half: 'S2', rows: [{ ...asked, oggetto: secret('drafttable') }], _status: 'draft' }, true)
  const gone = await put('tabelle', { ...table, year: 2025, half: 'S1', rows: [{ ...asked, data_richiesta: '14/01/2025', oggetto: secret('withdrawntable') }] })
  const found = await payload.db.findOne<{ id: number }>({ collection: 'tabelle', where: { id: { equals: gone.id } } })
  await payload.db.updateOne({ collection: 'tabelle', id: gone.id, data: { ...found, withdrawal: { reason: secret('tablereason'), at } } })
}

/** Fiscal codes of nobody: each stands in one place of which all but the code is public. */
const codes: string[] = []
const code = (): string => {
  const [first, second] = [Math.floor(codes.length / 26), codes.length % 26].map((place) => String.fromCharCode(65 + place))
  codes.push(`QZKW${first}${second}12A01H501P`)
  return `l’alunna con codice fiscale ${codes.at(-1)}`
}

/** Plants data in every text that citizens read, of every kind of document, and in sections and tables. */
async function plantInPublicTexts(): Promise<void> {
  const { writeDocument, writeSection } = records
  const cell = (words: string): Extract<Block, { type: 'table' }>['rows'][number][number] => [{ type: 'text', text: words }]
  const everywhere = (): Block[] => [
    { type: 'heading', level: 2, inlines: [{ type: 'text', text: `Rimborso per ${code()}` }] },
    { type: 'list', ordered: false, items: [[text(`Riguarda ${code()}.`)]] },
    { type: 'table', header: [cell('Voce'), cell('Codice fiscale')], rows: [[cell('Palestra'), cell(code())]] },
    { type: 'paragraph', inlines: [{ type: 'text', text: 'Si legge ' }, { type: 'text', text: 'qui', link: `https://www.example.org/pratica?nota=${encodeURIComponent(code())}` }, { type: 'text', text: ' e si scrive ' }, { type: 'text', text: 'là', link: `mailto:${code().slice(-16)}@posta.example` }] },
    { type: 'paragraph', inlines: [{ type: 'text', text: 'Anche ', bold: true }, { type: 'text', text: `${code().slice(0, -8)}` }, { type: 'text', text: (codes.at(-1) ?? '').slice(-8), bold: true }] },
  ]
  const said = { summary: `Riassunto per ${code()}.`, signatory: `Il dirigente, che scrive a ${code()}`, easyRead: `Parla di ${code()}.\nLa palestra apre.`, english: { title: `Notice for ${code()}`, summary: `It is about ${code()}.`, body: everywhere() } }
  await writeDocument(payload, circolare(20, { ...said, title: `Palestra: ${code()}`, protocol: `0001/2026 per ${code()}`, body: everywhere() }))
  const rules = { kind: 'regolamento' as const, state: 'published' as const, audience: ['tutti' as const], placements: [{ venue: 'regolamenti' as const, rule: 'in-force' as const, from: day('2026-01-07') }] }
  const newer = await writeDocument(payload, { ...rules, title: 'Regolamento della palestra', slug: 'palestra-nuovo', date: day('2026-01-07'), approval: `Delibera su ${code()}`, body: [text('La palestra apre alle 8.'), ...everywhere()] })
  await writeDocument(payload, { ...rules, title: 'Regolamento della palestra (2024)', slug: 'palestra-vecchio', date: day('2024-01-07'), replacedBy: newer, body: [text('La palestra apre alle 9.'), ...everywhere()] })
  await writeDocument(payload, { kind: 'carta-dei-servizi', state: 'published', title: 'Carta dei servizi', date: day('2026-01-15'), audience: ['tutti'], body: everywhere(), placements: [{ venue: 'carta-dei-servizi', rule: 'in-force', from: day('2026-01-15') }], standards: [{ service: `Palestra per ${code()}`, standard: `Apre per ${code()}`, complaint: `Scrivere di ${code()}`, notMeasured: `Manca ${code()}.` }] })
  await writeDocument(payload, { kind: 'atto', actType: 'determina', state: 'published', title: `Determina: ${code()}`, slug: 'determina-palestra', date: today, audience: [], body: everywhere(), placements: [{ venue: 'albo-online', rule: 'albo', from: today, requestedBy: `Chiesto da ${code()}` }, { venue: 'amministrazione-trasparente', section: 'provvedimenti/provvedimenti-dirigente', rule: 'five-years', from: today }] })
  await writeSection(payload, { section: 'organizzazione/organi', introduction: everywhere(), responsible: `Segreteria, per ${code()}` })
  await payload.create({ collection: 'tabelle', data: { dataset: 'registro-degli-accessi', from: '2024-07-10', _status: 'published', year: 2024, half: 'S1', rows: [{ data_richiesta: '14/01/2024', tipo: 'accesso generalizzato', oggetto: `costi della palestra di ${code()}`, esito: 'accolta', richiedente: code() }] } as never, overrideAccess: true })
}

describe('a release of a real CMS', () => {
  let said = ''
  let edited = ''

  it('publishes what the gate clears, withholds the rest, and says so document by document with the reason', async () => {
    const { writeDocument, writeAttachment, writeUser, writeSection } = records
    await writeDocument(payload, circolare(1, { imported: { source: `${secret('source')}.docx`, unsure: [secret('unsure')] } }, `La palestra apre. L’alunna con codice fiscale ${inventedFiscalCode} ha il rimborso.`))
    edited = await writeDocument(payload, circolare(2, {}, `Prima stesura ${secret('oldversion')} della circolare.`))
    await payload.update({ collection: 'circolari', id: rowOf(edited), data: { title: 'Avviso corretto', body: (await bodyOf('Seconda stesura, quella buona.')) as never, _status: 'published' } })
    await payload.update({ collection: 'circolari', id: rowOf(edited), draft: true, data: { title: secret('newerdraft'), body: (await bodyOf(secret('newerbody'))) as never, _status: 'draft' } })
    await writeDocument(payload, circolare(3, { state: 'draft', title: secret('drafttitle'), easyRead: secret('drafteasy'), english: { title: secret('draftenglish'), body: [text(secret('draftenglishbody'))] } }, secret('draftbody')))
    await writeDocument(payload, circolare(4, { state: 'withdrawn', title: secret('withdrawntitle'), withdrawal: secret('reason'), easyRead: secret('withdrawneasy'), summary: secret('withdrawnsummary'), english: { title: secret('withdrawnenglish'), body: [text(secret('withdrawnenglishbody'))] } }, secret('withdrawnbody')))
    await writeDocument(payload, circolare(5, { title: secret('scheduledtitle'), placements: [{ venue: 'circolari', rule: 'school-year', from: addDays(today, 20) }] }, secret('scheduledbody')))
    await writeDocument(payload, circolare(6, { schoolYear: '2019-20', date: day('2020-01-10'), title: secret('expiredtitle'), placements: [{ venue: 'circolari', rule: 'school-year', from: day('2020-01-10') }] }, secret('expiredbody')))

    const file = async (name: string, words: string) => writeAttachment(payload, { title: name, name: `${name}.csv`, bytes: new TextEncoder().encode(words), mediaType: 'text/csv' })
    const open = await file(secret('filename'), 'nome;quantità\nbanchi;12\n')
    await payload.update({ collection: 'allegati', id: open, data: { title: 'Elenco dei banchi' } })
    const closed = await file('riservato', `Alunno;Dieta;Nota\nGreta Cusimano;senza glutine;${secret('privatefile')}\nRayen Ben Salah;senza lattosio;\n`)
    await file('sciolto', `voce\n${secret('loosefile')}\n`)
    const noted = await writeAttachment(payload, { title: 'Appunti', name: `${secret('docxname')}.docx`, bytes: await aDocx(['Verbale della palestra.', commented('Un passo annotato.')]), mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' })
    await payload.update({ collection: 'allegati', id: noted, data: { title: 'Appunti' } })
    await writeDocument(payload, circolare(7, { attachments: [open, closed, noted], placements: [{ venue: 'circolari', rule: 'until', from: today, until: addDays(today, 30), resolution: secret('resolution'), reason: secret('rulechoice') }] }))
    const kept = { datum: 'parola', kind: 'OTHER', rule: 'papers', action: 'redact', note: secret('choicenote'), by: secret('decidedby'), at: new Date().toISOString() }
    await change(7, { choices: { decisions: [kept], overrides: [{ refusal: 'glo', reason: secret('overridereason'), by: secret('overrideby'), at: new Date().toISOString() }] } })
    const redacted = await file(secret('redactedname'), `codice;voce\n${inventedFiscalCode};rimborso\n`)
    await payload.update({ collection: 'allegati', id: redacted, data: { title: 'Rimborsi' } })
    const printed = await writeAttachment(payload, { title: 'Rimborsi stampati', name: `${secret('pdfname')}.pdf`, bytes: await aPdf([[`Il rimborso va a chi ha il codice fiscale ${inventedFiscalCode}.`, 'La palestra apre alle 8.']]), mediaType: 'application/pdf' })
    await writeDocument(payload, circolare(8, { attachments: [redacted, printed] }))
    const broken = await writeDocument(payload, circolare(9, { title: secret('brokentitle') }, secret('brokenbody')))
    await change(9, { date: 'ieri' })
    const lost = await file('perduto', 'voce\nuna\n')
    await writeDocument(payload, circolare(10, { title: secret('losttitle'), attachments: [lost] }))
    rmSync(path.join(data, 'uploads', 'perduto.csv'))

    await plantElsewhere()
    await writeUser(payload, { name: secret('username'), email: `${secret('usermail')}@icvalledellequerce.example`, role: 'segreteria', password: `una frase ${secret('password')} lunga` })
    await writeSection(payload, { section: 'disposizioni-generali/atti-generali', introduction: [text('Qui stanno gli atti generali.')], responsible: 'Segreteria' })

    const { code, stdout, stderr } = await release()
    expect(stderr).toBe('')
    expect(code).toBe(0)
    said = stdout
    const line = (start: string): string => stdout.split('\n').find((one) => one.startsWith(start)) ?? ''
    expect(line(`  /circolari/${year}/1 `)).toBe(`  /circolari/${year}/1  (1 dato oscurato)`)
    for (const number of [2, 7, 8]) expect(stdout).toMatch(new RegExp(`^  /circolari/${year}/${number}$`, 'm'))
    for (const [number, reason] of [[3, 'bozza'], [4, 'ritirato'], [5, 'programmato']] as const) expect(line(`  circolare ${number} (${year}): `)).toContain(`: ${reason}. `)
    expect(line('  circolare 6 (2019-20): ')).toContain(': scaduto. ')
    expect(line(`  ${broken}: `)).toBe(`  ${broken}: non giudicabile. Manca o non va bene: la data. Apri il documento nell’admin, correggi e salva.`)
    expect(stdout).toMatch(/: non giudicabile\. Manca o non va bene: l’allegato 1\. Apri il documento nell’admin, correggi e salva\.$/m)
    expect(line(`  /circolari/${year}/7, `)).toMatch(/, «riservato»: È un elenco di persone con dati sulla salute/)
    expect(stdout).toMatch(/\n4 documents published, 8 withheld, 1 attachments withheld, as of [^\n]+\nThe release is live\.\n$/)
  })

  it('has not one byte of what is private, in the site or anywhere on the way to it', () => {
    const places = [readlinkSync(live), 'build', 'snapshot', 'cache'].map((name) => path.resolve(data, name)).concat(path.join(root, 'node_modules', '.astro'), path.join(root, '.astro'))
    for (const word of ['palestra', 'Seconda stesura', 'banchi;12', '[omissis: codice fiscale];rimborso', 'Copia con dati personali oscurati', 'Un passo annotato', 'La palestra apre alle 8.']) expect(findIn(places[0]!, word), `${word} is public`).not.toEqual([])
    expect(findIn(path.join(places[0]!, 'pagefind'), 'palestr')).toContainEqual(expect.stringMatching(/\.pf_index$/))
    const hits = [...secrets, 'Nota a margine da togliere', inventedFiscalCode, inventedFiscalCode.slice(0, 6), inventedFiscalCode.slice(6)].flatMap((word) => places.flatMap((place) => findIn(place, word).map((file) => `${word} in ${path.join(place, file)}`)))
    expect(hits).toEqual([])
    for (const word of secrets) expect(said.toLowerCase()).not.toContain(word)
  })

  it('is byte for byte what a build from nothing makes, after documents were edited, withdrawn, added and expired', async () => {
    await payload.update({ collection: 'circolari', id: rowOf(edited), data: { title: 'Avviso corretto due volte', _status: 'published' } })
    await change(7, { withdrawal: { reason: 'Sbagliata.', at: new Date().toISOString() } })
    const past = { venue: 'circolari' as const, rule: 'until' as const, from: '2026-09-01', until: '2026-09-02', resolution: 'Delibera n. 1' }
    await payload.update({ collection: 'circolari', where: { number: { equals: 8 } }, data: { placements: [past], _status: 'published' } })
    await records.writeDocument(payload, circolare(11))
    const { code, stdout } = await release()
    expect(code).toBe(0)
    expect(stdout).toMatch(/\n3 documents published/)

    const { instant } = JSON.parse(readFileSync(path.join(live, '.server', 'report.json'), 'utf8')) as { instant: string }
    const whole = path.join(folder, 'whole')
    const before = readlinkSync(live)
    expect((await release('--as-of', instant, '--out', whole)).code).toBe(0)
    expect(readlinkSync(live)).toBe(before)
    const [grown, fresh] = [filesOf(path.resolve(data, before)), filesOf(whole)]
    const same = (files: Map<string, Buffer>): string[] => [...files.keys()].filter((file) => !isByChance.test(file)).sort()
    expect(same(grown)).toEqual(same(fresh))
    expect(same(grown).filter((file) => !fresh.get(file)!.equals(grown.get(file)!))).toEqual([])
    expect(contentOfChance(grown)).toEqual(contentOfChance(fresh))
  })

  it('shows a placement through its last day in Rome, and not a second longer', async () => {
    await records.writeDocument(payload, circolare(12, { placements: [{ venue: 'circolari', rule: 'until', from: day('2026-10-01'), until: day('2026-11-25'), resolution: 'Delibera n. 2' }] }))
    const page = `circolari/${year}/12.html`
    const [still, gone] = [path.join(folder, 'still'), path.join(folder, 'gone')]
    const last = await release('--as-of', '2026-11-25T23:59:59+01:00', '--out', still)
    expect(last.stdout).toContain(`/circolari/${year}/12\n`)
    expect(existsSync(path.join(still, page))).toBe(true)
    const next = await release('--as-of', '2026-11-26T00:00:00+01:00', '--out', gone)
    expect(next.stdout).toMatch(new RegExp(`circolare 12 \\(${year}\\): scaduto\\. `))
    expect(existsSync(path.join(gone, page))).toBe(false)
    expect(JSON.parse(readFileSync(path.join(gone, '.server', 'gone.json'), 'utf8'))).toContain(`/circolari/${year}/12`)
    expect(findIn(gone, 'Avviso numero 12')).toEqual([])
  })
})

describe('a release that must not go live', () => {
  const unchanged = async (refused: Promise<{ code: number | null; stdout: string; stderr: string }>, sentence: RegExp): Promise<void> => {
    const before = readlinkSync(live)
    const { code, stderr } = await refused
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^\s+at .+:\d+/m)
    expect(code).toBeGreaterThan(0)
    expect(readlinkSync(live)).toBe(before)
  }

  it('stops at a check that fails, here a private telephone number beside the address of the school', async () => {
    await records.writeSchool(payload, { ...school, address: `${school.address} (per urgenze la signora Ottavia Brughiera, cellulare 347 5550182)` })
    try {
      await unchanged(release(), /^\nThe release did not pass its checks, so the live site is as it was:\n(.*\n)*  personal-data: .+\.html holds personal data: PHONE\n/)
      const { docs } = await payload.find({ collection: 'rilasci', sort: '-startedAt', limit: 1 })
      expect(docs[0]).toMatchObject({ state: 'failed', message: expect.stringContaining('holds personal data: PHONE') })
    } finally {
      await records.writeSchool(payload, school)
    }
  })

  it('stops when a private file is no longer the one that was judged', async () => {
    const id = await records.writeAttachment(payload, { title: 'Modulo', name: 'modulo.csv', bytes: new TextEncoder().encode('voce\nuna\n'), mediaType: 'text/csv' })
    const document = await records.writeDocument(payload, circolare(13, { attachments: [id] }))
    writeFileSync(path.join(data, 'uploads', 'modulo.csv'), 'voce\ndue\n')
    try {
      await unchanged(release(), /^\nThe file behind \/allegati\/.+ is not the one that was judged: upload it again\. The live site is as it was\.\n$/)
    } finally {
      await payload.db.deleteOne({ collection: 'circolari', where: { id: { equals: rowOf(document) } } })
    }
  })

  it('stops at a database that does not answer, whichever it is', async () => {
    const onMongo = { ...env, DATABASE_URL: 'mongodb://redazione:segreta@127.0.0.1:9/limpida' }
    await unchanged(runCommand('release', [], onMongo), /^\nThe database cannot be opened\. MongoDB does not answer at mongodb:\/\/127\.0\.0\.1:9\/limpida/)
    const noFile = { ...env, DATABASE_URL: 'file:/dev/null/database.sqlite' }
    await unchanged(runCommand('release', [], noFile), /^\nThe database cannot be opened\. /)
  })

  it('stops at an instant without its offset, and at a folder that holds something else', async () => {
    await unchanged(release('--as-of', '2026-11-25'), /^\n--as-of needs an instant with its offset, such as 2031-01-01T00:00:00\+01:00, not «2026-11-25»\.\n$/)
    await unchanged(release('--out', root), /is not empty and holds no release: choose an empty folder/)
  })

  it('leaves the live site when it is killed in the middle, and the next one works', async () => {
    const before = readlinkSync(live)
    const child = spawn(process.execPath, [path.join(root, 'scripts', 'prepare.mjs'), 'release'], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] })
    await heard(child, /Building the pages/)
    await wait(1500)
    process.kill(Number(readFileSync(path.join(root, 'node_modules', '.limpida-release.lock'), 'utf8').split('\n')[0]), 'SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
    expect(readlinkSync(live)).toBe(before)
    const { code, stdout } = await release()
    expect(code).toBe(0)
    expect(stdout).toContain('The release is live.')
    expect(readlinkSync(live)).not.toBe(before)
  })

  it('waits for another one that is running', async () => {
    const both = await Promise.all([release(), release()])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    const { docs } = await payload.find({ collection: 'rilasci', sort: '-startedAt', limit: 2 })
    const [later, earlier] = docs
    expect(Date.parse(later!.startedAt!)).toBeGreaterThanOrEqual(Date.parse(earlier!.finishedAt!))
  })

  it('gives the acts of the albo their numbers as they go up, says what it shows of them, and keeps the number of one that is annulled', async () => {
    const albo = (from: Day) => [{ venue: 'albo-online' as const, rule: 'albo' as const, from }]
    const act = await records.writeDocument(payload, circolare(31, { title: 'Nomina della commissione', placements: albo(today) }, `Il codice ${inventedFiscalCode} non si legge.`))
    await records.writeDocument(payload, circolare(32, { placements: albo(addDays(today, 5)) }))
    const page = (name: string): string => readFileSync(path.join(live, name), 'utf8')
    const [number, inYear] = [`1/${today.slice(0, 4)}`, `albo-online/${today.slice(0, 4)}.html`]

    expect((await release('--as-of', `${addDays(today, 6)}T10:00:00Z`, '--out', path.join(folder, 'then'))).code).toBe(0)
    expect((await payload.count({ collection: 'registro-albo', where: { year: { greater_than: 2024 } } })).totalDocs).toBe(0)
    expect(await release()).toMatchObject({ code: 0 })
    const { docs } = await payload.find({ collection: 'registro-albo', where: { year: { greater_than: 2024 } } })
    expect(docs).toMatchObject([{ key: number, document: act, act: 'Circolare n. 31', shown: [{ what: 'text', original: expect.stringMatching(/^[0-9a-f]{64}$/) }] }])
    expect(Date.parse(docs[0]?.shownAt ?? '')).toBeLessThanOrEqual(Date.now())
    expect(page('albo-online.html')).toMatch(new RegExp(`Albo n\\. ${number}.*Nomina della commissione`, 's'))
    expect(page(inYear)).toContain('In pubblicazione')

    await payload.update({ collection: 'registro-albo', id: docs[0]!.id, data: { annulledAt: new Date().toISOString(), annulmentReason: 'Atto sbagliato' } })
    expect(await release()).toMatchObject({ code: 0 })
    expect(page('albo-online.html')).not.toContain('Nomina della commissione')
    for (const file of ['albo-online.html', inYear]) expect(page(file)).toMatch(new RegExp(`${number}.*Annullato (?:il |l’).*: Atto sbagliato`, 's'))
    expect(existsSync(path.join(live, `circolari/${year}/31.html`))).toBe(false)
    expect(JSON.parse(page('.server/gone-why.json'))).toMatchObject({ [`/circolari/${year}/31`]: { why: expect.stringMatching(/^La pubblicazione è stata annullata/) } })
    const { docs: logged } = await payload.find({ collection: 'uscite', where: { document: { equals: act } } })
    expect(logged).toMatchObject([{ reason: 'annulled', why: expect.stringContaining(`numero di registro ${number}`) }])
  })

  it('stops when the CMS answers with nothing where there were documents', async () => {
    await payload.db.deleteMany({ collection: 'circolari', where: {} })
    await unchanged(release(), /^\nThe CMS answered with no documents at all although the live site has some: is this the right database\?/)
  })
})

describe('a release of every kind of document', () => {
  it('has the words around each datum that citizens may not read, and not one letter of it', async () => {
    await plantInPublicTexts()
    const { code: exit, stdout } = await release()
    expect(exit).toBe(0)
    for (const address of [`/circolari/${year}/20`, '/regolamenti/palestra-nuovo', '/regolamenti/palestra-vecchio', `/atti/${today.slice(0, 4)}/determina-palestra`, '/carta-dei-servizi']) expect(stdout).toMatch(new RegExp(`^  ${address}  \\(\\d+ dati oscurati\\)$`, 'm'))
    const places = [readlinkSync(live), 'build', 'snapshot', 'cache'].map((name) => path.resolve(data, name)).concat(path.join(root, 'node_modules', '.astro'))
    for (const words of ['Palestra: ', 'Riassunto per ', 'Notice for ', 'Apre per ', 'costi della palestra di ']) expect(findIn(places[0]!, words), words).not.toEqual([])
    expect(codes.length).toBeGreaterThan(40)
    const beginnings = new Set(codes.map((word) => word.slice(0, 5))) // four letters alone stand by chance in what is packed
    expect([...codes, ...beginnings, '12A01H501P'].flatMap((word) => places.flatMap((place) => findIn(place, word).map((file) => `${word} in ${path.join(place, file)}`)))).toEqual([])
    for (const word of codes) expect(stdout).not.toContain(word)
  })
})

async function heard(child: ChildProcess, sign: RegExp): Promise<void> {
  let said = ''
  await new Promise<void>((resolve) => child.stdout!.on('data', (chunk: Buffer) => sign.test((said += chunk.toString())) && resolve()))
}

/** Changes a circolare in the database alone, as time or another program would: no form checks it. */
async function change(number: number, data: object): Promise<void> {
  const found = await payload.db.findOne<{ id: number }>({ collection: 'circolari', where: { number: { equals: number } } })
  await payload.db.updateOne({ collection: 'circolari', id: found!.id, data: { ...found, ...data } })
}

const bodyOf = async (words: string): Promise<unknown> => (await import('../../cms/rich-text.ts')).lexicalFromBody([text(words)])
