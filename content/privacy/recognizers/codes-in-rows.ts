import { startingIn } from '../finder.ts'
import type { PersonalDataKind } from '../finding.ts'
import type { Person } from '../people.ts'
import { secretBearers } from '../people/person.ts'
import { partsIn } from '../row-parts.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

/** The codes that stand alone in a row, each with what it is: plates, papers, cards, and the rest. */
const forms: readonly [RegExp, PersonalDataKind][] = [
  [/^3[2-9](?:[ .-]\d{2}){4}$/, 'PHONE'],
  [/^[A-Z]{2}[ -]?(?:\d{3}[ -]?[A-Z]{2}|[A-Z]\d{5}|\d[A-Z]\d{4})$/i, 'VEHICLE_PLATE'],
  [/^(?:[A-Z]{1,3}[ -]?\d{5,8}(?:[ -]?[A-Z\d]{1,2})?|U1[ ]?[A-Z\d]{6,7}[ ]?[A-Z])$/i, 'ID_DOCUMENT'],
  [/^(?:\d{4}[ .-]?){3,4}\d{4}$|^\d{5}(?:[ -]?\d{5}){3}$/, 'ID_DOCUMENT'],
  [/^\d{6,10}$|^\d{2}(?:[. ]\d{3}){2}$/, 'OTHER'],
  [/^(?=(?:\D*\d){4})(?=.*\p{L})(?![IVX]+[/ -])[\p{L}\d]{2,12}(?:[/._-][\p{L}\d]{2,12}){0,2}$/u, 'OTHER'],
]
/** What a code in a row says of a thing or of a file, and not of somebody. */
const ofFiles = /(?<!\p{L})(?:prot|domand|istanz|pratic|fascicol|delib|determ|fattur|mandat|ordin|cig|cup|inventar|matricol\p{L} (?:inps|azienda)|serial|libr|volum|isbn|aul|stanz|camer|camp|turn|or[ae]|dalle)\p{L}*/iu
const isDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)/i
const ofPeople: ReadonlySet<string> = new Set(['elenco', 'circolare', 'avviso', 'verbale', 'graduatoria'])

/** A code in the row of somebody who is not shown, where nothing says what it is: their paper, plate, card or user. */
export function codesInRows({ text, lines, kind }: Scene, people: Person[]): Sighting[] {
  if (!ofPeople.has(kind)) return []
  return lines.flatMap((line): Sighting[] => {
    if (line.isHeader || line.end - line.start > 200) return []
    const inRow = startingIn(people, line.start, line.end)
    const isOfUnknown = (kind === 'elenco' || kind === 'circolare') && inRow.length === 1 && inRow[0]!.bearer === 'unknown'
    if (!(isOfUnknown || inRow.some(({ bearer }) => secretBearers.has(bearer))) || ofFiles.test(text.slice(line.start, line.end)) || line.headers.some((header) => ofFiles.test(header))) return []
    const parts = partsIn(text, line)
    if (parts.length < 2) return []
    return parts.flatMap(({ start, end }): Sighting[] => {
      const words = text.slice(start, end)
      const form = (kind === 'graduatoria' && /^[\d.]+$/.test(words)) || isDate.test(words) || words.length < 5 ? undefined : forms.find(([pattern]) => pattern.test(words))
      return form ? [{ start, end, kind: form[1], bearer: 'private-person' }] : []
    })
  })
}
