import { z } from 'zod'
import { hasDay, isDay, type Instant } from './day.ts'

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:[.,](\d+))?)?(Z|[+-]\d{2}(?::?\d{2})?)$/i

/** The offset from UTC in the form that every engine reads; `null` beyond the 14 hours that exist on earth. */
function offset(written: string): string | null {
  if (written.toUpperCase() === 'Z') return 'Z'
  const [hours, minutes] = [written.slice(1, 3), written.slice(3).replace(':', '') || '00']
  return Number(minutes) < 60 && Number(hours) * 60 + Number(minutes) <= 14 * 60 ? `${written.charAt(0)}${hours}:${minutes}` : null
}

/**
 * Reads an instant in ISO 8601 with its offset from UTC, as `2026-11-25T10:00:00+01:00`; `null` when there is no offset, or the
 * day or the time does not exist, here or in Italy: a time without an offset is a different instant in every country.
 */
export function readInstant(text: string): Instant | null {
  const [, civilDay = '', time = '', seconds = '00', fraction = '0', written = ''] = shape.exec(text) ?? []
  const fromUtc = offset(written)
  if (!isDay(civilDay) || fromUtc === null) return null
  const instant = new Date(`${civilDay}T${time}:${seconds}.${fraction.slice(0, 3)}${fromUtc}`)
  return Number.isNaN(instant.getTime()) || !hasDay(instant) ? null : instant
}

/** An instant that comes from outside. */
export const instantSchema = z.string().transform((text, context): Instant => {
  const instant = readInstant(text)
  if (instant) return instant
  context.addIssue({ code: 'custom', message: 'non è un istante con il fuso orario, si scrive come 2026-11-25T10:00:00+01:00' })
  return z.NEVER
})
