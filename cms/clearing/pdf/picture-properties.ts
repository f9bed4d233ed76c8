import { inflateSync } from 'node:zlib'
import type * as mupdf from 'mupdf'
import { eachObject } from './objects.ts'

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const isAt = (bytes: Uint8Array, at: number, word: string): boolean => [...word].every((letter, place) => bytes[at + place] === letter.charCodeAt(0))

/** A JPEG without camera, position, author, thumbnail and comments; what its colours need stays. `null` when it is not built as a JPEG is. */
export function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const parts = [bytes.subarray(0, 2)]
  for (let at = 2; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === 0xd9) return joined([...parts, bytes.subarray(at, at + 2)])
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    let end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    const isProperty = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)
    const isColour = (marker === 0xe0 && isAt(bytes, at + 4, 'JFIF') && end - at === 18) || (marker === 0xe2 && isAt(bytes, at + 4, 'ICC_PROFILE')) || (marker === 0xee && isAt(bytes, at + 4, 'Adobe'))
    // What follows the head of a scan are its points, up to the next marker.
    if (marker === 0xda) while (end + 1 < bytes.length && !(bytes[end] === 0xff && bytes[end + 1] !== 0 && !((bytes[end + 1] ?? 0) >= 0xd0 && (bytes[end + 1] ?? 0) <= 0xd7))) end += 1
    if (!isProperty || isColour) parts.push(bytes.subarray(at, end))
    at = end
  }
  return joined([...parts, new Uint8Array([0xff, 0xd9])])
}

const kept = ['jP  ', 'ftyp', 'jp2h', 'jp2c']
/** What a JPEG 2000 says of its colours and its size. */
const keptInHead = ['ihdr', 'bpcc', 'colr', 'pclr', 'cmap', 'cdef']

/** The boxes of a JPEG 2000, or those inside one, in order; what follows a broken one is left out. */
function boxesIn(bytes: Uint8Array): { kind: string; content: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boxes: { kind: string; content: Uint8Array }[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const told = view.getUint32(at)
    const isLong = told === 1 && at + 16 <= bytes.length
    const size = told === 0 ? bytes.length - at : isLong ? view.getUint32(at + 8) * 2 ** 32 + view.getUint32(at + 12) : told
    if (size < (isLong ? 16 : 8)) break
    boxes.push({ kind: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), content: bytes.subarray(at + (isLong ? 16 : 8), at + size) })
    at += size
  }
  return boxes
}

function boxOf(kind: string, content: Uint8Array): Uint8Array {
  const box = new Uint8Array(8 + content.length)
  new DataView(box.buffer).setUint32(0, box.length)
  box.set([...kind].map((letter) => letter.charCodeAt(0)), 4)
  box.set(content, 8)
  return box
}

/** The points of a JPEG 2000 with blanks for the comments in the heads of the picture and of its tiles. */
function withoutComments(bytes: Uint8Array): Uint8Array {
  const points = bytes.slice()
  const view = new DataView(points.buffer)
  let tileEnd = points.length
  for (let at = 2; at + 4 <= points.length; ) {
    const marker = view.getUint16(at)
    if (marker === 0xffd9) break
    if (marker === 0xff93) {
      at = tileEnd
      continue
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (marker === 0xff90 && at + 12 <= points.length) tileEnd = view.getUint32(at + 6) === 0 ? points.length : at + view.getUint32(at + 6)
    if (marker === 0xff64) points.fill(0x20, at + 6, end)
    if (marker < 0xff00 || tileEnd <= at) break
    at = end
  }
  return points
}

/** A JPEG 2000 without what says something of it besides its points and their colours. */
export function plainJpeg2000(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff) return withoutComments(bytes)
  return joined(
    boxesIn(bytes).filter(({ kind }) => kept.includes(kind)).map(({ kind, content }) => {
      if (kind === 'jp2c') return boxOf(kind, withoutComments(content))
      return boxOf(kind, kind === 'jp2h' ? joined(boxesIn(content).filter((box) => keptInHead.includes(box.kind)).map((box) => boxOf(box.kind, box.content))) : content)
    }),
  )
}

/** Takes out of the pictures of a PDF what they say besides their points. */
export function stripPictures(document: mupdf.PDFDocument): void {
  eachObject(document, (object) => {
    if (!object.isStream() || object.get('Subtype').toString() !== '/Image') return
    const filter = object.get('Filter')
    const filters: string[] = []
    if (filter.isName()) filters.push(filter.asName())
    else if (filter.isArray()) filter.forEach((one) => void filters.push(one.isName() ? one.asName() : ''))
    const last = filters.at(-1)
    if (last !== 'DCTDecode' && last !== 'JPXDecode') return
    const raw = object.readRawStream().asUint8Array().slice()
    const isPacked = filters.length === 2 && filters[0] === 'FlateDecode'
    const bytes = isPacked ? new Uint8Array(inflateSync(raw)) : filters.length === 1 ? raw : null
    const plain = bytes && (last === 'DCTDecode' ? plainJpeg(bytes) : plainJpeg2000(bytes))
    if (plain === null) return
    if (isPacked) {
      object.put('Filter', object.get('Filter', 1))
      if (object.get('DecodeParms').isArray()) object.put('DecodeParms', object.get('DecodeParms', 1))
    }
    object.writeRawStream(plain)
  })
}
