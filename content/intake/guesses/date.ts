import type { Day } from '../../lifecycle/day.ts'
import { columnsOf } from '../line.ts'
import { daysIn } from './days-in.ts'
import { ownNumberOf } from './number.ts'
import { written, type Act, type Guess } from './act.ts'

const weekday = /^(?:luned|marted|mercoled|gioved|venerd|sabato|domenica)/iu
/** Words before a day that make it the day of something else. */
const ofSomethingElse = /scaden|entro|giorn|\bore\b|termin|inizi|fine\b|evento|riunion|sedut|incontr|nota|decret|legge|d\.?\s?m\b|d\.?\s?l|o\.?\s?m\b|ordinanza|delibera|verbale|ccnl|vist[oa]|pubblicat|gazzetta|nat[oa]\b|dal\b|al\b|periodo|settiman|sciopero|visita/iu

const place = /^\p{Lu}[\p{L}'’.]*(?:[\s-]+(?:\p{Lu}[\p{L}'’.]*|di|del|della|dell['’]\p{Lu}?\p{L}*|dei|degli|delle|d['’]\p{L}+|in|sul|sulla|sull['’]\p{L}+|al|a|la|lo|nell['’]\p{L}+|\([A-Z]{2}\)))*$/u

type Found = { day: Day; weight: number }

/** How surely a day in a column is the day of the act itself: 0 when it is not. */
function weightOf(before: string, after: string, isOwnNumber: boolean): number {
  const tail = after.replace(/^[\s.,;)*_]+/, '').replace(/^(?:ore\s*)?\d{1,2}[:.]\d{2}.*$/, '')
  const head = before.replace(/[\s(]+$/, '')
  if (isOwnNumber && /^[\s\S]*(?:del|dell['’]|data|,|-|–|\d)\s*$/i.test(before) && !ofSomethingElse.test(before.slice(before.search(/\d/)))) return 95
  if (/^\W*(?:n\.?\s*)?(?:di\s+)?prot/i.test(head) && !/vedi|segnatura/i.test(head)) return 85
  if (/^(?:il|addì|oggi)\s+giorno$/i.test(head)) return 72
  if (tail.length > 30) return 0
  if (/^(?:data|in data|addì|lì|li|l[ìi]['’]?|roma lì)[\s:,.]*$/iu.test(head)) return 92
  const town = townIn(head)
  const hasMark = /(?:,|(?<!\p{L})(?:l[ìi]|addì)(?!\p{L})['’]?)\s*(?:\p{L}+dì\s*)?[.,]?\s*$/iu.test(head)
  if (isTown(town)) return hasMark ? 100 : 75
  return 0
}

/** What stands before a day, without «lì», a comma and a weekday. */
const townIn = (head: string): string =>
  head.replace(/[\s,:]+(?:addì|lì|li|l[ìi]['’]|il|data)?[\s,.:]*$/iu, '').replace(/[,\s]+$/, '').replace(/,?\s*(?:luned|marted|mercoled|gioved|venerd|sabato|domenica)\p{L}*$/iu, '')

const isTown = (town: string): boolean => town !== '' && town.length <= 50 && place.test(town) && /(?:^|\s|['’])\p{Lu}\S*$|\([A-Z]{2}\)$/u.test(town) && !ofSomethingElse.test(town) && !weekday.test(town)

/** Whether a text before a day is a place and nothing else. */
export const isPlace = (before: string): boolean => isTown(townIn(before.replace(/[\s(]+$/, '')))

function datesIn(act: Act, indices: number[], isHead: boolean): Found[] {
  const own = ownNumberOf(act)
  return indices.flatMap((index) => {
    if (index === act.subjectAt) return []
    return columnsOf(act.lines[index]!).flatMap((column): Found[] =>
      daysIn(column).flatMap(({ day, start, end }): Found[] => {
        const before = column.slice(0, start)
        const isAlone = before.trim() === '' && column.slice(end).replace(/[\s.,)]/g, '') === ''
        if (isAlone) return [{ day, weight: isHead ? 90 : 80 }]
        const isOwnNumber = own?.line === index && column.includes(String(own.number))
        // A place may stand at the end of a line that begins with something else: «Prot. n. 12 – Roma, 3 ottobre 2025».
        const last = before.split(/\s[-–|]\s|;\s/).at(-1) ?? before
        const weight = Math.max(weightOf(before, column.slice(end), isOwnNumber), weightOf(last, column.slice(end), false), townAtEnd(before))
        return weight > 0 ? [{ day, weight: isHead || weight < 90 ? weight : weight - 2 }] : []
      }),
    )
  })
}

/** «Circ. n. 12 Roccalba, 3 ottobre 2025»: the number of the act, then the place with a comma. */
const townAtEnd = (before: string): number => (/^\W*(?:prot|circ|comunic)[^,]*\d\S*\s+\p{Lu}[\p{L}'’]+(?:\s+\p{L}['’\p{L}]+){0,4},\s*(?:l[ìi]\s*)?$/iu.test(before) ? 93 : 0)

/** The day of the act: with its place, with its number, with its protocol, or alone in head or foot; `signed` asks for one with its place. */
export function guessDate(act: Act, asked: 'any' | 'signed' = 'any'): Guess<Day> {
  const headEnd = act.subjectAt === null ? act.headEnd : act.headEnd + 3
  const found = [...datesIn(act, written(act, 0, headEnd), true), ...datesIn(act, written(act, Math.max(headEnd, act.footStart), act.lines.length), false)].filter(({ weight }) => asked === 'any' || weight >= 92)
  if (found.length === 0) return null
  const best = found.reduce((one, other) => (other.weight > one.weight ? other : one))
  const rivals = found.filter(({ day, weight }) => day !== best.day && weight >= 85)
  return { value: best.day, isSure: best.weight >= 85 && rivals.length === 0 }
}

/** «a.s. 2025/26», «anno scolastico 2025-2026»: as `2025-26`, in the head of an act. */
export function schoolYearIn(act: Act): string | null {
  for (const index of written(act, 0, act.headEnd + 1)) {
    const found = /(?:a\.?\s?s\.?|anno\s+scolastico)\s*:?\s*(20\d{2})\s*[/\-–]\s*(?:20)?(\d{2})(?!\d)/i.exec(act.lines[index]!)
    if (found && (Number(found[1]) + 1) % 100 === Number(found[2])) return `${found[1]}-${found[2]}`
  }
  return null
}
