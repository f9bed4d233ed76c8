import { shownCell, type CellValue } from '../content/datasets/cell.ts'
import { isQuantity, unitOf, type Column } from '../content/datasets/column.ts'
import { escapeHtml } from '../content/html/escape.ts'

const redacted = /\[omissis(?:: ([^\]]+))?\]/g

/** What stands in a cell where a datum was: seen and heard as taken out. */
const omissis = (kind = 'dato che non si pubblica'): string =>
  `<span class="omissis"><span class="visually-hidden">[dato oscurato: ${escapeHtml(kind)}]</span><span aria-hidden="true" data-pagefind-ignore>omissis</span></span>`

/** A text with each redaction announced. */
function withRedactions(text: string): string {
  let done = ''
  let at = 0
  for (const match of text.matchAll(redacted)) {
    done += escapeHtml(text.slice(at, match.index)) + omissis(match[1])
    at = match.index + match[0].length
  }
  return done + escapeHtml(text.slice(at))
}

/** A cell as HTML; `of` names the row, so that a link makes sense alone. */
export function cellHtml(column: Column, value: CellValue, of: string): string {
  if (value === null) return '<span aria-hidden="true">–</span><span class="visually-hidden">nessun dato</span>'
  if (column.type === 'url' && typeof value === 'string' && !value.startsWith('[omissis'))
    return `<a href="${escapeHtml(value)}">${escapeHtml(column.label)}<span class="visually-hidden"> di ${escapeHtml(of)}</span></a>`
  if (column.type === 'day' && typeof value === 'string' && !value.startsWith('[')) return `<time datetime="${value}">${escapeHtml(shownCell(column, value))}</time>`
  const shown = shownCell(column, value)
  return withRedactions(column.type === 'percentage' && typeof value === 'number' ? `${shown}%` : shown)
}

/** The head of a column with its unit: `Importo (euro)`. */
export function headOf(column: Column): string {
  const unit = unitOf[column.type]
  return unit && unit !== '%' ? `${column.label} (${unit})` : column.label
}

/** What a script sorts a cell by, where its words will not do. */
export const sortKey = (column: Column, value: CellValue): string | undefined =>
  value === null || (!isQuantity(column) && column.type !== 'day' && column.type !== 'year' && column.type !== 'quarter') || String(value).startsWith('[') ? undefined : String(value)
