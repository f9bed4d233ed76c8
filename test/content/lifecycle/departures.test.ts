import { describe, expect, it } from 'vitest'
import { day } from '../../../content/lifecycle/day.ts'
import { departuresOf } from '../../../content/lifecycle/departures.ts'
import { circolare } from '../../fixtures/documents.ts'

const both = (over: Parameters<typeof circolare>[0] = {}) =>
  circolare({
    placements: [
      { venue: 'albo-online', rule: 'albo', from: day('2026-09-07') },
      { venue: 'amministrazione-trasparente', section: 'disposizioni-generali/atti-generali', rule: 'five-years', from: day('2026-09-07') },
    ],
    ...over,
  })
const at = (text: string): Date => new Date(text)

describe('the log of what has left the site', () => {
  it('has each placement from the day after its last, one by one, with its rule', () => {
    expect(departuresOf(both(), at('2026-09-22T21:59:59Z'))).toEqual([])
    expect(departuresOf(both(), at('2026-09-22T22:00:00Z'))).toEqual([
      {
        key: 'circolare-1|albo-online||expired|2026-09-22', document: 'circolare-1', name: 'circolare 1 (2026-27)', venue: 'albo-online', section: null, reason: 'expired', rule: 'albo',
        lastDay: '2026-09-22', why: 'Il termine di pubblicazione è finito il 22 settembre 2026: 15 giorni di albo, art. 32 l. 69/2009 (Termine dell’albo)',
      },
    ])
    expect(departuresOf(both(), at('2032-01-01T00:00:00+01:00')).map(({ venue, lastDay }) => [venue, lastDay])).toEqual([['albo-online', '2026-09-22'], ['amministrazione-trasparente', '2031-12-31']])
  })

  it('has what was withdrawn, with the day and the law of the request, and never the reason, which may name somebody', () => {
    const withdrawn = both({ state: 'withdrawn', withdrawal: { reason: 'Lo chiede Maria Valdambrini', at: '2026-09-10T08:00:00.000Z', ground: 'cyberbullying', requestedAt: '2026-09-09T08:00:00.000Z' } })
    const departures = departuresOf(withdrawn, at('2026-09-11T08:00:00Z'))
    expect(departures.map(({ reason, lastDay, why }) => [reason, lastDay, why])).toEqual(
      Array.from({ length: 2 }, () => ['withdrawn', null, 'Ritirato il 10 settembre 2026: rimozione urgente: cyberbullismo, art. 2 l. 71/2017']),
    )
    expect(JSON.stringify(departures)).not.toContain('Valdambrini')
  })

  it('has a publication that was annulled, with its number', () => {
    const annulled = circolare({ placements: [{ venue: 'albo-online', rule: 'albo', from: day('2026-09-07'), register: '3/2026', annulled: day('2026-09-09') }] })
    expect(departuresOf(annulled, at('2026-09-08T10:00:00Z'))).toEqual([])
    expect(departuresOf(annulled, at('2026-12-09T10:00:00Z'))).toMatchObject([{ key: 'circolare-1|albo-online||annulled|2026-09-09', reason: 'annulled', lastDay: null, why: 'La pubblicazione è stata annullata il 9 settembre 2026: numero di registro 3/2026' }])
  })

  it('has nothing of drafts, of what is still to come and of what cannot be read', () => {
    for (const record of [both({ state: 'draft' }), null, { id: 'x' }]) expect(departuresOf(record, at('2040-01-01T00:00:00Z'))).toEqual([])
    expect(departuresOf(both(), at('2026-09-01T00:00:00Z'))).toEqual([])
  })

  it('keeps the same keys at every release, so that nothing is logged twice', () => {
    const keys = (text: string): string[] => departuresOf(both(), at(text)).map(({ key }) => key)
    expect(keys('2033-01-01T00:00:00Z')).toEqual(keys('2050-06-01T00:00:00Z'))
  })
})
