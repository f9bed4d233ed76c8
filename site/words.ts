import { dayAfterA, dayAfterDa, dayInWords, isDay, type Day, dayAfterDi } from '../content/lifecycle/day.ts'
import { actTypeLabel, audienceLabel, kindLabel, type Audience } from '../content/documents/kinds.ts'
import type { PublicDocument } from '../content/publish.ts'
import type { PersonalDataKind } from '../content/privacy/finding.ts'
import { personalDataLabel } from '../content/privacy/finding.ts'

const number = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 })

/** A size in bytes as people say it: `120 kB`, `1,4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${number.format(bytes / 1_000_000)} MB`
}

const fileTypes: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (DOCX)',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (XLSX)',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'text/csv': 'CSV',
  'text/plain': 'testo',
  'image/jpeg': 'immagine JPEG',
  'image/png': 'immagine PNG',
  'image/webp': 'immagine WebP',
  'image/svg+xml': 'disegno SVG',
}

/** What a link to a file says after its title: `PDF, 120 kB, 3 pagine, accessibile: sì`; what is not known is not said. */
export function fileInWords({ mediaType, size, pages, isAccessible }: { mediaType: string; size: number; pages?: number | undefined; isAccessible?: boolean | undefined }): string {
  const parts = [fileTypes[mediaType] ?? mediaType, sizeInWords(size)]
  if (pages) parts.push(pages === 1 ? '1 pagina' : `${pages} pagine`)
  if (isAccessible !== undefined) parts.push(`accessibile: ${isAccessible ? 'sì' : 'no'}`)
  return parts.join(', ')
}

/** What a document is, as its page says above the title: `Circolare n. 80`, `Determina`. */
export function nameInWords(document: PublicDocument): string {
  if (document.kind === 'circolare' && document.number) return `Circolare n. ${document.number}`
  if (document.kind === 'atto' && document.actType) return actTypeLabel[document.actType]
  return kindLabel[document.kind]
}

/** A title that no other page has: number and school year, or type and day, before the subject. */
export function pageTitle(document: PublicDocument): string {
  if (document.kind === 'circolare' && document.number) return `Circolare ${document.number} (${document.schoolYear}): ${document.title}`
  if (document.kind === 'atto') return `${document.title} (${nameInWords(document).toLowerCase()} ${dayAfterDi(document.date)})`
  return document.inForce && document.replacedBy ? `${document.title} (testo ${dayAfterDi(document.date)})` : document.title
}

/** `famiglie, docenti` as a list in words: `Famiglie, docenti`. */
export function audienceInWords(audience: readonly Audience[]): string {
  const words = audience.map((one, index) => (index === 0 ? audienceLabel[one] : lowerFirst(audienceLabel[one])))
  return words.join(', ')
}

/** `2026-27` as it is said: `2026/27`. */
export function schoolYearInWords(schoolYear: string): string {
  return schoolYear.replace('-', '/')
}

/** One sentence that says how many personal data were redacted, and of which kind; `null` when none was. */
export function redactionsInWords(redactions: Partial<Record<PersonalDataKind, number>>): string | null {
  const found = Object.entries(redactions) as [PersonalDataKind, number][]
  const total = found.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return null
  const kinds = found.map(([kind, count]) => (count === 1 ? personalDataLabel[kind] : `${personalDataLabel[kind]} (${count} volte)`)).join(', ')
  const head = total === 1 ? 'In questo documento è stato oscurato un dato personale' : `In questo documento sono stati oscurati ${total} dati personali`
  return `${head}: ${kinds}. Dove c’era il dato si legge «omissis».`
}

const listDay = new Intl.DateTimeFormat('it-IT', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })

/** A day for lists: `22 ott 2026`. */
export function shortDay(of: Day): string {
  return listDay.format(new Date(`${of}T00:00:00Z`))
}

const weekday = new Intl.DateTimeFormat('it-IT', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })

/** A near day: `venerdì 4 dicembre`. */
export function weekdayInWords(of: Day): string {
  return weekday.format(new Date(`${of}T00:00:00Z`))
}

const monthOf = new Intl.DateTimeFormat('it-IT', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** The month of a day: `ottobre 2026`. */
export function monthInWords(of: Day): string {
  return monthOf.format(new Date(`${of}T00:00:00Z`))
}

/** A day in words from any text that should be one; the text itself when it is not. */
export function dayOrText(text: string): string {
  return isDay(text) ? dayInWords(text) : text
}

/** The days on which a text binds: `dal 7 gennaio 2026`, `dal 20 ottobre 2021 al 6 gennaio 2026`. */
export function inForceInWords(from: Day, until: Day | null): string {
  return until === null ? dayAfterDa(from) : `${dayAfterDa(from)} ${dayAfterA(until)}`
}

/** A term in working days: `entro 1 giorno`, `entro 3 giorni`. */
export function termInWords(days: number): string {
  return days === 1 ? 'entro 1 giorno' : `entro ${days} giorni`
}

/** `count` with its noun: `1 circolare`, `3 circolari`, `Non ci sono circolari`. */
export function counted(count: number, one: string, many: string): string {
  if (count === 0) return `Non ci sono ${many}`
  return count === 1 ? `1 ${one}` : `${count} ${many}`
}

/** Words inside a sentence: the first letter small, unless they begin with an acronym. */
export function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
