import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Body, Inline } from '../documents/body.ts'

type Marks = { bold?: true; italic?: true; link?: string }

/** Whose text it is: ours, where markup means what it says, or somebody else's, of which nothing may be lost. */
type Origin = 'ours' | 'foreign'

type Reading = { origin: Origin; hasShortLines: boolean }

/** Tags that only dress words; a component, a comment or a tag that says more stays as the text it is. */
const dress = /<\/?(?:p|br|b|strong|i|em|u|s|div|span|center|font|small|big|sup|sub|h[1-6]|hr|table|thead|tbody|tr|td|th|ul|ol|li|blockquote|section|article)(?:\s+(?:class|style|align|valign|width|height|id|dir|lang|border|cellpadding|cellspacing|colspan|rowspan|color|size|face)=(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>/gi

const text = (value: string, marks: Marks): Inline[] => (value === '' ? [] : [{ type: 'text', text: value, ...marks }])

/** Text whose line ends are kept, as in an address, or are where a sentence was broken to fit. */
function lines(value: string, marks: Marks, areKept: boolean): Inline[] {
  if (!areKept) return text(value.replace(/\n/g, ' '), marks)
  return value.split('\n').flatMap((line, index): Inline[] => [...(index > 0 ? [{ type: 'break' } as const] : []), ...text(line, marks)])
}

function rawHtml(value: string, marks: Marks, { origin }: Reading): Inline[] {
  if (origin === 'ours') return text(value, marks)
  const bare = value.replace(/<br\s*\/?>\n?/gi, '\n').replace(dress, '')
  return bare.trim() === '' ? (bare.includes('\n') ? [{ type: 'break' }] : text(bare, marks)) : lines(bare, marks, true)
}

function inlines(nodes: PhrasingContent[], reading: Reading, marks: Marks = {}): Inline[] {
  const isForeign = reading.origin === 'foreign'
  const titleOf = (title: string | null | undefined): Inline[] => (isForeign && title ? text(` (${title})`, marks) : [])
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return lines(node.value, marks, reading.hasShortLines)
      case 'strong':
        return inlines(node.children, reading, { ...marks, bold: true })
      case 'emphasis':
        return inlines(node.children, reading, { ...marks, italic: true })
      case 'link':
        return [...inlines(node.children, reading, { ...marks, link: node.url }), ...titleOf(node.title)]
      case 'break':
        return [{ type: 'break' }]
      case 'inlineCode':
        return text(node.value, marks)
      case 'html':
        return rawHtml(node.value, marks, reading)
      case 'image':
        return isForeign ? [...text(node.alt || node.url, { ...marks, link: node.url }), ...titleOf(node.title)] : text(node.alt ?? '', marks)
      case 'delete':
      case 'linkReference':
        return inlines(node.children, reading, marks)
      case 'imageReference':
        return text(node.alt ?? '', marks)
      case 'footnoteReference':
        return text(`[${node.identifier}]`, marks)
      default:
        return []
    }
  })
}

function table({ children: [head, ...rows] }: Table, reading: Reading): Block {
  const cells = (row: Table['children'][number]): Inline[][] => row.children.map((cell) => inlines(cell.children, reading))
  return { type: 'table', header: head ? cells(head) : [], rows: rows.map(cells) }
}

/** Lines of an address or a signature are short; lines that were broken to fit are not. */
const shortLine = 60

function blocks(nodes: (RootContent | BlockContent | DefinitionContent)[], origin: Origin, source: string[]): Body {
  const reading = (node: { position?: { start: { line: number }; end: { line: number } } | undefined }): Reading => {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
    return { origin, hasShortLines: origin === 'foreign' && source.slice(start.line - 1, end.line - 1).every((line) => line.trim().length < shortLine) }
  }
  return nodes.flatMap((node): Body => {
    switch (node.type) {
      case 'heading':
        return [{ type: 'heading', level: Math.max(2, node.depth) as 2 | 3 | 4 | 5 | 6, inlines: inlines(node.children, reading(node)) }]
      case 'paragraph':
        return [{ type: 'paragraph', inlines: inlines(node.children, reading(node)) }]
      case 'list':
        return [{ type: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => blocks(item.children, origin, source)) }]
      case 'blockquote':
        return [{ type: 'quote', blocks: blocks(node.children, origin, source) }]
      case 'table':
        return [table(node, { origin, hasShortLines: false })]
      case 'thematicBreak':
        return [{ type: 'rule' }]
      case 'code':
      case 'html': {
        const inside = rawHtml(node.value, {}, reading(node))
        return inside.some((inline) => inline.type === 'text' && inline.text.trim() !== '') || origin === 'ours' ? [{ type: 'paragraph', inlines: inside }] : []
      }
      case 'definition':
        return origin === 'ours' ? [] : [{ type: 'paragraph', inlines: text(`[${node.label ?? node.identifier}]: ${node.url}${node.title ? ` "${node.title}"` : ''}`, {}) }]
      case 'footnoteDefinition':
        return blocks(node.children, origin, source)
      default:
        return []
    }
  })
}

function bodyOf(markdown: string, origin: Origin): Body {
  const { children } = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return blocks(children, origin, origin === 'foreign' ? markdown.split('\n') : [])
}

/** Reads Markdown with tables (GFM) as a body: a first-level heading becomes a second-level one, raw HTML stays as the text it is. */
export const bodyFromMarkdown = (markdown: string): Body => bodyOf(markdown, 'ours')

/** The same of somebody else's text, of which nothing is lost: tags that only dress words go; definitions, addresses of images and short lines stay. */
export const bodyFromForeignMarkdown = (markdown: string): Body => bodyOf(markdown, 'foreign')
