import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const ofPeople = /(?<!\p{L})(?:n\.? (?:dip|unit|docent|ata|person)\p{L}*|numero|dipendenti|unità|personale|addetti|in servizio|organico|docenti|persone)/iu
const ofAbsence = /assen|tass[oi]|giorn|presen|malatt|ferie|permess|congedo|%/i
const oneOrTwo = /^(?:1|2|una?|uno|due)$/i
const figure = /^\d[\d.,]*\s?%?$/

/** Absences of an office of one or two people: such a figure tells of each of them. */
export function smallCounts({ text, lines, sections }: Pick<Scene, 'text' | 'lines' | 'sections'>): Sighting[] {
  if (!sections.some((section) => section.startsWith('personale/tassi-di-assenza'))) return []
  return lines.flatMap(({ cells, headers, isHeader }): Sighting[] => {
    if (isHeader || headers.length === 0) return []
    const said = (index: number): string => text.slice(cells[index]?.start ?? 0, cells[index]?.end ?? 0).trim()
    const isSmall = headers.some((header, index) => ofPeople.test(header) && !ofAbsence.test(header) && oneOrTwo.test(said(index)))
    if (!isSmall) return []
    return cells.flatMap(({ start, end }, index): Sighting[] => (ofAbsence.test(headers[index] ?? '') && figure.test(said(index)) ? [{ start, end, kind: 'OTHER', bearer: 'unknown' }] : []))
  })
}
