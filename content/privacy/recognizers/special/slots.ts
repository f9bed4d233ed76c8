import { classAhead } from '../../class-name.ts'
import { startingIn } from '../../finder.ts'
import type { PersonalDataKind } from '../../finding.ts'
import { isDelicate } from '../../learned/sentences.ts'
import type { Line } from '../../layout.ts'
import type { Person } from '../../people.ts'
import { secretOrUnknown } from '../../people/person.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'
import { benign, outcome } from './says-nothing.ts'

/** A part of an item of a list, after the name at its head. */
type Slot = { start: number; end: number }
type Item = { bearer: Person['bearer']; slots: Slot[] }

const head = /^[\s*_•·▪◦–—>-]*(?:\d{1,3}\s?[.)°ª-]?\s*|[a-z][.)]\s*)?[*_]*(?:(?:prof|dott|sig|ins)\.?\s?(?:ssa|ra)?\.?\s*)*$/iu
const between = /\s[–—-]\s|:\s|\s?→\s?|;\s/gu
/** What follows a comma in such a part and tells nothing more: hours, points, what the school does about it. */
const elsewhere = /^(?:or[ae]\s\d|punti|p\.\s?\d|\d+(?:,\d+)?$|(?:lo|la|li) (?:segu|accompagn|sostitui|ritir)|si (?:propon|conced|sostitu)|assegnat|entra|esce|arriv|kit|notebook|portatile|dispositiv|è (?:chiamat|sostituit)|sostituit|tel|cell|via\s|piazza|nat[oa]\s|domanda|plesso|sede|docent|insegnant|classe)/iu
const tells = /\p{L}{3}/u

/** Who is named at the head of an item, when no rule knows them: a surname, or both names, before a sign. */
const called = /^[\s*_•·▪◦–—>-]*(?:\d{1,3}\s?[.)°ª-]?\s*|[a-z][.)]\s*)?[*_]*\p{Lu}[\p{L}'’]+(?:\s\p{Lu}(?:[\p{L}'’]+|\.)){0,2}(?=\s[–—-]\s|:\s|,\s)/u

/** An item of a list that has somebody at its head, and nobody else in it. */
function itemIn({ text }: Scene, line: Line, people: readonly Person[]): Item | null {
  if (line.cells.length > 0 || line.end - line.start > 240) return null
  const [person, other] = startingIn(people, line.start, line.end)
  if (other || person?.bearer === 'company' || person?.bearer === 'public-figure' || (person && !head.test(text.slice(line.start, person.start)))) return null
  const end = person?.end ?? line.start + (called.exec(text.slice(line.start, line.end))?.[0].length ?? 0)
  if (end === line.start) return null
  const from = end + (classAhead.exec(text.slice(end, line.end))?.[0].length ?? 0)
  const rest = text.slice(from, line.end)
  const opening = /^[\s)*_]*(?:[–—:,→-]|\()\s*/u.exec(rest)?.[0].length
  if (opening === undefined) return null
  const slots: Slot[] = []
  let start = from + opening
  for (const { index, 0: sign } of [...rest.matchAll(between), { index: rest.replace(/[\s.;)*_]+$/u, '').length, 0: '' }]) {
    if (from + index > start) slots.push({ start, end: from + index })
    start = Math.max(start, from + index + sign.length)
  }
  return { bearer: person && secretOrUnknown.has(person.bearer) ? person.bearer : 'private-person', slots }
}

/** Lists whose items have somebody at their head, one under the other. */
function listsOf(scene: Scene, people: readonly Person[]): Item[][] {
  const lists: Item[][] = [[]]
  for (const line of scene.lines) {
    if (line.end === line.start) continue
    const item = itemIn(scene, line, people)
    if (item) lists.at(-1)!.push(item)
    else if (lists.at(-1)!.length > 0) lists.push([])
  }
  return lists.filter(({ length }) => length > 1)
}

/**
 * What is told in the items of a list goes up to the end of its part; and where a part of one item tells something of somebody, the same part
 * of the others does too, whatever its words.
 */
export function toldInSlots(scene: Scene, people: readonly Person[], found: readonly Sighting[]): Sighting[] {
  const { text } = scene
  const sorted = found.filter(({ kind }) => isDelicate(kind) && kind !== 'ECONOMIC_HARDSHIP').toSorted((one, other) => one.start - other.start)
  if (sorted.length === 0) return []
  return listsOf(scene, people).flatMap((items): Sighting[] => {
    const kindIn = ({ start, end }: Slot): PersonalDataKind | undefined => startingIn(sorted, start, end).find((one) => one.start < start + 4 && one.end <= end)?.kind
    const columns = Math.max(...items.map(({ slots }) => slots.length))
    return Array.from({ length: columns }).flatMap((_, column): Sighting[] => {
      const kinds = items.map(({ slots }) => slots[column] && kindIn(slots[column]))
      const kind = kinds.find((one) => one !== undefined)
      const isOfColumn = kinds.filter((one) => one !== undefined).length * 2 >= items.filter(({ slots }) => slots[column] && !benign.test(text.slice(slots[column].start, slots[column].end).trim())).length
      if (kind === undefined) return []
      return items.flatMap(({ bearer, slots }, at): Sighting[] => {
        const slot = slots[column]
        const told = kinds[at]
        if (!slot || (told === undefined && !isOfColumn)) return []
        const words = text.slice(slot.start, slot.end)
        const parts = words.split(/(?<=,)\s/u)
        const last = parts.findIndex((part, index) => index > 0 && elsewhere.test(part.trim()))
        const said = (last < 0 ? words : parts.slice(0, last).join(' ')).replace(/[\s,.*_]+$/u, '')
        if (said.length > 90 || !tells.test(said) || (told === undefined && (benign.test(said) || (kind !== 'RELIGION' && (outcome.test(said) || elsewhere.test(said)))))) return []
        return [{ start: slot.start, end: slot.start + said.length, kind: told ?? kind, bearer }]
      })
    })
  })
}
