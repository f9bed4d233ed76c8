import { columnsOf } from '../line.ts'
import { daysIn } from './days-in.ts'
import { written, type Act, type Guess } from './act.ts'

const mark = String.raw`(?:n(?:r|um|umero)?\s*[.°º:]*\s*)?(?:di\s+)?prot(?:ocollo|\.)?\s*(?:n(?:r|um|umero)?\s*[.°º:]*|[.:°])*\s*`
const number = String.raw`(?<number>\d[\d.]{0,10}(?:\s?[/\-–]\s?[\p{L}\d]+(?:[.\-/][\p{L}\d]+)*)*|[A-Z]{1,4}\d?\s?[/\-]\s?\d{2,8})`

/** The act's own protocol stands at the beginning of a line or of a column of its head. */
const own = new RegExp(String.raw`^\W*(?:rif\.?\s*)?${mark}${number}`, 'iu')
/** The stamp of a protocol register: m_pi.AOODRXX.REGISTRO UFFICIALE(U).0012345.10-09-2025. */
const stamp = /(?:registro\s+(?:ufficiale|protocollo)|AOO\w*)[\s.(]*[UIE]?\)?[\s.]*(?<number>\d{3,8})[.\s/]+(?=\d{2}[-/.]\d{2}[-/.]\d{4})/i

/** A protocol and where it was read. */
type OwnProtocol = { value: string; line: number; isSure: boolean }

const withoutDate = (text: string): string => {
  const [first] = daysIn(text)
  return first && first.start > 0 ? text.slice(0, first.start).replace(/\s*(?:del|dell['’]|in data|,)?\s*$/i, '') : text
}

function ownProtocolOf(act: Act): OwnProtocol | null {
  const last = act.subjectAt === null ? act.headEnd : act.headEnd + 4
  for (const line of [...written(act, 0, last), ...written(act, act.footStart, act.lines.length)]) {
    if (line === act.subjectAt) continue
    for (const column of columnsOf(act.lines[line]!).flatMap((one) => one.split(/\s+[-–]\s+(?=prot)|(?<=\d)\s*,?\s+(?=prot\b)/i))) {
      const said = withoutDate(column)
      const found = own.exec(said) ?? stamp.exec(column)
      const value = found?.groups?.number?.replace(/\s*([/\-–])\s*/g, '$1').replace(/[.\-/]+$/, '')
      if (!found || !value || !/\d/.test(value)) continue
      const rest = column.slice(found.index + found[0].length)
      if (rest.replace(/\d+/g, '').length < 60) return { value, line, isSure: line < last }
    }
  }
  return null
}

export function guessProtocol(act: Act): Guess<string> {
  const found = ownProtocolOf(act)
  return found && { value: found.value, isSure: found.isSure }
}
