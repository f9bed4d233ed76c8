import { alternativesOf, headsOf, width } from './heads.ts'

/** A pattern whose matches begin where a word or a number begins. Of its rows the first that fits at a place wins. */
export type WordPattern = { readonly id: number; readonly rows: readonly string[]; readonly letters: 'small' | 'any' | 'as-written'; readonly before: string; readonly after: string; readonly isCapital: boolean; readonly firsts: string | null }

/** Where a pattern stands, in UTF-16 units, end exclusive. */
export type Match = { start: number; end: number; row: number; text: string; groups: Record<string, string | undefined> }

/** What the patterns found in one text, each in order and without overlaps. */
export type Findings = (pattern: WordPattern) => readonly Match[]

type Unit = { pattern: WordPattern; row: number; source: string; order: number }
type Ready = { id: number; isSmall: boolean; firsts: Uint8Array | null; expression: RegExp; rows: readonly number[] }

const patterns: WordPattern[] = []
let units: Unit[] | null = null
const expressions = new Map<string, RegExp>()

/**
 * Makes a pattern that every text is searched for. `small`: it is written in small letters and read so, the fastest; `any`: letters in
 * either case; `as-written`: capitals count. `isCapital`: a capital from A to Z begins it; `firsts`: one of these does. `before` and `after` say what may not stand beside it.
 */
export function wordPattern(rows: readonly string[], { letters = 'any', before = String.raw`(?<![\p{L}\d])`, after = '', isCapital = false, firsts = null }: Partial<Omit<WordPattern, 'id' | 'rows'>> = {}): WordPattern {
  const pattern = { id: patterns.length, rows, letters, before, after, isCapital, firsts }
  patterns.push(pattern)
  units = null
  return pattern
}

/** To the keys there are 64 letters: a to z, the digits are one, some signs, and all the rest is one; the expressions tell them apart. */
const bits = 6
const other = 63
const letterOf = new Uint8Array(0x10000).fill(other)
;[...' \n.\'àèéìòù(+/°ª-,:"|*', '\t', '\r'].forEach((sign, place) => void (letterOf[sign.charCodeAt(0)] = 28 + place))
for (let place = 0; place < 26; place += 1) letterOf[0x61 + place] = 1 + place
for (let place = 0; place < 10; place += 1) letterOf[0x30 + place] = 27
const asKey = (head: string): string => Array.from(head, (sign) => String.fromCharCode(letterOf[sign.charCodeAt(0)] ?? other)).join('')

function planted(): Unit[] {
  const all = patterns.flatMap((pattern) =>
    pattern.rows.flatMap((words, row) => alternativesOf(words).map((source) => ({ pattern, row, source, order: 0 }))),
  )
  begins.fill(0)
  byHead = new Map()
  all.forEach((unit, order) => {
    unit.order = order
    for (const head of new Set([...headsOf(unit.source)].map(asKey))) {
      const own = byHead.get(head)
      if (own) own.push(unit)
      else byHead.set(head, [unit])
      if (head.length === 0) begins.fill(1)
      const [first = 0, second, third] = Array.from(head, (sign) => sign.charCodeAt(0))
      const from = (first << (2 * bits)) | ((second ?? 0) << bits) | (third ?? 0)
      const many = second === undefined ? 1 << (2 * bits) : third === undefined ? 1 << bits : 1
      begins.fill(1, from, from + many)
    }
  })
  slots.fill(null)
  remembered.clear()
  return all
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
  const units = new Uint8Array(0x200)
  for (const unit of isCapital ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : (firsts ?? '')) units[unit.charCodeAt(0)] = 1
  return units
}

function readyOf(own: readonly Unit[]): readonly Ready[] {
  return [...new Set(own.map(({ pattern }) => pattern))].map((pattern): Ready => {
    const ofPattern = own.filter((unit) => unit.pattern === pattern)
    const rows = [...new Set(ofPattern.map(({ row }) => row))]
    return { id: pattern.id, isSmall: pattern.letters === 'small', firsts: firstsOf(pattern), expression: expressionOf(ofPattern, rows, pattern), rows }
  })
}

/** Whether anything begins with three letters; most words of a text are turned away here. */
const begins = new Uint8Array(1 << (3 * bits))
let byHead = new Map<string, Unit[]>()
/** What may begin with twelve letters, remembered in a table of a fixed size; a newcomer takes the place of who sat there. */
const seats = 1 << 18
const slots = new Array<readonly Ready[] | null>(seats).fill(null)
const heads = new Int32Array(seats)
const middles = new Int32Array(seats)
const tails = new Int32Array(seats)
const remembered = new Map<string, readonly Ready[]>()
const mostRemembered = 50_000
const nothing: readonly Ready[] = []

function readyFor(head: number, middle: number, tail: number): readonly Ready[] {
  const letters = [head, middle, tail].flatMap((four) => [3, 2, 1, 0].map((place) => (four >> (place * bits)) & other))
  const begin = String.fromCharCode(...letters)
  const known = remembered.get(begin)
  if (known) return known
  if (remembered.size > mostRemembered) remembered.clear()
  const own = [...new Set(Array.from({ length: width + 1 }, (_, letters) => byHead.get(begin.slice(0, letters)) ?? []).flat())].sort((one, next) => one.order - next.order)
  const ready = own.length === 0 ? nothing : readyOf(own)
  remembered.set(begin, ready)
  return ready
}

/**
 * Looks for every pattern in one walk over the words of a text: the first letters tell which of them can begin there, so that a text
 * costs little more than the reading of its words, however many patterns there are.
 */
export function searchWords(text: string, small: string, starts: Int32Array): Findings {
  units ??= planted()
  const found: Match[][] = patterns.map(() => [])
  const ends = new Int32Array(patterns.length)
  const count = starts.length
  const length = small.length
  for (let word = 0; word < count; word += 1) {
    const at = starts[word]!
    const three = (letterOf[small.charCodeAt(at)]! << (2 * bits)) | ((at + 1 < length ? letterOf[small.charCodeAt(at + 1)]! : 0) << bits) | (at + 2 < length ? letterOf[small.charCodeAt(at + 2)]! : 0)
    if (begins[three] === 0) continue
    const head = (three << bits) | (at + 3 < length ? letterOf[small.charCodeAt(at + 3)]! : 0)
    let middle = 0
    let tail = 0
    if (at + width <= length) {
      middle = (letterOf[small.charCodeAt(at + 4)]! << (3 * bits)) | (letterOf[small.charCodeAt(at + 5)]! << (2 * bits)) | (letterOf[small.charCodeAt(at + 6)]! << bits) | letterOf[small.charCodeAt(at + 7)]!
      tail = (letterOf[small.charCodeAt(at + 8)]! << (3 * bits)) | (letterOf[small.charCodeAt(at + 9)]! << (2 * bits)) | (letterOf[small.charCodeAt(at + 10)]! << bits) | letterOf[small.charCodeAt(at + 11)]!
    } else {
      for (let place = at + 4; place < at + 8; place += 1) middle = (middle << bits) | (place < length ? letterOf[small.charCodeAt(place)]! : 0)
      for (let place = at + 8; place < at + width; place += 1) tail = (tail << bits) | (place < length ? letterOf[small.charCodeAt(place)]! : 0)
    }
    const seat = (Math.imul(head, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(tail, 0xc2b2ae35)) >>> 14
    let here = slots[seat]!
    if (here === null || heads[seat] !== head || middles[seat] !== middle || tails[seat] !== tail) {
      here = slots[seat] = readyFor(head, middle, tail)
      heads[seat] = head
      middles[seat] = middle
      tails[seat] = tail
    }
    for (let one = 0; one < here.length; one += 1) {
      const { id, isSmall, firsts, expression, rows } = here[one]!
      if (firsts !== null && firsts[text.charCodeAt(at) & 0x1ff] === 0) continue
      if (at < ends[id]!) continue
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
