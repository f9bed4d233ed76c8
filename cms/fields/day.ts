import type { TextField } from 'payload'
import { dayOf, isDay } from '../../content/lifecycle/day.ts'

/** The sentence for a text that is not a day, or `true`. */
export function validateDay(value: unknown): string | true {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'string' && isDay(value) ? true : 'Questo giorno non esiste. Scrivilo come giorno, mese e anno, per esempio 31/01/2027.'
}

/** Today in Italy. */
export const today = (): string => dayOf(new Date())

type DayFieldOptions = Pick<TextField, 'name' | 'admin' | 'defaultValue' | 'access' | 'index'> & {
  label: string
  /** The sentence when the day is missing; without it the day may be missing. */
  missing?: string
  validate?: (value: unknown, siblings: Record<string, unknown>) => string | true
}

/** A civil day, kept as `YYYY-MM-DD` with no hour and no time zone, chosen with the browser's own date control. */
export function dayField({ missing, validate, admin, ...field }: DayFieldOptions): TextField {
  return {
    ...field,
    required: missing !== undefined,
    type: 'text',
    admin: { ...admin, components: { Field: '/components/day-field.tsx#DayField', Cell: '/components/day-cell.tsx#DayCell', ...admin?.components } },
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
      if (missing && (value === null || value === undefined || value === '')) return missing
      const shape = validateDay(value)
      if (shape !== true || !validate) return shape
      return validate(value, typeof siblingData === 'object' && siblingData !== null ? { ...siblingData } : {})
    },
  }
}
