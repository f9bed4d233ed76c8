import { as, type Rule } from './standing.ts'

const name = String.raw`\p{Lu}[\p{L}'’-]*(?:\s(?:(?:di|de|del|della|dei|lo|la)\s)?\p{Lu}[\p{L}'’-]*){0,3}`
const row = String.raw`(?:${name}(?:,\s|\se\s|\sed\s)){0,6}`
const history = String.raw`(?:sopravvissut|superstit|deportat|partigian|internat[oi]\s|scampat|reduc[ei]\s|(?:uccis|assassinat)[oa]\s(?:dalla|da cosa|dai|a\s)|vittima\sd(?:ella|i)\s|trucidat|fucilat)`
/** What history made of somebody follows, told of them or of the father whose name comes next. */
const after = new RegExp(String.raw`^(?:,\s|\s[–-]\s|\s)(?:(?:figli[oa]|nipote|vedova|fratello|sorella)\sdi\s${name}\s?[,–-]\s?)?(?:[\p{Ll}'’]+\s){0,5}?${history}`, 'u')
const before = new RegExp(
  [
    String.raw`(?:[Uu]omini|[Aa]genti|ragazzi|donne)\s(?:della|delle|di|della sua|delle loro)\s?(?:loro\s|sua\s)?scort[ae],?\s${row}$`,
    String.raw`(?:[Mm]afia|[Ss]trage|[Aa]ttentat\p{L}|[Tt]erroris\p{L}+|[Bb]rigate [Rr]osse|Capaci|d['’]Amelio)(?!\p{L})[^.\n]{0,120}(?:la\smoglie|il\smarito|il\sfiglio|la\sfiglia|il\sfratello)\s$`,
    String.raw`(?:deportat|internat|fucilat|uccis|assassinat|trucidat)[oaie](?!\p{L})[^.;\n]{0,80}\s(?:con\s|e\s|della\s|dei\s|del\s|delle\s|di\s|sua\s|suo\s|la\s|il\s|i\s|le\s){1,3}(?:moglie|marito|figli[oaie]?|padre|madre|genitori|fratell[oi]|sorell[ae]),?\s${row}$`,
    String.raw`(?:sopravvissut[oiae]|superstit[ei]|deportat[oi]|partigian[oiae])(?:\s(?:a|al|ai|alla|di|del|dei|della|dai|nei)\s[^.,;:\n]{0,50})?[,:]?\s(?:le\ssorelle\s|i\sfratelli\s)?${row}(?:e\sle\ssorelle\s|e\si\sfratelli\s)?$`,
    String.raw`figli[oa]?\sd(?:i|ei|el)\s(?:\p{L}+\s){0,3}(?:internat|deportat|partigian)\p{L}+[^.\n]{0,200}$`,
  ].join('|'),
  'u',
)
const witness = new RegExp(String.raw`[Tt]estimonianz[ae]\sd(?:i|ell['’]|el|ella)\s?${row}$`, 'u')
const witnessed = /^[^.\n]{0,120}(?:ebre|deportat|nazis|fascis|shoah|lager|mafi|terroris|campi? di)/iu
const ofPupil = /(?<!\p{L})(?:alunn[oa]|studente|studentessa|vincit|premi|classificat|concors)/iu

/** Witnesses, victims and heroes of history, and who is told as their kin at a commemoration, are public for it. */
export const ofMemory: Rule = ({ scene: { text, kind }, mention, from, left, hasClass, near, isAdjacent }) => {
  if (hasClass || (kind !== 'circolare' && kind !== 'avviso') || mention.isInitials) return null
  if (ofPupil.test(left) || (near?.bearer === 'pupil' && isAdjacent && !/^(?:figli|fratell|sorell)/.test(near.text))) return null
  const following = text.slice(mention.end, mention.end + 160).split('\n', 1)[0] ?? ''
  const lead = text.slice(Math.max(from, mention.start - 260), mention.start)
  return after.test(following) || before.test(lead) || (witness.test(lead) && witnessed.test(following)) ? as('public-figure') : null
}
