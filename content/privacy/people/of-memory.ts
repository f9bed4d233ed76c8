import { factOf, type Scene } from '../scene.ts'
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
    String.raw`(?:[Dd]ell['’]|[Ll]['’]|[Dd]el\s|[Ii]l\s|[Aa]l\s|[Aa]ll['’])(?:internato|deportato|partigiano|reduce)\s$`,
    String.raw`(?:(?:[Pp]ietr[ae]\sd['’]inciampo|[Cc]ipp[oi]|[Mm]onument[oi])\s(?:di|a|ad|dei|del|per)|(?:[Ll]apid[ei]|[Cc]ipp[oi]|[Tt]arg[ah]e?|[Ss]tele|[Bb]ust[oi])\s(?:\p{Ll}+\s)?(?:dedicat[oaie]\sad?|in\smemoria\sdi|che\sricorda(?:no)?))\s(?:\p{Ll}+\s){0,2}${row}$`,
    String.raw`figli[oa]?\sd(?:i|ei|el)\s(?:\p{L}+\s){0,3}(?:internat|deportat|partigian)\p{L}+[^.\n]{0,200}$`,
  ].join('|'),
  'u',
)
const witness = new RegExp(String.raw`[Tt]estimonianz[ae]\sd(?:i|ell['’]|el|ella)\s?${row}$`, 'u')
const witnessed = /^[^.\n]{0,120}(?:ebre|deportat|nazis|fascis|shoah|lager|mafi|terroris|campi? di)/iu
const ofPupil = /(?<!\p{L})(?:alunn[oa]|studente|studentessa|vincit|premi|classificat|concors)/iu

/** `mia figlia …`: whose kin writes is of today. */
const ofOurs = /(?<!\p{L})(?:mi[ao]|nostr[ao]|vostr[ao])\s\p{Ll}+\s$/iu

/** A commemoration of wars and of who died in them. */
const isCommemoration = factOf(({ text }) => [/giorno della memoria|shoah|25 aprile|liberazione|caduti|resistenza|eccidi|strage|commemora|ricorda/iu, /deportat|internat[oi]\s|partigian|lager|fucilat|campo di (?:concentramento|sterminio|prigionia)|stammlager|medaglia d['’](?:oro|argento)/iu].every((one) => one.test(text)))
const title = String.raw`(?:(?:[Ss]ig|[Pp]rof|[Dd]ott|[Ss]igg)\.?(?:ra|ssa|ri)?\.?|[Ss]ignor[ae]?|[Mm]aestr[oa]|[Pp]rofessor(?:e|essa))`
const titled = new RegExp(String.raw`${title}\s$`, 'u')
/** `la sig.ra …, figlia di …`: grown-up kin of who is remembered, and the remembered. */
const kinAfter = /^,\s(?:figli[oa]|nipote|vedova|fratello|sorella)\sd(?:i|el|ella)\s\p{Lu}/u
const kinBefore = new RegExp(String.raw`${title}\s${name},\s(?:figli[oa]|nipote|vedova|fratello|sorella)\sd(?:i|el|ella)\s$`, 'u')
const remembered = new RegExp(String.raw`(?:ricordat[oaie]|ricordati anche|commemorat[oaie]|alla memoria di|medaglia d['’](?:oro|argento) (?:al|a))\s(?:anche\s)?${row}(?:e\s(?:il|la)\s\p{Ll}+\s)?$`, 'u')

/** Grown-up kin of whoever was killed, on a day that remembers them. */
const isOfVictims = factOf(({ text }) => /(?:agenti|uomini|donne) (?:della|di) scort|vittime (?:innocenti )?(?:della|delle|di|del) (?:mafi|maf|terroris|strag|camorr|'?ndranghet)|familiari delle vittime|strage di|attentat/iu.test(text))
const ofVictim = new RegExp(String.raw`(?:moglie|marito|vedov[ao]|fratell[oi]|sorell[ae]|figli[oae]|padre|madre|genitori|nipote)\sd(?:i|el\s\p{Ll}+|ella\s\p{Ll}+)\s${row}$`, 'u')

/** Whether history, or a commemoration of it, names somebody. */
export function isRemembered(scene: Scene, { start, end }: { start: number; end: number }, from: number): boolean {
  const { text } = scene
  const following = text.slice(end, end + 160).split('\n', 1)[0] ?? ''
  const lead = text.slice(Math.max(from, start - 260), start)
  if (isCommemoration(scene) && ((titled.test(lead) && kinAfter.test(following)) || kinBefore.test(lead) || remembered.test(lead))) return true
  if (isOfVictims(scene) && ofVictim.test(lead)) return true
  return after.test(following) || before.test(lead) || (witness.test(lead) && witnessed.test(following))
}

/** Witnesses, victims and heroes of history, and who is told as their kin at a commemoration, are public for it. */
export const ofMemory: Rule = ({ scene, mention, from, left, hasClass, near, isAdjacent }) => {
  if (hasClass || (scene.kind !== 'circolare' && scene.kind !== 'avviso') || mention.isInitials) return null
  if (ofPupil.test(left) || (near?.bearer === 'pupil' && isAdjacent && (!/^(?:figli|fratell|sorell)/.test(near.text) || ofOurs.test(left)))) return null
  return isRemembered(scene, mention, from) ? as('public-figure') : null
}
