import { toRedact, type Judge } from '../clear-texts.ts'
import { isDoubt } from '../privacy/refusals.ts'
import type { PersonalDataKind } from '../privacy/finding.ts'
import type { Context } from '../privacy/judge.ts'
import { redactedWord, redactText } from '../privacy/redaction.ts'
import type { CellValue } from './cell.ts'
import type { Column } from './column.ts'
import { publicColumns, type Dataset } from './datasets.ts'
import { publicationRules } from './publication.ts'

/** Rows that may be shown, with what was taken out of them. */
export type ClearedRows = {
  rows: Record<string, CellValue>[]
  /** How many rows were left out whole. */
  leftOut: number
  redactions: Partial<Record<PersonalDataKind, number>>
  /** Why the whole table must not be shown. */
  refused: string | null
}

/** The columns whose words the recognizers read. */
const isRead = ({ type }: Column): boolean => type === 'text' || type === 'url'

/** The head under which a column is read: it tells the recognizers whose datum it is, and never frightens them by chance. */
const headOf = ({ publication, type }: Column): string => (publication ? publicationRules[publication].readAs : type === 'url' ? 'Indirizzo web' : 'Oggetto')

/** The words of an address, which may hold a name or a code. */
function wordsOfAddress(address: string): string {
  try {
    return decodeURIComponent(address).replace(/[/_.?=&#+-]+/g, ' ')
  } catch {
    return address // not valid percent-encoding: read as it stands
  }
}

/** Whether an address was made from another cell: it says nothing that the cell does not. */
const isMade = (column: Column, row: Record<string, CellValue>): boolean =>
  column.type === 'url' && column.madeFrom !== undefined && row[column.name] === column.madeFrom.address(String(row[column.madeFrom.column]))

/** A row as a table of two lines, as the recognizers read tables; `spans` says where each cell stands. */
function asText(columns: readonly Column[], row: Record<string, CellValue>): { text: string; spans: Map<string, { start: number; end: number }> } {
  const spans = new Map<string, { start: number; end: number }>()
  let text = `|${columns.map((column) => ` ${headOf(column)} |`).join('')}\n|${'---|'.repeat(columns.length)}\n|`
  for (const column of columns) {
    const written = isMade(column, row) ? '' : String(row[column.name] ?? '').replaceAll('|', '/')
    const value = column.type === 'url' ? wordsOfAddress(written) : written
    text += ' '
    spans.set(column.name, { start: text.length, end: text.length + value.length })
    text += `${value} |`
  }
  return { text, spans }
}

/** Rows of the policy that would refuse a document, where in a table the law wants the row without the name. */
const goesAlone: ReadonlySet<string> = new Set(['pupil-in-acts', 'own-matter-in-transparency'])

/**
 * Clears the rows of a table: first the rule of each column that holds persons, then what the recognizers find in the words of the
 * whole row. Internal columns are never among what comes out.
 */
export function clearRows(dataset: Dataset, rows: readonly Record<string, CellValue>[], context: Context, judged: Judge): ClearedRows {
  const columns = publicColumns(dataset)
  const read = columns.filter(isRead)
  const cleared: ClearedRows = { rows: [], leftOut: 0, redactions: {}, refused: null }
  const count = (kind: PersonalDataKind): void => void (cleared.redactions[kind] = (cleared.redactions[kind] ?? 0) + 1)

  for (const row of rows) {
    const { text, spans } = asText(read, row)
    const judgement = judged(text, context)
    cleared.refused ??= judgement.refusals.find(({ id }) => !isDoubt(id) && !goesAlone.has(id))?.why ?? null // a column says what its cells hold
    const found = toRedact(judgement.findings)
    const shows = new Set(found.map(({ kind }) => kind))
    const decisions = new Map(columns.flatMap((column) => (column.publication ? [[column.name, publicationRules[column.publication].decide(row, shows)] as const] : [])))
    if ([...decisions.values()].some((decision) => decision.do === 'leave-out-row')) {
      cleared.leftOut += 1
      continue
    }
    const isNamed = columns.some(({ name, publication }) => publication && publicationRules[publication].isNamePublic && row[name] !== null && decisions.get(name)?.do === 'publish')
    cleared.rows.push(
      Object.fromEntries(
        columns.map((column): [string, CellValue] => {
          const value = row[column.name] ?? null
          const rule = column.publication ? publicationRules[column.publication] : undefined
          if (value !== null && decisions.get(column.name)?.do === 'redact') {
            count(rule?.kind ?? 'OTHER')
            return [column.name, redactedWord]
          }
          const span = spans.get(column.name)
          if (typeof value !== 'string' || !span) return [column.name, value]
          const inside = found
            .filter(({ start, end, kind }) => start < span.end && end > span.start && !(kind === 'PERSON_NAME' && (rule?.isNamePublic || (column.type === 'url' && isNamed))))
            .map((finding) => ({ ...finding, start: Math.max(finding.start, span.start) - span.start, end: Math.min(finding.end, span.end) - span.start }))
          for (const { kind } of inside) count(kind)
          if (inside.length === 0) return [column.name, value]
          return [column.name, column.type === 'url' ? redactedWord : redactText(value, inside)] // an address is no longer one without a part of it
        }),
      ),
    )
  }
  return cleared
}
