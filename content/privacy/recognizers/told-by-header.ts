import { startingIn } from '../finder.ts'
import type { Person } from '../people.ts'
import { secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { formsOfCodes } from './forms-of-codes.ts'
import type { Sighting } from './recognizer.ts'

/** Whose row it is: nobody of an office or a firm stands in it. */
const ofNobody: ReadonlySet<Person['bearer']> = new Set(['company', 'official', 'staff', 'public-figure', 'appointed'])

const isOfBirth = /nasc|^nat[oa](?!\p{L})|birth/iu

/** Cells whose header says what they hold, in the row of somebody who is not shown, whatever way they are written. */
export function toldByHeader({ text, lines }: Scene, people: Person[]): Sighting[] {
  return lines.flatMap((line): Sighting[] => {
    if (line.headers.length === 0 || line.isHeader) return []
    const inRow = startingIn(people, line.start, line.end)
    if (inRow.some(({ bearer }) => ofNobody.has(bearer)) || !inRow.some(({ bearer }) => secretOrUnknown.has(bearer))) return []
    const isBirthElsewhere = line.headers.some((header) => isOfBirth.test(header))
    return line.cells.flatMap(({ start, end }, index): Sighting[] => {
      const header = (line.headers[index] ?? '').trim()
      const words = text.slice(start, end)
      const told = end - start < 60 ? formsOfCodes.find(({ underHeader }) => underHeader?.header.test(header) && underHeader.holds.test(words)) : undefined
      return told && !(told.kind === 'BIRTH_DATE' && isBirthElsewhere) ? [{ start, end, kind: told.kind, bearer: 'private-person' }] : []
    })
  })
}
