import { describe, expect, it } from 'vitest'
import { plainText, type Body } from '../../../content/documents/body.ts'
import { publish } from '../../../content/publish.ts'
import { circolare, school } from '../../fixtures/documents.ts'

const paragraph = (text: string): Body => [{ type: 'paragraph', inlines: [{ type: 'text', text }] }]

function clearedOf(italian: string, title: string, text: string, link?: string) {
  const body: Body = link ? [{ type: 'paragraph', inlines: [{ type: 'text', text, link }] }] : paragraph(text)
  const verdict = publish(circolare({ english: { title, body } }, italian), new Date('2026-11-25T09:00:00Z'), school)
  if ('withheld' in verdict) throw new Error(verdict.withheld.why)
  return { ...verdict.cleared.document.english!, text: plainText(verdict.cleared.englishBody!).trim(), body: verdict.cleared.englishBody! }
}

describe('the English text of a document', () => {
  it('passes the gate whole when it holds nothing private', () => {
    const { title, text } = clearedOf('La mensa riapre lunedì.', 'The canteen opens again', 'The canteen opens again on Monday 7 September.')
    expect([title, text]).toEqual(['The canteen opens again', 'The canteen opens again on Monday 7 September.'])
  })

  it.each([
    ['a fiscal code', 'The code is VRDLCU12A01H501P.', 'VRDLCU12A01H501P'],
    ['a private account', 'Pay to IT11N9900199002000000045120 by Friday.', 'IT11N9900199002000000045120'],
    ['a name with no role that the gate knows', 'The pupil Marco Bianchi stays at home.', 'Bianchi'],
  ])('loses %s', (_, text, secret) => {
    expect(clearedOf('La mensa riapre lunedì.', 'Notice', text).text).not.toContain(secret)
  })

  it('keeps the names of those who hold a role in the school', () => {
    expect(clearedOf('La mensa riapre lunedì.', 'Notice', 'Signed by the Headteacher, Ludovica Santamarina.').text).toContain('Ludovica Santamarina')
  })

  it('does not say what the Italian text keeps silent, in whatever letters and wherever the line ends', () => {
    const { title, text } = clearedOf('L’alunno Zvonimir Krstajić resta a casa.', 'About ZVONIMIR KRSTAJIĆ', 'The boy is zvonimir\nKrstajić, as said.')
    expect(title.toLowerCase()).not.toContain('krstaji')
    expect(text.toLowerCase()).not.toContain('krstaji')
    expect(text).toContain('as said')
  })

  it('loses a link that tells what it may not say', () => {
    expect(JSON.stringify(clearedOf('La mensa riapre lunedì.', 'Notice', 'here', 'https://example.org/?cf=VRDLCU12A01H501P').body)).not.toContain('VRDLCU12A01H501P')
  })
})
