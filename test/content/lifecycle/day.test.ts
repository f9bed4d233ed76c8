import { describe, expect, it } from 'vitest'
import { addYears, day, dayInWords, dayOf, isDay, nextMidnight, schoolYearOf } from '../../../content/lifecycle/day.ts'

describe('a civil day in Europe/Rome', () => {
  it.each([
    ['2019-12-31T23:30:00Z', '2020-01-01'],
    ['2019-12-31T22:59:59Z', '2019-12-31'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-07-31T21:59:59Z', '2026-07-31'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('at %s is %s', (instant, expected) => expect(dayOf(new Date(instant))).toBe(expected))

  it.each(['2027-02-29', '2027-13-01', '2027-1-1', '', '2027-04-31', '0000-01-01'])('is never %s', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow(`«${text}» non è un giorno che esiste`)
  })

  it('loses the 29th where the year has none', () => expect(addYears(day('2028-02-29'), 3)).toBe('2031-02-28'))
  it('reads as Italians write it', () => expect(dayInWords(day('2027-01-01'))).toBe('1° gennaio 2027'))
  it.each([
    ['2026-08-31', '2025-26'],
    ['2026-09-01', '2026-27'],
    ['2099-10-01', '2099-00'],
  ])('%s is of the school year %s', (of, year) => expect(schoolYearOf(day(of))).toBe(year))
  it('ends at midnight in Italy, on the days of 23 and of 25 hours too', () => {
    expect(nextMidnight(new Date('2026-03-28T23:00:00Z')).toISOString()).toBe('2026-03-29T22:00:00.000Z')
    expect(nextMidnight(new Date('2026-10-24T22:00:00Z')).toISOString()).toBe('2026-10-25T23:00:00.000Z')
  })
})
