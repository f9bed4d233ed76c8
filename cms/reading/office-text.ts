import { unzipSync, strFromU8 } from 'fflate'
import { Parser } from 'htmlparser2'
import type { FileKind } from './file-kind.ts'

/** The parts of each kind of office file that hold text: notes, comments, headers, hidden sheets and properties too. */
const parts: Record<Exclude<FileKind, 'pdf' | 'text'>, RegExp> = {
  docx: /^(word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|docProps\/(core|app|custom)\.xml)$/,
  xlsx: /^(xl\/(sharedStrings|workbook|comments\d*|worksheets\/sheet\d+|drawings\/drawing\d+|threadedComments\/threadedComment\d+)\.xml|docProps\/(core|app|custom)\.xml)$/,
  odt: /^(content|styles|meta)\.xml$/,
  ods: /^(content|styles|meta)\.xml$/,
}

/** Elements after which a word ends, in any of the formats. */
const breaks = /(^|:)(p|h|br|tab|cr|si|row|tr|table-row|c|t[cdh]|table-cell|line-break|s|creator|lastModifiedBy|title|subject|description|initial-creator)$/

/** Every text of an office file in the order of its parts, deleted (tracked) and hidden text included: what a stranger could take out of it. */
export function officeText(bytes: Uint8Array, kind: keyof typeof parts): string {
  const files = unzipSync(bytes, { filter: ({ name }) => parts[kind].test(name) })
  return Object.keys(files)
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map((name) => xmlText(strFromU8(files[name]!), kind === 'xlsx' && name.startsWith('xl/worksheets/')))
    .filter((text) => text.trim() !== '')
    .join('\n')
}

const rank = (name: string): number => (/document\.xml|content\.xml|sharedStrings/.test(name) ? 0 : /worksheets/.test(name) ? 1 : name.startsWith('docProps') || name === 'meta.xml' ? 3 : 2)

function xmlText(xml: string, isSheet: boolean): string {
  const out: string[] = []
  let cell = ''
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'c') cell = attributes.t ?? ''
        if (name === 'sheet' && attributes.name) out.push(attributes.name, '\n')
      },
      ontext: (text) => {
        if (!isSheet || cell !== 's') out.push(text) // a shared string's number is no text of the sheet
      },
      onclosetag: (name) => {
        if (breaks.test(name)) out.push(/(^|:)(c|tab|s|t[cdh]|table-cell)$/.test(name) ? '\t' : '\n')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return out.join('').replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n')
}
