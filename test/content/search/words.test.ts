import { describe, expect, it } from 'vitest'
import { isElided, isSameWord, joinElisions, partElisions } from '../../../content/search/words.ts'

describe('two forms of one word', () => {
  it.each([['gita', 'gite'], ['amica', 'amiche'], ['amico', 'amici'], ['collega', 'colleghi'], ['iscrizione', 'iscrizioni'], ['figlio', 'figli'], ['provincia', 'province']])('«%s» and «%s»', (one, other) => {
    expect(isSameWord(one, other)).toBe(true)
  })

  it.each([['casco', 'casa'], ['banca', 'bano'], ['ora', 'oro']])('not «%s» and «%s»', (one, other) => {
    expect(isSameWord(one, other)).toBe(false)
  })
})

describe('an apostrophe where a word lost its last vowel', () => {
  it.each([
    ['la prova dell’ascensore', 'la prova dell’ ascensore'],
    ["L'ufficio e gl'incontri", "L' ufficio e gl' incontri"],
    ['<h1 data-title="Viaggi d’istruzione">Viaggi d&#39;istruzione</h1>', '<h1 data-title="Viaggi d’ istruzione">Viaggi d&#39; istruzione</h1>'],
    ['non s’intende', 'non s’ intende'],
    ['è l’È', 'è l’ È'],
  ])('parts the two words for the index, and the answer is shown as it was written: %s', (written, indexed) => {
    expect(partElisions(written)).toBe(indexed)
    expect(joinElisions(indexed)).toBe(written)
  })

  it.each(['un po’ di mensa', 'the parents’ meeting', 'di’ tutto', 'l’', '‘citato’ qui', 'dell’<b>ora</b>'])('is no other: %s', (written) => {
    expect(partElisions(written)).toBe(written)
    expect(joinElisions(written)).toBe(written)
  })

  it.each([['dell’', true], ['L’', true], ['po’', false], ['parents’', false], ['ora', false]])('ends «%s»: %s', (word, is) => {
    expect(isElided(word)).toBe(is)
  })
})
