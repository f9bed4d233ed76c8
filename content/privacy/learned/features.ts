import { bearers } from '../bearer.ts'
import { roles } from '../clues.ts'
import type { Line } from '../layout.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Person } from '../people/person.ts'
import { remembered } from '../remembered.ts'
import type { Scene } from '../scene.ts'
import { topicOf } from './sentences.ts'
import { form, hashOf, isCapitalised, mixed, placeOfFeature, tokenFrom, wordsIn, type Tokens } from './tokens.ts'

/** How many places the features share; two that fall on one place are told apart by their company. */
export const room = 1 << 20
/** The most features that one token has. */
export const mostFeatures = 512

/** Writes the places of the features of one token into a list and answers how many they are. */
export type Features = (token: number, places: Int32Array) => number

/** What the lexicons say of a word in small letters, as bits. */
const lexiconsOf = remembered((key): number => (firstNames.has(key) ? 1 : 0) | (surnames.has(key) ? 2 : 0) | (ordinaryWords.has(key) ? 4 : 0) | (isItalian(key) ? 8 : 0))

/** How many tokens away a word for a person may stand. */
const reach = 40
/** A word of the gazetteers is a name although it is also a word. */
const isGiven = 3
const isWordOfTheLanguage = 12
const standsInSmallLetters = 16

/** What stands about the tokens of a text: computed once, read by every feature. */
type Surroundings = {
  lineOf: Int32Array; firstOfLine: Int32Array; sentenceOf: Int32Array; firstOfSentence: Int32Array
  /** First and last token of the run of capitalised words that holds a token. */
  runFrom: Int32Array; runUntil: Int32Array
  /** By the first token of a run: what the lexicons say of any of its words, and whether none of them can be a name. */
  lexiconsOfRun: Uint8Array; isNoNameRun: Uint8Array
  lexicons: Uint8Array
  specialAt: Uint8Array; roleAt: Uint8Array
  /** Whose the name is by the rules, 0 for nobody's. */
  bearerAt: Uint8Array
  bearersIn: Int32Array; specialsIn: Int32Array
  bearerOfWord: Map<number, number>
}

function surroundingsOf(scene: Scene, people: readonly Person[], tokens: Tokens): Surroundings {
  const { count, starts, ends, forms, words } = tokens
  const { text, lines } = scene
  const whole = (): Int32Array => new Int32Array(count)
  const around: Surroundings = {
    lineOf: whole(), firstOfLine: new Int32Array(lines.length + 1).fill(count), sentenceOf: whole(), firstOfSentence: new Int32Array(count + 2).fill(count),
    runFrom: whole(), runUntil: whole(), lexiconsOfRun: new Uint8Array(count), isNoNameRun: new Uint8Array(count).fill(1), lexicons: new Uint8Array(count), specialAt: new Uint8Array(count), roleAt: new Uint8Array(count), bearerAt: new Uint8Array(count),
    bearersIn: new Int32Array(count + 2), specialsIn: new Int32Array(count + 2), bearerOfWord: new Map(),
  }
  let line = 0
  let sentence = 0
  for (let token = 0; token < count; token += 1) {
    while (line + 1 < lines.length && lines[line + 1]!.start <= starts[token]!) line += 1
    around.lineOf[token] = line
    const isCapital = isCapitalised(forms[token]!)
    if (isCapital) {
      const key = text.slice(starts[token], ends[token]).toLowerCase()
      around.lexicons[token] = lexiconsOf(key) | (scene.words.isPlain(key) ? standsInSmallLetters : 0)
    }
    const opensLine = token > 0 && line !== around.lineOf[token - 1] && !lines[line]!.continues
    const opensSentence = token > 1 && text[starts[token - 1]!] === '.' && starts[token]! > ends[token - 1]! && isCapital && ends[token - 2]! - starts[token - 2]! > 3
    if (opensLine || opensSentence) sentence += 1
    around.sentenceOf[token] = sentence
    if (around.firstOfSentence[sentence] === count) around.firstOfSentence[sentence] = token
    if (around.firstOfLine[line] === count) around.firstOfLine[line] = token
  }
  const mark = (marks: Uint8Array, { start, end }: { start: number; end: number }, code: number): void => {
    for (let token = tokenFrom(tokens, start); token < count && starts[token]! < end; token += 1) marks[token] = code
  }
  for (const special of scene.specials) mark(around.specialAt, special, 1 + special.row)
  for (const role of scene.found(roles)) mark(around.roleAt, role, 1 + role.row)
  for (const person of people) mark(around.bearerAt, person, 1 + bearers.indexOf(person.bearer) * 2 + (person.isSure ? 0 : 1))
  for (let token = 0; token < count; token += 1) {
    if (around.bearerAt[token]) {
      around.bearersIn[around.sentenceOf[token]!]! |= 1 << ((around.bearerAt[token]! - 1) >> 1)
      if (isCapitalised(forms[token]!)) around.bearerOfWord.set(words[token]!, around.bearerAt[token]!)
    }
    if (around.specialAt[token]) around.specialsIn[around.sentenceOf[token]!]! |= 1 << around.specialAt[token]!
  }
  joinRuns(tokens, text, around)
  return around
}

function joinRuns({ count, starts, ends, forms }: Tokens, text: string, { lineOf, runFrom, runUntil, lexicons, lexiconsOfRun, isNoNameRun, bearerAt }: Surroundings): void {
  for (let token = 0; token < count; token += 1) {
    runFrom[token] = token
    if (!isCapitalised(forms[token]!)) continue
    let before = token - 1
    const sign = before > 0 ? text[starts[before]!] : undefined
    if ((sign === "'" || sign === '.' || sign === '-') && ends[before] === starts[token] && isCapitalised(forms[before - 1]!)) before -= 1
    else if (sign === '.' && forms[before - 1] === form.initial) before -= 1
    if (before >= 0 && isCapitalised(forms[before]!) && lineOf[before] === lineOf[token]) runFrom[token] = runFrom[before]!
    const first = runFrom[token]!
    lexiconsOfRun[first]! |= lexicons[token]!
    if (bearerAt[token] || lexicons[token]! & isGiven || !(lexicons[token]! & isWordOfTheLanguage)) isNoNameRun[first] = 0
  }
  for (let token = count - 1; token >= 0; token -= 1) {
    runUntil[token] = token
    if (!isCapitalised(forms[token]!)) continue
    if (token + 1 < count && runFrom[token + 1] === runFrom[token]) runUntil[token] = runUntil[token + 1]!
    else if (token + 2 < count && runFrom[token + 2] === runFrom[token]) runUntil[token] = runUntil[token + 2]!
  }
}


/** Of a wide table the first columns tell what it is about. */
const mostColumns = 12
/** The header of the column where a token stands, in small letters. */
function headerOver({ headers, cells }: Line, place: number): string {
  let low = 0
  let high = cells.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cells[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  return (headers[low] ?? '').toLowerCase()
}

/** Whether nothing of a run can be a name: ordinary words all of them, that no rule and no gazetteer takes for one. */
export type IsNoName = (token: number) => boolean

/** What may be known of the capitalised words of a scene, of which the rules say who the people are. */
export function featuresOf(scene: Scene, people: readonly Person[], tokens: Tokens): { features: Features; isNoName: IsNoName } {
  const { count, starts, ends, forms, words } = tokens
  const { text, lines } = scene
  const around = surroundingsOf(scene, people, tokens)
  const { lineOf, firstOfLine, sentenceOf, firstOfSentence, runFrom, runUntil, lexiconsOfRun, isNoNameRun, lexicons, specialAt, roleAt, bearerAt, bearersIn, specialsIn, bearerOfWord } = around
  const kind = hashOf(scene.kind)
  const section = hashOf(scene.sections[0] ?? '')
  const topic = wordsIn(topicOf(scene), 4)
  const labels = new Map<string, number[]>()
  const headers = new Map<string, number[]>()
  const wordAt = (token: number): number => (token < 0 ? -1 : token >= count ? -2 : words[token]!)
  const looksAt = (token: number): number => (token < 0 || token >= count ? 99 : lexicons[token]! | (forms[token]! << 5))
  const codeAt = (codes: Uint8Array, token: number): number => (token < 0 || token >= count ? 0 : codes[token]!)
  const partsOfHeader = (header: string, atLeast: number): number[] => {
    const key = `${atLeast}${header}`
    const before = headers.get(key)
    if (before) return before
    const parts = wordsIn(header.slice(0, 80), atLeast)
    headers.set(key, parts)
    return parts
  }
  const partsOfLabel = (label: string): number[] => {
    const before = labels.get(label)
    if (before) return before
    const parts = wordsIn(label.slice(0, 160), 3).slice(0, 8)
    labels.set(label, parts)
    return parts
  }

  const isNoName: IsNoName = (token) => isNoNameRun[runFrom[token]!] === 1

  const features: Features = (token, places) => {
    let size = 0
    const tell = (template: number, value: number): void => {
      if (size >= mostFeatures) return
      places[size] = placeOfFeature(template, value, room)
      size += 1
    }
    const word = words[token]!
    const looks = looksAt(token)
    const first = runFrom[token]!
    const last = runUntil[token]!
    const before = wordAt(token - 1)
    const after = wordAt(token + 1)
    const beforeRun = wordAt(first - 1)
    const afterRun = wordAt(last + 1)
    const length = Math.min(last - first, 5)
    const looksOfRun = lexiconsOfRun[first]!
    tell(0, 0)
    tell(1, word)
    tell(2, before)
    tell(3, after)
    tell(4, wordAt(token - 2))
    tell(5, wordAt(token + 2))
    tell(6, mixed(before, word))
    tell(7, mixed(word, after))
    tell(8, mixed(wordAt(token - 2), before))
    tell(9, mixed(after, wordAt(token + 2)))
    tell(10, looks)
    tell(11, mixed(looksAt(token - 1), looks))
    tell(12, mixed(looks, looksAt(token + 1)))
    tell(13, mixed(mixed(looksAt(token - 1), looks), looksAt(token + 1)))
    const letters = text.slice(starts[token], ends[token]).toLowerCase()
    tell(14, hashOf(letters.slice(-3)))
    tell(15, hashOf(letters.slice(0, 3)))
    tell(16, mixed(hashOf(letters.slice(-3)), looks))
    tell(17, mixed(kind, looks))
    tell(18, mixed(section, looks))
    tell(19, mixed(mixed(kind, section), looks))
    // the run and what stands on its two sides
    tell(20, mixed(beforeRun, looks))
    tell(21, mixed(mixed(wordAt(first - 2), beforeRun), length))
    tell(22, mixed(afterRun, length))
    tell(23, mixed(afterRun, wordAt(last + 2)))
    tell(24, mixed(length, mixed(token - first, looks)))
    tell(25, mixed(mixed(wordAt(first - 3), wordAt(first - 2)), beforeRun))
    tell(26, mixed(wordAt(first - 2), looks))
    tell(27, mixed(afterRun, mixed(beforeRun, length)))
    tell(28, mixed(looksOfRun, length))
    tell(29, mixed(looksOfRun, mixed(beforeRun, afterRun)))
    tell(30, mixed(looksOfRun, kind))
    tell(31, mixed(wordAt(token - 3), looks))
    tell(32, mixed(wordAt(token + 3), looks))
    // the line, its table and the heading above
    const line = lineOf[token]!
    const row = lines[line]!
    const head = firstOfLine[line]!
    const opensLine = first === head ? 1 : 0
    tell(33, mixed(Math.min(token - head, 6), looks))
    tell(34, mixed(wordAt(head), wordAt(head + 1)))
    tell(35, mixed(wordAt(head), looks))
    tell(36, mixed(row.isItem ? 1 : 0, mixed(looks, row.cells.length)))
    tell(37, mixed(Math.min(line, 4), mixed(Math.min(lines.length - line, 5), looks)))
    tell(38, mixed(opensLine, mixed(forms[last + 1] ?? 99, afterRun)))
    tell(39, mixed(forms[head] ?? 0, mixed(opensLine, looksOfRun)))
    for (const part of partsOfLabel(row.label)) tell(40, mixed(part, looksOfRun))
    if (row.headers.length > 0) {
      const own = headerOver(row, starts[token]!)
      tell(41, hashOf(own))
      for (const part of partsOfHeader(own, 3)) tell(42, part)
      tell(43, mixed(hashOf(own), looks))
      for (const header of row.headers.slice(0, mostColumns)) for (const part of partsOfHeader(header.toLowerCase(), 4)) tell(45, part)
    }
    // words for people, words of special categories
    const sentence = sentenceOf[token]!
    tell(46, mixed(specialsIn[sentence]!, looks))
    const leftmost = Math.max(firstOfSentence[sentence]!, token - reach)
    let left = token
    while (left >= leftmost && !roleAt[left]) left -= 1
    const leftRole = left >= leftmost ? roleAt[left]! : 0
    tell(47, mixed(leftRole, mixed(Math.min(token - left, 8), looks)))
    tell(48, mixed(leftRole, kind))
    let right = token
    while (right < count && right < token + reach && sentenceOf[right] === sentence && !roleAt[right]) right += 1
    const rightRole = right < count && right < token + reach && sentenceOf[right] === sentence ? roleAt[right]! : 0
    tell(49, mixed(rightRole, mixed(Math.min(right - token, 8), looks)))
    for (const way of [-1, 1]) {
      let near = token
      while (near >= 0 && near < count && Math.abs(near - token) < 12 && sentenceOf[near] === sentence && !specialAt[near]) near += way
      if (near >= 0 && near < count && sentenceOf[near] === sentence && specialAt[near]) tell(51 + way, mixed(specialAt[near]!, Math.min(Math.abs(near - token), 5)))
    }
    const from = Math.max(firstOfSentence[sentence]!, token - 25)
    for (let one = from; one < count && one < token + 25 && sentenceOf[one] === sentence; one += 1) {
      if (forms[one] !== form.small || ends[one]! - starts[one]! < 4) continue
      const distance = one - token
      tell(distance < -8 ? 53 : distance < -3 ? 54 : distance < 0 ? 55 : distance < 4 ? 56 : distance < 9 ? 57 : 58, words[one]!)
    }
    for (const part of topic) tell(59, part)
    // what the rules say of it and of its neighbours
    const bearer = bearerAt[token]!
    tell(60, bearer)
    tell(61, mixed(bearer, kind))
    tell(62, mixed(bearer, section))
    tell(63, mixed(codeAt(bearerAt, first - 2), mixed(bearer, codeAt(bearerAt, last + 2))))
    tell(64, mixed(bearersIn[sentence]!, looks))
    tell(65, mixed(bearerOfWord.get(word) ?? 0, mixed(bearer, looks)))
    tell(66, mixed(bearer, mixed(beforeRun, afterRun)))
    tell(67, mixed(bearer, leftRole))
    return size
  }
  return { features, isNoName }
}
