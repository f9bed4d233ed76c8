import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../content/search/words.ts'
import { knownWords } from '../../../site/search/known-words.ts'
import { ideasOf, read } from '../../../site/search/question.ts'

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
    ['si entra il 7 dicembre?', [['entra'], ['7 dicembre']]],
    ['circolare 7', [['circolare'], ['7']]],
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

describe('a question read with the words that the pages hold', () => {
  const known = knownWords([{ certificato: 12, iscrizione: 9, iscrizioni: 20, orario: 8, ora: 3, visto: 4, bullismo: 2, pidocchi: 1, mensa: 5, meno: 7, dirigente: 9, scolastico: 9 }, { certificato: 1 }], ['gita'])
  const asked = (question: string) => read(question, synonyms, known)

  it.each([
    ['certifcato', 'certificato'],
    ['iscirzioni', 'iscrizioni'],
    ['pidochi', 'pidocchi'],
    ['oraio', 'orario'],
    ['Menssa', 'mensa'],
  ])('«%s» is read as «%s», and that is told', (written, meant) => {
    expect(asked(written)).toEqual({ ideas: [[meant]], mended: [{ written: written.toLowerCase(), read: meant }], unknown: [] })
  })

  it.each(['vinto', 'mese', 'xyz', 'bo'])('«%s», which is another word or too short to tell, is not mended', (word) => {
    expect(asked(word).mended).toEqual([])
  })

  it('looks for no word that is in no page: what only begins alike is not an answer', () => {
    expect(asked('grembiule')).toEqual({ ideas: [], mended: [], unknown: ['grembiule'] })
    expect(asked('mensa grembiule')).toEqual({ ideas: [['mensa']], mended: [], unknown: ['grembiule'] })
  })

  it('asks for a word in a form that some page has', () => {
    expect(asked('certificati').ideas).toEqual([['certificato']])
    expect(asked('mense e orari').ideas).toEqual([['mensa'], ['orario']])
  })

  it('asks for an ordinal with its sign and without', () => {
    expect(asked('mensa 5ª').ideas).toEqual([['mensa'], ['5a', '5ª']])
    expect(asked('2º orario 104').ideas).toEqual([['2o', '2º'], ['orario'], ['104']])
  })

  it('takes the words of the same root for one that is in no page', () => {
    expect(asked('bullo')).toEqual({ ideas: [['bullismo']], mended: [], unknown: [] })
  })

  it('finds from the first letters, and does not mend a word that is still being written', () => {
    expect(asked('mensa iscri')).toEqual({ ideas: [['mensa'], ['iscrizioni', 'iscrizione']], mended: [], unknown: [] })
  })

  it('looks only for those names of a thing that some page may hold', () => {
    expect(asked('preside').ideas).toEqual([['dirigente scolastico']])
  })

  it('is read the same however the words are parted among the shards', () => {
    const counts = { pagare: 3, pagamento: 3, pagato: 3, pagante: 3, paganti: 3, pagella: 3, pagina: 9, pagine: 9 }
    const parted = Object.entries(counts).reverse().map(([word, count]) => ({ [word]: count }))
    for (const question of ['pag', 'pagaro', 'pagherebbe', 'pagellina']) expect(read(question, [], knownWords(parted, []))).toEqual(read(question, [], knownWords([counts], [])))
  })

  it('joins the groups in which a word stands, and asks a thing once', () => {
    const twice = [['nota', 'sanzione'], ['nota', 'appunto'], ['multa', 'sanzione']]
    expect(ideasOf('nota', twice)).toEqual([['nota', 'sanzione', 'appunto']])
    expect(ideasOf('nota sanzione', [['nota', 'sanzione']])).toEqual([['nota', 'sanzione']])
  })
})
