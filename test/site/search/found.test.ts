import { describe, expect, it } from 'vitest'
import { excerptOf, partsOf, type Found } from '../../../site/search/found.ts'

/** A page as one word found it: `places` are the words of the content that are that word, the parts those of the page in which it stands. */
function pageFound(content: string, word: RegExp, parts: Found['sub_results'] = [], title = 'Menù della mensa'): Found {
  const places = content.split(/\s+/).flatMap((one, location) => (word.test(one) ? [{ location, balanced_score: 1 }] : []))
  return { url: '/circolari/2026-27/2', content, meta: { title }, filters: {}, weighted_locations: places, sub_results: parts }
}

const shown = (founds: Found[]): string => excerptOf(founds).map(({ text, isAsked }) => (isAsked ? `[${text}]` : text)).join('')
const filler = 'Parole che non dicono niente di quello che si cerca qui. '

describe('the excerpt of a page that was found', () => {
  it('does not say the title again', () => {
    expect(shown([pageFound('n. 2. Menù della mensa. La mensa serve un pasto caldo.', /mensa/)])).toBe('La [mensa] serve un pasto caldo.')
  })

  it('begins where the sentence does, and marks the word without its signs', () => {
    expect(shown([pageFound(`Menù della mensa. ${filler.repeat(5)}Chi sta a «mensa», paga.`, /mensa/)])).toMatch(/^Chi sta a «\[mensa\]», paga\.$/)
  })

  it('begins within a long sentence when it must, and says that there is more on both sides', () => {
    expect(shown([pageFound(`Menù ${'e poi '.repeat(20)}la mensa ${'e poi '.repeat(30)}`.trim(), /mensa/, [], 'Altro')])).toMatch(/^…\u00a0(?:\S+ ){3}\[mensa\] .*\u00a0…$/)
  })

  it('is taken where most of what was asked stands together', () => {
    const content = `La mensa è aperta. La mensa è bella. La mensa è grande. ${filler.repeat(6)}Il costo della mensa è basso. ${filler.repeat(6)}`
    expect(shown([pageFound(content, /mensa/, [], 'Altro'), pageFound(content, /costo/, [], 'Altro')])).toMatch(/^Il \[costo\] della \[mensa\] è basso\. /)
  })

  it('is the beginning of a page that holds the word in its title alone, and joins elided words again', () => {
    expect(shown([pageFound('Menù della mensa. Il pasto dell’ infanzia è alle 12.', /mensa/)])).toBe('Il pasto dell’infanzia è alle 12.')
    expect(shown([pageFound('Menù della mensa', /mensa/)])).toBe('')
  })
})

describe('the parts of a page that was found', () => {
  const part = (id: string, ...scores: number[]): Found['sub_results'][number] => ({ title: id, url: `/r#${id}`, anchor: { id }, weighted_locations: scores.map((balanced_score, location) => ({ location, balanced_score })) })

  it('are those with an address of their own: first where most of what was asked stands, then where most is said of it', () => {
    const mensa = pageFound('x', /y/, [{ ...part('inizio', 9), anchor: undefined }, part('art-1', 3, 3, 3), part('art-2', 1)])
    const costo = pageFound('x', /y/, [part('art-2', 1), part('art-3', 2)])
    expect(partsOf([mensa, costo]).map(({ title }) => title)).toEqual(['art-2', 'art-1', 'art-3'])
  })
})
