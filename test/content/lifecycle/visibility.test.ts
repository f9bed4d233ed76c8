import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placementSchema, type Placement } from '../../../content/documents/document.ts'
import { answer } from '../../../content/lifecycle/archive.ts'
import { addDays, day, dayOf, type Day } from '../../../content/lifecycle/day.ts'
import { retentionRuleNames, retentionRules, termOf, type RetentionFacts, type RetentionRuleName } from '../../../content/lifecycle/retention.ts'
import { visibilityAt, visibilityOn } from '../../../content/lifecycle/visibility.ts'
import { publish } from '../../../content/publish.ts'
import { circolare, school } from '../../fixtures/documents.ts'

type Written = Partial<Record<Exclude<keyof RetentionFacts, 'days'>, string>> & { days?: number }
const facts = ({ from = '2026-03-10', days, ...rest }: Written): RetentionFacts => ({
  from: day(from),
  ...Object.fromEntries(Object.entries(rest).map(([name, text]) => [name, day(text)])),
  ...(days === undefined ? {} : { days }),
})
const until = (rule: RetentionRuleName, written: Written): string | null => {
  const term = termOf(rule, facts(written))
  if ('error' in term) throw new Error(term.error)
  return term.until
}

describe('the last public day', () => {
  it.each<[RetentionRuleName, Written, string | null]>([
    ['five-years', { from: '2025-03-10' }, '2030-12-31'],
    ['five-years', { from: '2026-01-23', obligationArisen: '2025-12-31' }, '2030-12-31'],
    ['five-years', { from: '2026-01-01' }, '2031-12-31'],
    ['five-years', { from: '2025-12-31' }, '2030-12-31'],
    ['five-years', { from: '2028-02-29' }, '2033-12-31'],
    ['five-years', { from: '2025-03-10', effectsUntil: '2030-12-31' }, '2030-12-31'],
    ['five-years', { from: '2025-03-10', effectsUntil: '2031-01-01' }, '2031-01-01'],
    ['five-years', { from: '2025-03-10', effectsUntil: '2025-01-01' }, '2030-12-31'],
    ['in-force', { from: '2025-03-10' }, null],
    ['in-force', { from: '2025-03-10', effectsUntil: '2026-06-30' }, '2030-12-31'],
    ['in-force', { from: '2025-03-10', effectsUntil: '2040-06-30' }, '2040-06-30'],
    ['in-force', { from: '2026-03-10', obligationArisen: '2024-06-20', effectsUntil: '2026-06-30' }, '2029-12-31'],
    ['three-years-after-end', { from: '2024-09-16' }, null],
    ['three-years-after-end', { from: '2024-09-16', endOfAppointment: '2027-08-31' }, '2030-08-31'],
    ['three-years-after-end', { from: '2024-01-10', endOfAppointment: '2024-02-29' }, '2027-02-28'],
    ['three-years-after-end', { from: '2026-03-10', endOfAppointment: '2026-03-05' }, '2029-03-05'],
    ['three-years-after-end', { from: '2029-03-05', endOfAppointment: '2026-03-05' }, '2029-03-05'],
    ['current-version', {}, null],
    ['current-version', { until: '2026-09-09' }, '2026-09-09'],
    ['current-version', { effectsUntil: '2026-08-31' }, '2026-08-31'],
    ['current-version', { until: '2026-09-09', effectsUntil: '2026-08-31' }, '2026-08-31'],
    ['albo', {}, '2026-03-25'],
    ['albo', { days: 1 }, '2026-03-11'],
    ['albo', { from: '2026-12-20', days: 15 }, '2027-01-04'],
    ['albo', { from: '2028-02-14', days: 15 }, '2028-02-29'],
    ['albo', { from: '2026-03-20', days: 15 }, '2026-04-04'],
    ['albo', { from: '2026-10-20', days: 15 }, '2026-11-04'],
    ['albo', { days: 3650 }, '2036-03-07'],
    ['until', { until: '2026-03-10' }, '2026-03-10'],
    ['until', { until: '2030-02-28' }, '2030-02-28'],
    ['school-year', { from: '2026-08-31' }, '2027-08-31'],
    ['school-year', { from: '2026-09-01' }, '2028-08-31'],
  ])('under %s with %j is %s', (rule, written, expected) => expect(until(rule, written)).toBe(expected))

  it.each<[RetentionRuleName, Written, RegExp]>([
    ['until', {}, /Manca il giorno/],
    ['until', { until: '2026-03-09' }, /^L’ultimo giorno di pubblicazione \(9 marzo 2026\) viene prima del primo \(10 marzo 2026\)/],
    ['current-version', { until: '2026-03-09' }, /viene prima del primo/],
    ['three-years-after-end', { endOfAppointment: '2023-03-09' }, /viene prima del primo/],
    ['five-years', { obligationArisen: '2020-12-31' }, /viene prima del primo/],
    ['in-force', { obligationArisen: '2020-12-31', effectsUntil: '2026-03-09' }, /viene prima del primo/],
    ['albo', { days: 0 }, /da 1 a 3650/],
    ['albo', { days: -1 }, /da 1 a 3650/],
    ['albo', { days: 1.5 }, /da 1 a 3650/],
    ['albo', { days: Number.NaN }, /da 1 a 3650/],
    ['albo', { days: 3651 }, /da 1 a 3650/],
    ['albo', { from: '2999-12-31' }, /dopo l’anno 2999/],
    ['five-years', { from: '2995-01-01' }, /dopo l’anno 2999/],
    ['three-years-after-end', { endOfAppointment: '2997-01-01' }, /dopo l’anno 2999/],
    ['school-year', { from: '2999-09-01' }, /dopo l’anno 2999/],
  ])('under %s with %j is refused in Italian, and never public', (rule, written, sentence) => {
    const term = termOf(rule, facts(written))
    expect('error' in term ? term.error : term).toMatch(sentence)
    expect(visibilityOn(facts(written).from, rule, facts(written)).state).toBe('impossible')
  })

  it.each(retentionRuleNames)('%s says why, with its legal basis beside it', (rule) => {
    const { name, label, legalBasis } = retentionRules[rule]
    expect([name, label === '', legalBasis === '']).toEqual([rule, false, false])
    const term = termOf(rule, facts({ until: '2030-01-01', endOfAppointment: '2027-08-31', effectsUntil: '2040-01-01' }))
    if ('error' in term) throw new Error(term.error)
    expect(term.why).toBe(`${term.until === null ? 'Pubblico senza una fine' : term.why.split(':')[0]}: ${term.reason}`)
    expect(term.why).toMatch(/^Pubblico (?:fino (?:al|all’)|senza una fine)/)
  })

  it('is said as the issue on the law has it', () => {
    expect(termOf('five-years', facts({}))).toMatchObject({ why: 'Pubblico fino al 31 dicembre 2031: cinque anni dal 1° gennaio 2027, art. 8 c. 3 d.lgs. 33/2013' })
  })
})

describe('a placement of one day', () => {
  const single = (on: string): RetentionFacts => facts({ from: on, until: on })
  it.each([
    ['2026-03-29', '2026-03-28T22:59:59Z', 'scheduled'],
    ['2026-03-29', '2026-03-28T23:00:00Z', 'public'],
    ['2026-03-29', '2026-03-29T21:59:59Z', 'public'],
    ['2026-03-29', '2026-03-29T22:00:00Z', 'expired'],
    ['2026-10-25', '2026-10-24T21:59:59Z', 'scheduled'],
    ['2026-10-25', '2026-10-24T22:00:00Z', 'public'],
    ['2026-10-25', '2026-10-25T22:59:59Z', 'public'],
    ['2026-10-25', '2026-10-25T23:00:00Z', 'expired'],
    ['2019-12-31', '2019-12-31T22:59:59Z', 'public'],
    ['2019-12-31', '2019-12-31T23:30:00Z', 'expired'],
    ['2020-01-01', '2019-12-31T23:30:00Z', 'public'],
    ['2028-02-29', '2028-02-28T23:00:00Z', 'public'],
    ['2028-02-29', '2028-02-29T23:00:00Z', 'expired'],
  ])('%s is, at %s, %s', (on, at, state) => expect(visibilityOn(dayOf(new Date(at)), 'until', single(on)).state).toBe(state))

  it('is not public before the instant of its publication, not even on the same day', () => {
    const published = new Date('2026-03-10T09:30:00+01:00')
    expect(visibilityAt(new Date('2026-03-10T09:29:59+01:00'), 'albo', published, {})).toEqual({ state: 'scheduled', until: '2026-03-25', why: 'Sarà pubblico dal 10 marzo 2026 alle 09:30.' })
    expect(visibilityAt(published, 'albo', published, {}).state).toBe('public')
  })
})

const arbitraryDay = fc.date({ min: new Date('1995-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map(dayOf)
const maybeDay = fc.option(arbitraryDay, { nil: undefined })
const arbitraryRule = fc.constantFrom(...retentionRuleNames)
const arbitraryFacts = fc.record({
  from: arbitraryDay,
  obligationArisen: maybeDay,
  effectsUntil: maybeDay,
  endOfAppointment: maybeDay,
  until: maybeDay,
  days: fc.option(fc.integer({ min: -3, max: 4000 }), { nil: undefined }),
})
const order = { scheduled: 0, public: 1, expired: 2 }

describe('whatever the rule and the facts', () => {
  it('a later instant never brings back what has expired, and an impossible placement is never public', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryFacts, arbitraryDay, fc.nat(30_000), (rule, facts, first, days) => {
        const [before, after] = [visibilityOn(first, rule, facts), visibilityOn(addDays(first, days), rule, facts)]
        if (before.state === 'impossible' || after.state === 'impossible') return before.state === after.state
        return order[before.state] <= order[after.state]
      }),
      { numRuns: 5000 },
    )
  })

  it('is public on its first day and its last in full, and on neither day beyond', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryFacts, (rule, facts) => {
        const term = termOf(rule, facts)
        if ('error' in term) return
        const on = (day: Day) => visibilityOn(day, rule, facts).state
        expect(on(facts.from)).toBe('public')
        expect(on(addDays(facts.from, -1))).toBe('scheduled')
        if (term.until === null) return
        expect(on(term.until)).toBe('public')
        expect(on(addDays(term.until, 1))).toBe('expired')
      }),
      { numRuns: 2000 },
    )
  })

  it('the five years are never cut short, and acts with effects stay', () => {
    fc.assert(
      fc.property(fc.constantFrom('five-years' as const, 'in-force' as const), arbitraryFacts, (rule, facts) => {
        const term = termOf(rule, facts)
        if ('error' in term || term.until === null) return true
        const fifth = Number((facts.obligationArisen ?? facts.from).slice(0, 4)) + 5
        return term.until >= `${fifth}-12-31` && term.until >= (facts.effectsUntil ?? term.until)
      }),
    )
  })

  it('the archive and the gate answer alike', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryFacts, arbitraryDay, (rule, { from, ...rest }, on) => {
        const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
        const at = new Date(`${on}T12:00:00Z`)
        const said = answer({ id: 'x', rule, published: `${from}T00:00:00Z`, at: at.toISOString(), ...known })
        const placement: Placement = placementSchema.parse({ venue: 'circolari', rule, from, ...known })
        const verdict = publish(circolare({ placements: [placement] }), at, school)
        expect(said.visible).toBe('cleared' in verdict)
        if ('cleared' in verdict) expect([verdict.cleared.document.placements[0]?.until, verdict.cleared.document.placements[0]?.why]).toEqual([said.until, said.why])
        else expect([verdict.withheld.why, verdict.withheld.reason === 'unjudged']).toEqual([said.why, said.error !== undefined])
      }),
      { numRuns: 500 },
    )
  })
})
