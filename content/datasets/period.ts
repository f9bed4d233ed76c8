import { day, firstYear, lastYear, type Day } from '../lifecycle/day.ts'

/** How often a dataset has a table of its own; `current` has one table that is kept up to date. */
export const periodKinds = ['quarter', 'half-year', 'year', 'current'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** A span of time that one table is about. */
export type Period = { kind: 'quarter'; year: number; quarter: 1 | 2 | 3 | 4 } | { kind: 'half-year'; year: number; half: 1 | 2 } | { kind: 'year'; year: number } | { kind: 'current' }

const isYear = (year: number): boolean => year >= firstYear && year <= lastYear

/** Reads `2026-T3`, `2026-S1`, `2026` or `corrente`; `null` when it is none of them. */
export function periodOf(text: string): Period | null {
  if (text === 'corrente') return { kind: 'current' }
  const [, digits = '', part] = /^(\d{4})(?:-(T[1-4]|S[12]))?$/.exec(text) ?? []
  const year = Number(digits)
  if (!isYear(year)) return null
  if (part === undefined) return { kind: 'year', year }
  return part.startsWith('T') ? { kind: 'quarter', year, quarter: Number(part[1]) as 1 | 2 | 3 | 4 } : { kind: 'half-year', year, half: Number(part[1]) as 1 | 2 }
}

/** A period as it is kept: `2026-T3`. */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `${period.year}-T${period.quarter}`
    case 'half-year':
      return `${period.year}-S${period.half}`
    case 'year':
      return String(period.year)
    case 'current':
      return 'corrente'
  }
}

const ordinals = ['primo', 'secondo', 'terzo', 'quarto'] as const

/** A period as people say it: `terzo trimestre 2026`, `anno 2026`. */
export function periodInWords(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `${ordinals[period.quarter - 1]} trimestre ${period.year}`
    case 'half-year':
      return `${ordinals[period.half - 1]} semestre ${period.year}`
    case 'year':
      return `anno ${period.year}`
    case 'current':
      return 'versione corrente'
  }
}

/** A period where there is little room: `3° trim. 2026`. */
export function periodInShort(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `${period.quarter}° trim. ${period.year}`
    case 'half-year':
      return `${period.half}° sem. ${period.year}`
    case 'year':
      return String(period.year)
    case 'current':
      return 'oggi'
  }
}

const lastOf = (year: number, month: number): Day => day(`${year}-${String(month).padStart(2, '0')}-${month === 6 || month === 9 ? '30' : '31'}`)

/** The last day of a period, on which the obligation to publish its data arises; `null` for what has no period. */
export function lastDayOf(period: Period): Day | null {
  switch (period.kind) {
    case 'quarter':
      return lastOf(period.year, period.quarter * 3)
    case 'half-year':
      return lastOf(period.year, period.half * 6)
    case 'year':
      return lastOf(period.year, 12)
    case 'current':
      return null
  }
}

/** The first day of a period; `null` for what has no period. */
export function firstDayOf(period: Period): Day | null {
  if (period.kind === 'current') return null
  const month = period.kind === 'quarter' ? period.quarter * 3 - 2 : period.kind === 'half-year' ? period.half * 6 - 5 : 1
  return day(`${period.year}-${String(month).padStart(2, '0')}-01`)
}
