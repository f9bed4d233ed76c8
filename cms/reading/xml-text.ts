import { Parser } from 'htmlparser2'

/** What an element says in the text: an end of line or a tab after it or in its place, or the value of attributes. */
export type XmlForm = {
  /** Elements whose end is a line end. */
  lines: ReadonlySet<string>
  /** Elements that stand for a tab or a space. */
  gaps: ReadonlySet<string>
  /** Cells of tables: a row of them is one line, with a tab after each cell, as recognizers read tables. */
  cells?: ReadonlySet<string>
  /** Elements whose characters are not text, such as formulas of fields. */
  silent?: ReadonlySet<string>
  /** Attributes that hold text of their own. */
  attributes?: ReadonlySet<string>
}

/** The characters of an XML part in reading order, with the line ends and gaps of its form. */
export function xmlText(xml: Uint8Array, form: XmlForm): string {
  const parts: string[] = []
  let silence = 0
  let cell = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (form.silent?.has(name)) silence += 1
        if (form.cells?.has(name)) cell += 1
        if (form.gaps.has(name)) parts.push('\t')
        for (const [key, value] of Object.entries(attributes)) if (form.attributes?.has(key)) parts.push(value, '\n')
      },
      ontext(text) {
        if (silence === 0) parts.push(text)
      },
      onclosetag(name) {
        if (form.silent?.has(name)) silence -= 1
        if (form.cells?.has(name)) {
          cell -= 1
          parts.push(cell > 0 ? ' ' : '\t')
        } else if (form.lines.has(name)) parts.push(cell > 0 ? ' ' : '\n')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(new TextDecoder().decode(xml))
  return parts.join('')
}
