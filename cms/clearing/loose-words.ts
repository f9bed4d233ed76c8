import type { Clearing } from './clearing.ts'
import type { OfficePackage } from './office-package.ts'
import { eachElement, elementsNamed, setText, textOf, type XmlDocument } from './xml.ts'

/** Whether a value of an attribute could say something of a person: words with a space, an address, an identifier. */
const mayTell = /[\p{L}\d][\s_.@%+-]+[\p{L}\d]|[\p{L}]{2,6}\d{2}|\d{6}/u
const isAddressOfForm = /^xmlns|^(?:mc|r):|uri$/i

/** Names that writers give to pictures and marks, often the name of a file. */
const namesOfThings = new Set(['wp:docPr', 'pic:cNvPr', 'a:cNvPr', 'xdr:cNvPr', 'wps:cNvPr', 'c:cNvPr', 'p:cNvPr', 'wpg:cNvPr'])

/** What an address of a link says, with what is encoded in it made readable. */
export function linkInWords(target: string): string {
  let words = target
  try {
    words = decodeURIComponent(target)
  } catch {
    // It is judged as it stands.
  }
  return words.replace(/^mailto:/i, '').replace(/[/?&=_+]+/g, ' ')
}

/** Takes data out of the words that stand beside the text: values of attributes, formulas of fields. */
export function clearAttributes(xml: XmlDocument, clearing: Clearing): void {
  let things = 0
  eachElement(xml, ({ name, attribs }) => {
    if (namesOfThings.has(name) && attribs.name !== undefined) attribs.name = `Oggetto ${(things += 1)}`
    for (const [key, value] of Object.entries(attribs)) {
      if (value.length < 6 || isAddressOfForm.test(key) || !mayTell.test(value)) continue
      if (!clearing.isClean(value) || !clearing.isClean(linkInWords(value))) attribs[key] = clearing.clearPhrase(value) === value ? '' : clearing.clearPhrase(value)
    }
  })
}

/** Clears what is not running text in an Office file: attributes, formulas of fields, targets of links. */
export function clearLooseWords(office: OfficePackage, clearing: Clearing): void {
  for (const part of office.parts.values()) {
    office.cut(part, ({ isExternal, target }) => isExternal && (!/^(?:https?|mailto|tel):/i.test(target) || !clearing.isClean(linkInWords(target))))
    if (!part.xml) continue
    for (const field of elementsNamed(part.xml, 'w:instrText', 'w:delInstrText')) {
      const formula = textOf(field)
      if (!clearing.isClean(linkInWords(formula))) setText(field, '')
    }
    clearAttributes(part.xml, clearing)
  }
}
