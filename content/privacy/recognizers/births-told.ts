import { anyCase } from '../any-case.ts'
import { startingIn, wordPattern } from '../finder.ts'
import type { Person } from '../people.ts'
import { atWork, secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { date, dayOf, town, writtenDates, yearOf } from './dates-and-towns.ts'
import type { Sighting } from './recognizer.ts'

const label = anyCase(String.raw`(?:nat[oa]|nasce|nascita|nasc\.|nacque|n\.|anagrafe|dati(?: anagrafici| personali)?|generalità|luogo e data)`)
const ends = String.raw`(?=\s?(?:[,.;|)–—\n-]|$))`
/** Town and date after a word that says so, in any order: `n. Cosenza 14/08/1999`, `Anagrafe: 13 maggio 1983, Tirano`. */
const together = wordPattern(
  [String.raw`${label}(?:\s?[:|])?\s{1,2}(?:(?:${anyCase('a|ad|in|il|lì')})\s)?(?:(?<townFirst>${town})[ ,(–-]{1,4}(?:(?:il|lì|l')\s?)?(?<dateLast>${date})|(?<dateFirst>${date})[ ,;(–-]{1,4}(?:(?:a|ad|in)\s)?(?<townLast>${town})${ends})`],
  { letters: 'as-written', before: String.raw`(?<![\p{L}])` },
)
const native = wordPattern([String.raw`(?:nativ|originari)[oa]\s(?:di|del|della|dell')\s?(?<town>${town})`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
const ofYear = /^[\s,(]{1,3}(?:della\s)?(?<year>classe\s'\d{2})(?!\d)/iu
const aside = new RegExp(String.raw`^\s?\((?:(?<place>${town}),?\s)?(?:(?:n|nt)\.\s?|nat[oa]\s(?:il\s)?)?(?<day>${date})\)`, 'u')
/** Only the town and the year, in brackets behind the name of a pupil. */
const townAndYear = new RegExp(String.raw`^\s?\((?<place>${town}),?\s(?<year>(?:19[3-9]|20[01])\d)\)`, 'u')
/** A day alone behind the name, as long as it is no day of the school year. */
const onlyDay = new RegExp(String.raw`^,\s(?<day>${date})(?=\s?[.;,)\n]|\s?$)`, 'u')
const townAfter = new RegExp(String.raw`^[ ,;–—(-]{1,4}(?:a\s|in\s)?(?<place>${town})${ends}`, 'u')
const townBefore = new RegExp(String.raw`(?:^|[;:,(|]\s?|\sa\s|\n)(?<place>(?!Nat[oa]\s)${town})[ ,(]{1,3}(?:il\s)?$`, 'u')

const isYearOfBirth = (day: string): boolean => yearOf(day) > 1929 && yearOf(day) < 2024

/** Births that a word, brackets behind a name or the fiscal code of the same text tell; `codes` are where those stand. */
export function birthsTold(scene: Scene, people: Person[], codes: readonly Sighting[]): Sighting[] {
  const { text, kind } = scene
  const found: Sighting[] = []
  const add = (start: number, words: string, what: 'BIRTH_DATE' | 'BIRTH_PLACE'): void => void found.push({ start, end: start + words.length, kind: what, bearer: 'private-person' })
  const isNamed = (start: number, end: number): boolean => startingIn(people, start, end).some(({ keys }) => keys.length > 1)
  const isOfSomebody = (start: number): boolean => startingIn(people, start - 200, start + 200).some(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')

  for (const match of scene.found(together)) {
    const { townFirst, dateLast, dateFirst, townLast } = match.groups
    const day = dateLast ?? dateFirst ?? ''
    const place = townFirst ?? townLast ?? ''
    if (!isYearOfBirth(day) || !(isOfSomebody(match.start) || kind === 'curriculum')) continue
    add(match.start + match.text.lastIndexOf(day), day, 'BIRTH_DATE')
    add(match.start + match.text.indexOf(place, 2), place, 'BIRTH_PLACE')
  }
  for (const match of scene.found(native)) if (isOfSomebody(match.start)) add(match.end - (match.groups.town ?? '').length, match.groups.town ?? '', 'BIRTH_PLACE')

  const behind = people.flatMap((person) => {
    if (person.bearer === 'company' || person.bearer === 'public-figure') return []
    const after = text.slice(person.end, person.end + 70)
    const year = ofYear.exec(after)?.groups?.year
    if (year !== undefined) add(person.end + after.indexOf(year), year, 'BIRTH_DATE')
    const born = secretOrUnknown.has(person.bearer) ? townAndYear.exec(after) : null
    if (born?.groups?.place !== undefined && born.groups.year !== undefined) {
      add(person.end + after.indexOf(born.groups.place), born.groups.place, 'BIRTH_PLACE')
      add(person.end + after.indexOf(born.groups.year), born.groups.year, 'BIRTH_DATE')
    }
    const day = secretOrUnknown.has(person.bearer) && kind !== 'tabella-at' ? onlyDay.exec(after)?.groups?.day : undefined
    if (day !== undefined && yearOf(day) > 1929 && yearOf(day) < 2021) add(person.end + after.indexOf(day), day, 'BIRTH_DATE')
    const said = atWork.has(person.bearer) && person.bearer !== 'appointed' ? null : aside.exec(after)
    return said?.groups?.day !== undefined && isYearOfBirth(said.groups.day) ? [{ at: person.end, words: said[0], day: said.groups.day, place: said.groups.place }] : []
  })
  if (kind !== 'tabella-at') {
    for (const { at, words, day, place } of behind) {
      if (behind.length < 2 && place === undefined) continue
      add(at + words.lastIndexOf(day), day, 'BIRTH_DATE')
      if (place !== undefined) add(at + words.indexOf(place), place, 'BIRTH_PLACE')
    }
  }

  const days = new Set(codes.flatMap(({ start, end }) => dayInCode(text.slice(start, end)) ?? []))
  for (const { start, end, text: day } of days.size === 0 ? [] : scene.found(writtenDates)) {
    if (!days.has(dayOf(day) ?? '')) continue
    add(start, day, 'BIRTH_DATE')
    const after = townAfter.exec(text.slice(end, end + 50))?.groups?.place
    const from = after === undefined ? 0 : text.indexOf(after, end)
    if (after !== undefined && !isNamed(from, from + after.length)) add(from, after, 'BIRTH_PLACE')
    const lead = text.slice(Math.max(0, start - 50), start)
    const before = after === undefined ? townBefore.exec(lead)?.groups?.place : undefined
    const place = before === undefined ? 0 : start - lead.length + lead.lastIndexOf(before)
    if (before !== undefined && !isNamed(place - 20, place + before.length)) add(place, before, 'BIRTH_PLACE')
  }
  return found
}

const omocodia = 'LMNPQRSTUV'
const monthLetters = 'ABCDEHLMPRST'

/** The day of birth inside a fiscal code, as `dayOf` writes it; women's days count from 41. */
function dayInCode(written: string): string | null {
  const code = written.replace(/[^\p{L}\d]/gu, '').toUpperCase()
  if (code.length !== 16) return null
  const figures = [6, 7, 9, 10].map((at) => (omocodia.includes(code[at]!) ? String(omocodia.indexOf(code[at]!)) : code[at]!)).join('')
  const month = monthLetters.indexOf(code[8]!) + 1
  const day = Number(figures.slice(2)) % 40
  return month === 0 || !/^\d{4}$/.test(figures) ? null : `${figures.slice(0, 2)}-${month}-${day}`
}
