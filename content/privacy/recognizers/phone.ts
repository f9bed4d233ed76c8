import type { Bearer } from '../bearer.ts'
import { wordPattern, type WordPattern } from '../finder.ts'
import { isOfDataOfficer } from './of-data-officer.ts'
import type { Recognizer } from './recognizer.ts'

const gap = String.raw`[ ./\r\n_·•–-]{0,4}`
const before = String.raw`(?<![\w,]|[\d.][./-])`
const prefix = String.raw`(?:(?:\+|00)[ ]?39${gap}|\(\+?39\)${gap}|39 (?=3))?`
const mobile = wordPattern([String.raw`${prefix}3[2-9]\d(?:${gap}\d){6,7}(?![\d]|[./-]\d|,\d)`, String.raw`3[ .-][2-9](?:[ .-]\d){8}(?!\d|[ .-]\d)`], { letters: 'as-written', before })
const landline = wordPattern([String.raw`${prefix}\(?0\d{1,3}\)?[ ]?[./–-]?[ ]?\d{2,4}(?:[ .-]?\d{2,4}){1,3}(?![\d/]|[.-]\d|,\d)`], { letters: 'as-written', before })
const foreign = wordPattern([String.raw`(?:\+|00)(?!39)[1-9]\d{0,2}(?:[ .()/-]{0,3}\d){7,11}(?!\d)`], { letters: 'as-written', before: String.raw`(?<![\w])` })
/** Five pairs, as the French write a number. */
const inPairs = wordPattern([String.raw`3[2-9](?:[ .-]\d{2}){4}(?!\d|[ .-]\d)`], { letters: 'as-written', before })
const figureInWords = '(?:zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove)'
/** A number of which some figures are words: `tre-quattro-sette 12 34 567`. */
const inWords = wordPattern([String.raw`(?:tre|zero)(?:[ ,/-]{1,2}(?:${figureInWords}(?!\p{L})|\d{1,7}(?!\d))){2,10}`], { before: String.raw`(?<![\p{L}\d-])` })
const countOfFigures = (written: string): number => (written.match(/\d|\p{L}+/gu) ?? []).length

const said = /(?:tel|telefon\w*|cell|cellular\w*|mobile|fax|recapit\w*|whats\s?app|chiam\w+|contatt\w+|numero|utenza|risponde al|al|☎\uFE0F?|📞|📱)[ .:*_()]{0,6}(?:n\.? ?|numero |al )?$/iu
const isNumberOfSomething =
  /(?<!\p{L})(?:prot\p{L}*|n|nr|num|art|ordine|oda|rdo|cig|cup|isbn|matricola|inventario|polizza|fattura|mandato|reversale|codice|cod|durc|inps|inail|p\.?\s?iva|partita iva|iva|conto|c\/c|€|euro|eur|delibera|pratica|bolletta|contatore|serie|serial|s\/n|importo|repertorio|versione)[ .:°*_/]{0,4}$/iu
/** Numbers that belong to an office or a service, said before them in the same sentence. */
const ofService =
  /(?:servizio|d'istituto|di istituto|tecnico|di turno|aziendal\w|d'ufficio|uffici\w*|centralino|segreteria|plesso|scuola|liceo|istituto|gestore|sede|presidenza|vicepresidenza|portineria|sportello|assistenza|reperibilit\w+|emergenz\w+|autist\w+|di bordo|cuoc\w+|ditta|fornitor\w+|istituzional\w+|azienda|agenzia|comune|polizia|asl|museo|hotel|albergo|ambulator\w+|poliambulator\w+|pediatr\w+|consultori\w+|distretto|ospedal\w+|guardia medica|carabinieri|protezione civile|pronto soccorso|teatro|rifugio|bibliotec\w+|parrocchia|cooperativa|associazione|centro|studio|numero unico|numero verde|URP|DSGA|DPO|RPD)\b[^.;|\n]{0,40}$/i
const ofHome = /(?:cell\w*\.?|rispondo al?|(?<!uffici[oi] |segreteria )personale|privat\w+|casa|abitazione|ab\.|domicilio|mobile|whats\s?app|la sera|di sera|ore (?:pasti|serali))[^.;|\n\d]{0,14}$/i

const atHome = /^[\s,]*\(?(?:ore (?:pasti|serali|pomeridiane)|dopo le|la sera|solo (?:la )?sera)/i
const rung = /(?:telefon(?:i|are|ate)|chiam(?:i|are|ate)|contatt(?:i(?!\s?:)|are|ate))[^.;|\n\d]{0,24}$/i
const onlyThere = /(?<!\p{L})(?:solo|soltanto|prima|sempre|subito|direttamente)\s?:?\s$/iu

/** The number of a house that has just been told. */
const besideHome = /(?<!\p{L})(?:abita|abitante|resident[ei]|domiciliat[oa])(?!\p{L})[^\n]{0,60}(?:recapito|tel\p{L}*|cell\p{L}*)[\s.:]{0,3}$/iu
/** Somebody is called there, wherever they work. */
const rungAt = /(?<!\p{L})(?:vicino|accanto|presso|lavor\p{L}+|raggiungibil\p{L}+|reperibil\p{L}+|mamma|madre|pap[àa]|padre|nonn\p{L}|zi[oa]|babbo|genitor\p{L}+)(?!\p{L})[^.;|\n]{0,50}$/iu
/** Whose number it is: one of a family, or who minds a child. */
const ofKin = /(?<!\p{L})(?:mamma|madre|pap[àa]|padre|nonn[oaie]|zi[oaie]|babbo|fratello|sorella|cugin[oa]|genitore|tut(?:ore|rice)|affidatari[oa]|baby[ -]?sitter|vicin[oa]|compagn[oa]|marito|moglie|signor[ae]?(?= risponde| è raggiung)|(?:raggiunt|chiamat)[oa] al)(?!\p{L})(?<kin>[^.;|\n]{0,60})$/iu
/** Who reads it is asked to call there. */
const asksToCall = /(?<!\p{L})(?:chiam|telefon|contatt|rivolg|prenot|scriv|inform|avvis|comunic|segnal|può|possono|deve|devono)\p{L}*/iu
const kinAfter = /^[\s,(–-]{1,4}(?:la |il |lo |l'|della |del |di )?(?:sua |suo )?(?:mamma|madre|pap[àa]|padre|nonn[oa]|zi[oa]|babbo|fratello|sorella|marito|moglie|vicin[oa]|casa|abitazione|lavoro)(?!\p{L})/iu
/** The number of who has just been named. */
const afterName = /\p{Lu}\p{L}+\s\p{Lu}\p{L}+\s?[(,:–-]{0,2}\s?$/u
const atWork = /(?<!\p{L})(?:aziendale|del gruppo|della comitiva|di turno|di servizio|d'ufficio|d'istituto|di istituto|della scuola|del liceo|del plesso|dell'istituto|della segreteria|di gruppo|del mezzo|di bordo|(?:attiv[oa]|reperibile) (?:durante|per tutt[oa])|dell'accompagnator\p{L}+)(?!\p{L})[^.;|\n\d]{0,50}$/iu
/** Who drives for a firm is called at its number. */
const ofDriver = /(?:autist|conducent)\p{L}+[^.;|\n]{0,40}$/iu
const servesAfter = /^\s?\((?:numero |cellulare |telefono |tel\. |cell\. )?(?:del comune|della ditta|del mezzo|di bordo|scuola|segreteria|ufficio|sede|plesso|aziendale|di servizio|d'ufficio|della scuola|dell'istituto|di istituto)/i
/** The code of the body whose number it is follows. */
const bodyAfter = /^\s?[-–—,;|]?\s?(?:fax[\s.:]{0,3}[\d ./-]{6,16}\s?[-–—,;|]?\s?)?(?:cod(?:ice|\.)\s?fisc\p{L}*\.?|c\.?\s?f\.?|p(?:artita|\.)?\s?iva)[\s.:]{0,3}\d{11}(?!\d)|^\s?[-–—,;|]?\s?(?:cod(?:ice|\.)\s?mecc|c\.\s?m\.)/iu
const forInformation = /(?:informazion\p{L}*|contatti|scrivet\p{L}+|scrivere|info|chiariment\p{L}|prenotazion\p{L})[^.;|\n\d]{0,20}$/iu

/** Words without the dots that end no sentence. */
const withoutDots = (words: string): string => words.replace(/(?<=(?<!\p{L})(?:dott|dr|sig|prof|ssa|ra|tel|cell|avv|ing|n|loc))\./giu, '')

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^(?:00)?39(?=\d{8,})/, '')

/** Whether the digits of a mobile number stand in groups as people write them, and not as a date, an amount or a file number. */
function isGrouped(match: string): boolean {
  const bare = match.replace(/^(?:(?:\+|00) ?39|\(\+?39\)|39 (?=3))[ ./\r\n_·•–-]*/, '')
  const groups = bare.split(/\D+/).filter(Boolean)
  return groups.length === 1 || groups.length === 10 || (groups[0]?.length === 3 && groups.length <= 5 && groups.every((group) => group.length >= 2))
}

/** A phone number, Italian or foreign; the school's own and those of offices and services are told apart from people's. */
export const phone: Recognizer = ({ text, school, found }) => {
  const own = new Set(
    [
      ...school.phones.map(({ value }) => value),
      ...school.locations.flatMap(({ phone: number }) => number ?? []),
      ...school.roleHolders.flatMap(({ phone: number }) => number ?? []),
    ].map(digits),
  )
  const bearerOf = (number: string, lead: string, otherwise: Bearer): Bearer => {
    const before = otherwise === 'unknown' ? withoutDots(lead) : lead
    if (own.has(digits(number))) return 'school'
    if (atWork.test(before) || ofDriver.test(before)) return 'school'
    if (besideHome.test(before) && !ofService.test(before.slice(-30))) return 'private-person'
    const kin = ofKin.exec(withoutDots(lead))?.groups?.kin
    if (kin !== undefined && !asksToCall.test(kin) && !/segreteria|scuola|plesso|ufficio|centralino/i.test(kin)) return 'private-person'
    if (ofService.test(before) && !/(?<!uffici[oi] |segreteria )personale|privat/i.test(before.slice(-30)) && !(otherwise === 'private-person' && (rungAt.test(before) || afterName.test(before)))) return 'company'
    return ofHome.test(before) ? 'private-person' : otherwise
  }
  const sight = (pattern: WordPattern, otherwise: Bearer, accepts: (match: string, before: string) => boolean) =>
    found(pattern).flatMap((match) => {
      const before = text.slice(Math.max(0, match.start - 80), match.start)
      if (!accepts(match.text, before)) return []
      const after = text.slice(match.end, match.end + 30)
      if (servesAfter.test(after) || bodyAfter.test(text.slice(match.end, match.end + 70)) || isOfDataOfficer(text, match.start)) return [{ start: match.start, end: match.end, kind: 'PHONE' as const, bearer: 'school' as const }]
      const isAtHome = atHome.test(after) || kinAfter.test(after) || (rung.test(before) && (otherwise === 'private-person' || onlyThere.test(before)))
      return [{ start: match.start, end: match.end, kind: 'PHONE' as const, bearer: bearerOf(match.text, before, isAtHome ? 'private-person' : otherwise === 'unknown' && forInformation.test(before) ? 'company' : otherwise) }]
    })
  return [
    ...sight(mobile, 'private-person', (match, before) => /^(?:\+|00)/.test(match) || said.test(before) || (isGrouped(match) && !isNumberOfSomething.test(before))),
    ...sight(landline, 'unknown', (match, before) => {
      const count = digits(match).length
      return count >= 8 && count <= 11 && (said.test(before) || !isNumberOfSomething.test(before))
    }),
    ...sight(foreign, 'private-person', (match, before) => match.startsWith('+') || said.test(before) || (/^00[1-9]\d{0,2}[ ./-]/.test(match) && !isNumberOfSomething.test(before))),
    ...sight(inPairs, 'private-person', (_, before) => said.test(before)),
    ...sight(inWords, 'private-person', (match) => countOfFigures(match) >= 9 && countOfFigures(match) <= 11 && /\p{L}.*\p{L}\W+\p{L}/u.test(match)),
  ]
}
