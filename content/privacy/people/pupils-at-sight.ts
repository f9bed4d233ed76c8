import { atEnd } from '../at-end.ts'
import { className } from '../class-name.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { teachesAfter, teachesBefore } from '../lexicon/subjects.ts'
import { surnames } from '../lexicon/surnames.ts'
import { atWork } from './person.ts'
import type { Line } from '../layout.ts'
import type { Scene } from '../scene.ts'
import { bearerOfTitle, fallback, isOfPupils, isOfTeachers } from './by-document.ts'
import { as, type Rule } from './standing.ts'

/** A row such as `3A: Anna Verdi, Luca Bruni` names the pupils of a class; `3A: Anna Verdi (italiano)` names who teaches it. */
const classLead = new RegExp(String.raw`^[\s*_•·▪-]*(?:classe |cl\.? |sez\.? )?${className}\s?[:–—-]\s[^:]*$`, 'u')
const prizeTo = atEnd(/(?:premi[oa]|classificat\p{L}+|menzione|medaglia|borsa di studio|coppa|trofeo|encomio|attestato|complimenti|congratulazioni)[\p{L}'»" ]{0,40}\s(?:a|ad|va a|vanno a)\s$/iu)
const isStaffHead = (text: string): boolean => /premialit|bonus premiale|MOF|fondo d'istituto/i.test(text.slice(0, 600))

/** `3A Verdi Anna 60 m` in a text about pupils: the class alone stands before the name. */
const onlyClass = new RegExp(String.raw`^[\s*_•·▪-]*${className}\s{1,3}$`, 'u')

export const rowOfClass: Rule = ({ scene, mention, line, title }) => {
  if (!(mention.keys.length > 1 || mention.isKnown) || title || mention.start <= line.start) return null
  const { text } = scene
  const before = text.slice(line.start, mention.start)
  if (teachesAfter.test(text.slice(mention.end, mention.end + 40)) || teachesBefore.test(before.slice(-40))) return null
  return classLead.test(before) || (mention.keys.length > 1 && isOfPupils(scene) && onlyClass.test(before)) ? as('pupil') : null
}

/** Who gets a prize at school is a pupil, but for the bonus of the staff. */
export const winners: Rule = ({ scene: { text }, left }) => (prizeTo.test(left) && !isStaffHead(text) ? as('pupil') : null)

/** Words of a text about children, and of who works with them, is met or is addressed. */
const ofChildren = /(?<!\p{L})(?:alunn[oaie]|bambin[oaie]|bimb[oaie]|compagn[oaie]|figli[oae]?|mamma|pap[àa]|genitori|sezione)(?!\p{L})/iu
const servedBy = /(?<!\p{L})(?:da|dal|dalla|presso|a|ad|al|alla|con|di|e|o|don|suor|san|santa|car[oa]|gentile|grazie|ciao|via|piazza|libro|storia|film|monte|lago)\s$|["«“:–-]\s?$|\p{Lu}\p{L}*\s$|[,;]\s(?:\p{Lu}\p{L}+\s?){0,2}$/iu
const ofMarks = /scrutini|esam[ie]|prov[ae] (?:orali|scritte|attitudinali)|ammission|ammiss|integrativ/i
const marked = /^[\s:,–-]{1,3}(?:\p{L}+\s){0,3}(?:(?:non )?(?:ammess|promoss|bocciat|licenziat)[oa]|sospes[oa]|credito|voto|media|\d{1,3}(?:[,;./]|\s|$))/u
/** In minutes of marks, who gets one is a pupil. */
export const markedPupils: Rule = ({ scene, mention, title, right }) => (scene.kind === 'verbale' && !title && mention.keys.length > 1 && marked.test(right) && ofMarks.test(scene.text.slice(0, 300)) ? as('pupil') : null)

/** A first name alone in minutes, or with one letter of the surname, is a child's. */
export const childlikeNames: Rule = ({ scene, mention, line, left, right, near, title, isLineStart }) => {
  const [first = '', second] = mention.keys
  const isFirstName = firstNames.has(first) && !surnames.has(first)
  if (scene.kind === 'verbale' && mention.keys.length === 1 && !title && near === null && !isLineStart && isFirstName && !ordinaryWords.has(first) && !mention.isAllCaps) return as('pupil')
  if ((scene.kind === 'circolare' || scene.kind === 'avviso') && mention.keys.length === 1 && !title && near === null && isFirstName && !ordinaryWords.has(first) && !scene.words.isPlain(first) && !mention.isAllCaps && !isLineStart && mention.end + 3 < scene.text.length && ofChildren.test(scene.text) && !servedBy.test(left) && !/^[\s]?[:@]|^\s\p{Lu}/u.test(right)) return as('pupil', false)
  const isChildlike = mention.keys.length === 2 && second?.length === 1 && isFirstName && !title && !/\p{L}'$/u.test(scene.text.slice(mention.start - 2, mention.start)) && bearerOfTitle(scene) === null
  return isChildlike && (near === null || !atWork.has(near.bearer)) && !line.isItem && scene.kind !== 'graduatoria' ? as('pupil') : null
}

const ofPlan = atEnd(/(?<![\p{L}])(?:P\.?E\.?I\.?|P\.?D\.?P\.?|G\.?L\.?H?\.?O\.?|P\.?A\.?I\.?|certificazion\p{L}+|diagnosi|situazione|caso|episodio)\s(?:di|de[lr]|per|riguarda|riguardante)\s?(?:l'alunn[oa]\s)?$/iu)

const ofDispute = /(?<!\p{L})(?:giudizio|ricorso|causa|contenzioso|vertenza|controversia|procedimento|reclamo|esposto|istanza|atto di citazione|tribunale|TAR|conciliazione)(?!\p{L})[^.;\n]{0,120}(?:(?:promoss|propost|presentat|notificat|depositat|instaurat|avanzat|iniziat|intentat)[oaie]\s(?:da|dal|dalla)|(?<!\p{L})(?:contro|verso|ricorrente|attore|attrice|controparte|istante|tra|fra|di|del|della|dal|dalla|da))\s(?:(?:il|la|l')\s?)?(?:(?:sig|prof|dott)\.?\s?(?:ra|ssa)?\.?\s)?$/iu

/** `il compagno coinvolto, G.M., …`: a few words stand between who it is and the letters. */
const aside = /^(?:(?:\s\p{Ll}+){1,4},\s|(?:\s\p{Ll}+){0,4}\s\(|\sdi\s(?:banco|classe|stanza|scuola)\s)$/u
/** `…, suo coetaneo`, `…, della 2B`: what follows says that a pupil is meant. */
const ofPeer = /^,\s(?:(?:il\s|un\s|una\s)?(?:suo|sua|loro)\s)?(?:coetane|compagn|amic)[oa](?!\p{L})/u
const ofInterested = /(?<!\p{L})interessat[oa]\s\($/iu

/** Whether the cell beside holds a class, in a table that is not of who teaches. */
function isBesideClass(scene: Scene, { cells }: Line, place: number): boolean {
  const at = cells.findIndex(({ start, end }) => start <= place && place < end)
  return at >= 0 && bearerOfTitle(scene) === null && !isOfTeachers(scene) && [cells[at - 1], cells[at + 1]].some((cell) => cell && cell.end > cell.start && onlyClass.test(`${scene.text.slice(cell.start, cell.end)} `))
}

/** Initials name somebody only where something says so. */
export const initials: Rule = ({ scene, mention, line, left, right, near, title, previous, isAdjacent, isChained, isLineStart, isPupilCue, hasClass }) => {
  if (!mention.isInitials) return null
  if (ofDispute.test(left)) return as('private-person')
  if (isLineStart && line.isItem && (scene.kind === 'graduatoria' || scene.kind === 'elenco') && fallback(scene) !== 'official' && /^\s*(?:[-–—,(|]|punt|pt|\d)/.test(right)) return as('pupil')
  if (ofPeer.test(right)) return as('pupil')
  if (ofInterested.test(left)) return as('private-person')
  if (isBesideClass(scene, line, mention.start)) return as('pupil')
  const isTold = ofPlan.test(left) || (near !== null && isAdjacent && near.bearer !== 'official') || (isChained && previous?.bearer === 'pupil') || (hasClass && /^\s?\(/.test(right)) || /^sig/.test(title) || (isPupilCue && near !== null && aside.test(left.slice(left.length - near.distance)))
  if (!isTold) return 'nobody'
  return as(near && (isAdjacent || isPupilCue) ? (near.bearer === 'staff' ? 'staff-own-matter' : near.bearer) : 'pupil')
}
