import type { Instant } from '../lifecycle/day.ts'
import { obligationStateLabel, type Obligation } from './monitor.ts'

/** Text as RFC 5545 § 3.3.11 wants it. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** A content line of at most 75 bytes, broken with a space at the start of the next, never inside a letter (RFC 5545 § 3.1). */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let bytes = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (bytes + size > (lines.length === 0 ? 75 : 74)) {
      lines.push(current)
      current = ''
      bytes = 0
    }
    current += letter
    bytes += size
  }
  return [...lines, current].join('\r\n ')
}

const compact = (day: string): string => day.replaceAll('-', '')

/** The deadlines of what is late or due as a calendar of whole days (RFC 5545), each with a reminder a week before. */
export function calendarOf(obligations: Obligation[], at: Instant, schoolName: string): string {
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const seen = new Map<string, number>()
  const events = obligations.flatMap(({ section, title, what, period, due, state, legalBasis, isIndicative, why }) => {
    if (due === null || (state !== 'due' && state !== 'late')) return []
    const key = `${section} ${what ?? ''} ${due}`.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-')
    seen.set(key, (seen.get(key) ?? 0) + 1)
    const details = [why, `Norma: ${legalBasis}.`, ...(isIndicative ? ['La legge non dà un giorno: questo è indicativo.'] : [])]
    return [
      'BEGIN:VEVENT',
      `UID:${key}-${seen.get(key)}@limpida`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(due)}`,
      `SUMMARY:${escaped(`${title}${what ? `: ${what}` : ''}${period ? ` (${period})` : ''}`)}`,
      `DESCRIPTION:${escaped(details.join('\n'))}`,
      `CATEGORIES:${escaped(obligationStateLabel[state])}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P7D',
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
      'END:VEVENT',
    ]
  })
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Limpida//Amministrazione Trasparente//IT', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${escaped(`Scadenze di ${schoolName}`)}`, ...events, 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
