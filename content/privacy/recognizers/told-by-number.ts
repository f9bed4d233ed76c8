import { columnOf } from '../columns.ts'
import { startingIn } from '../finder.ts'
import type { Person } from '../people.ts'
import { titleOf } from '../people/by-document.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'
import { kindOfList } from './special/list-topics.ts'
import { benign } from './special/says-nothing.ts'

/** The header over the number that stands for a pupil; the count of pupils is in the plural. */
const numberOfPupil = /^(?:n(?:°|\.|r\.?|um(?:ero|\.)?)?\s?(?:di |del |d')?(?:reg(?:istro|\.)?|elenco|alunn[oa]|student(?:e|essa)|bambin[oa])|cod(?:ice|\.)\s(?:alunn[oa]|student(?:e|essa)|bambin[oa])|(?:alunn[oa]|student(?:e|essa)|bambin[oa])\s(?:n(?:°|\.|r\.?)?|cod(?:ice|\.)))$/iu
const ofNeeds = /(?<!\p{L})(?:BES|DSA)(?!\p{L})/u
const isNumber = /^(?:n\.\s?)?[A-Z]{0,4}[-/ ]?\d{1,6}$/i

/** In a table where a number stands for each pupil, what it tells of them and their class: whoever has the register knows the name. */
export function toldByNumber(scene: Scene, people: readonly Person[]): Sighting[] {
  const { text, lines } = scene
  return lines.flatMap((line): Sighting[] => {
    const place = line.isHeader ? -1 : line.headers.findIndex((header) => numberOfPupil.test(header.trim()))
    const number = line.cells[place]
    if (!number || !isNumber.test(text.slice(number.start, number.end)) || startingIn(people, line.start, line.end).length > 0) return []
    const topic = kindOfList(scene, line) ?? (ofNeeds.test(titleOf(scene)) ? 'DISABILITY' : null)
    const said = line.cells.flatMap(({ start, end }, column): Sighting[] => {
      const held = columnOf(line.headers[column] ?? '')
      const kind = held.holds === 'special' ? held.kind : held.holds === 'other' || held.holds === 'note' ? topic : null
      return column !== place && kind !== null && /\p{L}{2}/u.test(text.slice(start, end)) && !benign.test(text.slice(start, end)) ? [{ start, end, kind, bearer: 'pupil' }] : []
    })
    if (said.length === 0) return []
    const classes = line.cells.filter(({ start, end }, column) => end > start && columnOf(line.headers[column] ?? '').holds === 'class')
    return [...said, ...classes.map(({ start, end }): Sighting => ({ start, end, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil' }))]
  })
}
