import type { PiecedText } from './pieced-text.ts'
import { isElement, isText, type XmlDocument, type XmlElement } from './xml.ts'

/** What the elements of an office document mean for its text. */
export type TextForm = {
  /** Elements whose end is a line end. */
  lines: ReadonlySet<string>
  /** Elements that stand for characters. */
  breaks: ReadonlyMap<string, string>
  rows: ReadonlySet<string>
  cells: ReadonlySet<string>
  /** Elements whose characters are no text of the document; they are judged apart. */
  skipped: ReadonlySet<string>
}

/** Adds the text of a part, piece by piece; a row of a table is one line with a tab after each cell, as the other readers tell it. */
export function tellText(parent: XmlDocument | XmlElement, form: TextForm, text: PiecedText, isInCell = false): void {
  for (const node of parent.children) {
    if (isText(node)) {
      if (node.data !== '') text.add({ text: node.data, write: (fresh) => void (node.data = fresh) })
      continue
    }
    if (!isElement(node) || form.skipped.has(node.name)) continue
    const character = form.breaks.get(node.name)
    if (character !== undefined) {
      text.say(isInCell && character === '\n' ? ' ' : character)
      continue
    }
    const isCell = form.cells.has(node.name) && !isInCell
    tellText(node, form, text, isInCell || isCell)
    if (isCell) text.say('\t')
    if (form.rows.has(node.name)) text.say(isInCell ? ' ' : '\n')
    if (form.lines.has(node.name)) text.say(isInCell ? ' ' : '\n')
  }
}
