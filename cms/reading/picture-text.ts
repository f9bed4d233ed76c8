import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import type { Worker } from 'tesseract.js'

/** A rectangle in pixels; `x1` and `y1` are outside it. */
export type Box = { x0: number; y0: number; x1: number; y1: number }
export type PictureWord = { text: string; box: Box }

/**
 * What a picture says: the words that were read with certainty, line by line, and the places where there is something that was not.
 * `doubt` is an Italian half-sentence that says why the reading as a whole is not to be trusted.
 */
export type PictureText = { lines: PictureWord[][]; unread: Box[]; doubt: string | null }

/** Below this a word is not read, in hundredths; a page below `trustedPage` is not read at all. */
const trustedWord = 60
const trustedPage = 75
/** Shares of a page that may be unread before the whole is in doubt: of its words, and of its ink. */
const unreadWords = 0.12
const unreadInk = 0.2
/** The largest picture that is read, in pixels, and the smallest side that can hold words. */
export const largestPicture = 40_000_000
const smallestSide = 12

let reader: Promise<Worker> | null = null

/** One reader for the process; its data come from a package, so nothing is fetched. */
async function theReader(): Promise<Worker> {
  reader ??= (async () => {
    const { createWorker } = await import('tesseract.js')
    const data = path.dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/ita/package.json')))
    return createWorker('ita', 1, { langPath: path.join(data, '4.0.0_best_int'), cacheMethod: 'none', gzip: true, errorHandler: () => undefined })
  })()
  return reader
}

/** Lets go of the reader and its memory. */
export async function closeReader(): Promise<void> {
  const open = reader
  reader = null
  await (await open)?.terminate()
}

/** Reads the printed words of a picture with a reader that works without a network. */
export async function pictureText(picture: Uint8Array): Promise<PictureText> {
  const { data, info } = await sharp(picture, { limitInputPixels: largestPicture }).rotate().flatten({ background: '#fff' }).greyscale().normalise().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const { data: page } = await (await theReader()).recognize(await sharp(data, { raw: { width, height, channels: 1 } }).png({ compressionLevel: 1 }).toBuffer(), {}, { blocks: true })
  const read = (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(({ words }) => words)))
  const words = read.flat().filter(({ text }) => /[\p{L}\d]/u.test(text))
  const sure = new Set(words.filter(({ confidence }) => confidence >= trustedWord))
  const lines = read.map((line) => line.filter((word) => sure.has(word)).map(({ text, bbox }) => ({ text, box: bbox }))).filter((line) => line.length > 0)
  const ink = inkOf(data, width, height)
  const blots = blotsOf(ink, width, height, [...sure].map(({ bbox }) => bbox))
  const unread = [...words.filter((word) => !sure.has(word)).map(({ bbox }) => bbox), ...blots.boxes]
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const mean = words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(letters, 1)
  const doubt =
    words.length === 0
      ? blots.share > 0 ? 'non ha parole stampate che si leggano: è una foto, un disegno o una scrittura a mano' : null
      : mean < trustedPage || words.length - sure.size > words.length * unreadWords
        ? 'si legge male (scansione sfocata, storta o scritta a mano)'
        : blots.share > unreadInk
          ? 'ha una foto, un disegno o una scrittura a mano che non si può leggere'
          : null
  return { lines, unread, doubt }
}

/** Where there is ink: dark pixels, without the straight lines of tables and forms. */
function inkOf(grey: Uint8Array, width: number, height: number): Uint8Array {
  const ink = new Uint8Array(width * height)
  for (let at = 0; at < ink.length; at += 1) if ((grey[at] ?? 255) < 150) ink[at] = 1
  const long = Math.max(60, Math.round(width / 30))
  const thin = 6
  const rules: number[] = []
  const thickness = (at: number, step: number, limit: number): number => {
    let count = 1
    for (let place = at - step; place >= 0 && ink[place] === 1 && count <= limit; place -= step) count += 1
    for (let place = at + step; place < ink.length && ink[place] === 1 && count <= limit; place += step) count += 1
    return count
  }
  const walk = (lines: number, units: number, lineStep: number, unitStep: number): void => {
    for (let line = 0; line < lines; line += 1) {
      let run = 0
      for (let unit = 0; unit <= units; unit += 1) {
        if (unit < units && ink[line * lineStep + unit * unitStep] === 1) {
          run += 1
          continue
        }
        if (run >= long) {
          const from = line * lineStep + (unit - run) * unitStep
          const isThin = [0.2, 0.5, 0.8].filter((share) => thickness(from + Math.floor(run * share) * unitStep, lineStep, thin) <= thin).length >= 2
          if (isThin) for (let place = 0; place < run; place += 1) rules.push(from + place * unitStep)
        }
        run = 0
      }
    }
  }
  walk(height, width, width, 1)
  walk(width, height, 1, width)
  for (const at of rules) ink[at] = 0
  return ink
}

/** Side of the squares in which unread ink is gathered, in pixels. */
const square = 8

/** Connected stretches of ink that no word covers, large enough to say something; `share` is their part of all the ink. */
function blotsOf(ink: Uint8Array, width: number, height: number, words: Box[]): { boxes: Box[]; share: number } {
  const columns = Math.ceil(width / square)
  const rows = Math.ceil(height / square)
  const dark = new Uint16Array(columns * rows)
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (ink[y * width + x] === 1) dark[Math.floor(y / square) * columns + Math.floor(x / square)]! += 1
  const open = new Uint8Array(columns * rows)
  let all = 0
  for (let at = 0; at < dark.length; at += 1) {
    if ((dark[at] ?? 0) < 3) continue
    open[at] = 1
    all += 1
  }
  for (const { x0, y0, x1, y1 } of words)
    for (let row = Math.max(0, Math.floor((y0 - 6) / square)); row <= Math.min(rows - 1, Math.floor((y1 + 6) / square)); row += 1)
      for (let column = Math.max(0, Math.floor((x0 - 6) / square)); column <= Math.min(columns - 1, Math.floor((x1 + 6) / square)); column += 1) open[row * columns + column] = 0
  const boxes: Box[] = []
  let blotted = 0
  for (let start = 0; start < open.length; start += 1) {
    if (open[start] !== 1) continue
    const waiting = [start]
    open[start] = 0
    let [left, right, top, bottom, count] = [columns, 0, rows, 0, 0]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const row = Math.floor(at / columns)
      const column = at % columns
      count += 1
      left = Math.min(left, column)
      right = Math.max(right, column)
      top = Math.min(top, row)
      bottom = Math.max(bottom, row)
      for (let down = -2; down <= 2; down += 1)
        for (let along = -2; along <= 2; along += 1) {
          const next = (row + down) * columns + column + along
          if (row + down < 0 || row + down >= rows || column + along < 0 || column + along >= columns || open[next] !== 1) continue
          open[next] = 0
          waiting.push(next)
        }
    }
    if (count < 4 || (right - left < 2 && bottom - top < 2)) continue
    blotted += count
    boxes.push({ x0: left * square, y0: top * square, x1: Math.min(width, (right + 1) * square), y1: Math.min(height, (bottom + 1) * square) })
  }
  return { boxes, share: all === 0 ? 0 : blotted / all }
}

/** Whether a picture is too small to hold words. */
export const isTooSmallForWords = (width: number, height: number): boolean => Math.min(width, height) < smallestSide
