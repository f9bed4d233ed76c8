import { Automaton, type Letters } from './automaton.ts'
import { asLatin, isLatin } from './latin.ts'
import { alternativesOf } from './pattern-parts.ts'

/** A pattern whose matches begin where a word or a number begins. Of its rows the first that fits at a place wins. */
export type WordPattern = { readonly id: number; readonly rows: readonly string[]; readonly letters: Letters; readonly before: string; readonly after: string }

/** Where a pattern stands, in UTF-16 units, end exclusive. */
export type Match = { start: number; end: number; row: number; text: string; groups: Record<string, string | undefined> }

/** What the patterns found in one text, each in order and without overlaps. */
export type Findings = (pattern: WordPattern) => readonly Match[]

/** A row of a pattern that may match at a place, with an expression of those of its alternatives that may: for Latin texts, and for any. */
type Candidate = { pattern: WordPattern; row: number; source: string; hasGroups: boolean; latin: RegExp | null; any: RegExp | null }

const patterns: WordPattern[] = []
let automaton: Automaton<readonly Candidate[]> | null = null

/**
 * Makes a pattern that every text is searched for. `before` and `after` say what may not stand beside it; `small` letters are the fastest.
 */
export function wordPattern(rows: readonly string[], { letters = 'any', before = String.raw`(?<![\p{L}\d])`, after = '' }: Partial<Omit<WordPattern, 'id' | 'rows'>> = {}): WordPattern {
  const pattern = { id: patterns.length, rows, letters, before, after }
  patterns.push(pattern)
  automaton = null
  return pattern
}

function planted(): Automaton<readonly Candidate[]> {
  const alternatives = patterns.flatMap((pattern) => pattern.rows.flatMap((words, row) => alternativesOf(words).map((alternative) => ({ ...alternative, pattern, row, letters: pattern.letters }))))
  const known = new Map<string, Candidate>()
  return new Automaton(alternatives, (told): Candidate[] => {
    if (known.size > mostKnown) known.clear()
    const rows = Map.groupBy(told.map((one) => alternatives[one]!), ({ pattern, row }) => `${pattern.id} ${row}`)
    return [...rows.values()].map(([first, ...others]) => {
      const { pattern, row } = first!
      const source = [first!, ...others].map((alternative) => alternative.source).join('|')
      const key = `${pattern.id} ${row} ${source}`
      const candidate = known.get(key) ?? { pattern, row, source: `${pattern.before}(?:${source})${pattern.after}`, hasGroups: /\(\?<\w/.test(source), latin: null, any: null }
      known.set(key, candidate)
      return candidate
    })
  })
}

const mostKnown = 20_000
const noGroups: Match['groups'] = Object.freeze({})
const flagsOf = ({ letters }: WordPattern): string => (letters === 'any' ? 'iuy' : 'uy')

/**
 * Looks for every pattern in one walk over the words of a text: an automaton tells which of them may stand there, and only those are tried,
 * so that a text costs little more than the reading of its words, however many patterns there are.
 */
export function searchWords(text: string, small: string, starts: Int32Array): Findings {
  automaton ??= planted()
  const inLatin = isLatin(text)
  const found: Match[][] = []
  const ends: number[] = patterns.map(() => 0)
  for (const at of starts) {
    for (const candidate of automaton.at(text, at)) {
      const { pattern, row } = candidate
      if (at < ends[pattern.id]!) continue
      const expression = inLatin ? (candidate.latin ??= new RegExp(asLatin(candidate.source), flagsOf(pattern))) : (candidate.any ??= new RegExp(candidate.source, flagsOf(pattern)))
      const read = pattern.letters === 'small' ? small : text
      expression.lastIndex = at
      const groups = candidate.hasGroups ? expression.exec(read)?.groups : expression.test(read) ? noGroups : undefined
      if (groups === undefined) continue
      const end = expression.lastIndex
      ends[pattern.id] = end
      ;(found[pattern.id] ??= []).push({ start: at, end, row, text: text.slice(at, end), groups })
    }
  }
  return ({ id }) => found[id] ?? []
}

/** What an expression reads in a text, in order and without overlaps, of those that begin with a match; its flag is `y`. */
export function* startingWith(matches: readonly Match[], expression: RegExp, text: string): Generator<RegExpExecArray> {
  let until = 0
  for (const { start } of matches) {
    if (start < until) continue
    expression.lastIndex = start
    const match = expression.exec(text)
    if (!match) continue
    until = expression.lastIndex
    yield match
  }
}

/** Index of the first match that starts at or after a place. */
export function firstFrom(matches: readonly { start: number }[], place: number): number {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** What starts between two places, of a list sorted by where things start. */
export function startingIn<Item extends { start: number }>(items: readonly Item[], from: number, until: number): Item[] {
  const within: Item[] = []
  for (let place = firstFrom(items, from); place < items.length; place += 1) {
    const item = items[place]
    if (!item || item.start >= until) break
    within.push(item)
  }
  return within
}

/** Whether a match stands whole between two places. */
export function isFoundBetween(matches: readonly Match[], from: number, until: number, fits: (match: Match) => boolean = () => true): boolean {
  for (let place = firstFrom(matches, from); place < matches.length; place += 1) {
    const match = matches[place]
    if (!match || match.start >= until) return false
    if (match.end <= until && fits(match)) return true
  }
  return false
}
