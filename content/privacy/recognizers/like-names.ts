import { startingIn } from '../finder.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Line } from '../layout.ts'
import { atWork, secretOrUnknown, type Person } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

type Entry = { start: number; end: number }

const lead = /^[\s*_•·▪–—-]*(?:\d{1,3}\s?[.)°ª-]?\s+)?/
const longestEntry = 50
/** Two to four words, each with its capital; or a word with one or two letters beside it. */
const namelike = /^\p{Lu}[\p{L}'.-]*(?:\s(?:(?:di|de|del|della|da|dal|lo|la|el|al|ben|van)\s)?\p{Lu}[\p{L}'.-]*){0,4}$/u
const name = String.raw`\p{Lu}[\p{L}'-]*\.?(?:\s\p{Lu}[\p{L}'-]*\.?){0,3}`
const series = new RegExp(String.raw`(?<=^[\s*_•·▪–—-]*|:\s|[;.]\s|\)\s)${name}(?<between>,\s|;\s|\s[-–—/]\s)${name}(?!\p{L})(?:\k<between>${name}(?!\p{L}))+(?:\se\s${name})?`, 'gu')
const betweenNames = /,\s|;\s|\s[-–—/]\s|\se\s/u
const fewest = 3

const isKnown = (words: string): boolean => words.toLowerCase().split(/[\s'.]+/).some((key) => key.length > 2 && (firstNames.has(key) || surnames.has(key) || !isItalian(key)))

/** The entry of a line of its own, without its number. */
function entryOf(text: string, line: Line): Entry | null {
  if (line.cells.length > 0 || line.isHeader || line.continues || line.end - line.start > longestEntry + 8) return null
  const row = text.slice(line.start, line.end)
  const from = lead.exec(row)?.[0].length ?? 0
  const words = row.slice(from).trimEnd().replace(/[;.,]$|\s\(?(?:'\d\d|(?:19|20)\d\d)\)?$/, '')
  return /\s/.test(words) && namelike.test(words) ? { start: line.start + from, end: line.start + from + words.length } : null
}

const head = new RegExp(`^${name}(?=\\s?[:(;]|\\s[-–—]\\s|,\\s)`, 'u')
/** The entry that a line begins with, before what is told of it. */
function headOf(text: string, line: Line): Entry | null {
  if (line.cells.length > 0 || line.isHeader || line.continues || line.end - line.start > 200 || line.start === 0) return null
  const row = text.slice(line.start, line.end)
  const from = lead.exec(row)?.[0].length ?? 0
  const words = head.exec(row.slice(from))?.[0] ?? ''
  return words.length < longestEntry && /\s/.test(words) && isKnown(words) && !words.toLowerCase().split(/\s/).some((key) => ordinaryWords.has(key)) ? { start: line.start + from, end: line.start + from + words.length } : null
}

/** Runs of lines that hold one entry each, or begin with one. */
function columnsOf(text: string, lines: readonly Line[], entryIn: (text: string, line: Line) => Entry | null): Entry[][] {
  const runs: Entry[][] = [[]]
  for (const line of lines) {
    const entry = entryIn(text, line)
    if (entry) runs.at(-1)!.push(entry)
    else if (runs.at(-1)!.length > 0) runs.push([])
  }
  return runs
}

/** The entries of each series in a line, set apart by commas or other signs. */
function seriesOf(text: string, line: Line): Entry[][] {
  if (line.cells.length > 0 || line.end - line.start > 1_000) return []
  return [...text.slice(line.start, line.end).matchAll(series)].map(({ index, 0: words }) => {
    let at = line.start + index
    return words.split(new RegExp(`(${betweenNames.source})`, 'u')).flatMap((part, place): Entry[] => {
      const start = at
      at += part.length
      return place % 2 === 0 ? [{ start, end: at }] : []
    })
  })
}

/** Who is named for what they do, or of fame. */
const isShown = ({ bearer, isSure }: Person): boolean => bearer === 'company' || bearer === 'public-figure' || (isSure && atWork.has(bearer))

/** Where most entries of a list are names that are hidden, the others are names too, although their words are ordinary ones. */
export function likeNames({ text, lines, kind }: Scene, people: readonly Person[], hidden: readonly Sighting[]): Sighting[] {
  if (kind === 'regolamento' || kind === 'carta') return []
  const names = hidden.filter((sighting) => sighting.kind === 'PERSON_NAME' && secretOrUnknown.has(sighting.bearer)).toSorted((one, other) => one.start - other.start)
  if (names.length === 0) return []
  return [...columnsOf(text, lines, entryOf), ...columnsOf(text, lines, headOf), ...lines.flatMap((line) => seriesOf(text, line))].flatMap((entries): Sighting[] => {
    if (entries.length < fewest) return []
    const seen = entries.map(({ start, end }) => startingIn(names, start, end).filter((name) => name.end - name.start > (end - start) / 2))
    const examples = seen.flatMap(([name]) => name ?? [])
    const isFew = examples.length < 2 || examples.length * 2 < entries.length
    if (examples.length === 0 || (isFew && (kind === 'determina' || entries.some(({ start, end }) => !isKnown(text.slice(start, end)) || startingIn(people, start, end).some(isShown))))) return []
    const isPlain = examples.length * 3 < entries.length * 2
    return entries.flatMap(({ start, end }, at): Sighting[] => (seen[at]!.length > 0 || (isPlain && !isKnown(text.slice(start, end))) ? [] : [{ start, end, kind: 'PERSON_NAME', bearer: examples[0]!.bearer, isSure: false }]))
  })
}
