import { z } from 'zod'
import { personalDataKinds, type PersonalDataKind } from '../privacy/finding.ts'

/** A run of text with its marks, a forced line break, or the place where a personal datum was. */
export type Inline =
  | { type: 'text'; text: string; bold?: true | undefined; italic?: true | undefined; link?: string | undefined }
  | { type: 'break' }
  | { type: 'redacted'; kind: PersonalDataKind }

export type Block =
  | { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; inlines: Inline[] }
  | { type: 'paragraph'; inlines: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'table'; header: Inline[][]; rows: Inline[][][] }
  | { type: 'rule' }

/** The text of a document as a tree: what the CMS's editor, the importer, the gate and the page all speak. */
export type Body = Block[]

const inlineSchema: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string(),
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    link: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('break') }),
  z.strictObject({ type: z.literal('redacted'), kind: z.enum(personalDataKinds) }),
])

const blockSchema: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
      inlines: z.array(inlineSchema),
    }),
    z.strictObject({ type: z.literal('paragraph'), inlines: z.array(inlineSchema) }),
    z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(blockSchema)) }),
    z.strictObject({ type: z.literal('quote'), blocks: z.array(blockSchema) }),
    z.strictObject({
      type: z.literal('table'),
      header: z.array(z.array(inlineSchema)),
      rows: z.array(z.array(z.array(inlineSchema))),
    }),
    z.strictObject({ type: z.literal('rule') }),
  ]),
)

export const bodySchema: z.ZodType<Body> = z.array(blockSchema)

type Run = Extract<Inline, { type: 'text' }>

/**
 * Walks the tree in reading order and rebuilds it: `onLiteral` hears the characters between runs that `plainText` shows
 * (line ends, bullets, cell bars), `onRun` answers each run of text with what shall stand in its place.
 */
function rebuild(body: Body, onLiteral: (literal: string) => void, onRun: (run: Run) => Inline[]): Body {
  const inlines = (list: Inline[]): Inline[] =>
    list.flatMap((inline) => {
      if (inline.type === 'text') return onRun(inline)
      onLiteral(inline.type === 'break' ? '\n' : 'omissis')
      return [inline]
    })
  const cells = (row: Inline[][]): Inline[][] => {
    onLiteral('| ')
    const done = row.map((cell, index) => {
      if (index > 0) onLiteral(' | ')
      return inlines(cell)
    })
    onLiteral(' |\n')
    return done
  }
  const block = (node: Block): Block => {
    switch (node.type) {
      case 'heading':
      case 'paragraph': {
        const done = { ...node, inlines: inlines(node.inlines) }
        onLiteral('\n\n')
        return done
      }
      case 'list': {
        const items = node.items.map((item, index) => {
          onLiteral(node.ordered ? `${index + 1}. ` : '- ')
          return item.map(block)
        })
        return { ...node, items }
      }
      case 'quote':
        return { ...node, blocks: node.blocks.map(block) }
      case 'table': {
        const header = cells(node.header)
        onLiteral(`|${'---|'.repeat(node.header.length)}\n`)
        const rows = node.rows.map(cells)
        onLiteral('\n')
        return { ...node, header, rows }
      }
      case 'rule':
        onLiteral('\n')
        return node
    }
  }
  return body.map(block)
}

/** The whole text in reading order, blocks parted by a blank line, table rows as `| cell | cell |`: what recognizers read. */
export function plainText(body: Body): string {
  const parts: string[] = []
  rebuild(
    body,
    (literal) => parts.push(literal),
    (run) => {
      parts.push(run.text)
      return [run]
    },
  )
  return parts.join('')
}

/** Every address that the text links to, in reading order. */
export function linksOf(body: Body): string[] {
  const links: string[] = []
  rebuild(
    body,
    () => undefined,
    (run) => {
      if (run.link) links.push(run.link)
      return [run]
    },
  )
  return links
}

/** A stretch of `plainText(body)`, end exclusive, offsets in UTF-16 units, sorted and not overlapping. */
export type Stretch = { start: number; end: number; kind: PersonalDataKind }

/**
 * Puts a `redacted` node in place of each stretch of `plainText(body)`. A link that holds a redacted stretch, or whose target
 * `isLinkPublic` refuses, loses its target.
 */
export function redactBody(body: Body, stretches: Stretch[], isLinkPublic: (link: string) => boolean): Body {
  let offset = 0
  let next = 0
  const announced = new Set<number>()
  return rebuild(
    body,
    (literal) => {
      offset += literal.length
    },
    (run) => {
      const from = offset
      const to = from + run.text.length
      offset = to
      const pieces: Inline[] = []
      let at = from
      let isTouched = false
      while (next < stretches.length && stretches[next]!.end <= from) next += 1
      for (let index = next; index < stretches.length && stretches[index]!.start < to; index += 1) {
        const { start, end, kind } = stretches[index]!
        isTouched = true
        if (start > at) pieces.push({ ...run, text: run.text.slice(at - from, start - from) })
        if (!announced.has(index)) {
          pieces.push({ type: 'redacted', kind })
          announced.add(index)
        }
        at = Math.min(end, to)
      }
      if (at < to) pieces.push({ ...run, text: run.text.slice(at - from) })
      if (!run.link || (!isTouched && isLinkPublic(run.link))) return pieces
      return pieces.map((piece) => (piece.type === 'text' ? { ...piece, link: undefined } : piece))
    },
  )
}
