import { inSmallLetters, smallLetters } from '../any-case.ts'
import type { Bearer } from '../bearer.ts'
import { columnOf } from '../columns.ts'
import { sentenceEnd, sentenceStart, lineAt, type Line } from '../layout.ts'
import { specialHead, specialWords } from '../lexicon/special-words.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const words = new RegExp(String.raw`(?<![\p{L}\d])(?:${specialWords.map((row) => `(${smallLetters(row.words)})`).join('|')})(?![\p{L}])`, 'gu')
const clauseEnd = /,(?!\d)|[;()|]|\.(?=\s|$)|\s[–—-]\s|→|:\s/u
const clauseStop = /\s(?:ed?\s(?:la|il|l'|lo|le|i|gli|per|de\w*|si|ha|è|verrà|sarà|con|a|al|alla)\b|promoss\w+|avverso|presso|mentre|che ha\b|de\p{L}*[\s']\s?(?:titolare|docente|prof|sig|collega|insegnant|dipendente|collaborat|alunn|student|minor|bambin|ragazz)|e che\b|è stat\w|è ammess\w|è convocat\w|è esonerat\w|ha (?:present|richiest|chiest|comunic)\w*|assumerà|risponde|viene|verrà|sarà|dovrà|potrà|si reca|usc[ei]\w*)/iu
const clauseBreak = /[;(|:]|,(?!\d)|[–—]|\.(?=\s+\p{Lu}\p{Ll})|\se\s|\sed\s/gu
const singular = /(?<![\p{L}])(?:il|la|lo|al|alla|del|della|dal|dalla|[ld]?[el]*l'|un|una|un'|suo|sua)\s?(?:alunn[oa]|minore|student(?:e|essa)|bambin[oa]|figli[oa]|ragazz[oa]|interessat[oa]|dipendente|docente|ricorrente)(?![\p{L}])/iu
const numbered = /(?<![\p{L}])n\.\s?\d{1,3}\s[^;.\n]{0,10}$/iu
const convocation = /(?:convoca\p{L}*|riunion[ei]|incontr[oi]|ordine del giorno)[^.\n]{0,80}(?<![\p{L}])(?:G\.?L\.?(?:H\.?)?O\.?|P\.?E\.?I\.?|P\.?D\.?P\.?)(?![\p{L}])/iu
/** A letter to one person is about that person in all its sentences. */
const addressed = /(?:^|\n)[\s*_]*(?:al|alla|all')\s?(?:gent\w*\.?\s|egr\w*\.?\s)?(?:sig|prof|dott|ins|collaborat|assistente|docente)/i
const benign = /^(?:|[-–—/.]+|no|nessun\w*|n\.?d\.?|assegnat\w|ammess\w|idone\w|sì|si|x|presente|regolare|ok|n\/a|vuoto)$/i
const generic = /(?<![\p{L}])(?:chi|coloro|chiunque|tutti (?:gli|i)|qualora|eventual[ei]|si ricorda|possono|per gli alunni|le famiglie|i genitori che|gli student\w+ che)(?![\p{L}])/iu

const secret = new Set<Bearer>(['pupil', 'family', 'private-person', 'staff-own-matter', 'excluded', 'payee', 'unknown'])

function extent(text: string, start: number, end: number, kind: string, floor: number, ceiling: number): { start: number; end: number } {
  const before = text.slice(floor, start)
  let from = start
  let lastBreak = -1
  for (const match of before.matchAll(clauseBreak)) lastBreak = match.index + match[0].length - 1
  const clause = text.slice(floor + lastBreak + 1, end)
  for (const head of clause.matchAll(specialHead)) {
    if (head.index > before.length - lastBreak - 1) break
    from = floor + lastBreak + 1 + head.index
    break
  }
  const after = text.slice(end, ceiling)
  if (/^R\.?\s?G/i.test(text.slice(start, end))) return { start: from, end }
  const isLong = kind === 'JUDICIAL' || kind === 'DISCIPLINARY'
  const cut = isLong ? /[;()|]|\.(?=\s\p{Lu}|\s*$)|\s[–—-]\s|→/u.exec(after) : clauseEnd.exec(after)
  let until = cut ? end + cut.index : ceiling
  const stop = clauseStop.exec(text.slice(end, until))
  if (stop) until = end + stop.index
  while (until > end && /[\s*_:]/.test(text[until - 1] ?? '')) until -= 1
  return { start: from, end: until }
}

function cells(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines } = scene
  return lines.flatMap((line: Line) => {
    if (line.headers.length === 0 || line.isHeader) return []
    const person = people.find(({ start, bearer }) => start >= line.start && start < line.end && bearer !== 'company' && bearer !== 'public-figure')
    if (!person) return []
    return line.cells.flatMap((cell, index): Sighting[] => {
      const column = columnOf(line.headers[index] ?? '')
      const content = text.slice(cell.start, cell.end)
      if (column.holds !== 'special' || benign.test(content.trim()) || people.some(({ start, end }) => start >= cell.start && end <= cell.end)) return []
      return [{ start: cell.start, end: cell.end, kind: column.kind, bearer: person.bearer === 'ranked' || person.bearer === 'appointed' ? 'private-person' : person.bearer }]
    })
  })
}

/** What is said of a person's health, disability, faith, union, means, discipline or trials; in general terms it stays. */
export function specialCategories(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines, kind } = scene
  const isOfPerson = (bearer: Bearer): boolean => secret.has(bearer) || kind === 'graduatoria' || kind === 'verbale' || kind === 'curriculum' || kind === 'incarico'
  const named = people.filter(({ bearer }) => isOfPerson(bearer) && bearer !== 'company' && bearer !== 'public-figure')
  if (named.length === 0) return []
  const hasSecret = named.some(({ bearer }) => secret.has(bearer))
  const isLetter = hasSecret && text.length < 3000 && addressed.test(text)
  const isConvocation = hasSecret && convocation.test(text)
  const found: Sighting[] = []
  let next = 0
  for (const match of inSmallLetters(text).matchAll(words)) {
    const start = match.index
    const end = start + match[0].length
    const row = match.slice(1).findIndex((group) => group !== undefined)
    const special = specialWords[row]
    if (!special) continue
    const line = lines[lineAt(lines, start)]
    if (!line || line.isHeader) continue
    const inRow = line.cells.length > 0
    const floor = inRow ? line.start : sentenceStart(text, lines, start, 400)
    const ceiling = inRow ? line.end : sentenceEnd(text, lines, end, 400)
    while (next < named.length && (named[next]?.end ?? 0) <= floor) next += 1
    let person: Person | undefined
    for (let index = next; index < named.length && (named[index]?.start ?? 0) < ceiling; index += 1) {
      person = named[index]
      if ((person?.start ?? 0) > start) break
    }
    const sentence = text.slice(floor, ceiling)
    const isBound =
      person !== undefined ||
      (hasSecret && singular.test(sentence) && !generic.test(sentence)) ||
      (isConvocation && (special.kind === 'HEALTH' || special.kind === 'DISABILITY') && !generic.test(sentence)) ||
      (isLetter && (special.kind === 'DISCIPLINARY' || special.kind === 'HEALTH' || special.kind === 'DISABILITY') && !generic.test(sentence)) ||
      (kind === 'curriculum' && (special.kind === 'OTHER' || special.kind === 'DISABILITY')) ||
      (hasSecret && kind === 'elenco' && numbered.test(text.slice(Math.max(0, start - 20), start)))
    if (!isBound) continue
    if (person === undefined && kind !== 'elenco' && kind !== 'circolare' && kind !== 'verbale' && kind !== 'avviso' && kind !== 'determina' && kind !== 'curriculum') continue
    const isStaffOnly = person !== undefined && (person.bearer === 'staff' || person.bearer === 'official' || person.bearer === 'appointed' || person.bearer === 'council-member')
    if (isStaffOnly && (special.kind === 'OTHER' ? kind !== 'curriculum' && kind !== 'graduatoria' : !new RegExp(String.raw`\($|assent\w+[^.]{0,40}$|giustificat\w+[^.]{0,40}$`, 'i').test(text.slice(Math.max(floor, start - 50), start)))) continue
    if (/^stato civile$/i.test(match[0])) continue
    if (special.kind === 'OTHER' && kind !== 'graduatoria' && kind !== 'curriculum' && !(person && secret.has(person.bearer) && person.bearer !== 'unknown')) continue
    const cell = inRow ? line.cells.find((one) => one.start <= start && end <= one.end) : undefined
    const place = extent(text, start, end, special.kind, cell?.start ?? floor, cell?.end ?? ceiling)
    found.push({ ...place, kind: special.kind, bearer: person && secret.has(person.bearer) ? person.bearer : 'private-person' })
  }
  return [...found, ...cells(scene, people)]
}
