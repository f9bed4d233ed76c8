import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, type Body } from '../../../content/documents/body.ts'
import { takeIn } from '../../../content/intake/intake.ts'
import { linesOf } from '../../../content/intake/line.ts'

/** Every character that is no blank. */
const characters = (text: string): string => text.replace(/\s/gu, '')

/**
 * Every letter and every digit of a text, in reading order: what is content whatever the form. Marks of items, numbers of plain
 * lists, bars of tables and dashes are form: they become lists and tables.
 */
const words = (text: string): string => (text.match(/\p{L}+|(?<=\p{L}\S*)\p{N}+/gu) ?? []).join('')

const bodyWords = (body: Body): string => words(plainText(body))

const word = fc.stringMatching(/^[a-zàèù]{1,9}$/)
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => `${list.join(' ')}.`)
const wrapped = fc.array(word, { minLength: 20, maxLength: 60 }).map((list) => list.join(' ').replace(/(.{50,70}) /g, '$1\n'))
const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
const item = sentence.map((text) => `- ${text}`)
const tick = sentence.map((text) => `✓ ${text}`)
const lettered = fc.tuple(fc.constantFrom('a)', '1.', '2)', '3.1', 'b.'), sentence).map(([mark, text]) => `${mark} ${text}`)
const article = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('Art.', 'ART.', 'Articolo'), fc.constantFrom(' – ', ': ', ' ', '. '), title).map(([number, mark, dash, name]) => `${mark} ${number}${dash}${name.charAt(0).toUpperCase()}${name.slice(1)}`)
const regulation = title.map((name) => `REGOLAMENTO ${name.toUpperCase()}`)
const division = fc.tuple(fc.constantFrom('TITOLO', 'CAPO', 'PARTE', 'SEZIONE'), fc.constantFrom('I', 'II', 'III', 'IV')).map((pair) => pair.join(' '))
const loud = title.map((name) => name.toUpperCase())
const row = fc.tuple(word, word).map((cells) => cells.join('\t'))
const bars = fc.tuple(word, word).map(([one, other]) => `| ${one} | ${other} |`)
const index = title.map((name) => `${name} ........ 12`)
const page = fc.constantFrom('12', 'pag. 3', '- 4 -', '')
const head = fc.constantFrom('Circolare n. 12', 'Prot. n. 44/A1', 'Roccalba, 3 ottobre 2025', 'Ai docenti', 'OGGETTO: prova di lettura', 'Oggetto:', 'Carta dei servizi', 'INDICE', 'Il Dirigente scolastico', 'Ada Brentani')
const line = fc.oneof(sentence, wrapped, item, tick, lettered, article, regulation, division, loud, row, bars, index, page, head)
const plain = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n \n', '\n\n\n')), { minLength: 1, maxLength: 60 }).map((parts) => parts.map((part) => part.join('')).join(''))

const marked = fc.oneof(sentence, title.map((name) => `## ${name}`), sentence.map((text) => `**${text}**`), title.map((name) => `[${name}](https://www.icvalledellequerce.example/a)`), item, article.map((name) => `**${name}**`), article.map((name) => `### ${name}`), regulation.map((name) => `# ${name}`), title.map((name) => `> ${name}`), fc.tuple(word, word, word, word).map(([a, b, c, d]) => `| ${a} | ${b} |\n|---|---|\n| ${c} | ${d} |`), head)
const markdown = fc.array(fc.tuple(marked, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 40 }).map((parts) => parts.map((part) => part.join('')).join(''))

/** The same letters in both, however they are ordered among the drafts. */
const sorted = (text: string): string => [...text].sort().join('')

describe('taking a document in', { timeout: 60_000 }, () => {
  it('keeps every character of a plain text in the drafts’ texts', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const { drafts } = takeIn({ name: 'prova.txt', lines: linesOf(text), form: 'text' })
        expect(sorted(characters(drafts.map((draft) => draft.text).join('')))).toBe(sorted(characters(text)))
        if (drafts.length === 1) expect(characters(drafts[0]!.text)).toBe(characters(text))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every word of each draft’s text in the body that is published', () => {
    fc.assert(
      fc.property(plain, (text) => {
        for (const draft of takeIn({ name: 'prova.txt', lines: linesOf(text), form: 'text' }).drafts) expect(sorted(bodyWords(draft.body))).toBe(sorted(words(draft.text)))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every word of Markdown in the body, and every character in the text', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { drafts } = takeIn({ name: 'prova.md', lines: linesOf(text), form: 'markdown' })
        expect(sorted(characters(drafts.map((draft) => draft.text).join('')))).toBe(sorted(characters(text)))
        const said = words(text.replaceAll('https://www.icvalledellequerce.example/a', ''))
        expect(sorted(drafts.map(({ body }) => bodyWords(body)).join(''))).toBe(sorted(said))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps whatever characters a file has, and never fails', () => {
    const pieces = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('\n', '\t', '---\n', '# ', '**', '[', '](', '| ', '<p>', '<', '>', '- ', '1. ', 'Art. 1', 'Oggetto:', 'REGOLAMENTO ', '/', '+++\n', '```\n', '&amp;', '\\'))
    const anything = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(anything, fc.constantFrom('text', 'markdown', 'print'), (text, form) => {
        const { drafts } = takeIn({ name: 'prova', lines: linesOf(text), form })
        expect(sorted(characters(drafts.map((draft) => draft.text).join('')))).toBe(sorted(characters(text)))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['numbers of a list that does not begin at one', '3. terza cosa\n4. quarta cosa\n'],
    ['the number of a page in the middle of a sentence', 'Questa è una riga lunga che non finisce e va avanti ancora un poco\n\n12\n\nsulla pagina dopo, dove finisce.\n'],
    ['dots of an index', 'INDICE\nPremessa ........ 3\nFinalità ........ 12\n'],
    ['punctuation and signs', 'Art. 1 – «Finalità»: § 3, 50% (o più) & altro…\n\n€ 12,50; c/c n. 44/A – 8^ classe!\n'],
  ])('keeps %s', (_, text) => {
    const { drafts } = takeIn({ name: 'prova.txt', lines: linesOf(text), form: 'text' })
    expect(sorted(characters(plainText(drafts[0]!.body)))).toBe(sorted(characters(text)))
  })
})
