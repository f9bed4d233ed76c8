import { describe, expect, it } from 'vitest'
import { ideasOf, plainWords } from '../../../site/search/question.ts'

const synonyms = [
  ['gita', 'uscita didattica', 'viaggio di istruzione'],
  ['telefonino', 'cellulare'],
  ['preside', 'dirigente scolastico'],
]

describe('a question', () => {
  it.each([
    ['mensa', [['mensa']]],
    ['Come si paga la mensa?', [['paga'], ['mensa']]],
    ['gite', [['gite', 'uscita didattica', 'viaggio di istruzione']]],
    ['regole dei viaggi d’istruzione', [['regole'], ['viaggi'], ['istruzione']]],
    ['viaggi di istruzione in treno', [['viaggi di istruzione', 'gita', 'uscita didattica'], ['treno']]],
    ['i TELEFONINI', [['telefonini', 'cellulare']]],
    ['dirigente scolastica', [['dirigente scolastica', 'preside']]],
    ['l’orario', [['orario']]],
    ['perché', [['perche']]],
    ['che cosa', [['che'], ['cosa']]],
    ['', []],
  ])('«%s» is about %j', (question, ideas) => {
    expect(ideasOf(question, synonyms)).toEqual(ideas)
  })

  it('is read without accents, capitals and signs', () => {
    expect(plainWords('L’Università è qui: 3ªB?')).toEqual(['l', 'universita', 'e', 'qui', '3ab'])
  })

  it('never finds a synonym in the middle of another word', () => {
    expect(ideasOf('agitazione', synonyms)).toEqual([['agitazione']])
  })
})
