import { fileURLToPath } from 'node:url'
import path from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** Why a PDF does not open. */
export type PdfRefusal = 'encrypted' | 'damaged'

/** What a PDF says: `text` is `null` when a page shows only images, so that nobody can vouch for what is on it. */
export type PdfText = { text: string | null; pages: number; files: { name: string; bytes: Uint8Array }[] }

async function library() {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))))
  return { pdf, assets: { cMapUrl: `${folder}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${folder}/standard_fonts/`, wasmUrl: `${folder}/wasm/` } }
}

/** The lines of a page in reading order; a blank line where the page has a larger gap between two lines. */
async function linesOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  const parts: string[] = []
  let lastLine: number | null = null
  let isLineStart = true
  let gap = 0
  for (const item of items) {
    if (!('str' in item)) continue
    const baseline = Number(item.transform[5])
    if (isLineStart && item.str.trim() !== '') {
      if (lastLine !== null) {
        gap = Math.abs(lastLine - baseline)
        if (gap > Math.max(item.height, 6) * 1.75) parts.push('\n')
      }
      lastLine = baseline
      isLineStart = false
    }
    parts.push(item.str)
    if (item.hasEOL) {
      parts.push('\n')
      isLineStart = true
    }
  }
  return parts.join('').replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim()
}

/** Words that stand on a page without being its text: notes and filled-in fields. */
async function annotationsOf(page: PDFPageProxy): Promise<string> {
  const annotations: unknown[] = await page.getAnnotations()
  return annotations.flatMap(wordsOf).join('\n')
}

function wordsOf(annotation: unknown): string[] {
  if (typeof annotation !== 'object' || annotation === null) return []
  const contents = 'contentsObj' in annotation && typeof annotation.contentsObj === 'object' && annotation.contentsObj !== null && 'str' in annotation.contentsObj ? annotation.contentsObj.str : ''
  const value = 'fieldValue' in annotation ? annotation.fieldValue : ''
  return [contents, ...(Array.isArray(value) ? value : [value])].filter((word): word is string => typeof word === 'string' && word.trim() !== '')
}

/** Whether a page without text draws images: a scan. */
async function isScan(page: PDFPageProxy, images: ReadonlySet<number>): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((operation) => images.has(operation))
}

/** Reads all the text of a PDF, page by page, with its notes, its fields and the files it carries. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText | PdfRefusal> {
  const { pdf, assets } = await library()
  const { OPS } = pdf
  const images = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat, OPS.paintInlineImageXObjectGroup])
  // pdf.js takes the buffer for itself: it gets a copy.
  const task = pdf.getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false, ...assets })
  let document: PDFDocumentProxy
  try {
    document = await task.promise
  } catch (error) {
    await task.destroy()
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
  }
  try {
    const texts: string[] = []
    let hasScan = false
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const text = await linesOf(page)
      if (text === '' && (await isScan(page, images))) hasScan = true
      texts.push([text, await annotationsOf(page)].filter((part) => part !== '').join('\n\n'))
      page.cleanup()
    }
    const text = texts.filter((part) => part !== '').join('\n\n')
    const files = [...((await document.getAttachments()) ?? new Map())].flatMap(([name, file]) => (file?.content instanceof Uint8Array ? [{ name: String(file.filename ?? name), bytes: file.content }] : []))
    return { text: hasScan || text.trim() === '' ? null : text, pages: document.numPages, files }
  } catch {
    // A file that opens and then breaks half way: its text cannot be vouched for, and the sentence says so.
    return 'damaged'
  } finally {
    await task.destroy()
  }
}
