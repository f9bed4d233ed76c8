import { describe, expect, it } from 'vitest'
import { textFields } from '../../../content/clear-texts.ts'
import type { Body } from '../../../content/documents/body.ts'
import { blockOf, review, type Review } from '../../../content/privacy/review.ts'
import { isLeftToHead, isUndecided, textFieldLabel } from '../../../content/privacy/reviewed.ts'
import { school } from './school.ts'

const body = (...paragraphs: string[]): Body => paragraphs.map((text) => ({ type: 'paragraph', inlines: [{ type: 'text', text }] }))
const reviewed = (text: string[], more: object = {}): Review => review({ title: 'Avviso alle famiglie', body: body(...text), ...more }, { kind: 'circolare', sections: ['circolari'], school })

describe('a document under review', () => {
  it('shows each datum once, in its excerpt, with the places where it stands', () => {
    const { data } = reviewed(['La mensa riapre lunedì. Ne ha parlato Marta Tedeschi.', 'Ne ha scritto Marta Tedeschi.'])
    expect(data).toMatchObject([{ label: 'nome di persona', whose: 'una persona che non si riconosce', field: 'body', stretch: 'Marta Tedeschi', places: 2, nth: 0, confidence: 'ask', isOpen: false }])
    expect(data[0]!.before + data[0]!.stretch + data[0]!.after).toBe('La mensa riapre lunedì. Ne ha parlato Marta Tedeschi. Ne ha scritto Marta Tedeschi. ')
  })

  it('cuts an excerpt short, and says which of two equal words it is', () => {
    const long = 'parole su parole '.repeat(20)
    const { data } = reviewed([`Via Tedeschi è chiusa. ${long} L’alunna Tedeschi Marta della 3ª B ha vinto. ${long}`])
    const name = data.find(({ kind }) => kind === 'PERSON_NAME')!
    expect(name.before).toMatch(/^….{70}$/)
    expect(name.after).toMatch(/^.{70}…$/)
    expect(name.isOpen).toBe(true)
  })

  it('says in which field a datum stands, in the words of the form', () => {
    const { data } = reviewed([], { title: 'Rimborso a VLDMRA80A41H501A', summary: 'Scrivere a maria.valdambrini@posta.example', signatory: 'Il genitore Igor Valsecchi' })
    expect(data.map(({ field, kind }) => [textFieldLabel[field], kind])).toEqual([['Oggetto', 'FISCAL_CODE'], ['In breve', 'EMAIL'], ['Firma', 'PERSON_NAME']])
    for (const field of textFields) expect(textFieldLabel[field]).not.toBe('')
  })

  it('is blocked by what is delicate and open, with a sentence that repeats nothing of it', () => {
    const one = blockOf(reviewed(['Complimenti all’alunna Greta Cusimano.']))
    expect(one).toBe('Prima di pubblicare decidi un dato delicato (nome di persona) nel riquadro «Dati personali». Intanto puoi salvare la bozza.')
    expect(blockOf(reviewed(['Ne ha parlato Marta Tedeschi. Codice VLDMRA80A41H501A.']))).toBeNull()
    expect(blockOf(reviewed(['Si convoca il GLO dell’alunna Greta Cusimano (1ª B) per il 18 novembre.']))).toMatch(/^Questo documento non si pubblica\. Convoca il GLO[^]*(?!Cusimano)registro elettronico\. Togli questi dati[^]*motivo\.$/)
  })

  it('says what waits for the head teacher apart from what is to be decided', () => {
    const text = ['L’alunna Greta Cusimano è affetta da celiachia.']
    const { data } = reviewed(text)
    const leaving = (few: Review['data']): Review => review({ title: 'Avviso alle famiglie', body: body(...text) }, { kind: 'circolare', sections: ['circolari'], school, choices: { decisions: few.map(({ datum, kind, rule }) => ({ datum, kind, rule, action: 'ask', by: 'Segreteria', at: '2026-11-26T10:00:00Z' })), overrides: [] } })
    expect(blockOf(leaving(data.slice(0, 1)))).toBe('Prima di pubblicare decidi un dato delicato (dato sulla salute) nel riquadro «Dati personali». Un dato delicato (nome di persona) aspetta la scelta del dirigente scolastico. Intanto puoi salvare la bozza.')
    expect(blockOf(leaving(data))).toBe('2 dati delicati (nome di persona, dato sulla salute) aspettano la scelta del dirigente scolastico. Intanto puoi salvare la bozza.')
    expect(leaving(data).data.map((one) => [isUndecided(one), isLeftToHead(one)])).toEqual([[true, true], [true, true]])
  })

  it('reads as citizens will read it', () => {
    const { texts } = reviewed(['Complimenti all’alunna Greta Cusimano.'], { title: 'Premio a Greta Cusimano, alunna della 3ª B' })
    expect(JSON.stringify(texts)).not.toMatch(/Cusimano|3ª B/)
  })
})
