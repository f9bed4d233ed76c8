import { columnsOf } from '../line.ts'
import { written, type Act, type Guess } from './act.ts'

const mark = String.raw`(?:n(?:r|um|umero)?\s*[.°º:]*|№)\s*`
const suffix = String.raw`(?:\s?(?<letter>bis|ter|quater)\b|(?:\s?/\s?|-)?(?<letters>[A-Za-z]{1,2})(?![\p{L}.])|(?:\s?/\s?|-)(?<rest>[\p{L}\d]+))?`

/** How an act says its own number at the beginning of a line. */
const forms: RegExp[] = [
  new RegExp(String.raw`^\W*(?<word>circolare|circ\.?|c\.\s?i\.|comunicazione|comunicato|avviso)\b\W*(?:(?:interna|alunni|studenti|genitori|famiglie|docenti|ata|personale|dirigente|dirigenziale|scolastic[ao]|di istituto|d.istituto|del dirigente scolastico|e|/|-)\s*)*\(?${mark}(?<number>\d{1,5})${suffix}`, 'iu'),
  new RegExp(String.raw`^\W*(?<word>circolare|circ\.|comunicazione|comunicato)\s+(?<number>\d{1,5})${suffix}\s*(?:$|[-–—:,(]|del\b|a\.?\s?s\.?)`, 'iu'),
  new RegExp(String.raw`^\W*${mark}(?:di\s+)?(?<word>circolare|circ\.?|comunicazione|comunicato)\s*:?\s*(?<number>\d{1,5})${suffix}`, 'iu'),
  new RegExp(String.raw`^\W*numero\s+(?<word>circolare|comunicazione)\s*:?\s*(?<number>\d{1,5})${suffix}`, 'iu'),
  new RegExp(String.raw`^\W*(?<word>determina(?:zione)?|det\.?|delibera(?:zione)?|decreto|provvedimento|verbale|bando)\b(?:\s+[\p{L}'’]+){0,6}?\s*\(?${mark}(?<number>\d{1,5})${suffix}`, 'iu'),
]

/** «CONSIGLIO DI ISTITUTO – Verbale n. 2»: an organ may stand before the word. */
const isActForm = (form: RegExp): boolean => form === forms.at(-1)

type OwnNumber = { number: number; line: number; word: string; rest: string; isWhole: boolean }

function inColumn(column: string, line: number): OwnNumber | null {
  for (const form of forms) {
    const found = form.exec(column) ?? (isActForm(form) ? form.exec(column.split(/\s[-–—]\s/).at(-1)!) : null)
    const { word, number, letter, letters, rest } = found?.groups ?? {}
    if (!found || !word || Number(number) === 0) continue
    const year = rest === undefined || /^(?:20)?\d{2}$|^20\d{2}(?:20)?\d{2}$/.test(rest)
    return { number: Number(number), line, word: word.toLowerCase(), rest: column.slice(found.index + found[0].length), isWhole: letter === undefined && letters === undefined && year }
  }
  return null
}

/** The number that the act gives itself, in its head or on a line that says nothing else. */
export function ownNumberOf(act: Act): OwnNumber | null {
  for (const index of written(act, 0, act.headEnd))
    for (const column of columnsOf(act.lines[index]!)) {
      const found = inColumn(column, index)
      if (found && column.length < 160) return found
    }
  if (act.subjectAt !== null) {
    const found = inColumn(act.lines[act.subjectAt]!.replace(/^\W*ogg\p{L}*\.?\s*[:.–—-]*\s*/iu, ''), act.subjectAt)
    if (found) return found
  }
  for (const index of written(act, act.headEnd, act.headEnd + 15)) {
    const found = inColumn(act.lines[index]!, index)
    if (found && found.rest.trim().length < 25 && /^circ|^comunic/.test(found.word)) return found
  }
  return null
}

/** The number in the name of a file, as `circolare-80.docx` or `Circ. n. 12 - mensa.pdf`. */
function numberInName(name: string): number | null {
  const found = /(?:^|[^\p{L}])(?:circ(?:olare)?|com(?:unicazione|unicato)?)[\s._-]*(?:n[r°º]?[\s._-]*)?(\d{1,4})(?![\d])/iu.exec(name)
  return found && Number(found[1]) > 0 ? Number(found[1]) : null
}

export function guessNumber(act: Act, name: string): Guess<number> {
  const own = ownNumberOf(act)
  if (own) return { value: own.number, isSure: own.isWhole && own.line !== act.subjectAt }
  const named = numberInName(name)
  return named === null ? null : { value: named, isSure: false }
}
