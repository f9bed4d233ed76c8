import { atEnd } from '../at-end.ts'
import { toFamily } from './by-document.ts'
import { isItalian } from '../lexicon/italian.ts'
import { isOfLetter } from './letter-heads.ts'
import { opensAsWord } from './opening-words.ts'
import { isPlace } from './place-names.ts'
import { isSaidAside } from './own-matter.ts'
import type { Scene } from '../scene.ts'
import type { Rule, Standing } from './standing.ts'
import { detailsAfter, pupilAfter } from './words-after.ts'

const afterColon = /^(?:\s[\p{Ll}'’]+){0,6}\s?:\s(?:\p{Lu}[\p{L}'. ]{1,40}(?:\([^()\n]{1,40}\))?[,;]\s?){0,12}$/u

/** Whether capitals outnumber the other letters by far: they tell nothing there. */
export const isMostlyCapitals = (line: string): boolean => (line.match(/\p{Lu}/gu)?.length ?? 0) > 2 * (line.match(/\p{Ll}/gu)?.length ?? 0)

/** Whether the names of a row follow a word such as "alunni:". */
export const isListed = ({ near, isPupilCue, left }: Standing): boolean => near !== null && (near.bearer === 'staff-own-matter' || near.bearer === 'staff' || isPupilCue) && afterColon.test(left.slice(left.length - near.distance))

/** Whether it is an entry of a list of payments to families. */
export const isEntryOfFamily = ({ scene, mention, left, right, aroundLine }: Standing): boolean =>
  mention.keys.length > 1 && scene.sections.some((section) => /^(?:pagamenti|sovvenzioni)/.test(section)) && /[–—;|-]\s$/.test(left) && /^\s?[–—;|-]\s/.test(right) && toFamily.test(aroundLine)

const postcode = atEnd(/\b\d{5}[ ,-]*$/)
const livesIn = atEnd(/(?<!\p{L})(?:nat[oa]|residente|residenti|domiciliat[oa]|comune|provincia)\s(?:a|ad|in|di)\s*$/iu)
/** Somebody's town is no person. */
export const townOfSomebody: Rule = ({ left }) => (postcode.test(left) || livesIn.test(left) ? 'nobody' : null)

/** A town before a date, at the head of a line. */
export const townAndDate: Rule = ({ mention, isLineStart, right }) => (mention.strength === 1 && isLineStart && /^,\s*(?:l[iì]\s|il\s)?\d{1,2}[./ ]/.test(right) ? 'nobody' : null)

/** Figures of feasts, carols and tales. */
const figures = /^(?:(?:grazie|caro|ciao|ecco|signor)\s)?(?:babbo natale|bianco natale|santa claus|gesù bambino|sacro cuore|buon natale|mago merlino|peter pan|harry potter|robin hood)$/iu
/** Whether a stretch is where and when a letter was written, or a word that opens a sentence and is a first name elsewhere. */
export const isNobody = (scene: Scene, stretch: { start: number; end: number; keys: readonly string[] }): boolean => isOfLetter(scene, stretch) || isPlace(scene.text, stretch) || opensAsWord(scene.text, stretch) || figures.test(scene.text.slice(stretch.start, stretch.end))
export const headsAndOpenings: Rule = ({ scene, mention, title }) => (title === '' && isNobody(scene, mention) ? 'nobody' : null)

/** What a person does or is follows at once. */
const actsAfter = /^\s(?:è|ha|era|aveva|chiede|ha|non|si|viene|segue|frequenta|vive|resta|arriva|porta|deve|può|soffre|assume|compie)\s|^\s?\(|^,\s(?:che|cui|nat[oa]|anni|classe|il cui|la cui|proveniente)/u
const brands = new Set('google microsoft windows office teams classroom zoom meet workspace drive kahoot canva axios argo spaggiari madisoft nuvola invalsi cambridge trinity erasmus etwinning whatsapp telegram instagram facebook youtube spotify minecraft lego scratch arduino raspberry linux android apple samsung epson canon lenovo dell acer'.split(' '))
/** Two capitalised words that no Italian dictionary has, of whom something is said as of a person. */
export function isStrangePair({ scene, mention, right }: Standing): boolean {
  return mention.keys.length === 2 && !mention.isAllCaps && mention.keys.every((key) => key.length > 2 && !isItalian(key) && !brands.has(key) && !scene.words.isPlain(key)) && actsAfter.test(right)
}

/** Where a word has its capital from the sentence or the line alone. */
const opens = /^[\s*_#•·\d.)–-]*$|[.;!?]\s$/u

const item = /^(?<letter>\p{Lu})\.\s(?<word>\p{Lu}\p{Ll}+)$/u
const decree = /^D\.?\s?(?:L\p{L}{0,3}|M|P|P\.\s?R|P\.\s?C\.\s?M|Lg\.?s?)\.?$/iu
/** A list of what is cut short, and how. */
const ofSpelling = /(?<!\p{L})(?:sigl[ae]|abbrevia\p{L}+|acronim[oi])(?!\p{L})[^;\n]{0,200}$/iu
/** `il D.S.`, `personale A.T.A.`: offices in letters, after the article that nobody's initials have. */
const office = /^(?:D\.\s?S|A\.\s?T|D\.\s?S\.\s?G|R\.\s?S|F\.\s?S|F\.\s?F)\.?$/u
const ofOffice = /(?<!\p{L})(?:il|del|dal|al|col|il\sfacente funzione|personale|i|dei|dai|ai|le|delle)\s$/iu
/** A letter that numbers a point, `C. Fa eccezione …`; a decree cut short before its date or number; a school year, `A.S. 2025/26`. */
export const lettersOfNobody: Rule = ({ scene: { text }, mention, own, left, title }) => {
  if (title) return null
  const after = text.slice(mention.end, mention.end + 12)
  if (/^(?:C\.\s?I\.\s?G|C\.\s?U\.\s?P)\.?$/u.test(own)) return 'nobody'
  if (decree.test(own) && /^\.?\s?(?:n\.?\s?|lgt\.?\s?)?\d/.test(after)) return 'nobody'
  if (mention.isInitials && ofSpelling.test(left)) return 'nobody'
  if (office.test(own) && ofOffice.test(left)) return 'nobody'
  if (/^C\.\s?F\.?$/.test(own) && /^\.?\s?:?\s?(?:[A-Z]{6}[\dL-V]{2}|\d{11})/i.test(text.slice(mention.end, mention.end + 16))) return 'nobody'
  if (/A\.\s?S\.?$/.test(own) && /^\.?\s?(?:20)?\d\d(?!\d)/.test(after)) return 'nobody'
  const { letter, word } = item.exec(own)?.groups ?? {}
  return letter !== undefined && word !== undefined && opens.test(left) && (isItalian(word.toLowerCase()) || word.length < 4) && followsLetter(text, mention.start, letter) ? 'nobody' : null
}

/** Whether the point with the letter before, or of `A` the one after, opens a line or a clause nearby. */
function followsLetter(text: string, place: number, letter: string): boolean {
  const [from, until, other] = letter === 'A' ? [place, place + 1_500, 'B'] : [Math.max(0, place - 1_500), place, String.fromCharCode(letter.charCodeAt(0) - 1)]
  return text.slice(from, until).split(/\n|;\s/).some((line) => line.trimStart().startsWith(`${other}. `))
}

/** `Verdi Bruna: € 120,00`, a row of what the school gave. */
const isGrantRow = ({ scene, mention, right }: Standing): boolean => scene.sections.some((section) => section.startsWith('sovvenzioni')) && mention.keys.every((key) => key.length > 2 && !isItalian(key)) && /^\s?[:;|–-]\s(?:€|euro|\d)/iu.test(right)
/** A word that nobody's dictionary has names a person only where something says so. */
export const unknownWords: Rule = (standing) => {
  const { scene, mention, column, left, right, near, title, isLineStart, hasClass, isChained, isPupilCue, isAdjacent, aroundLine } = standing
  if (mention.strength === 2 || mention.isInitials || mention.isKnown) return null
  if (column && column.column.holds !== 'other') return null
  const isCommon = mention.keys.every((key) => key.length < 3 || scene.words.isPlain(key))
  const isAcronym = mention.isAllCaps && mention.keys.length === 1 && (mention.keys[0]?.length ?? 0) < 5
  if (isCommon || isAcronym) return 'nobody'
  const isGiven = isLineStart && mention.keys.length > 1 && !mention.isAllCaps && isGrantRow(standing)
  if (isLineStart && !hasClass && !isGiven && !detailsAfter.test(right)) return 'nobody'
  const [word = ''] = mention.keys
  if (mention.keys.length === 1 && !title && !isAdjacent && isItalian(word) && opens.test(left)) return 'nobody'
  const toCue = near === null ? '' : left.slice(left.length - near.distance)
  const isNamedByCue =
    near !== null &&
    (/^[ *_]{1,3}$/.test(toCue) || ((mention.keys.length > 1 || (/^\s?[(,;]/.test(right) && (near.bearer === 'staff-own-matter' || isPupilCue || near.bearer === 'excluded'))) && /^[ :*_]{1,4}$/.test(toCue))) &&
    near.bearer !== 'appointed' &&
    near.bearer !== 'payee'
  const isKin = near?.bearer === 'family' && !scene.words.isPlain(mention.keys[0] ?? '') && (/^ (?:di|del piccolo|della piccola) $/.test(toCue) || (/^,? $/.test(toCue) && /^(?:,|\s(?:e|è|ha|vive)\s)/.test(right)))
  const isTold =
    isKin || isGiven || isStrangePair(standing) ||
    isEntryOfFamily(standing) || isListed(standing) || title !== '' || isSaidAside(scene, mention.end, right) || hasClass || detailsAfter.test(right) || pupilAfter.test(right) || isChained || isNamedByCue || (near !== null && mention.keys.length > 1 && isAdjacent && isPupilCue)
  if (!isTold) return 'nobody'
  return mention.isAllCaps && !hasClass && !detailsAfter.test(right) && isMostlyCapitals(aroundLine) ? 'nobody' : null
}

/** An unknown word before a colon is a label. */
export const unknownLabel: Rule = ({ mention, isLineStart, left, right }) => (mention.keys.length === 1 && !mention.isKnown && !isLineStart && left.trim() === '' && /^\s?:/.test(right) ? 'nobody' : null)
