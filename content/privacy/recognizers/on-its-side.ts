import { columnOf } from '../columns.ts'
import { startingIn } from '../finder.ts'
import type { PersonalDataKind } from '../finding.ts'
import type { Person } from '../people.ts'
import { secretOrUnknown } from '../people/person.ts'
import { partsIn } from '../row-parts.ts'
import type { Scene } from '../scene.ts'
import { date } from './dates-and-towns.ts'
import type { Sighting } from './recognizer.ts'

const onlyDate = new RegExp(`^${date}$`, 'u')
/** What a value under each label looks like. */
const values: Partial<Record<PersonalDataKind, (words: string) => boolean>> = {
  BIRTH_DATE: (words) => onlyDate.test(words),
  PHONE: (words) => words.replace(/\D/g, '').length > 7 && !/\p{L}/u.test(words),
  ADDRESS: (words) => /\p{L}{3}.*\s\d/u.test(words),
  ID_DOCUMENT: (words) => /^(?=.*\d{3})[A-Z\d ]{6,12}$/.test(words),
}
const reach = 12

/** A table on its side: each line begins with what it tells, and holds it of several people, who are named in a line above. */
export function onItsSide(scene: Scene, people: readonly Person[]): Sighting[] {
  const { text, lines } = scene
  let above = { line: -reach, parts: 0 }
  return lines.flatMap((line, at): Sighting[] => {
    if (line.headers.length > 0 && !line.isHeader) return []
    const [label, ...cells] = partsIn(scene, line)
    if (!label || cells.length < 2 || label.end - label.start > 24) return []
    const named = startingIn(people, cells[0]!.start, line.end).filter(({ bearer }) => secretOrUnknown.has(bearer))
    if (cells.every((cell) => named.some(({ start, end }) => start < cell.end && end > cell.start))) above = { line: at, parts: cells.length }
    const held = columnOf(text.slice(label.start, label.end).replace(/\s?:$/, ''))
    if (held.holds !== 'datum' || above.parts !== cells.length || at - above.line > reach) return []
    return cells.flatMap(({ start, end }): Sighting[] => (values[held.kind]?.(text.slice(start, end)) ? [{ start, end, kind: held.kind, bearer: 'private-person' }] : []))
  })
}
