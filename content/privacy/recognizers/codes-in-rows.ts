import { startingIn } from '../finder.ts'
import type { Person } from '../people.ts'
import { secretBearers } from '../people/person.ts'
import { partsIn } from '../row-parts.ts'
import type { Scene } from '../scene.ts'
import { formsOfCodes } from './forms-of-codes.ts'
import type { Sighting } from './recognizer.ts'

/** What a code in a row says of a thing or of a file, and not of somebody. */
const ofFiles = /(?<!\p{L})(?:prot|domand|istanz|pratic|fascicol|delib|determ|fattur|mandat|ordin|cig|cup|inventar|matricol\p{L} (?:inps|azienda)|serial|libr|volum|isbn|aul|stanz|camer|camp|turn|or[ae]|dalle)\p{L}*/iu
const isDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)/i
const ofPeople: ReadonlySet<string> = new Set(['elenco', 'circolare', 'avviso', 'verbale', 'graduatoria'])

/** A code in the row of somebody who is not shown, where nothing says what it is: their paper, plate, card or user. */
export function codesInRows(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines, kind } = scene
  if (!ofPeople.has(kind)) return []
  return lines.flatMap((line): Sighting[] => {
    if (line.isHeader || line.end - line.start > 200) return []
    const inRow = startingIn(people, line.start, line.end)
    const isOfUnknown = (kind === 'elenco' || kind === 'circolare') && isOnePerson(inRow) && inRow[0]!.bearer === 'unknown'
    if (!(isOfUnknown || inRow.some(({ bearer }) => secretBearers.has(bearer))) || ofFiles.test(text.slice(line.start, line.end)) || line.headers.some((header) => ofFiles.test(header))) return []
    const parts = partsIn(scene, line)
    if (parts.length < 2) return []
    return parts.flatMap(({ start, end }): Sighting[] => {
      const words = text.slice(start, end)
      const form = (kind === 'graduatoria' && /^[\d.]+$/.test(words)) || isDate.test(words) || words.length < 5 ? undefined : formsOfCodes.find(({ alone }) => alone?.test(words))
      return form ? [{ start, end, kind: form.kind, bearer: 'private-person' }] : []
    })
  })
}

/** A name, or a surname and a first name in two cells side by side. */
const isOnePerson = ([first, second, ...others]: readonly Person[]): boolean => first !== undefined && others.length === 0 && (second === undefined || (second.bearer === first.bearer && second.start - first.end < 8 && first.keys.length === 1 && second.keys.length === 1))
