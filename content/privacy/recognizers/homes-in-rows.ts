import { anyCase } from '../any-case.ts'
import { columnOf } from '../columns.ts'
import { startingIn, wordPattern } from '../finder.ts'
import { lineAt, type Line } from '../layout.ts'
import type { Person } from '../people.ts'
import { titleOf } from '../people/by-document.ts'
import { atWork } from '../people/person.ts'
import { partsIn } from '../row-parts.ts'
import type { Scene } from '../scene.ts'
import { streetForms } from './places.ts'
import { namesAhead, readAsNames } from './read-as-names.ts'
import type { Sighting } from './recognizer.ts'

const street = wordPattern(streetForms.slice(0, -1), { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
/** A place in the country where few live, which is somebody's home in the row of who is picked up there. */
const farm = wordPattern([String.raw`${anyCase('(?:masseria|cascina|podere|maso|tenuta|fattoria|loc\\.|località|c\\.da|contrada|rione|borgata|bivio)')}[ ](?=\p{L}?[\p{L}' ]{0,6}\p{Lu})[^:|;\n–—()]{2,40}?(?=\s?[:|;\n(–—]|$)`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
const ofWork = /(?<!\p{L})(?:scuol[ae]|lice[oi]|istitut\p{L}+|I\.?[CST]\.?|I\.?I\.?S\.?S?\.?|I\.?T\.?[CGISET]{1,3}\.?|I\.?P\.?S\.?\p{L}*\.?|CPIA|museo|teatro|bibliotec\p{L}+|comune|asl|sed[ei]|pless\p{L}+|succursal\p{L}+|uffic\p{L}+|seggi\p{L}*|commission\p{L}|fornitor\p{L}|ditt[ae]|impres[ae]|negoz\p{L}+|librer\p{L}+|cartoler\p{L}+|esercen\p{L}+|punt[oi] (?:vendita|di raccolta)|referent\p{L}|responsabil\p{L}|docent\p{L}|president\p{L}|scrutat\p{L}+|segretari\p{L}|custod\p{L}|titolar\p{L}|medic[oi]|pediatr\p{L}+|farmaci\p{L}+|studi[oi]|enti|espert\p{L}|gestor\p{L}|autist\p{L})(?!\p{L})/iu
/** Where a list of offices, schools or shops begins. */
const listsOffices = /^[\s#*_]*(?:(?:elenco|indirizzi|recapiti|contatti)\s(?:(?:de(?:i|gli|lle?)|di)\s)?)?(?:pless|sed[ei]|scuole|istitut|fornitor|punti|ditt|aziend|negozi|librer)/iu
const ofPupils = /scuolabus|pulmino|fermat|trasport|alunn|bambin|student|ragazz|delegh|famigli/i

const isOfTransport = ({ text }: Scene): boolean => /scuolabus|pulmino|fermat|trasport|prelievo|piedibus|navetta/iu.test(text.slice(0, 400))

/** Rows of one list that hold a street and a name each, and nothing of an office: who lives or is picked up there. */
export function homesInRows(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines, kind } = scene
  if (kind === 'verbale' || kind === 'determina' || kind === 'regolamento' || listsOffices.test(titleOf(scene))) return []
  const streets = scene.found(street)
  const farms = isOfTransport(scene) ? scene.found(farm).filter(({ start, end }) => !streets.some((other) => other.start < end && other.end > start)) : []
  const rows = Map.groupBy([...streets, ...farms], ({ start }) => lineAt(lines, start))
  const homes = [...rows].flatMap(([at, [place, ...others]]): { at: number; found: Sighting[] }[] => {
    const line = lines[at]!
    if (!place || others.length > 0 || line.isHeader || line.end - line.start > 160 || ofWork.test(text.slice(line.start, line.end)) || ofWork.test(line.label)) return []
    const isOfPupils = ofPupils.test(text.slice(0, 400))
    const beside = namesBeside(scene, line, place, people)
    const named = beside.length === 0 && isOfPupils ? nameReadAsTown(place) : beside
    const bearer = isOfPupils ? 'pupil' : 'private-person'
    const end = place.start + place.text.trimEnd().replace(/[.,]+$/, '').length
    return named.length === 0 ? [] : [{ at, found: [{ start: place.start, end, kind: 'ADDRESS', bearer: 'private-person' }, ...named.map((one): Sighting => ({ ...one, kind: 'PERSON_NAME', bearer, isSure: false }))] }]
  })
  const stops = (isOfTransport(scene) ? scene.found(farm) : []).flatMap(({ start, end }): Sighting[] => {
    const line = lines[lineAt(lines, start)]!
    return /^\s?:\s/.test(text.slice(end, end + 3)) && startingIn(people, end, line.end).some(({ bearer }) => bearer === 'pupil' || bearer === 'family') ? [{ start, end, kind: 'ADDRESS', bearer: 'private-person' }] : []
  })
  return [...stops, ...homes.filter(({ at }, place) => at - (homes[place - 1]?.at ?? -9) < 4 || (homes[place + 1]?.at ?? Infinity) - at < 4).flatMap(({ found }) => found)]
}

/** The names in a row with a street; none where another part of it says something with a capital, as a firm or a school has. */
function namesBeside(scene: Scene, line: Line, place: { start: number; end: number }, people: readonly Person[]): { start: number; end: number }[] {
  const { text } = scene
  const named: { start: number; end: number }[] = []
  /** Whether a part may stand in such a row; a name in it is taken. */
  const addName = (start: number, end: number): boolean => {
    const words = text.slice(start, end).replace(/\s?\([^()]*\)\s?$/, '')
    const name = namesAhead(words)
    if (name === undefined) return !/^\p{Lu}\p{L}{2}/u.test(words) || /^\p{Lu}\p{L}{2,5}\.?\s?\d/u.test(words)
    named.push({ start, end: start + name.length })
    return readAsNames(name) && !startingIn(people, start, end).some(({ bearer, isSure }) => bearer === 'public-figure' || (atWork.has(bearer) && isSure))
  }
  for (const { start, end: until, header } of partsIn(scene, line)) {
    const column = columnOf(header)
    if (column.holds === 'person' && column.bearer === 'official') return []
    const isAround = start < place.end && until > place.start
    const behind = isAround ? /^[\s,:–—-]{1,4}(?:(?:sal(?:e|gono)|scend(?:e|ono))\s)?(?=\p{Lu})/u.exec(text.slice(place.end, until))?.[0].length : undefined
    if (behind !== undefined && !addName(place.end + behind, until)) return []
    if (isAround && !/\p{L}{3}/u.test(text.slice(start, place.start))) continue
    const end = isAround ? place.start - (/\s*$/.exec(text.slice(start, place.start))?.[0].length ?? 0) : until
    if (!addName(start, end)) return []
  }
  return named
}

/** `VIA ALTE 22 MENEGHINI`: where pupils get on, what stands behind the number of the house and is no town of the dictionary. */
function nameReadAsTown({ start, text }: { start: number; text: string }): { start: number; end: number }[] {
  const name = /\d\S*\s(?<name>\p{Lu}[\p{L}' ]+)$/u.exec(text)?.groups?.name
  return name !== undefined && readAsNames(name) ? [{ start: start + text.length - name.length, end: start + text.length }] : []
}
