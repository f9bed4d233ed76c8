import { describe, expect, it } from 'vitest'
import { day } from '../../content/lifecycle/day.ts'
import { publish, type PublicDocument } from '../../content/publish.ts'
import { comingDays } from '../../site/coming-days.ts'
import { circolare, school } from '../fixtures/documents.ts'

function document(number: number, title: string, summary?: string): PublicDocument {
  const verdict = publish(circolare({ id: `circolare-${number}`, number, title, date: day('2026-11-20'), ...(summary ? { summary } : {}) }), new Date('2026-11-25T09:00:00Z'), school)
  if ('withheld' in verdict) throw new Error(verdict.withheld.why)
  return verdict.cleared.document
}
const coming = (documents: PublicDocument[], ahead = 30): string[] => comingDays(documents, day('2026-11-25'), ahead).map(({ day: on, document: { number } }) => `${on} ${number}`)

describe('the days to come', () => {
  it('are those that a subject or a summary names, the nearest first, today included', () => {
    expect(coming([document(1, 'Consiglio del 4 dicembre 2026'), document(2, 'Sciopero', 'Il 25 novembre 2026 le lezioni non sono garantite.')])).toEqual(['2026-11-25 2', '2026-12-04 1'])
  })

  it('are not those that have gone, lie too far, or are the day of the circolare itself', () => {
    expect(coming([document(1, 'Prova del 24 novembre 2026'), document(2, 'Gita del 3 maggio 2027'), document(3, 'Avviso del 20 novembre 2026')])).toEqual([])
  })

  it('stand once for each circolare, at the first of its days', () => {
    expect(coming([document(1, 'Voto del 13 dicembre 2026 e del 12 dicembre 2026')])).toEqual(['2026-12-12 1'])
  })
})
