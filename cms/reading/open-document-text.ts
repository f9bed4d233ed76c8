import type { Archive } from './zip.ts'
import { xmlText, type XmlForm } from './xml-text.ts'

const openDocument: XmlForm = {
  lines: new Set(['text:p', 'text:h', 'table:table-row', 'text:line-break']),
  gaps: new Set(['text:tab', 'text:s']),
  cells: new Set(['table:table-cell', 'table:covered-table-cell']),
  attributes: new Set(['table:name', 'svg:desc', 'svg:title']),
  silent: new Set(['office:font-face-decls', 'office:automatic-styles']),
}

/** All the text in an ODT or ODS: every sheet, hidden ones too, headers and footers, notes, comments and deleted changes. */
export function openDocumentText(archive: Archive): string {
  const names = archive.names.filter((name) => /^(styles|content)\.xml$|^Object [^/]*\/content\.xml$/.test(name)).sort().reverse()
  return names.map((name) => xmlText(archive.read(name) ?? new Uint8Array(), openDocument).replace(/\n{3,}/g, '\n\n').trim()).filter((text) => text !== '').join('\n\n')
}
