import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { actsIn, actsOf, digestOf } from '../../../scripts/learn/acts.ts'
import { packed } from '../../../content/privacy/learned/packing.ts'
import { learn, studyOf } from '../../../scripts/learn/second-reader.ts'

const source = `=== circolare | null
Si comunica che la maestra {{P Tarcisia Bevilotti}} accompagna la classe.
[[P Osmana Trivulzi]] resta a casa.
=== determina | albo-online
Nulla da segnare.
`

describe('marked acts', () => {
  it('are read with the places of their marks', () => {
    const [first, second] = actsIn('file.txt', source, false)
    expect(first).toMatchObject({ kind: 'circolare', section: null, isSeen: false })
    expect(first?.marks.map(({ start, end, isHidden }) => [first.text.slice(start, end), isHidden])).toEqual([['Tarcisia Bevilotti', false], ['Osmana Trivulzi', true]])
    expect(second).toMatchObject({ kind: 'determina', section: 'albo-online', marks: [] })
  })

  it.each([
    ['[[Q Anna]]', /act 1.*Q/],
    ['[[P Anna]', /act 1.*not closed/],
    ['Anna}}', /act 1.*not closed/],
  ])('with a wrong mark (%s) say where it stands', (wrong, message) => {
    expect(() => actsIn('file.txt', `=== circolare | null\n${wrong}\n`, false)).toThrow(message)
  })

  it('say what becomes of them as a whole in two words, and no other', () => {
    expect(actsIn('file.txt', '=== elenco | null | withheld\nUno.\n=== elenco | null | public\nDue.\n=== elenco | null\nTre.\n', false).map(({ isWithheld }) => isWithheld)).toEqual([true, false, undefined])
    expect(() => actsIn('file.txt', '=== elenco | null | witheld\nUno.\n', false)).toThrow(/act 1.*witheld/)
  })

  it('of the repository are all well formed', () => {
    const acts = actsOf(path.resolve('scripts/learn/acts'))
    expect(acts.length).toBeGreaterThan(2_000)
    expect(acts.every(({ text, marks }) => marks.every(({ start, end }) => start < end && end <= text.length))).toBe(true)
  })
})

describe('learning', () => {
  it('was done with the acts of now (npm run privacy:learn)', () => expect(readFileSync('scripts/learn/learned-from.txt', 'utf8').trim()).toBe(digestOf(path.resolve('scripts/learn/acts'))))

  const weightsFrom = (acts: typeof lessons): string => {
    const { shown, hidden } = learn(acts.map(studyOf))
    return packed([shown, hidden])
  }
  const lessons = Array.from({ length: 12 }, (_, turn) => actsIn('file.txt', source.replaceAll('Trivulzi', `Trivulzi${'abcdefghilmn'[turn]}`), false)).flat()

  it('gives the same weights for the same acts', () => {
    expect(weightsFrom(lessons)).toBe(weightsFrom(lessons))
  }, 60_000)

  it('tells a hidden name from a shown one after a few acts that are alike', () => {
    const { hidden, shown } = learn(lessons.map(studyOf))
    const study = studyOf(lessons[0]!)
    const leaning = study.ruled.map(({ answer, features }) => [answer, features.reduce((sum, place) => sum + hidden[place]! - shown[place]!, 0)] as const)
    expect(leaning.filter(([answer]) => answer === 2).every(([, sum]) => sum > 0)).toBe(true)
    expect(leaning.filter(([answer]) => answer === 1).every(([, sum]) => sum < 0)).toBe(true)
  }, 60_000)
})
