import { columnOf } from '../columns.ts'
import { startingIn } from '../finder.ts'
import type { Line } from '../layout.ts'
import { partsIn, type Part } from '../row-parts.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'
import { date, mayHoldDate, town, yearOf } from './dates-and-towns.ts'
import type { Sighting } from './recognizer.ts'

const onlyDate = new RegExp(String.raw`^(?:n\.\s)?(?:\(?(?<place>${town}|[A-Z]{2})?\)?[\s,]{0,2})??(?:n\.\s?|nat[oa] il\s|il\s)?(?<day>${date})$`, 'u')
const onlyTown = new RegExp(`^${town}(?:[ ,/]{1,2}[A-Z]{2})?$`, 'u')
const onlyProvince = /^\(?[A-Z]{2}\)?$/
const dateHeader = /^$|^(?:il|data(?: di)?|d\.?\s?n\.?|nasc\p{L}*\.?|nat[oa]|anno|data n\.?)$|nasc/iu
const placeHeader = /^$|^(?:a|in|luogo|com(?:une|\.)?|citt[àa]|prov(?:incia|\.)?|pr\.?|stato|paese|l\.?\s?n\.?|nat[oa](?:\/[oa])?(?: a)?)$|nasc/iu
/** Who goes there was born a year or two ago. */
const ofInfants = /(?<!\p{L})(?:nido|asilo|primavera|infanzia)(?!\p{L})/iu
const saidBirth = new RegExp(String.raw`^\(?(?:n\.|nat[oa](?: il)?)\s?(?<day>${date})\)?$`, 'u')
const nameAlone = /^\p{Lu}[\p{L}']{2,}(?:[ ]\p{Lu}[\p{L}']*\.?){1,3}$/u

/** `Nobile S. – n. 14/07/2010`: who was born on a day that the row says to be a birth, whatever the name. */
function bornUnnamed(parts: readonly Part[], said: readonly string[]): Sighting[] {
  const place = said.findIndex((words) => mayHoldDate(words) && saidBirth.test(words))
  const name = parts[said.findIndex((words) => nameAlone.test(words))]
  const born = parts[place]
  if (!name || !born) return []
  const from = said[place]!.indexOf(saidBirth.exec(said[place]!)?.groups?.day ?? '')
  return [{ start: name.start, end: name.end, kind: 'PERSON_NAME', bearer: 'private-person', isSure: false }, { start: born.start + from, end: born.end, kind: 'BIRTH_DATE', bearer: 'private-person' }]
}

/** A date with a town or a province beside it, in the row of a person or among rows of one shape, is a birth; so is the column of either under its header. */
export function birthsInRows(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines, kind } = scene
  const found: Sighting[] = []
  let before: string | null = null
  const isOfInfants = ofInfants.test(text.slice(0, 400))
  const latest = Math.max(0, ...(text.slice(0, 2_000).match(/(?<![\d./-])20\d\d(?!\d)/g) ?? ['2031']).map(Number))
  const rows = lines.flatMap((line, index): { line: Line; index: number }[] => (line.isHeader || line.end - line.start < 12 || !/\d/.test(text.slice(line.start, line.end)) ? [] : [{ line, index }]))
  const isDate = (words: string): boolean => mayHoldDate(words) && onlyDate.test(words)
  const shapeOf = (line: Line): string => {
    const parts = partsIn(scene, line)
    return `${parts.findIndex(({ start, end }) => isDate(text.slice(start, end)))} ${parts.length}`
  }
  rows.forEach(({ line, index }, at) => {
    const isTop = kind === 'curriculum' && line.start < 400
    const persons = startingIn(people, line.start, line.end).filter(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')
    const parts = partsIn(scene, line)
    if (parts.length < 2) return
    const said = parts.map(({ start, end }) => text.slice(start, end))
    if (persons.length === 0) found.push(...bornUnnamed(parts, said))
    if (persons.length === 0 && !isTop && before === null) return
    const days = said.flatMap((words, part) => (isDate(words) ? [part] : []))
    const place = days[0]
    if (place === undefined || days.length > 1 || (persons.length === 0 && !isTop)) {
      before = null
      return
    }
    const { start, end, header } = parts[place] ?? { start: 0, end: 0, header: '' }
    const { day = '', place: townAhead = '' } = onlyDate.exec(said[place] ?? '')?.groups ?? {}
    const year = yearOf(day)
    const shape = `${place} ${parts.length}`
    const after = rows[at + 1]
    const isAlike = before === shape || (after !== undefined && after.index === index + 1 && shapeOf(after.line) === shape)
    before = shape
    const column = columnOf(header)
    const isSaid = /nasc|d\.?\s?n/i.test(header) || end - start > day.length
    if (year < 1930 || year > (/nasc/i.test(header) || /^\(?(?:n\.|nat[oa])/i.test(said[place] ?? '') || (isOfInfants && year < latest) ? 2030 : 2023) || (!dateHeader.test(header) && column.holds !== 'datum')) return
    const isPerson = (part: Part): boolean => persons.some((person) => person.start <= part.start && person.end > part.start && person.end <= part.end && person.isKnown && person.keys.length > 1)
    /** The first part of a row, some of whose words are a name: the others are too. */
    const named = header === '' && place > 0 ? parts.filter((part, other) => other === 0 && startingIn(persons, part.start, part.end).some((person) => person.end <= part.end && !(person.start === part.start && person.end === part.end)) && onlyTown.test(said[other] ?? '')) : []
    const near = parts.flatMap((part, other): Part[] => {
      const words = said[other] ?? ''
      const distance = other - place
      if (columnOf(words).holds === 'datum') return []
      if (distance === 0 || named.includes(part) || !placeHeader.test(part.header)) return []
      if (part.header === '' && (isPerson(part) || (Math.abs(distance) > 1 && !(distance === 2 && onlyProvince.test(words))))) return []
      return onlyProvince.test(words) || (onlyTown.test(words) && words.length < 40) ? [part] : []
    })
    if (!isSaid && near.length === 0 && !(isAlike && (year < 2020 || isOfInfants) && (header === '' || (/^data(?: di)?$/iu.test(header) && persons.some(({ bearer }) => bearer === 'pupil'))) && /^\d/.test(day) && parts.length > 2)) return
    if (isTop && persons.length === 0 && near.length === 0) return
    const born = persons[0]
    if (born && (born.bearer === 'unknown' || (born.bearer === 'staff' && !born.isSure))) found.push({ start: born.start, end: born.end, kind: 'PERSON_NAME', bearer: 'private-person' })
    for (const part of named) found.push({ start: part.start, end: part.end, kind: 'PERSON_NAME', bearer: 'private-person', isSure: false })
    const bornAt = townAhead.length > 2 && startingIn(persons, start, end).length === 0 ? text.indexOf(townAhead, start) : -1
    if (bornAt >= 0) found.push({ start: bornAt, end: bornAt + townAhead.length, kind: 'BIRTH_PLACE', bearer: 'private-person' })
    found.push({ start: end - day.length, end, kind: 'BIRTH_DATE', bearer: 'private-person' }, ...near.map((part): Sighting => ({ start: part.start, end: part.end, kind: 'BIRTH_PLACE', bearer: 'private-person' })))
  })
  return found
}
