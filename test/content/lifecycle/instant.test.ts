import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../content/lifecycle/day.ts'
import { instantSchema, readInstant } from '../../../content/lifecycle/instant.ts'

describe('an instant that comes from outside', () => {
  it.each([
    ['2026-11-25T10:00:00+01:00', '2026-11-25T09:00:00.000Z'],
    ['2026-11-25T10:00+01:00', '2026-11-25T09:00:00.000Z'],
    ['2026-11-25T10:00:00+0100', '2026-11-25T09:00:00.000Z'],
    ['2026-11-25T10:00:00+01', '2026-11-25T09:00:00.000Z'],
    ['2026-11-25t10:00:00z', '2026-11-25T10:00:00.000Z'],
    ['2026-11-25T10:00:00.123456Z', '2026-11-25T10:00:00.123Z'],
    ['2026-11-25T10:00:00,5Z', '2026-11-25T10:00:00.500Z'],
    ['2026-11-25T24:00:00Z', '2026-11-26T00:00:00.000Z'],
    ['2026-03-29T02:30:00+01:00', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00.000Z'],
    ['2028-02-29T00:00:00-11:30', '2028-02-29T11:30:00.000Z'],
    ['1900-01-01T00:00:00+01:00', '1899-12-31T23:00:00.000Z'],
    ['2999-12-31T22:59:59Z', '2999-12-31T22:59:59.000Z'],
  ])('%s is %s', (text, expected) => expect(readInstant(text)?.toISOString()).toBe(expected))

  it.each([
    '', 'domani', '2026-11-25', '2026-11-25T10:00:00', '2026-11-25 10:00:00+01:00', '25/11/2026 10:00', '2027-02-29T10:00:00Z', '2026-13-01T10:00:00Z', '2026-04-31T10:00:00Z',
    '2026-11-25T25:00:00Z', '2026-11-25T10:60:00Z', '2026-11-25T23:59:60Z', '2026-11-25T24:01:00Z', '2026-11-25T10:00:00+15:00', '2026-11-25T10:00:00+01:99', '2026-11-25T10:00:00 Z',
    '+002026-11-25T10:00:00Z', '2026-330T10:00:00Z', '2026-11-25T10Z', 'x2026-11-25T10:00:00Z', '2026-11-25T10:00:00Zx', '3000-01-01T00:00:00Z',
    '2999-12-31T23:30:00Z', '1900-01-01T00:00:00+14:00', '0000-01-01T00:00:00Z',
  ])('«%s» is none', (text) => {
    expect(readInstant(text)).toBeNull()
    expect(instantSchema.safeParse(text).success).toBe(false)
  })

  it('always has a day in Italy, whatever its offset, and never throws', () => {
    const part = (from: number, to: number) => fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'))
    const written = fc
      .tuple(fc.integer({ min: 1899, max: 3000 }), part(0, 13), part(0, 32), part(0, 25), part(0, 60), fc.constantFrom('+', '-'), part(0, 15), part(0, 60))
      .map(([year, month, day, hour, minute, sign, hours, minutes]) => `${year}-${month}-${day}T${hour}:${minute}:00${sign}${hours}:${minutes}`)
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        const instant = readInstant(text)
        return instant === null || /^\d{4}-\d{2}-\d{2}$/.test(dayOf(instant))
      }),
      { numRuns: 3000 },
    )
  })
})
