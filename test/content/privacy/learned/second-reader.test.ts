import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknownSchool } from '../../../../content/documents/school.ts'
import { sceneOf } from '../../../../content/privacy/sightings.ts'
import { room } from '../../../../content/privacy/learned/features.ts'
import { learnedOfNames, readingsOf, rereadBy, type Weights } from '../../../../content/privacy/learned/second-reader.ts'
import { isCapitalised, tokensOf } from '../../../../content/privacy/learned/tokens.ts'
import { packed, unpacked } from '../../../../content/privacy/learned/packing.ts'
import { peopleByRules, peopleIn } from '../../../../content/privacy/people.ts'

const sceneFor = (text: string) => sceneOf(text, { kind: 'circolare', sections: [], school: unknownSchool }).scene
/** Weights of a reader who takes every capitalised word for a name of one kind. */
const always = (kind: 'shown' | 'hidden'): Weights => {
  const weights: Weights = { shown: new Int8Array(room), hidden: new Int8Array(room) }
  weights[kind].fill(20)
  return weights
}
const text = 'Oggetto: uscita a teatro\nLa visita è guidata dal prof. Tarcisio Bevilotti. L’alunna Osmana Trivulzi (2B) resta a scuola.\nIl dirigente scolastico Ermete Zavagnin\n'

describe('the second reader of names', () => {
  it('asks about whom it would hide, whatever the rules say', () => {
    const hidden = rereadBy(always('hidden'), sceneFor(text), peopleByRules(sceneFor(text)))
    const zavagnin = hidden.find(({ keys }) => keys.includes('zavagnin'))
    expect(zavagnin).toMatchObject({ bearer: 'unknown', isSure: false })
  })

  it('shows nobody of whom the rules are sure', () => {
    const scene = sceneFor(text)
    const byRules = peopleByRules(scene)
    const shown = rereadBy(always('shown'), scene, byRules)
    expect(byRules.some(({ bearer, isSure }) => bearer === 'pupil' && isSure)).toBe(true)
    expect(shown.filter(({ bearer }) => bearer === 'pupil')).toEqual(byRules.filter(({ bearer }) => bearer === 'pupil'))
  })

  it('takes words for nobody that no list of names has, where it sees no name in any of them; who is listed, or told by initials, stays', () => {
    const scene = sceneFor('Si porta il materiale di studio (escluso Smartwatch) e si lascia il resto negli armadietti. L’alunna Maria Trivulzi esce con la compagna B.V. alle dodici.')
    const byRules = peopleByRules(scene)
    const never: Weights = { shown: new Int8Array(room).fill(-20), hidden: new Int8Array(room).fill(-20) }
    expect(byRules.map(({ keys }) => keys.join(' '))).toEqual(['smartwatch', 'maria trivulzi', 'b v'])
    expect(rereadBy(never, scene, byRules)).toEqual(byRules.slice(1))
  })

  it('has learned something that the rules do not say', () => {
    const scene = sceneFor('Si ringraziano per il presepe vivente Osmana (Maria), Trivulzio (Giuseppe) e la piccola Zelmira, che ha fatto da angelo.')
    const learnedOf = readingsOf(scene, [], tokensOf(scene.text), learnedOfNames)
    expect(learnedOf.filter(({ hidden, shown }) => hidden > shown).length).toBeGreaterThan(0)
    expect(peopleIn(scene).length).toBeGreaterThanOrEqual(peopleByRules(scene).length)
  })

  it('reads any text in the same way twice and within its bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => {
        const scene = sceneFor(`${text}${any}`)
        const once = peopleIn(scene)
        expect(peopleIn(scene)).toEqual(once)
        for (const { start, end } of once) expect(start >= 0 && start < end && end <= scene.text.length).toBe(true)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('the weights of the second reader', () => {
  it('come out of their packing as they went in', () => {
    const tables = [new Int8Array(room), new Int8Array(room)]
    for (const [place, one, other] of [[0, 5, -6], [1, -128, 127], [129, 0, 1], [40_000, 7, 0], [room - 1, -1, -1]] as const) {
      tables[0]![place] = one
      tables[1]![place] = other
    }
    expect(unpacked(packed(tables), room, 2)).toEqual(tables)
  })
})

describe('tokens', () => {
  it('cover every letter and digit of a text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (any) => {
        const { count, starts, ends } = tokensOf(any)
        let last = 0
        let covered = ''
        for (let token = 0; token < count; token += 1) {
          expect(starts[token]!).toBeGreaterThanOrEqual(last)
          covered += any.slice(starts[token], ends[token])
          last = ends[token]!
        }
        expect(covered).toBe(any.replace(/[ \t\r]/g, ''))
      }),
    )
  })

  it('tell initials, capitals and small letters apart', () => {
    const { forms, count } = tokensOf('M. Rossi ROSSI rossi')
    expect(Array.from({ length: count }, (_, token) => isCapitalised(forms[token]!))).toEqual([true, false, true, true, false])
  })
})
