import * as mupdf from 'mupdf'
import type { Box } from '../../reading/picture-text.ts'

type Point = [number, number]
/** What paints over a place: every outline must hold it. */
type Shape = { outlines: Point[][][]; box: Box }

/** What of a page was drawn and then painted over, or cut off by a frame, so that it is still in the file and nobody sees it. */
export type Covered = { isHidden: (x: number, y: number) => boolean; pictures: Box[] }

const nothing: Covered = { isHidden: () => false, pictures: [] }
/** From this share of the page on, a picture over text is a scan over the words that were read in it, which are no secret. */
const scanOfPage = 0.5
/** A line as thick as this hides letters, in points. */
const thickLine = 4

const at = ([a, b, c, d, e, f]: mupdf.Matrix, x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f]

const boxOf = (outlines: readonly Point[][]): Box => {
  const points = outlines.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

const overlap = (one: Box, other: Box): Box => ({ x0: Math.max(one.x0, other.x0), y0: Math.max(one.y0, other.y0), x1: Math.min(one.x1, other.x1), y1: Math.min(one.y1, other.y1) })
const areaOf = ({ x0, y0, x1, y1 }: Box): number => Math.max(0, x1 - x0) * Math.max(0, y1 - y0)

/** How many points an outline may have: one with more is a drawing, not a cover. */
const mostPoints = 400

/** The outlines of a path on the page, curves as eight straight pieces; `null` for a drawing that is no cover. */
function outlinesOf(path: mupdf.Path, ctm: mupdf.Matrix): Point[][] | null {
  const outlines: Point[][] = []
  let count = 0
  const add = (x: number, y: number): void => void (outlines.at(-1)?.push([x, y]), (count += 1))
  path.walk({
    moveTo: (x, y) => void (outlines.push([at(ctm, x, y)]), (count += 1)),
    lineTo: (x, y) => add(...at(ctm, x, y)),
    curveTo: (x1, y1, x2, y2, x3, y3) => {
      const [[ax, ay], [bx, by], [cx, cy]] = [at(ctm, x1, y1), at(ctm, x2, y2), at(ctm, x3, y3)]
      const [sx, sy] = outlines.at(-1)?.at(-1) ?? [ax, ay]
      for (let step = 1; step <= 8; step += 1) {
        const [t, u] = [step / 8, 1 - step / 8]
        add(u ** 3 * sx + 3 * u * u * t * ax + 3 * u * t * t * bx + t ** 3 * cx, u ** 3 * sy + 3 * u * u * t * ay + 3 * u * t * t * by + t ** 3 * cy)
      }
    },
    closePath: () => undefined,
  })
  return count < 3 || count > mostPoints ? null : outlines
}

/** Whether a place lies inside outlines, by crossing them to its right. */
function isInside(outlines: readonly Point[][], x: number, y: number): boolean {
  let isIn = false
  for (const points of outlines)
    for (let here = 0, before = points.length - 1; here < points.length; before = here, here += 1) {
      const [[x1, y1], [x2, y2]] = [points[here]!, points[before]!]
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn
    }
  return isIn
}

const holds = ({ outlines, box: { x0, y0, x1, y1 } }: Shape, x: number, y: number): boolean => x >= x0 && x <= x1 && y >= y0 && y <= y1 && outlines.every((one) => isInside(one, x, y))

const key = (x: number, y: number): string => `${Math.round(x * 2)}:${Math.round(y * 2)}`

/** How much of a picture a frame may cut off as the edge of it, in points. */
const edge = 2

/** What the frame around a picture cuts off it: it is still in the file. */
function cutAway({ x0, y0, x1, y1, whole }: Box & { whole: Box }): Box[] {
  if (x1 <= x0 || y1 <= y0) return areaOf(whole) > 0 ? [whole] : []
  return [
    { ...whole, x1: x0 - edge / 2 },
    { ...whole, x0: x1 + edge / 2 },
    { ...whole, y1: y0 - edge / 2 },
    { ...whole, y0: y1 + edge / 2 },
  ].filter((box) => box.x1 - box.x0 > edge && box.y1 - box.y0 > edge)
}

/** Looks for letters and pictures that something solid was drawn over. */
export function coveredOn(page: mupdf.PDFPage): Covered {
  const [left, top, right, bottom] = page.getBounds()
  const wholePage = { x0: left, y0: top, x1: right, y1: bottom }
  const letters: { x: number; y: number; inside: Point; order: number; isScanned: boolean }[] = []
  const pictures: (Box & { order: number; whole: Box })[] = []
  const covers: (Shape & { order: number; isPicture: boolean })[] = []
  // `null`: what is drawn may be seen through, so that it covers nothing.
  const clips: (Shape | null)[] = []
  let order = 0
  let seeThrough = 0
  const blends: boolean[] = []

  const clipTo = (outlines: Point[][] | null): void => void clips.push(outlines && { outlines: [outlines], box: boxOf(outlines) })
  const clipped = (outlines: Point[][]): Shape | null => {
    if (seeThrough > 0 || clips.some((clip) => clip === null)) return null
    const all = clips.flatMap((clip) => clip ?? [])
    return { outlines: [outlines, ...all.flatMap((clip) => clip.outlines)], box: all.reduce((box, clip) => overlap(box, clip.box), boxOf(outlines)) }
  }
  const cover = (outlines: Point[][] | null, isPicture = false): void => {
    const shape = outlines && clipped(outlines)
    if (!shape) return
    const { x0, y0, x1, y1 } = shape.box
    if (x1 - x0 > 3 && y1 - y0 > 3) covers.push({ ...shape, order, isPicture })
  }
  const hear = (text: mupdf.Text, ctm: mupdf.Matrix, isScanned = false): void => {
    order += 1
    text.walk({
      showGlyph: (_font, trm) => {
        const place = mupdf.Matrix.concat(trm, ctm)
        letters.push({ x: place[4], y: place[5], inside: at(place, 0.22, 0.25), order, isScanned })
      },
    })
  }
  const device = new mupdf.Device({
    fillPath: (path, _evenOdd, ctm, _space, _color, alpha) => {
      order += 1
      if (alpha >= 0.95) cover(outlinesOf(path, ctm))
    },
    strokePath: (path, stroke, ctm, _space, _color, alpha) => {
      order += 1
      const width = (stroke.getLineWidth() * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]))) / 2
      if (alpha < 0.95 || width * 2 < thickLine) return
      for (const points of outlinesOf(path, ctm) ?? linesOf(path, ctm))
        for (let place = 1; place < points.length; place += 1) {
          const [[x1, y1], [x2, y2]] = [points[place - 1]!, points[place]!]
          const long = Math.hypot(x2 - x1, y2 - y1) || 1
          const [dx, dy] = [((y1 - y2) / long) * width, ((x2 - x1) / long) * width]
          cover([[[x1 + dx, y1 + dy], [x2 + dx, y2 + dy], [x2 - dx, y2 - dy], [x1 - dx, y1 - dy]]])
        }
    },
    fillText: (text, ctm) => hear(text, ctm),
    strokeText: (text, _stroke, ctm) => hear(text, ctm),
    ignoreText: (text, ctm) => hear(text, ctm, true),
    clipText: (text, ctm) => (hear(text, ctm), clipTo(null)),
    clipStrokeText: (text, _stroke, ctm) => (hear(text, ctm), clipTo(null)),
    clipPath: (path, _evenOdd, ctm) => clipTo(outlinesOf(path, ctm) ?? null),
    clipStrokePath: () => clipTo(null),
    clipImageMask: () => clipTo(null),
    popClip: () => void clips.pop(),
    beginMask: () => void (seeThrough += 1),
    endMask: () => {
      seeThrough -= 1
      clipTo(null)
    },
    beginGroup: (_area, _space, _isolated, _knockout, blend, alpha) => {
      const isPlain = alpha >= 0.95 && (blend as unknown) === 'Normal'
      blends.push(isPlain)
      if (!isPlain) seeThrough += 1
    },
    endGroup: () => void (blends.pop() === false && (seeThrough -= 1)),
    fillImage: (image, ctm, alpha) => {
      order += 1
      const outline: Point[] = [at(ctm, 0, 0), at(ctm, 1, 0), at(ctm, 1, 1), at(ctm, 0, 1)]
      const whole = boxOf([outline])
      pictures.push({ ...overlap(clipped([outline])?.box ?? whole, wholePage), order, whole: overlap(whole, wholePage) })
      if (alpha >= 0.95 && !image.getMask()) cover([outline], true)
    },
    fillImageMask: (_image, ctm) => {
      order += 1
      const whole = overlap(boxOf([[at(ctm, 0, 0), at(ctm, 1, 0), at(ctm, 1, 1), at(ctm, 0, 1)]]), wholePage)
      pictures.push({ ...whole, order, whole })
    },
    beginTile: () => {
      seeThrough += 1
      return 0
    },
    endTile: () => void (seeThrough -= 1),
  })
  page.runPageContents(device, mupdf.Matrix.identity)
  device.close()
  const cut = pictures.flatMap((one) => cutAway(one).filter((box) => !pictures.some((other) => other !== one && areaOf(overlap(other, box)) > 1)))
  if (covers.length === 0 && cut.length === 0) return nothing

  const isScan = (shape: Shape): boolean => areaOf(overlap(shape.box, wholePage)) > scanOfPage * areaOf(wholePage)
  const hiding = covers.filter((one) => !one.isPicture || !isScan(one))
  const hidden = new Set<string>()
  for (const { x, y, inside, order: drawn, isScanned } of letters)
    if (hiding.some((one) => one.order > drawn && !(isScanned && one.isPicture) && holds(one, ...inside))) hidden.add(key(x, y))
  return {
    isHidden: (x, y) => [-1, 0, 1].some((right) => [-1, 0, 1].some((down) => hidden.has(key(x + right * 0.5, y + down * 0.5)))),
    pictures: [...cut, ...hiding.flatMap(({ box, order: drawn, outlines }) => {
      // Something of a picture must lie under it, and no later picture there: its points would go too.
      const isUnder = pictures.some((one) => one.order < drawn && areaOf(overlap(one, box)) > 20)
      const isOver = pictures.some((one) => one.order > drawn && areaOf(overlap(one, box)) > 1)
      const isFull = outlines.every((one) => [0.25, 0.5, 0.75].every((part) => isInside(one, box.x0 + (box.x1 - box.x0) * part, box.y0 + (box.y1 - box.y0) * part)))
      return isUnder && !isOver && isFull ? [box] : []
    })],
  }
}

/** The straight pieces of a path that is no outline: a line from here to there. */
function linesOf(path: mupdf.Path, ctm: mupdf.Matrix): Point[][] {
  const lines: Point[][] = []
  path.walk({
    moveTo: (x, y) => void lines.push([at(ctm, x, y)]),
    lineTo: (x, y) => void lines.at(-1)?.push(at(ctm, x, y)),
    curveTo: () => undefined,
    closePath: () => undefined,
  })
  return lines.length > mostPoints ? [] : lines
}
