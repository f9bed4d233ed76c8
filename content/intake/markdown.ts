import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Body, Inline } from '../documents/body.ts'

type Marks = { bold?: true; italic?: true; link?: string }

const text = (value: string, marks: Marks): Inline[] => (value === '' ? [] : [{ type: 'text', text: value, ...marks }])

function inlines(nodes: PhrasingContent[], marks: Marks = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return text(node.value.replace(/\n/g, ' '), marks)
      case 'strong':
        return inlines(node.children, { ...marks, bold: true })
      case 'emphasis':
        return inlines(node.children, { ...marks, italic: true })
      case 'link':
        return inlines(node.children, { ...marks, link: node.url })
      case 'break':
        return [{ type: 'break' }]
      case 'inlineCode':
      case 'html':
        return text(node.value, marks)
      case 'image':
        return text(node.alt ?? '', marks)
      case 'delete':
      case 'linkReference':
        return inlines(node.children, marks)
      case 'imageReference':
        return text(node.alt ?? '', marks)
      case 'footnoteReference':
        return text(`[${node.identifier}]`, marks)
      default:
        return []
    }
  })
}

function table({ children: [head, ...rows] }: Table): Block {
  const cells = (row: Table['children'][number]): Inline[][] => row.children.map((cell) => inlines(cell.children))
  return { type: 'table', header: head ? cells(head) : [], rows: rows.map(cells) }
}

function blocks(nodes: (RootContent | BlockContent | DefinitionContent)[]): Body {
  return nodes.flatMap((node): Body => {
    switch (node.type) {
      case 'heading':
        return [{ type: 'heading', level: Math.max(2, node.depth) as 2 | 3 | 4 | 5 | 6, inlines: inlines(node.children) }]
      case 'paragraph':
        return [{ type: 'paragraph', inlines: inlines(node.children) }]
      case 'list':
        return [{ type: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => blocks(item.children)) }]
      case 'blockquote':
        return [{ type: 'quote', blocks: blocks(node.children) }]
      case 'table':
        return [table(node)]
      case 'thematicBreak':
        return [{ type: 'rule' }]
      case 'code':
      case 'html':
        return [{ type: 'paragraph', inlines: text(node.value, {}) }]
      case 'footnoteDefinition':
        return blocks(node.children)
      default:
        return []
    }
  })
}

/** Reads Markdown with tables (GFM) as a body: a first-level heading becomes a second-level one, raw HTML stays as the text it is. */
export function bodyFromMarkdown(markdown: string): Body {
  return blocks(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children)
}
