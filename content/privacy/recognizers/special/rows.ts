import { classAhead, className } from '../../class-name.ts'
import { columnOf } from '../../columns.ts'
import { firstFrom, isFoundBetween, startingIn, wordPattern } from '../../finder.ts'
import type { PersonalDataKind } from '../../finding.ts'
import type { Line } from '../../layout.ts'
import { specialWords } from '../../lexicon/special-words.ts'
import type { Person } from '../../people.ts'
import { secretBearers, secretOrUnknown } from '../../people/person.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'
import { kindOfList, topicOfTitle } from './list-topics.ts'
import { benign, outcome } from './says-nothing.ts'

/** Why money was paid: nearly always for a job. */
const ofPayment = /^(?:motiv|causal|oggetto)/iu

const isOfPayments = ({ sections }: Scene): boolean => sections.some((section) => section.includes('pagament'))

/** Cells under a header of a special category, and notes in the row of somebody who must not be shown. */
export function cells(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines } = scene
  return lines.flatMap((line: Line) => {
    if (line.headers.length === 0 || line.isHeader) return []
    const person = startingIn(people, line.start, line.end).find(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')
    if (!person) return []
    return line.cells.flatMap((cell, index): Sighting[] => {
      const column = columnOf(line.headers[index] ?? '')
      const content = text.slice(cell.start, cell.end)
      if (column.holds === 'note' && secretBearers.has(person.bearer) && /\p{L}{3}/u.test(content) && !outcome.test(content) && !benign.test(content.trim())) return [{ start: cell.start, end: cell.end, kind: 'OTHER', bearer: person.bearer }]
      if (column.holds === 'other' && isReason(scene, line.headers[index] ?? '', content) && secretOrUnknown.has(person.bearer)) return [{ start: cell.start, end: cell.end, kind: topicOf(scene, line) ?? 'OTHER', bearer: person.bearer }]
      if (column.holds === 'special' && (person.bearer === 'payee' || (isOfPayments(scene) && (person.bearer === 'unknown' || person.bearer === 'private-person' || person.bearer === 'appointed'))) && ofPayment.test(line.headers[index] ?? '') && (scene.specials[firstFrom(scene.specials, cell.start)]?.start ?? Infinity) >= cell.end) return []
      if (column.holds !== 'special' || benign.test(content.trim()) || startingIn(people, cell.start, cell.end).some(({ end }) => end <= cell.end)) return []
      return [{ start: cell.start, end: cell.end, kind: column.kind, bearer: person.bearer === 'ranked' || person.bearer === 'appointed' ? 'private-person' : person.bearer }]
    })
  })
}

const listItem = /^[\s*_•·▪◦–—>-]*(?:\d{1,3}\s?[.)°ª-]?\s*|[a-z][.)]\s*)?[*_]*(?:(?:prof|dott|sig|ins|avv)\.?\s?(?:ssa|ra)?\.?\s*)*$/iu
/** `2A: Rossi esce, Bianchi resta`: several to a line. */
const opensItem = /[:;,]\s*$/u
const plainRest = /^(?:[\s\d.,:;/€%()–-]|euro|n\.|punti|pt\.?|ore|min|classe|cl\.|sez\.?|plesso|tel\.?|cell\.?)*$/i
const classInside = new RegExp(String.raw`(?<![\p{L}\d])${className}`, 'u')

function topicOf(scene: Scene, line: Line): PersonalDataKind | null {
  const kind = kindOfList(scene, line)
  if (kind) return kind
  return scene.sections.some((section) => section.startsWith('sovvenzioni')) ? 'ECONOMIC_HARDSHIP' : null
}

const choiceHeader = /^(?:scelt[ae]|opzion[ei]|attività|richiesta)/iu
const formal = /(?<!\p{L})(?:deliber\p{L}*|del\.|determin\p{L}*|decret\p{L}*|art\.|norm[ae]|band[oi]|avvis[oi]|regolament\p{L}*|dsga|dirigent\p{L}*|uffici[oi]|consiglio|procedur\p{L}*|istanz\p{L}*|domand\p{L}*|graduatori\p{L}*|euro|prot|bonific\p{L}*|merit\p{L}*|criteri\p{L}*|borsa|premi\p{L}*|progett\p{L}*|colloquio|segretari\p{L}*|legge|l\.|d\.m)(?!\p{L})|€/iu
/** Whether a cell says what a pupil does instead of religion, or why somebody was given money. */
function isReason(scene: Scene, header: string, content: string): boolean {
  if (topicOfTitle(scene) === 'RELIGION' && choiceHeader.test(header)) return /\p{L}{3}/u.test(content) && !benign.test(content.trim())
  return scene.sections.some((section) => section.startsWith('sovvenzioni')) && (content.match(/\p{L}{4,}/gu)?.length ?? 0) > 1 && !formal.test(content)
}

const points = /^[\s*_•–-]*(?:\d{1,4}\s?[.)°ª-]?\s*)?\p{Lu}[^\n|;]{3,60}?[\s,–—-](?:punti|punteggio|p\.|pt\.?|pp\.?)\s?[\d.,]*\d\s*[,–—:-]\s*/iu
/** What stands after the points in a row of a ranking without cells: all of it says why. */
export function afterPoints(text: string, line: Line, start: number): { start: number; end: number } | null {
  const ahead = points.exec(text.slice(line.start, Math.min(line.end, line.start + 160)))?.[0].length
  if (ahead === undefined || line.cells.length > 0 || line.start + ahead > start) return null
  const from = line.start + ahead
  const rest = text.slice(from, line.end).replace(/[\s.;*_]+$/u, '')
  return rest.length < 140 ? { start: from, end: from + rest.length } : null
}

const field = wordPattern([String.raw`(?<label>diagnosi|patologia|terapia|farmac[oi]|allergi[ae]|intolleranz[ae]|certificazione|invalidità(?: civile)?|disabilità|handicap|ore di sostegno|ore settimanali di sostegno|gruppo sanguigno|salute|fede|tessera(?: sindacale)?|sindacato|stato di salute|note sanitarie|stato civile|categori[ae] protett[ae]|situazione familiare|stato di famiglia|figli a carico|religione|confessione|appartenenza sindacale|fascia isee|isee|reddito|codice ICD(?:[- ]?10)?)\s?:[ *_]{0,4}(?<value>(?:[^\n.;|_]|\.(?=[ ]?\d)){3,120})`], { before: String.raw`(?<!\p{L})` })

const fieldKind = (label: string): PersonalDataKind => (/sostegno|disabil|handicap|invalid|protett/i.test(label) ? 'DISABILITY' : /civile|famil|figli/i.test(label) ? 'OTHER' : /relig|confess|fede/i.test(label) ? 'RELIGION' : /sindac|tessera/i.test(label) ? 'UNION' : /isee|reddito/i.test(label) ? 'ECONOMIC_HARDSHIP' : 'HEALTH')

/** A field of a form that somebody filled in. */
export function fields({ found }: Scene, hasSecret: boolean): Sighting[] {
  if (!hasSecret) return []
  return found(field).flatMap((match): Sighting[] => {
    const value = (match.groups.value ?? '').trimEnd()
    if (!/[\p{L}\d]{2}/u.test(value) || benign.test(value) || /\.{3}|…/.test(value)) return []
    const start = match.end - (match.groups.value ?? '').length
    return [{ start, end: start + value.length, kind: fieldKind(match.groups.label ?? ''), bearer: 'private-person' }]
  })
}

/** Lists in which a bare yes or no is an answer that tells. */
const answered: ReadonlySet<PersonalDataKind> = new Set(['UNION', 'RELIGION'])
const bareAnswer = /^(?:sì|si|no|(?:non )?c['’]è)$/iu
/** When, and nothing else. */
const onlyDays = /^(?:(?:da|dal|il|al|giorni|giorno)\s){0,2}\d{1,2}(?:[\s\/.–-]+(?:al\s)?\d{1,4}){0,4}(?:\s(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))?(?:\s\d{4})?$/iu

/** Rows of a list about diets, strikes or grants say their datum after the name, whatever its words. */
export function listed(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines } = scene
  const found: Sighting[] = []
  for (const line of lines) {
    const kind = line.cells.length > 0 ? null : topicOf(scene, line)
    if (!kind) continue
    for (const [index, person] of startingIn(people, line.start, line.end).entries()) {
      const before = text.slice(line.start, person.start)
      if (!secretOrUnknown.has(person.bearer) || !(index === 0 && listItem.test(before)) && !(kind === 'RELIGION' && opensItem.test(before))) continue
      let from = person.end
      const other = startingIn(people, person.end, line.end)[0]
      const until = other?.start ?? line.end
      const group = classAhead.exec(text.slice(from, until))
      if (group) from += group[0].length
      const means = kind === 'ECONOMIC_HARDSHIP' ? startingIn(scene.specials, from, until).filter(({ row }) => specialWords[row]?.kind === kind) : []
      for (const part of text.slice(from, until).matchAll(/[^,;()–—→|]+/gu)) {
        const content = part[0].replace(/^[\s:–—*_-]+|[\s.:–—*_-]+$/gu, '')
        if (!(/\p{L}{3,}|\p{Lu}{2,}/u.test(content) || (answered.has(kind) && bareAnswer.test(content))) || plainRest.test(content) || onlyDays.test(content) || (benign.test(content) && !(answered.has(kind) && bareAnswer.test(content))) || content.length > 90 || outcome.test(content) || classInside.test(content)) continue
        const start = from + part.index + part[0].indexOf(content)
        // Where the means of a family are told, the rest of their row says what they are given.
        if (means.length > 0 && !isFoundBetween(scene.specials, start, start + content.length) && !/\p{N}/u.test(content)) continue
        found.push({ start, end: start + content.length, kind, bearer: person.bearer })
      }
    }
  }
  return found
}
