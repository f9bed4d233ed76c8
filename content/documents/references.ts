import { daysIn } from '../intake/guesses/days-in.ts'
import { schoolYearOf } from '../lifecycle/day.ts'
import type { Document } from './document.ts'

/** A stretch of text that names a circolare of the same school, end exclusive, and the address of its page. */
export type Reference = { start: number; end: number; address: string }

const number = '(?:n\\.?\\s?[°º]?|n[°º]|num\\.?|numero)?\\s?(?<number>\\d{1,5})(?![\\d.,]*\\d)'
const year = '(?:\\s?/\\s?|,? (?:dell[’\']|del |della )?(?:a\\. ?s\\.|anno scolastico) ?)(?<first>20\\d{2})\\s?[/–-]\\s?(?:20)?(?<second>\\d{2})(?!\\d)'
const dated = ',? del(?:l[’\'])? ?(?<date>\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4}|[°º]? [a-z]+ \\d{4}))'
const offices = 'minister|miur|mim|mi|inps|inail|dipartimento|ufficio|usr|ust|uat|ragioneria|garante|anac|agenzia|funzione|comune|regione'
const undated = `(?! ?/ ?\\d)(?!,? (?:del(?:l[’']|la|lo)? ?)?(?:20\\d\\d|(?:${offices})\\p{L}*))`
const named = new RegExp(`(?<!\\p{L})(?:circolare|circ\\.)(?: interna| d[’']istituto| della scuola)?,? ${number}(?:${year}|${dated}|${undated})`, 'giu')

/**
 * Finds where a text names another circolare of the school: «facendo seguito alla circolare n. 12», «circ. 12 del 3 ottobre 2026»,
 * «circolare 12/2025-26». Without a year it is of the document's own school year; a circolare of a ministry is left alone.
 */
export function referencesIn(text: string, { schoolYear, date }: Pick<Document, 'schoolYear' | 'date'>): Reference[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const { number: of, first, second, date: on } = match.groups as Record<string, string | undefined>
    const day = on === undefined ? date : daysIn(on)[0]?.day
    if (!day || (first !== undefined && (Number(first) + 1) % 100 !== Number(second))) return []
    const inYear = first !== undefined ? `${first}-${second}` : on === undefined && schoolYear ? schoolYear : schoolYearOf(day)
    return [{ start: match.index, end: match.index + match[0].length, address: `/circolari/${inYear}/${Number(of)}` }]
  })
}
