import path from 'node:path'
import sharp from 'sharp'
import { isTooSmallForWords, largestPicture } from '../reading/picture-text.ts'
import { Held, type Clearing } from './clearing.ts'
import type { OfficePackage } from './office-package.ts'
import { stainsOf, type Stain } from './scan.ts'
import { elementsNamed, isElement, remove, type XmlElement } from './xml.ts'

/** Kinds of picture that go on the site; another that can be opened is made into PNG. */
const formats = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const
type Format = keyof typeof formats

export type Picture = { bytes: Uint8Array; mediaType: string; extension: string; width: number; height: number; isPainted: boolean }

/** A picture inside a document that is shown on less than this, in square centimetres, is taken for an emblem or a signature: an A4 page has 624. */
const smallOn = 50
const squareCentimetre = 360_000 ** 2
/** How many pixels a square centimetre has when a document does not say how large it shows a picture. */
const usualPixels = 3500

/** Makes a picture anew from its pixels alone: no position, camera, author, thumbnail or comment goes with it; `stains` are painted over its pixels. */
async function fromPixels(bytes: Uint8Array, format: Format, stains: readonly Stain[]): Promise<Picture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: largestPicture }).rotate().keepIccProfile().toFormat('png', { compressionLevel: 1 }).toBuffer({ resolveWithObject: true })
  const marks = stains.flatMap(({ box }) => {
    const left = Math.max(0, Math.floor(box.x0))
    const top = Math.max(0, Math.floor(box.y0))
    const width = Math.min(info.width, Math.ceil(box.x1)) - left
    const height = Math.min(info.height, Math.ceil(box.y1)) - top
    return width > 0 && height > 0 ? [{ left, top, input: { create: { width, height, channels: 3 as const, background: '#555' } } }] : []
  })
  const done = await sharp(data).composite(marks).keepIccProfile().toFormat(format, format === 'png' ? {} : { quality: 88 }).toBuffer()
  return { bytes: new Uint8Array(done), mediaType: formats[format], extension: format === 'jpeg' ? 'jpg' : format, width: info.width, height: info.height, isPainted: marks.length > 0 }
}

/** The copy of a picture: read, its data painted out, everything but its pixels left behind. `isSmall`: an emblem inside a document. */
export async function clearPicture(bytes: Uint8Array, clearing: Clearing, what: string, isSmall: (pixels: number) => boolean = () => false): Promise<Picture> {
  let format: Format
  let size: { width: number; height: number }
  try {
    const { format: known, width = 0, height = 0, pages = 1 } = await sharp(bytes, { limitInputPixels: largestPicture }).metadata()
    if (pages > 1) throw new Held(`${what} è animata o ha più pagine, e se ne vede una sola alla volta: non si può controllare. Salvala come PDF o come immagine semplice e riprova.`)
    format = known === 'jpeg' || known === 'png' || known === 'webp' ? known : 'png'
    size = { width, height }
    await sharp(bytes, { limitInputPixels: largestPicture }).stats()
  } catch (error) {
    if (error instanceof Held) throw error
    throw new Held(`${what} non si apre, o è troppo grande (al massimo ${largestPicture / 1_000_000} milioni di punti), e non si può controllare. Salvala come JPEG o PNG e riprova.`)
  }
  const { width, height } = size
  return fromPixels(bytes, format, isTooSmallForWords(width, height) ? [] : await stainsOf(bytes, clearing, what, isSmall(width * height)))
}

/** Whether a picture is small in a document that shows it on so many square centimetres; where that is not known, its pixels tell. */
export const smallInDocuments = (shown: number): ((pixels: number) => boolean) => (pixels) => (Number.isFinite(shown) ? shown : pixels / usualPixels) < smallOn

/** How large a document shows its pictures, in square centimetres, by the name of their part. */
function shownSizes(office: OfficePackage): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const part of office.parts.values())
    for (const frame of part.xml ? elementsNamed(part.xml, 'pic:pic', 'xdr:pic') : []) {
      const [{ attribs: { cx, cy } } = { attribs: {} as Record<string, string> }] = elementsNamed(frame, 'a:ext').filter(({ attribs }) => attribs.cx !== undefined)
      for (const { attribs } of elementsNamed(frame, 'a:blip')) {
        const image = office.at(part, attribs['r:embed'] ?? '')
        if (image && cx !== undefined && cy !== undefined) sizes.set(image.name, Math.max(sizes.get(image.name) ?? 0, (Number(cx) * Number(cy)) / squareCentimetre))
      }
    }
  return sizes
}

/** What a frame cuts off the left, the top, the right and the bottom of a picture, as parts of it. */
type Crop = readonly number[]
/** A frame on a picture: how it crops it, and how it is told to show the whole. */
type Frame = { crop: Crop; uncrop: () => void }

const inNewFrames = ['l', 't', 'r', 'b'] as const
const inOldFrames = ['cropleft', 'croptop', 'cropright', 'cropbottom'] as const

/** A frame of today's Office counts in 100,000ths; a negative one adds a margin. */
function frameOf(blip: XmlElement): Frame {
  const rectangle = blip.parent && isElement(blip.parent) ? elementsNamed(blip.parent, 'a:srcRect')[0] : undefined
  const part = (side: string): number => Math.max(0, Number(rectangle?.attribs[side] ?? 0) / 100_000 || 0)
  return { crop: inNewFrames.map(part), uncrop: () => rectangle && remove(rectangle) }
}

/** A frame of the Office of old: `0.25`, or 65,536ths as `16384f`. */
function oldFrameOf({ attribs }: XmlElement): Frame {
  const part = (side: string): number => Math.max(0, (parseFloat(attribs[side] ?? '0') || 0) / (attribs[side]?.endsWith('f') ? 65_536 : 1))
  return { crop: inOldFrames.map(part), uncrop: () => inOldFrames.forEach((side) => delete attribs[side]) }
}

/** Cuts off pictures what their frames do not show; one of which no frame shows the whole, and each another part, is held. */
async function crop(office: OfficePackage): Promise<void> {
  const frames = new Map<string, Frame[]>()
  for (const part of office.parts.values())
    for (const element of part.xml ? elementsNamed(part.xml, 'a:blip', 'v:imagedata') : []) {
      const image = office.at(part, element.attribs['r:embed'] ?? element.attribs['r:id'] ?? '')
      if (image) frames.set(image.name, [...(frames.get(image.name) ?? []), element.name === 'a:blip' ? frameOf(element) : oldFrameOf(element)]) // the first frame of a picture has none before it
    }
  for (const image of office.ofKind('image')) {
    const shown = frames.get(image.name)
    const [first] = shown ?? [] // a picture that no frame shows
    if (!shown || !first || shown.some((one) => one.crop.every((part) => part === 0))) continue
    if (shown.some((one) => String(one.crop) !== String(first.crop))) throw new Held('Un’immagine compare più volte, ritagliata in modi diversi, e il file ne conserva anche ciò che non si vede. Ritagliala prima con un programma per le foto, inseriscila di nuovo e riprova.')
    const { width, height, format } = await sharp(image.bytes, { limitInputPixels: largestPicture }).metadata().catch(() => ({ width: 0, height: 0, format: undefined }))
    if (format === undefined) continue
    const [left = 0, top = 0, right = 0, bottom = 0] = first.crop.map((part, side) => Math.round(part * (side % 2 === 0 ? width : height)))
    const [across, down] = [width - left - right, height - top - bottom]
    if (across < 1 || down < 1) throw new Held('Un’immagine è ritagliata per intero: non se ne vede nulla, ma il file la conserva. Eliminala e riprova.')
    image.bytes = new Uint8Array(await sharp(image.bytes, { limitInputPixels: largestPicture }).extract({ left, top, width: across, height: down }).png().toBuffer())
    for (const { uncrop } of shown) uncrop()
  }
}

/** Clears every picture inside an Office file. */
export async function clearPictures(office: OfficePackage, clearing: Clearing): Promise<void> {
  for (const part of [...office.parts.values()]) office.cut(part, ({ kind, target }) => kind === 'image' && target.toLowerCase().endsWith('.svg'))
  await crop(office)
  const sizes = shownSizes(office)
  const images = office.ofKind('image').filter(({ name }) => !name.toLowerCase().endsWith('.svg'))
  for (const [index, image] of images.entries()) {
    const { bytes, mediaType, extension } = await clearPicture(image.bytes, clearing, 'Un’immagine nel file', smallInDocuments(sizes.get(image.name) ?? Number.NaN))
    image.bytes = bytes
    image.mediaType = mediaType
    office.rename(image, path.posix.join(path.posix.dirname(image.name), `image${index + 1}-copy.${extension}`))
  }
}
