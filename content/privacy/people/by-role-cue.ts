import { isFoundBetween } from '../finder.ts'
import { specialWords } from '../lexicon/special-words.ts'
import { fallback, appointing } from './by-document.ts'
import { isListed } from './no-names.ts'
import { isAddressee, isInOwnMatter, isOwnAct, saysOwn } from './own-matter.ts'
import { secretBearers } from './person.ts'
import { afterIn, as, beforeIn, type Rule } from './standing.ts'
import { hasMobileAfter, isSaidAway } from './words-after.ts'

const ofStaff = /^(?:prof|ins|maestr)/

/** Parents who sit in an organ of the school are named; those of a class are not. */
const electedParent = /(?<!\p{L})(?:elett[oie]|proclamat[oie]|nominat[oie]|component[ei]|membri)(?!\p{L})[^.\n]{0,80}(?:consiglio (?:di|d'|dell')\s?istituto|giunta esecutiva|organo di garanzia|comitato (?:di valutazione|mensa)|commissione (?:mensa|elettorale))[^.\n]{0,120}$|(?:commissione mensa|comitato mensa|organo di garanzia)[^.\n]{0,160}(?:per i|componente|rappresentanti dei|genitor[ei])\s?(?:genitori\s)?$|consiglio (?:di|d'|dell')\s?istituto[^.\n]{0,80}component[ei]\s(?:dei\s)?genitori[^.\n]{0,80}$/iu

/** The nearest word before a name says who it is. */
export const byRoleCue: Rule = (standing) => {
  const { scene, mention, line, near, title, isAdjacent } = standing
  const { text } = scene
  if (!near || !(mention.strength === 2 || isAdjacent || isListed(standing) || title || (near.distance <= 30 && mention.keys.length > 1))) return null
  const isStaffTitle = ofStaff.test(title)
  const { bearer } = near
  if (bearer === 'family' && (electedParent.test(beforeIn(standing)) || (standing.isChained && standing.previous?.bearer === 'council-member'))) return as('council-member')
  if (bearer === 'staff-own-matter') return as(scene.kind === 'verbale' ? 'council-member' : 'staff-own-matter')
  if ((bearer === 'family' || bearer === 'pupil') && scene.kind === 'verbale' && /^(?:genitori|studenti|alunni)$/.test(near.text) && /present|component|membri|consiglier/i.test(text.slice(Math.max(0, line.start - 500), mention.start))) return as('council-member')
  if ((bearer === 'family' || bearer === 'pupil') && /^(?:genitori|studenti|alunni|componente \p{L}+)$/u.test(near.text) && scene.sections.some((section) => /^organizzazione|organi-|consiglio/.test(section))) return as('council-member')
  if (bearer === 'pupil' && /^(?:ammess|candidat|vincit)/.test(near.text) && fallback(scene) === 'ranked') return as('ranked')
  if (bearer === 'family' && scene.kind === 'verbale' && /genitor/i.test(near.text) && /present|assent|component|consigli|elett/i.test(beforeIn(standing))) return as('council-member')
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
    const isTold = aside !== undefined && (saysOwn(scene, mention.end, mention.end + aside.length) || isFoundBetween(scene.specials, mention.end, mention.end + aside.length, (match) => specialWords[match.row]?.kind === 'UNION' && !/^(?:RSU|R\.S\.U|parte|delegaz|(?:per|della|di|la|le|segretari|terminale|delegat))/i.test(near.text)))
    return as(isTold && scene.kind !== 'verbale' && scene.kind !== 'graduatoria' ? 'staff-own-matter' : bearer)
  }
  if (bearer === 'appointed') return as(isSaidAway(afterIn(standing)) || isOwnAct(scene) ? 'staff-own-matter' : 'appointed')
  return as(bearer)
}

/** Names in a row are of people of one kind; a number that follows is a private person's. */
export const byRow: Rule = ({ scene, mention, people, from, left, right, near, title, previous, isChained, isNewClause }) => {
  if (isChained && previous) return as(previous.bearer, previous.isSure)
  if (scene.kind === 'verbale' && !near && !title && mention.strength === 2 && /(?:^|[.;:]\s)per\s$/i.test(left) && /^\s(?:si|è|viene|la famiglia|il consiglio)\s/i.test(right)) return as('private-person')
  if (!near && !title && mention.isKnown && hasMobileAfter(right)) return as('private-person')
  const before = isNewClause && !title ? people.findLast((person) => person.start >= from && secretBearers.has(person.bearer)) : undefined
  return before ? as(before.bearer, before.isSure) : null
}

/** A title alone says little: a professor works at the school, a lady may be a mother. */
export const byTitle: Rule = (standing) => {
  const { scene, title } = standing
  if (!title) return null
  if (/^sig|^gent/.test(title)) return scene.kind === 'verbale' ? (/^\s?:\s/.test(standing.right) ? as('council-member') : as('private-person', false)) : as(appointing.has(scene.kind) ? fallback(scene) : 'family')
  const isStaffTitle = ofStaff.test(title)
  return as(isInOwnMatter(standing) || (isStaffTitle && isAddressee(standing)) ? 'staff-own-matter' : isStaffTitle ? 'staff' : 'official')
}
