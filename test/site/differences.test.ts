import { describe, expect, it } from 'vitest'
import { differencesBetween, type Part } from '../../site/differences.ts'
import { bodyFromMarkdown } from '../../content/intake/markdown.ts'
import { publish, type PublicBody } from '../../content/publish.ts'
import { circolare, school } from '../fixtures/documents.ts'

/** A text as the gate lets it out. */
function cleared(markdown: string): PublicBody {
  const verdict = publish(circolare({ body: bodyFromMarkdown(markdown) }), new Date('2026-11-25T09:00:00Z'), school)
  if ('withheld' in verdict) throw new Error(verdict.withheld.why)
  return verdict.cleared.body
}

const signs = { same: ['', ''], added: ['{+', '+}'], removed: ['{-', '-}'] } as const
const written = (pieces: Part['heading']): string => pieces.map(({ state, text }) => signs[state][0] + text + signs[state][1]).join('')
const between = (before: string, after: string): string[] => differencesBetween(cleared(before), cleared(after)).map(({ state, heading, lines }) => [state, written(heading), ...lines.map(written)].join(' / '))

describe('what changed between two texts', () => {
  it('is told word by word, and parts that are the same are the same', () => {
    expect(between('## Art. 1 – Orari\n\n1. Si entra alle 8.\n\n## Art. 2 – Mensa\n\nSi mangia.', '## Art. 1 – Orari\n\n1. Si entra alle 9.\n\n## Art. 2 – Mensa\n\nSi mangia.')).toEqual([
      'changed / Art. 1 – Orari / 1. Si entra alle {-8-}{+9+}.',
      'same / Art. 2 – Mensa / Si mangia.',
    ])
  })

  it('follows an article that got another number', () => {
    expect(between('## Art. 1 – Mensa\n\nSi mangia alle dodici.', '## Art. 1 – Ingresso\n\nSi suona il campanello.\n\n## Art. 2 – Mensa\n\nSi mangia alle dodici.')).toEqual([
      'added / {+Art. 1 – Ingresso+} / {+Si suona il campanello.+}',
      'changed / Art. {-1-}{+2+} – Mensa / Si mangia alle dodici.',
    ])
  })

  it('says what went and what came, the old first', () => {
    expect(between('Il telefono resta spento.', 'La biblioteca apre domani.')).toEqual(['changed /  / {-Il telefono resta spento.-} / {+La biblioteca apre domani.+}'])
    expect(between('## Sanzioni\n\nUn richiamo.', '## Custodia\n\nNello zaino.')).toEqual(['removed / {-Sanzioni-} / {-Un richiamo.-}', 'added / {+Custodia+} / {+Nello zaino.+}'])
  })

  it('reads lists and tables line by line', () => {
    expect(between('| Sede | Ora |\n|---|---|\n| Querce | 8 |\n\n- uno dei libri', '| Sede | Ora |\n|---|---|\n| Querce | 9 |\n\n- uno dei libri\n- due quaderni')).toEqual(['changed /  / Sede | Ora / Querce | {-8-}{+9+} / • uno dei libri / {+• due quaderni+}'])
  })

  it('never tells a redacted word: who was named before and who is named now both read «omissis»', () => {
    const parts = differencesBetween(cleared('L’alunno Marco Bianchi resta a casa lunedì mattina.'), cleared('L’alunno Giulio Ferraris resta a casa martedì mattina.'))
    expect(JSON.stringify(parts)).not.toMatch(/Bianchi|Ferraris|Marco|Giulio/)
    expect(parts.map(({ lines }) => lines.map(written))).toEqual([['L’alunno omissis resta a casa {-lunedì-}{+martedì+} mattina.']])
  })

  it('of a long text wholly written anew takes no more than a moment', () => {
    const long = (word: string): string => Array.from({ length: 600 }, (_, index) => `${word}${index} ${word}${index + 1} ${word}${index * 7}`).join('\n\n')
    const [before, after] = [cleared(long('prima')), cleared(long('dopo'))]
    const from = performance.now()
    expect(differencesBetween(before, after)[0]!.lines).toHaveLength(1200)
    expect(performance.now() - from).toBeLessThan(8000)
  }, 30_000)

  it('of two equal texts is nothing', () => {
    expect(between('## Uno\n\nTesto.', '## Uno\n\nTesto.')).toEqual(['same / Uno / Testo.'])
    expect(between('', '')).toEqual([])
  })
})
