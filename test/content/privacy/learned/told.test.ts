import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknownSchool } from '../../../../content/documents/school.ts'
import { judge } from '../../../../content/privacy/judge.ts'
import { sightingsIn } from '../../../../content/privacy/sightings.ts'
import { learnedOfDoubts, doubtsIn, sentencesOf } from '../../../../content/privacy/learned/doubts.ts'
import { learnedOfTold, tellingsIn } from '../../../../content/privacy/learned/told.ts'
import { roomOfTold } from '../../../../content/privacy/learned/told-features.ts'

const context = { kind: 'circolare', sections: [], school: unknownSchool }
const tellings = (text: string, weights = learnedOfTold, kind = 'circolare') => {
  const { scene, people, hidden } = sightingsIn(text, { ...context, kind })
  return tellingsIn(weights, scene, people, hidden, doubtsIn(learnedOfDoubts, sentencesOf(scene, people, hidden), weights === learnedOfTold ? 0.2 : 0.0001)).map((telling) => ({ ...telling, words: scene.text.slice(telling.start, telling.end) }))
}
const letter = (sentence: string): string => `Oggetto: uscita al parco di giovedì\nSi avvisano le maestre della sezione. ${sentence}\nIl pullman parte alle 9 dal cancello di via dei Tigli.`
const hiddenIn = (text: string): string => judge(text, context).findings.map(({ start, end }) => text.slice(start, end)).join(' | ')

describe('what a sentence tells of somebody', () => {
  it.each([
    ['Il padre dell’alunno Rayen Bonfanti ha perso l’impiego e la famiglia vive con la pensione della nonna.', 'vive con la pensione'],
    ['Lo studente Tiziano Ferretti ha lanciato il banco contro la finestra della palestra.', 'lanciato il banco'],
  ])('goes as a proposal, whatever its words: %s', (sentence, words) => {
    const text = letter(sentence)
    expect(hiddenIn(text)).toContain(words)
    expect(hiddenIn(text)).not.toContain('pullman')
  })

  it('is asked about where no rule has seen it, for the gate may be wrong', () => {
    const text = letter('Il padre dell’alunno Rayen Bonfanti ha perso l’impiego e la famiglia vive con la pensione della nonna.')
    expect(judge(text, context).findings.filter(({ start, end }) => text.slice(start, end).includes('pensione')).map(({ confidence }) => confidence)).toEqual(['ask'])
  })

  it('is nothing where nobody is named of whom nothing may be told', () => {
    expect(tellings(letter('Chi porta il busto o non può correre resta con le maestre. Gli alunni con allergie portano il pranzo da casa.'))).toEqual([])
    expect(tellings(letter('La referente prof.ssa Selene Fracassi spiega come si aiuta chi non può correre.'))).toEqual([])
  })

  it('is no rule: a regolamento tells of nobody', () => {
    const text = letter('Il padre dell’alunno Rayen Bonfanti ha perso l’impiego e la famiglia vive con la pensione della nonna.')
    expect(judge(text, { ...context, kind: 'regolamento' }).findings.some(({ start, end }) => text.slice(start, end).includes('pensione'))).toBe(false)
  })

  it('holds no name, which has a finding of its own', () => {
    const text = letter('Lo studente Tiziano Ferretti ha colpito il compagno Corrado Malinverni con lo zaino.')
    for (const { words } of tellings(text)) expect(words).not.toMatch(/Ferretti|Malinverni/)
  })

  it('is told by the weights alone', () => {
    const text = letter('L’alunna Greta Cusimano porta il busto e non può correre.')
    expect(tellings(text, new Int8Array(roomOfTold))).toEqual([])
    expect(tellings(text, new Int8Array(roomOfTold).fill(2)).map(({ words }) => words).join(' ')).toContain('avvisano le maestre')
  })

  it('is read in any text, the same way twice, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (any) => {
        const text = letter(`L’alunna Greta Cusimano porta il busto ${any}`)
        const once = tellings(text)
        expect(tellings(text)).toEqual(once)
        for (const [place, { start, end }] of once.entries()) expect(start < end && start >= (once[place - 1]?.end ?? 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
