import { describe, expect, it } from 'vitest'
import { policy } from '../../../content/privacy/policy.ts'
import { placesOf, rowInWords } from '../../../content/privacy/rows-in-words.ts'

const rowOf = (id: string) => policy.find((row) => row.id === id)!

describe('a row of the policy in the words of staff', () => {
  it('says what it is about and what the law does, without the norm', () => {
    expect(rowInWords(rowOf('health-in-acts'))).toBe('Salute o disabilità di una persona in un atto pubblicato (per legge: il documento non si pubblica)')
  })

  it('says where «here» is', () => {
    expect(rowInWords(rowOf('posts-in-figures'))).toBe('In «Dotazione organica» si pubblicano solo i posti e il costo (per legge: si oscura)')
  })

  it('reads like no other row', () => {
    const names = policy.map(rowInWords)
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  it.each(policy.filter(({ inSections }) => inSections).map((row) => [row.id, row] as const))('names the sections of %s by their titles', (_, row) => {
    expect(placesOf(row)).not.toBe('')
    expect(placesOf(row)).not.toMatch(/\/|\p{L}-\p{L}/u)
  })
})
