import type { Kind } from '../documents/kinds.ts'
import { findArticles } from './articles.ts'
import { bullet, hangs, isBlank, isInCapitals, isIndexLine, isPageNumber, runningLines, wordsOf, type Line } from './line.ts'

/** A document inside a long one: its kind, its title as it is written, and its lines in reading order. */
export type Part = { kind: Kind; title: string | null; isSure: boolean; lines: Line[] }

/** Words with which a document of its own begins. `isStrong` ones need no company; the others count only in a document of many parts. */
const openings: { form: RegExp; kind: Kind; isStrong: boolean }[] = [
  { form: /^(?:allegato\s+\w{1,3}\s*[-–:.]\s*)?(?:bozza\s+(?:di\s+)?)?regolament[oi]\b/i, kind: 'regolamento', isStrong: true },
  { form: /^carta\s+dei\s+servizi\b/i, kind: 'carta-dei-servizi', isStrong: true },
  { form: /^(?:disciplinare|policy|e-?\s?policy|e-?\s?safety|statuto\s+del|patto\s+(?:educativo\s+)?di|protocollo\s+(?:di|per|d['’]|operativo)|procedura\s+(?:per|di\s+gestione|operativa)|linee\s+guida|codice\s+(?:di|disciplinare|etico)|vademecum)\b/i, kind: 'regolamento', isStrong: false },
]

/** Chapters that every Carta dei servizi has by the scheme of the DPCM of 7 June 1995: never a document of their own. */
const chapterOfCarta = /reclam/i

/** A division with its number: PARTE IV, SEZIONE 2. */
const division = /^(parte|sezione)\s+(prima|seconda|terza|quarta|quinta|sesta|settima|ottava|nona|decima|[IVX]+|\d{1,2})(?![\p{L}°.])/iu
const ordinals = ['prima', 'seconda', 'terza', 'quarta', 'quinta', 'sesta', 'settima', 'ottava', 'nona', 'decima']
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const subdivision = /^(?:titolo|capo|parte|sezione)\s+(?:[IVX]+|\d{1,2}|prim[oa]|second[oa])(?![\p{L}])/iu

function divisionAt(words: string): { word: string; number: number } | null {
  const found = division.exec(words)
  if (!found || words.length > 100) return null
  const [, word = '', number = ''] = found
  const place = ordinals.indexOf(number.toLowerCase())
  const value = place >= 0 ? place + 1 : /^\d/.test(number) ? Number(number) : romans.indexOf(number.toUpperCase()) + 1
  return value > 0 ? { word: word.toLowerCase(), number: value } : null
}

type Opening = { line: number; lastLine: number; title: string; kind: Kind; isStrong: boolean }

const letters = (text: string): number => text.replace(/\s/g, '').length

/** The lines of a title that begins here: capitals go on with capitals, and with what a hanging word asks for. */
function titleFrom(lines: readonly Line[], words: readonly string[], at: number): { title: string; lastLine: number } {
  const isLoud = isInCapitals(words[at]!)
  let title = words[at]!
  let lastLine = at
  for (let count = 0; count < 6 && title.length < 400; count += 1) {
    let next = lastLine + 1
    while (next < words.length && next <= lastLine + 2 && isBlank(words[next]!)) next += 1
    const line = words[next] ?? ''
    if (isBlank(line) || bullet.test(line) || /^(?:art|titolo|capo|parte|sezione|approvat|delibera|premessa|indice|vist[oa]|il consiglio|\d+[.)])/i.test(line) || line.length > 140) break
    const isNear = next === lastLine + 1
    const isCrowded = words[lastLine]!.length >= 45
    const goesOn = hangs.test(title) || (isLoud ? isInCapitals(line) && (isNear || isCrowded) : isNear && words[lastLine]!.length >= 45 && !/[.:;]$/.test(words[lastLine]!))
    const isTail = isNear && isLoud && title.length < 300 && /^(?:ai\s+sensi|a\s+norma|di\s+cui|del\s+d|in\s+attuazione|per\s)/i.test(line) && line.length < 100
    if (!goesOn && !isTail) break
    if (openings.some(({ form }) => form.test(line)) && !hangs.test(title)) break
    title += ` ${line}`
    lastLine = next
  }
  return { title: title.replace(/\s+/g, ' ').replace(/(\p{L}{3})\.$/u, '$1').replace(/\s*[:–-]\s*$/, ''), lastLine }
}

/** A title stands alone: after an empty line, at the head of a page, or as a title of the file; and it is no sentence. */
function openingAt(lines: readonly Line[], words: readonly string[], at: number, running: ReadonlySet<number>): Opening | null {
  const line = words[at]!
  const opening = openings.find(({ form }) => form.test(line))
  if (!opening || running.has(at) || isIndexLine(lines[at]!.text) || bullet.test(line) || chapterOfCarta.test(line)) return null
  const isTitled = lines[at]!.heading !== undefined || /^\s*#/.test(lines[at]!.text)
  const isLoud = isInCapitals(line)
  const before = lines[at - 1]?.text ?? ''
  const isFree = at === 0 || isBlank(before) || isPageNumber(before) || running.has(at - 1) || isTitled || (isLoud && isInCapitals(before) && !hangs.test(before)) || (isLoud && /^\s/.test(lines[at]!.text) && /[.;]\s*$/.test(before))
  if (!isFree || !/^[\p{Lu}]/u.test(line)) return null
  const { title, lastLine } = titleFrom(lines, words, at)
  if (title.length > 420 || /[,;]$/.test(title) || (hangs.test(title) && !isLoud)) return null
  if (!isLoud && !isTitled) {
    // In small letters a title must also end as a title does, and its text must begin after a space.
    const after = words[lastLine + 1] ?? ''
    const isFollowed = isBlank(after) || /^(?:art|titolo|capo|approvat|delibera|premessa)/i.test(after)
    if (!opening.isStrong || /[.:;!?]$/.test(words[lastLine]!) || !isFollowed || title.length > 260 || /^\S+\s+(?:\(|n\.|ue\b|europeo)/i.test(title) || /\b(?:è|sono|deve|devono|disciplina|stabilisce|prevede|entra|viene)\b/i.test(title)) return null
  }
  return { line: at, lastLine, title, kind: opening.kind, isStrong: opening.isStrong }
}

const same = (title: string): string => title.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** How long a document is at least, in characters, for its title to be more than a word of an index or a heading. */
const shortest = { strong: 120, weak: 1500 }

function findOpenings(lines: readonly Line[], words: readonly string[]): Opening[] {
  const running = runningLines(lines)
  const found = words.flatMap((_, at): Opening[] => {
    const opening = openingAt(lines, words, at, running)
    return opening ? [opening] : []
  })
  const strong = found.filter(({ isStrong }) => isStrong).length
  const sums = [0]
  for (const line of words) sums.push(sums.at(-1)! + letters(line))
  const sizeOf = (from: number, to: number): number => sums[to]! - sums[from]!
  const isWhole = (opening: Opening, next: number): boolean => sizeOf(opening.lastLine + 1, next) >= (opening.isStrong ? shortest.strong : shortest.weak)
  // Weak ones first: one that is no document of its own gives its lines back to the document before it.
  const kept = found.filter((opening, index) => opening.isStrong || (strong >= 2 && isWhole(opening, found[index + 1]?.line ?? words.length)))
  return kept.filter((opening, index) => isWhole(opening, kept[index + 1]?.line ?? words.length))
}

/** Titles that stand right above another one belong to what begins there. */
function above(lines: readonly Line[], words: readonly string[], at: number, floor: number): number {
  let first = at
  for (let line = at - 1, taken = 0; line >= floor && taken < 3; line -= 1) {
    if (isBlank(words[line]!)) continue
    const isTitle = (isInCapitals(words[line]!) || subdivision.test(words[line]!) || lines[line]!.heading !== undefined) && words[line]!.length < 90 && !/[.;:,]$/.test(words[line]!)
    const isAlone = line === floor || isBlank(words[line - 1] ?? '') || /^\s/.test(lines[line]!.text)
    if (!isTitle || !isAlone) break
    first = line
    taken += 1
  }
  return first
}

type Piece = { owner: number; from: number; to: number }

/**
 * Parts a long document: the Carta dei servizi, or whatever holds the others, and each regolamento that begins in it with a title
 * of its own. A numbered division that goes on counting from the holder's last one («PARTE IV» after «PARTE III») gives the word
 * back to the holder. A regolamento whose articles go on counting from the one before is no new one. Every line is in one part.
 */
export function partsOf(lines: readonly Line[], holder: Kind | null): Part[] {
  const words = lines.map(({ text }) => wordsOf(text))
  const whole = (kind: Kind, title: string | null): Part[] => [{ kind, title, isSure: true, lines: [...lines] }]
  const openings = findOpenings(lines, words)
  const articles = findArticles(lines)
  const firstNumber = (from: number, to: number): number | null => {
    const first = articles.find(({ line }) => line > from && line < to)
    return first ? Number(/\d+/.exec(first.label)?.[0] ?? 1) : null
  }
  const isCarta = holder === 'carta-dei-servizi'
  /** The Carta's own title, and the places where its text begins again. */
  const cartas = openings.filter(({ kind }) => kind === 'carta-dei-servizi')
  const starts = openings.filter((opening, index) => {
    if (isCarta && opening.kind === 'carta-dei-servizi') return false
    const number = firstNumber(opening.line, openings[index + 1]?.line ?? lines.length)
    return index === 0 || number === null || number === 1
  })
  const before = starts[0] ? letters(words.slice(0, starts[0].line).join('')) : 0
  const ownTitle = (isCarta ? cartas[0]?.title : null) ?? null
  const isHeld = isCarta || before >= 400
  if (starts.length === 0 || (starts.length === 1 && !(isCarta && before >= 400))) return whole(holder ?? starts[0]?.kind ?? 'atto', ownTitle ?? starts[0]?.title ?? null)

  const titles = new Map<number, Opening>()
  for (const start of starts) titles.set(start.line, start)
  const pieces: Piece[] = []
  const owners: { kind: Kind; title: string | null; isSure: boolean; context: string | null }[] = []
  if (isHeld) owners.push({ kind: holder ?? 'regolamento', title: ownTitle, isSure: isCarta, context: null })
  const counted = new Map<string, number>()
  const ownCounts = new Map<string, number>()
  let owner = 0
  let from = 0
  const turn = (at: number, next: number): void => {
    if (at > from) pieces.push({ owner, from, to: at })
    owner = next
    from = at
  }
  for (let at = 0; at < lines.length; at += 1) {
    const start = titles.get(at)
    if (start) {
      const first = isHeld || owners.length > 0 ? above(lines, words, at, from) : 0
      const context = first < at ? words.slice(first, at).filter((line) => !isBlank(line) && !division.test(line)).join(' – ') || (words.slice(first, at).find((line) => !isBlank(line) && /sezione/i.test(line)) ?? null) : null
      owners.push({ kind: start.kind, title: start.title, isSure: start.isStrong, context })
      turn(first, owners.length - 1)
      ownCounts.clear()
      at = start.lastLine
      continue
    }
    if (isCarta && owner !== 0 && cartas.some(({ line }) => line === at)) turn(at, 0)
    const part = divisionAt(words[at]!)
    if (!part) continue
    if (isHeld && owner !== 0) {
      if (!ownCounts.has(part.word) && counted.get(part.word) === part.number - 1) {
        counted.set(part.word, part.number)
        turn(at, 0)
      } else ownCounts.set(part.word, part.number)
    } else counted.set(part.word, part.number)
  }
  turn(lines.length, owner)

  const held = owners.map((): Line[] => [])
  for (const piece of pieces) for (let at = piece.from; at < piece.to; at += 1) held[piece.owner]!.push(lines[at]!)
  const named = owners.map(({ title }) => (title === null ? '' : same(title)))
  return owners
    .map(({ kind, title, isSure, context }, index): Part => ({
      kind,
      title: title !== null && context !== null && named.filter((one) => one === named[index]).length > 1 ? `${title} – ${context}` : title,
      isSure,
      lines: held[index]!,
    }))
    .filter(({ lines: own }) => own.some(({ text }) => !isBlank(text)))
}
