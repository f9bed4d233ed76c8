import type { Archive } from '../reading/zip.ts'
import { columnOf, dayFormats, dayOfSerial, widestRow } from '../reading/sheet-text.ts'
import { Held, type Clearing } from './clearing.ts'
import { clearFormat, clearLooseWords } from './loose-words.ts'
import { OfficePackage, type Part } from './office-package.ts'
import { PiecedText } from './pieced-text.ts'
import { clearPictures } from './pictures.ts'
import { officePrefixes } from './word.ts'
import { elementsNamed, isElement, remove, requirePrefixes, setText, textOf, writeXml, readXml, type XmlDocument, type XmlElement } from './xml.ts'
import { tellText, type TextForm } from './xml-pieces.ts'

const sheetPrefixes = { '': ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'], a: officePrefixes.a, r: officePrefixes.r }
const drawing: TextForm = { lines: new Set(['a:p', 'c:pt']), breaks: new Map([['a:br', '\n']]), rows: new Set(), cells: new Set(), skipped: new Set(['c:f', 'xdr:col', 'xdr:row', 'xdr:colOff', 'xdr:rowOff', 'c:formatCode']) }

/** What a sheet keeps beside its cells and need not show: lists of values, formulas, other people's views, links to other files. */
const dropped = ['dataValidations', 'customSheetViews', 'tableParts', 'legacyDrawing', 'legacyDrawingHF', 'oleObjects', 'controls', 'webPublishItems', 'extLst', 'phoneticPr', 'protectedRanges', 'scenarios', 'ignoredErrors', 'smartTags', 'sortState', 'autoFilter', 'f', 'conditionalFormatting', 'dataConsolidate', 'cellWatches', 'customProperties']
const droppedInBook = ['definedNames', 'customWorkbookViews', 'fileSharing', 'fileRecoveryPr', 'externalReferences', 'pivotCaches', 'extLst', 'functionGroups', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'webPublishObjects', 'calcPr', 'mc:AlternateContent', 'xr:revisionPtr', 'workbookProtection']

function hiddenColumns(xml: XmlDocument): (column: number) => boolean {
  const hidden = elementsNamed(xml, 'col')
    .filter(({ attribs: { hidden, width } }) => hidden === '1' || hidden === 'true' || (width !== undefined && Number(width) === 0))
    .map(({ attribs: { min, max } }) => [Number(min), Number(max)] as const)
  return (column) => hidden.some(([from, to]) => column >= from && column <= to)
}

const isHiddenRow = ({ attribs: { hidden, ht } }: XmlElement): boolean => hidden === '1' || hidden === 'true' || (ht !== undefined && Number(ht) === 0)
const fresh = (xml: string): XmlElement => {
  const [element] = readXml(new TextEncoder().encode(xml)).children
  if (!element || !isElement(element)) throw new TypeError('An element was expected.')
  return element
}

/** Puts the words of a cell into the cell, so that no list of strings is left beside the sheet. */
function sayInPlace(cell: XmlElement, words: XmlElement | string): void {
  for (const child of [...cell.children]) remove(child)
  const is = fresh('<is><t xml:space="preserve"></t></is>')
  if (typeof words === 'string') setText(elementsNamed(is, 't')[0] ?? is, words)
  else is.children = words.children.map((child) => Object.assign(child.cloneNode(true), { parent: is }))
  is.parent = cell
  cell.children = [is]
  cell.attribs.t = 'inlineStr'
}

function tidySheet(xml: XmlDocument, strings: readonly XmlElement[]): void {
  for (const element of elementsNamed(xml, ...dropped)) remove(element)
  const isHiddenColumn = hiddenColumns(xml)
  for (const row of elementsNamed(xml, 'row')) {
    if (isHiddenRow(row)) {
      remove(row)
      continue
    }
    let column = 0
    for (const cell of row.children.filter((one): one is XmlElement => isElement(one) && one.name === 'c')) {
      column = cell.attribs.r ? columnOf(cell.attribs.r) : column + 1
      delete cell.attribs.cm
      delete cell.attribs.vm
      if (isHiddenColumn(column)) {
        for (const child of [...cell.children]) remove(child)
        delete cell.attribs.t
      } else if (cell.attribs.t === 's') {
        const string = strings[Number(textOf(cell))]
        if (string) sayInPlace(cell, string)
        else for (const child of [...cell.children]) remove(child)
      } else if (cell.attribs.t === 'str') sayInPlace(cell, textOf(cell))
    }
  }
}

/** Tells the cells of a sheet row by row, each in its column, with days as people see them. */
function tellSheet(xml: XmlDocument, isDay: readonly boolean[], text: PiecedText): void {
  for (const { children } of elementsNamed(xml, 'row')) {
    let column = 0
    for (const cell of children.filter((one): one is XmlElement => isElement(one) && one.name === 'c')) {
      const place = cell.attribs.r ? columnOf(cell.attribs.r) : column + 1
      for (; column + 1 < Math.min(place, widestRow); column += 1) text.say('\t')
      column = Math.max(column, place)
      if (cell.attribs.t === 'inlineStr') for (const words of elementsNamed(cell, 't')) text.add({ text: textOf(words), write: (said) => setText(words, said) })
      else {
        const value = textOf(cell)
        const shown = isDay[Number(cell.attribs.s ?? 0)] && value !== '' && (cell.attribs.t ?? 'n') === 'n' ? dayOfSerial(value) : value
        if (shown !== '') text.add({ text: shown, write: (said) => sayInPlace(cell, said) })
      }
      text.say('\t')
    }
    text.say('\n')
  }
  for (const margin of elementsNamed(xml, 'oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter')) {
    text.say('\n')
    text.add({ text: textOf(margin), write: (said) => setText(margin, said) })
    text.say('\n')
  }
  text.say('\n\n')
}

function hideSheets(office: OfficePackage, book: XmlDocument): Part[] {
  const shown: Part[] = []
  for (const sheet of elementsNamed(book, 'sheet')) {
    const part = office.at(office.document, sheet.attribs['r:id'] ?? '')
    if (part && (sheet.attribs.state ?? 'visible') === 'visible') shown.push(part)
    else {
      office.cut(office.document, ({ id }) => id === sheet.attribs['r:id'])
      remove(sheet)
    }
  }
  if (shown.length === 0) throw new Held('Il foglio di calcolo non ha nessun foglio visibile. Mostra quelli da pubblicare e riprova.')
  for (const view of elementsNamed(book, 'workbookView')) view.attribs = {}
  return shown
}

/** The copy of an XLSX: what is visible, as values, without personal data, hidden sheets, rows and columns, comments, lists, formulas and properties. */
export async function clearSheet(archive: Archive, clearing: Clearing, title: string | null): Promise<Uint8Array> {
  const office = new OfficePackage(archive)
  for (const { xml, kind } of office.parts.values()) if (xml && kind !== 'theme' && !kind.startsWith('chart') && kind !== 'drawing') requirePrefixes(xml, sheetPrefixes)
  const book = office.document.xml
  if (!book) throw new Held('Il foglio di calcolo è incompleto. Salvalo di nuovo con Excel o LibreOffice e riprova.')
  const strings = office.ofKind('sharedStrings').flatMap(({ xml }) => (xml ? elementsNamed(xml, 'si') : []))
  for (const string of strings) for (const element of elementsNamed(string, 'rPh', 'phoneticPr')) remove(element)
  for (const element of elementsNamed(book, ...droppedInBook)) remove(element)
  const sheets = hideSheets(office, book)
  const isDay = dayFormats(office.ofKind('styles')[0]?.xml ? writeXml(office.ofKind('styles')[0]!.xml!) : null)
  for (const { xml } of sheets) if (xml) tidySheet(xml, strings)
  office.cut(office.document, ({ kind }) => kind === 'sharedStrings')

  const text = new PiecedText()
  for (const { xml } of sheets) if (xml) tellSheet(xml, isDay, text)
  for (const { xml } of office.ofKind('drawing', 'chart', 'chartUserShapes', 'diagramData', 'diagramDrawing')) {
    if (xml) tellText(xml, drawing, text)
    text.say('\n\n')
  }
  text.clear(clearing)
  const names = new Set<string>()
  for (const [index, sheet] of elementsNamed(book, 'sheet').entries()) {
    const name = sheet.attribs.name ?? ''
    sheet.attribs.name = clearing.isClean(name) && !names.has(name) ? name : `Foglio ${index + 1}`
    names.add(sheet.attribs.name)
  }
  for (const { xml } of office.ofKind('chart')) if (xml) for (const format of elementsNamed(xml, 'c:formatCode')) setText(format, clearFormat(textOf(format), clearing))
  clearLooseWords(office, clearing)
  await clearPictures(office, clearing)
  return office.write(title)
}
