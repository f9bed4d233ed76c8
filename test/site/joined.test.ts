import { describe, expect, it } from 'vitest'
import type { Document } from '../../content/documents/document.ts'
import { day } from '../../content/lifecycle/day.ts'
import { publish } from '../../content/publish.ts'
import type { Published } from '../../site/documents.ts'
import { relatedTo } from '../../site/related.ts'
import { differencesAddress, isInForce, replacements, versionsOf } from '../../site/versions.ts'
import { circolare, school } from '../fixtures/documents.ts'

/** Documents as a snapshot holds them, newest first; `replacedBy` is the address of another. */
function published(...documents: [Partial<Document>, string?][]): Published[] {
  return documents
    .map(([over, text]) => {
      const { replacedBy, ...facts } = over
      const verdict = publish(circolare({ ...facts, id: `${facts.slug ?? facts.number}` }, text), new Date('2026-11-25T09:00:00Z'), school)
      if ('withheld' in verdict) throw new Error(verdict.withheld.why)
      return { document: Object.assign(verdict.cleared.document, replacedBy ? { replacedBy } : {}), body: '', cacheKey: '' }
    })
    .sort((one, other) => (one.document.date < other.document.date ? 1 : -1))
}
const on = (number: number, date: string, text?: string, over: Partial<Document> = {}): [Partial<Document>, string?] => [{ number, title: `Avviso ${number}`, date: day(date), ...over }, text]
const at = (all: Published[], address: string): Published => all.find(({ document }) => document.address === address)!
const joined = (all: Published[], number: number): string[] => relatedTo(at(all, `/circolari/2026-27/${number}`).document, all).map(({ number: other, why }) => `${other}: ${why}`)

describe('circolari joined to one another', () => {
  it('are those that it names and those that name it, when they are public', () => {
    const all = published(on(1, '2026-09-10'), on(2, '2026-10-10', 'Facendo seguito alla circolare n. 1 e alla circolare n. 77.'))
    expect(joined(all, 2)).toEqual(['1: richiamata in questo testo'])
    expect(joined(all, 1)).toEqual(['2: richiama questa circolare'])
  })

  it('are the nearest before it on the same topic: one that comes later changes no older page', () => {
    const all = published(...[1, 2, 3, 4, 5, 6].map((number) => on(number, `2026-10-0${number}`, undefined, { topics: ['Mensa'] })))
    expect(joined(all, 6)).toEqual(['5', '4', '3', '2'].map((number) => `${number}: stesso argomento: Mensa`))
    expect(joined(all, 1)).toEqual([])
  })

  it('are those under the same law, unless everything is', () => {
    const rare = published(on(1, '2026-09-10', 'Visto il d.P.R. 249/1998.'), on(2, '2026-10-10', 'Visto il d.P.R. 249/1998.'))
    expect(joined(rare, 2)).toEqual(['1: cita la stessa norma'])
    const usual = published(...Array.from({ length: 20 }, (_, index) => on(index + 1, `2026-10-${10 + index}`, 'Visto il d.lgs. 33/2013.')))
    expect(joined(usual, 20)).toEqual([])
  })
})

const placed = (from: string, effectsUntil?: string): Document['placements'] => [{ venue: 'regolamenti', rule: 'in-force', from: day(from), ...(effectsUntil ? { effectsUntil: day(effectsUntil) } : {}) }]
const regolamento = (slug: string, date: string, over: Partial<Document> = {}): [Partial<Document>] => [{ kind: 'regolamento', number: undefined, schoolYear: undefined, slug, title: `Regolamento ${slug}`, date: day(date), placements: placed(date), ...over }]

describe('the versions of a regolamento', () => {
  const all = published(
    regolamento('primo', '2022-01-10', { replacedBy: '/regolamenti/secondo' }),
    regolamento('secondo', '2024-03-01', { replacedBy: '/regolamenti/terzo', placements: placed('2024-03-01', '2026-02-10') }),
    regolamento('terzo', '2026-02-01', { inForceFrom: day('2026-03-01') }),
    regolamento('altro', '2025-01-01'),
  )

  it.each(['primo', 'secondo', 'terzo'])('are the same, newest first, from %s: each ends when its effects do or when the next begins', (slug) => {
    expect(versionsOf(at(all, `/regolamenti/${slug}`), all).map(({ published: { document }, from, until }) => [document.address, from, until])).toEqual([
      ['/regolamenti/terzo', '2026-03-01', null],
      ['/regolamenti/secondo', '2024-03-01', '2026-02-10'],
      ['/regolamenti/primo', '2022-01-10', '2024-02-29'],
    ])
  })

  it('of one that nothing replaced are itself alone', () => {
    expect(versionsOf(at(all, '/regolamenti/altro'), all)).toHaveLength(1)
  })

  it('are compared two by two, at the address of the older', () => {
    expect(replacements(all).map(({ before }) => differencesAddress(before.document))).toEqual(expect.arrayContaining(['/regolamenti/primo/differenze', '/regolamenti/secondo/differenze']))
  })

  it('are not compared with what is not public', () => {
    expect(replacements(published(regolamento('solo', '2022-01-10', { replacedBy: '/regolamenti/mai-uscito' })))).toEqual([])
  })

  it('that replace one another in a circle are still a list', () => {
    const circle = published(regolamento('a', '2022-01-10', { replacedBy: '/regolamenti/b' }), regolamento('b', '2024-01-10', { replacedBy: '/regolamenti/a' }), regolamento('c', '2025-01-10', { replacedBy: '/regolamenti/c' }))
    expect(versionsOf(at(circle, '/regolamenti/a'), circle)).toHaveLength(2)
    expect(versionsOf(at(circle, '/regolamenti/c'), circle)).toHaveLength(1)
  })

  it('say which is in force on a day', () => {
    const force = (slug: string, on: string): boolean => isInForce(at(all, `/regolamenti/${slug}`).document, day(on))
    expect([force('terzo', '2026-02-28'), force('terzo', '2026-03-01'), force('secondo', '2025-01-01')]).toEqual([false, true, false])
  })
})
