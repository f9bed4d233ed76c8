import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Body, Inline } from '../../content/documents/body.ts'
import { bodyFromLexical, lexicalFromBody, UnknownText } from '../../cms/rich-text.ts'

const word = fc.string({ minLength: 1, maxLength: 12 })
const run: fc.Arbitrary<Inline> = fc
  .record({ text: word, bold: fc.boolean(), italic: fc.boolean(), link: fc.option(fc.webUrl(), { nil: undefined }) })
  .map(({ text, bold, italic, link }) => ({ type: 'text', text, ...(bold ? { bold: true as const } : {}), ...(italic ? { italic: true as const } : {}), ...(link ? { link } : {}) }))

/** Runs of equal marks are one run, as the editor keeps them; two line breaks in a row are a new paragraph there. */
function joined(inlines: Inline[]): Inline[] {
  const done: Inline[] = []
  for (const inline of inlines) {
    const last = done.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && last.bold === inline.bold && last.italic === inline.italic && last.link === inline.link)
      done[done.length - 1] = { ...last, text: last.text + inline.text }
    else if (inline.type !== 'break' || (last && last.type !== 'break')) done.push(inline)
  }
  while (done.at(-1)?.type === 'break') done.pop()
  return done
}

const inlines = fc.array(fc.oneof({ weight: 4, arbitrary: run }, fc.constant<Inline>({ type: 'break' })), { minLength: 1, maxLength: 5 }).map(joined).filter((list) => list.length > 0)
const level = fc.constantFrom(2 as const, 3 as const, 4 as const, 5 as const, 6 as const)

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inlines.map((list): Block => ({ type: 'paragraph', inlines: list })),
    fc.tuple(level, inlines).map(([of, list]): Block => ({ type: 'heading', level: of, inlines: list })),
    fc.constant<Block>({ type: 'rule' }),
    fc.record({ header: fc.array(inlines, { maxLength: 3 }), rows: fc.array(fc.array(fc.oneof(inlines, fc.constant<Inline[]>([])), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }) }).map(
      ({ header, rows }): Block => ({ type: 'table', header, rows }),
    ),
    fc.record({ ordered: fc.boolean(), items: fc.array(fc.array(tie('block'), { maxLength: 3 }), { minLength: 1, maxLength: 4 }) }).map(({ ordered, items }): Block => ({ type: 'list', ordered, items })),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks): Block => ({ type: 'quote', blocks })),
  ),
}))

describe('the text of the editor', () => {
  it('is the same body when it comes back, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (body) => {
        expect(bodyFromLexical(JSON.parse(JSON.stringify(lexicalFromBody(body))))).toEqual(body)
      }),
      { numRuns: 500 },
    )
  })

  it('reads a list in a list as the editor writes it: an item that holds only the inner list', () => {
    const text = (of: string): object => ({ type: 'text', text: of, format: 0, version: 1 })
    const item = (...children: object[]): object => ({ type: 'listitem', children, version: 1 })
    const list = (...children: object[]): object => ({ type: 'list', listType: 'bullet', children, version: 1 })
    const words = (of: string): Block => ({ type: 'paragraph', inlines: [{ type: 'text', text: of }] })
    const body: Body = [{ type: 'list', ordered: false, items: [[words('uno'), { type: 'list', ordered: false, items: [[words('dentro')]] }], [words('due')]] }]
    expect(bodyFromLexical({ root: { type: 'root', children: [list(item(text('uno')), item(list(item(text('dentro')))), item(text('due')))] } })).toEqual(body)
  })

  it('drops blank paragraphs and underlining, never a word', () => {
    const children = [{ type: 'paragraph', children: [] }, { type: 'paragraph', children: [{ type: 'text', text: 'sottolineato', format: 8 }] }]
    expect(bodyFromLexical({ root: { type: 'root', children } })).toEqual([{ type: 'paragraph', inlines: [{ type: 'text', text: 'sottolineato' }] }])
  })

  it.each([
    ['a block that the site has no form for', { root: { type: 'root', children: [{ type: 'upload' }] } }],
    ['a heading of the first level', { root: { type: 'root', children: [{ type: 'heading', tag: 'h1', children: [{ type: 'text', text: 'x' }] }] } }],
    ['no tree at all', { root: 'text' }],
    ['a run without its text', { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text' }] }] } }],
  ])('is refused when it holds %s', (_, state) => expect(() => bodyFromLexical(state)).toThrow(UnknownText))
})
