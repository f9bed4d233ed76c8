import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basesFor, byHand, choicesSchema, datumOf, isOpen, keepBases, merged, problemOfKeep, type Choices, type Decision } from '../../../content/privacy/decisions.ts'
import { personalDataKinds, type Finding } from '../../../content/privacy/finding.ts'
import { judge } from '../../../content/privacy/judge.ts'
import { redactText } from '../../../content/privacy/redaction.ts'
import { school } from './school.ts'

const context = { kind: 'circolare', sections: [], school }
const decision = (over: Partial<Decision> & Pick<Decision, 'datum' | 'kind' | 'rule'>): Decision => ({ action: 'keep', basis: 'role', by: 'Ottavio Brandimarte (Dirigente scolastico)', at: '2026-11-25T10:00:00.000Z', ...over })
const choices = (...decisions: Decision[]): Choices => ({ decisions, overrides: [] })
const found = (text: string, given?: Choices): Finding[] => judge(text, { ...context, choices: given }).findings
const decisionOn = (text: string, { start, end, kind, rule }: Finding, over: Partial<Decision> = {}): Decision => decision({ datum: datumOf(text.slice(start, end)), kind, rule, ...over })

const unsure = 'Ne ha parlato Marta Tedeschi durante l’incontro.'

describe('a decision on a datum', () => {
  const [name] = found(unsure)
  it('is asked for where nobody knows who a person is', () => expect(name).toMatchObject({ kind: 'PERSON_NAME', confidence: 'ask', action: 'redact', isHighRisk: false }))
  it('keeps it in sight', () => {
    expect(found(unsure, choices(decisionOn(unsure, name!)))).toMatchObject([{ action: 'keep', decision: { basis: 'role' } }])
  })
  it.each([
    ['elsewhere in the text, after another edit', `Prima di tutto.\n\n${unsure}\nE poi.`],
    ['in other letters and spaces', 'Ne ha parlato MARTA  TEDESCHI durante l’incontro.'],
  ])('holds %s', (_, text) => expect(found(text, choices(decisionOn(unsure, name!))).map(({ action }) => action)).toEqual(['keep']))
  it('never holds for another datum', () => {
    const other = `${unsure} C’era anche Enrico Parisini.`
    expect(found(other, choices(decisionOn(unsure, name!))).map(({ start, end, action }) => [other.slice(start, end), action])).toEqual([['Marta Tedeschi', 'keep'], ['Enrico Parisini', 'redact']])
  })
  it('never holds where the same name is somebody else’s', () => {
    const pupil = 'L’alunna Marta Tedeschi della 3ª B ha vinto.'
    expect(found(pupil, choices(decisionOn(unsure, name!))).map(({ action }) => action)).toEqual(['redact', 'redact'])
  })
  it.each([
    ['without a basis', { basis: undefined }],
    ['with a consent that nobody can find', { basis: 'consent' as const }],
  ])('does not hold %s', (_, over) => expect(found(unsure, choices(decisionOn(unsure, name!, over))).map(({ action }) => action)).toEqual(['redact']))
  it('redacts while it is left to the head teacher', () => {
    expect(found(unsure, choices(decisionOn(unsure, name!, { action: 'ask', basis: undefined })))).toMatchObject([{ action: 'redact', decision: { action: 'ask' } }])
  })
})

describe('a datum in one spelling', () => {
  it('stays as it is when it is spelled again, whatever it was', () =>
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 })), (text) => datumOf(datumOf(text)) === datumOf(text)), { numRuns: 500 }), 30_000)
  it.each(['(a+)+$', '.', 'Maiuscola', 'a  b', ''])('is nothing else: %j is no datum', (datum) => {
    expect(choicesSchema.safeParse(choices(decision({ datum, kind: 'OTHER', rule: byHand, action: 'redact' }))).success).toBe(false)
  })
})

describe('of two data that overlap', () => {
  const one = (start: number, end: number, kind: Finding['kind'], isHighRisk: boolean): Finding => ({ start, end, kind, bearer: 'unknown', action: 'redact', why: '', rule: kind, confidence: 'sure', isHighRisk })
  it.each<[string, Finding[], string]>([
    ['the riskier speaks for both', [one(0, 10, 'PERSON_NAME', false), one(6, 16, 'HEALTH', true)], 'HEALTH 0-16'],
    ['a name inside an address is part of it', [one(0, 31, 'EMAIL', false), one(0, 17, 'PERSON_NAME', true)], 'EMAIL 0-31'],
    ['the first speaks where neither is riskier', [one(0, 10, 'ADDRESS', false), one(5, 12, 'PHONE', false)], 'ADDRESS 0-12'],
  ])('%s', (_, findings, said) => expect(merged(findings).map(({ kind, start, end }) => `${kind} ${start}-${end}`)).toEqual([said]))
})

describe('what may be kept', () => {
  it.each(personalDataKinds)('of %s has at least that it is nobody’s', (kind) => expect(basesFor(kind)).toContain('not-personal'))
  it.each(['HEALTH', 'DISABILITY', 'ECONOMIC_HARDSHIP', 'FISCAL_CODE'] as const)('of %s is nothing else', (kind) => {
    for (const basis of keepBases) expect(problemOfKeep({ kind, basis, note: 'Una nota.' }) === null).toBe(basis === 'not-personal')
  })
  it('of health does not grow by a consent', () => {
    const text = 'L’alunna Greta Cusimano è affetta da celiachia.'
    const all = found(text)
    const kept = found(text, choices(...all.map((one) => decisionOn(text, one, { basis: 'consent', note: 'Consenso agli atti.' }))))
    expect(kept.filter(({ action }) => action === 'keep').map(({ kind }) => kind)).toEqual(['PERSON_NAME'])
  })
})

describe('a finding of high risk', () => {
  const text = 'L’alunna Greta Cusimano è affetta da celiachia.'
  const all = found(text)
  it('is open until somebody decides', () => expect(all.map(isOpen)).toEqual(all.map(() => true)))
  it('is closed by a redaction', () => expect(found(text, choices(...all.map((one) => decisionOn(text, one, { action: 'redact', basis: undefined })))).some(isOpen)).toBe(false))
  it('stays open while it is left to the head teacher', () => expect(found(text, choices(...all.map((one) => decisionOn(text, one, { action: 'ask', basis: undefined })))).every(isOpen)).toBe(true))
})

describe('what a person takes out by hand', () => {
  const hand = (datum: string, kind: Decision['kind'] = 'OTHER'): Choices => choices(decision({ datum: datumOf(datum), kind, rule: byHand, action: 'redact', basis: undefined }))
  it.each([
    ['wherever it stands', 'Il gatto Briciola dorme. BRICIOLA!', 'Briciola', 'Il gatto [omissis: altro dato] dorme. [omissis: altro dato]!'],
    ['over signs and line ends', 'Codice: 12-\nAB/9.', '12 AB 9', 'Codice: [omissis: altro dato].'],
    ['with a soft hyphen inside', 'Il gatto Bri\u00ADciola.', 'Briciola', 'Il gatto [omissis: altro dato].'],
    ['in either spelling of its accents', 'La gatta Nicolo\u0300.', 'Nicolò', 'La gatta [omissis: altro dato].'],
    ['and never inside a word', 'Briciolando', 'Briciola', 'Briciolando'],
    ['whatever signs it holds', 'Vale (a+b)* qui.', '(a+b)*', 'Vale ([omissis: altro dato])* qui.'],
  ])('goes %s', (_, text, datum, cleared) => expect(redactText(text, found(text, hand(datum)).filter(({ action }) => action === 'redact'))).toBe(cleared))
  it('wins over a keep of the same words', () => {
    const [name] = found(unsure)
    const both = choices(decisionOn(unsure, name!), ...hand('Tedeschi', 'PERSON_NAME').decisions)
    expect(redactText(unsure, found(unsure, both))).toBe('Ne ha parlato [omissis: nome di persona] durante l’incontro.')
  })
})

describe('a refusal', () => {
  const text = 'Si convoca il GLO dell’alunna Greta Cusimano (1ª B) per il 18 novembre.'
  const overridden = (refusal: string): Choices => ({ decisions: [], overrides: [{ refusal, reason: 'Richiesta del giudice.', by: 'Ottavio Brandimarte', at: '2026-11-25T10:00:00.000Z' }] })
  it('is lifted by the override of that very reason, and the data are redacted all the same', () => {
    const refusals = judge(text, context).refusals.map(({ id }) => id)
    expect(refusals).toContain('glo')
    const lifted = judge(text, { ...context, choices: { decisions: [], overrides: refusals.flatMap((id) => overridden(id).overrides) } })
    expect(lifted.refused).toBeNull()
    expect(redactText(text, lifted.findings)).not.toMatch(/Cusimano|1ª B/)
  })
  it('is not lifted by the override of another one', () => expect(judge(text, { ...context, choices: overridden('union-list') }).refused).toContain('GLO'))
})
