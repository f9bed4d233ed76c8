import { columnOf } from '../../columns.ts'
import { startingIn } from '../../finder.ts'
import type { PersonalDataKind } from '../../finding.ts'
import type { Line } from '../../layout.ts'
import type { Person } from '../../people.ts'
import { secretOrUnknown } from '../../people/person.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'
import { kindOfList } from './list-topics.ts'
import { benign, outcome } from './says-nothing.ts'

/** Headers over where, when, with whom and how much, and over how something ended: such a column tells nothing of this sort. */
const elsewhere = /^(?:n\.?|nr\.?|num\p{L}*|ord\p{L}*\.?|prog\p{L}*\.?|pos\p{L}*\.?|cod\p{L}*\.?|id|sed[ei]|pless[oi]|scuol[ae]|istituto|edificio|refettorio|aul[ae]|luogo|dove|città|comune|provincia|stato|paese|or[ae]|orari[oi]|quando|giorn[oi]|mes[ei]|settiman[ae]|dat[ae]|anno|a\.\s?s\.?|turn[oi]|grupp[oi]|squadr[ae]|livell[oi]|lingua|strumento|materi[ae]|disciplin[ae]|cors[oi]|laboratori[oi]|indirizzo|class[ei]|cl\.?|sez\p{L}*\.?|fermata|linea|pullman|bus|mezzo|posto|causal[ei]|oggetto|descrizione|camera|stanza|tavolo|con chi|chi\b.*|copre|prof\p{L}*|docent[ei]|insegnant[ei]|sostitut\p{L}+|supplent\p{L}+|responsabil\p{L}+|tutor|referent\p{L}+|addett\p{L}+|firma|esito|risultato|ammission\p{L}*|vot[oi]|medi[ae]|giudizio|punt\p{L}*|totale|import[oi]|euro|€|quota|somma|spesa|costo|età|sesso|tel\p{L}*\.?|mail|e-?mail|recapit[oi]|document[oi]|residenza|nascita|nat[oa]\b.*)(?:\s(?:di|del|della|dei|e|a)\s.*|\s?[\/(].*|\s\p{L}+)?$/iu
/** Nothing but a name, a number, an hour or a class. */
const tells = /\p{L}{3}/u

type Row = { line: Line; person: Person }

/** The rows of each table about people of whom nothing may be told; rows of one table share their headers. */
function tablesOf({ lines }: Scene, people: readonly Person[]): Row[][] {
  const tables: Row[][] = []
  let headers: readonly string[] | undefined
  for (const line of lines) {
    if (line.headers.length === 0 || line.isHeader) continue
    if (headers?.join('|') !== line.headers.join('|')) tables.push([])
    headers = line.headers
    const person = startingIn(people, line.start, line.end).find(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')
    if (person && secretOrUnknown.has(person.bearer)) tables.at(-1)?.push({ line, person })
  }
  return tables.filter(({ length }) => length > 0)
}

/**
 * What a list is for, stands in a column of it, whatever the words of a cell: where a title says that it is about diets or religion, and
 * where another cell of the column tells something of somebody.
 */
export function toldColumns(scene: Scene, people: readonly Person[], found: readonly Sighting[]): Sighting[] {
  const { text } = scene
  const sorted = found.toSorted((one, other) => one.start - other.start)
  return tablesOf(scene, people).flatMap((rows): Sighting[] => {
    const headers = rows[0]!.line.headers
    const topic = kindOfList(scene, rows[0]!.line)
    return headers.flatMap((header, column): Sighting[] => {
      if (elsewhere.test(header.trim()) || columnOf(header).holds !== 'other') return []
      const cells = rows.flatMap(({ line, person }) => (line.cells[column] ? [{ ...line.cells[column], person }] : []))
      const toldAs = cells.map(({ start, end }) => startingIn(sorted, start, end).find((sighting) => sighting.kind !== 'OTHER' && sighting.end <= end && sighting.end - sighting.start > (end - start) * 0.8)?.kind)
      const kind = topic ?? toldAs.find((one) => one !== undefined)
      if (kind === undefined || (topic === null && toldAs.filter((one) => one !== undefined).length * 4 < cells.length)) return []
      return cells.flatMap(({ start, end, person }, at): Sighting[] => {
        const words = text.slice(start, end)
        if (toldAs[at] || !tells.test(words) || benign.test(words.trim()) || outcome.test(words) || startingIn(people, start, end).length > 0) return []
        return [{ start, end, kind, bearer: person.bearer }]
      })
    })
  })
}
