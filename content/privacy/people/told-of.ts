import { isFoundBetween, startingIn } from '../finder.ts'
import { sentenceEnd, sentenceStart } from '../layout.ts'
import type { Scene } from '../scene.ts'
import { isOfTeachers } from './by-document.ts'
import { busyWith, isOfCategory, isSupposed, topicOfWork } from './own-matter.ts'
import { atWork, secretBearers, type Person } from './person.ts'

const clauseEnd = /[;\n|]|\.(?=\s|$)/
/** Between a name and a word: it is said of the named. */
const ofOneself = /(?:^|[\s,(])(?:è|e'|era|sarà|sia|essere|essendo|risulta|trovandosi|sta|si trova|si è|ha|avendo|aveva|aver|avere|soffre|assente|per|causa|perché|poiché|in quanto|dopo|in seguito|a seguito)[\s,](?:[\p{L}\d]+[\s'’.]+){0,7}$/iu
const ofAnother = /^\s(?:de\p{L}*|di)[\s']\s?(?:titolare|prof|docente|insegnante|collega|sig|dipendente|collaborat|assistente)/iu
const hired = /contratt|stipul|individua|supplen|nomin|conferi|incaric|sostitu/i
const attendance = /assent|present|giustificat|manca(?:no)?\s/i
/** Whether the first word of a special category after a name is said of the named: a state, not a topic of work. */
export function isInOwnState(scene: Scene, person: Person, until: number): boolean {
  for (const special of startingIn(scene.specials, person.end, until)) {
    if (!isOfCategory(special) || topicOfWork.test(special.text) || isSupposed(scene, special.start)) continue
    const between = scene.text.slice(person.end, special.start)
    if (scene.kind === 'verbale' && /(?:assent[ei]|giustificat[oi]|presenti|manca(?:no)?)\s[^;]{0,80}$/i.test(scene.text.slice(sentenceStart(scene.text, scene.lines, person.start), person.start))) return false
    if (between.trim() === '') return true
    if (ofAnother.test(scene.text.slice(special.end, special.end + 24)) || hired.test(scene.text.slice(sentenceStart(scene.text, scene.lines, person.start), person.start))) return false
    return ofOneself.test(/^\p{L}+\s/u.test(special.text) && /^(?:per|in|è|ha|assente)\s/i.test(special.text) ? `${between} per ` : between) && !busyWith.test(between)
  }
  return false
}

const towards = /^\s?(?:a|ad|al|alla|all'|di|del|della|dell')\s?(?:(?:dipendente|docente|insegnante|collaborat\p{L}+|assistente|alunn[oa]|sig|prof|ins)\.?(?:ra|ssa)?\.?(?: scolastic\p{L}| amministrativ\p{L})?)?\s?$/iu
/** "Richiamo scritto a …": the word stands before the name. */
function isToldBefore(scene: Scene, person: Person): boolean {
  if (scene.kind !== 'tabella-at' && scene.kind !== 'tabella' && scene.kind !== 'elenco') return false
  return startingIn(scene.specials, person.start - 90, person.start).some((special) => special.end <= person.start && isOfCategory(special) && !/^(?:or[ae]|assisten|educat|sostegno|progett)/i.test(special.text) && towards.test(scene.text.slice(special.end, person.start)))
}

/** Who stands there only for want of a better guess, or does a job, but of whom a special category is told, is a private person there. */
export function revealed(scene: Scene, people: Person[]): Person[] {
  return people.map((person, index) => {
    if (secretBearers.has(person.bearer) || person.bearer === 'ranked' || person.bearer === 'company' || person.bearer === 'public-figure' || scene.kind === 'curriculum') return person
    const next = Math.min(person.end + 160, people[index + 1]?.start ?? scene.text.length)
    if (isInOwnState(scene, person, Math.min(next, sentenceEnd(scene.text, scene.lines, person.end, 160)))) return { ...person, bearer: 'staff-own-matter', isSure: true }
    if (isToldBefore(scene, person)) return { ...person, bearer: 'staff-own-matter', isSure: true }
    if (person.isSure) return person
    const after = scene.text.slice(person.end, next)
    const clause = after.slice(0, clauseEnd.exec(after)?.index ?? after.length)
    if (/^[\s*_]*\(/.test(clause) && scene.kind === 'verbale' && attendance.test(scene.text.slice(Math.max(0, person.start - 160), person.start))) return person
    const isOfStaff = person.bearer === 'staff' && isOfTeachers(scene)
    return isFoundBetween(scene.specials, person.end, person.end + clause.length, (special) => isOfCategory(special) && !(isOfStaff && topicOfWork.test(special.text))) ? { ...person, bearer: 'private-person', isSure: true } : person
  })
}

/** Who taught or followed whom the curriculum is of. */
const ofMaster = /(?<!\p{L})(?:tirocinio|stage|tesi|praticantato|supervision\p{L}|relator\p{L}+|seguit[oa]|referenz[ae])(?!\p{L})(?:[^.;\n]{0,30}\s(?:da|dal|dalla|con|del|della|di)|(?<=referenz[ae])\s?:)\s(?:\p{L}+\.(?:ssa|ra)?\s)?$/iu
/** The head who gave a task signs for the school. */
const ofHead = /(?:[Dd]al(?:la)?|[Dd]el(?:la)?)\s(?:[Dd]irigente|[Pp]reside|D\.?S\.?)(?:\s[Ss]colastic[oa])?\s(?:(?:prof|dott)\.?(?:ssa)?\s)?$/u
/** A curriculum is of one person; who else is named in it did not ask to be. */
export function ofCurriculum({ text }: Scene, people: Person[]): Person[] {
  const isMaster = ({ start }: Person): boolean => ofMaster.test(text.slice(Math.max(0, start - 60), start))
  const isHead = ({ start, bearer }: Person): boolean => atWork.has(bearer) && ofHead.test(text.slice(Math.max(0, start - 40), start))
  const subject = people.find((person) => person.bearer !== 'company' && person.bearer !== 'public-figure' && person.keys.length > 1 && !isMaster(person))
  if (!subject) return people.map((person) => (isMaster(person) ? { ...person, bearer: 'private-person' } : person))
  return people.map((person) => (isHead(person) || person.bearer === 'company' || person.bearer === 'public-figure' || person.keys.some((key) => subject.keys.includes(key)) ? (secretBearers.has(person.bearer) && person.keys.some((key) => subject.keys.includes(key)) ? { ...person, bearer: 'appointed' } : person) : { ...person, bearer: 'private-person' }))
}

const withVehicle = /^(?:[^;.\n]|\.(?!\s\p{Lu})){0,50}?(?:(?<![\p{L}]|(?<!\p{L})una\s|premi\p{L}\s)(?:targ\p{L}*|patente|polizza|assicurat\p{L})(?![\p{L}])|(?<![\p{L}\d])[A-Z]{2}\s?\d{3}\s?[A-Z]{2}(?![\p{L}\d]))/u
const atDesk = new Set(['circolare', 'avviso', 'elenco', 'tabella', 'ordine-di-servizio'])
/** A colleague whose own car is told is in a matter of their own. */
export function drivers(scene: Scene, people: Person[]): Person[] {
  if (!atDesk.has(scene.kind)) return people
  return people.map((person, index) => {
    if (!atWork.has(person.bearer) && person.bearer !== 'unknown') return person
    const after = scene.text.slice(person.end, Math.min(person.end + 90, people[index + 1]?.start ?? scene.text.length))
    return withVehicle.test(after) && !/servizio|scuola|istituto|noleggi|autist|conducent|pullman|bus/i.test(scene.text.slice(Math.max(0, person.start - 60), person.end + after.length)) ? { ...person, bearer: 'staff-own-matter', isSure: true } : person
  })
}
