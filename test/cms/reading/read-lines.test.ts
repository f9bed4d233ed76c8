import { Bookmark, DeletedTextRun, Document, HeadingLevel, InsertedTextRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { readAttachment } from '../../../cms/reading/read-attachment.ts'
import { readLines, type ReadLines } from '../../../cms/reading/read-lines.ts'
import type { Line } from '../../../content/intake/line.ts'
import { aDocx, anXlsx, aPdf, aScan, commented, heading, table } from './files.ts'

const written = (read: ReadLines): Line[] => (read.refused === null ? read.lines.filter(({ text }) => text !== '') : [])

async function packed(children: Paragraph[]): Promise<Uint8Array> {
  const numbering = { config: [{ reference: 'commi', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] }
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })))
}

describe('the lines of a Word document', () => {
  it('know titles, rows of tables and where each part stands', async () => {
    const read = await readLines(await aDocx([heading('Modulo'), commented('Il sottoscritto'), table([['Nome', 'Classe'], ['Lina', '2A']])], 'Istituto di prova'), 'modulo.docx')
    expect(read).toMatchObject({ form: 'print', refused: null })
    expect(written(read)).toEqual([
      { text: 'Istituto di prova' },
      { text: 'Modulo', heading: 1 },
      { text: 'Il sottoscritto' },
      { text: 'Nome\tClasse', cells: ['Nome', 'Classe'] },
      { text: 'Lina\t2A', cells: ['Lina', '2A'] },
      { text: 'Nota a margine da togliere' },
    ])
  })

  it('hold every character that the reader of attachments finds', async () => {
    const bytes = await aDocx([heading('Modulo'), commented('Il sottoscritto'), table([['Nome', 'Classe'], ['Lina', '2A']]), 'Fine.'], 'Istituto di prova')
    const characters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('')
    expect(characters(written(await readLines(bytes, 'a.docx')).map(({ text }) => text).join(''))).toBe(characters((await readAttachment(bytes, 'a.docx')).text ?? ''))
  })

  it('take a table of one row for what stands side by side', async () => {
    expect(written(await readLines(await aDocx([table([['Circ. n. 3', 'Ai docenti']])]), 'testa.docx')).map(({ text }) => text)).toEqual(['Circ. n. 3', 'Ai docenti', 'Nota a margine da togliere'])
  })

  it('know lists, with numbers or without', async () => {
    const read = await readLines(await packed([new Paragraph({ text: 'Uno', numbering: { reference: 'commi', level: 0 } }), new Paragraph({ text: 'Punto', bullet: { level: 0 } })]), 'elenco.docx')
    expect(written(read)).toEqual([{ text: 'Uno', isItem: 'numbered' }, { text: 'Punto', isItem: true }])
  })

  it('keep what was deleted apart from the sentence, and forced line ends', async () => {
    const change = { id: 1, author: 'Prova', date: '2026-01-01T00:00:00Z' }
    const read = await readLines(await packed([new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new Bookmark({ id: 'a', children: [new TextRun('Orari')] })] }), new Paragraph({ children: [new TextRun('Si entra '), new DeletedTextRun({ ...change, text: 'alle nove' }), new InsertedTextRun({ ...change, text: 'alle otto' }), new TextRun({ text: 'e si esce', break: 1 })] })]), 'orari.docx')
    expect(written(read)).toEqual([{ text: 'Orari', heading: 2 }, { text: 'Si entra alle otto' }, { text: 'e si esce' }, { text: 'alle nove' }])
  })
})

describe('the lines of other files', () => {
  it.each([
    ['lettera.txt', 'text'],
    ['lettera.md', 'markdown'],
    ['lettera.mdx', 'markdown'],
  ])('of %s are %s', async (name, form) => {
    expect(await readLines(new TextEncoder().encode('Uno\nDue'), name)).toEqual({ lines: [{ text: 'Uno' }, { text: 'Due' }], form, refused: null })
  })

  it('of a PDF are its print', async () => {
    expect(await readLines(await aPdf([['Una riga']]), 'a.pdf')).toEqual({ lines: [{ text: 'Una riga' }], form: 'print', refused: null })
  })

  it.each([
    ['a scan', aScan(), 'a.pdf', /pagine che sono immagini.*in DOCX o in PDF con il testo\.$/],
    ['a sheet', Promise.resolve(anXlsx()), 'a.xlsx', /è un foglio di dati.*riprova\.$/],
    ['a book without end', Promise.resolve(new TextEncoder().encode('parola '.repeat(800_000))), 'a.txt', /ha un testo di 6 milioni di caratteri: al massimo 5\. Dividilo/],
  ])('of %s are refused with a sentence', async (_, bytes, name, sentence) => {
    expect((await readLines(await bytes, name)).refused).toMatch(sentence)
  })
})
