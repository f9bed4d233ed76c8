import { classAhead } from '../../class-name.ts'
import { firstFrom, startingIn } from '../../finder.ts'
import { specialHead } from '../../lexicon/special-words.ts'
import type { Person } from '../../people.ts'

const clauseEnd = /\n\s*(?=\p{Lu}\p{Ll}|\d|[-•*🔴🟢–—])|,(?!\d)|[;()|]|(?<!(?:^|[\s.(])(?:L|l|n|c|art|artt|co|lett|h|gg|sig|dott|prof|D\.Lgs|D\.lgs|ai sensi dell'art))\.(?=\s|$)|\s[–—-]\s|→|:\s/u
/** Where what is said of somebody stops inside a clause. */
export const clauseStop = /\s(?:ed?\s(?:la|il|l'|lo|le|i|gli|per|de\w*|si|ha|è|\p{L}*[aei]r(?:à|anno)|verrà|sarà|con|a|al|alla)\b|promoss\w+|intentat\w|introdott[oa] da|presentat[oa] (?:da|contro|avverso|il)|(?:inflitt|irrogat|comminat)[oa](?=\s(?:a|il|in|dal|dalla|lo|nel|l|con)(?!\p{L}))|sottoscritt\w+|stipulat\w+|ottenut[oa]|che condann\w+|avverso|presso|mentre|che ha\b|de\p{L}*[\s']\s?(?:titolare|docente|prof|sig|collega|insegnant|dipendente|collaborat|alunn|student|minor|bambin|ragazz)|e che\b|è stat\w|è ammess\w|è convocat\w|è esonerat\w|ha (?:present|richiest|chiest|comunic)\w*|assumerà|risponde|viene|verrà|sarà|dovrà|potrà|avviene|a cura d|viene somministrat|si effettua|e non\b|e usufruisce|e frequenta|e chiede|e può|e deve|e non può|fino a(?:l|lla)?\b|il giorno|nei giorni|da(?:l|lla|ll')? (?:\d|giorno|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|oggi|ieri)|si reca|usc[ei]\w*|custodit\w|conservat\w|portat[oa] da|ai sensi d\p{L}*[\s']\s?(?:art|D\.\s?[Ll]gs)|segue (?:la|il|l')|sono|vanno|va\b|(?:e\s)?(?:rientr|riprend|torn|partecip|frequent|resta|rimar)\p{L}*(?:à|anno)(?!\p{L}))/iu
const clauseBreak = /[;(|:]|,(?!\d)|[–—]|\.(?=\s+\p{Lu}\p{Ll})|\se\s|\sed\s/gu
/** What belongs to the datum before its word: a number, an article, a household. */
const quantity = /(?:^|(?<=[\s(,;]))(?:(?:\d{1,2}|un|due|tre|quattro|cinque|sei|sette|dieci|quindici) giorn[oi] di |(?:nucle[oi]|famigli[ae]|genitor[ei]|padre|madre)(?: familiare)? (?:con|in|a|senza) |(?:non può|non deve|non riesce a|non è in grado di) (?:\p{L}+ )?|(?:grave|lieve|forte|gravi|lung[oa]|breve|recente|continu\p{L}+|frequent\p{L}+|ripetut\p{L}+|seri[oa]|un|una|uno|un') )$/iu
const article = /(?<!\p{L})(?<!(?:irrogat|inflitt|comminat)\p{L}\s)(?:(?:il|la|lo|un|una)\s|l['’])$/iu
/** A paper says something: what it says is the datum, and not the paper. */
const says = /^(?:certificat|refert|relazion|attestazion)\p{L}{1,3}(?:\s[\p{L}'’]+){0,5}\s(?:indic|prescriv|attest|riport|certific|segnal)(?:a|e|ano|ono)\s(?=\p{L}{3}|\d)/iu
/** What leads to the datum, and tells nothing. */
const leading = /^(?:(?:assen(?:te|za) per|seguit[oa] d\p{L}+|(?:irrogat|inflitt|comminat)[oa]|ha (?:comunicato|dichiarato)(?: di)?|affett[oa] da|diagnosticat[oa](?: (?:un[oa']?|il|la|lo|l['’]))?|in cura per(?: (?:il|la|lo|un[oa']?|l['’]))?|(?:la )?sanzione de\p{L}+|portat(?:ore|rice) di|per|aver[e]?|(?:pagamento rateal|rateizzazion|dilazion)\p{L}*[^,.;:]{0,40}\s(?:perché|poiché|in quanto))\s+)+(?=\p{L}{3})/iu
/** Words that lead to somebody or something else. */
const dangling = /(?:^|\s)(?:e |ed |o )?(?:de(?:l|lla|ll'|i|gli|lle)|di|da(?:l|lla|ll')?|a(?:l|lla|ll'|gli|i)?|con|per|il|la|lo|l'|i|gli|le|e|ed|che|mentre|sig\.?(?:ra|ri)?|prof\.?(?:ssa)?|dott\.?(?:ssa)?|alunn[oa]|student(?:e|essa)|docente|signora?)[\s']*(?:(?:alunn[oaie]|student(?:e|essa|i|esse)|docent[ei]|insegnant[ei]|maestr[oaie]|colleg[ah][ie]?|custode|assistent[ei](?: tecnic\p{L}| amministrativ\p{L})?|collaborat\p{L}+(?: scolastic\p{L})?|sig\.?(?:ra)?|prof\.?(?:ssa)?|madre|padre|signora?)[\s']*)?$/iu

/** Whom the next person is: `relativo al bambino`, `il professor`. */
const toSomebody = /\s(?:relativ[oa]\s|riguardante\s|per\s|con\s)?(?:(?:il|la|lo|i|le|gli|un|una|del|della|dello|dal|dalla|al|alla|allo|per il|per la)\s|(?:l|un|dell|dall|all)['’])\s?(?:\p{Ll}+\.?\s?){1,2}$/u

/** The brackets around a place, when what they hold is short enough to be said of the person before them. */
function asideAround(text: string, start: number, end: number, floor: number, ceiling: number): { start: number; end: number } | null {
  const before = Math.max(floor, start - 120)
  const lead = text.slice(before, start)
  const open = before + lead.lastIndexOf('(')
  if (open < before || text.slice(open, start).includes(')')) return null
  const close = end + text.slice(end, Math.min(ceiling, open + 160) + 1).indexOf(')')
  if (close < end) return null
  let from = open + 1
  const group = classAhead.exec(text.slice(from, close))
  if (group) from += group[0].length
  while (from < start && /[\s,;:–-]/.test(text[from] ?? '')) from += 1
  return from <= start ? { start: from, end: close } : null
}

/** How far what is said of somebody reaches around its word: the whole datum, and no more. */
export function extent(text: string, start: number, end: number, kind: string, floor: number, ceiling: number, people: Person[]): { start: number; end: number } {
  const aside = asideAround(text, start, end, floor, ceiling)
  if (aside && startingIn(people, aside.start - 80, aside.end).every((person) => person.end <= aside.start || person.bearer === 'public-figure' || person.bearer === 'company')) return aside
  const before = text.slice(floor, start)
  let from = start
  let lastBreak = -1
  for (const match of before.matchAll(clauseBreak)) lastBreak = match.index + match[0].length - 1
  const clause = text.slice(floor + lastBreak + 1, end)
  for (const head of clause.matchAll(specialHead)) {
    if (head.index > before.length - lastBreak - 1) break
    from = floor + lastBreak + 1 + head.index
    break
  }
  const lead = text.slice(Math.max(floor, from - 90), from)
  const said = quantity.exec(lead)
  if (said && (kind === 'DISCIPLINARY' || !/giorn[oi] di $/i.test(said[0]))) from -= said[0].length - (/^\s/.test(said[0]) ? 1 : 0)
  if (kind === 'JUDICIAL' || kind === 'DISCIPLINARY' || kind === 'RELIGION' || kind === 'UNION') from -= article.exec(text.slice(Math.max(floor, from - 20), from))?.[0].length ?? 0
  const nextPerson = people[firstFrom(people, end)]?.start ?? ceiling
  const after = text.slice(end, Math.min(ceiling, nextPerson))
  if (/^R\.?\s?G/i.test(text.slice(start, end))) return { start: from, end }
  const isLong = kind === 'JUDICIAL'
  const cut = isLong ? /\n\s*(?=\p{Lu}\p{Ll}|\d|[-•*–—])|[;()|]|,\s(?:non|il|la|lo|i|le|gli)\s|\.(?=\s\p{Lu}|\s*$)|\s[–—-]\s|→/u.exec(after) : clauseEnd.exec(after)
  const isUpToPerson = !cut && nextPerson < ceiling
  let until = cut ? end + cut.index : end + after.length
  const stop = clauseStop.exec(text.slice(end, until))
  if (stop && !(kind === 'UNION' && /^\sdal (?:\d{4}|\p{L}+ \d{4})\s*$/u.test(text.slice(end + stop.index, until)))) until = end + stop.index
  until -= dangling.exec(text.slice(end, until))?.[0].length ?? 0
  if (isUpToPerson) until -= toSomebody.exec(text.slice(end, until))?.[0].length ?? 0
  while (until > end && /[\s*_:]/.test(text[until - 1] ?? '')) until -= 1
  from += says.exec(text.slice(from, until))?.[0].length ?? 0
  if (kind !== 'JUDICIAL') from += leading.exec(text.slice(from, until))?.[0].length ?? 0
  return { start: from, end: until }
}
