import type { Clearing } from './clearing.ts'
import type { OfficePackage } from './office-package.ts'
import { eachElement, elementsNamed, setText, textOf, type XmlDocument } from './xml.ts'

/** Attributes that somebody writes and somebody reads: descriptions, hints, names of controls, words that are stored beside the text. */
const spoken = new Set([
  'descr', 'title', 'alt', 'tooltip', 'summary', 'w:alias', 'w:tag', 'w:tooltip', 'w:displayText', 'w:fullDate', 'w:default', 'w:description', 'w:instr', 'aria-label', 'prompt', 'promptTitle', 'error', 'errorTitle', 'display', 'table:name', 'table:title', 'office:string-value',
  'office:target-frame-name', 'office:title', 'text:name', 'text:description', 'form:value', 'form:current-value', 'form:label', 'form:title', 'form:name', 'draw:name', 'presentation:name', 'xlink:title', 'o:title', 'w:bookmark',
])

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

/** Takes data out of the words that stand beside the text: values of attributes, formulas of fields. */
export function clearAttributes(xml: XmlDocument, clearing: Clearing): void {
  let things = 0
  eachElement(xml, ({ name, attribs }) => {
    if (namesOfThings.has(name) && attribs.name !== undefined) attribs.name = `Oggetto ${(things += 1)}`
    for (const [key, value] of Object.entries(attribs)) {
      if (value.length < 6 || isAddressOfForm.test(key)) continue
      if (spoken.has(key)) attribs[key] = clearing.clearPhrase(value)
      else if (mayTell.test(value) && (clearing.identifies(value) || clearing.identifies(linkInWords(value)))) attribs[key] = ''
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
