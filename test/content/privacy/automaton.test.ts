import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Automaton, type Letters } from '../../../content/privacy/automaton.ts'
import { asLatin, isLatin } from '../../../content/privacy/latin.ts'
import { alternativesOf } from '../../../content/privacy/pattern-parts.ts'

const expressions: [source: string, letters: Letters][] = [
  ['alunn[oa]', 'any'],
  [String.raw`(?<![\p{L}\d])alunn\p{L}*(?: di (?:\p{L}+|\d+) anni)?(?![\p{L}])`, 'any'],
  [String.raw`[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}`, 'as-written'],
  [String.raw`(?:\+|00)(?!39)[1-9]\d{0,2}(?:[ .-]{0,2}\d){7,11}`, 'as-written'],
  [String.raw`(?<name>\p{Lu}[\p{L}']+(?:\s\p{Lu}\p{Ll}+){0,3}?)\b`, 'as-written'],
  [String.raw`perch[eé]|citt[àa]\S*`, 'small'],
  [String.raw`in sostituzione (?:de[\p{L}\d]*|di)\b[^.:\n]{0,40}?`, 'small'],
  [String.raw`a(?:b|(?=c)c|\.|\u00e8|[^\]\n]){2,}d?`, 'any'],
  [String.raw`(?:straße|ſ|k)x{3}`, 'any'],
  ['.', 'as-written'],
]
const words = ['alunno ', 'ALUNNA', 'alunni di dieci anni', 'AB123CD', 'ab 123 cd', '+4412345678', '0044 1 2 3 4 5 6 7 8', 'Anna Rossi ', "D'Aquila", 'Đorđe', 'perché', 'PERCHÉ', 'Città.', 'in sostituzione della prof. ', 'abc.d', 'aè]', 'STRASSEXXX', 'ſxxx', 'KXXX', 'Ω', 'Иван', '😀', '\ud83d', 'İ', '\u0301', ' ', '\n', '-']
const anyText = fc.oneof(fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 40 }))

const small = (text: string): string => (text.toLowerCase().length === text.length ? text.toLowerCase() : text)
const parts = expressions.map(([source, letters]) => ({ part: { is: 'choice' as const, parts: alternativesOf(source).map(({ part }) => part) }, letters }))
const automaton = new Automaton(parts, (told) => told)
const forgetful = new Automaton(parts, (told) => told, 7)

function matching(text: string, place: number): number[] {
  return expressions.flatMap(([source, letters], index) => {
    const expression = new RegExp(`(?:${source})`, letters === 'any' ? 'iuy' : 'uy')
    expression.lastIndex = place
    return expression.exec(letters === 'small' ? small(text) : text)?.index === place ? [index] : []
  })
}

describe('the automaton', () => {
  it('names every expression that matches at a place, whatever the text and however little it remembers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (let place = 0; place < text.length; place += 1) {
          expect(automaton.at(text, place)).toEqual(expect.arrayContaining(matching(text, place)))
          expect(forgetful.at(text, place), 'with little room').toEqual(automaton.at(text, place))
        }
      }),
      { numRuns: 1_500 },
    )
  })

  it('and names none that reads other letters', () => {
    expect(automaton.at('alunna', 0)).toEqual([0, 1, 7, 9])
    expect(automaton.at('ALUNNA', 0)).toEqual([0, 1, 4, 7, 9])
    expect(automaton.at('alunne', 0)).toEqual([1, 7, 9])
    expect(automaton.at('AB 123 CD', 0)).toEqual([2, 4, 7, 9])
    expect(automaton.at('ab 123 cd', 0)).toEqual([7, 9])
    expect(automaton.at('', 0)).toEqual([])
  })
})

describe('an expression for Latin texts', () => {
  it.each([String.raw`\p{L}+`, String.raw`[\p{Lu}']\p{Ll}*`, String.raw`[^\p{L}\d]+`, String.raw`\[\p{L}\]`, String.raw`\P{L}`])('%s reads in them what it reads in any', (source) => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(isLatin(text))
        for (const flags of ['gu', 'giu']) expect(text.match(new RegExp(asLatin(source), flags))).toEqual(text.match(new RegExp(source, flags)))
      }),
      { numRuns: 300 },
    )
  })
  it('is for a text of Latin letters, whatever its signs', () => {
    expect(['Đorđe è qui – 😀 «sì» Ș', ''].map(isLatin)).toEqual([true, true])
    expect(['Иван', 'Ω', '𝒜', '中'].map(isLatin)).toEqual([false, false, false, false])
  })
})
