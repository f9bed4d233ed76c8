import type * as mupdf from 'mupdf'

type PdfObject = mupdf.PDFObject

/** Every indirect object of a document that is a dictionary or a stream. */
export function eachObject(document: mupdf.PDFDocument, visit: (object: PdfObject) => void): void {
  for (let number = 1; number < document.countObjects(); number += 1) {
    const object = document.newIndirect(number)
    if (object.isDictionary() || object.isStream()) visit(object)
  }
}

/** Every dictionary inside an object, itself included, without following references. */
export function eachInside(object: PdfObject, visit: (dictionary: PdfObject) => void, depth = 0): void {
  if (depth > 30) return
  if (object.isDictionary() || object.isStream()) visit(object)
  else if (!object.isArray()) return
  object.forEach((value) => {
    if (!value.isIndirect() && (value.isDictionary() || value.isArray())) eachInside(value, visit, depth + 1)
  })
}

/** What a stream holds, one character a byte. */
export const decode = (stream: PdfObject): string => new TextDecoder('latin1').decode(stream.readStream().asUint8Array())
const encode = (content: string): Uint8Array => Uint8Array.from(content, (letter) => byteOf(letter))

/** `latin1` in a browser's decoder is Windows-1252: its 27 odd characters go back to their byte. */
const odd = new Map([...new TextDecoder('latin1').decode(Uint8Array.from({ length: 32 }, (_, index) => 128 + index))].map((letter, index) => [letter, 128 + index]))
const byteOf = (letter: string): number => odd.get(letter) ?? letter.charCodeAt(0)

/** Writes what pages, forms and glyphs draw anew; `change` gets a content and the resources that it names. */
export function rewriteContent(document: mupdf.PDFDocument, change: (content: string, resources: PdfObject) => string): void {
  for (let number = 0; number < document.countPages(); number += 1) {
    const page = document.findPage(number)
    const contents = page.get('Contents')
    const streams: PdfObject[] = []
    if (contents.isArray()) contents.forEach((stream) => void (stream.isStream() && streams.push(stream)))
    else if (contents.isStream()) streams.push(contents)
    const before = streams.map(decode).join('\n')
    const after = change(before, page.getInheritable('Resources'))
    if (after !== before) page.put('Contents', document.addStream(encode(after), {}))
  }
  eachObject(document, (object) => {
    if (!object.isStream() || object.get('Subtype').toString() !== '/Form') return
    const before = decode(object)
    const after = change(before, object.get('Resources'))
    if (after !== before) object.writeStream(encode(after))
  })
}

/** How many drawings may lie inside each other. */
const deepest = 28

/** Whether a drawing draws itself, or so many lie in each other that a reader would not come to an end. */
export function drawsItself(document: mupdf.PDFDocument): boolean {
  const done = new Map<number, number>()
  const open = new Set<number>()
  /** How deep the drawings that some resources name lie in each other; infinite when they never end. */
  const depthOf = (resources: PdfObject): number => {
    if (!resources.isDictionary()) return 0
    let deep = 0
    for (const kind of ['XObject', 'Pattern', 'Font', 'ExtGState']) {
      const named = resources.get(kind)
      if (!named.isDictionary()) continue
      named.forEach((drawing) => {
        const inner = kind === 'ExtGState' ? (drawing.isDictionary() ? drawing.get('SMask', 'G') : drawing) : drawing
        if (inner.isDictionary() || inner.isStream()) deep = Math.max(deep, 1 + within(inner))
      })
    }
    return deep
  }
  const within = (drawing: PdfObject): number => {
    const id = drawing.isIndirect() ? drawing.asIndirect() : -1
    if (open.has(id) || open.size > deepest) return Number.POSITIVE_INFINITY
    const before = done.get(id)
    if (before !== undefined) return before
    if (id >= 0) open.add(id)
    const deep = depthOf(drawing.get('Resources'))
    open.delete(id)
    if (id >= 0) done.set(id, deep)
    return deep
  }
  for (let number = 0; number < document.countPages(); number += 1) if (depthOf(document.findPage(number).getInheritable('Resources')) > deepest) return true
  return false
}

const writes = /[)\]>]\s*(?:T[jJ]|['"])/

/** Whether some drawings hold words, themselves or in a drawing that they name. */
function hasWords(drawing: PdfObject, depth = 0): boolean {
  if (depth > deepest) return true
  if (drawing.isStream() && writes.test(decode(drawing))) return true
  let isFound = false
  const named = drawing.get('Resources', 'XObject')
  if (named.isDictionary()) named.forEach((inner) => void (isFound ||= inner.isStream() && inner.get('Subtype').toString() === '/Form' && hasWords(inner, depth + 1)))
  return isFound
}

/** What draws words that no reader of text comes upon: letters of a font made of drawings, patterns that fill a shape, masks that let a shape through. */
export function hasUnreadWords(document: mupdf.PDFDocument): 'letters' | 'patterns' | null {
  let found: 'letters' | 'patterns' | null = null
  eachObject(document, (object) => {
    const glyphs = object.get('CharProcs')
    if (glyphs.isDictionary()) glyphs.forEach((glyph) => void (glyph.isStream() && writes.test(decode(glyph)) && (found = 'letters')))
    if (object.isStream() && object.get('PatternType').toString() === '1' && hasWords(object)) found ??= 'patterns'
    eachInside(object, (dictionary) => {
      const mask = dictionary.get('S').isName() && dictionary.get('G').isStream() && /^\/(?:Luminosity|Alpha)$/.test(dictionary.get('S').toString()) ? dictionary.get('G') : null
      if (mask && hasWords(mask)) found ??= 'patterns'
    })
  })
  return found
}
