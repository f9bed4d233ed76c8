import { isFoundBetween } from '../finder.ts'
import { specialWords } from '../lexicon/special-words.ts'
import { fallback, appointing } from './by-document.ts'
import { sitsInOrgan } from './in-organs.ts'
import { isListed } from './no-names.ts'
import { isAddressee, isInOwnMatter, isOfDesk, isOwnAct, saysOwn } from './own-matter.ts'
import { factOf } from '../scene.ts'
import { atWork, secretBearers } from './person.ts'
import { afterIn, as, beforeIn, type Rule, type Standing } from './standing.ts'
import { hasMobileAfter, isSaidAway } from './words-after.ts'

/** `la sottoscritta …, madre dell'alunno …`. */
const signsForChild = /(?<!\p{L})(?:madre|padre|genitore|tut(?:ore|rice)|esercent[ei]|affidatari[oa])(?!\p{L})/iu
/** Kinds that speak to families: who signs a paper that is copied there is one of them. */
const signsPapers: ReadonlySet<string> = new Set(['circolare', 'avviso', 'regolamento'])
const ofStaff = /^(?:prof|ins|maestr)/

/** `il compagno più alto, …, regge lo striscione`: a name between commas is of whom the words before tell. */
const isApposed = ({ near, isPupilCue, left, right }: Standing): boolean => isPupilCue && near !== null && /^(?:\s[\p{Ll}'’]+){1,4},\s$/u.test(left.slice(left.length - near.distance)) && right.startsWith(',')

/** The nearest word before a name says who it is. */
export const byRoleCue: Rule = (standing) => {
  const { scene, mention, near, title, isAdjacent } = standing
  if (!near || !(mention.strength === 2 || isAdjacent || isApposed(standing) || isListed(standing) || title || (near.distance <= 30 && mention.keys.length > 1))) return null
  const isStaffTitle = ofStaff.test(title)
  const { bearer } = near
  if (sitsInOrgan(standing)) return as('council-member')
  if (bearer === 'family' && /^affidatari/.test(near.text) && (appointing.has(scene.kind) || scene.sections.some((section) => /^bandi|provvedimenti|pagamenti/.test(section)))) return as('appointed')
  if (bearer === 'staff-own-matter') return as(scene.kind === 'verbale' ? 'council-member' : 'staff-own-matter')
  if (bearer === 'pupil' && /^(?:ammess|candidat|vincit)/.test(near.text) && fallback(scene) === 'ranked') return as('ranked')
  if (/^vincit/.test(near.text) && (scene.kind === 'graduatoria' || appointing.has(scene.kind) || scene.sections.some((section) => /concors|bandi/.test(section)))) return as('appointed')
  if (bearer === 'pupil' || bearer === 'family') {
    if (isStaffTitle && !/genitor|madre|padre/i.test(near.text)) return as(isInOwnMatter(standing) ? 'staff-own-matter' : 'staff')
    return as(/^(?:avv|dott|ing|arch)/.test(title) && near.distance > 25 ? 'official' : bearer)
  }
  if (bearer === 'private-person' || bearer === 'excluded' || bearer === 'payee') {
    if (isStaffTitle && /^testimon/.test(near.text)) return as('staff')
    if (isStaffTitle || near.distance <= 40) return as(bearer)
  }
  if (bearer === 'staff') return as(isInOwnMatter(standing) || isAddressee(standing) ? 'staff-own-matter' : 'staff')
  if (bearer === 'official' || bearer === 'council-member') {
    const aside = /^[\s*_]*\([^()\n]{1,120}\)/.exec(afterIn(standing))?.[0]
    const isTold = aside !== undefined && !isOfDesk(beforeIn(standing), aside) && (saysOwn(scene, mention.end, mention.end + aside.length) || isFoundBetween(scene.specials, mention.end, mention.end + aside.length, (match) => specialWords[match.row]?.kind === 'UNION' && !/^(?:RSU|R\.S\.U|relator|intervien|interven|interverr|coordin|moder|condu|presied|parte|delegaz|(?:per|della|di|la|le|segretari|terminal[ei]|delegat))/i.test(near.text)))
    return as(isTold && scene.kind !== 'verbale' && scene.kind !== 'graduatoria' ? 'staff-own-matter' : bearer)
  }
  if (bearer === 'appointed' && /sottoscritt/.test(near.text) && title === '' && signsPapers.has(scene.kind) && scene.sections.length === 0) return as('private-person')
  if (bearer === 'appointed' && /sottoscritt/.test(near.text) && !appointing.has(scene.kind) && signsForChild.test(afterIn(standing).slice(0, 240))) return as('family')
  if (bearer === 'appointed') return as(isSaidAway(afterIn(standing)) || isOwnAct(scene) ? 'staff-own-matter' : 'appointed')
  return as(bearer)
}

/** Names in a row are of people of one kind; a number that follows is a private person's. */
export const byRow: Rule = ({ scene, mention, people, from, left, right, near, title, previous, isChained, isNewClause }) => {
  if (isChained && previous) return as(previous.bearer, previous.isSure)
  if (scene.kind === 'verbale' && !near && !title && mention.strength === 2 && /(?:^|[.;:]\s)per\s$/i.test(left) && /^\s(?:si|è|viene|la famiglia|il consiglio)\s/i.test(right)) return as('private-person')
  if (!(near && atWork.has(near.bearer)) && !title && mention.isKnown && hasMobileAfter(right)) return as('private-person')
  const before = isNewClause && !title ? people.findLast((person) => person.start >= from && secretBearers.has(person.bearer)) : undefined
  return before ? as(before.bearer, before.isSure) : null
}

/** What a member of an organ does in its minutes. */
const takesPart = /^\s(?:arriva|entra|esce|si (?:allontana|collega|astiene|unisce)|interviene|propone|prende la parola|dà lettura|lascia la seduta|vota)(?!\p{L})/u
const otherKin = /(?<!\p{L})(?:genitor|madre|padre|mamma|pap[àa]|alunn|student|famigli|figli|bambin|delegat|assent|in sostituzione)/iu
/** `il sig. Verdi al mattino e la sig.ra Bruni …`: who is named in one breath with somebody at work is at work. */
const isInRowAtWork = ({ previous, between }: Standing): boolean => previous !== undefined && between !== null && atWork.has(previous.bearer) && between.length < 60 && /(?:,|\se)\s(?:(?:il|la|al|alla|dal|dalla)\s)?(?:sig\.?(?:ra)?\s|signora?\s)?$/iu.test(between) && !otherKin.test(between)
/** An order to who works at the school, where a gentleman is no parent. */
const isOrderOfService = factOf(({ text }) => /(?:ordine|disposizione|comunicazione) di servizio/i.test(text.slice(0, 300)))

/** Whom the school thanks before all. */
const thanked = /(?<!\p{L})ringrazi\p{L}*\s(?:\p{Ll}+\s){0,2}(?:il|la|i|le|lo)\s$/iu
/** A title alone says little: a professor works at the school, a lady may be a mother. */
export const byTitle: Rule = (standing) => {
  const { scene, title } = standing
  if (!title) return null
  const again = /^sig/.test(title) && standing.mention.keys.length === 1 ? standing.people.slice(-60).find((person) => atWork.has(person.bearer) && person.keys.length > 1 && person.keys.includes(standing.mention.keys[0] ?? '')) : undefined
  if (again && !isInOwnMatter(standing)) return as(again.bearer)
  if (/^sig/.test(title) && thanked.test(standing.left.slice(-60))) return as('official')
  if (/^sig|^gent/.test(title)) return scene.kind === 'verbale' ? (/^\s?:\s/.test(standing.right) || takesPart.test(standing.right) ? as('council-member') : as('private-person', false)) : isInRowAtWork(standing) || isOrderOfService(scene) ? as(isInOwnMatter(standing) ? 'staff-own-matter' : 'staff') : as(appointing.has(scene.kind) ? fallback(scene) : 'family')
  if (scene.sections.some((section) => section.includes('accesso-civico')) && !/respons|ufficio|dirigent|dpo|rpct|titolare|referent/iu.test(standing.left)) return as('private-person')
  const isStaffTitle = ofStaff.test(title)
  return as(isInOwnMatter(standing) || (isStaffTitle && isAddressee(standing)) ? 'staff-own-matter' : isStaffTitle ? 'staff' : 'official')
}
