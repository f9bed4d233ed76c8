'use client'
import { useRowLabel } from '@payloadcms/ui'
import { venueLabel } from '../../content/documents/document.ts'
import { isDay, dayAfterDa } from '../../content/lifecycle/day.ts'

type Row = { venue?: string; from?: string }

/** The head of a placement: where and from when. */
export function PlacementLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const venue = Object.entries(venueLabel).find(([name]) => name === data?.venue)?.[1]
  const from = data?.from && isDay(data.from) ? `, ${dayAfterDa(data.from)}` : ''
  return <span>{venue ? `${venue}${from}` : `Collocazione ${(rowNumber ?? 0) + 1}`}</span>
}
