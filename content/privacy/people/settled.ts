import { atEnd } from '../at-end.ts'
import { anyCase } from '../any-case.ts'
import { classAhead } from '../class-name.ts'
import { columnOf } from '../columns.ts'
import { ownMatters } from '../clues.ts'
import { isFoundBetween, startingIn } from '../finder.ts'
import { placeBefore } from '../lexicon/role-cues.ts'
import { lineAt, sentenceEnd, sentenceStart, type Line } from '../layout.ts'
import type { Scene } from '../scene.ts'
import { isStandIn } from './at-service.ts'
import { hasCharge } from './by-charge.ts'
import { signedBy } from './by-signature.ts'
import { isInColumnOfStandIns } from './by-table.ts'
import { bearerOfTitle, isOfBooks, isOfSuppliers, isPlaced } from './by-document.ts'
import { isInOwnMatter, takesOver } from './own-matter.ts'
import { atWork, type Person } from './person.ts'
import { isCredited } from './credits.ts'
import { isRemembered } from './of-memory.ts'
import { isOnBench } from './in-organs.ts'
import { isInRoll } from './roll-of-minutes.ts'
import { isOfTrade } from './public-trades.ts'
import { as, type Rule } from './standing.ts'
import { isPublicFigure, isShop, noPlace } from './things-with-names.ts'

const name = String.raw`\p{Lu}[\p{L}'’-]*\.?(?:\s(?:(?:di|de|del|della|dei|dal|lo|la|van)\s)?\p{Lu}[\p{L}'’-]*\.?){0,3}`
const aside = String.raw`(?:\s?\([^()\n]{0,40}\))?`
const title = anyCase(String.raw`(?:proff?\.?\s?(?:sse|ssa|ri)?\.?|professor[ei]|professoress[ae]|docent[ei]|insegnant[ei]|inss?\.|maestr[aei]|specialist[aei]|espert[aie]|dottoress[ae]|dott\.?\s?(?:ssa|sse|ri)?\.?)`)
/** `i proff. A, B e C`: a title stands over the names of a row. */
const titled = new RegExp(String.raw`(?<![\p{L}])${title}\s(?:${name}${aside}(?:,\s|\se\s|\sed\s|,\se\s)){0,6}$`, 'u')
const plural = atEnd(new RegExp(String.raw`(?<![\p{L}])${anyCase(String.raw`(?:i|dai|con i|dei|ai|le|dalle|con le|delle|alle|e|ed|dagli|gli|agli)\s(?:proff?\.?\s?(?:sse|ssa|ri)?\.?|professor[ei]|professoresse|docenti|insegnanti|maestr[ei]|specialist[ei])`)}\s(?:${name}${aside}(?:,\s|\se\s|\sed\s|,\se\s)){0,6}$`, 'u'))

/** A title in the plural holds for every name of its row, pupils in the sentence or not. */
export const byPluralTitle: Rule = (standing) => {
  const { scene, mention, from } = standing
  if (mention.isInitials || !plural.test(scene.text.slice(Math.max(from, mention.start - 200), mention.start))) return null
  return as(isInOwnMatter(standing) ? 'staff-own-matter' : 'staff')
}

const tells: ReadonlySet<string> = new Set(['circolare', 'avviso', 'verbale', 'carta', 'tabella-at'])
const asks = /(?<!\p{L})(?:richiest[ae] d|istanz[ae] d|domand[ae] d|si autorizza|si concede|permess[oi]|congedo|sciop|mezzo proprio|150 ore)/iu
/** Whether a sentence may be about a matter of somebody who works at the school. */
function tellsOfWorker({ text, lines, found, specials }: Scene, { start, end }: Person): boolean {
  const [from, until] = [sentenceStart(text, lines, start), sentenceEnd(text, lines, end)]
  return asks.test(text.slice(Math.max(0, start - 200), until)) || isFoundBetween(found(ownMatters), from, until) || startingIn(specials, from, until).length > 0
}

/** `Addetti antincendio: A, B e …`: the label of the row is a task. */
const taskOfRow = atEnd(new RegExp(String.raw`(?<!\p{L})${anyCase('(?:vicari[oea]|addett[oaie]|preposti|rspp|aspp|rls|figure sensibili|coordinator[ei]|referent[ei]|responsabil[ei]|commissione|staff|nucleo|team|funzion[ei] strumental[ei]|collaborator[ei] del dirigente)')}(?:\s(?!${anyCase('assent|che|di chi')})[^:.;\n]{1,60})?:\s(?:${name}${aside}(?:,\s|\se\s|\sed\s)){0,14}$`, 'u'))
/** `Orientamento – …`, a line of a sheet about who does what. */
const areaOfRow = /^[\s*•·–-]*(?:[Aa]rea\s)?\p{Lu}[\p{L}\d ,]{2,40}\s?[–:-]\s$/u
/** Whether a row tells more of somebody than their task: a class, a reason, a matter of their own. */
const tellsMore = ({ text, found, specials }: Scene, { start, end, cells, headers }: Line): boolean =>
  headers.some((header) => /motiv|caus|ragion|period|perché|richiest|concess|esit/iu.test(header) || ['special', 'note', 'class'].includes(columnOf(header).holds)) ||
  cells.some((cell) => classAhead.test(text.slice(cell.start, cell.end))) || isFoundBetween(found(ownMatters), start, end) || startingIn(specials, start, end).length > 0
const isUnderTask = (scene: Scene, { start }: Person): boolean => {
  const line = scene.lines[lineAt(scene.lines, start)]
  if (line === undefined || !tells.has(scene.kind) || bearerOfTitle(scene) !== 'staff') return false
  return line.cells.some((cell) => cell.start === start && !tellsMore(scene, line)) || (start - line.start < 60 && areaOfRow.test(scene.text.slice(line.start, start)))
}
/** A body with its form before or in its name: `A.S.D. Pallavolo Monte Bruno`. */
const ofBody = /(?<!\p{L})(?:A\.?S\.?D|S\.?S\.?D|A\.?P\.?S|O\.?D\.?V)\.?\s(?:\p{Lu}\p{L}+\s){0,2}$/u

/** Whether a row of a table that the law wants begins with somebody who was given a task. */
const opensRow = ({ text, lines, kind, sections }: Scene, { start, end, bearer }: Person): boolean =>
  kind === 'tabella-at' && bearer === 'appointed' && /^\s?[;|–-]/u.test(text.slice(end, end + 2)) &&
  lines[lineAt(lines, start)]?.start === start && sections.some((section) => /^consulenti|incarichi/.test(section))

const isTender = ({ sections }: Scene): boolean => sections.some((section) => section.startsWith('bandi-di-gara'))

/** What a text itself says of somebody, whatever a learned reader makes of them: of whom it may be said, and whether it is. `left` is the sentence before the name. */
type Saying = { of: (person: Person) => boolean; isSaid: (scene: Scene, person: Person, left: string) => boolean }

const works = ({ bearer }: Person): boolean => atWork.has(bearer)

const sayings: readonly Saying[] = [
  // the office or the trade that they are known for
  { of: () => true, isSaid: isOfTrade },
  // the roll of an organ that they sit in
  { of: ({ bearer }) => bearer === 'council-member', isSaid: (scene, person, left) => isInRoll(scene, person) || isOnBench(scene, left) },
  // history, a playbill or a quotation
  { of: ({ bearer }) => bearer === 'public-figure', isSaid: (scene, person, left) => isRemembered(scene, person, person.start - left.length) || isCredited(scene, person, left) },
  // a shop or an office, by the word with which its name begins
  { of: ({ bearer, isSure }) => isSure && bearer === 'company', isSaid: ({ text }, { start, end, keys }) => isShop(text.slice(start, end), keys) },
  // a body, called after somebody
  { of: ({ bearer, keys }) => keys.length > 0 && (bearer === 'unknown' || bearer === 'company'), isSaid: ({ text }, { start }) => ofBody.test(text.slice(Math.max(0, start - 50), start)) },
  // their signature, or the task over their row
  { of: works, isSaid: (scene, person, left) => (signedBy.test(left) || taskOfRow.test(left) || opensRow(scene, person) || isUnderTask(scene, person)) && !tellsOfWorker(scene, person) },
  // whom they stand in for, or that they do
  { of: works, isSaid: (scene, person, left) => isStandIn(scene.text.slice(person.end, person.end + 60)) || takesOver.test(left) || isInColumnOfStandIns(scene, person) },
  // their title or their charge
  { of: works, isSaid: (scene, person, left) => tells.has(scene.kind) && (titled.test(left) || hasCharge(left)) && !tellsOfWorker(scene, person) },
  // the place in a ranking of workers: it is public (nota MIUR 510/2013)
  { of: () => true, isSaid: isPlaced },
  // who supplies what a tender asks for, or is in a list of suppliers
  { of: ({ bearer, isSure }) => isSure && bearer === 'company', isSaid: (scene) => isTender(scene) || isOfSuppliers(scene) },
  // who wrote a book of a list
  { of: ({ bearer }) => bearer === 'public-figure', isSaid: isOfBooks },
  { of: ({ bearer, isSure }) => isSure && bearer === 'appointed', isSaid: (scene, _, left) => isTender(scene) && /affidatari[oa]\s?:\s?$/iu.test(left) },
  // great fame, or a place that is called after them
  { of: ({ bearer, isSure }) => isSure && bearer === 'public-figure', isSaid: ({ text }, person, left) => isPublicFigure(person, text) || (person.keys.length > 1 && !/,\s*$/.test(left) && placeBefore.test(left.slice(-90)) && !noPlace.test(left)) },
]

/** Whether the text itself says who somebody is: the learned reader may not overrule it. */
export function isSettled(scene: Scene, person: Person): boolean {
  const left = scene.text.slice(Math.max(sentenceStart(scene.text, scene.lines, person.start), person.start - 200), person.start)
  return sayings.some(({ of, isSaid }) => of(person) && isSaid(scene, person, left))
}
