import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addYears, day, dayOf, type Day } from '../../../content/lifecycle/day.ts'
import { dueAfterAct, latenessOf, occurrencesOf } from '../../../content/obligations/occurrences.ts'
import { subsections, type Update } from '../../../content/sections/sections.ts'

const quarterly: Update = { frequency: 'quarterly', deadline: { kind: 'after-period', days: 30 } }
const dues = (update: Update, from: string, until: string): string[] => occurrencesOf(update, day(from), day(until)).map(({ due, period }) => `${due} ${period}`)

describe('a content is due', () => {
  it.each<[string, Update, string[]]>([
    ['each quarter, thirty days after its end', quarterly, ['2026-01-30 4° trimestre 2025', '2026-04-30 1° trimestre 2026', '2026-07-30 2° trimestre 2026', '2026-10-30 3° trimestre 2026']],
    ['each half-year', { frequency: 'half-yearly' }, ['2026-01-30 2° semestre 2025', '2026-07-30 1° semestre 2026']],
    ['each year', { frequency: 'yearly' }, ['2026-12-31 anno 2026']],
    ['by 31 January', { frequency: 'yearly', deadline: { kind: 'each-year', month: 1, day: 31 } }, ['2026-01-31 scadenza del 31 gennaio 2026']],
    ['by 31 March', { frequency: 'yearly', deadline: { kind: 'each-year', month: 3, day: 31 } }, ['2026-03-31 scadenza del 31 marzo 2026']],
    ['by 15 December', { frequency: 'yearly', deadline: { kind: 'each-year', month: 12, day: 15 } }, ['2026-12-15 scadenza del 15 dicembre 2026']],
    ['at once, on no day', { frequency: 'timely', deadline: { kind: 'after-act', months: 3 } }, []],
    ['once, on no day', { frequency: 'once' }, []],
  ])('%s', (_, update, expected) => expect(dues(update, '2026-01-01', '2026-12-31')).toEqual(expected))

  it('on a day that is indicative where the law gives none', () => {
    expect(occurrencesOf({ frequency: 'quarterly' }, day('2026-01-01'), day('2026-01-31'))).toMatchObject([{ isIndicative: true }])
    expect(occurrencesOf(quarterly, day('2026-01-01'), day('2026-01-31'))).toMatchObject([{ isIndicative: false, first: '2025-12-31', last: '2026-03-30' }])
  })

  it.each<[string, Update, string, string | null]>([
    ['three months from the act', { frequency: 'timely', deadline: { kind: 'after-act', months: 3 } }, '2026-11-30', '2027-02-28'],
    ['three months from the act, in a leap year', { frequency: 'timely', deadline: { kind: 'after-act', months: 3 } }, '2027-11-30', '2028-02-29'],
    ['three months from the act, over the year end', { frequency: 'timely', deadline: { kind: 'after-act', months: 3 } }, '2026-12-31', '2027-03-31'],
    ['fifteen days from the approval', { frequency: 'yearly', deadline: { kind: 'after-approval', days: 15 } }, '2026-02-20', '2026-03-07'],
    ['never counted from the act', { frequency: 'timely' }, '2026-02-20', null],
  ])('%s', (_, update, made, due) => expect(dueAfterAct(update, day(made))).toBe(due))
})

describe('an act that is published after its time', () => {
  it.each<[string, string, string, string | null]>([
    ['consulenti-collaboratori/titolari-incarichi', '2026-08-31', '2026-11-30', null],
    ['consulenti-collaboratori/titolari-incarichi', '2026-08-31', '2026-12-01', 'L’atto è del 31 agosto 2026: andava pubblicato entro il 30 novembre 2026.'],
    ['bilanci/bilancio-consuntivo', '2026-04-28', '2026-05-14', 'L’atto è del 28 aprile 2026: andava pubblicato entro il 13 maggio 2026.'],
    ['organizzazione/organi', '2020-01-01', '2026-12-01', null],
    ['no/such-section', '2020-01-01', '2026-12-01', null],
  ])('in %s, made on %s and published from %s: %s', (section, made, from, warning) => expect(latenessOf(section, day(made), day(from))).toBe(warning))
})

const updates = subsections.flatMap(({ id, updates }) => updates.map((update) => ({ id, what: update.what ?? 'all of it', update })))

describe.each(updates)('$id, $what', ({ update }) => {
  it('counts every publication for one time at most, and leaves no day out', () => {
    const [from, until] = [day('2020-01-01'), day('2031-12-31')]
    const times = occurrencesOf(update, from, until)
    expect(times.map(({ due }) => due)).toEqual([...times.map(({ due }) => due)].sort())
    times.forEach((time, at) => {
      const next = times[at + 1]
      if (next) expect(next.first).toBe(addDays(time.last, 1))
      expect(time.first <= time.due && time.due <= time.last).toBe(true)
    })
  })

  it('has as many times in any twelve months as its frequency says', () => {
    const perYear = { timely: 0, once: 0, quarterly: 4, 'half-yearly': 2, yearly: 1 }[update.frequency]
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-02'), max: new Date('2040-01-01'), noInvalidDate: true }).map(dayOf), (from: Day) => {
        expect(occurrencesOf(update, from, addDays(addYears(from, 1), -1))).toHaveLength(perYear)
      }),
      { numRuns: 60 },
    )
  })
})
