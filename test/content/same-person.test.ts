import { describe, expect, it } from 'vitest'
import type { Body } from '../../content/documents/body.ts'
import type { Document } from '../../content/documents/document.ts'
import { publish } from '../../content/publish.ts'
import { circolare, school } from '../fixtures/documents.ts'

const paragraph = (text: string, link?: string): Body[number] => ({ type: 'paragraph', inlines: [{ type: 'text', text, ...(link ? { link } : {}) }] })
const named = paragraph('L’alunna Greta Cusimano della classe 3ª B ha vinto il concorso di poesia.')
const end = paragraph('La premiazione è lunedì in aula magna.')

/** All that a reader could find of a document. */
function shown(over: Partial<Document>): string {
  const verdict = publish(circolare({ body: [named, end], ...over }), new Date('2026-10-01T10:00:00Z'), school)
  if ('withheld' in verdict) throw new Error(verdict.withheld.why)
  const { document, body, englishBody, files } = verdict.cleared
  return JSON.stringify([document, body, englishBody, files.map(({ title }) => title)])
}
const file = (title: string) => ({ id: '1', title, mediaType: 'application/pdf' as const, size: 10, sha256: 'a'.repeat(64), text: '' })

describe('a person whom one text of a document keeps out of sight', () => {
  it.each<[string, Partial<Document>]>([
    ['in the title', { title: 'Un premio a Greta' }],
    ['in the summary', { summary: 'Greta ha vinto il concorso.' }],
    ['in the easy words', { easyRead: 'Greta ha vinto.\nComplimenti a Cusimano!' }],
    ['in the protocol', { protocol: '0001 Cusimano' }],
    ['in the English text', { english: { title: 'A prize for Greta', summary: 'Greta won.', body: [paragraph('Cusimano, of class 3B, won. Greta was happy.')] } }],
    ['by initials in either order', { body: [named, paragraph('La giuria ringrazia G.C. e, di nuovo, C. G. per la poesia.'), end] }],
    ['by initials in another text', { summary: 'Un premio a G.C.', easyRead: 'G. C. ha vinto.' }],
    ['alone, as if to sign', { body: [named, paragraph('Greta Cusimano')] }],
    ['as the words of a link', { body: [named, paragraph('Greta Cusimano', 'https://premi.example/1')] }],
    ['in the address of a link', { body: [named, paragraph('La poesia', 'https://premi.example/vincitori/cusimano-greta.html'), paragraph('La foto', 'https://foto.example/CusimanoGreta3B.jpg'), paragraph('Il video', 'https://video.example/?chi=cusimano%20g'), end] }],
    ['run together in the address of a link', { body: [named, paragraph('La foto', 'https://foto.example/gretacusimano.jpg'), end] }],
    ['in the title of a file', { attachments: [file('Poesia di Greta')] }],
    ['in small letters in the title of a file', { attachments: [file('cusimano_greta_3b')] }],
    ['by initials in the title of a file', { attachments: [file('Liberatoria G.C.')] }],
    ['when only the summary names her whole', { summary: 'L’alunna Greta Cusimano della 3ª B ha vinto.', body: [paragraph('La poesia di Greta è bella. Cusimano la leggerà lunedì in aula magna.')] }],
  ])('is not told %s', (_, over) => expect(shown(over)).not.toMatch(/greta|cusimano|G\. ?C\.|C\. ?G\.|3B/i))

  it('keeps the page away whose address tells her', () => {
    const verdict = publish(circolare({ kind: 'regolamento', slug: 'premio-cusimano', placements: [{ venue: 'regolamenti', rule: 'in-force', from: circolare().date }], body: [named, end] }), new Date('2026-10-01T10:00:00Z'), school)
    expect('withheld' in verdict && verdict.withheld.why).toBe('L’indirizzo della pagina contiene un dato personale: cambialo.')
  })

  it.each([
    ['draft', { state: 'draft' as const }],
    ['withdrawn', { state: 'withdrawn' as const }],
    ['expired', { placements: [{ venue: 'regolamenti' as const, rule: 'until' as const, from: '2025-09-01' as never, until: '2025-09-10' as never }] }],
    ['unjudged', {}],
  ])('is named in no report, and at no address that is gone, by a page that is %s', (reason, over) => {
    const withheld = (slug: string) => {
      const verdict = publish(circolare({ id: 'regolamento-7', kind: 'regolamento', title: 'Premio di poesia', slug, placements: [{ venue: 'regolamenti', rule: 'in-force', from: circolare().date }], body: [end], ...over }), new Date('2026-10-01T10:00:00Z'), school)
      return 'withheld' in verdict ? verdict.withheld : null
    }
    expect(withheld('premio-all-alunna-ludovica-berti')).toMatchObject({ reason, name: 'regolamento-7', goneAddress: null })
    if (reason !== 'unjudged') expect(withheld('premio-di-poesia')?.name).toBe('regolamento premio-di-poesia')
  })

  it.each([
    ['leaves the page whose address says what its title shows', 'Laboratori di via Ludovico il Moro', 'laboratori-di-via-ludovico-il-moro', false],
    ['keeps the page away whose address names whom its title does not', 'Laboratori del pomeriggio', 'laboratori-di-ludovica-berti', true],
    ['keeps the page away whose address names whom its title keeps silent', 'Un premio all’alunna Ludovica Berti di 3B', 'un-premio-all-alunna-ludovica-berti-di-3b', true],
  ])('%s', (_, title, slug, isWithheld) => {
    const verdict = publish(circolare({ kind: 'regolamento', title, slug, placements: [{ venue: 'regolamenti', rule: 'in-force', from: circolare().date }], body: [paragraph('Si entra alle 14 e si esce alle 16.')] }), new Date('2026-10-01T10:00:00Z'), school)
    expect('withheld' in verdict ? verdict.withheld.why : '').toBe(isWithheld ? 'L’indirizzo della pagina contiene un dato personale: cambialo.' : '')
  })

  it.each<[string, Partial<Document>, string]>([
    ['a street called like her', { summary: 'Si entra da via Cusimano.' }, 'via Cusimano'],
    ['somebody else with one of her names', { signatory: 'La dirigente, prof.ssa Greta Altobelli' }, 'Greta Altobelli'],
    ['the school year and a law', { summary: 'Vale per l’A.S. 2026/27 e il D.M. 14.', body: [paragraph('L’alunna Ada Santini della classe 3ª B ha vinto; il bidello Dario Massi la saluta.'), end] }, 'A.S. 2026/27 e il D.M. 14'],
    ['a link to another place', { body: [named, paragraph('Il bando', 'https://www.concorso.example/2026/bando.pdf'), end] }, 'https://www.concorso.example/2026/bando.pdf'],
    ['a file of another name', { attachments: [file('Modulo di adesione')] }, 'Modulo di adesione'],
  ])('leaves %s', (_, over, words) => expect(shown(over)).toContain(words))

  it('is told where somebody who may decided so, and nowhere else', () => {
    const decision = { datum: 'greta cusimano', kind: 'PERSON_NAME' as const, rule: 'pupil', action: 'keep' as const, basis: 'consent' as const, note: 'Modulo agli atti.', by: 'Dirigente', at: '2026-09-30T10:00:00Z' }
    expect(shown({ summary: 'Un premio a Greta Cusimano.', choices: { decisions: [decision], overrides: [] } })).toContain('Un premio a Greta Cusimano.')
  })
})
