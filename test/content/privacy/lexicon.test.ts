import { describe, expect, it } from 'vitest'
import { smallLetters } from '../../../content/privacy/any-case.ts'
import { medicalEnding, medicalLast } from '../../../content/privacy/lexicon/health.ts'
import { roleCues } from '../../../content/privacy/lexicon/role-cues.ts'
import { specialWords } from '../../../content/privacy/lexicon/special-words.ts'
import { alternativesOf } from '../../../content/privacy/pattern-parts.ts'

const rows = [...specialWords, ...roleCues].flatMap(({ words }) => alternativesOf(smallLetters(words)).map(({ source }) => source))

describe('every word of the lexicon', () => {
  it('is a pattern that compiles by itself', () => {
    expect(rows.filter((row) => { try { return new RegExp(row, 'u') && false } catch { return true } })).toEqual([])
  })
  it('reads a letter at least, so that not every place of a text has to be tried', () => {
    expect(rows.filter((row) => new RegExp(`^(?:${row})$`, 'u').test(''))).toEqual([])
  })
})

describe('the ending of a word tells an illness, a cure or a drug', () => {
  it.each(['cardiopatia', 'leucemia', 'fibromialgia', 'tetraplegia', 'anoressia', 'disfagia', 'scoliosi', 'midazolam', 'amoxicillina', 'tonsillectomia', 'melanosarcoma'])('%s', (word) => {
    expect(medicalEnding.test(word)).toBe(true)
    expect(medicalLast).toContain(word.slice(-3))
  })
  it.each(['simpatia', 'accademia', 'nostalgia', 'epidemia', 'diploma', 'sintomo', 'geografia', 'musica', 'comunicazione', 'telepatia', 'pandemia'])('and not %s', (word) => expect(medicalEnding.test(word)).toBe(false))
})
