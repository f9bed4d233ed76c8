import { anyCase } from '../any-case.ts'
import { columnOf } from '../columns.ts'
import { startingIn, wordPattern } from '../finder.ts'
import { lineAt } from '../layout.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'


const months = anyCase('(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)')
const date = String.raw`(?:\d{1,2}\s?[./-]\s?[IVX]{1,4}\s?[./-]\s?\d{4}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)|\d{1,2}[°º]?\s{1,3}${months}\.?\s{1,3}\d{4}|\d{4}-\d{2}-\d{2})`
const town = String.raw`\p{Lu}[\p{L}']+(?:[ -](?:(?:di|del|della|dei|degli|d'|nell'|in|al|sul|sulla|a)[ ]?)?(?!(?:IL|IN|DATA|LI|RESIDENTE|NATO|NATA|ED?)(?![\p{L}]))\p{Lu}[\p{L}']+){0,3}(?:\s?\(\s?\p{L}{2,}\s?\))?`
const born = wordPattern([String.raw`(?:${anyCase('nat')}[oaOA]|n\.)(?:/a)?(?:\s?:)?\s{1,3}(?:(?:(?:${anyCase('(?:a|ad|in quel di|in|nel comune di)')})\s{1,3}|(?<=:\s{1,3}))(?<placeFirst>${town}))?(?:[\s,]{0,3}(?:(?:${anyCase('il dì|il|in data')}|l')\s{0,2}(?:giorno\s)?)?(?<date>${date}))?(?:[\s,]{0,3}(?:a|ad|in)\s{1,3}(?<placeLast>${town}))?`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
const labelled = wordPattern([String.raw`(?:(?:anagrafica|dati (?:anagrafici|personali)|nascita)[ ]?:[ *_]{1,4}(?<other>[^\n|;]{4,60})|(?:luogo e data|data e luogo|data|luogo|comune|citt[àa])\s(?:e\s\p{L}+\s)?(?:di\s)?nasc(?:ita|\.)[ :*_]{1,8}(?:\|[ ]?)?(?<value>[^\n|;]{2,60}))`])
const placeOnly = wordPattern([String.raw`(?:luogo|comune|città|Luogo|Comune|Città|LUOGO)\s?:\s{0,3}(?<value>${town})`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
const oneDate = new RegExp(date, 'u')
const oneTown = new RegExp(town, 'u')
const onlyTown = new RegExp(`^${town}$`, 'u')
const dates = new RegExp(date, 'gu')
const cellOfRow = new RegExp(String.raw`^[\s,;–—-]{1,5}(?:nat[oa] a\s)?(?<place>${town})(?=\s*(?:[,;–—|-]|$|\n))`, 'u')

const yearOf = (text: string): number => {
  const year = Number(/(\d{4})/.exec(text)?.[1] ?? `19${/(\d{2})\s*$/.exec(text)?.[1] ?? '99'}`)
  return year
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
  for (const match of scene.found(born)) {
    const { placeFirst, placeLast, date: day } = match.groups
    if (!day && !(placeFirst && /^nat/i.test(match.text))) continue
    if (/^n\./i.test(match.text) && (!day || !placeFirst)) continue
    const base = match.start
    if (day) {
      if (yearOf(day) < 1925) continue
      add(base + match.text.indexOf(day), day.length, 'BIRTH_DATE')
    } else if (!startingIn(people, base - 200, base + 200).some((person) => person.bearer !== 'public-figure' && person.bearer !== 'company' && Math.abs(person.end - base) < 120)) continue
    if (placeFirst) add(base + match.text.indexOf(placeFirst), placeFirst.length, 'BIRTH_PLACE')
    if (placeLast) add(base + match.text.lastIndexOf(placeLast), placeLast.length, 'BIRTH_PLACE')
  }
  for (const match of scene.found(labelled)) {
    const value = (match.groups.value ?? match.groups.other ?? '').trimEnd().replace(/[.,*_]+$/, '')
    if (lines[lineAt(lines, match.start)]?.isHeader) continue
    if (!/[\p{L}\d]/u.test(value) || /^_+|\.{3}/.test(value) || /di nascita/i.test(value)) continue
    const base = match.start + match.text.indexOf(match.groups.value ?? match.groups.other ?? '')
    const day = oneDate.exec(value)
    if (day) {
      add(base + day.index, day[0].length, 'BIRTH_DATE')
      const place = oneTown.exec(value.slice(0, day.index)) ?? oneTown.exec(value.slice(day.index + day[0].length))
      if (place) add(base + value.indexOf(place[0]), place[0].length, 'BIRTH_PLACE')
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
