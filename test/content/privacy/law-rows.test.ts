import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { isDoubt } from '../../../content/privacy/refusals.ts'
import { lawRows } from './law-rows.ts'
import { lettersIn, unmarked } from './marked.ts'
import { school } from './school.ts'

describe('each row of the law on personal data, in each place', () => {
  it('has an act', () => {
    expect(new Set(lawRows.map(({ row }) => row))).toEqual(new Set([...Array.from({ length: 29 }, (_, index) => String(index + 1)), 'b.4']))
  })

  it.each(lawRows)('$row: $what, in $kind', ({ kind, section, text: marked, refused, asked }) => {
    const text = unmarked(marked)
    const { refusals, findings } = judge(text, { kind, sections: section ? [section] : [], school })
    // A doubt is no row of the law: it may fall on any act.
    expect(refusals.some(({ id }) => !isDoubt(id))).toBe(refused === true)
    const hidden = new Uint8Array(text.length)
    for (const { start, end } of findings) hidden.fill(1, start, end)
    const [goes, stays] = [lettersIn(marked, '⟦'), lettersIn(marked, '⟨')]
    expect([...text].filter((_, at) => goes[at] && !hidden[at]).join('')).toBe('')
    expect([...text].filter((_, at) => stays[at] && hidden[at]).join('')).toBe('')
    if (asked) expect(findings.map(({ confidence }) => confidence)).toContain('ask')
  })
})
