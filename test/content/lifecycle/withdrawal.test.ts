import { describe, expect, it } from 'vitest'
import { groundOf, isInTime, limitInWords, limitOf, withdrawalGrounds, type WithdrawalGround } from '../../../content/lifecycle/withdrawal.ts'

describe('a request to remove a document', () => {
  it.each<[WithdrawalGround, string, string]>([
    ['cyberbullying', '2026-11-25T09:30:00+01:00', 'al 27 novembre 2026 alle 09:30'],
    ['cyberbullying', '2026-03-28T09:30:00+01:00', 'al 30 marzo 2026 alle 10:30'],
    ['erasure', '2026-11-25T09:30:00+01:00', 'al 25 dicembre 2026'],
    ['erasure', '2027-01-31T09:30:00+01:00', 'al 28 febbraio 2027'],
    ['objection', '2026-12-31T23:30:00Z', 'al 1° febbraio 2027'],
    ['objection', '2026-10-08T09:30:00Z', 'all’8 novembre 2026'],
  ])('for %s that came at %s must be met by: %s', (ground, at, words) => {
    const limit = limitOf(ground, new Date(at))
    expect(limit && limitInWords(limit)).toBe(words)
  })

  it('is met in time to the minute where the law counts hours, and on the whole last day where it counts months', () => {
    const hours = limitOf('cyberbullying', new Date('2026-11-25T09:30:00+01:00'))!
    expect([isInTime(hours, new Date('2026-11-27T09:30:00+01:00')), isInTime(hours, new Date('2026-11-27T09:30:01+01:00'))]).toEqual([true, false])
    const months = limitOf('erasure', new Date('2026-11-25T09:30:00+01:00'))!
    expect([isInTime(months, new Date('2026-12-25T22:59:59Z')), isInTime(months, new Date('2026-12-25T23:00:00Z'))]).toEqual([true, false])
  })

  it.each(withdrawalGrounds)('%s has a legal basis exactly when it has a time', (ground) => {
    const { label, legalBasis, clock } = groundOf[ground]
    expect([legalBasis === null, label.startsWith('Rimozione urgente')]).toEqual([clock === null, clock !== null])
    expect(limitOf(ground, new Date('2026-11-25T09:30:00Z')) === null).toBe(clock === null)
  })
})
