import type { Rule } from './standing.ts'

/** What schools write in letters with dots. */
const known = new Set('as ef ptof odg irc ic iis iti itis itc ite itt is isis ls lc la ss nb asl ats cpia dsa bes da dva dpr dm dl dlgs pai pei pdp glo gli glh blsd dop ar ra ri ata dsga ds fs rsu oo ccnl miur mim usr usp ust inps'.split(' '))
const many = /^(?:alunni|alunne|studenti|studentesse|allievi|allieve|bambini|bambine|ragazzi|ragazze|genitori|famiglie|docenti|figli|minori|personale|collaboratori|insegnanti|dirigenti|assistenti)$/
const school = /^(?:I\.\s?(?:C|T|I|S|P)|L\.\s?[SCA]|S\.\s?S|D\.\s?D|C\.\s?P)\./u

/** `alunni A.S. 2025/26`, `studenti D.P.R. n. 235`, `alunni I.C. Plinio`: letters with dots after many people are an abbreviation, unless a row of initials follows a colon. */
export const abbreviations: Rule = ({ mention, own, near, title, left, right, isAdjacent }) => {
  if (title !== '' || !near || !isAdjacent || !many.test(near.text.trim())) return null
  const toCue = left.slice(left.length - near.distance)
  if (school.test(own) && !mention.isInitials) return /:/.test(toCue) ? null : 'nobody'
  if (!mention.isInitials) return null
  if (known.has(mention.keys.join(''))) return 'nobody'
  return mention.keys.length > 2 && !/^\s?(?:,|e)\s\p{Lu}\./u.test(right) ? 'nobody' : null
}
