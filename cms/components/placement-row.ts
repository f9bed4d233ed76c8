'use client'
import { useFormFields } from '@payloadcms/ui'

const names = ['venue', 'section', 'rule', 'from', 'obligationArisen', 'effectsUntil', 'endOfAppointment', 'until', 'days'] as const

/** What is typed now in the row of a placement whose path is `placements.0`. */
export function usePlacementRow(path: string): Record<string, unknown> {
  const typed = useFormFields(([fields]) => JSON.stringify(Object.fromEntries(names.map((name) => [name, fields[`${path}.${name}`]?.value]))))
  return JSON.parse(typed) as Record<string, unknown>
}
