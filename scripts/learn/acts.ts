import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PersonalDataKind } from '../../content/privacy/finding.ts'

/** A span that a person marked: it is hidden or shown. Offsets in UTF-16 units, end exclusive. */
export type Marked = { start: number; end: number; kind: PersonalDataKind; isHidden: boolean }
/** An invented act as people have marked it; `isSeen` when the rules were written with it at hand, so that they are better on it than on others. */
export type Act = { id: string; kind: string; section: string | null; text: string; marks: Marked[]; isSeen: boolean; /** Whether people said that it must be withheld whole, or that it may be public; such an act has no marks. */ isWithheld?: boolean }

/** The short words for the kinds in the files of marked acts. */
export const kindOf: Record<string, PersonalDataKind> = {
  P: 'PERSON_NAME', C: 'STUDENT_CLASS_LINK', F: 'FISCAL_CODE', I: 'IBAN', E: 'EMAIL', T: 'PHONE', A: 'ADDRESS', BD: 'BIRTH_DATE', BP: 'BIRTH_PLACE', ID: 'ID_DOCUMENT', V: 'VEHICLE_PLATE',
  H: 'HEALTH', D: 'DISABILITY', R: 'RELIGION', U: 'UNION', M: 'ECONOMIC_HARDSHIP', X: 'DISCIPLINARY', J: 'JUDICIAL', O: 'OTHER',
}

const mark = /\[\[([A-Z]+) ([^\]]+)\]\]|\{\{([A-Z]+) ([^}]+)\}\}/g

/**
 * Reads marked acts: `=== circolare | albo-online` begins one (and with `| withheld` or `| public` says what becomes of it as a whole), `[[P Anna Verdi]]` is a name that is hidden, `{{P Anna Verdi}}` one that is
 * shown. Throws with the file and the mark where one is not understood.
 */
export function actsIn(file: string, source: string, isSeen: boolean): Act[] {
  return source.split(/^=== /m).slice(1).map((block, place): Act => {
    const lineEnd = block.indexOf('\n')
    const [kind = '', section = 'null', fate] = block.slice(0, lineEnd).split('|').map((word) => word.trim())
    if (fate !== undefined && fate !== 'withheld' && fate !== 'public') throw new Error(`${file}, act ${place + 1}: “${fate}” is neither “withheld” nor “public”.`)
    const marks: Marked[] = []
    const body = block.slice(lineEnd + 1).trimEnd()
    let text = ''
    let from = 0
    for (const match of body.matchAll(mark)) {
      const datum = kindOf[match[1] ?? match[3] ?? '']
      const words = match[2] ?? match[4] ?? ''
      if (!datum) throw new Error(`${file}, act ${place + 1}: “${match[0]}” has a kind that does not exist.`)
      text += body.slice(from, match.index)
      marks.push({ start: text.length, end: text.length + words.length, kind: datum, isHidden: match[1] !== undefined })
      text += words
      from = match.index + match[0].length
    }
    text += body.slice(from)
    if (/\[\[|\]\]|\{\{|\}\}/.test(text)) throw new Error(`${file}, act ${place + 1}: a mark is not closed.`)
    return { id: `${file}:${place + 1}`, kind, section: section === 'null' ? null : section, text, marks, isSeen, ...(fate === undefined ? {} : { isWithheld: fate === 'withheld' }) }
  })
}

/** Acts with marks: those that the rules were written with, and others. */
const marked = ['seen', 'unseen']
/** Acts that are withheld or public as a whole. */
const whole = 'whole'

const filesOf = (folder: string, room: string): string[] => readdirSync(path.join(folder, room)).filter((file) => file.endsWith('.txt')).sort()
const readRoom = (folder: string, room: string): Act[] => filesOf(folder, room).flatMap((file) => actsIn(`${room}/${file}`, readFileSync(path.join(folder, room, file), 'utf8'), room === 'seen'))

/** The marked acts of a folder, in the order of their files; those in `seen` are the ones the rules were written with. */
export const actsOf = (folder: string): Act[] => marked.flatMap((room) => readRoom(folder, room))

/** The acts of a folder of which people said what becomes of each as a whole. */
export const wholeActsOf = (folder: string): Act[] => readRoom(folder, whole)

/** Names a state of the acts of a folder: where it differs from the one that was learned from, learning is due. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256')
  for (const room of [...marked, whole]) for (const file of filesOf(folder, room)) hash.update(`${room}/${file}\n`).update(readFileSync(path.join(folder, room, file)))
  return hash.digest('hex')
}
