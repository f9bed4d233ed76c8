import { isBlank, wordsOf, type Line } from '../line.ts'

/** What a clerk reads in an act, and whether the act says it outright; `null` where it says nothing. */
export type Guess<Value> = { value: Value; isSure: boolean } | null

/** An act as a clerk sees it: a head with number, date and recipients, the text, and a foot with place, date and signature. */
export type Act = {
  /** The words of each line, without markup. */
  lines: string[]
  /** Which lines the file itself calls titles. */
  titles: ReadonlySet<number>
  /** The line that says «Oggetto», or `null`. */
  subjectAt: number | null
  /** Where the head ends and the foot begins, in lines; both empty where the act is all text. */
  headEnd: number
  footStart: number
}

export const subjectMark = /^(?:\d+[.)]\s*)?(?:OGG(?:ETTO|\.)|Ogg(?:etto|\.))\s*(?:[:.–—-]+|$)\s*|^(?:OGGETTO|Oggetto)\s+(?=\S)|^(?:OGG|Ogg)\s*:\s*/

/** How many lines with words a head and a foot have at most. */
const longestHead = 40
const longestFoot = 16

/** A line that is running text: longer than any line of a head. */
const isProse = (line: string): boolean => line.length > 160 || (line.length > 60 && /\p{Ll}[.;:]$/u.test(line))

/** Rows of a table of data: what stands in it is about others, never about the act. */
function dataRows(source: readonly Line[]): Set<number> {
  const rows = new Set<number>()
  for (let from = 0; from < source.length; from += 1) {
    let to = from
    while (to < source.length && (source[to]!.cells || /^\s*\|.*\|\s*$/.test(source[to]!.text))) to += 1
    const isData = to - from > 3 || source.slice(from, to).some(({ text }) => /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(text))
    if (isData) for (let row = from; row < to; row += 1) rows.add(row)
    if (to > from) from = to
  }
  return rows
}

export function readAct(source: readonly Line[]): Act {
  const data = dataRows(source)
  const lines = source.map(({ text }, index) => (data.has(index) ? '' : wordsOf(text)))
  const titles = new Set(source.flatMap(({ heading }, index) => (heading === undefined ? [] : [index])))
  const written = lines.flatMap((line, index) => (isBlank(line) ? [] : [index]))
  const marked = written.slice(0, 80).find((index) => subjectMark.test(lines[index]!))
  const subjectAt = marked ?? null
  const firstProse = written.slice(0, longestHead).find((index) => isProse(lines[index]!) && !/^(?:istituto|liceo|scuola|i\.?c\.?|ministero|via|viale)\b/i.test(lines[index]!))
  const headEnd = subjectAt ?? Math.min(firstProse ?? Infinity, (written[longestHead - 1] ?? lines.length - 1) + 1)
  const footStart = Math.max(headEnd, written.at(-longestFoot) ?? 0)
  return { lines, titles, subjectAt, headEnd, footStart }
}

/** Indices of the lines with words from one place up to another. */
export const written = ({ lines }: Act, from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(to, lines.length) - from) }, (_, index) => from + index).filter((index) => !isBlank(lines[index]!))
