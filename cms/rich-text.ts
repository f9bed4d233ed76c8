import type { Block, Body, Inline } from '../content/documents/body.ts'

/** A node of the editor's tree, as it is stored; what is in it is unknown until read here. */
type Node = { type: string; [key: string]: unknown }

const bold = 1
const italic = 2
const headerCell = 1

/** A tree of the editor that holds something `Body` has no word for; the document cannot be judged until it is mended. */
export class UnknownText extends Error {}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function childrenOf(node: Node): Node[] {
  const { children } = node
  if (children === undefined) return []
  if (!Array.isArray(children) || !children.every(isNode)) throw new UnknownText(`The ${node.type} of a text has children that are not nodes.`)
  return children
}

const inlineTypes = new Set(['text', 'tab', 'linebreak', 'link', 'autolink'])

type Marks = { bold?: true; italic?: true; link?: string }

function sameMarks(one: Inline, other: Inline): boolean {
  return one.type === 'text' && other.type === 'text' && one.bold === other.bold && one.italic === other.italic && one.link === other.link
}

function push(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1)
  if (inline.type !== 'text') inlines.push(inline)
  else if (inline.text === '') return
  else if (last?.type === 'text' && sameMarks(last, inline)) inlines[inlines.length - 1] = { ...last, text: last.text + inline.text }
  else inlines.push(inline)
}

function readInlines(nodes: Node[], link?: string): Inline[] {
  const inlines: Inline[] = []
  for (const node of nodes) {
    switch (node.type) {
      case 'tab':
      case 'text': {
        if (typeof node.text !== 'string') throw new UnknownText('A run of text has no text.')
        const format = typeof node.format === 'number' ? node.format : 0
        const marks: Marks = { ...(format & bold ? { bold: true } : {}), ...(format & italic ? { italic: true } : {}), ...(link ? { link } : {}) }
        push(inlines, { type: 'text', text: node.text, ...marks })
        break
      }
      case 'linebreak':
        push(inlines, { type: 'break' })
        break
      case 'link':
      case 'autolink': {
        const fields = typeof node.fields === 'object' && node.fields !== null ? node.fields : {}
        const url = 'url' in fields && typeof fields.url === 'string' && fields.url !== '' ? fields.url : undefined
        for (const inline of readInlines(childrenOf(node), url)) push(inlines, inline)
        break
      }
      default:
        throw new UnknownText(`A text holds a ${node.type}, which the site has no form for.`)
    }
  }
  return inlines
}

/** Paragraphs that stand in one node, parted by an empty line: in list items and quotes the editor keeps no paragraphs. */
function readParagraphs(nodes: Node[]): Block[] {
  const paragraphs: Inline[][] = [[]]
  const inlines = readInlines(nodes)
  for (let index = 0; index < inlines.length; index += 1) {
    if (inlines[index]!.type === 'break' && inlines[index + 1]?.type === 'break') {
      paragraphs.push([])
      index += 1
    } else paragraphs.at(-1)!.push(inlines[index]!)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => ({ type: 'paragraph', inlines: paragraph }))
}

/** What stands in a list item or a quote: runs of text become paragraphs, blocks stay blocks. */
function readMixed(nodes: Node[]): Block[] {
  const blocks: Block[] = []
  let run: Node[] = []
  const close = (): void => {
    blocks.push(...readParagraphs(run))
    run = []
  }
  for (const node of nodes) {
    if (inlineTypes.has(node.type)) run.push(node)
    else {
      close()
      blocks.push(...readBlock(node))
    }
  }
  close()
  return blocks
}

/** An item that starts with a block goes on with the item before it: so the editor writes a list inside a list. */
function readItems(nodes: Node[]): Block[][] {
  const items: Block[][] = []
  for (const node of nodes) {
    if (node.type !== 'listitem') throw new UnknownText(`A list holds a ${node.type} where an item should be.`)
    const children = childrenOf(node)
    const goesOn = children.length > 0 && !inlineTypes.has(children[0]!.type) && children[0]!.type !== 'paragraph'
    const blocks = readMixed(children)
    const last = items.at(-1)
    if (goesOn && last) last.push(...blocks)
    else items.push(blocks)
  }
  return items
}

function readCell(cell: Node): Inline[] {
  const inlines: Inline[] = []
  for (const block of readMixed(childrenOf(cell))) {
    if (inlines.length > 0) push(inlines, { type: 'break' })
    for (const inline of flatten(block)) push(inlines, inline)
  }
  return inlines
}

/** The text of a block without its form, for cells, which hold runs of text alone. */
function flatten(block: Block): Inline[] {
  const join = (lists: Inline[][]): Inline[] => lists.flatMap((list, index) => (index > 0 ? [{ type: 'break' as const }, ...list] : list))
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.inlines
    case 'list':
      return join(block.items.map((item, index) => [{ type: 'text', text: block.ordered ? `${index + 1}. ` : '– ' }, ...join(item.map(flatten))]))
    case 'quote':
      return join(block.blocks.map(flatten))
    case 'table':
      return join([block.header, ...block.rows].map(join))
    case 'rule':
      return []
  }
}

function readTable(node: Node): Block[] {
  const rows = childrenOf(node).map((row) => {
    if (row.type !== 'tablerow') throw new UnknownText(`A table holds a ${row.type} where a row should be.`)
    const cells = childrenOf(row)
    const isHeader = cells.length > 0 && cells.every(({ headerState }) => typeof headerState === 'number' && (headerState & headerCell) !== 0)
    const read = cells.flatMap((cell) => {
      const span = typeof cell.colSpan === 'number' && cell.colSpan > 1 ? cell.colSpan : 1
      return [readCell(cell), ...Array.from({ length: span - 1 }, (): Inline[] => [])]
    })
    return { isHeader, cells: read }
  })
  const [first, ...others] = rows
  if (!first) return []
  const header = first.isHeader ? first.cells : []
  const body = first.isHeader ? others : rows
  return [{ type: 'table', header, rows: body.map(({ cells }) => cells) }]
}

const levels = { h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const

function readBlock(node: Node): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const inlines = readInlines(childrenOf(node))
      return inlines.length > 0 ? [{ type: 'paragraph', inlines }] : []
    }
    case 'heading': {
      const level = Object.entries(levels).find(([tag]) => tag === node.tag)?.[1]
      if (!level) throw new UnknownText(`A heading of a text is ${String(node.tag)}, not one from h2 to h6.`)
      const inlines = readInlines(childrenOf(node))
      return inlines.length > 0 ? [{ type: 'heading', level, inlines }] : []
    }
    case 'list':
      return [{ type: 'list', ordered: node.listType === 'number', items: readItems(childrenOf(node)) }]
    case 'quote':
      return [{ type: 'quote', blocks: readMixed(childrenOf(node)) }]
    case 'table':
      return readTable(node)
    case 'horizontalrule':
      return [{ type: 'rule' }]
    default:
      throw new UnknownText(`A text holds a ${node.type}, which the site has no form for.`)
  }
}

/**
 * The text of the editor as `Body`. Blank paragraphs and headings fall away; nothing else does. No text yet is an empty `Body`;
 * throws `UnknownText` when the tree holds something that `Body` has no word for.
 */
export function bodyFromLexical(state: unknown): Body {
  if (state === null || state === undefined) return []
  const top = typeof state === 'object' && 'root' in state ? state.root : undefined
  if (!isNode(top)) throw new UnknownText('The text is not a tree of the editor.')
  return childrenOf(top).flatMap(readBlock)
}

/** A node as we write it. */
type Written = Node & { version: number }

const element = (type: string, children: Written[], more: Record<string, unknown> = {}): Written => ({
  type,
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...more,
})

function writeText(text: string, marks: Marks): Written {
  const format = (marks.bold ? bold : 0) | (marks.italic ? italic : 0)
  return { type: 'text', text, format, mode: 'normal', style: '', detail: 0, version: 1 }
}

function writeInlines(inlines: Inline[]): Written[] {
  const nodes: Written[] = []
  let openLink: string | undefined
  let inLink: Written[] = []
  for (const inline of inlines) {
    const url = inline.type === 'text' ? inline.link : undefined
    if (url === undefined) openLink = undefined
    switch (inline.type) {
      case 'break':
        nodes.push({ type: 'linebreak', version: 1 })
        break
      case 'redacted':
        nodes.push(writeText('[omissis]', {}))
        break
      case 'text': {
        const { bold: isBold, italic: isItalic } = inline
        const run = writeText(inline.text, { ...(isBold ? { bold: true } : {}), ...(isItalic ? { italic: true } : {}) })
        if (url === undefined) nodes.push(run)
        else if (openLink === url) inLink.push(run)
        else {
          openLink = url
          inLink = [run]
          nodes.push(element('link', inLink, { version: 3, fields: { linkType: 'custom', newTab: false, url } }))
        }
      }
    }
  }
  return nodes
}

function writeMixed(blocks: Block[]): Written[] {
  const nodes: Written[] = []
  let isAfterParagraph = false
  for (const block of blocks) {
    const isParagraph = block.type === 'paragraph'
    if (isParagraph && isAfterParagraph) nodes.push({ type: 'linebreak', version: 1 }, { type: 'linebreak', version: 1 })
    if (isParagraph) nodes.push(...writeInlines(block.inlines))
    else nodes.push(writeBlock(block))
    isAfterParagraph = isParagraph
  }
  return nodes
}

function writeItems(items: Block[][]): Written[] {
  let value = 0
  return items.flatMap((blocks) => {
    value += 1
    const first = blocks.findIndex(({ type }) => type !== 'paragraph')
    const lead = first === -1 ? blocks : blocks.slice(0, first)
    const rest = first === -1 ? [] : blocks.slice(first)
    const nodes = [element('listitem', writeMixed(lead), { value })]
    if (rest.length > 0) nodes.push(element('listitem', writeMixed(rest), { value: value + 1 }))
    return nodes
  })
}

function writeRow(cells: Inline[][], isHeader: boolean): Written {
  return element(
    'tablerow',
    cells.map((inlines) => element('tablecell', [element('paragraph', writeInlines(inlines), { textFormat: 0 })], { headerState: isHeader ? headerCell : 0, colSpan: 1, rowSpan: 1, backgroundColor: null })),
  )
}

function writeBlock(block: Block): Written {
  switch (block.type) {
    case 'paragraph':
      return element('paragraph', writeInlines(block.inlines), { textFormat: 0, textStyle: '' })
    case 'heading':
      return element('heading', writeInlines(block.inlines), { tag: `h${block.level}` })
    case 'list':
      return element('list', writeItems(block.items), { listType: block.ordered ? 'number' : 'bullet', tag: block.ordered ? 'ol' : 'ul', start: 1 })
    case 'quote':
      return element('quote', writeMixed(block.blocks))
    case 'table':
      return element('table', [...(block.header.length > 0 ? [writeRow(block.header, true)] : []), ...block.rows.map((row) => writeRow(row, false))])
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
  }
}

/** A tree that the editor opens, with at least one paragraph to write in. */
export type LexicalState = { root: { type: string; children: Written[]; direction: null; format: ''; indent: number; version: number }; [key: string]: unknown }

/**
 * A `Body` as the editor keeps it: `bodyFromLexical` gives the same `Body` back, once runs of equal marks are joined and blank
 * paragraphs are gone. A redacted place, which only cleared texts have, becomes the word [omissis].
 */
export function lexicalFromBody(body: Body): LexicalState {
  const children = body.map(writeBlock)
  if (children.length === 0) children.push(writeBlock({ type: 'paragraph', inlines: [] }))
  return { root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 } }
}
