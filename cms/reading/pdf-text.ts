import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Why a PDF could not be read. */
export type PdfRefusal = 'encrypted' | 'damaged'

/** The lines of each page in reading order, and the texts beside them: title, author, notes, form fields. */
export type PdfText = { pages: string[]; beside: string }

type Item = { str: string; hasEOL: boolean; transform: number[] }

/** Takes the text out of a PDF with pdf.js, without running anything that is in it. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText | PdfRefusal> {
  let document: PDFDocumentProxy
  try {
    document = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, disableFontFace: true, useSystemFonts: false, stopAtErrors: false }).promise
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
  }
  try {
    const pages: string[] = []
    const beside: string[] = []
    const { info } = await document.getMetadata()
    for (const value of Object.values(info)) if (typeof value === 'string' && !/^(D:\d|\d\.\d$)/.test(value)) beside.push(value)
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item as Item] : []))))
      for (const annotation of (await page.getAnnotations()) as Record<string, unknown>[])
        for (const key of ['contentsObj', 'titleObj', 'fieldValue', 'url']) {
          const value = annotation[key]
          const text = typeof value === 'object' && value !== null && 'str' in value ? value.str : value
          if (typeof text === 'string' && text.trim() !== '') beside.push(text)
        }
      page.cleanup()
    }
    return { pages, beside: beside.join('\n') }
  } catch {
    return 'damaged' // pdf.js has read the head of the file and not the rest
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Joins the pieces of a page to lines, with an empty line where the page leaves room between paragraphs. */
function linesOf(items: Item[]): string {
  let text = ''
  let lastY: number | null = null
  let height = 0
  for (const { str, hasEOL, transform } of items) {
    const y = transform[5] ?? 0
    if (lastY !== null && str.trim() !== '' && text.endsWith('\n') && Math.abs(lastY - y) > 1.9 * (height || 12)) text += '\n'
    text += str
    if (str.trim() !== '') {
      lastY = y
      height = Math.abs(transform[3] ?? 12)
    }
    if (hasEOL) text += '\n'
  }
  return text
}
