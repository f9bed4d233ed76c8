import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AttachmentReview } from '../../cms/review.ts'
import { readAttachment } from '../../cms/reading/read-attachment.ts'
import { writeAttachment } from '../../cms/records.ts'
import { openDesk, type Asker, type Desk } from './desk.ts'
import { aDocx, aPdf } from './reading/files.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const name = 'Greta Cusimano'
let desk: Desk
const files = { letter: '', clean: '', list: '' }

beforeAll(async () => {
  desk = await openDesk()
  const put = async (title: string, bytes: Uint8Array, file: string, mediaType: string): Promise<string> => String(await writeAttachment(desk.payload, { title, name: file, bytes, mediaType }))
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  files.letter = await put('Lettera', await aPdf([['Avviso alle famiglie.'], [`La sig.ra ${name} risponde al 347 118 2093.`]]), 'lettera-cusimano.pdf', 'application/pdf')
  files.clean = await put('Programma', await aDocx(['Programma della settimana dello sport.']), 'programma.docx', docx)
  files.list = await put('Convocazione', await aDocx(['Convocazione del GLO per l’alunno Rayen Bonfanti, classe 2ª B, con la famiglia e gli specialisti.']), 'glo.docx', docx)
})
afterAll(() => desk?.close())

const form = (attachments: string[], more: object = {}): object => ({ attachments: attachments.map(Number), placements: [{ venue: 'circolari' }], choices: null, ...more })

/** What is said of the attachments once all were read. */
async function reviewed(sent: object, as: Asker = 'segreteria'): Promise<AttachmentReview[]> {
  for (;;) {
    const { status, body } = await desk.ask(as, 'POST', '/circolari/controllo-allegati', sent)
    expect(status).toBe(200)
    const attachments = body.attachments as AttachmentReview[]
    if (attachments.every(({ state }) => state !== 'reading')) return attachments
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
const copied = (one: AttachmentReview | undefined) => {
  if (one?.state !== 'copied') throw new Error(`no copy: ${JSON.stringify(one)}`)
  return one
}

describe('the attachments of a document that somebody is writing', () => {
  it('are read in the background: the first answer does not wait', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari/controllo-allegati', form([files.letter]))
    expect(body.attachments).toEqual([{ id: files.letter, title: 'Lettera', state: 'reading' }])
  })

  it('are shown with each datum, its kind, its law and its page, and with the copy that citizens will get', async () => {
    const [letter, clean] = (await reviewed(form([files.letter, files.clean]))).map(copied)
    expect(letter!.data.map(({ kind, stretch, pages, why, action }) => ({ kind, stretch, pages, action, hasWhy: why.length > 10 }))).toEqual([
      { kind: 'PERSON_NAME', stretch: name, pages: [2], action: 'redact', hasWhy: true },
      { kind: 'PHONE', stretch: '347 118 2093', pages: [2], action: 'redact', hasWhy: true },
    ])
    expect(letter).toMatchObject({ redactions: 2, extension: 'pdf', pages: 2 })
    expect(clean).toMatchObject({ redactions: 0, data: [], extension: 'docx' })
    const { status, bytes } = await desk.ask('revisore', 'GET', `/circolari/copia-allegato?copia=${letter!.copy}`)
    expect(status).toBe(200)
    const { text } = await readAttachment(bytes, 'copia.pdf')
    expect(text).toContain('Avviso alle famiglie')
    expect(text).not.toMatch(/Greta|Cusimano|2093/)
  })

  it('that may not be shown are held with the reason, and say nothing else', async () => {
    const [list] = await reviewed(form([files.list]))
    expect(list).toMatchObject({ id: files.list, state: 'held', why: expect.stringMatching(/GLO|PEI|inclusione/) })
    expect(list).not.toHaveProperty('copy')
  })

  it('follow the decisions taken on the document', async () => {
    const [letter] = (await reviewed(form([files.letter]))).map(copied)
    const { datum, kind, rule } = letter!.data[0]!
    const decision = { datum, kind, rule, action: 'keep', basis: 'role', by: '', at: '2026-11-25T10:00:00.000Z' }
    const [again] = (await reviewed(form([files.letter], { choices: { decisions: [decision], overrides: [] } }))).map(copied)
    expect(again!.copy).not.toBe(letter!.copy)
    expect(again!.data[0]).toMatchObject({ stretch: name, action: 'keep' })
    const { bytes } = await desk.ask('segreteria', 'GET', `/circolari/copia-allegato?copia=${again!.copy}`)
    expect((await readAttachment(bytes, 'copia.pdf')).text).toContain(name)
    // Who signed a decision and when makes no other copy.
    const [same] = (await reviewed(form([files.letter], { choices: { decisions: [{ ...decision, by: 'Persona', at: '2026-11-26T10:00:00.000Z' }], overrides: [] } }))).map(copied)
    expect(same!.copy).toBe(again!.copy)
  })

  it('are for those alone who may read the originals', async () => {
    const [letter] = (await reviewed(form([files.letter]))).map(copied)
    for (const address of ['/circolari/controllo-allegati', '/atti/controllo-allegati']) {
      const { status, body } = await desk.ask('stranger', 'POST', address, form([files.letter]))
      expect([status, body.attachments]).toEqual([401, undefined])
    }
    const { status, bytes } = await desk.ask('stranger', 'GET', `/circolari/copia-allegato?copia=${letter!.copy}`)
    expect([status, new TextDecoder().decode(bytes)]).toEqual([401, expect.not.stringContaining('PDF')])
  })

  it.each([
    ['a name that is none', async () => desk.ask('segreteria', 'GET', '/circolari/copia-allegato?copia=../../etc'), 404],
    ['no name', async () => desk.ask('segreteria', 'GET', '/circolari/copia-allegato'), 404],
  ])('say so when there is no copy: %s', async (_, asked, expected) => {
    const { status, body } = await asked()
    expect([status, JSON.stringify(body.errors)]).toEqual([expected, expect.stringContaining('Questa copia non c’è più')])
  })

  it.each([null, [], [{ id: 99_999 }], 'tutti', [{}], ['x']])('are none when the form has %j', async (attachments) => {
    const { status, body } = await desk.ask('segreteria', 'POST', '/circolari/controllo-allegati', { attachments, placements: null })
    expect([status, body.attachments]).toEqual([200, []])
  })

  it('that are no longer what was uploaded are held with what to do', async () => {
    const { writeFileSync } = await import('node:fs')
    const { environment } = await import('../../cms/environment.ts')
    const { filename } = await desk.payload.findByID({ collection: 'allegati', id: Number(files.clean), overrideAccess: true })
    writeFileSync(`${environment().uploads}/${filename}`, 'altro')
    const [clean] = await reviewed(form([files.clean], { placements: [{ venue: 'albo-online' }] }))
    expect(clean).toMatchObject({ state: 'held', why: 'Il file non è più quello che era stato caricato: caricalo di nuovo.' })
  })
})
