import { shownCell } from '../../content/datasets/cell.ts'
import { unitOf, type Column } from '../../content/datasets/column.ts'
import { periodInShort, periodInWords, periodKey } from '../../content/datasets/period.ts'
import type { PublicDataset, PublicRow } from '../datasets.ts'
import { bars, columns, type Bar } from './draw.ts'

/** A drawing with what it says in words; the table beside it says the rest. */
export type Chart = { title: string; svg: string; summary: string; series: string[] }

/** The most bars that a drawing can hold and still be read on a phone. */
const mostBars = 14

const numberIn = ({ cells }: PublicRow, { name }: Pick<Column, 'name'>): number | null => (typeof cells[name] === 'number' ? cells[name] : null)

/** The numbers of some rows as one: added up, or their mean where they cannot be; `null` where there is none. */
function together(rows: PublicRow[], column: Column, isRate: boolean): number | null {
  const numbers = rows.flatMap((row) => numberIn(row, column) ?? [])
  if (numbers.length === 0) return null
  const sum = numbers.reduce((total, one) => total + one, 0)
  return Math.round((isRate ? sum / numbers.length : sum) * 100) / 100
}

const valuesOf = (rows: PublicRow[], column: string): string[] => [...new Set(rows.map(({ cells }) => String(cells[column] ?? '')))].filter((value) => value !== '')

function withUnit(column: Column, value: number): string {
  const text = shownCell(column, value)
  const unit = unitOf[column.type]
  return unit === '%' ? `${text}%` : unit ? `${text} ${unit}` : text
}

/** A number as it stands over a bar: amounts to the euro, with their sign. */
const overBar = (column: Column, value: number): string => (column.type === 'money' ? `${shownCell({ type: 'count' }, Math.round(value))} €` : `${shownCell(column, value)}${column.type === 'percentage' ? '%' : ''}`)

function summaryOf(named: { name: string; value: number }[], column: Column): string {
  if (named.length === 0) return 'Non ci sono numeri da disegnare.'
  const sorted = [...named].sort((one, other) => other.value - one.value)
  const [most, least] = [sorted[0]!, sorted.at(-1)!]
  const says = ({ name, value }: { name: string; value: number }): string => `${withUnit(column, value)} (${name})`
  return named.length === 1 ? `${says(most)}.` : `Il valore più alto è ${says(most)}, il più basso ${says(least)}.`
}

/** The drawing of a dataset; `null` where nothing can be drawn. */
export function chartOf({ dataset: { chart, columns: all, id }, rows, periods }: PublicDataset): Chart | null {
  const column = all.find(({ name }) => name === chart?.value)
  if (!chart || !column) return null
  const isRate = chart.isRate === true

  if (typeof chart.by === 'object') {
    const by = chart.by.column
    const newest = periodKey(periods[0]!)
    const shown = isRate || column.type === 'decimal' ? rows.filter(({ period }) => periodKey(period) === newest) : rows
    const found = valuesOf(shown, by).flatMap((name) => {
      const value = together(shown.filter(({ cells }) => cells[by] === name), column, isRate)
      return value === null ? [] : [{ name, value }]
    })
    if (found.length === 0) return null
    return { title: chart.title, summary: summaryOf(found, column), series: [], svg: bars(id, chart.title, summaryOf(found, column), found.slice(0, mostBars).map(({ name, value }) => ({ label: name, value, shown: overBar(column, value) }))) }
  }

  const times = [...periods].reverse().slice(-mostBars)
  if (times.length < 2) return null
  const inTime = (period: (typeof times)[number], among = rows): PublicRow[] => among.filter((row) => periodKey(row.period) === periodKey(period))
  const series = chart.series ? valuesOf([...rows].reverse(), chart.series) : []
  const bar = (period: (typeof times)[number], parts: (number | null)[]): Bar => {
    const total = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
    return { label: periodInShort(period), parts: parts.map((part) => part ?? 0), shown: parts.every((part) => part === null) ? '–' : overBar(column, Math.round(total * 100) / 100) }
  }
  const totals = times.flatMap((period) => {
    const value = together(inTime(period), column, isRate)
    return value === null ? [] : [{ name: periodInWords(period), value }]
  })
  if (!isRate && !chart.isApart) {
    const drawn = times.map((period) => bar(period, series.length === 0 ? [together(inTime(period), column, false)] : series.map((name) => together(inTime(period, rows.filter(({ cells }) => cells[chart.series!] === name)), column, false))))
    return { title: chart.title, series, summary: summaryOf(totals, column), svg: columns(id, chart.title, summaryOf(totals, column), [{ title: null, bars: drawn }]) }
  }
  // What cannot be piled up: each of the series has a drawing of its own, all to one scale.
  const rowsOf = (name: string | null): PublicRow[] => (name === null ? rows : rows.filter(({ cells }) => cells[chart.series!] === name))
  const panels = (series.length === 0 ? [null] : series).map((name) => ({ title: name, bars: times.map((period) => bar(period, [together(inTime(period, rowsOf(name)), column, isRate)])) }))
  const named = series.length === 0 ? totals : series.flatMap((name) => times.flatMap((period) => {
    const value = together(inTime(period, rowsOf(name)), column, isRate)
    return value === null ? [] : [{ name: `${name}, ${periodInWords(period)}`, value }]
  }))
  return { title: chart.title, series: [], summary: summaryOf(named, column), svg: columns(id, chart.title, summaryOf(named, column), panels) }
}
