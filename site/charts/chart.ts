import { shownCell } from '../../content/datasets/cell.ts'
import { unitOf, type Column } from '../../content/datasets/column.ts'
import { periodInShort, periodInWords, periodKey } from '../../content/datasets/period.ts'
import type { Chart as ChartRow } from '../../content/datasets/dataset.ts'
import type { PublicDataset, PublicRow } from '../datasets.ts'
import { bars, columns, type Bar, type LyingBar } from './draw.ts'

/** A drawing with what it says in words; the table beside it says the rest. */
export type Chart = { title: string; svg: string; summary: string; series: string[] }

/** The most bars that a drawing can hold and still be read on a phone. */
const mostBars = 14

/** What is counted where a drawing names no column: the rows themselves. */
const rowCount: Column = { name: '', label: 'Righe', type: 'count', meaning: 'Quante righe ci sono.' }

const numberIn = ({ cells }: PublicRow, column: Column): number | null => {
  if (column === rowCount) return 1
  const value = cells[column.name]
  return typeof value === 'number' ? value : null
}

/** The numbers of some rows as one: added up, or their mean where they cannot be; `null` where there is none. */
function together(rows: PublicRow[], column: Column, isRate: boolean): number | null {
  const numbers = rows.flatMap((row) => numberIn(row, column) ?? [])
  if (numbers.length === 0) return null
  const sum = numbers.reduce((total, one) => total + one, 0)
  return Math.round((isRate ? sum / numbers.length : sum) * 100) / 100
}

/** The values of a column that some rows have: in the order of its choices, or as they come. */
function valuesOf(rows: PublicRow[], name: string, columns: readonly Column[]): string[] {
  const found = new Set(rows.map(({ cells }) => String(cells[name] ?? '')).filter((value) => value !== ''))
  const column = columns.find((one) => one.name === name)
  return column?.type === 'choice' ? column.options.filter((option) => found.has(option)) : [...found]
}

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

/** The drawings of a dataset: those of its rows that can be drawn with what is public. */
export function chartsOf(published: PublicDataset): Chart[] {
  const missing = published.leftOut > 0 ? ' Le righe non pubblicate non sono contate.' : ''
  return (published.dataset.charts ?? []).flatMap((chart, index) => drawn(chart, `${published.dataset.id}-${index + 1}`, published) ?? []).map((chart) => ({ ...chart, summary: chart.summary + missing }))
}

function drawn(chart: ChartRow, id: string, { dataset: { columns: all }, rows, periods }: PublicDataset): Chart | null {
  const column = chart.value === undefined ? rowCount : all.find(({ name }) => name === chart.value)
  if (!column) return null
  const isRate = chart.isRate === true

  if (typeof chart.by === 'object') {
    const by = chart.by.column
    const newest = periodKey(periods[0]!)
    const shown = isRate || chart.isNewest ? rows.filter(({ period }) => periodKey(period) === newest) : rows
    const groups = chart.series ? valuesOf(shown, chart.series, all) : [null]
    const found = groups.flatMap((group) => {
      const inGroup = group === null ? shown : shown.filter(({ cells }) => cells[chart.series!] === group)
      return valuesOf(inGroup, by, all).flatMap((name) => {
        const value = together(inGroup.filter(({ cells }) => cells[by] === name), column, isRate)
        return value === null ? [] : [{ group, name, value }]
      })
    })
    if (found.length === 0) return null
    const panels = groups.map((group) => ({ title: group, bars: found.filter((one) => one.group === group).slice(0, mostBars).map(({ name, value }): LyingBar => ({ label: name, value, shown: overBar(column, value) })) }))
    return { title: chart.title, summary: summaryOf(found, column), series: [], svg: bars(id, chart.title, summaryOf(found, column), panels) }
  }

  const times = [...periods].reverse().slice(-mostBars)
  if (times.length < 2) return null
  const inTime = (period: (typeof times)[number], among = rows): PublicRow[] => among.filter((row) => periodKey(row.period) === periodKey(period))
  const series = chart.series ? valuesOf([...rows].reverse(), chart.series, all) : []
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
