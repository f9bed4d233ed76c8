import type { GuessedField, Intake } from '../../content/intake/intake.ts'
import { kindLabel } from '../../content/documents/kinds.ts'

/** Names of the fields as the office reads them. */
export const fieldLabel: Record<GuessedField, string> = {
  kind: 'Tipo di documento',
  number: 'Numero',
  schoolYear: 'Anno scolastico',
  date: 'Data',
  subject: 'Oggetto',
  recipients: 'Destinatari',
  protocol: 'Protocollo',
  signatory: 'Firma',
}

/** A draft as data, in the shape that `--json` promises. */
export const asData = ({ kind, number, schoolYear, date, subject, recipients, protocol, signatory, articles, text, unsure }: Intake) => ({
  kind, number, schoolYear, date, subject, recipients, protocol, signatory, articles, text, unsure,
})

/** Letters of a cell at most: a long one ends with an ellipsis. */
const widest: Record<string, number> = { Oggetto: 52, Destinatari: 34, Firma: 30, Protocollo: 16 }

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text)

function cellsOf(draft: Intake): [string, string][] {
  const marked = (field: GuessedField, value: string | null): string => (value === null || value === '' ? '–' : `${value}${draft.unsure.includes(field) ? ' ?' : ''}`)
  const cells: [string, string][] = [
    ['Tipo', marked('kind', kindLabel[draft.kind])],
    ['N.', marked('number', draft.number === null ? null : String(draft.number))],
    ['A.s.', marked('schoolYear', draft.schoolYear)],
    ['Data', marked('date', draft.date)],
    ['Oggetto', marked('subject', draft.title)],
    ['Destinatari', marked('recipients', draft.recipients.join(', '))],
    ['Protocollo', marked('protocol', draft.protocol)],
    ['Firma', marked('signatory', draft.signatory)],
    ['Articoli', draft.articles.length === 0 ? '–' : String(draft.articles.length)],
  ]
  return cells.map(([name, text]) => {
    const width = widest[name] ?? 24
    return [name, text.endsWith(' ?') ? `${cut(text.slice(0, -2), width)} ?` : cut(text, width)]
  })
}

/** The drafts as a table, what is guessed marked with «?»; `where` says where each draft is, when it was written. */
export function tableOf(rows: { source: string; draft: Intake; where: string | null }[]): string {
  const names = ['File', ...(rows[0] ? cellsOf(rows[0].draft).map(([name]) => name) : []), ...(rows.some(({ where }) => where !== null) ? ['Dove'] : [])]
  const lines = rows.map(({ source, draft, where }) => [cut(source.length > 28 ? `…${source.slice(-27)}` : source, 28), ...cellsOf(draft).map(([, text]) => text), ...(where === null ? [] : [where])])
  const widths = names.map((name, column) => Math.max(name.length, ...lines.map((line) => (line[column] ?? '').length)))
  const drawn = [names, widths.map((width) => '─'.repeat(width)), ...lines].map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
  return `${drawn.join('\n')}\n`
}
