import { describe, expect, it } from 'vitest'
import { publish, publishSynonyms, type PublicDocument } from '../../content/publish.ts'
import { day } from '../../content/lifecycle/day.ts'
import { circolare, school } from '../fixtures/documents.ts'

const now = new Date('2026-11-25T09:00:00Z')
function cleared(over: Parameters<typeof circolare>[0], text?: string): PublicDocument {
  const verdict = publish(circolare(over, text), now, school)
  if ('withheld' in verdict) throw new Error(verdict.withheld.why)
  return verdict.cleared.document
}

describe('what the gate says of a document besides its text', () => {
  it('names the laws and the circolari that the text cites, each once, and never itself', () => {
    const { cites, refersTo } = cleared({ number: 9 }, 'Visto il d.lgs. 33/2013 e ancora il d.lgs. 33/2013, facendo seguito alla circolare n. 4 e alla circolare n. 4; questa è la circolare n. 9.')
    expect(cites).toEqual(['https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2013;33'])
    expect(refersTo).toEqual(['/circolari/2026-27/4'])
  })

  it('takes personal data out of the easy words too', () => {
    expect(cleared({ easyRead: 'La mensa apre.\nScrivi a VRDLCU12A01H501P.' }).easyRead).toBe('La mensa apre.\nScrivi a [omissis: codice fiscale].')
  })

  it('says on which days a regolamento binds: from its own day, else from its publication, to the end of its effects', () => {
    const regolamento = { kind: 'regolamento' as const, number: undefined, schoolYear: undefined, slug: 'mensa' }
    const placements = [{ venue: 'regolamenti' as const, rule: 'in-force' as const, from: day('2026-01-07'), effectsUntil: day('2026-12-31') }]
    expect(cleared({ ...regolamento, placements }).inForce).toEqual({ from: '2026-01-07', until: '2026-12-31' })
    expect(cleared({ ...regolamento, placements: [{ venue: 'regolamenti', rule: 'in-force', from: day('2026-01-07') }], inForceFrom: day('2025-12-13') }).inForce).toEqual({ from: '2025-12-13', until: null })
    expect(cleared({}).inForce).toBeUndefined()
  })
})

describe('the school’s own synonyms', () => {
  it('keep groups of two words or more, each word once', () => {
    expect(publishSynonyms([['coro', ' voci  bianche ', 'coro'], ['solo'], ['!', 'uno']], school)).toEqual([['coro', 'voci bianche']])
  })

  it('leave out a group that holds a personal datum', () => {
    expect(publishSynonyms([['bidello', 'VRDLCU12A01H501P'], ['mensa', 'refezione']], school)).toEqual([['mensa', 'refezione']])
  })
})
