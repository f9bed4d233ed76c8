import type { Column } from './column.ts'
import type { PeriodKind } from './period.ts'

/** The themes of the European vocabulary that our datasets have. */
export const themes = ['GOVE', 'ECON', 'EDUC'] as const
export type Theme = (typeof themes)[number]

/** A drawing that says what a table says at a glance: one mark a period, or one a category. */
export type Chart = {
  title: string
  /** The column whose numbers are drawn: added up within a bar, unless `isRate`. Without it, rows are counted. */
  value?: string
  /** One bar for each period, or for each value of a column. */
  by: 'period' | { column: string }
  /** Splits each bar; where its values cannot be added to each other, each has a row of bars of its own. */
  series?: string
  /** The newest period alone, where one bar for each value of a column would otherwise add up all of them. */
  isNewest?: true
  /** Numbers that cannot be added up: rates and indicators. */
  isRate?: true
  /** What the series counts cannot be added up with each other, as what comes in and what goes out. */
  isApart?: true
}

/** One table that the law wants, as data: adding a dataset is adding a row of this shape. */
export type Dataset = {
  /** Stable, part of the address: `pagamenti`. */
  id: string
  /** The subsection of Amministrazione Trasparente that holds it, with its legal basis, frequency and retention. */
  section: string
  title: string
  /** What the data are, in plain words. */
  description: string
  keywords: readonly [string, ...string[]]
  theme: Theme
  period: PeriodKind
  columns: readonly [Column, ...Column[]]
  /** The column with the day on which an appointment ends: each row leaves by itself, three years after. */
  rowEnd?: string
  /** None where a drawing would say no more than the table, or would lie: where rows leave one by one, the totals of past years shrink. */
  charts?: readonly [Chart, ...Chart[]]
  /** What a row must satisfy as a whole: a sentence that says what to mend, or `null`. */
  agrees?: (row: Readonly<Record<string, string | number | null>>) => string | null
}
