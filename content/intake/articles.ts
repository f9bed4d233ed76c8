import { bullet, hangs, isBlank, isInCapitals, isIndexLine, wordsOf, type Line } from './line.ts'

/** An article where it begins; `title` is empty where the act gives it none. */
export type Article = {
  label: string
  title: string
  /** The first line, and the last one that still belongs to the title. */
  line: number
  lastLine: number
  /** Where the title ends on the first line when the text goes on there, in characters of its words; `null` when it does not. */
  cut: number | null
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX']
const form = /^(?:Art(?:icolo|\.)?|ART(?:ICOLO|\.)?)\s*\.?\s*(?:n\.?\s*)?(\d{1,3}|[Uu]nico|UNICO|[IVX]{1,6}(?![\p{L}]))(?:\s*[-–.]?\s*(bis|ter|quater|quinquies|sexies)\b)?\s*[°º]?(\s*[.:)–—-]*)\s*(.*)$/u
/** What follows a number that only refers: «art. 3 del decreto», «Art. 3 Cost.», «Art. 13 GDPR». */
const reference = /^(?:(?:del|dello|della|dell['’]|dei|delle|degli|comma|commi|e|ed|o|al|ai|alla|all['’]|allegato)(?![\p{L}])|[cC]o?\.|[lL]ett\.|(?:par|cost|reg|legge|d|l|c)\.|(?:gdpr|ccnl|cost|legge)(?![\p{L}]))/iu

const numberOf = (text: string): number => (/unico/i.test(text) ? 1 : /^\d/.test(text) ? Number(text) : romans.indexOf(text) + 1)

const tidy = (title: string): string => title.replace(/^[\s(:–—.-]+/, '').replace(/[\s):–—-]+$/, (end) => (end.includes(')') && title.includes('(') && !title.trimStart().startsWith('(') ? ')' : '')).replace(/(\p{L}{3})\.$/u, '$1').trim()

type Candidate = Article & { number: number; isSuffixed: boolean }

function nextWritten(words: readonly string[], at: number): number | null {
  for (let next = at + 1; next < words.length; next += 1) if (!isBlank(words[next]!)) return next
  return null
}

/** A title on the line after «Art. 5»: short, without a full stop, and followed by a text that begins anew. */
function titleBelow(words: readonly string[], at: number): number | null {
  const next = nextWritten(words, at)
  if (next === null || next > at + 2) return null
  const line = words[next]!
  if (line.length > 100 || bullet.test(line) || /^\d|[.;:,]$/.test(line) || !/^[\p{Lu}(«“"]/u.test(line) || form.test(line)) return null
  const following = nextWritten(words, next)
  const after = following === null ? '' : words[following]!
  return /^\p{Ll}/u.test(after) && !/^[a-z]\s?[).]/.test(after) ? null : next
}

function candidateAt(words: readonly string[], at: number): Candidate | null {
  const line = words[at]!
  const found = form.exec(line)
  if (!found || isIndexLine(line)) return null
  const [, written = '', suffix, separator = '', rest = ''] = found
  const number = numberOf(written)
  if (number === 0 || (separator.trim() === '' && rest !== '' && (/^[\p{Ll},;]/u.test(rest) || reference.test(rest)))) return null
  const label = `Art. ${/^\d/.test(written) ? number : /unico/i.test(written) ? 'unico' : written}${suffix ? `-${suffix}` : ''}`
  const base = { label, number, isSuffixed: suffix !== undefined, line: at }
  if (rest === '') {
    const below = titleBelow(words, at)
    return { ...base, title: below === null ? '' : tidy(words[below]!), lastLine: below ?? at, cut: null }
  }
  const sentence = /^(?:\(([^)]{3,100})\)|([^.]{3,70})\.(?=\s+[\p{Lu}\d]))/u.exec(rest)
  const isText = rest.length > 160 || (rest.length > 60 && /\p{Ll}[.;]$/u.test(rest)) || /^\d+\s*[.)]/.test(rest)
  const head = line.length - rest.length
  if (sentence && sentence[0].length < rest.length - 25 && !(sentence[2] && /\b(?:art|n|d|l|c|lett|prof|dott)$/i.test(sentence[2]))) return { ...base, title: tidy(sentence[1] ?? sentence[2] ?? ''), lastLine: at, cut: head + sentence[0].length }
  if (isText) return { ...base, title: '', lastLine: at, cut: head }
  // Text that begins on the line of the number and goes on below, as far as the full stop, is no title.
  const below = words[at + 1] ?? ''
  const isLong = line.length >= 60
  if (isLong && /^\p{Ll}/u.test(below) && !hangs.test(rest) && separator.trim() === '' && /\b(?:è|sono|deve|devono|può|possono|si|ha|hanno|viene|vengono)\b/u.test(rest)) return { ...base, title: '', lastLine: at, cut: head }
  let title = rest
  let last = at
  while (last < at + 2) {
    const next = words[last + 1] ?? ''
    const goesOn = !isBlank(next) && !bullet.test(next) && !form.test(next) && !/^\d+\s*[.)](?!\d)/.test(next) && next.length <= 120
    const isBroken = hangs.test(title) || (words[last]!.length >= 55 && (/^\p{Ll}/u.test(next) || (isInCapitals(rest) && isInCapitals(next)))) || (words[last]!.length >= 55 && /^\d[\d.,]*$/.test(next))
    if (!goesOn || !isBroken || /[.;]$/.test(title)) break
    last += 1
    title += ` ${next}`
  }
  return { ...base, title: tidy(title.replace(/\t/g, ' ')), lastLine: last, cut: null }
}

/**
 * The articles of a text in reading order. A reference at the beginning of a line («art. 21 del decreto …») is told from an
 * article by its number, which must go on from the one before or begin again at 1. An index of articles is passed over.
 */
export function findArticles(lines: readonly Line[]): Article[] {
  const words = lines.map(({ text }) => wordsOf(text))
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at += 1) {
    const candidate = candidateAt(words, at)
    if (!candidate) continue
    const last = found.at(-1)?.number ?? 0
    const isNext = candidate.number > last && candidate.number <= last + 3
    if (isNext || candidate.number === 1 || (candidate.isSuffixed && candidate.number === last)) found.push(candidate)
  }
  const hasText = (one: Candidate, next: Candidate | undefined): boolean => {
    if (one.cut !== null || !next) return true
    for (let at = one.lastLine + 1; at < next.line; at += 1) if (!isBlank(words[at]!)) return true
    return false
  }
  const isIndexed = found.map((one, index) => !hasText(one, found[index + 1]))
  return found.filter(({ number }, index) => {
    const run = [-2, -1, 0, 1, 2].map((step) => isIndexed[index + step] ?? false)
    const isInRun = (run[2] && ((run[3] && run[4]) || (run[1] && run[3]) || (run[0] && run[1]))) || (!run[2] && run[1] && run[0] && number > 1)
    return !isInRun
  })
}
