import { describe, expect, it } from 'vitest'
import { everyWord } from '../../../cms/reading/every-word.ts'
import { aPdf } from './files.ts'

describe('every word of a file', () => {
  it('is read from bytes as a disk gives them, and the bytes stay what they were', async () => {
    const bytes = Buffer.from(await aPdf([['La mensa riapre lunedì.']]))
    const before = bytes.toString('base64')
    expect(await everyWord(bytes, 'avviso.pdf')).toContain('La mensa riapre lunedì.')
    expect(bytes.toString('base64')).toBe(before)
  })
})
