import { startingIn } from '../finder.ts'
import type { PersonalDataKind } from '../finding.ts'
import type { Person } from '../people.ts'
import { secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

type Told = { header: RegExp; kind: PersonalDataKind; holds: RegExp }
/** What a column holds by its header, and what a cell of it must look like: a dash, a word or the number of a body is none. */
const columns: readonly Told[] = [
  { header: /^(?:cod(?:ice|\.)\s?fisc(?:ale|\.)?|c\.?\s?f\.?)(?:\s\p{L}+)?$/iu, kind: 'FISCAL_CODE', holds: /^(?=.*[A-Z].*[A-Z])(?:[A-Z\d][ .\/-]?){15,16}$/i },
  { header: /iban|^(?:conto(?: corrente)?|c\/c|coordinate(?: bancarie)?)$/iu, kind: 'IBAN', holds: /^(?=(?:\D*\d){8})[A-Z\d][A-Z\d .\/-]{9,38}$/i },
  { header: /e-?mail|posta elettronica|^(?:mail|pec|casella)$/iu, kind: 'EMAIL', holds: /^\S{2,}.*(?:@|\sat\s|chiocciola|[([{<«]at[)\]}>»]).*\p{L}{2}$/iu },
  { header: /^(?:targa|targhe|veicolo|auto(?:mezzo|vettura)?|motorino|scooter|ciclomotore)\b/iu, kind: 'VEHICLE_PLATE', holds: /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{1,3}(?:[ -]?[A-Z\d]{1,5}){1,2}$/i },
  { header: /tessera sanitaria|^t\.?s\.?$|tess\.? san/iu, kind: 'ID_DOCUMENT', holds: /^(?:\d[ -]?){16,20}$/ },
  { header: /(?:^|\s)(?:carta (?:di (?:credito|debito)|prepagata)|prepagata|postepay|bancomat)(?:\s|$)/iu, kind: 'OTHER', holds: /^(?:\d[ .-]?){15,19}$/ },
  { header: /cellular|telefon|^tel\b|^cell\b|recapito tel/iu, kind: 'PHONE', holds: /^(?=(?:\D*\d){6})[+(]{0,2}(?:\d|(?:zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove)(?!\p{L}))[\d\p{L}\s()+./_·–-]{5,30}$/iu },
]

/** Whose row it is: nobody of an office or a firm stands in it. */
const ofNobody: ReadonlySet<Person['bearer']> = new Set(['company', 'official', 'staff', 'public-figure', 'appointed'])

/** Cells whose header says what they hold, in the row of somebody who is not shown, whatever way they are written. */
export function toldByHeader({ text, lines }: Scene, people: Person[]): Sighting[] {
  return lines.flatMap((line): Sighting[] => {
    if (line.headers.length === 0 || line.isHeader) return []
    const inRow = startingIn(people, line.start, line.end)
    if (inRow.some(({ bearer }) => ofNobody.has(bearer)) || !inRow.some(({ bearer }) => secretOrUnknown.has(bearer))) return []
    return line.cells.flatMap(({ start, end }, index): Sighting[] => {
      const header = (line.headers[index] ?? '').trim()
      const words = text.slice(start, end)
      const told = end - start < 60 ? columns.find((column) => column.header.test(header) && column.holds.test(words)) : undefined
      return told ? [{ start, end, kind: told.kind, bearer: 'private-person' }] : []
    })
  })
}
