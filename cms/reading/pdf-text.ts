import { fileURLToPath } from 'node:url'
import path from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** Why a PDF does not open. */
export type PdfRefusal = 'encrypted' | 'damaged'

/** What a PDF says, properties and bookmarks in `allText` included; `text` is `null` when a page shows only images, so that nobody can vouch for what is on it. */
export type PdfText = { text: string | null; allText: string; pages: number; files: { name: string; bytes: Uint8Array }[] }

/** A run of text of a page that belongs to one piece of marked content, with its place in points from the lower left corner. */
export type MarkedRun = { id: number; box: { x0: number; y0: number; x1: number; y1: number } }

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

type Bookmark = { title: string; url?: string | null; items: Bookmark[] }

/** Words of a PDF that stand on no page: its properties, its bookmarks and where they lead. */
async function wordsBeside(document: PDFDocumentProxy): Promise<string[]> {
  const { info, metadata } = await document.getMetadata()
  const bookmarks: Bookmark[] = (await document.getOutline()) ?? []
  const told = (list: Bookmark[], depth: number): string[] => (depth > 30 ? [] : list.flatMap(({ title, url, items }) => [title, ...(url ? [url] : []), ...told(items, depth + 1)]))
  const properties = Object.values(info).filter((value): value is string => typeof value === 'string' && /\p{L}{2}/u.test(value) && !/^D:\d/.test(value))
  return [...properties, ...(metadata ? [...metadata].map(([, value]) => String(value)) : []), ...told(bookmarks, 0)]
}

/** Which marked content each run of text of a tagged page belongs to; pages count from 1. */
export async function markedContent(bytes: Uint8Array, number: number): Promise<MarkedRun[]> {
  const { pdf, assets } = await library()
  const task = pdf.getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, ...assets })
  try {
    const page = await (await task.promise).getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: (number | null)[] = []
    return items.flatMap((item): MarkedRun[] => {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop()
        else open.push(item.id === undefined || item.id === null ? (open.at(-1) ?? null) : Number(/_mc(\d+)$/.exec(item.id)?.[1] ?? Number.NaN))
        return []
      }
      const id = open.at(-1)
      const [, , , , x, y] = item.transform.map(Number) as [number, number, number, number, number, number]
      return id === undefined || id === null || Number.isNaN(id) ? [] : [{ id, box: { x0: x, y0: y, x1: x + item.width, y1: y } }]
    })
  } finally {
    await task.destroy()
  }
}

/** Reads all the text of a PDF, page by page, with its notes, its fields and the files it carries. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText | PdfRefusal> {
  const { pdf, assets } = await library()
  const { OPS } = pdf
  const images = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat, OPS.paintInlineImageXObjectGroup])
  // pdf.js takes the bytes for itself, and no `Buffer` of Node: it gets a copy.
  const task = pdf.getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, ...assets })
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
    return { text: hasScan || text.trim() === '' ? null : text, allText: [text, ...(await wordsBeside(document))].join('\n'), pages: document.numPages, files }
  } catch {
    // A file that opens and then breaks half way: its text cannot be vouched for, and the sentence says so.
    return 'damaged'
  } finally {
    await task.destroy()
  }
}
