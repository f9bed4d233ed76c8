import { z } from 'zod'

/** A civil day in Europe/Rome, `YYYY-MM-DD`: compared as text. */
export type Day = string & { readonly __day: unique symbol }

/** A moment, as milliseconds since the epoch; every function of the domain gets it as an argument. */
export type Instant = Date

/** The days that can be written: years 1900 to 2999. */
export const firstYear = 1900
export const lastYear = 2999

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a day that exists (29 February only in leap years, years 1900 to 2999). */
export function isDay(text: string): text is Day {
  const parts = shape.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < firstYear || year > lastYear) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Reads a day; throws `RangeError` with an Italian sentence when the text is not one. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`«${text}» non è un giorno che esiste: scrivilo come 2027-01-31.`)
  return text
}

export const daySchema = z.string().refine(isDay, { error: 'Non è un giorno che esiste (formato 2027-01-31).' }) as unknown as z.ZodType<Day>

const rome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The civil day in Italy at an instant: 31 December 2019 at 23:30 UTC is 2020-01-01. */
export function dayOf(instant: Instant): Day {
  return day(rome.format(instant))
}

/** Whether an instant falls on a day that can be written. */
export function hasDay(instant: Instant): boolean {
  return isDay(rome.format(instant))
}

function utc(of: Day): Date {
  return new Date(`${of}T00:00:00Z`)
}

/** The day `days` later (earlier when negative). */
export function addDays(from: Day, days: number): Day {
  const date = utc(from)
  date.setUTCDate(date.getUTCDate() + days)
  return day(date.toISOString().slice(0, 10))
}

/** The same day `months` later, or the last of a month that has no such day: 30 November and 3 months are 28 February. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return day(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10))
}

/** The same day `years` later; 29 February becomes the 28th where the year has no 29th. */
export function addYears(from: Day, years: number): Day {
  return addMonths(from, 12 * years)
}

/** How many days there are from one to another, both counted. */
export function daysFromTo(from: Day, until: Day): number {
  return (utc(until).getTime() - utc(from).getTime()) / 86_400_000 + 1
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4))
}

export function lastDayOfYear(year: number): Day {
  return day(`${year}-12-31`)
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

/** A school year runs from 1 September to 31 August: `2026-27` for 25 November 2026. */
export function schoolYearOf(of: Day): string {
  const year = yearOf(of)
  const first = of.slice(5) >= '09-01' ? year : year - 1
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`
}

/** The 31 August that ends a school year such as `2026-27`. */
export function lastDayOfSchoolYear(schoolYear: string): Day {
  return day(`${Number(schoolYear.slice(0, 4)) + 1}-08-31`)
}

export const schoolYearSchema = z
  .string()
  .refine((text) => /^\d{4}-\d{2}$/.test(text) && (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5)), {
    error: 'L’anno scolastico si scrive come 2026-27.',
  })

const long = new Intl.DateTimeFormat('it-IT', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

/** A day as Italians write it: `31 dicembre 2031`, `1° gennaio 2027`. */
export function dayInWords(of: Day): string {
  return long.format(utc(of)).replace(/^1 /, '1° ')
}

/** A day after «a»: `al 31 dicembre 2031`, `all’8 marzo 2027`. */
export function dayAfterA(of: Day): string {
  return startsWithVowel(of) ? `all’${dayInWords(of)}` : `al ${dayInWords(of)}`
}

/** A day after «da»: `dal 1° gennaio 2027`, `dall’11 marzo 2027`. */
export function dayAfterDa(of: Day): string {
  return startsWithVowel(of) ? `dall’${dayInWords(of)}` : `dal ${dayInWords(of)}`
}

/** A day after its article: `il 31 dicembre 2031`, `l’8 marzo 2027`. */
export function theDay(of: Day): string {
  return startsWithVowel(of) ? `l’${dayInWords(of)}` : `il ${dayInWords(of)}`
}

/** A day after «di»: `del 31 dicembre 2031`, `dell’8 marzo 2027`. */
export function dayAfterDi(of: Day): string {
  return startsWithVowel(of) ? `dell’${dayInWords(of)}` : `del ${dayInWords(of)}`
}

/** «otto» and «undici» take an elided article; «primo» does not. */
const startsWithVowel = (of: Day): boolean => of.endsWith('-08') || of.endsWith('-11')

const clock = new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** The time of day in Italy: `09:30`. */
export function timeInWords(instant: Instant): string {
  return clock.format(instant)
}

/** The first instant after a given one at which the civil day in Italy changes. */
export function nextMidnight(instant: Instant): Instant {
  const today = dayOf(instant)
  let low = instant.getTime()
  let high = low + 26 * 3_600_000
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (dayOf(new Date(middle)) > today) high = middle
    else low = middle
  }
  return new Date(high)
}
