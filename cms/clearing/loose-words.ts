import type { Clearing } from './clearing.ts'
import type { OfficePackage } from './office-package.ts'
import { eachElement, elementsNamed, setText, textOf, type XmlDocument } from './xml.ts'

/** Attributes that somebody writes and somebody reads: descriptions, hints, names of controls, words that are stored beside the text. */
const spoken = new Set([
  'descr', 'title', 'alt', 'tooltip', 'summary', 'w:tooltip', 'w:displayText', 'w:fullDate', 'w:instr', 'aria-label', 'prompt', 'promptTitle', 'error', 'errorTitle', 'display', 'table:name', 'table:title', 'office:string-value',
  'office:target-frame-name', 'office:title', 'text:name', 'text:description', 'form:value', 'form:current-value', 'form:label', 'form:title', 'form:name', 'draw:name', 'presentation:name', 'xlink:title', 'o:title', 'w:bookmark',
])

/** Elements whose value somebody writes and somebody reads: controls, fields of forms, what stands before the rows of a list. */
const spokenElements = new Set(['w:alias', 'w:tag', 'w:default', 'w:helpText', 'w:statusText', 'w:description', 'w:lvlText', 'w:docPart', 'w:listItem', 'w:name', 'w:caption'])

/** Whether a value of another attribute could hold an identifier: a mail address, a code, a number. */
const mayTell = /@|[\p{L}]{2,6}\d{2}|\d{6}|[\p{L}\d][\s_.+%-]+[\p{L}\d]/u
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
  if (/^(?:tel|sms|callto):/i.test(words)) return `tel. ${words.slice(words.indexOf(':') + 1)}`
  return words.replace(/^mailto:/i, '').replace(/[/?&=_+]+/g, ' ')
}

/** A format of numbers may put words beside them: one whose words may not be shown shows the number alone. */
export const clearFormat = (format: string, clearing: Clearing): string => (clearing.isClean(format.replace(/["\\]/g, '')) ? format : 'General')

/** Takes data out of the words that stand beside the text: values of attributes, formulas of fields. */
export function clearAttributes(xml: XmlDocument, clearing: Clearing): void {
  let things = 0
  eachElement(xml, ({ name, attribs }) => {
    if (namesOfThings.has(name) && attribs.name !== undefined) attribs.name = `Oggetto ${(things += 1)}`
    for (const [key, value] of Object.entries(attribs)) {
      if (value.length < 6 || isAddressOfForm.test(key)) continue
      if (key === 'formatCode') attribs[key] = clearFormat(value, clearing)
      else if (spoken.has(key) || (key === 'w:val' && spokenElements.has(name))) attribs[key] = clearing.clearPhrase(value)
      else if (mayTell.test(value) && (clearing.identifies(value) || clearing.identifies(linkInWords(value)))) attribs[key] = ''
    }
  })
}

/** Clears what is not running text in an Office file: attributes, formulas of fields, targets of links. Twice, because what one says may be named in another before it. */
export function clearLooseWords(office: OfficePackage, clearing: Clearing): void {
  for (let turn = 0; turn < 2; turn += 1) clearOnce(office, clearing)
}

function clearOnce(office: OfficePackage, clearing: Clearing): void {
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
