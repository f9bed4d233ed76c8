import { closedUp, isSpacedOut, spacedOutLines } from './spaced-out.ts'

/** A text as the recognizers read it: the same words in one spelling, with the way back to the places in the source. */
export type Reading = {
  /** Composed letters, straight apostrophes, plain spaces, no invisible characters, no hyphen at a line end inside a word. */
  text: string
  /** Where in the source each unit of `text` starts, and where it ends; `null` when the two texts have the same length. */
  starts: Int32Array | null
  ends: Int32Array | null
}

const spellings: [RegExp, string][] = [
  [/[\u2018\u2019\u02BC\u2032\u00B4`]/g, "'"],
  [/[\u201C-\u201F]/g, '"'],
  [/[\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\v\f]/g, ' '],
  [/[\u2010\u2011]/g, '-'],
  [/\uFF20/g, '@'],
]

/** Letters of other alphabets that look like Latin ones, and those they look like: in a word that mixes the two they are read as they look. */
const [strange, familiar] = ['АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEKMHOPCTYXIJSaeopcyxijsABEZHIKMNOPTYXo']
const mixesAlphabets = new RegExp(`[A-Za-z\\d][${strange}]|[${strange}][A-Za-z\\d]`)
const mixedWord = new RegExp(`[A-Za-z\\d${strange}]+`, 'g')
const asItLooks = (word: string): string => (/[A-Za-z]/.test(word) ? word.replace(/[^A-Za-z\d]/g, (letter) => familiar[strange.indexOf(letter)] ?? letter) : word)

/** Characters that nobody sees, as a class holds them. */
const unseen = '\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF'
/** What has to be dropped or composed, and so moves the offsets. */
const movesOffsets = new RegExp(`[${unseen}\\u0300-\\u036F\\uFF01-\\uFF5E\\uFB00-\\uFB06\\uD835\\uD83C]`)
/** One letter of the source that reads as two or three. */
const ligatures = /[\uFB00-\uFB06]/g
const isLigature = (point: number): boolean => point >= 0xfb00 && point <= 0xfb06
/** Bold that begins or ends inside a word. */
const boldInWord = /(?<=\p{L})\*\*(?=\p{L})/u
const wraps = /-(?<=\p{L}-)[ ]*\r?\n[ ]*\p{Ll}/u
const invisible = new RegExp(`^[${unseen}]$`)
const mark = /^\p{M}$/u
const lowerLetter = /^\p{Ll}$/u
const letter = /^\p{L}$/u

/** Units that stay as they are wherever they stand, but before a mark; each is looked at once. */
const stays = new Uint8Array(0x10000)
const [yes, no] = [1, 2]

function isPlain(unit: number): boolean {
  if (stays[unit] === 0) {
    const character = String.fromCharCode(unit)
    const isCareful = character === '-' || character === '*' || invisible.test(character) || mark.test(character) || /[\uD800-\uDFFF\uFB00-\uFFFF]/.test(character)
    const composed = character.normalize('NFKC')
    stays[unit] = isCareful || (composed !== character && composed.length === 1) ? no : yes
  }
  return stays[unit] === yes
}

function wrapEnd(text: string, hyphen: number): number {
  let at = hyphen + 1
  while (text[at] === ' ') at += 1
  if (text[at] === '\r') at += 1
  if (text[at] !== '\n') return -1
  at += 1
  while (text[at] === ' ') at += 1
  return lowerLetter.test(text[at] ?? '') ? at : -1
}

/** Reads a text in one spelling, its words no further apart than a space; takes time proportional to its length. */
export function read(source: string): Reading {
  const reading = inOneSpelling(source)
  const stretches = isSpacedOut(reading.text) ? [{ start: 0, end: reading.text.length }] : spacedOutLines(reading.text)
  return stretches.length > 0 ? closedUp(reading, stretches) : reading
}

function inOneSpelling(source: string): Reading {
  let text = source
  for (const [pattern, plain] of spellings) text = text.replace(pattern, plain)
  if (mixesAlphabets.test(text)) text = text.replace(mixedWord, asItLooks)
  if (text.includes('\t')) text = text.replace(/^[^\t\n]*\t[^\t\n]*$/gm, (line) => line.replace('\t', ' '))
  if (!movesOffsets.test(text) && !wraps.test(text) && !boldInWord.test(text)) return { text, starts: null, ends: null }
  const room = text.length + 1 + 2 * (text.match(ligatures)?.length ?? 0)
  const starts = new Int32Array(room)
  const ends = new Int32Array(room)
  const units: string[] = []
  let length = 0
  const push = (unit: string, start: number, end: number): void => {
    for (let index = 0; index < unit.length; index += 1) {
      starts[length] = start
      ends[length] = end
      length += 1
    }
    units.push(unit)
  }
  let at = 0
  while (at < text.length) {
    const from = at
    while (at < text.length && isPlain(text.charCodeAt(at))) at += 1
    if (at > from && at < text.length && mark.test(text[at] ?? '')) at -= 1
    if (at > from) {
      units.push(text.slice(from, at))
      for (let place = from; place < at; place += 1) {
        starts[length] = place
        ends[length] = place + 1
        length += 1
      }
      continue
    }
    const point = text.codePointAt(at) ?? 0
    const width = point > 0xffff ? 2 : 1
    const character = text.slice(at, at + width)
    if (invisible.test(character)) {
      at += width
      continue
    }
    if (character === '*' && text[at + 1] === '*' && letter.test(text[at - 1] ?? '') && letter.test(text[at + 2] ?? '')) {
      at += 2
      continue
    }
    if (character === '-' && length > 0 && letter.test(text[at - 1] ?? '')) {
      const next = wrapEnd(text, at)
      if (next > 0) {
        at = next
        continue
      }
    }
    let end = at + width
    while (end < text.length && mark.test(text[end] ?? '')) end += 1
    const composed = (end > at + width ? text.slice(at, end) : character).normalize('NFKC')
    const isRead = composed.length <= width || end > at + width || isLigature(point)
    push(end > at + width && composed.length > 1 ? (composed[0] ?? '') : isRead ? composed : character, at, end)
    at = end
  }
  starts[length] = ends[length] = text.length
  return { text: units.join(''), starts: starts.subarray(0, length + 1), ends: ends.subarray(0, length + 1) }
}

/** The place in the source of a stretch of the reading, end exclusive. */
export function placeOf({ starts, ends }: Reading, start: number, end: number): { start: number; end: number } {
  if (!starts || !ends) return { start, end }
  return { start: starts[start] ?? 0, end: end > start ? (ends[end - 1] ?? 0) : (starts[start] ?? 0) }
}
