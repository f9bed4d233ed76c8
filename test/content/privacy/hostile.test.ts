import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { nobodysSchool } from './school.ts'

const judged = (text: string, kind = 'circolare') => judge(text, { kind, sections: [], school: nobodysSchool })

const pieces = [
  'a', 'A', '1', '3 ', '0 ', ' ', '\n', '.', '@', 'a.b@', '|', '| a | b |\n', 'a;b;c;d;e\n', 'a\tb\tc\n', '(', '()', '«', '"Rossi" ', '_', '**', '+', '→', 'IT12 ', 'ff:', '1.',
  'R S S M R A 8 ', 'RSSMRA80A01', 'Mario Rossi ', 'Mario Rossi, ', 'ROSSI MARIO ', "D'", 'M.R. ', 'Rossi → ', 'Rossi (malattia ', 'alunno Mario Rossi (2B), ', 'alunno Rossi malattia; ',
  'prof. Rossi ', 'via ', 'via Roma ', 'residente in ', 'nato a Roma il 1/1/2000 ', 'mamma di ', 'due figli ', 'malattia ', '2B ', 'sezione A ', 'Alunni:\n- Rossi Mario\n', '1. Rossi Mario – 2B\n',
  '| Alunno | Classe |\n|---|---|\n| Rossi | 2B |\n', '+39 ', 'targata AB 123 ', 'password: ', 'assicurata con A B ', 'per aver ', '{"alunno": "Rossi", "nata_il": "1/1/2000"}\n', '{"a":"', 'tre-quattro-', 'a.b at gmail punto ', 'Rossi  di  Mario  e  \n', '\u00AD', 'e\u0301', '\u200B', '🏆', 'a-\n', 'Xabcdefghij',
]

const secondsFor = (text: string): number => {
  const before = process.cpuUsage()
  judged(text)
  return process.cpuUsage(before).user / 1e6
}

describe('a hostile text takes no more than its length', () => {
  it.each(pieces)('made of %j over and over', (piece) => {
    const long = (length: number): string => piece.repeat(Math.ceil(length / piece.length))
    secondsFor(long(5_000))
    const short = secondsFor(long(60_000))
    const four = secondsFor(long(240_000))
    expect(four, `${short} s for 60 thousand units, ${four} s for four times as many`).toBeLessThan(Math.max(0.5, short * 9))
  }, 60_000)

  it('also of megabytes', () => {
    for (const piece of ['a', '(', 'alunno Mario Rossi (2B), ', 'R S S M R A 8 ', '1. Rossi Mario – 2B\n']) {
      expect(secondsFor(piece.repeat(Math.ceil(2_000_000 / piece.length))), piece).toBeLessThan(30)
    }
  }, 300_000)
})

const lines = fc.array(fc.constantFrom(...pieces, 'Si comunica che ', 'la dott.ssa Anna Verdi ', 'C.F. RSSMRA80A01H501U ', 'tel. 339 4471820 ', 'è in congedo. '), { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 300 }), fc.tuple(lines, fc.string({ unit: 'grapheme', maxLength: 80 }), lines).map((parts) => parts.join('')))

describe('whatever the text', { timeout: 60_000 }, () => {
  it('findings lie inside it, in order, apart from one another, and split no character', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('circolare', 'verbale', 'graduatoria', 'elenco', 'curriculum', 'determina', 'tabella-at'), (text, kind) => {
        let end = 0
        for (const finding of judged(text, kind).findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(finding.end).toBeLessThanOrEqual(text.length)
          for (const place of [finding.start, finding.end]) expect(/[\uD800-\uDBFF]$/.test(text.slice(0, place)) && /^[\uDC00-\uDFFF]/.test(text.slice(place))).toBe(false)
          end = finding.end
        }
      }),
      { numRuns: 400 },
    )
  })

  const noise = fc.array(fc.constantFrom('🏆 ', 'perche\u0301 ', 'cir\u00ADco\u00ADlare ', 'a\u00A0b ', '\u200Bx ', '\uFEFF', 'città ', '“ciao” ', 'ﬁne ', '👩🏽‍🏫 ', '\n', '— '), { maxLength: 25 }).map((parts) => parts.join(''))
  it.each([
    ['a fiscal code', 'RSSMRA80A01H501U'],
    ['an account', 'IT28W8000000292100645211151'],
    ['a mobile number', '339 4471820'],
    ['a mailbox', 'anna.verdi@outlook.com'],
  ])('%s is covered to the unit between characters that move the offsets', (_, datum) => {
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const text = `${before} (${datum}) ${after}`
        const start = text.indexOf(datum)
        expect(judged(text).findings.map((finding) => text.slice(finding.start, finding.end))).toContain(datum)
        expect(judged(text).findings.some((finding) => finding.start === start && finding.end === start + datum.length)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
