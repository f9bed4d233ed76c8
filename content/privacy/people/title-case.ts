import { isItalian } from '../lexicon/italian.ts'
import { isMostlyCapitals } from './no-names.ts'
import type { Rule } from './standing.ts'

const many = /^(?:alunni|alunne|studenti|studentesse|allievi|allieve|bambini|bambine|ragazzi|ragazze|genitori|famiglie|figli|figlie|docenti)$/
const one = /^(?:alunn[oa]|studente|studentessa|alliev[oa]|bambin[oa]|genitore|famiglia)$/
const ofOne = /^(?:ritardatari[oa]|maggiorenne|minorenne|atleta|lavora(?:tore|trice)|privatista|ideale|modello|tipo|cognome|nome|classe|stranier[oa]|assente|ospite|amic[oa]|meritevole|lavoratore|consulta|accogliente|numerosa)$/
/** `LA FAMIGLIA DEVE PROVVEDERE`: what somebody must do is no name. */
const modal = /^(?:deve|devono|dovrà|dovranno|può|possono|potrà|potranno|vuole|hanno|sono)$/
const plural = /(?:i|e|ali|anti|enti|isti|ati|iti)$/

/** `Alunni Stranieri`, `Genitori Volontari`, `Studente Atleta`: with a capital on every word, what follows is the adjective; a regulation in capitals names nobody. */
export const titleCase: Rule = ({ mention, near, title, left, right, isAdjacent, hasClass, aroundLine }) => {
  if (title !== '' || !near || !isAdjacent || hasClass || mention.isInitials || /^\s?(?:,|e)\s\p{Lu}/u.test(right)) return null
  if (!/^[ *_]{1,3}$/.test(left.slice(left.length - near.distance))) return mention.isAllCaps && isMostlyCapitals(aroundLine) && mention.keys.every((key) => isItalian(key)) && !mention.isKnown ? 'nobody' : null
  const cue = near.text.trim()
  const words = mention.keys
  if (mention.isAllCaps && modal.test(words[0] ?? '')) return 'nobody'
  if (mention.isAllCaps && !mention.isKnown && words.every((key) => isItalian(key)) && isMostlyCapitals(aroundLine)) return 'nobody'
  if (one.test(cue)) return ofOne.test(words[0] ?? '') ? 'nobody' : null
  if (!many.test(cue) || mention.isKnown) return null
  return words.every((key) => key.length > 2 && isItalian(key)) && words.some((key) => plural.test(key)) ? 'nobody' : null
}
