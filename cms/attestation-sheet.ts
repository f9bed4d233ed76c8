import * as spreadsheet from '@e965/xlsx'
import { unzipSync, zipSync } from 'fflate'
import { attestationCells, attestationHeads, attestationNotes, type AttestationRow } from '../content/obligations/attestation.ts'
import { dayInWords, type Day } from '../content/lifecycle/day.ts'
import type { SheetForm } from './sheet-forms.ts'

/** A cell that a spreadsheet would take for a formula is text like any other. */
const harmless = (cell: string | number): string | number => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string | number): string => (/[";\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))

/** The attestation as the file that the revisori work on: a sheet with its notes (ODS), or the rows alone (CSV with `;`, as Italian offices open it). */
export function attestationSheet(rows: AttestationRow[], school: { name: string; code: string; siteUrl: string }, day: Day, form: SheetForm): Uint8Array<ArrayBuffer> {
  const cells = [[...attestationHeads], ...attestationCells(rows, school.siteUrl)].map((row) => row.map(harmless))
  if (form === 'csv') return new TextEncoder().encode(`\uFEFF${cells.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`)
  const grid = spreadsheet.utils.aoa_to_sheet(cells)
  grid['!cols'] = attestationHeads.map((head, at) => ({ wch: at < 6 || at > 10 ? 32 : Math.max(14, head.length / 6) }))
  const notes = spreadsheet.utils.aoa_to_sheet([['Scuola', `${school.name} (${school.code})`], ['Situazione al', dayInWords(day)], ...attestationNotes.map((note) => [...note])])
  notes['!cols'] = [{ wch: 28 }, { wch: 100 }]
  const book = spreadsheet.utils.book_new(grid, 'Griglia di rilevazione')
  spreadsheet.utils.book_append_sheet(book, notes, 'Come si legge')
  const { mimetype, ...files } = unzipSync(new Uint8Array(spreadsheet.write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer))
  if (!mimetype) throw new Error('The writer of spreadsheets made an ODS without its type.')
  return new Uint8Array(zipSync({ mimetype: [mimetype, { level: 0 }], ...files })) // ODF wants its type first and not compressed
}
