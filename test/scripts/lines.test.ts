import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../scripts/lines.ts'

const linesIn = async (chunks: string[], longest = 100): Promise<[number, string | null][]> => (await Array.fromAsync(linesOf(Readable.from(chunks), longest))).flat().map(({ number, text }) => [number, text])

describe('the lines of a stream', () => {
  it('end where NDJSON ends them, and not at a U+2028 that stands in a text', async () => {
    expect(await linesIn(['{"a":1}\r\n{"b":"due\u2028tre\u2029"}\n\n{"c":3}'])).toEqual([[1, '{"a":1}'], [2, '{"b":"due\u2028tre\u2029"}'], [3, ''], [4, '{"c":3}']])
    expect(await linesIn(['uno\rdue\r'])).toEqual([[1, 'uno'], [2, 'due']])
    expect(await linesIn([])).toEqual([])
  })

  it('are the same however they arrive', async () => {
    const text = 'uno\r\n\ndue\rtre\r\n\r\nquattro\n\rcinque'
    const whole = await linesIn([text])
    expect(whole).toEqual([[1, 'uno'], [2, ''], [3, 'due'], [4, 'tre'], [5, ''], [6, 'quattro'], [7, ''], [8, 'cinque']])
    for (let cut = 1; cut < text.length; cut += 1) expect(await linesIn([text.slice(0, cut), text.slice(cut)]), `cut at ${cut}`).toEqual(whole)
    expect(await linesIn([...text])).toEqual(whole)
  })

  it('begin after the mark that programs on Windows put at the head of a file', async () => {
    expect(await linesIn(['\uFEFF', '{"a":"\uFEFF"}\n\uFEFFb'])).toEqual([[1, '{"a":"\uFEFF"}'], [2, 'b']])
  })

  it('are not kept where they are too long, and the next one is', async () => {
    expect(await linesIn(['12345\n123456\n12', '34', '56789', '0\n12345', '6', '\n\n5'], 5)).toEqual([[1, '12345'], [2, null], [3, null], [4, null], [5, ''], [6, '5']])
    expect(await linesIn(['123', '456'], 5)).toEqual([[1, null]])
  })
})
