import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { everyWord } from '../../../cms/reading/every-word.ts'
import { aDocx, aPdf, aScan } from './files.ts'

describe('every word of a file that goes public', () => {
  it('is read from bytes as a disk gives them, and the bytes stay what they were', async () => {
    const bytes = Buffer.from(await aPdf([['La mensa riapre lunedì.']]))
    const before = bytes.toString('base64')
    expect(await everyWord(bytes, 'avviso.pdf')).toContain('La mensa riapre lunedì.')
    expect(bytes.toString('base64')).toBe(before)
  })

  it('has the text, the properties and the bookmarks of a PDF read from disk', async () => {
    const pdf = new PDFDocument({ info: { Author: 'Bruno Autore', Title: 'Titolo' } })
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
    pdf.text('Parole della pagina')
    pdf.outline.addItem('Un segnalibro')
    pdf.end()
    await ended
    const file = path.join(tmpdir(), `limpida-${process.pid}.pdf`)
    writeFileSync(file, Buffer.concat(parts))
    const words = await everyWord(readFileSync(file), 'a.pdf')
    for (const one of ['Parole della pagina', 'Bruno Autore', 'Un segnalibro']) expect(words).toContain(one)
  })

  it('has the text and the properties of a Word document', async () => {
    const words = await everyWord(await aDocx(['Avviso']), 'a.docx')
    for (const one of ['Avviso', 'Un-named']) expect(words).toContain(one)
  })

  it('is none for a scan, and unknown for a file that does not open', async () => {
    expect((await everyWord(await aScan(), 'a.pdf'))?.replace(/PDFKit/g, '').trim()).toBe('')
    expect(await everyWord(new TextEncoder().encode('%PDF-1.7 rotto'), 'a.pdf')).toBeNull()
  })
})
