import type { Archive } from '../reading/zip.ts'
import { Held, type Clearing } from './clearing.ts'
import { clearLooseWords } from './loose-words.ts'
import { OfficePackage, type Part } from './office-package.ts'
import { clearPictures } from './pictures.ts'
import { PiecedText } from './pieced-text.ts'
import { eachElement, elementsNamed, isElement, remove, requirePrefixes, unwrap, type XmlElement } from './xml.ts'
import { tellText, type TextForm } from './xml-pieces.ts'

const word: TextForm = {
  lines: new Set(['w:p', 'a:p', 'w:rt', 'w:rubyBase']),
  breaks: new Map([['w:br', '\n'], ['w:cr', '\n'], ['w:tab', '\t'], ['w:noBreakHyphen', '-'], ['w:softHyphen', '\u00AD']]),
  rows: new Set(['w:tr', 'a:tr']),
  cells: new Set(['w:tc', 'a:tc']),
  skipped: new Set(['w:instrText', 'w:tabs']),
}

export const officePrefixes = {
  w: ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  a: ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  r: ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
}

/** What reviewers left: deletions go, insertions stay as text and are judged with it. */
const dropped = [
  'w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:tcPrChange', 'w:trPrChange', 'w:tblGridChange', 'w:sectPrChange', 'w:numberingChange', 'w:cellIns', 'w:cellMerge',
  'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd', 'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart', 'w:customXmlDelRangeEnd',
  'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:dataBinding', 'w15:dataBinding', 'w:permStart', 'w:permEnd', 'w:proofErr', 'w:fldData', 'w:binData',
]
const kept = ['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']
const settings = ['w:rsids', 'w:docVars', 'w:mailMerge', 'w:attachedTemplate', 'w:trackRevisions', 'w:saveThroughXslt', 'w:hdrShapeDefaults', 'w:shapeDefaults', 'w:writeProtection', 'w:docFinal', 'w:smartTagType', 'w:attachedSchema', 'w15:docId', 'w14:docId', 'w15:chartTrackingRefBased']

const isOn = ({ attribs }: XmlElement): boolean => !['0', 'false', 'off', 'none'].includes(attribs['w:val'] ?? '1')
const child = (element: XmlElement, name: string): XmlElement | undefined => element.children.find((one): one is XmlElement => isElement(one) && one.name === name)
const isHiding = (properties: XmlElement | undefined): boolean => properties !== undefined && ['w:vanish', 'w:specVanish'].some((name) => {
  const found = child(properties, name)
  return found !== undefined && isOn(found)
})

/** A symbol of a font that has letters: it shows a letter and names none. Those of fonts made of signs are boxes and arrows. */
const isLetterInDisguise = ({ attribs }: XmlElement): boolean => /^(?:F0)?(?:3\d|[46][1-9A-F]|[57][\dA])$/i.test(attribs['w:char'] ?? '') && !/wingdings|webdings|symbol|dingbats|marlett|bookshelf/i.test(attribs['w:font'] ?? '')

/** Styles whose text nobody sees. */
function hiddenStyles(styles: Part | undefined): Set<string> {
  const hidden = new Set<string>()
  if (!styles?.xml) return hidden
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size
    for (const style of elementsNamed(styles.xml, 'w:style')) if (isHiding(child(style, 'w:rPr')) || hidden.has(child(style, 'w:basedOn')?.attribs['w:val'] ?? '')) hidden.add(style.attribs['w:styleId'] ?? '')
  }
  return hidden
}

function resolveChanges({ xml }: Part, hidden: ReadonlySet<string>): void {
  if (!xml) return
  for (const row of elementsNamed(xml, 'w:tr')) {
    const properties = child(row, 'w:trPr')
    if (properties && child(properties, 'w:del')) remove(row)
  }
  for (const cell of elementsNamed(xml, 'w:cellDel')) {
    const deleted = cell.parent?.parent
    if (deleted && isElement(deleted)) for (const paragraph of elementsNamed(deleted, 'w:r')) remove(paragraph)
  }
  for (const run of elementsNamed(xml, 'w:r')) {
    const properties = child(run, 'w:rPr')
    if (isHiding(properties) || hidden.has((properties && child(properties, 'w:rStyle')?.attribs['w:val']) ?? '')) remove(run)
  }
  for (const paragraph of elementsNamed(xml, 'w:p')) {
    const properties = child(paragraph, 'w:pPr')
    if (hidden.has((properties && child(properties, 'w:pStyle')?.attribs['w:val']) ?? '')) for (const run of elementsNamed(paragraph, 'w:r')) remove(run)
  }
  for (const element of elementsNamed(xml, ...dropped, 'w:cellDel')) remove(element)
  for (const element of elementsNamed(xml, ...kept)) unwrap(element)
  for (const element of elementsNamed(xml, 'w:customXmlPr', 'w:smartTagPr')) remove(element)
  eachElement(xml, ({ attribs }) => {
    for (const key of Object.keys(attribs)) if (/^w:rsid|^w14:(paraId|textId)$|^w:(author|initials|date)$/.test(key)) delete attribs[key]
  })
}

/** The copy of a DOCX without personal data, reviewers, hidden text and properties. */
export async function clearWord(archive: Archive, clearing: Clearing, title: string | null): Promise<Uint8Array> {
  const office = new OfficePackage(archive)
  for (const { xml } of office.parts.values()) if (xml) requirePrefixes(xml, officePrefixes)
  for (const { xml } of office.parts.values())
    if (xml && elementsNamed(xml, 'w:altChunk', 'w:object', 'w:subDoc', 'w:control').length > 0) throw new Held('Il file contiene un oggetto incorporato (un altro documento, un foglio, un controllo), che non si può controllare. Mettilo come tabella o come testo e riprova.')
  if ([...office.parts.values()].some(({ xml }) => xml && elementsNamed(xml, 'w:sym').some(isLetterInDisguise))) throw new Held('Il file ha lettere scritte come simboli, che non si possono controllare. Scrivile come testo e riprova.')
  const hidden = hiddenStyles(office.ofKind('styles')[0])
  const texts = [...office.ofKind('header'), office.document, ...office.ofKind('footnotes', 'endnotes', 'footer', 'chart', 'diagramData', 'diagramDrawing', 'chartUserShapes')]
  for (const part of texts) resolveChanges(part, hidden)
  for (const { xml } of office.ofKind('settings')) if (xml) for (const element of elementsNamed(xml, ...settings)) remove(element)

  const text = new PiecedText()
  for (const { xml } of texts) {
    if (xml) tellText(xml, word, text)
    text.say('\n\n')
  }
  text.clear(clearing)
  for (const { xml } of texts) if (xml) for (const element of elementsNamed(xml, 'w:t')) element.attribs['xml:space'] = 'preserve'
  clearLooseWords(office, clearing)
  await clearPictures(office, clearing)
  return office.write(title)
}
