import { columnOf } from '../columns.ts'
import { startingIn } from '../finder.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { lineAt } from '../layout.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { companyHead } from '../lexicon/role-cues.ts'
import { surnames } from '../lexicon/surnames.ts'
import { shortTitles } from '../lexicon/titles.ts'
import type { Scene } from '../scene.ts'
import { bearerOfRow, titleOf, toFamily } from './by-document.ts'
import type { Person } from './person.ts'
import { as, type Rule } from './standing.ts'

/** A list of those alone who lost their place in a ranking. */
const ofFallen = /^(?!.*(?:definitiv|provvisori|(?<!non )ammess|(?<!in)idone|\sed?\s)).*(?:depennat|esclus[ie]|rinunciatar)/isu
const titlesAhead = new RegExp(`^${shortTitles}`, 'i')
const titlesAlone = new RegExp(String.raw`^[\s*\d.)-]*${shortTitles}$`, 'i')
const replacing = /sostitut|supplent|subentr|incaricat|referent|responsabil|copertura|coordinat/i

/** A column of those whom the school buys from: a firm's name need not say that it is one. */
const ofFirms = /fornitor|denominazion|ragione sociale|operator\p{L}+ economic|^gestore|^ditt[ae]|^impres[ae]/iu
const readsAsPerson = (content: string): boolean => /\s/.test(content) && content.toLowerCase().split(/[\s.]+/).some((word) => firstNames.has(word) && !ordinaryWords.has(word))

const ofStandIns = /^(?:chi )?(?:(?:la|lo|li) )?(?:sostituisc|sostituent|supplent|supplis|copr|copert|subentr|al (?:suo )?posto)/iu
/** A column of who stands in, beside one of who is away. */
export function isInColumnOfStandIns({ lines }: Scene, { start }: { start: number }): boolean {
  const line = lines[lineAt(lines, start)]
  const index = line?.cells.findIndex((cell) => cell.start <= start && start < cell.end) ?? -1
  return ofStandIns.test(line?.headers[index] ?? '') && line?.headers.some((header) => /^(?:docente |insegnante |personale |dipendente )?(?:assent|sostituit)/iu.test(header)) === true
}

/** In a table the header over a cell says whose names it holds. */
export const byColumn: Rule = ({ scene, mention, line, column, aroundLine }) => {
  const { text } = scene
  if (column && column.column.holds !== 'person' && isInColumnOfStandIns(scene, mention)) return as('staff')
  if (!column || (column.column.holds !== 'person' && column.column.holds !== 'name')) return null
  if (ofFirms.test(line.headers[column.index] ?? '') && !readsAsPerson(text.slice(column.cell.start, column.cell.end))) return as('company')
  if (mention.isInitials && column.column.holds === 'name') return as(bearerOfRow(scene, line))
  const lead = text.slice(column.cell.start, mention.start)
  if (!titlesAlone.test(lead) && companyHead.test(lead)) return as('company')
  if (companyHead.test(text.slice(column.cell.start, column.cell.end))) return as('company')
  const isCompany = /\b(?:s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|soc|coop|onlus|ditta)\b/i.test(text.slice(column.cell.start, column.cell.end))
  if (isCompany) return as('company')
  let bearer = column.column.holds === 'person' ? column.column.bearer : bearerOfRow(scene, line)
  if (bearer === 'payee' && scene.sections.some((section) => section.startsWith('pagamenti')) && !toFamily.test(aroundLine)) bearer = 'appointed'
  const row = line.headers.map(columnOf)
  if (bearer === 'official' && row.some((one) => one.holds === 'special') && scene.kind !== 'graduatoria' && !replacing.test(line.headers[column.index] ?? '')) bearer = 'staff-own-matter'
  if (scene.kind === 'graduatoria' && bearer === 'ranked' && (/esclus(?![oa],? art)|non ammess|rinunci/i.test(aroundLine) || ofFallen.test(titleOf(scene)))) bearer = 'excluded'
  return as(bearer)
}

/** A row that counts the others. */
const total = /^(?:sub)?tot(?:ale|ali|\.)?(?!\p{L})/iu
const benignCell = /^(?:no|s[iì]|x|n\.?d\.?|nessun[oa]?|tutt[ie]|vari[e]?|da definire|idem|assente|presente|vacante|facoltativ[oa]|obbligatori[oa])$/i

/** A cell that says yes, no or something else than a name. */
function isNoName(words: string[]): boolean {
  const content = words.join(' ')
  if (benignCell.test(content) || total.test(content)) return true
  const isKnown = (word: string): boolean => firstNames.has(word.toLowerCase()) || surnames.has(word.toLowerCase())
  const isOrdinary = (word: string): boolean => ordinaryWords.has(word.toLowerCase()) && !isKnown(word)
  if (words.every((word) => !/\p{Lu}/u.test(word)) && !words.some(isKnown)) return true
  const [first = ''] = words
  if (words.length > 2 && !isKnown(first) && !words.some((word) => firstNames.has(word.toLowerCase())) && isItalian(first)) return true
  return words.some(isOrdinary) && !(words.length > 1 && words.filter(isOrdinary).length === 1 && words.some((word) => firstNames.has(word.toLowerCase()) && !isOrdinary(word)))
}

/** Two or more people in one cell. */
const severalNames = /^(?=.{5,120}$)\p{Lu}[\p{L}'. -]+(?:\s?[/+&;,]\s?|\se[d]?\s)\p{Lu}[\p{L}'. -]+(?:(?:\s?[/+&;,]\s?|\se[d]?\s)\p{Lu}[\p{L}'. -]+)*$/u

/** The names of a cell that holds several; none where one of them is no name. */
function namesWithin(content: string, from: number): { start: number; end: number; keys: string[] }[] {
  let at = from
  const names = content.split(/(\s?[/+&;,]\s?|\se[d]?\s)/u).flatMap((part, place): { start: number; end: number; keys: string[] }[] => {
    const start = at
    at += part.length
    return place % 2 === 1 ? [] : [{ start, end: start + part.trimEnd().length, keys: part.trim().split(/[ -]+/) }]
  })
  return names.some(({ keys }) => keys.length > 4 || isNoName(keys) || companyHead.test(keys.join(' '))) ? [] : names.map((name) => ({ ...name, keys: name.keys.map((key) => key.toLowerCase()) }))
}

/** Cells of a column of people, taken whole when they read as a name whatever their letters. */
export function cellNames(scene: Scene, people: Person[]): Person[] {
  const { text, lines } = scene
  const found: Person[] = []
  for (const line of lines) {
    if (line.headers.length === 0 || line.isHeader) continue
    line.cells.forEach((cell, index) => {
      const header = line.headers[index]
      const column = header === undefined ? null : columnOf(header)
      if (!column || (column.holds !== 'person' && column.holds !== 'name')) return
      const content = text.slice(cell.start, cell.end)
      if (ofFirms.test(header ?? '') && !readsAsPerson(content)) return
      if (severalNames.test(content)) {
        const bearer = column.holds === 'person' ? column.bearer : bearerOfRow(scene, line)
        found.push(...namesWithin(content, cell.start).filter((one) => !startingIn(people, one.start, one.end).some((person) => person.bearer === 'company' || (person.start <= one.start && person.end >= one.end))).map((one): Person => ({ ...one, strength: 2, isInitials: false, isKnown: true, isAllCaps: false, bearer, isSure: true })))
        return
      }
      if (content.length < 2 || content.length > 60 || !/^[\p{L}'. -]+$/u.test(content)) return
      const words = content.split(/[ -]+/)
      if (words.length > 5 || isNoName(words)) return
      const bearer = column.holds === 'person' ? column.bearer : bearerOfRow(scene, line)
      const inside = startingIn(people, cell.start, cell.end).filter(({ end }) => end <= cell.end)
      if (companyHead.test(content)) return
      const titled = titlesAhead.exec(content)?.[0].length ?? 0
      if (inside.some((person) => person.bearer === 'company' || (person.start <= cell.start + titled && person.end >= cell.end))) return
      found.push({ start: cell.start + titled, end: cell.end, strength: 2, keys: words.map((word) => word.toLowerCase()), isInitials: false, isKnown: true, isAllCaps: false, bearer: inside[0]?.bearer ?? bearer, isSure: true })
    })
  }
  return found
}
