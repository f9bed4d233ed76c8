import { DomUtils, ElementType, parseDocument } from 'htmlparser2'
import { Held } from './clearing.ts'

export type XmlDocument = ReturnType<typeof parseDocument>
export type XmlNode = XmlDocument['children'][number]
export type XmlElement = Extract<XmlNode, { attribs: unknown }>
type XmlText = Extract<XmlNode, { type: typeof ElementType.Text }>

export const isElement = (node: XmlNode): node is XmlElement => node.type === ElementType.Tag || node.type === ElementType.Script || node.type === ElementType.Style
export const isText = (node: XmlNode): node is XmlText => node.type === ElementType.Text

/** How deep the elements of a part may lie in each other. */
const deepest = 400

/** Reads a part of an office document. Comments and instructions are left out; entities of its own, which two readers may read in two ways, are refused. */
export function readXml(bytes: Uint8Array): XmlDocument {
  const source = decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) throw new Held('Il file è scritto in modo insolito (con una DTD) e non si può controllare. Aprilo con il programma con cui è stato scritto, salvalo di nuovo e riprova.')
  const document = parseDocument(source, { xmlMode: true, decodeEntities: true })
  tidy(document, 0)
  return document
}

function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const named = /^[^>]*encoding=["']([\w-]+)/.exec(head)?.[1]?.toLowerCase()
  if (wide === null && named !== undefined && named !== 'utf-8' && named !== 'us-ascii') throw new Held('Il file è scritto con una codifica insolita e non si può controllare. Salvalo di nuovo e riprova.')
  return new TextDecoder(wide ?? 'utf-8').decode(bytes)
}

function tidy(parent: XmlDocument | XmlElement, depth: number): void {
  if (depth > deepest) throw new Held('Il file ha troppi livelli uno dentro l’altro per essere un documento. Crealo di nuovo e riprova.')
  for (const node of [...parent.children]) {
    if (isElement(node)) tidy(node, depth + 1)
    else if (node.type === ElementType.CDATA) unwrap(node)
    else if (!isText(node)) DomUtils.removeElement(node)
  }
}

export function writeXml(document: XmlDocument): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${DomUtils.getOuterHTML(document, { xmlMode: true })}`)
}

export const remove = (node: XmlNode): void => DomUtils.removeElement(node)

/** Puts what is inside a node in its place. */
export function unwrap(node: XmlNode & { children: XmlNode[] }): void {
  for (const child of [...node.children]) DomUtils.prepend(node, child)
  DomUtils.removeElement(node)
}

/** Every element of a part, in reading order; what is taken away on the way is not walked. */
export function eachElement(parent: XmlDocument | XmlElement, visit: (element: XmlElement) => void): void {
  for (const node of [...parent.children]) {
    if (!isElement(node)) continue
    visit(node)
    if (node.parent !== null || parent.children.includes(node)) eachElement(node, visit)
  }
}

export function elementsNamed(parent: XmlDocument | XmlElement, ...names: string[]): XmlElement[] {
  const wanted = new Set(names)
  const found: XmlElement[] = []
  eachElement(parent, (element) => {
    if (wanted.has(element.name)) found.push(element)
  })
  return found
}

/** Sets the characters of an element that holds nothing else. */
export function setText(element: XmlElement, text: string): void {
  const [first, ...others] = element.children
  for (const other of others) remove(other)
  if (first && isText(first)) first.data = text
  else if (text !== '') {
    if (first) remove(first)
    const [fresh] = parseDocument(`<t>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</t>`, { xmlMode: true }).children
    if (fresh && isElement(fresh)) for (const node of [...fresh.children]) DomUtils.appendChild(element, node)
  }
}

export const textOf = (node: XmlElement): string => DomUtils.textContent(node)

/** Refuses a part that gives other prefixes to the vocabularies that we read by prefix: its text would be overlooked. */
export function requirePrefixes(document: XmlDocument, usual: Record<string, readonly string[]>): void {
  eachElement(document, ({ attribs }) => {
    for (const [key, uri] of Object.entries(attribs)) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
      const prefix = key === 'xmlns' ? '' : key.slice(6)
      const expected = Object.entries(usual).find(([, uris]) => uris.includes(uri))?.[0]
      if (expected !== undefined && expected !== prefix) throw new Held('Il file è scritto in modo insolito e non si può controllare. Aprilo con Word o LibreOffice, salvalo di nuovo e riprova.')
      if (expected === undefined && prefix in usual) throw new Held('Il file è scritto in modo insolito e non si può controllare. Aprilo con Word o LibreOffice, salvalo di nuovo e riprova.')
    }
  })
}
