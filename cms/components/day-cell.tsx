'use client'
import type { DefaultCellComponentProps } from 'payload'
import { dayInWords, isDay } from '../../content/lifecycle/day.ts'

/** A day in a list, as Italians write it. */
export function DayCell({ cellData }: DefaultCellComponentProps) {
  return typeof cellData === 'string' && isDay(cellData) ? <time dateTime={cellData}>{dayInWords(cellData)}</time> : <span>–</span>
}
