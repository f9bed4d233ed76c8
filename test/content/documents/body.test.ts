import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, redactBody, type Block, type Inline } from '../../../content/documents/body.ts'

const text = fc.string({ minLength: 1, maxLength: 12 }).map((value): Inline => ({ type: 'text', text: value }))
const inlines = fc.array(text, { maxLength: 4 })
const paragraph = inlines.map((list): Block => ({ type: 'paragraph', inlines: list }))
const table = fc.array(inlines, { minLength: 1, maxLength: 3 }).map((header): Block => ({ type: 'table', header, rows: [header, header] }))
const list = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { maxLength: 3 }).map((items): Block => ({ type: 'list', ordered: false, items }))
const body = fc.array(fc.oneof(paragraph, table, list), { maxLength: 5 })

describe('redacting a body', () => {
  it('takes out exactly what stands between the offsets of its plain text', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(40), (blocks, start, length) => {
        const whole = plainText(blocks)
        if (whole.length === 0) return
        const from = start % whole.length
        const to = Math.min(whole.length, from + 1 + length)
        const after = plainText(redactBody(blocks, [{ start: from, end: to, kind: 'OTHER' }], () => true)).replaceAll('omissis', '')
        const runs = (source: string): string => source.replace(/[\s|\-0-9.]/g, '')
        expect(runs(after)).toBe(runs(whole.slice(0, from) + whole.slice(to)).replaceAll('omissis', ''))
      }),
    )
  })

  it('leaves a body without findings as it is', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        expect(redactBody(blocks, [], () => true)).toEqual(blocks)
      }),
    )
  })

  it('announces a datum once, however many runs it crosses', () => {
    const blocks: Block[] = [{ type: 'paragraph', inlines: [{ type: 'text', text: 'ab' }, { type: 'text', text: 'cd', bold: true }] }]
    expect(redactBody(blocks, [{ start: 1, end: 3, kind: 'IBAN' }], () => true)).toEqual([
      { type: 'paragraph', inlines: [{ type: 'text', text: 'a' }, { type: 'redacted', kind: 'IBAN' }, { type: 'text', text: 'd', bold: true }] },
    ])
  })
})
