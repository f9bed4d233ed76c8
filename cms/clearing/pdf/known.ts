import type * as mupdf from 'mupdf'
import { drawnNames, withoutAsides } from './content-stream.ts'
import { decode, eachInside, eachObject, rewriteContent } from './objects.ts'

type PdfObject = mupdf.PDFObject

/** What a document and a page need to be shown and read aloud; whatever else a program left with them goes. */
const inCatalogue = new Set(['Type', 'Version', 'Pages', 'Names', 'Dests', 'Outlines', 'PageMode', 'PageLayout', 'ViewerPreferences', 'Lang', 'MarkInfo', 'StructTreeRoot', 'AcroForm'])
const inPage = new Set(['Type', 'Parent', 'Resources', 'MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'UserUnit', 'Contents', 'Group', 'Annots', 'Tabs', 'StructParents'])
/** Entries that may hold a string: each is judged, or is no word. */
const mayHoldWords = new Set(['ActualText', 'Alt', 'E', 'TU', 'T', 'TM', 'Title', 'Lang', 'URI', 'DA', 'Opt', 'Registry', 'Ordering', 'Panose', 'CharSet', 'Dest', 'D', 'CA', 'RC', 'AC', 'Summary', 'Headers', 'ID', 'Names', 'Limits', 'Contents'])
/** Arrays that start with these are colours: the string in them is a list of shades. */
const colours = new Set(['Indexed', 'I', 'Separation', 'DeviceN', 'ICCBased', 'Lab', 'CalRGB', 'CalGray', 'Pattern'])

function holdsWords(value: PdfObject, depth = 0): boolean {
  if (value.isString() || depth > 20) return true
  if (!value.isArray() || (value.length > 0 && value.get(0).isName() && colours.has(value.get(0).asName()))) return false
  let isFound = false
  value.forEach((inner) => void (isFound ||= holdsWords(inner, depth + 1)))
  return isFound
}

function keep(dictionary: PdfObject, isKept: (key: string, value: PdfObject) => boolean): void {
  const others: string[] = []
  dictionary.forEach((value, key) => void (isKept(String(key), value) || others.push(String(key))))
  for (const key of others) dictionary.delete(key)
}

/** Takes out of a PDF what no reader shows and no screen reader says: entries of its own, words in unknown places, asides in what is drawn, pictures and drawings that no page draws. */
export function keepWhatIsKnown(document: mupdf.PDFDocument): void {
  keep(document.getTrailer().get('Root'), (key) => inCatalogue.has(key))
  for (let number = 0; number < document.countPages(); number += 1) keep(document.findPage(number), (key) => inPage.has(key))
  eachObject(document, (object) => {
    eachInside(object, (dictionary) => keep(dictionary, (key, value) => mayHoldWords.has(key) || !holdsWords(value)))
    if (object.isStream() && object.get('Subtype').toString() === '/PS') object.writeStream('') // for printers of old
  })
  rewriteContent(document, withoutAsides)
  dropWhatIsNotDrawn(document)
}

/** Pages that were taken out of a longer document often bring the pictures of the other pages with them. */
function dropWhatIsNotDrawn(document: mupdf.PDFDocument): void {
  const drawn = new Set<string>()
  const note = (content: string): void => drawnNames(content).forEach((name) => drawn.add(name))
  rewriteContent(document, (content) => (note(content), content))
  eachObject(document, (object) => {
    const glyphs = object.get('CharProcs')
    if (glyphs.isDictionary()) glyphs.forEach((glyph) => void (glyph.isStream() && note(decode(glyph))))
  })
  eachObject(document, (object) =>
    eachInside(object, (dictionary) => {
      const drawings = dictionary.get('XObject')
      if (drawings.isDictionary() && !drawings.isStream()) keep(drawings, (key) => drawn.has(key))
    }),
  )
}
