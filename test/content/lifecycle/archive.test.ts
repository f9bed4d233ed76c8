import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../content/lifecycle/archive.ts'
import { retentionRuleNames } from '../../../content/lifecycle/retention.ts'

const question = (over: Record<string, unknown> = {}): Record<string, unknown> => ({ id: 'a', rule: 'five-years', published: '2025-03-10T10:00:00+01:00', at: '2030-12-31T23:59:59+01:00', ...over })

describe('an archive asks', () => {
  it('until when a document is public, and hears why', () => {
    expect(answer(question())).toEqual({ id: 'a', visible: true, until: '2030-12-31', why: 'Pubblico fino al 31 dicembre 2030: cinque anni dal 1° gennaio 2026, art. 8 c. 3 d.lgs. 33/2013' })
    expect(answer(question({ at: '2031-01-01T00:00:00+01:00' }))).toEqual({
      id: 'a',
      visible: false,
      until: '2030-12-31',
      why: 'Il termine di pubblicazione è finito il 31 dicembre 2030: cinque anni dal 1° gennaio 2026, art. 8 c. 3 d.lgs. 33/2013',
    })
  })

  it('the year that counts is Italy’s, not that of the offset', () => {
    expect(answer(question({ published: '2019-12-31T23:30:00Z', at: '2025-12-31T22:59:59Z' }))).toMatchObject({ visible: true, until: '2025-12-31' })
    expect(answer(question({ published: '2019-12-31T22:30:00Z', at: '2025-01-01T00:00:00Z' }))).toMatchObject({ visible: false, until: '2024-12-31' })
    expect(answer(question({ published: '2026-01-01T05:00:00+14:00', at: '2026-06-01T00:00:00Z' }))).toMatchObject({ until: '2030-12-31' })
  })

  it('with a number as id, and gets it back as it was', () => expect(answer(question({ id: 7 })).id).toBe(7))
  it('with other columns of its own, which do not matter', () => expect(answer(question({ title: 'x', rows: [1] })).visible).toBe(true))
  it('with null for what it does not know', () => expect(answer(question({ effectsUntil: null, endOfAppointment: null, until: null, days: null })).until).toBe('2030-12-31'))

  it.each<[string, unknown, RegExp, string | number | null]>([
    ['no id', question({ id: undefined }), /^Manca «id»/, null],
    ['an id that is a list', question({ id: ['a'] }), /^«id» non va bene/, null],
    ['no rule', question({ rule: undefined }), /^Manca «rule»: scegli una di queste regole: five-years, in-force/, 'a'],
    ['an unknown rule', question({ rule: 'ten-years' }), /^«rule» non va bene/, 'a'],
    ['a rule that every object has', question({ rule: 'toString' }), /^«rule» non va bene/, 'a'],
    ['no publication', question({ published: undefined }), /^Manca «published»: scrivi un istante con il fuso orario/, 'a'],
    ['a publication without offset', question({ published: '2025-03-10T10:00:00' }), /^«published» non va bene/, 'a'],
    ['a publication on 29 February 2027', question({ published: '2027-02-29T10:00:00Z' }), /^«published» non va bene/, 'a'],
    ['a publication that is not yet 1900 in Italy', question({ published: '1900-01-01T00:00:00+14:00' }), /^«published» non va bene/, 'a'],
    ['no instant', question({ at: undefined }), /^Manca «at»/, 'a'],
    ['an instant that is a number', question({ at: 1_700_000_000 }), /^«at» non va bene/, 'a'],
    ['an impossible end of effects', question({ effectsUntil: '2026-02-30' }), /^«effectsUntil» non va bene: scrivi un giorno che esiste/, 'a'],
    ['an end of appointment as Italians write it', question({ endOfAppointment: '31/12/2026' }), /^«endOfAppointment» non va bene/, 'a'],
    ['days that are text', question({ rule: 'albo', days: '15' }), /^«days» non va bene/, 'a'],
    ['half a day', question({ rule: 'albo', days: 0.5 }), /numero intero da 1 a 3650/, 'a'],
    ['no day under the rule of a day', question({ rule: 'until' }), /^Manca il giorno/, 'a'],
    ['an end before the start', question({ rule: 'until', until: '2025-03-09' }), /viene prima del primo/, 'a'],
    ['two wrong facts', question({ rule: 'x', until: 'y' }), /«rule».*«until»/, 'a'],
    ['a list', [], /^Non è un oggetto JSON/, null],
    ['nothing', null, /^Non è un oggetto JSON/, null],
    ['a word', 'x', /^Non è un oggetto JSON/, null],
  ])('%s: refused, never visible', (_, record, sentence, id) => {
    const said = answer(record)
    expect(said).toEqual({ id, visible: false, until: null, why: said.error, error: expect.stringMatching(sentence) })
  })

  it('anything at all, and it never throws', () => {
    const names = ['id', 'rule', 'published', 'at', 'effectsUntil', 'endOfAppointment', 'until', 'days', 'obligationArisen'] as const
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...retentionRuleNames), fc.constantFrom('2025-03-10T10:00:00+01:00', '2028-02-29', '2999-12-31', '2999-12-31T10:00:00Z', '1900-01-01T00:00:00+14:00'), fc.integer())
    const record = fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })
    fc.assert(
      fc.property(fc.oneof(record, record.map((over) => ({ ...question(), ...over })), fc.jsonValue()), (asked) => {
        const said = answer(asked)
        return said.error === undefined || !said.visible
      }),
      { numRuns: 5000 },
    )
  })
})
