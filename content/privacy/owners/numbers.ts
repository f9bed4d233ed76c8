import type { Bearer } from '../bearer.ts'
import { lineAt } from '../layout.ts'
import type { Person } from '../people.ts'
import { secretOrUnknown } from '../people/person.ts'
import { isRungByAddressee } from '../recognizers/addressee.ts'
import type { Scene } from '../scene.ts'
import { isOfBusiness, nearestTo, type Place } from './nearest.ts'

/** Whose a number is that has the form of an office's: the office's, unless it is told of somebody. */
export function whoseNumber(scene: Scene, number: Place, people: readonly Person[]): Bearer {
  if (scene.kind === 'curriculum') {
    if (isOfBusiness(scene, number)) return 'company'
    if (people.length < 2 || number.start < headOfCurriculum) return 'private-person'
  }
  if (isBesideFiscalCode(scene, number)) return 'private-person'
  if (isRungByAddressee(scene, people, number)) return 'private-person'
  const near = nearestTo(scene, number, people)
  if (!near || isOfOffice(scene, near, number)) return 'company'
  const isDoubtful = near.bearer === 'ranked' || (near.bearer === 'unknown' && !isRightAfter(near, number))
  if (isDoubtful && !isInRowOf(scene, near, number)) return 'company'
  return near.bearer === 'ranked' || secretOrUnknown.has(near.bearer) ? 'private-person' : 'company'
}

const lists: ReadonlySet<string> = new Set(['graduatoria', 'elenco', 'circolare', 'avviso'])
/** Whether the row of a list holds the fiscal code of a person, whose number it is then too. */
function isBesideFiscalCode(scene: Scene, number: Place): boolean {
  const line = scene.lines[lineAt(scene.lines, number.start)]
  return line !== undefined && lists.has(scene.kind) && line.end - line.start < 240 && /(?<![A-Z])[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPR-T][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z](?![A-Z])/i.test(scene.text.slice(line.start, line.end)) && !isOfBusiness(scene, number)
}

/** So far a curriculum tells of whom it is. */
const headOfCurriculum = 600

const isRightAfter = (near: Person, { start }: Place): boolean => start >= near.end && start - near.end <= 24

/** Whether nothing but marks, figures, codes and short labels stands between somebody and a number: it is theirs. */
function isInRowOf({ text, lines }: Scene, near: Person, { start }: Place): boolean {
  if (lines[lineAt(lines, start)]?.cells.some((cell) => cell.start > near.start && cell.start <= start)) return true
  const between = text.slice(near.end, start)
  return near.end <= start && !between.includes('\n') && (between.replace(/\S+@\S+|[A-Z]{6}[\dA-Z]{10}/g, '').match(/\p{L}{3,}/gu) ?? []).every((word) => /^(?:tel|cell|telefono|cellulare|punti|recapito|casa|madre|padre|mamma|papà|nat[oa]|mail|email)$/iu.test(word)) && /\P{L}/u.test(between)
}

/** Whether a number stands in a sentence of its own after a name: it is the office's, that writes to whom it names. */
function isOfOffice({ text, kind }: Scene, near: Person, { start }: Place): boolean {
  return kind !== 'elenco' && near.end <= start && /\.\s+\p{Lu}\p{L}+ /u.test(text.slice(near.end, start)) && !/(?:tel|cell|telefono|recapit\p{L}|numero)\.?\s?:?\s?$/iu.test(text.slice(near.end, start))
}
