import path from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Archive } from '../reading/zip.ts'
import { Held, type Clearing } from './clearing.ts'
import { clearAttributes, linkInWords } from './loose-words.ts'
import { escape, made } from './office-package.ts'
import { PiecedText } from './pieced-text.ts'
import { clearPicture, smallInDocuments } from './pictures.ts'
import { eachElement, elementsNamed, isElement, readXml, remove, requirePrefixes, setText, textOf, unwrap, writeXml, type XmlDocument, type XmlElement } from './xml.ts'
import { tellText, type TextForm } from './xml-pieces.ts'

const openDocument: TextForm = {
  lines: new Set(['text:p', 'text:h']),
  breaks: new Map([['text:line-break', '\n'], ['text:tab', '\t'], ['text:s', ' '], ['text:soft-page-break', '']]),
  rows: new Set(['table:table-row']),
  cells: new Set(['table:table-cell', 'table:covered-table-cell']),
  skipped: new Set(['office:font-face-decls', 'office:automatic-styles', 'office:styles', 'number:text']),
}

const prefixes = Object.fromEntries(['office', 'text', 'table', 'style', 'drawing', 'form', 'script'].map((name) => [name === 'drawing' ? 'draw' : name, [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`]]))

/** Reviewers, hidden words, macros, lists of values and links to other files. */
const dropped = [
  'office:annotation', 'office:annotation-end', 'text:tracked-changes', 'text:change', 'text:change-start', 'text:change-end', 'table:tracked-changes', 'text:hidden-text', 'text:hidden-paragraph', 'office:scripts', 'script:event-listener',
  'office:event-listeners', 'dc:creator', 'meta:creator-initials', 'table:content-validations', 'table:named-expressions', 'table:database-ranges', 'table:data-pilot-tables', 'table:dde-links', 'office:dde-source', 'table:scenario', 'table:cell-range-source',
  'text:database-display', 'text:alphabetical-index-auto-mark-file', 'table:label-ranges', 'table:consolidation', 'table:detective', 'text:dde-connection-decls', 'text:meta-field',
]

/** Styles that hide what they are on: words, rows, columns, sheets. */
function hidingStyles(documents: XmlDocument[]): Set<string> {
  const hiding = new Set<string>()
  for (const xml of documents)
    for (const style of elementsNamed(xml, 'style:style'))
      for (const { attribs } of elementsNamed(style, 'style:text-properties', 'style:table-properties', 'style:section-properties'))
        if (attribs['text:display'] === 'none' || attribs['table:display'] === 'false') hiding.add(style.attribs['style:name'] ?? '')
  return hiding
}

/** Styles whose frames crop a picture: what they cut off is still in the file, and in a measure that depends on the program. */
function croppingStyles(documents: XmlDocument[]): Set<string> {
  const styles = new Map(documents.flatMap((xml) => elementsNamed(xml, 'style:style')).map((style) => [style.attribs['style:name'] ?? '', style]))
  const clipOf = (style: XmlElement | undefined, depth = 0): string => {
    if (!style || depth > styles.size) return ''
    const [own] = elementsNamed(style, 'style:graphic-properties').flatMap(({ attribs }) => attribs['fo:clip'] ?? []) // most styles crop nothing
    return own ?? clipOf(styles.get(style.attribs['style:parent-style-name'] ?? ''), depth + 1)
  }
  return new Set([...styles].filter(([, style]) => /[1-9]/.test(clipOf(style))).map(([name]) => name))
}

const isHidden = ({ attribs }: XmlElement): boolean => ['collapse', 'filter'].includes(attribs['table:visibility'] ?? '') || attribs['table:display'] === 'false' || attribs['text:display'] === 'none' || attribs['office:display'] === 'none'

const times = (element: XmlElement, key: string): number => Math.max(1, Number(element.attribs[key] ?? 1) || 1)
const cellNames = new Set(['table:table-cell', 'table:covered-table-cell'])

/** Empties the cells under columns that are hidden. */
function emptyHiddenColumns(table: XmlElement): void {
  const hidden: [number, number][] = []
  let at = 0
  for (const column of elementsNamed(table, 'table:table-column')) {
    const width = times(column, 'table:number-columns-repeated')
    if (isHidden(column)) hidden.push([at, at + width])
    at += width
  }
  if (hidden.length === 0) return
  for (const row of elementsNamed(table, 'table:table-row')) {
    let place = 0
    for (const cell of row.children.filter((one): one is XmlElement => isElement(one) && cellNames.has(one.name))) {
      const width = times(cell, 'table:number-columns-repeated')
      if (hidden.some(([from, to]) => place < to && place + width > from)) empty(cell)
      place += width
    }
  }
}

function forgetValue({ attribs }: XmlElement): void {
  for (const key of Object.keys(attribs)) if (/^(?:office|calcext):(?:value|value-type|string-value|date-value|time-value|boolean-value|currency)$/.test(key)) delete attribs[key]
}

function empty(cell: XmlElement): void {
  forgetValue(cell)
  for (const child of [...cell.children]) remove(child)
}

/** What of a cell is kept beside its words must say no more than they do. */
function matchValues(cells: readonly { cell: XmlElement; before: string }[]): void {
  for (const { cell, before } of cells) {
    if (textOf(cell) === before) continue
    forgetValue(cell)
    cell.attribs['office:value-type'] = 'string'
  }
}

const fieldsOfWriters = ['text:author-name', 'text:author-initials', 'text:initial-creator', 'text:creator', 'text:printed-by', 'text:editing-cycles', 'text:file-name', 'text:sender-firstname', 'text:sender-lastname', 'text:user-defined']

function tidy(xml: XmlDocument, hiding: ReadonlySet<string>): void {
  for (const element of elementsNamed(xml, ...dropped)) remove(element)
  for (const element of elementsNamed(xml, ...fieldsOfWriters)) unwrap(element)
  const hidden: XmlElement[] = []
  eachElement(xml, (element) => {
    const style = element.attribs['text:style-name'] ?? element.attribs['table:style-name'] ?? ''
    if ((isHidden(element) && element.name !== 'table:table-column') || (hiding.has(style) && element.name !== 'style:style')) hidden.push(element)
    if (/^(?:draw:object|draw:object-ole|draw:plugin|draw:applet|draw:floating-frame|math:math)$/.test(element.name))
      throw new Held('Il file contiene un oggetto incorporato (un grafico, un foglio, un filmato), che non si può controllare. Mettilo come immagine o come tabella e riprova.')
    for (const key of Object.keys(element.attribs)) if (/^table:formula$|^office:server-map$|^xml:id$|^(?:officeooo|loext):(?:rsid|paragraph-rsid)$/.test(key)) delete element.attribs[key]
  })
  for (const element of hidden) remove(element)
  for (const table of elementsNamed(xml, 'table:table')) emptyHiddenColumns(table)
}

/** The copy of an ODT or ODS without personal data, reviewers, hidden parts, formulas and properties. */
export async function clearOpenDocument(archive: Archive, mediaType: string, clearing: Clearing, title: string | null): Promise<Uint8Array> {
  const documents = new Map(['styles.xml', 'content.xml'].flatMap((name): [string, XmlDocument][] => {
    const bytes = archive.read(name)
    return bytes ? [[name, readXml(bytes)]] : []
  }))
  const xmls = [...documents.values()]
  for (const xml of xmls) requirePrefixes(xml, prefixes)
  const hiding = hidingStyles(xmls)
  for (const xml of xmls) tidy(xml, hiding)
  const cropping = croppingStyles(xmls)

  const text = new PiecedText()
  const cells = xmls.flatMap((xml) => elementsNamed(xml, ...cellNames)).map((cell) => ({ cell, before: textOf(cell) }))
  for (const xml of xmls) {
    tellText(xml, openDocument, text)
    text.say('\n\n')
  }
  text.clear(clearing)
  matchValues(cells)
  for (const xml of xmls) {
    for (const link of elementsNamed(xml, 'text:a', 'draw:a'))
      if (!/^(?:https?|mailto|tel|#)/i.test(link.attribs['xlink:href'] ?? '') || !clearing.isClean(linkInWords(link.attribs['xlink:href'] ?? ''))) unwrap(link)
    for (const words of elementsNamed(xml, 'svg:title', 'svg:desc')) if (!clearing.isClean(textOf(words))) setText(words, clearing.clearPhrase(textOf(words)))
    let things = 0
    for (const frame of elementsNamed(xml, 'draw:frame')) frame.attribs['draw:name'] = `Oggetto ${(things += 1)}`
    clearAttributes(xml, clearing)
  }

  const parts: Zippable = { mimetype: [strToU8(mediaType), { level: 0 }] }
  const manifest: string[] = []
  const put = (name: string, bytes: Uint8Array, type: string): void => {
    parts[name] = bytes
    manifest.push(`<manifest:file-entry manifest:full-path="${escape(name)}" manifest:media-type="${type}"/>`)
  }
  let pictures = 0
  for (const xml of xmls)
    for (const image of elementsNamed(xml, 'draw:image', 'style:background-image', 'draw:fill-image')) {
      const bytes = archive.read((image.attribs['xlink:href'] ?? '').replace(/^\.\//, ''))
      if (!bytes) {
        for (const data of elementsNamed(image, 'office:binary-data')) remove(data)
        delete image.attribs['xlink:href']
        continue
      }
      const frame = image.parent && isElement(image.parent) ? image.parent.attribs : {}
      if (cropping.has(frame['draw:style-name'] ?? frame['presentation:style-name'] ?? '')) throw new Held('Un’immagine è ritagliata, e il file ne conserva anche ciò che non si vede. Ritagliala prima con un programma per le foto, inseriscila di nuovo e riprova.')
      const copy = await clearPicture(bytes, clearing, 'Un’immagine nel file', smallInDocuments(centimetres(frame['svg:width']) * centimetres(frame['svg:height'])))
      const name = path.posix.join('Pictures', `immagine${(pictures += 1)}.${copy.extension}`)
      put(name, copy.bytes, copy.mediaType)
      image.attribs['xlink:href'] = name
      if (image.attribs['draw:mime-type'] !== undefined) image.attribs['draw:mime-type'] = copy.mediaType
    }
  for (const [name, xml] of documents) put(name, writeXml(xml), 'text/xml')
  const metadata = `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta xmlns:office="${prefixes.office?.[0]}" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta>${title ? `<dc:title>${escape(title)}</dc:title>` : ''}</office:meta></office:document-meta>`
  put('meta.xml', strToU8(metadata), 'text/xml')
  parts['META-INF/manifest.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>${manifest.join('')}</manifest:manifest>`,
  )
  return zipSync(parts, { mtime: made })
}

const units: Record<string, number> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72 }

function centimetres(length: string | undefined): number {
  const found = /^([\d.]+)(cm|mm|in|pt)$/.exec(length ?? '')
  return found ? Number(found[1]) * (units[found[2] ?? ''] ?? 1) : Number.NaN
}
