import * as mupdf from 'mupdf'
import type { Box } from '../../reading/picture-text.ts'

/** One character of a page with its place, in points from the upper left corner. */
export type Glyph = { start: number; end: number; page: number; box: Box; origin: [number, number]; isHidden: boolean; isSpace: boolean }

/** The text of a PDF with the place of each character, and what each page shows besides. */
export type ToldPages = { text: string; glyphs: Glyph[]; pages: { letters: number; strangeLetters: number; pictured: number }[] }

const boxOf = (quad: mupdf.Quad): Box => ({ x0: Math.min(quad[0], quad[4]), y0: Math.min(quad[1], quad[3], quad[5], quad[7]), x1: Math.max(quad[2], quad[6], quad[0]), y1: Math.max(quad[1], quad[3], quad[5], quad[7]) })
const strange = /[\uFFFD\uE000-\uF8FF\u0000-\u0008]/

/** Where text was drawn before something solid was drawn over it: a covered datum is still in the file. */
function coveredPlaces(page: mupdf.PDFPage): (x: number, y: number) => boolean {
  const drawn: { x: number; y: number; order: number }[] = []
  const covers: (Box & { order: number })[] = []
  let order = 0
  const hear = (text: mupdf.Text, ctm: mupdf.Matrix): void => {
    order += 1
    text.walk({
      showGlyph: (_font, trm) => {
        const [, , , , x, y] = mupdf.Matrix.concat(trm, ctm)
        drawn.push({ x, y, order })
      },
    })
  }
  const device = new mupdf.Device({
    fillPath: (path, _evenOdd, ctm, _space, _color, alpha) => {
      order += 1
      if (alpha < 0.95) return
      const points: [number, number][] = []
      let isStraight = true
      path.walk({ moveTo: (x, y) => points.push([x, y]), lineTo: (x, y) => points.push([x, y]), curveTo: () => (isStraight = false), closePath: () => undefined })
      if (!isStraight || points.length < 4 || points.length > 400) return
      for (let at = 0; at + 3 < points.length; at += points.length % 5 === 0 ? 5 : 4) {
        const corners = points.slice(at, at + 4).map(([x, y]): [number, number] => [ctm[0] * x + ctm[2] * y + ctm[4], ctm[1] * x + ctm[3] * y + ctm[5]])
        const xs = corners.map(([x]) => x)
        const ys = corners.map(([, y]) => y)
        if (Math.max(...xs) - Math.min(...xs) > 3 && Math.max(...ys) - Math.min(...ys) > 3) covers.push({ x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys), order })
      }
    },
    fillText: hear,
    ignoreText: hear,
    clipText: hear,
    strokeText: (text, _stroke, ctm) => hear(text, ctm),
  })
  page.runPageContents(device, mupdf.Matrix.identity)
  device.close()
  if (covers.length === 0) return () => false
  const hidden = new Set<string>()
  for (const { x, y, order: at } of drawn) if (covers.some(({ x0, y0, x1, y1, order: over }) => over > at && x >= x0 - 1 && x < x1 - 1 && y > y0 && y <= y1 + 2)) hidden.add(key(x, y))
  return (x, y) => [-1, 0, 1].some((right) => [-1, 0, 1].some((down) => hidden.has(key(x + right * 0.5, y + down * 0.5))))
}

const key = (x: number, y: number): string => `${Math.round(x * 2)}:${Math.round(y * 2)}`

/** Tells every page in reading order. `veils` are rectangles, by page, that somebody laid over what should not be seen. */
export function tellPages(document: mupdf.PDFDocument, veils: ReadonlyMap<number, Box[]>): ToldPages {
  const units: string[] = []
  let length = 0
  const told: ToldPages = { text: '', glyphs: [], pages: [] }
  const say = (words: string): void => {
    units.push(words)
    length += words.length
  }
  for (let number = 0; number < document.countPages(); number += 1) {
    const page = document.loadPage(number)
    const [left, top, right, bottom] = page.getBounds()
    const isCovered = coveredPlaces(page)
    const over = veils.get(number) ?? [] // most pages have no note that covers something
    const found = { letters: 0, strangeLetters: 0, pictured: 0 }
    const text = page.toStructuredText('preserve-whitespace,preserve-images,ignore-actualtext')
    text.walk({
      beginTextBlock: () => say('\n'),
      onChar: (character, origin, _font, _size, quad) => {
        const box = boxOf(quad)
        const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]
        if (character.trim() !== '') found.letters += 1
        if (strange.test(character)) found.strangeLetters += 1
        const isHidden = isCovered(origin[0], origin[1]) || over.some((veil) => x > veil.x0 && x < veil.x1 && y > veil.y0 && y < veil.y1)
        told.glyphs.push({ start: length, end: length + character.length, page: number, box, origin: [origin[0], origin[1]], isHidden, isSpace: character.trim() === '' })
        say(character)
      },
      endLine: () => say('\n'),
      onImageBlock: ([x0, y0, x1, y1]) => {
        const [width, height] = [Math.min(x1, right) - Math.max(x0, left), Math.min(y1, bottom) - Math.max(y0, top)]
        if (width > 0 && height > 0) found.pictured += (width * height) / Math.max(1, (right - left) * (bottom - top))
      },
    })
    text.destroy()
    page.destroy()
    told.pages.push(found)
    say('\n')
  }
  told.text = units.join('')
  return told
}
