import { alternativesOf, headsOf, width } from './heads.ts'

/** A pattern whose matches begin where a word or a number begins. Of its rows the first that fits at a place wins. */
export type WordPattern = { readonly id: number; readonly rows: readonly string[]; readonly letters: 'small' | 'any' | 'as-written'; readonly before: string; readonly after: string; readonly isCapital: boolean; readonly firsts: string | null }

/** Where a pattern stands, in UTF-16 units, end exclusive. */
export type Match = { start: number; end: number; row: number; text: string; groups: Record<string, string | undefined> }

/** What the patterns found in one text, each in order and without overlaps. */
export type Findings = (pattern: WordPattern) => readonly Match[]

type Unit = { pattern: WordPattern; row: number; source: string; order: number }
type Ready = { id: number; isSmall: boolean; firsts: Uint8Array | null; expression: RegExp; rows: readonly number[] }
/** What may begin where the letters so far stand; children are asked for as texts need them, `null` where nothing begins. */
type Branch = { heads: ReadonlyMap<Unit, readonly string[]>; children: Map<number, Branch | null>; ready: readonly Ready[] | null }

const patterns: WordPattern[] = []
let tree: Map<string, Map<Unit, string[]>> | null = null
let root: Branch = { heads: new Map(), children: new Map(), ready: null }
const expressions = new Map<string, RegExp>()

/**
 * Makes a pattern that every text is searched for. `small`: it is written in small letters and read so, the fastest; `any`: letters in
 * either case; `as-written`: capitals count. `isCapital`: a capital from A to Z begins it; `firsts`: one of these does. `before` and `after` say what may not stand beside it.
 */
export function wordPattern(rows: readonly string[], { letters = 'any', before = String.raw`(?<![\p{L}\d])`, after = '', isCapital = false, firsts = null }: Partial<Omit<WordPattern, 'id' | 'rows'>> = {}): WordPattern {
  const pattern = { id: patterns.length, rows, letters, before, after, isCapital, firsts }
  patterns.push(pattern)
  tree = null
  root = { heads: new Map(), children: new Map(), ready: null }
  return pattern
}

/** To the keys letters beyond this are one, and so are the digits; the expressions tell them apart. */
const rare = 0x1ff
const zero = 0x30
const keyUnit = (unit: number): number => (unit < rare ? (unit >= zero && unit <= 0x39 ? zero : unit) : Number.isNaN(unit) ? 0 : rare)
/** Where the letters are cut that lead from branch to branch. */
const cuts = [0, 3, 6, width] as const
const keyAt = (small: string, at: number, letters: number): number => {
  const key = (keyUnit(small.charCodeAt(at)) << 9) | keyUnit(small.charCodeAt(at + 1))
  return letters < 3 ? key : (key << 9) | keyUnit(small.charCodeAt(at + 2))
}
const lettersOfKey = (key: number, letters: number): string => Array.from({ length: letters }, (_, place) => String.fromCharCode((key >> (9 * (letters - 1 - place))) & rare)).join('')
const asKey = (head: string): string => head.replace(/[^\0-\u01fe]/g, String.fromCharCode(rare))

/** Every unit by the first letters of its heads, up to the first cut. */
function planted(): Map<string, Map<Unit, string[]>> {
  const byBegin = new Map<string, Map<Unit, string[]>>()
  let order = 0
  for (const pattern of patterns) {
    pattern.rows.forEach((words, row) => {
      for (const source of alternativesOf(words)) {
        order += 1
        const unit = { pattern, row, source, order }
        for (const head of new Set([...headsOf(source)].map(asKey))) {
          const begin = head.slice(0, cuts[1])
          const units = byBegin.get(begin) ?? new Map<Unit, string[]>()
          byBegin.set(begin, units)
          const own = units.get(unit)
          if (own) own.push(head)
          else units.set(unit, [head])
        }
      }
    })
  }
  return byBegin
}

function expressionOf(units: readonly Unit[], rows: readonly number[], { before, after, letters }: WordPattern): RegExp {
  const sign = units.map(({ order }) => order).join(',')
  const known = expressions.get(sign)
  if (known) return known
  const groups = rows.map((row) => {
    const words = units.filter((unit) => unit.row === row).map(({ source }) => source).join('|')
    return rows.length === 1 ? `(?:${words})` : `(?<row${row}>${words})`
  })
  const expression = new RegExp(`${before}(?:${groups.join('|')})${after}`, letters === 'any' ? 'iuy' : 'uy')
  expressions.set(sign, expression)
  return expression
}

function firstsOf({ isCapital, firsts }: WordPattern): Uint8Array | null {
  if (!isCapital && firsts === null) return null
  const units = new Uint8Array(rare + 1)
  for (const unit of isCapital ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : (firsts ?? '')) units[unit.charCodeAt(0)] = 1
  return units
}

function readyOf(heads: Branch['heads']): readonly Ready[] {
  const units = [...heads.keys()]
  return [...new Set(units.map(({ pattern }) => pattern))].map((pattern): Ready => {
    const own = units.filter((unit) => unit.pattern === pattern)
    const rows = [...new Set(own.map(({ row }) => row))]
    return { id: pattern.id, isSmall: pattern.letters === 'small', firsts: firstsOf(pattern), expression: expressionOf(own, rows, pattern), rows }
  })
}

/** The heads that fit the letters at the first cut, in the order of their units. */
function beginning(begin: string, byBegin: Map<string, Map<Unit, string[]>>): Map<Unit, readonly string[]> {
  const found = ['', begin.slice(0, 1), begin.slice(0, 2), begin].flatMap((one) => [...(byBegin.get(one) ?? [])])
  const heads = new Map<Unit, readonly string[]>()
  for (const [unit, own] of found.sort(([one], [other]) => one.order - other.order)) heads.set(unit, [...(heads.get(unit) ?? []), ...own])
  return heads
}

function grow(branch: Branch, level: 0 | 1 | 2, key: number): Branch | null {
  const from = cuts[level]
  const letters = lettersOfKey(key, cuts[level + 1]! - from)
  const heads = new Map<Unit, readonly string[]>()
  if (level === 0) for (const [unit, own] of beginning(letters, (tree ??= planted()))) heads.set(unit, own)
  else {
    for (const [unit, own] of branch.heads) {
      const fitting = own.filter((head) => letters.startsWith(head.slice(from, from + letters.length)))
      if (fitting.length > 0) heads.set(unit, fitting)
    }
  }
  return heads.size === 0 ? null : { heads, children: new Map(), ready: level === 2 ? readyOf(heads) : null }
}

function next(branch: Branch, level: 0 | 1 | 2, small: string, at: number): Branch | null {
  const key = keyAt(small, at + cuts[level], level === 2 ? 2 : 3)
  const known = branch.children.get(key)
  if (known !== undefined) return known
  const grown = grow(branch, level, key)
  branch.children.set(key, grown)
  return grown
}

/**
 * Looks for every pattern in one walk over the words of a text: the first letters tell which of them can begin there, so that a text
 * costs little more than the reading of its words, however many patterns there are.
 */
export function searchWords(text: string, small: string, starts: Int32Array): Findings {
  const found: Match[][] = patterns.map(() => [])
  const ends = new Int32Array(patterns.length)
  for (let word = 0; word < starts.length; word += 1) {
    const at = starts[word] ?? 0
    const first = next(root, 0, small, at)
    const second = first && next(first, 1, small, at)
    const here = (second && next(second, 2, small, at))?.ready
    if (!here) continue
    for (let one = 0; one < here.length; one += 1) {
      const { id, isSmall, firsts, expression, rows } = here[one] as Ready
      if (firsts !== null && firsts[text.charCodeAt(at) & rare] === 0) continue
      if (at < (ends[id] ?? 0)) continue
      expression.lastIndex = at
      const match = expression.exec(isSmall ? small : text)
      if (match === null) continue
      const groups = match.groups ?? {}
      const row = (rows.length === 1 ? rows[0] : rows.find((candidate) => groups[`row${candidate}`] !== undefined)) ?? 0
      const end = at + match[0].length
      ends[id] = end
      found[id]?.push({ start: at, end, row, text: text.slice(at, end), groups })
    }
  }
  return ({ id }) => found[id] ?? []
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
