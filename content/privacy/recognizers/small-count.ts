import { className } from '../class-name.ts'
import { wordPattern } from '../finder.ts'
import { sentenceEnd, sentenceStart } from '../layout.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const ofPeople = /(?<!\p{L})(?:n\.? (?:dip|unit|docent|ata|person)\p{L}*|numero|dipendenti|unità|personale|addetti|in servizio|organico|docenti|persone)/iu
const ofAbsence = /assen|tass[oi]|giorn|presen|malatt|ferie|permess|congedo|%/i
const oneOrTwo = /^(?:1|2|una?|uno|due)$/i
const figure = /^\d[\d.,]*\s?%?$/

const smallNumber = String.raw`(?<count>[12]|un[oa']?|due)`
const delicate = String.raw`(?:disabil\p{L}+|DSA|BES|certificazion\p{L}+|sostegno|PEI|PDP|(?:L\.|legge)\s?(?:n\.\s?)?104|allergi\p{L}+|celiach\p{L}+|stranier[ie]|non avvalent[ei]|svantaggi\p{L}+)`
const pupils = String.raw`(?:alunn[oaie]|student[ei]|studentess[ae]|bambin[oaie]|alliev[oaie]|ragazz[oaie])`
const inClass = new RegExp(className, 'u')
/** `due alunni con disabilità`, and `gli alunni con disabilità sono 2`. */
const smallGroups = [
  wordPattern([String.raw`${smallNumber}\s?${pupils}\s(?:\p{L}+\s){0,3}(?:con|in|di|per|che|affett[ie] da)\s(?:\p{L}+\s){0,3}${delicate}`], { before: String.raw`(?<![\p{L}\d.,/])` }),
  wordPattern([String.raw`${pupils}\s(?:\p{L}+\s){0,3}${delicate}[^.;\n]{0,40}?\s(?:sono|è|:)\s?(?:solo\s|soltanto\s)?${smallNumber}(?![\p{L}\d]|[.,]\d)`]),
]

/** How many pupils of a class have something delicate, when they are one or two: who knows the class knows who. */
export function smallGroupsOfClass({ text, lines, kind, specials, found }: Pick<Scene, 'text' | 'lines' | 'kind' | 'specials' | 'found'>): Sighting[] {
  if (specials.length === 0 || kind === 'regolamento' || kind === 'carta' || kind === 'carta-dei-servizi') return []
  return smallGroups.flatMap((pattern) =>
    found(pattern).flatMap((match): Sighting[] => {
      const count = match.groups.count ?? ''
      const start = match.text.startsWith(count) ? match.start : match.end - count.length
      const end = start + count.length
      const before = text.slice(sentenceStart(text, lines, start), start).split(';').at(-1) ?? ''
      const after = text.slice(end, sentenceEnd(text, lines, end)).split(';')[0] ?? ''
      return end > start && (inClass.test(before) || inClass.test(after)) ? [{ start, end, kind: 'OTHER', bearer: 'unknown', isSure: false }] : []
    }),
  )
}

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
