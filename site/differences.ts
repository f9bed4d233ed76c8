import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Block, Inline } from '../content/documents/body.ts'
import type { PublicBody } from '../content/publish.ts'
import { inlineText } from '../content/html/outline.ts'

/** A stretch of a line as two texts have it. */
export type Piece = { state: 'same' | 'added' | 'removed'; text: string }

/** A heading and what stands under it, up to the next: paragraphs, items of lists and rows of tables, as they were and as they are. */
export type Part = { title: string; state: 'same' | 'changed' | 'added' | 'removed'; heading: Piece[]; lines: Piece[][] }

type Flat = { isHeading: boolean; text: string }

/** How much two lines must have in common, of 1, to be the same line changed. */
const likeness = 0.5

/** How many edits are followed before two texts are taken for wholly different. */
const longestWay = 2000

/** How many lines ahead the like of a line is looked for. */
const sight = 40

const row = (cells: Inline[][]): string => cells.map(inlineText).join(' | ')

/** The lines of a cleared text in reading order: what was redacted reads «omissis», as it does on its page. */
function linesOf(blocks: readonly Block[], mark = ''): Flat[] {
  return blocks.flatMap((block): Flat[] => {
    switch (block.type) {
      case 'heading':
        return [{ isHeading: true, text: inlineText(block.inlines) }]
      case 'paragraph':
        return [{ isHeading: false, text: mark + inlineText(block.inlines) }]
      case 'list':
        return block.items.flatMap((item, index) => linesOf(item, block.ordered ? `${index + 1}. ` : '• '))
      case 'quote':
        return linesOf(block.blocks, mark)
      case 'table':
        return [block.header, ...block.rows].map((cells) => ({ isHeading: false, text: row(cells) }))
      case 'rule':
        return []
    }
  }).filter(({ text }) => text.trim() !== '')
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])

function isAlike(words: Set<string>, others: Set<string>): boolean {
  const common = [...words].filter((word) => others.has(word)).length
  return words.size + others.size > 0 && (2 * common) / (words.size + others.size) >= likeness
}

type Pair<Item> = { before: Item; after: Item } | { before: Item; after: null } | { before: null; after: Item }

/** Puts what went beside what came, in order, where the two are alike; what has no like comes alone, the old before the new. */
function paired<Item>(before: Item[], after: Item[], alike: (one: Item, other: Item) => boolean): Pair<Item>[] {
  const pairs: Pair<Item>[] = []
  let [was, is] = [0, 0]
  const alone = (untilWas: number, untilIs: number): void => {
    for (; was < untilWas; was += 1) pairs.push({ before: before[was]!, after: null })
    for (; is < untilIs; is += 1) pairs.push({ before: null, after: after[is]! })
  }
  after.forEach((item, index) => {
    const like = before.slice(was, was + sight).findIndex((one) => alike(one, item))
    if (like === -1) return
    alone(was + like, index)
    pairs.push({ before: before[was]!, after: item })
    was += 1
    is += 1
  })
  alone(before.length, after.length)
  return pairs
}

/** Lines up two lists: what has the same key first, then what is alike in between. */
function aligned<Item>(before: Item[], after: Item[], keyOf: (item: Item) => string, alike: (one: Item, other: Item) => boolean): Pair<Item>[] {
  const runs = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: longestWay })
  if (!runs) return paired(before, after, alike)
  const pairs: Pair<Item>[] = []
  let [was, is, gapWas, gapIs] = [0, 0, 0, 0]
  for (const { added, removed, value } of runs) {
    if (removed) was += value.length
    else if (added) is += value.length
    else {
      pairs.push(...paired(before.slice(gapWas, was), after.slice(gapIs, is), alike))
      for (let same = 0; same < value.length; same += 1) pairs.push({ before: before[was + same]!, after: after[is + same]! })
      gapWas = was += value.length
      gapIs = is += value.length
    }
  }
  return [...pairs, ...paired(before.slice(gapWas), after.slice(gapIs), alike)]
}

/** The pieces of a line as it was and as it is, `null` where it was not or is no more. */
function piecesOf(before: string | null, after: string | null): Piece[] {
  if (before === null || after === null) return [{ state: before === null ? 'added' : 'removed', text: before ?? after ?? '' }]
  if (plain(before) === plain(after)) return [{ state: 'same', text: after }]
  const pieces = diffWordsWithSpace(before, after, { maxEditLength: longestWay })
  if (!pieces) return [{ state: 'removed', text: before }, { state: 'added', text: after }]
  return pieces.map(({ added, removed, value }) => ({ state: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}

/** A line with its words, which are compared many times. */
type Worded = { text: string; words: Set<string> }
const worded = (text: string): Worded => ({ text, words: wordsOf(text) })
const areAlike = (one: Worded, other: Worded): boolean => isAlike(one.words, other.words)

type Section = { heading: string | null; subject: Worded; all: Set<string>; lines: Worded[] }

/** The words of a heading without the number of its article, which moves when another article comes before it. */
const subjectOf = (heading: string | null): string => plain(heading ?? '').replace(/^art(?:icolo|\.)\s*\d+(?:[-\s]?(?:bis|ter|quater))?\s*[–—:.-]*\s*/i, '').toLowerCase()

function sectionsOf(body: PublicBody): Section[] {
  const sections: { heading: string | null; texts: string[] }[] = []
  for (const { isHeading, text } of linesOf(body)) {
    if (isHeading || sections.length === 0) sections.push({ heading: isHeading ? text : null, texts: [] })
    if (!isHeading) sections.at(-1)!.texts.push(text)
  }
  return sections.map(({ heading, texts }) => ({ heading, subject: worded(subjectOf(heading)), all: wordsOf(texts.join(' ')), lines: texts.map(worded) }))
}

const isSameSubject = (one: Section, other: Section): boolean => areAlike(one.subject, other.subject) || isAlike(one.all, other.all)

function partOf({ before, after }: Pair<Section>): Part {
  const title = (after ?? before)!.heading
  const heading = title === null ? [] : [piecesOf(before?.heading ?? null, after?.heading ?? null)]
  const lines = aligned(before?.lines ?? [], after?.lines ?? [], ({ text }) => plain(text), areAlike).map((pair) => piecesOf(pair.before?.text ?? null, pair.after?.text ?? null))
  const states = new Set([...heading, ...lines].flatMap((pieces) => pieces.map(({ state }) => state)))
  return {
    title: title ?? '',
    state: before && after ? (states.size === 1 && states.has('same') ? 'same' : 'changed') : before ? 'removed' : 'added',
    heading: heading[0] ?? [],
    lines,
  }
}

/** What changed from one cleared text to the next, part by part in reading order. Nothing but cleared texts is read. */
export function differencesBetween(before: PublicBody, after: PublicBody): Part[] {
  return aligned(sectionsOf(before), sectionsOf(after), ({ subject }) => subject.text, isSameSubject).map(partOf)
}
