import { describe, expect, it } from 'vitest'
import { pagesPerShard, strengths } from '../../../site/search/strength.ts'

describe('how strongly a page speaks of a word', () => {
  const rarity = (pages: number, holders: number): number => Math.log(1 + (pages - holders + 0.5) / (holders + 0.5))

  it('does not hang on how rare the word is in the shard of the page', () => {
    const pages = pagesPerShard([{ id: 'it-x-sito_1' }, { id: 'it-x-sito_2' }, { id: 'it-x-sito_3' }, { id: 'it-x-atti-2024_4' }])
    const found = [{ id: 'it-x-sito_1', score: 2 * rarity(3, 1) }, { id: 'it-x-atti-2024_4', score: 2 * rarity(1, 1) }]
    expect(strengths(found, pages).map(({ page, strength }) => [page.id, Number(strength.toFixed(5))])).toEqual([['it-x-sito_1', 2], ['it-x-atti-2024_4', 2]])
  })

  it('is exact also where each of many pages holds the word', () => {
    const { fround } = Math
    const many = Array.from({ length: 5000 }, (_, page) => ({ id: `it-x-sito_${page}` }))
    const score = fround(3 * fround(Math.log(fround(fround(fround(0.5) / fround(5000.5)) + 1))))
    for (const { strength } of strengths(many.map(({ id }) => ({ id, score })), pagesPerShard(many)).slice(0, 3)) expect(strength).toBeCloseTo(3, 5)
  })
})
