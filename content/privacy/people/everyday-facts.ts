import { sentenceEnd } from '../layout.ts'
import { afterSubject, nextPredicate } from '../predicates.ts'
import { as, type Rule } from './standing.ts'

const kinds: ReadonlySet<string> = new Set(['circolare', 'avviso', 'elenco', 'verbale'])
const ofOwnLife: ReadonlySet<string> = new Set(['HEALTH', 'RELIGION', 'UNION', 'DISCIPLINARY', 'JUDICIAL'])

/** Of whom a notice tells that they are ill, pray, misbehaved or stand trial, it speaks for their own affair and not for their work (art. 7-bis c. 5 d.lgs. 33/2013). */
export const byEverydayFact: Rule = ({ scene: { kind, text, lines }, mention, line, isPupilCue, hasClass, title }) => {
  if (isPupilCue || hasClass || !kinds.has(kind) || line.isHeader || line.cells.length > 0 || !(title !== '' || mention.strength === 2 || mention.isKnown)) return null
  const fact = nextPredicate(text, mention.end, Math.min(sentenceEnd(text, lines, mention.end), mention.end + 140), afterSubject)
  return fact && ofOwnLife.has(fact.kind) ? as('staff-own-matter') : null
}
