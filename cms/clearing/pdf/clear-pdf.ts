import { createHash } from 'node:crypto'
import * as mupdf from 'mupdf'
import type { Finding, PersonalDataKind } from '../../../content/privacy/finding.ts'
import { isTooSmallForWords, type Box } from '../../reading/picture-text.ts'
import { markedContent, pdfText, type MarkedRun } from '../../reading/pdf-text.ts'
import { Held, type Clearing } from '../clearing.ts'
import { stainsOf, type Stain } from '../scan.ts'
import { tellBySight } from './by-sight.ts'
import { withoutReplacementTexts } from './content-stream.ts'
import { clearLooseStrings, strip, type Veil } from './hygiene.ts'
import { drawMarks, type Mark } from './marks.ts'
import { eachInside, eachObject, rewriteContent } from './objects.ts'
import { tellPages, type Glyph, type ToldPage, type ToldPages } from './places.ts'

/** The longest PDF that is cleared, in pages, and how many of them may be scans. */
const mostPages = 1500
const mostScans = 60
/** How many times a copy is made again when the second reader still finds data in it. */
const mostRounds = 3
/** Pixels to an inch at which a scan is read. */
const sharpness = 200
/** Share of a page under pictures from which the page is read as it is seen. */
const largePicture = 0.08

/** The cleared copy of a PDF, with what its page on the site says of it. */
export type PdfCopy = { bytes: Uint8Array; pages: number; isAccessible: boolean }

function open(bytes: Uint8Array): mupdf.PDFDocument {
  let document: mupdf.PDFDocument | null
  try {
    document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF()
  } catch {
    document = null
  }
  if (!document) throw new Held('Il PDF è danneggiato e non si apre. Crealo di nuovo dal documento originale e riprova.')
  if (document.needsPassword()) throw new Held('Il PDF è protetto da una password. Salvane una copia senza protezione e riprova.')
  const pages = document.countPages()
  if (pages === 0) throw new Held('Il PDF non ha nessuna pagina. Crealo di nuovo dal documento originale e riprova.')
  if (pages > mostPages) throw new Held(`Il PDF ha ${pages} pagine: al massimo ${mostPages}. Dividilo in più file e riprova.`)
  return document
}

/** Whether there is anything to see on a page without text: drawn words, or an image. */
function isBlank(page: mupdf.PDFPage): boolean {
  const pixels = page.toPixmap(mupdf.Matrix.scale(0.5, 0.5), mupdf.ColorSpace.DeviceGray, false)
  const isWhite = pixels.getPixels().every((pixel) => pixel > 250)
  pixels.destroy()
  return isWhite
}

/** Pages that must be read as they are seen: scans, pages with a large picture, pages whose letters say nothing. */
function seenPages(document: mupdf.PDFDocument, { pages }: ToldPages): number[] {
  const seen = pages.flatMap(({ letters, strangeLetters, isNoLanguage, pictured }, number) => {
    if (pictured > largePicture || strangeLetters > letters * 0.1 || isNoLanguage) return [number]
    return letters < 5 && !isBlank(document.loadPage(number)) ? [number] : []
  })
  if (seen.length > mostScans) throw new Held(`Il PDF ha ${seen.length} pagine che sono immagini: se ne leggono al massimo ${mostScans}. Dividilo in più file, o allega il documento da cui viene, e riprova.`)
  return seen
}

type Place = { page: number; box: Box; origin: [number, number] | null; kind: PersonalDataKind }

/** What lies under a cover is gone, and the cover itself is no word that could not be read. */
function whiten(pixels: mupdf.Pixmap, { x0, y0, x1, y1 }: Box, scale: number): void {
  const points = pixels.getPixels()
  const [width, height, stride] = [pixels.getWidth(), pixels.getHeight(), pixels.getStride()]
  const [from, to] = [Math.max(0, Math.floor(x0 * scale) - pixels.getX() - 1), Math.min(width, Math.ceil(x1 * scale) - pixels.getX() + 1)]
  for (let row = Math.max(0, Math.floor(y0 * scale) - pixels.getY() - 1); row < Math.min(height, Math.ceil(y1 * scale) - pixels.getY() + 1); row += 1) if (from < to) points.fill(255, row * stride + from, row * stride + to)
}

/** The places of a page, as it is seen, that must be painted out; `covers` are what lies solid over its pictures. */
async function stainedPlaces(document: mupdf.PDFDocument, number: number, clearing: Clearing, covers: readonly Box[]): Promise<Place[]> {
  const page = document.loadPage(number)
  const [left, top, right, bottom] = page.getBounds()
  const scale = Math.min(sharpness / 72, 4000 / Math.max(right - left, bottom - top))
  const pixels = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceGray, false)
  const [x, y] = [pixels.getX(), pixels.getY()]
  for (const cover of covers) whiten(pixels, cover, scale)
  const picture = pixels.asPNG()
  pixels.destroy()
  const stains = await stainsOf(picture, clearing, `La pagina ${number + 1} del PDF`, false, number + 1)
  return stains.map(({ box, kind }) => ({ page: number, kind, origin: null, box: { x0: (box.x0 + x) / scale, y0: (box.y0 + y) / scale, x1: (box.x1 + x) / scale, y1: (box.y1 + y) / scale } }))
}

/** The smallest picture on a page that can hold words to read, in square points, and how many different ones are read. */
const smallestPicture = 400
const mostPictures = 150

/** The places that must be painted out of the small pictures of a page, such as stamps and badges; one that was read on another page is not read again. */
async function stainedPictures(document: mupdf.PDFDocument, number: number, { pictures }: ToldPage, clearing: Clearing, known: Map<string, Stain[]>): Promise<Place[]> {
  const page = document.loadPage(number)
  const places: Place[] = []
  for (const box of pictures) {
    if ((box.x1 - box.x0) * (box.y1 - box.y0) < smallestPicture) continue
    const scale = sharpness / 72
    const area: mupdf.Rect = [Math.floor(box.x0 * scale), Math.floor(box.y0 * scale), Math.ceil(box.x1 * scale), Math.ceil(box.y1 * scale)]
    if (isTooSmallForWords(area[2] - area[0], area[3] - area[1])) continue
    const pixels = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, area, false)
    pixels.clear(255)
    const device = new mupdf.DrawDevice(mupdf.Matrix.scale(scale, scale), pixels)
    page.runPageContents(device, mupdf.Matrix.identity)
    device.close()
    const digest = createHash('sha256').update(pixels.getPixels()).digest('base64')
    let stains = known.get(digest)
    if (!stains) {
      if (known.size >= mostPictures) throw new Held(`Il PDF ha più di ${mostPictures} immagini diverse, e leggerle tutte è troppo lungo. Dividilo in più file e riprova.`)
      stains = await stainsOf(pixels.asPNG(), clearing, `Un’immagine a pagina ${number + 1} del PDF`, true, number + 1)
      known.set(digest, stains)
    }
    pixels.destroy()
    for (const { box: stain, kind } of stains) places.push({ page: number, kind, origin: null, box: { x0: (stain.x0 + area[0]) / scale, y0: (stain.y0 + area[1]) / scale, x1: (stain.x1 + area[0]) / scale, y1: (stain.y1 + area[1]) / scale } })
  }
  return places
}

/** The parts of pictures over which somebody laid a solid note. */
const veiledPictures = ({ pages }: ToldPages, veils: ReadonlyMap<number, Veil[]>): Place[] =>
  pages.flatMap(({ pictures }, page) => {
    const isUnder = (veil: Veil): boolean => veil.isSolid && pictures.some(({ x0, y0, x1, y1 }) => veil.x0 < x1 && veil.x1 > x0 && veil.y0 < y1 && veil.y1 > y0)
    return (veils.get(page) ?? []).filter(isUnder).map(({ x0, y0, x1, y1 }): Place => ({ page, box: { x0, y0, x1, y1 }, origin: null, kind: 'OTHER' })) // most pages have no note
  })

/** Takes away the points of pictures that something solid lies over; what lies over them stays. */
function eraseUnderCovers(document: mupdf.PDFDocument, number: number, boxes: readonly Box[]): void {
  if (boxes.length === 0) return
  const page = document.loadPage(number)
  for (const { x0, y0, x1, y1 } of boxes) {
    const note = page.createAnnotation('Redact')
    note.setRect([x0, y0, x1, y1])
    note.setQuadPoints([[x0, y0, x1, y0, x0, y1, x1, y1]])
  }
  page.applyRedactions(false, mupdf.PDFPage.REDACT_IMAGE_PIXELS, mupdf.PDFPage.REDACT_LINE_ART_NONE, mupdf.PDFPage.REDACT_TEXT_NONE)
  page.destroy()
}

/** The first glyph that stands at an offset of the text or after it. */
function glyphAt(glyphs: readonly Glyph[], offset: number): number {
  let low = 0
  let high = glyphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((glyphs[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The page of an offset, counted from 1. */
function pageOf(glyphs: readonly Glyph[], offset: number): number | null {
  const page = glyphs[glyphAt(glyphs, offset)]?.page
  return page === undefined ? null : page + 1
}

/** The glyphs of a stretch of the text as rectangles, one for each line that they stand on. */
function placesOf(glyphs: readonly Glyph[], { start, end, kind }: Pick<Finding, 'start' | 'end' | 'kind'>): Place[] {
  const places: Place[] = []
  for (let at = glyphAt(glyphs, start); at < glyphs.length; at += 1) {
    const glyph = glyphs[at]
    if (!glyph || glyph.start >= end) break
    const { box, page, origin } = glyph
    const last = places.at(-1)
    const height = box.y1 - box.y0
    const isBeside = last && last.page === page && Math.abs(last.box.y0 - box.y0) < height * 0.5 && Math.abs(last.box.y1 - box.y1) < height * 0.5 && box.x0 - last.box.x1 < height * 1.5 && box.x0 > last.box.x0 - 1
    if (last && isBeside) last.box = { x0: Math.min(last.box.x0, box.x0), y0: Math.min(last.box.y0, box.y0), x1: Math.max(last.box.x1, box.x1), y1: Math.max(last.box.y1, box.y1) }
    else places.push({ page, box: { ...box }, origin, kind })
  }
  return places
}

/** Whether what follows a place on its line is at least two letters away: another column, or nothing. */
function isOpenAt(glyphs: readonly Glyph[], number: number, { x1, y0, y1 }: Box): boolean {
  const [middle, far] = [(y0 + y1) / 2, x1 + (y1 - y0) * 1.2]
  return !glyphs.some(({ page, box, isSpace }) => page === number && !isSpace && box.y0 < middle && box.y1 > middle && box.x0 > x1 - 1 && box.x0 < far)
}

/** The stretches that were drawn and then covered. */
function hiddenStretches(glyphs: readonly Glyph[]): Pick<Finding, 'start' | 'end' | 'kind'>[] {
  const stretches: { start: number; end: number; kind: PersonalDataKind }[] = []
  for (const { start, end, isHidden } of glyphs) {
    if (!isHidden) continue
    const last = stretches.at(-1)
    if (last && start - last.end <= 1) last.end = end
    else stretches.push({ start, end, kind: 'OTHER' })
  }
  return stretches
}

/** Takes away what stands at some places of a page: letters, pixels of images and, where the page was read as it is seen, drawn lines. */
function erase(document: mupdf.PDFDocument, number: number, places: readonly Place[], isSeen: boolean): void {
  const page = document.loadPage(number)
  for (const { box, origin } of places) {
    const inset = origin === null ? 0 : 0.28
    const [height, width] = [box.y1 - box.y0, box.x1 - box.x0]
    const [x0, x1] = [box.x0 + Math.min(0.4, width * 0.1), box.x1 - Math.min(0.4, width * 0.1)]
    const [y0, y1] = [box.y0 + height * inset, box.y1 - height * inset]
    const note = page.createAnnotation('Redact')
    note.setRect([x0, y0, x1, y1])
    note.setQuadPoints([[x0, y0, x1, y0, x0, y1, x1, y1]])
  }
  page.applyRedactions(false, mupdf.PDFPage.REDACT_IMAGE_PIXELS, isSeen ? mupdf.PDFPage.REDACT_LINE_ART_REMOVE_IF_TOUCHED : mupdf.PDFPage.REDACT_LINE_ART_NONE, mupdf.PDFPage.REDACT_TEXT_REMOVE)
  page.destroy()
}

/** The places in the text of words that the second reader still found, however they are spaced. */
function stretchesOf(text: string, found: readonly { words: string; kind: PersonalDataKind }[]): Pick<Finding, 'start' | 'end' | 'kind'>[] {
  const places: number[] = []
  let letters = ''
  for (let at = 0; at < text.length; at += 1) {
    if (/[\s\u00AD-]/.test(text[at] ?? '')) continue
    letters += text[at]
    places.push(at)
  }
  return found
    .flatMap(({ words, kind }) => {
      const needle = words.replace(/[\s\u00AD-]/g, '')
      const stretches: { start: number; end: number; kind: PersonalDataKind }[] = []
      for (let at = letters.indexOf(needle); needle !== '' && at >= 0; at = letters.indexOf(needle, at + needle.length)) stretches.push({ start: places[at] ?? 0, end: (places[at + needle.length - 1] ?? 0) + 1, kind })
      return stretches
    })
    .sort((one, other) => one.start - other.start)
}

function glyphsOf(glyphs: readonly Glyph[], { start, end }: Finding): Glyph[] {
  const found: Glyph[] = []
  for (let at = glyphAt(glyphs, start); at < glyphs.length && (glyphs[at]?.start ?? end) < end; at += 1) found.push(glyphs[at]!)
  return found
}

const isWithin = ({ start, end }: Finding, place: number | undefined): boolean => place !== undefined && place >= start && place < end

const inside = (box: Box, x: number, y: number): boolean => x >= box.x0 - 2 && x <= box.x1 + 2 && y >= box.y0 - 3 && y <= box.y1 + 3

/** The copy of a PDF in which the data are truly gone, read again by another reader. */
export async function clearPdf(bytes: Uint8Array, clearing: Clearing, title: string | null): Promise<PdfCopy> {
  const document = open(bytes)
  const ownTitle = document.getMetaData('info:Title') ?? '' // many have none
  const veils = strip(document, clearing)
  const isTagged = !document.getTrailer().get('Root', 'StructTreeRoot').isNull()
  const marks = new Map<number, Mark[]>()
  const runs = new Map<number, MarkedRun[]>()
  const seen = new Set<number>()
  const mark = async (places: readonly Place[]): Promise<void> => {
    for (const number of new Set(places.map(({ page }) => page))) {
      const here = places.filter(({ page }) => page === number)
      if (isTagged && !runs.has(number)) runs.set(number, await markedContent(bytes, number + 1))
      const toPage = mupdf.Matrix.invert(document.loadPage(number).getTransform())
      const fresh = here.map(({ box, kind, origin }): Mark => {
        if (!origin) return { box, kind, after: null, isOpen: false }
        const [, , , , x, y] = mupdf.Matrix.concat([1, 0, 0, 1, origin[0], origin[1]], toPage)
        return { box, kind, after: runs.get(number)?.find((run) => inside(run.box, x, y))?.id ?? null, isOpen: isOpenAt(told.glyphs, number, box) }
      })
      erase(document, number, here, seen.has(number))
      marks.set(number, [...(marks.get(number) ?? []), ...fresh]) // the first of its page has none before it
    }
  }

  dropWhatIsOffThePages(document)
  dropReplacementTexts(document, clearing)
  let told = tellPages(document, veils)
  for (const number of seenPages(document, told)) seen.add(number)
  const findings = clearing.findIn(told.text)
  clearing.note(told.text, findings, (offset) => pageOf(told.glyphs, offset))
  const hidden = hiddenStretches(told.glyphs).filter(({ start, end }) => told.text.slice(start, end).trim() !== '' && !findings.some((finding) => finding.start <= start && finding.end >= end))
  clearing.note(told.text, hidden)
  const sight = tellBySight(told)
  const isNew = (finding: Finding): boolean => glyphsOf(sight.glyphs, finding).some(({ start }) => !findings.some((known) => isWithin(known, sight.placesInFile.get(start))))
  const bySight = sight.text === '' ? [] : clearing.findIn(sight.text).filter(isNew)
  clearing.note(sight.text, bySight, (offset) => pageOf(sight.glyphs, offset))
  await mark([...[...findings, ...hidden].flatMap((finding) => placesOf(told.glyphs, finding)), ...bySight.flatMap((finding) => placesOf(sight.glyphs, finding))])
  const veiled = veiledPictures(told, veils)
  clearing.note('', veiled.map(({ kind }) => ({ start: 0, end: 0, kind })))
  await mark(veiled)
  const covers = told.pages.map(({ coveredPictures }, number) => [...coveredPictures, ...veiled.flatMap(({ page, box }) => (page === number ? [box] : []))])
  const coversOn = (number: number): readonly Box[] => covers[number] ?? [] // every page has a list
  for (const [number, { coveredPictures }] of told.pages.entries()) eraseUnderCovers(document, number, coveredPictures)
  for (const number of seen) await mark(await stainedPlaces(document, number, clearing, coversOn(number)))
  const known = new Map<string, Stain[]>()
  for (const [number, page] of told.pages.entries()) if (!seen.has(number)) await mark(await stainedPictures(document, number, page, clearing, known))

  // What a page read as it is seen still shows is read once more, because a box may have been narrower than its word.
  const again = clearing.twin()
  for (const number of seen) {
    if (!marks.has(number)) continue
    const left = (await stainedPlaces(document, number, again, coversOn(number))).filter(({ kind }) => kind !== 'OTHER')
    if (left.length > 0) await mark(left)
  }

  for (let round = 0; ; round += 1) {
    clearLooseStrings(document, clearing)
    const copy = save(document, marks, title ?? clearing.clearPhrase(ownTitle))
    const second = await pdfText(copy)
    if (typeof second === 'string' || second.files.length > 0) throw new Held('Della copia oscurata del PDF il secondo controllo non vede tutto. Crea di nuovo il PDF dal documento originale e riprova.')
    const left = clearing.findIn(second.allText)
    if (left.length === 0) {
      proveBytes(copy, clearing)
      return { bytes: copy, pages: document.countPages(), isAccessible: isAccessible(copy) }
    }
    const words = left.map(({ start, end, kind }) => ({ words: second.allText.slice(start, end), kind }))
    told = tellPages(document, new Map())
    const stretches = stretchesOf(told.text, words)
    if (round + 1 >= mostRounds || stretches.length === 0) throw new Held('Dal PDF non si riesce a togliere con certezza ogni dato personale. Toglili dal documento originale, crea di nuovo il PDF e riprova.')
    clearing.note(told.text, stretches)
    await mark(stretches.flatMap((stretch) => placesOf(told.glyphs, stretch)))
  }
}

/** How far beyond the edge of its page text and images may stand, in points: pictures run over the edge when they are printed. */
const bleed = { text: 1, picture: 20 }
const farAway = 20_000

/** Takes away what was put, or left by cropping, beyond the edges of the pages, where no reader would look. */
function dropWhatIsOffThePages(document: mupdf.PDFDocument): void {
  for (let number = 0; number < document.countPages(); number += 1) {
    const object = document.findPage(number)
    const [x0, y0, x1, y1] = document.loadPage(number).getObject().getInheritable('CropBox').isArray() ? rectOf(object.getInheritable('CropBox')) : rectOf(object.getInheritable('MediaBox'))
    const boxes = new Map(['MediaBox', 'CropBox', 'Rotate', 'UserUnit'].map((entry) => [entry, object.getInheritable(entry)]))
    object.put('MediaBox', [x0 - farAway, y0 - farAway, x1 + farAway, y1 + farAway])
    object.put('CropBox', [x0 - farAway, y0 - farAway, x1 + farAway, y1 + farAway])
    object.put('Rotate', 0)
    object.put('UserUnit', 1)
    const page = document.loadPage(number)
    const [left, top, right, bottom] = [farAway, farAway, farAway + x1 - x0, farAway + y1 - y0]
    let isOff = false
    const look = ([fromX, fromY, toX, toY]: mupdf.Rect, margin: number): void => void (isOff ||= toX - fromX > 0 && (fromX < left - margin || fromY < top - margin || toX > right + margin || toY > bottom + margin))
    page.toStructuredText('preserve-whitespace,preserve-images,ignore-actualtext').walk({
      onChar: (character, _origin, _font, _size, quad) => void (character.trim() !== '' && look([Math.min(quad[0], quad[4]), Math.min(quad[1], quad[3]), Math.max(quad[2], quad[6]), Math.max(quad[5], quad[7])], bleed.text + 4)),
      onImageBlock: (box) => look(box, bleed.picture),
    })
    if (isOff) {
      const end = 2 * farAway + Math.max(x1 - x0, y1 - y0)
      for (const [fromX, fromY, toX, toY] of [[0, 0, left - bleed.text, end], [right + bleed.text, 0, end, end], [0, 0, end, top - bleed.text], [0, bottom + bleed.text, end, end]] as const) {
        const note = page.createAnnotation('Redact')
        note.setRect([fromX, fromY, toX, toY])
        note.setQuadPoints([[fromX, fromY, toX, fromY, fromX, toY, toX, toY]])
      }
      page.applyRedactions(false, mupdf.PDFPage.REDACT_IMAGE_PIXELS, mupdf.PDFPage.REDACT_LINE_ART_NONE, mupdf.PDFPage.REDACT_TEXT_REMOVE)
    }
    page.destroy()
    for (const [entry, value] of boxes)
      if (value.isNull()) object.delete(entry)
      else object.put(entry, value)
  }
}

function rectOf(box: mupdf.PDFObject): [number, number, number, number] {
  const side = (place: number): number => (box.isArray() && box.get(place).isNumber() ? box.get(place).asNumber() : [0, 0, 612, 792][place]!)
  return [Math.min(side(0), side(2)), Math.min(side(1), side(3)), Math.max(side(0), side(2)), Math.max(side(1), side(3))]
}

/** Takes away the texts that are read aloud in place of what is drawn, where they say something that must not be shown. */
function dropReplacementTexts(document: mupdf.PDFDocument, clearing: Clearing): void {
  const spoken: string[] = []
  for (let number = 0; number < document.countPages(); number += 1) spoken.push(document.loadPage(number).toStructuredText('preserve-whitespace').asText())
  if (clearing.twin().findIn(spoken.join('\n')).length === 0) return
  rewriteContent(document, withoutReplacementTexts)
  eachObject(document, (object) =>
    eachInside(object, (dictionary) => {
      if (dictionary.get('S').isNull() && dictionary.get('ActualText').isString()) dictionary.delete('ActualText')
    }),
  )
}

/** Writes the whole document anew, without the past that a PDF keeps; the marks are drawn on the copy alone. */
function save(document: mupdf.PDFDocument, marks: ReadonlyMap<number, Mark[]>, title: string): Uint8Array {
  const copy = mupdf.Document.openDocument(document.saveToBuffer('garbage=4,compress,encrypt=none').asUint8Array().slice(), 'application/pdf').asPDF()
  if (!copy) throw new TypeError('A PDF that was just written does not open.')
  for (const [number, drawn] of marks) drawMarks(copy, number, drawn)
  if (title !== '') {
    copy.setMetaData('info:Title', title)
    const root = copy.getTrailer().get('Root')
    if (root.get('ViewerPreferences').isNull()) root.put('ViewerPreferences', copy.newDictionary())
    root.get('ViewerPreferences').put('DisplayDocTitle', true)
  }
  const bytes = copy.saveToBuffer('garbage=4,compress,encrypt=none').asUint8Array().slice()
  return bytes
}

/** Whether a screen reader can follow a PDF: tagged, with a language and a title. */
function isAccessible(bytes: Uint8Array): boolean {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF()
  const root = document?.getTrailer().get('Root')
  return root !== undefined && root.get('MarkInfo', 'Marked').toString() === 'true' && !root.get('StructTreeRoot', 'K').isNull() && root.get('Lang').isString() && root.get('Lang').asString() !== '' && (document?.getMetaData('info:Title') ?? '') !== ''
}

/** Names of fonts, states and places are no words, unless somebody made them of a code, a mailbox or a number. */
const mayIdentify = /[A-Z]{6}\d|@|\d{8}/i

/** Looks for the letters of what was taken out in every string and every stream of the copy. */
function proveBytes(bytes: Uint8Array, clearing: Clearing): void {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF()
  if (!document) throw new Held('La copia oscurata del PDF non si apre. Crea di nuovo il PDF dal documento originale e riprova.')
  const words: string[] = []
  const names = new Set<string>()
  const listen = (value: mupdf.PDFObject, depth: number): void => {
    if (value.isString()) words.push(value.asString())
    else if (value.isName()) names.add(value.asName())
    else if (depth < 40 && (value.isArray() || value.isDictionary() || value.isStream()))
      value.forEach((inner, key) => {
        if (typeof key === 'string') names.add(key)
        if (!inner.isIndirect()) listen(inner, depth + 1)
      })
  }
  listen(document.getTrailer(), 0)
  eachObject(document, (object) => {
    listen(object, 0)
    if (!object.isStream() || object.get('Subtype').toString() === '/Image' || !object.get('Length1').isNull() || /Type1C|CIDFontType0C|OpenType/.test(object.get('Subtype').toString())) return
    words.push(new TextDecoder('latin1').decode(object.readStream().asUint8Array()))
  })
  const isTelling = [...names].some((name) => mayIdentify.test(name) && clearing.identifies(name.replace(/[_.-]+/g, ' ')))
  if (isTelling || clearing.tells([...words, ...names].join('\n'))) throw new Held('Nella copia oscurata del PDF restano lettere di un dato tolto. Crea di nuovo il PDF dal documento originale e riprova.')
}

