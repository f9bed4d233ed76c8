import type { Block, Body, Inline } from '../documents/body.ts'
import { slugOf } from '../documents/slug.ts'

/** What the renderer needs to know of a block: its anchor, its heading level, the label of its permalink. */
export type Anchor = { id: string; label: string }

/** A line of the table of contents. */
export type OutlineEntry = { id: string; text: string; depth: 1 | 2 }

/** Anchors of headings and commas, levels without jumps, and the table of contents of a text. */
export type Outline = {
  anchors: Map<Block | Block[], Anchor>
  levels: Map<Block, number>
  entries: OutlineEntry[]
  hasArticles: boolean
}

const article = /^art(?:icolo|\.)?\s*(\d+)(?:\s*[-–]?\s*(bis|ter|quater|quinquies|sexies|septies|octies))?\b/i
const comma = /^(\d+)(?:[-\s]?(bis|ter|quater))?[.)]\s/

/** The text of inlines as a reader sees it; a redacted datum reads `omissis`. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'redacted' ? 'omissis' : ' ')).join('').trim()
}

/** The number that opens a comma (`3. La richiesta …`), or `null`. */
export function commaNumber(block: Block): string | null {
  if (block.type !== 'paragraph') return null
  const found = comma.exec(inlineText(block.inlines))
  return found ? `${found[1]}${found[2] ? `-${found[2]}` : ''}` : null
}

/**
 * Gives every heading an anchor that keeps: `art-8` for «Art. 8 …», else its words; every comma of an article one below it, as
 * `art-8-c-3`, be it a numbered paragraph or an item of the article's first numbered list. Heading levels begin at 2 and never jump.
 */
export function outlineOf(body: Body): Outline {
  const anchors = new Map<Block | Block[], Anchor>()
  const levels = new Map<Block, number>()
  const entries: OutlineEntry[] = []
  const used = new Set<string>()
  const unique = (wish: string): string => {
    let id = wish
    for (let count = 2; used.has(id); count += 1) id = `${wish}-${count}`
    used.add(id)
    return id
  }
  let current: { id: string; label: string } | null = null
  let isListDue = false
  let hasArticles = false
  const open: { source: number; shown: number }[] = []
  const first = Math.min(...body.flatMap((block) => (block.type === 'heading' ? [block.level] : [])))

  for (const block of body) {
    if (block.type === 'heading') {
      while (open.length > 0 && open.at(-1)!.source >= block.level) open.pop()
      const shown = Math.min(6, (open.at(-1)?.shown ?? 1) + 1)
      open.push({ source: block.level, shown })
      levels.set(block, shown)
      const text = inlineText(block.inlines)
      const found = article.exec(text)
      const id = unique(found ? `art-${Number(found[1])}${found[2] ? `-${found[2].toLowerCase()}` : ''}` : slugOf(text) || 'parte')
      const label = found ? `Art. ${Number(found[1])}${found[2] ? `-${found[2].toLowerCase()}` : ''}` : text
      hasArticles ||= found !== null
      anchors.set(block, { id, label })
      if (found || block.level <= first + 1) entries.push({ id, text, depth: shown <= 2 ? 1 : 2 })
      current = found ? { id, label } : null
      isListDue = true
    } else if (current) {
      const number = commaNumber(block)
      if (number !== null) {
        anchors.set(block, { id: unique(`${current.id}-c-${number}`), label: `${current.label}, comma ${number}` })
        isListDue = false
      } else if (block.type === 'list' && block.ordered && isListDue) {
        block.items.forEach((item, index) =>
          anchors.set(item, { id: unique(`${current!.id}-c-${index + 1}`), label: `${current!.label}, comma ${index + 1}` }),
        )
        isListDue = false
      }
    }
  }
  return { anchors, levels, entries, hasArticles }
}
