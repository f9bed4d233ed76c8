import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { cases } from './cases.ts'
import { school } from './school.ts'

type Span = { start: number; end: number; isSecret: boolean }

function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  let open: Omit<Span, 'end'> | null = null
  for (const character of marked) {
    if (character === '⟦' || character === '⟨') open = { start: text.length, isSecret: character === '⟦' }
    else if ((character === '⟧' || character === '⟩') && open) spans.push({ ...open, end: text.length })
    else text += character
  }
  return { text, spans }
}

describe('an act shows what is due and nothing more', () => {
  it.each(cases)('$title', ({ kind, section, text: marked }) => {
    const { text, spans } = unmark(marked)
    const hidden = new Uint8Array(text.length)
    for (const { start, end } of judge(text, { kind, sections: section ? [section] : [], school }).findings) hidden.fill(1, start, end)
    const letters = ({ start, end }: Span): number[] => [...hidden.slice(start, end)].filter((_, index) => /[\p{L}\p{N}]/u.test(text[start + index] ?? ''))
    const leaked = spans.filter((span) => span.isSecret && letters(span).includes(0)).map(({ start, end }) => text.slice(start, end))
    const spoiled = spans.filter((span) => !span.isSecret && letters(span).includes(1)).map(({ start, end }) => text.slice(start, end))
    expect({ leaked, spoiled }).toEqual({ leaked: [], spoiled: [] })
  })
})
