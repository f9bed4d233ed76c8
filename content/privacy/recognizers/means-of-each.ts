import { startingIn, wordPattern } from '../finder.ts'
import { lineAt, type Line } from '../layout.ts'
import type { Person } from '../people.ts'
import { secretBearers, secretOrUnknown } from '../people/person.ts'
import { partsIn } from '../row-parts.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const ofMeans = /(?<!\p{L})(?:I\.?S\.?E\.?E|reddit\p{L}|esoner\p{L}|esenzion\p{L}|moros\p{L}+|insolut\p{L}|arretrat\p{L}|sussidi\p{L}*|buon[oi] (?:libr|spesa|mensa)\p{L}*|borse? di studio|rateizzazion\p{L}|fasce? (?:di )?contribut\p{L}+)(?!\p{L})/iu
const ofLimits = /(?<!\p{L})(?:fasci[ae]|fasce|scaglion\p{L}|limit[ei]|sogli[ae]|tariff\p{L}|da|a|fino|oltre)(?!\p{L})/iu
const amount = /^(?:€\s?|eur(?:o)?\s)?\d{1,3}(?:\.?\d{3})*(?:,\d{2})?(?:\s?€|\s?euro)?$/i
const ofOne = /^(?:€\s?)?\d{1,3}(?:\.?\d{3})*,(?!00)\d{2}$/
/** What one family has, said after the word for it. */
const saidMeans = wordPattern([String.raw`(?:I\.?S\.?E\.?E\.?(?:U\.?)?|reddito (?:familiare|complessivo|annuo|del nucleo))(?![\p{L}])[^\d\n;|]{0,30}?(?<value>(?:(?:€|euro|eur)\s?)?(?:\d{1,3}(?:\.\d{3})+|\d{3,6})(?:,\d{2})?(?:\s?(?:€|euro))?)(?![\d/]|[.,]\d)`], { before: String.raw`(?<![\p{L}\d])` })
const headOfMeans = /^(?:valore |attestazione )?(?:I\.?S\.?E\.?E\.?(?: \p{L}+)?|reddit\p{L}(?: \p{L}+)?)(?:\s?\(?€\)?)?$/iu

/** What each family has or owes, in the rows of a list about it; in a column of its own also where a number stands for the name. */
export function meansOfEach(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines, kind, found: sought } = scene
  if (kind === 'regolamento' || kind === 'carta') return []
  const title = text.slice(0, 300).split('\n').filter((line) => line.trim() !== '').slice(0, 3).join(' ')
  const isOfMeans = ofMeans.test(title)
  const rowsOf = (line: Line): boolean => isOfMeans || ofMeans.test(line.label)
  const isOfOnes = lines.some(({ headers, cells }) => headers.some((header, index) => headOfMeans.test(header) && cells[index] !== undefined && ofOne.test(text.slice(cells[index].start, cells[index].end))))
  const first = new Set(people.filter(({ bearer }) => secretOrUnknown.has(bearer)).map(({ start }) => lineAt(lines, start)))
  const told = sought(saidMeans).flatMap(({ start, end, groups, text: words }): Sighting[] => {
    const value = groups.value ?? ''
    const lead = words.slice(0, words.length - value.length)
    const isOfOne = startingIn(people, start - 220, start).some(({ bearer }) => secretBearers.has(bearer)) && !/(?:19|20)\d\d$/.test(value)
    return isOfOne && !ofLimits.test(lead.replace(/\b(?:di|pari a)\b/g, '')) && !/inferior|superior|massim|minim|prot|al di sotto/i.test(lead) ? [{ start: end - value.length, end, kind: 'ECONOMIC_HARDSHIP', bearer: 'private-person' }] : []
  })
  return [...told, ...lines.flatMap((line, at): Sighting[] => {
    if (line.isHeader || !/\d/.test(text.slice(line.start, line.end))) return []
    const isOfColumn = line.headers.some((header) => headOfMeans.test(header))
    const isOfSomebody = first.has(at)
    if (!isOfColumn && !(isOfSomebody && rowsOf(line))) return []
    const parts = partsIn(scene, line)
    const hasLimits = parts.some(({ start, end }) => ofLimits.test(text.slice(start, end)))
    return parts.flatMap(({ start, end, header }, place): Sighting[] => {
      const words = text.slice(start, end)
      if (!amount.test(words) || startingIn(people, start, end).some((person) => person.end - person.start > 3)) return []
      const isHidden = isOfColumn ? headOfMeans.test(header) && (isOfSomebody || (isOfOnes && !hasLimits)) : place > 0 && parts.length > 1 && (/,\d{2}/.test(words) || /^€|€$|euro/i.test(words))
      return isHidden ? [{ start, end, kind: 'ECONOMIC_HARDSHIP', bearer: 'private-person' }] : []
    })
  })]
}
