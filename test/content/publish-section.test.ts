import { describe, expect, it } from 'vitest'
import { publishSection, type SectionWords } from '../../content/publish.ts'
import { day } from '../../content/lifecycle/day.ts'
import { school } from '../fixtures/documents.ts'

const secret = 'LNFMDA79E03L872K'
const words = (more: Partial<SectionWords> = {}): SectionWords => ({ section: 'pagamenti/dati-pagamenti', introduction: [], ...more })
const toThe = (url: string, label = 'Portale dei pagamenti') => publishSection(words({ link: { label, url } }), school)?.link

describe('the gate for the words of a section', () => {
  it('takes a fiscal code out of each field that the office writes freely', () => {
    const cleared = publishSection(
      words({
        introduction: [{ type: 'paragraph', inlines: [{ type: 'text', text: `Rimborso a ${secret}.` }] }],
        responsible: `Ufficio ${secret}`,
        notApplicable: { reason: `Nessun dato, dice ${secret}`, on: day('2026-01-10') },
        override: {
          applicability: { value: 'not-applicable', reason: `Chiesto da ${secret}` },
          retention: { value: 'five-years', reason: `Per ${secret}`, resolution: `Delibera di ${secret}` },
          statement: { value: `Si legga ${secret}`, reason: secret },
        },
        link: { label: `Dati di ${secret}`, url: 'https://www.bdap.example/dati' },
      }),
      school,
    )
    expect(JSON.stringify(cleared)).not.toContain(secret)
    expect(JSON.stringify(cleared).match(/omissis|redacted/g)?.length).toBe(9)
  })

  it.each(['https://www.bdap.example/dati/2026/elenco.csv?anno=2026', 'https://www.comune.example/piazza-garibaldi/biblioteca-grazia-deledda'])('keeps a link to %s', (url) => {
    expect(toThe(url)).toEqual({ label: 'Portale dei pagamenti', url })
  })
  it.each([
    'https://www.bdap.example/pagamenti/signora-Mirta-Colangelo.pdf',
    'https://www.bdap.example/?cf=LNFMDA79E03L872K',
    'https://www.bdap.example/lnfmda-79e03-l872k',
    'https://www.bdap.example/?a=mirta.colangelo%40posta.example',
  ])('leads nowhere when the address tells of a person: %s', (url) => expect(toThe(url)).toBeUndefined())
})
