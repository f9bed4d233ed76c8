import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { makeFile, readFileDescriptions, type FileDescription } from '../../../scripts/demo/attachment-files.ts'

const author = 'Istituto Comprensivo «Valle delle Querce»'
const body = '## Perché\n\nTesto con **forza** e l’apostrofo.\n\n1. Prima\n2. Seconda\n\n| Voce | Importo |\n|---|---|\n| Carta | 12,50 € |\n'
const described = (kind: FileDescription['kind'], text = body): FileDescription => ({ file: `modulo.${kind}`, title: 'Modulo di prova', kind, body: text })

describe('a file of the demo', () => {
  it('is a tagged PDF with title, Italian language and text that can be read', async () => {
    const bytes = await makeFile(described('pdf'), author)
    expect(Buffer.from(bytes).includes('/Marked true')).toBe(true)
    const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Modulo di prova', Author: author, Language: 'it-IT' })
    const page = await pdf.getPage(1)
    const roles = JSON.stringify(await page.getStructTree())
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD']) expect(roles).toContain(`"role":"${role}"`)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    for (const words of ['Modulo di prova', 'l’apostrofo', 'Seconda', '12,50 €']) expect(text).toContain(words)
  })

  it('is a DOCX with real headings, lists and tables', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await makeFile(described('docx'), author)) })
    expect(value).toContain('<h1>Modulo di prova</h1>')
    expect(value).toContain('<h2>Perché</h2>')
    expect(value).toContain('<strong>forza</strong>')
    expect(value).toContain('<li>Seconda</li>')
    expect(value).toMatch(/<th>.*Voce.*<\/th>|<td>.*Voce.*<\/td>/)
  })

  it('is a CSV that a spreadsheet opens with its accents', async () => {
    const bytes = await makeFile(described('csv', 'città;importo\nRoccalba;12,50\n'), author)
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe('\uFEFFcittà;importo\r\nRoccalba;12,50\r\n')
  })

  it('is refused when its description holds what it cannot draw', async () => {
    await expect(makeFile(described('pdf', '```\ncodice\n```'), author)).rejects.toThrow('cannot hold «code»')
    expect(() => readFileDescriptions('- { file: "../fuori.pdf", title: x, kind: pdf, body: y }')).toThrow()
  })
})
