import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../content/lifecycle/archive.ts'
import { addDays, day, daysFromTo } from '../../../content/lifecycle/day.ts'
import { movedBy, type Outage } from '../../../content/lifecycle/outages.ts'
import { termOf } from '../../../content/lifecycle/retention.ts'
import { visibilityOn } from '../../../content/lifecycle/visibility.ts'

const outage = (from: string, until = from): Outage => ({ from: day(from), until: day(until) })
const moved = (...outages: Outage[]): string => movedBy(outages, day('2026-11-10'), day('2026-11-25')).until

describe('the last day of the albo after an outage', () => {
  it.each<[string, Outage[], string]>([
    ['stays without one', [], '2026-11-25'],
    ['is a day later for a day', [outage('2026-11-12')], '2026-11-26'],
    ['counts the first and the last day of the publication', [outage('2026-11-10'), outage('2026-11-25')], '2026-11-27'],
    ['is not moved by what came before it or after', [outage('2026-11-01', '2026-11-09'), outage('2026-11-26', '2026-11-30')], '2026-11-25'],
    ['counts only the days in which the act was up', [outage('2026-11-01', '2026-11-11')], '2026-11-27'],
    ['moves past an outage that was there on its last day', [outage('2026-11-24', '2026-11-28')], '2026-11-30'],
    ['moves again when the moved term meets another outage', [outage('2026-11-24', '2026-11-25'), outage('2026-11-27')], '2026-11-28'],
    ['counts once the days that two outages share', [outage('2026-11-12', '2026-11-14'), outage('2026-11-13', '2026-11-15')], '2026-11-29'],
    ['does not care in which order they were noted', [outage('2026-11-27'), outage('2026-11-24', '2026-11-25')], '2026-11-28'],
    ['ignores an outage that ends before it starts', [{ from: day('2026-11-15'), until: day('2026-11-12') }], '2026-11-25'],
  ])('%s', (_, outages, until) => expect(moved(...outages)).toBe(until))

  it('leaves as many days without an outage as there would have been', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((at) => addDays(day('2026-11-01'), at))
    const outages = fc.array(fc.tuple(days, fc.integer({ min: 0, max: 9 })).map(([from, length]) => ({ from, until: addDays(from, length) })), { maxLength: 6 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), outages, (from, length, down) => {
        const until = addDays(from, length)
        const last = movedBy(down, from, until)
        const isUp = (at: number): boolean => !down.some((one) => one.from <= addDays(from, at) && addDays(from, at) <= one.until)
        const up = Array.from({ length: daysFromTo(from, last.until) }, (_, at) => at).filter(isUp).length
        expect(up).toBe(length + 1)
        expect(last.days).toBe(daysFromTo(until, last.until) - 1)
      }),
    )
  })

  it('is said with its reason, and the archive answers the same', () => {
    const outages = [outage('2026-11-12', '2026-11-13')]
    const why = 'Pubblico fino al 27 novembre 2026: 15 giorni di albo, art. 32 l. 69/2009, più 2 giorni di proroga perché l’albo non era raggiungibile'
    expect(termOf('albo', { from: day('2026-11-10'), outages })).toMatchObject({ until: '2026-11-27', why })
    expect(answer({ id: 1, rule: 'albo', published: '2026-11-10T09:00:00+01:00', at: '2026-11-27T23:59:59+01:00', outages })).toEqual({ id: 1, visible: true, until: '2026-11-27', why })
    expect(answer({ id: 1, rule: 'albo', published: '2026-11-10T09:00:00+01:00', at: '2026-11-27T23:59:59+01:00', outages: 'ieri' })).toMatchObject({ visible: false, error: expect.stringContaining('«outages» non va bene') })
  })

  it('says the rule of the school for a kind of act', () => {
    expect(termOf('albo', { from: day('2026-11-10'), days: 30, daysBasis: 'delibera n. 12 del 2025' })).toMatchObject({
      why: 'Pubblico fino al 10 dicembre 2026: 30 giorni di albo, art. 32 l. 69/2009 (delibera n. 12 del 2025)',
    })
    expect(termOf('albo', { from: day('2026-11-10'), days: 1 })).toMatchObject({ why: expect.stringContaining(': 1 giorno di albo,') })
  })
})

describe('a publication that was annulled', () => {
  const on = (text: string) => visibilityOn(day(text), 'albo', { from: day('2026-11-10'), annulled: day('2026-11-12') })
  it('is over from that day, and was public before it', () => {
    expect(on('2026-11-11').state).toBe('public')
    expect(on('2026-11-12')).toEqual({ state: 'expired', until: '2026-11-12', why: 'La pubblicazione è stata annullata il 12 novembre 2026' })
    expect(on('2026-12-31').state).toBe('expired')
  })
})
