import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { day } from '../../../content/lifecycle/day.ts'
import { calendarOf } from '../../../content/obligations/calendar.ts'
import { obligationsOn, type Obligation } from '../../../content/obligations/monitor.ts'

const at = new Date('2026-11-25T09:00:00Z')
const obligations = obligationsOn(day('2026-11-25'), { filed: [], words: [] })
const events = (text: string): ICAL.Event[] => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))

describe('the calendar of the deadlines', () => {
  const text = calendarOf(obligations, at, 'IC «Valle, delle; Querce»\\')
  const dated = obligations.filter(({ due, state }) => due !== null && (state === 'late' || state === 'due'))

  it('is read by others as whole days, one for each deadline, each with its own name for ever', () => {
    const read = events(text)
    expect(read.map(({ startDate }) => startDate.toString())).toEqual(dated.map(({ due }) => due))
    expect(read.every(({ startDate }) => startDate.isDate)).toBe(true)
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length)
    expect(read.map(({ uid }) => uid)).toEqual(events(calendarOf(obligations, new Date('2026-11-26T09:00:00Z'), 'altro')).map(({ uid }) => uid))
    expect(read.length).toBeGreaterThan(40)
  })

  it('says what, why, by which law, and reminds a week before', () => {
    const event = events(text).find(({ summary }) => summary.includes('Relazione annuale del responsabile') && summary.includes('2026'))
    expect(event?.summary).toBe('Altri contenuti › Prevenzione della corruzione: Relazione annuale del responsabile (scadenza del 15 dicembre 2026)')
    expect(event?.description).toBe('Da pubblicare entro il 15 dicembre 2026.\nNorma: Art. 1 c. 3, 8 e 14 l. 190/2012.')
    expect(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P7D')
  })

  it('keeps to the lines of RFC 5545: 75 bytes, CRLF, no letter cut', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\n\r\uFFFD]/)
    }
    expect(text).toContain('X-WR-CALNAME:Scadenze di IC «Valle\\, delle\\; Querce»\\\\\r\n') // a name of its own: the parser leaves it as it is written
  })

  it('brings back any text as it was', () => {
    const why = `Righe\ncon virgole, punti; e barre \\n, ${'è'.repeat(200)} 🏫`
    const one: Obligation = { ...dated[0]!, why, isIndicative: false, legalBasis: 'x' }
    expect(events(calendarOf([one], at, 'x'))[0]?.description).toBe(`${why}\nNorma: x.`)
  })

  it('of nothing is an empty calendar', () => expect(events(calendarOf([], at, 'x'))).toEqual([]))
})
