import { describe, expect, it } from 'vitest'
import { publishRegister, type Albo } from '../../../content/albo/public-register.ts'
import { changeRefused, daysLeft, plainLastDay, stateOf, type Registration } from '../../../content/albo/registration.ts'
import type { Placement } from '../../../content/documents/document.ts'
import { day } from '../../../content/lifecycle/day.ts'
import { publish, type PublicDocument } from '../../../content/publish.ts'
import { circolare, school } from '../../fixtures/documents.ts'

const placement: Placement = { venue: 'albo-online', rule: 'albo', from: day('2026-11-10') }
const registration = (over: Partial<Registration> = {}): Registration => ({
  year: 2026, number: 3, document: 'circolare-1', act: 'Determina', name: 'atto banchi', rule: 'albo', from: day('2026-11-10'), lastDay: day('2026-11-25'),
  registeredAt: '2026-11-10T08:00:00.000Z', shownAt: '2026-11-10T08:01:00.000Z', shown: [], ...over,
})
const at = (text: string): Date => new Date(text)
const documents = (...placements: Placement[]): PublicDocument[] => {
  const verdict = publish(circolare({ placements }), at('2026-11-15T09:00:00Z'), school)
  return 'cleared' in verdict ? [verdict.cleared.document] : []
}
const read = (albo: Partial<Albo>, on: string, public_: PublicDocument[] = documents(placement)) =>
  publishRegister({ registrations: [registration()], outages: [], ...albo }, public_, at(on), school).map(({ number, state, until, address, annulled }) => ({ number, state, until, address, annulled }))

describe('the register of the albo, as citizens read it', () => {
  it('leads to an act while it is up, on its last day in full, and then keeps the number alone', () => {
    expect(read({}, '2026-11-25T22:59:59Z')).toEqual([{ number: '3/2026', state: 'up', until: '2026-11-25', address: '/circolari/2026-27/1', annulled: undefined }])
    expect(read({}, '2026-11-25T23:00:00Z', [])).toEqual([{ number: '3/2026', state: 'over', until: '2026-11-25', address: undefined, annulled: undefined }])
  })

  it('never leads to an act whose term on the albo is over, even if it is public elsewhere', () => {
    const elsewhere = documents({ venue: 'circolari', rule: 'school-year', from: day('2026-11-10') })
    expect(read({}, '2026-11-30T09:00:00Z', elsewhere)).toMatchObject([{ state: 'over', address: undefined }])
  })

  it('moves the last day by the outages', () => {
    expect(read({ outages: [{ from: day('2026-11-12'), until: day('2026-11-13') }] }, '2026-11-27T22:59:59Z')).toMatchObject([{ state: 'up', until: '2026-11-27' }])
  })

  it('says that an act was taken off the site before its time', () => expect(read({}, '2026-11-15T09:00:00Z', [])).toMatchObject([{ state: 'removed', address: undefined }]))

  it('keeps an annulled act with its number, its day and its reason without personal data, and not before the day', () => {
    const annulled = { at: '2026-11-12T10:00:00.000Z', reason: 'Il codice fiscale VLDMRA80A41H501A non andava pubblicato' }
    expect(read({ registrations: [registration({ annulled })] }, '2026-11-15T09:00:00Z', [])).toEqual([
      { number: '3/2026', state: 'annulled', until: '2026-11-25', address: undefined, annulled: { on: '2026-11-12', reason: expect.not.stringContaining('VLDMRA80A41H501A') as string } },
    ])
    expect(read({ registrations: [registration({ annulled })] }, '2026-11-12T09:59:59Z')).toMatchObject([{ state: 'up', annulled: undefined }])
  })

  it('has the newest number first, by year, and none that was not given yet', () => {
    const registrations = [registration({ number: 10 }), registration({ number: 9 }), registration({ year: 2027, number: 1, registeredAt: '2027-01-02T08:00:00.000Z' })]
    expect(read({ registrations }, '2026-12-31T23:00:00Z').map(({ number }) => number)).toEqual(['10/2026', '9/2026'])
    expect(read({ registrations }, '2027-01-02T08:00:00Z').map(({ number }) => number)).toEqual(['1/2027', '10/2026', '9/2026'])
  })
})

describe('a row of the register', () => {
  it.each<[string, Partial<Registration>, string, string]>([
    ['awaits the release that shows it', { shownAt: undefined }, '2026-11-10T09:00:00Z', 'awaited'],
    ['is up', {}, '2026-11-25T22:59:59Z', 'up'],
    ['is over', {}, '2026-11-25T23:00:00Z', 'over'],
    ['is up without an end', { lastDay: null }, '2036-11-25T23:00:00Z', 'up'],
    ['is annulled', { annulled: { at: '2026-11-12T10:00:00.000Z', reason: 'Doppio' } }, '2026-11-12T10:00:00Z', 'annulled'],
  ])('%s', (_, over, on, state) => expect(stateOf(registration(over), [], at(on))).toBe(state))

  it.each<[string, Placement[], string | null]>([
    ['nothing else', [placement], null],
    ['an outage', [{ ...placement, outages: [{ from: day('2026-11-12'), until: day('2026-11-12') }] }], null],
    ['the days as they were', [{ ...placement, days: 15 }], null],
    ['another first day', [{ ...placement, from: day('2026-11-11') }], 'L’atto è nel registro dell’albo con il numero 3/2026: il primo giorno resta il 10 novembre 2026.'],
    ['more days', [{ ...placement, days: 30 }], 'L’atto è nel registro dell’albo con il numero 3/2026: la durata non si cambia, l’ultimo giorno resta il 25 novembre 2026.'],
    ['another rule', [{ ...placement, rule: 'five-years' }], 'la durata non si cambia'],
    ['no albo at all', [{ ...placement, venue: 'circolari' }], 'la collocazione «Albo online» non si toglie.'],
  ])('meets %s in a save', (_, placements, sentence) => {
    const refused = changeRefused(registration(), { placements })
    if (sentence === null) expect(refused).toBeNull()
    else expect(refused).toContain(sentence)
  })

  it('knows its last day without the outages, and refuses facts that cannot be', () => {
    expect(plainLastDay({ ...placement, outages: [{ from: day('2026-11-12'), until: day('2026-11-12') }] })).toBe('2026-11-25')
    expect(() => plainLastDay({ ...placement, days: 0 })).toThrow('numero intero da 1 a 3650')
  })

  it('counts the days that are left with today', () => {
    expect([daysLeft(day('2026-11-10'), day('2026-11-25')), daysLeft(day('2026-11-25'), day('2026-11-25')), daysLeft(day('2026-11-26'), day('2026-11-25'))]).toEqual([16, 1, 0])
  })
})
