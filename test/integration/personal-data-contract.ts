import { beforeAll, describe, expect, it } from 'vitest'
import { readDocuments, readSchool } from '../../cms/documents.ts'
import type { ReviewAnswer } from '../../cms/endpoints/personal-data.ts'
import type { Document } from '../../content/documents/document.ts'
import { publish } from '../../content/publish.ts'
import { writeSchool } from '../../cms/records.ts'
import { circolare, problemsAt, type Asker, type Desk } from '../cms/desk.ts'
import { school } from '../fixtures/documents.ts'

const lexical = (text: string): object => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null, textFormat: 0, textStyle: '', children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] }] },
})
const pupil = 'L’alunna Greta Cusimano è affetta da celiachia.'
const glo = 'Si convoca il GLO dell’alunna Greta Cusimano (1ª B) per il 18 novembre.'
const guest = 'Ne ha parlato Marta Tedeschi durante l’incontro.'

/** What the CMS must do with the personal data of a document, on whichever database it stands. */
export function personalDataContract(deskOf: () => Desk): void {
  describe('and the personal data of a document', () => {
    beforeAll(() => writeSchool(deskOf().payload, school))
    let number = 9000
    type Sent = { title?: string; body?: object; choices?: object; [field: string]: unknown }
    const formOf = (text: string, more: Sent = {}): Record<string, unknown> => ({ ...circolare({ number: (number += 1), title: 'Avviso alle famiglie', body: lexical(text), ...more }) })
    const review = async (as: Asker, form: object): Promise<ReviewAnswer> => {
      const { status, body } = await deskOf().ask(as, 'POST', '/circolari/controllo', form)
      expect(status).toBe(200)
      return body as unknown as ReviewAnswer
    }
    const decided = async (form: object, action: string, more: object = {}): Promise<object> => {
      const { data } = await review('segreteria', form)
      return { decisions: data.map(({ datum, kind, rule }) => ({ datum, kind, rule, action, ...more })), overrides: [] }
    }
    const save = (as: Asker, form: object, isDraft = false) => deskOf().ask(as, 'POST', `/circolari${isDraft ? '?draft=true' : ''}`, { ...form, ...(isDraft ? { _status: 'draft' } : {}) })
    const idOf = ({ body }: { body: Record<string, unknown> }): number | string => (body.doc as { id: number | string }).id
    const logOf = async (id: number | string) => (await deskOf().payload.find({ collection: 'scelte', where: { document: { equals: `circolare-${id}` } }, sort: 'createdAt', pagination: false })).docs
    const cleared = async (id: number | string): Promise<string> => {
      for await (const record of readDocuments(deskOf().payload)) {
        if ((record as Document).id === `circolare-${id}`) return JSON.stringify(publish(record, new Date('2026-11-25T09:00:00Z'), await readSchool(deskOf().payload)))
      }
      throw new Error('it is not there')
    }

    it('says to whoever writes what the gate will take out, why, and how the page will read', async () => {
      const { data, preview, block, mayDecide, isHeadTeacher } = await review('segreteria', formOf(pupil))
      expect(data.map(({ label, stretch, isHighRisk, isOpen }) => [label, stretch, isHighRisk, isOpen])).toEqual([['nome di persona', 'Greta Cusimano', true, true], ['dato sulla salute', 'celiachia', true, true]])
      expect(data.map(({ why }) => why)).toEqual([expect.stringContaining('art. 2-ter'), expect.stringContaining('art. 2-septies')])
      expect(preview).toContain('[dato personale oscurato: nome di persona]')
      expect(preview).not.toMatch(/Cusimano|celiachia/)
      expect({ block, mayDecide, isHeadTeacher }).toEqual({ block: expect.stringContaining('decidi 2 dati delicati'), mayDecide: true, isHeadTeacher: false })
      expect((await deskOf().ask('stranger', 'POST', '/circolari/controllo', formOf(pupil))).status).toBe(401)
      expect(await review('revisore', formOf(pupil))).toMatchObject({ mayDecide: false })
    })

    it('reads a form half written, and one that is no form, without a fault', async () => {
      for (const form of [{}, { title: null, body: null, placements: [{}] }, { title: 7, standards: 'x', choices: [] }]) expect((await review('segreteria', form)).data).toEqual([])
      expect((await deskOf().ask('segreteria', 'POST', '/circolari/controllo', { body: { root: { type: 'root', children: [{ type: 'upload' }] } } })).status).toBe(422)
    })

    it('reads the Carta dei servizi too', async () => {
      const { body } = await deskOf().ask('segreteria', 'POST', '/globals/carta-dei-servizi/controllo', { title: 'Carta', standards: [{ service: 'Mensa', standard: pupil }] })
      expect((body as unknown as ReviewAnswer).data.map(({ field, stretch }) => [field, stretch])).toEqual([['standards', 'Greta Cusimano'], ['standards', 'celiachia']])
    })

    it('publishes nothing while a datum of high risk is open: the sentence is at the field, and the draft is saved', async () => {
      const form = formOf(pupil)
      const refused = await save('segreteria', form)
      expect(refused.status).toBe(400)
      expect(problemsAt(refused.body)).toEqual({ choices: 'Prima di pubblicare decidi 2 dati delicati (nome di persona, dato sulla salute) nel riquadro «Dati personali». Intanto puoi salvare la bozza.' })
      expect(JSON.stringify(refused.body)).not.toMatch(/Cusimano|celiachia/)
      const draft = await save('segreteria', form, true)
      expect(draft.status).toBe(201)
      const published = await deskOf().ask('segreteria', 'PATCH', `/circolari/${idOf(draft)}`, { choices: await decided(form, 'redact'), _status: 'published' })
      expect(published.status).toBe(200)
      expect(await cleared(idOf(draft))).not.toMatch(/Cusimano|celiachia/)
    })

    it('lets the office leave a datum to the head teacher, who alone may then keep it in sight', async () => {
      const form = formOf('Complimenti all’alunna Greta Cusimano per il premio.')
      const asked = await save('segreteria', { ...form, choices: await decided(form, 'ask'), waitsForHead: false }, true)
      const waiting = async (): Promise<unknown[]> => (await deskOf().ask('dirigenteScolastico', 'GET', '/circolari?draft=true&where[waitsForHead][equals]=true&depth=0')).body.docs as unknown[]
      expect(await waiting()).toMatchObject([{ id: idOf(asked) }])
      const keep = { choices: await decided(form, 'keep', { basis: 'consent', note: 'Modulo firmato, fascicolo riservato.' }), _status: 'published' }
      for (const role of ['segreteria', 'dsga', 'admin'] as const) {
        expect(problemsAt((await deskOf().ask(role, 'PATCH', `/circolari/${idOf(asked)}?draft=true`, { ...keep, _status: 'draft' })).body).choices).toMatch(/solo lui o lei/)
        expect(problemsAt((await deskOf().ask(role, 'PATCH', `/circolari/${idOf(asked)}?draft=true`, { choices: { decisions: [], overrides: [] }, _status: 'draft' })).body).choices).toMatch(/aspetta la sua scelta/)
      }
      expect((await deskOf().ask('dirigenteScolastico', 'PATCH', `/circolari/${idOf(asked)}`, keep)).status).toBe(200)
      expect(await cleared(idOf(asked))).toContain('Greta Cusimano')
      expect(await waiting()).toEqual([])
      const log = await logOf(idOf(asked))
      expect(log.map(({ event, by, about }) => ({ event, by, about }))).toEqual([
        { event: 'ask', by: 'Persona segreteria (Segreteria)', about: 'nome di persona' },
        { event: 'keep', by: 'Persona dirigenteScolastico (Dirigente scolastico)', about: 'nome di persona' },
      ])
      expect(log[0]?.fingerprint).toBe(log[1]?.fingerprint)
      expect(JSON.stringify(log)).not.toMatch(/cusimano/i)
    })

    it('signs a decision itself, and remembers it through an edit elsewhere', async () => {
      const form = formOf(guest)
      const choices = await decided(form, 'keep', { basis: 'public-figure', by: 'Il ministro', at: '2001-01-01T00:00:00.000Z' })
      const saved = await save('segreteria', { ...form, choices })
      const edited = await deskOf().ask('segreteria', 'PATCH', `/circolari/${idOf(saved)}`, { body: lexical(`Buongiorno. ${guest} C’era anche Enrico Parisini.`), _status: 'published' })
      expect((edited.body.doc as { choices: object }).choices).toMatchObject({ decisions: [{ datum: 'marta tedeschi', by: 'Persona segreteria (Segreteria)' }] })
      expect(JSON.stringify(edited.body)).not.toContain('2001-01-01')
      const page = await cleared(idOf(saved))
      expect(page).toContain('Marta Tedeschi')
      expect(page).not.toContain('Parisini')
      expect(await logOf(idOf(saved))).toHaveLength(1)
    })

    it.each([
      ['a datum on health, for whatever reason', pupil, { basis: 'law', note: 'Lo chiede una legge.' }, /non si può mostrare per quel motivo/],
      ['a datum without a reason', guest, {}, /Scegli perché/],
      ['a datum with a name in the note', guest, { basis: 'law', note: 'Lo ha chiesto la mamma Loredana Piovani.' }, /senza nomi/],
    ])('keeps in sight not %s', async (_, text, more, sentence) => {
      const form = formOf(text)
      expect(problemsAt((await save('dirigenteScolastico', { ...form, choices: await decided(form, 'keep', more) }, true)).body).choices).toMatch(sentence)
    })

    it.each(['segreteria', 'dsga', 'admin'] as const)('lets the %s keep in sight nothing of high risk', async (role) => {
      const form = formOf('Complimenti all’alunna Greta Cusimano per il premio.')
      const keep = { ...form, choices: await decided(form, 'keep', { basis: 'consent', note: 'Modulo firmato, fascicolo riservato.' }) }
      expect(problemsAt((await save(role, keep)).body).choices).toMatch(/solo il dirigente scolastico/)
      expect(problemsAt((await save(role, keep, true)).body).choices).toMatch(/solo il dirigente scolastico/)
    })

    it('publishes what does not belong on the site by the head teacher alone, with a reason, in the log, redacted', async () => {
      const form = formOf(glo)
      const { refusals, block, wayOut } = await review('segreteria', form)
      expect(block).toMatch(/^Questo documento non si pubblica\. Convoca il GLO .*registro elettronico\. Togli questi dati .*motivo\.$/)
      expect(wayOut).toMatch(/^Togli questi dati .*motivo\.$/)
      expect(refusals.map(({ why }) => why)).toEqual([expect.not.stringContaining('Togli questi dati')])
      const overrides = refusals.map(({ id }) => ({ refusal: id, reason: 'Ordinanza del tribunale amministrativo, prot. 812/2026.' }))
      const { decisions } = (await decided(form, 'redact')) as { decisions: object[] }
      const draft = await save('segreteria', form, true)
      for (const role of ['segreteria', 'dsga', 'admin', 'revisore'] as const) {
        expect((await deskOf().ask(role, 'PATCH', `/circolari/${idOf(draft)}`, { choices: { decisions, overrides }, _status: 'published' })).status, role).toBe(403)
        const { docs } = await deskOf().payload.find({ collection: 'utenti', where: { role: { equals: role } } })
        const local = deskOf().payload.update({ collection: 'circolari', id: idOf(draft), data: { choices: { decisions, overrides } }, draft: true, overrideAccess: false, user: { ...docs[0]!, collection: 'utenti' } })
        await expect(local, role).rejects.toMatchObject({ status: 403 })
      }
      const naming = (await deskOf().ask('dirigenteScolastico', 'PATCH', `/circolari/${idOf(draft)}?draft=true`, { choices: { decisions, overrides: overrides.map((one) => ({ ...one, reason: 'Lo chiede la madre, sig.ra Anna Verdi, tel. 339 4471820.' })) }, _status: 'draft' })).body
      expect(problemsAt(naming).choices).toMatch(/dato personale|nome|persona/)
      expect(JSON.stringify(naming)).toContain('Da sistemare: Dati personali')
      const short = await deskOf().ask('dirigenteScolastico', 'PATCH', `/circolari/${idOf(draft)}`, { choices: { decisions, overrides: overrides.map((one) => ({ ...one, reason: 'Sì.' })) }, _status: 'published' })
      expect(problemsAt(short.body).choices).toMatch(/Scrivi perché/)
      expect((await deskOf().ask('dirigenteScolastico', 'PATCH', `/circolari/${idOf(draft)}`, { choices: { decisions, overrides }, _status: 'published' })).status).toBe(200)
      const page = await cleared(idOf(draft))
      expect(page).toContain('cleared')
      expect(page).not.toMatch(/Cusimano|1ª B|Ordinanza/)
      const log = (await logOf(idOf(draft))).filter(({ event }) => event === 'override')
      expect(log).toHaveLength(overrides.length)
      expect(log[0]).toMatchObject({ by: 'Persona dirigenteScolastico (Dirigente scolastico)', ground: 'Ordinanza del tribunale amministrativo, prot. 812/2026.' })
      for (const role of ['dirigenteScolastico', 'admin'] as const) {
        expect((await deskOf().ask(role, 'PATCH', `/scelte/${log[0]!.id}`, { ground: 'Altro.' })).status).toBe(403)
        expect((await deskOf().ask(role, 'DELETE', `/scelte/${log[0]!.id}`)).status).toBe(403)
        expect((await deskOf().ask(role, 'POST', '/scelte', { event: 'override', name: 'x', by: 'x', at: '2026-01-01T00:00:00.000Z' })).status).toBe(403)
      }
    })

    it('says at once that a reason or a note names somebody, and which reasons an override sets aside', async () => {
      const form = formOf(glo)
      const { refusals } = await review('dirigenteScolastico', form)
      const unsigned = { by: '', at: '2026-11-26T10:00:00.000Z' }
      const reviewed = (reason: string, decisions: object[] = [], by = '') => review('dirigenteScolastico', { ...form, choices: { decisions, overrides: refusals.map(({ id }) => ({ refusal: id, reason, ...unsigned, by })) } })
      const clean = await reviewed('Ordinanza del tribunale amministrativo, prot. 812/2026.')
      expect(clean).toMatchObject({ named: null, refusals: [], wayOut: null, overridden: [{ refusal: refusals[0]!.id, why: refusals[0]!.why, isDoubt: false }] })
      const naming = 'Lo chiede la madre, sig.ra Anna Verdi, tel. 339 4471820.'
      expect((await reviewed(naming)).named).toMatch(/^Nel motivo .*senza nomi/)
      expect((await reviewed(naming, [], 'Persona (Dirigente scolastico)')).named).toBeNull() // what is signed was clean when it was saved
      const { data } = await review('dirigenteScolastico', form)
      const note = data.map(({ datum, kind, rule }) => ({ datum, kind, rule, action: 'redact', note: naming, ...unsigned }))
      expect((await reviewed('Ordinanza del tribunale amministrativo, prot. 812/2026.', note)).named).toMatch(/^Nella nota .*senza nomi/)
    })

    it('changes a row of the policy by the head teacher alone, never a locked one to something milder, and the log says so', async () => {
      const change = { row: 'unknown', action: 'publish', reason: 'Parere del responsabile della protezione dei dati, prot. 90/2026.' }
      for (const role of ['segreteria', 'dsga', 'admin', 'revisore'] as const) expect((await deskOf().ask(role, 'POST', '/regole', change)).status, role).toBe(403)
      expect(problemsAt((await deskOf().ask('dirigenteScolastico', 'POST', '/regole', { ...change, row: 'health' })).body).action).toMatch(/nessuna scelta della scuola/)
      expect(problemsAt((await deskOf().ask('dirigenteScolastico', 'POST', '/regole', { ...change, reason: 'Lo vuole la mamma Loredana Piovani.' })).body).reason).toMatch(/senza nomi/)
      const { status, body } = await deskOf().ask('dirigenteScolastico', 'POST', '/regole', change)
      expect(status).toBe(201)
      expect((await review('segreteria', formOf(guest))).data).toEqual([])
      expect((await readSchool(deskOf().payload)).ruleChanges).toEqual([change])
      const { docs } = await deskOf().payload.find({ collection: 'scelte', where: { event: { equals: 'rule' } } })
      const name = 'Persona senza un ruolo riconoscibile: va deciso da chi pubblica (per legge: si chiede a chi pubblica; intanto è oscurato)'
      expect((await deskOf().ask('segreteria', 'GET', '/regole')).body.docs).toMatchObject([{ row: 'unknown', name }])
      expect(docs).toMatchObject([{ name: `Regola: ${name}`, about: expect.stringContaining('mostra di più della legge'), ground: change.reason }])
      expect((await deskOf().ask('dirigenteScolastico', 'DELETE', `/regole/${(body.doc as { id: number | string }).id}`)).status).toBe(200)
      expect((await review('segreteria', formOf(guest))).data).toHaveLength(1)
    })
  })
}
