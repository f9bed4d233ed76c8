import type { Block, Body, Inline } from '../documents/body.ts'
import { findArticles } from './articles.ts'
import { bullet, hangs, isBlank, isInCapitals, isIndexLine, isPageNumber, runningLines, type Line } from './line.ts'

const run = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])
const clean = (text: string): string => text.replace(/[ \t\u00A0]+/g, ' ').trim()

const numbered = /^(?:\d{1,3}(?:\.\d{1,3})*\s*[.)°]|[a-zA-Z]\s?\)|[a-z]\.\s|\d{1,2}(?:\.\d{1,3})+\s|[ivx]{1,4}\)|\([a-z\d]{1,2}\))/
const plainNumber = /^(\d{1,3})[.)]\s+(?=\S)/
const division = /^(?:titolo|capo|parte|sezione|allegato)\s+(?:[IVX]+|\d{1,2}|[A-Z]|prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa])(?![\p{L}])/iu

/** How wide the lines are set, in characters; `null` where each line is a paragraph of its own. */
function widthOf(lines: readonly Line[]): number | null {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter((length) => length > 0).sort((one, other) => one - other)
  const wide = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  return wide > 180 || wide < 30 ? null : wide
}

/** What each line is, besides running text. */
type Form = { is: 'blank' | 'text' | 'item' | 'numbered' | 'row' | 'page' } | { is: 'heading'; level: 2 | 3 | 4; lastLine: number; cut: number | null }

/** The cells of a row that is drawn with bars or tabs, or that the file calls a row. */
function cellsOf({ text, cells }: Line): string[] | null {
  if (cells) return cells
  if (isIndexLine(text)) return null
  if (/^\s*\|.*\|\s*$/.test(text)) return text.trim().slice(1, -1).split('|').map(clean)
  const columns = text.split('\t').map(clean)
  return columns.length > 1 && columns.filter((column) => column !== '').length > 1 && !bullet.test(text) && !numbered.test(text.trim()) ? columns : null
}

export type PlainOptions = {
  /** Whether titles in capitals are headings: in regolamenti and cartas they are, in letters they are letterheads and signatures. */
  hasLoudHeadings: boolean
}

function formsOf(lines: readonly Line[], { hasLoudHeadings }: PlainOptions): Form[] {
  const running = runningLines(lines)
  const articles = new Map(findArticles(lines).map((article) => [article.line, article]))
  const forms: Form[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const { text, heading, isItem } = lines[at]!
    const words = clean(text)
    const article = articles.get(at)
    const before = lines[at - 1]?.text ?? ''
    const after = lines[at + 1]?.text ?? ''
    const isFree = at === 0 || isBlank(before) || /^\s/.test(text) || forms[at - 1]!.is === 'page' || forms[at - 1]!.is === 'heading'
    const push = (form: Form): void => {
      forms.push(form)
    }
    if (words === '') push({ is: 'blank' })
    else if (article) push({ is: 'heading', level: 3, lastLine: article.lastLine, cut: article.cut })
    else if (heading !== undefined) push({ is: 'heading', level: heading <= 2 ? 2 : heading === 3 ? 3 : 4, lastLine: at, cut: null })
    else if (running.has(at) || (isPageNumber(text) && (isBlank(before) || isBlank(after)))) push({ is: 'page' })
    else if (cellsOf(lines[at]!)) push({ is: 'row' })
    else if (isItem || bullet.test(text)) push({ is: 'item' })
    else if (hasLoudHeadings && isFree && division.test(words) && words.length < 120 && !/[;,]$/.test(words)) {
      // The name of the division stands under its number.
      let last = at
      while (last < at + 3 && isInCapitals(lines[last + 1]?.text ?? '') && !division.test(clean(lines[last + 1]!.text)) && !articles.has(last + 1)) last += 1
      push({ is: 'heading', level: 2, lastLine: last, cut: null })
    } else if (hasLoudHeadings && isFree && isInCapitals(words) && words.length <= 130 && !/[;,]$/.test(words) && !isIndexLine(text)) {
      let last = at
      while (last < at + 4 && isInCapitals(lines[last + 1]?.text ?? '') && (hangs.test(clean(lines[last]!.text)) || lines[last]!.text.trim().length >= 45)) last += 1
      push({ is: 'heading', level: articles.size > 0 ? 2 : 3, lastLine: last, cut: null })
    } else if (articles.size === 0 && isSectionTitle(lines, at, words)) push({ is: 'heading', level: 4, lastLine: at, cut: null })
    else push({ is: numbered.test(words) ? 'numbered' : 'text' })
    const form = forms[at]!
    if (form.is === 'heading') while (at < form.lastLine) {
      at += 1
      forms.push(form)
    }
  }
  return forms
}

/** «3. Accesso tramite identità digitale» with its text below: a number, a few words, no full stop, and no list around it. */
function isSectionTitle(lines: readonly Line[], at: number, words: string): boolean {
  if (!/^\d{1,2}\s*[.)-]\s+\p{Lu}/u.test(words) || words.length > 75 || /[.;:,]$/.test(words) || hangs.test(words)) return false
  const next = lines.slice(at + 1, at + 4).find(({ text }) => !isBlank(text))
  if (!next) return false
  const below = clean(next.text)
  return /^\p{Lu}/u.test(below) || bullet.test(next.text) || below.startsWith(`${/^\d+/.exec(words)![0]}.1`)
}

/**
 * Reads plain text as a body: paragraphs whose lines were broken to fit are put together again, short lines stay lines, and
 * articles, titles, lists and tables become what they are. Every character stays, but for the marks of list items and the bars
 * of tables. What stands on every page is put after the paragraph that it interrupts.
 */
export function bodyFromLines(lines: readonly Line[], options: PlainOptions): Body {
  const width = widthOf(lines)
  const forms = formsOf(lines, options)
  const body: Body = []
  let paragraph: Inline[] = []
  let items: Block[][] = []
  let areNumbered = false
  let late: Block[] = []
  let rows: Inline[][][] = []
  let last: { text: string; is: Form['is'] } = { text: '', is: 'heading' }

  const closeParagraph = (): void => {
    if (paragraph.length > 0) body.push({ type: 'paragraph', inlines: paragraph })
    paragraph = []
    body.push(...late)
    late = []
  }
  const closeItems = (): void => {
    if (items.length > 0) body.push({ type: 'list', ordered: areNumbered, items })
    items = []
  }
  const closeRows = (): void => {
    const [header, ...rest] = rows
    if (header && rest.length === 0) body.push({ type: 'paragraph', inlines: run(header.map((cell) => cell.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')).join(' ')) })
    else if (header) body.push({ type: 'table', header, rows: rest })
    rows = []
  }
  const closeAll = (): void => {
    closeItems()
    closeRows()
    closeParagraph()
  }
  const append = (inlines: Inline[], text: string, isBroken: boolean): void => {
    const end = inlines.at(-1)
    if (!isBroken || end?.type !== 'text') inlines.push(...(inlines.length > 0 ? [{ type: 'break' } as const] : []), ...run(text))
    else end.text += /[\p{L}][-‐]$/u.test(end.text) ? text : ` ${text}`
  }
  /** Whether the line before was as long as lines go, so that its sentence was broken there. */
  const wasBroken = (text: string): boolean => width !== null && (last.text.length >= width * 0.6 || (/^\p{Ll}/u.test(text) && !/^(?:e\s+)?p\.?\s?c\.?\s/.test(text))) && !(/[.;:]$/.test(last.text) && last.text.length < width * 0.6)

  for (let at = 0; at < lines.length; at += 1) {
    const form = forms[at]!
    const text = clean(lines[at]!.text)
    switch (form.is) {
      case 'blank':
        last = { ...last, is: 'blank' }
        continue
      case 'page':
        if (paragraph.length > 0 && !/[.;:!?]$/.test(last.text)) late.push({ type: 'paragraph', inlines: run(text) })
        else {
          closeAll()
          body.push({ type: 'paragraph', inlines: run(text) })
        }
        continue
      case 'heading': {
        closeAll()
        const whole = lines.slice(at, form.lastLine + 1).map((line) => clean(line.text)).filter((line) => line !== '').join(' ')
        const cut = form.cut ?? whole.length
        body.push({ type: 'heading', level: form.level, inlines: run(whole.slice(0, cut).trim()) })
        const rest = whole.slice(cut).trim()
        if (rest !== '') paragraph = run(rest)
        last = { text: rest === '' ? '' : rest, is: rest === '' ? 'heading' : 'text' }
        at = form.lastLine
        continue
      }
      case 'row': {
        closeItems()
        closeParagraph()
        const cells = cellsOf(lines[at]!)!
        if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell))) rows.push(cells.map(run))
        last = { text: '', is: 'row' }
        continue
      }
      case 'item':
        closeRows()
        closeParagraph()
        if (items.length > 0 && areNumbered !== (lines[at]!.isItem === 'numbered')) closeItems()
        areNumbered = lines[at]!.isItem === 'numbered'
        items.push([{ type: 'paragraph', inlines: run(clean(lines[at]!.text.replace(bullet, ''))) }])
        break
      case 'numbered':
        closeAll()
        paragraph = run(text)
        break
      case 'text': {
        closeRows()
        const isNew = last.is === 'blank' && !(/^\p{Ll}/u.test(text) && !/[.;:!?]$/.test(last.text))
        const item = items.at(-1)?.[0]
        if (item?.type === 'paragraph' && !isNew && wasBroken(text)) append(item.inlines, text, true)
        else if (items.length > 0 || isNew || (width === null && last.is !== 'heading' && last.is !== 'blank')) {
          closeAll()
          paragraph = run(text)
        } else append(paragraph, text, wasBroken(text))
      }
    }
    last = { text, is: form.is }
  }
  closeAll()
  return joinNumbers(body)
}

/** Paragraphs 1., 2., 3. in a row are a list when nothing but them stands between, and articles do not count their commas there. */
function joinNumbers(body: Body): Body {
  if (body.some((block) => block.type === 'heading' && /^art/i.test(block.inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')))) return body
  const done: Body = []
  for (let at = 0; at < body.length; at += 1) {
    const items: Block[][] = []
    for (let next = at; next < body.length; next += 1) {
      const block = body[next]!
      const first = block.type === 'paragraph' ? block.inlines[0] : undefined
      const found = first?.type === 'text' ? plainNumber.exec(first.text) : null
      if (block.type !== 'paragraph' || first?.type !== 'text' || !found || Number(found[1]) !== items.length + 1 || !found[0].includes('.')) break
      items.push([{ ...block, inlines: [{ ...first, text: first.text.slice(found[0].length) }, ...block.inlines.slice(1)] }])
    }
    if (items.length >= 2) {
      done.push({ type: 'list', ordered: true, items })
      at += items.length - 1
    } else done.push(body[at]!)
  }
  return done
}
