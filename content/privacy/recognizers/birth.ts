import { anyCase } from '../any-case.ts'
import { columnOf } from '../columns.ts'
import { startingIn, wordPattern } from '../finder.ts'
import { lineAt } from '../layout.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'
import { date, mayHoldDate, town, yearOf } from './dates-and-towns.ts'
import type { Sighting } from './recognizer.ts'


const lead = anyCase('(?:a|ad|in quel di|in|nel comune di)')
const born = wordPattern(
  [
    String.raw`${anyCase('nat')}[oa]\s(?:${lead}\s(?<placeOfYear>${town})[\s,]{1,2})?(?:nel(?:l'anno)?|del|negli anni)\s(?<year>(?:${anyCase('mese di')}\s)?(?:\p{Ll}{4,9}\s)?(?:19|20)\d{2})(?!\d)`,
    String.raw`(?:${anyCase('nat')}[oaOA]|n\.)(?:/[ao])?(?:\s?:)?\s{1,3}(?:(?:${lead}\s{1,3}(?:→\s)?|(?<=:\s{1,3}))(?<placeFirst>${town}))?(?:[\s,(]{0,3}(?:(?:${anyCase('il dì|il giorno|il|in data|addì|lì')}|l')\s{0,2}(?:giorno\s|→\s)?)?(?<date>${date}))?(?:(?:\s\([^()\n]{1,60}\))?[\s,|;–-]{0,4}(?:a|ad|in)\s?:?\s{1,3}(?<placeLast>${town}))?`,
  ],
  { letters: 'as-written', before: String.raw`(?<![\p{L}])` },
)
const ofYear = wordPattern([String.raw`(?:della\s)?classe\s(?<year>(?:19[3-9]|20[01])\d)(?!\d)`], { before: String.raw`(?<![\p{L}])` })
const value = String.raw`[^\n|;·•▪]{2,60}`
const labelled = wordPattern([
  String.raw`(?:(?:dati|notizie|generalità|estremi)\s(?:anagrafic\w+|personali|per il contratto)[^:\n]{0,30}|anagrafica|nascita|luogo\s?\/\s?data|data\s?\/\s?luogo|born|(?:date|place) of birth)[ ]?:[ *_]{1,4}(?<other>[^\n|]{4,80})`,
  String.raw`(?:luogo e data|data e luogo|data|luogo|comune|citt[àa])\s(?:e\s\p{L}+\s)?(?:di\s)?nasc(?:ita|\.)[ :*_]{1,8}(?:\|[ ]?)?(?<value>${value})`,
])
const placeOnly = wordPattern([String.raw`(?:luogo|comune|città|Luogo|Comune|Città|LUOGO)(?:\s?:\s{0,3}|(?<=[,;] luogo)\s)(?<value>${town})`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
const oneDate = new RegExp(date, 'u')
const oneTown = new RegExp(`(?<![\\p{L}\\d])${town}`, 'u')
const onlyTown = new RegExp(`^${town}$`, 'u')
const townAfter = new RegExp(String.raw`^[\s,;–—(-]{1,4}(?:a\s|in\s)?(?<place>${town})(?=\s*(?:[.,;)–—-]|$))`, 'u')
const dates = new RegExp(date, 'gu')
const cellOfRow = new RegExp(String.raw`^[\s,;–—-]{1,5}(?:nat[oa] a\s)?(?<place>${town})(?=\s*(?:[,;–—|-]|$|\n))`, 'u')

/** The town that stands right before a date, or right after it. */
function placeBeside(value: string, start: number, end: number): { at: number; length: number } | null {
  const after = townAfter.exec(value.slice(end))?.groups?.place
  if (after !== undefined) return { at: value.indexOf(after, end), length: after.length }
  const before = oneTown.exec(value.slice(0, start).split(/[;:]\s?(?=\S)/).at(-1) ?? '')?.[0]
  return before === undefined ? null : { at: value.lastIndexOf(before, start), length: before.length }
}

/** Date and place of birth: said as such, in their column, or in the row of a person. Those of people of the past stay. */
export function births(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines } = scene
  const found: Sighting[] = []
  const add = (start: number, length: number, kind: 'BIRTH_DATE' | 'BIRTH_PLACE'): void => {
    const before = startingIn(people, start - 200, start).findLast((person) => person.end <= start && start - person.end < 120)
    const isPast = before?.bearer === 'public-figure' && yearOf(text.slice(start, start + length)) < 1950
    if (!isPast) found.push({ start, end: start + length, kind, bearer: 'private-person' })
  }
  const isBesideSomebody = ({ start }: { start: number }): boolean => startingIn(people, start - 200, start + 200).some((person) => person.bearer !== 'public-figure' && person.bearer !== 'company' && Math.abs(person.end - start) < 120)
  const isRightAfterSomebody = ({ start }: { start: number }): boolean => startingIn(people, start - 60, start).some(({ end, bearer }) => bearer !== 'public-figure' && bearer !== 'company' && /^[\s,(–-]{1,3}$/.test(text.slice(end, start)))
  for (const match of scene.found(ofYear)) {
    if (isRightAfterSomebody(match)) add(match.start, match.end - match.start, 'BIRTH_DATE')
  }
  for (const match of scene.found(born)) {
    const { placeFirst = match.groups.placeOfYear, placeLast, date: day = match.groups.year } = match.groups
    if (!day && !(placeFirst && /^nat/i.test(match.text))) continue
    if (/^n\./i.test(match.text) && (!day || (!placeFirst && !isRightAfterSomebody(match)))) continue
    const base = match.start
    if (day) {
      if (yearOf(day) < 1925 || (match.groups.year && !isBesideSomebody(match))) continue
      add(base + match.text.indexOf(day), day.length, 'BIRTH_DATE')
    } else if (!isBesideSomebody(match)) continue
    if (placeFirst) add(base + match.text.indexOf(placeFirst), placeFirst.length, 'BIRTH_PLACE')
    if (placeLast) add(base + match.text.lastIndexOf(placeLast), placeLast.length, 'BIRTH_PLACE')
    const placeAfter = day && !placeFirst && !placeLast && match.text.includes(':') ? townAfter.exec(text.slice(match.end, match.end + 60).split('\n', 1)[0] ?? '')?.groups?.place : undefined
    if (placeAfter) add(text.indexOf(placeAfter, match.end), placeAfter.length, 'BIRTH_PLACE')
  }
  for (const match of scene.found(labelled)) {
    if (match.groups.other !== undefined && !/\d/.test(match.groups.other) && !/^(?:nascita|place)/i.test(match.text)) continue
    const value = (match.groups.value ?? match.groups.other ?? '').trimEnd().replace(/[.,*_]+$/, '')
    if (lines[lineAt(lines, match.start)]?.isHeader) continue
    if (!/[\p{L}\d]/u.test(value) || /^_+|\.{3}/.test(value) || /di nascita/i.test(value)) continue
    const base = match.start + match.text.indexOf(match.groups.value ?? match.groups.other ?? '')
    const day = oneDate.exec(value)
    if (day) {
      add(base + day.index, day[0].length, 'BIRTH_DATE')
      const place = placeBeside(value, day.index, day.index + day[0].length)
      if (place) add(base + place.at, place.length, 'BIRTH_PLACE')
    } else if (onlyTown.test(value)) add(base, value.length, 'BIRTH_PLACE')
  }
  const dated = found.filter(({ kind }) => kind === 'BIRTH_DATE').sort((one, other) => one.start - other.start)
  for (const match of scene.found(placeOnly)) {
    const line = lines[lineAt(lines, match.start)]
    const value = match.groups.value
    if (!value || !line || !startingIn(dated, line.start - 80, line.end + 80).length) continue
    add(match.end - value.length, value.length, 'BIRTH_PLACE')
  }
  for (const line of lines) {
    if (line.isHeader) continue
    const row = startingIn(people, line.start, line.end).find((person) => person.bearer !== 'company' && person.bearer !== 'public-figure')
    line.cells.forEach((cell, index) => {
      const column = columnOf(line.headers[index] ?? '')
      if (!row || column.holds !== 'datum' || column.kind !== 'BIRTH_DATE' || cell.end - cell.start < 2) return
      add(cell.start, cell.end - cell.start, /\d/.test(text.slice(cell.start, cell.end)) ? 'BIRTH_DATE' : 'BIRTH_PLACE')
    })
    if (!row || line.cells.length > 0 || row.start - line.start > 12) continue
    const words = text.slice(row.end, line.end)
    if (!mayHoldDate(words)) continue
    for (const match of words.matchAll(dates)) {
      const year = yearOf(match[0])
      const lead = words.slice(0, match.index)
      if (year < 1935 || year > 2023 || match.index > 40 || !/^[\s,;–—(*_-]*(?:(?:classe \S+|\p{Lu}[\p{L}' ]+)[\s,;–—-]+)?(?:\()?(?:n\.|nt\.|nat[oa](?: il)?)?\s?$/u.test(lead)) continue
      add(row.end + match.index, match[0].length, 'BIRTH_DATE')
      const place = cellOfRow.exec(words.slice(match.index + match[0].length))?.groups?.place
      if (place) add(row.end + words.indexOf(place, match.index + match[0].length), place.length, 'BIRTH_PLACE')
    }
  }
  return found
}
