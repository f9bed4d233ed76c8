import { describe, expect, it } from 'vitest'
import { unknownSchool } from '../../../content/documents/school.ts'
import type { Bearer } from '../../../content/privacy/bearer.ts'
import { withOwners } from '../../../content/privacy/owners.ts'
import type { Person } from '../../../content/privacy/people.ts'
import { sceneOf } from '../../../content/privacy/sightings.ts'

/** Whose the first mailbox or number of a text is, where Osmana Gherbi is named there. */
function ownerIn(text: string, kind: string, bearer: Bearer, identifier: RegExp, datum: 'EMAIL' | 'PHONE', said: Bearer = 'unknown'): Bearer | undefined {
  const { scene } = sceneOf(text, { kind, sections: [], school: unknownSchool })
  const start = text.search(/Osmana|Gherbi/)
  const named: Person = { start, end: start + 'Osmana Gherbi'.length, strength: 2, keys: ['osmana', 'gherbi'], isInitials: false, isKnown: true, isAllCaps: false, bearer, isSure: true }
  const { index, 0: found } = identifier.exec(text)!
  return withOwners(scene, [named], [{ start: index, end: index + found.length, kind: datum, bearer: said }])[0]?.bearer
}

const box = /\S+@\S+[^.\s]/
const number = /0577 \d+/

describe('a mailbox without a form of its own is of whom it is called after', () => {
  it.each<[string, string, string, Bearer, Bearer]>([
    ['of a mother', 'Scriva la sig.ra Osmana Gherbi. Poi osmana.gherbi@zefiro.example.', 'circolare', 'family', 'private-person'],
    ['after an initial', 'Scriva la sig.ra Osmana Gherbi. Poi ogherbi@zefiro.example.', 'circolare', 'family', 'private-person'],
    ['in one word', 'Scriva la sig.ra Osmana Gherbi. Poi gherbiosmana@zefiro.example.', 'circolare', 'family', 'private-person'],
    ['of nobody who is named', 'Scriva la sig.ra Osmana Gherbi.\nNiente.\nPoi zampogna@zefiro.example.', 'circolare', 'family', 'unknown'],
    ['of whoever is named beside it', 'Scriva la sig.ra Osmana Gherbi a zampogna@zefiro.example.', 'circolare', 'family', 'private-person'],
    ['the certified one of a contractor is for all', 'Si affida a Osmana Gherbi, osmana.gherbi@pec.zefiro.example.', 'determina', 'appointed', 'company'],
    ['the same in capitals', 'Si affida a Osmana Gherbi, OSMANA.GHERBI@PEC.ZEFIRO.EXAMPLE.', 'determina', 'appointed', 'company'],
    ['another of a contractor is not', 'Si affida a Osmana Gherbi, osmana.gherbi@zefiro.example.', 'determina', 'appointed', 'private-person'],
    ['of a firm called after who works there', 'Risponde Osmana Gherbi, osmana@gherbi.example.', 'circolare', 'staff', 'company'],
    ['of who works at the school, elsewhere', 'Risponde Osmana Gherbi, osmana@zefiro.example.', 'circolare', 'staff', 'unknown'],
  ])('%s', (_, text, kind, bearer, owner) => expect(ownerIn(text, kind, bearer, box, 'EMAIL')).toBe(owner))

  it('of a pupil at the school too', () => {
    const text = 'Premiata Osmana Gherbi, o.gherbi@istituto.example.'
    expect(ownerIn(text, 'circolare', 'pupil', box, 'EMAIL', 'school')).toBe('pupil')
    expect(ownerIn(text, 'circolare', 'staff', box, 'EMAIL', 'school')).toBe('school')
  })
})

describe('a number with the form of an office’s is the office’s, unless it is told of somebody', () => {
  it.each<[string, string, string, Bearer, Bearer]>([
    ['beside a pupil', 'Gherbi Osmana tel. 0577 118245', 'elenco', 'pupil', 'private-person'],
    ['far from who is not recognized', 'Ha chiamato Osmana Gherbi per sapere dei posti in sala, 0577 118245', 'circolare', 'unknown', 'company'],
    ['right after who is not recognized', 'Chiedere di Osmana Gherbi, 0577 118245', 'circolare', 'unknown', 'private-person'],
    ['in a sentence of its own', 'Lo chiede Osmana Gherbi. La segreteria risponde 0577 118245.', 'circolare', 'family', 'company'],
    ['with nobody in its line', 'Lo chiede Osmana Gherbi.\n\nRispondono allo 0577 118245.', 'circolare', 'family', 'company'],
    ['at the head of a curriculum', 'Curriculum di Osmana Gherbi\nTelefono 0577 118245', 'curriculum', 'appointed', 'private-person'],
    ['of a studio in a curriculum', 'Curriculum di Osmana Gherbi\nStudio: 0577 118245', 'curriculum', 'appointed', 'company'],
  ])('%s', (_, text, kind, bearer, owner) => expect(ownerIn(text, kind, bearer, number, 'PHONE')).toBe(owner))
})
