import type { PublicationRuleName } from './publication.ts'

/** What a cell of a column may hold; each type has one way in and one way out (`cell.ts`). */
export const columnTypes = ['text', 'choice', 'money', 'days', 'decimal', 'count', 'percentage', 'day', 'year', 'quarter', 'cig', 'cup', 'body-code', 'url'] as const
export type ColumnType = (typeof columnTypes)[number]

type Common = {
  /** Stable name in downloads, as `tipologia_di_spesa`. */
  name: string
  /** The head of the column, as citizens and staff read it. */
  label: string
  /** One sentence: what the value means. */
  meaning: string
  isRequired?: true
  /** Kept for the office alone: the column is in no page and no download. */
  isInternal?: true
  /** Other heads that offices write for it. */
  alsoCalled?: readonly string[]
  /** The rule for a datum about a person; free text without one is judged by the recognizers alone. */
  publication?: PublicationRuleName
}

/** One column of a dataset. */
export type Column = Common &
  (
    | { type: Exclude<ColumnType, 'choice' | 'url'> }
    | { type: 'choice'; options: readonly string[]; /** The options that a choice in another column leaves. */ within?: { column: string; options: Readonly<Record<string, readonly string[]>> } }
    | { type: 'url'; /** Made from another column where the office writes none. */ madeFrom?: { column: string; address: (value: string) => string } }
  )

export const unitOf: Partial<Record<ColumnType, string>> = { money: 'euro', days: 'giorni', percentage: '%' }

/** How a column's values are called where downloads describe them: the names of XML Schema. */
export const dataTypeOf: Record<ColumnType, 'string' | 'decimal' | 'integer' | 'date' | 'anyURI'> = {
  text: 'string',
  choice: 'string',
  money: 'decimal',
  days: 'decimal',
  decimal: 'decimal',
  count: 'integer',
  percentage: 'decimal',
  day: 'date',
  year: 'integer',
  quarter: 'integer',
  cig: 'string',
  cup: 'string',
  'body-code': 'string',
  url: 'anyURI',
}

/** Whether the values of a column are quantities, which line up on the right. */
export const isQuantity = ({ type }: Pick<Column, 'type'>): boolean => type === 'money' || type === 'days' || type === 'decimal' || type === 'count' || type === 'percentage'
