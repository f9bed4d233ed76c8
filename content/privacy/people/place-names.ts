import { atEnd } from '../at-end.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { surnames } from '../lexicon/surnames.ts'

type Stretch = { start: number; end: number; keys: readonly string[] }

/** Words with which the names of places begin, and nobody's … */
const head = /^(?:parco|giardin[oi]|castel|isol[ae]|punta|baia|cala|val|rio|ca'|cascina|rifugio|grott[ae]|golfo|riviera|terme|abbazia|certosa|badia|pieve|masseria|necropoli|oasi|riserva|duomo|acquario|anfiteatro)[\s'’]/iu
/** … and those that are surnames too. */
const headOrSurname = /^(?:villa|palazzo|castello|rocca|borgo|mont[ei]|lag[oi]|porto|valle|colle|piano|torr[ei]|ponte|fosso|casa|bosco|cima|passo|campo|fonte|forte)[\s'’]/iu
/** Such a word right before, where somebody read the rest alone. */
const headBefore = atEnd(/(?<!\p{L})(?<head>\p{Lu}[\p{L}'’]+)\s$/u)
/** What leads to a place, right before its name. */
const leadsIn = /(?<!\p{L})(?:(?:visit\p{L}+|scavi|archeologic\p{L}+|ingresso|ritrovo|giardini|salita|escursione|gita|percorso|zona|area|consultorio|sede|arrivo|rientro|sosta|partenza)\s(?:\p{Ll}+\s)?(?:di|a|ad|da|al|alla|della?|e)|a|ad|al|alla|ai|agli|alle|nel|nella|nei|nelle|presso|sul|sulla|sull['’]|verso|tra|per|dal|dalla)\s(?:la\s|il\s|l['’])?$/iu
const journey = String.raw`(?:partenz[ae]|arriv[oi]|rientr[oi]|ritorno|git[ae]|viagg[io]+|visit[ae]|escursion[ei]|trasfert[ae]|soggiorn[oi]|sost[ae]|tapp[ae]|pernottament[oi]|final[ei]|semifinal[ei]|gar[ae]|radun[oi]|ritrovo|imbarco|scalo|tragitto|traghetto|stage|scambio|gemellaggio|trov(?:a|ano|iamo)|rec(?:arsi|herà|heranno|ano)|giung\p{L}+|svolg\p{L}+|terr(?:à|anno)|deportat[oaie]|internat[oaie]|provenient[ei]|part(?:e|ono|iranno|iremo|irà|enza)|nat[oa]|cresciut[oa]|mort[oaie]|cadut[oaie]|uccis[oaie]|fucilat[oaie]|trucidat[oaie]|assassinat[oaie])`
/** A journey, or what takes place somewhere, and the short word before the place. */
const goesTo = atEnd(new RegExp(String.raw`(?<!\p{L})${journey}(?:\s\p{Ll}+){0,2}\s(?:a|ad|da|in|per|verso|presso|via|alla volta di)\s$`, 'iu'))
const provinceAfter = /^\s?\((?:A[GLNOPRTV]|B[AGILNORSTZ]|C[ABEHILNORSTZ]|E[EN]|F[CEGIMR]|G[EOR]|I[MS]|K[R]|L[CEIOTU]|M[BCEINOST]|N[AOU]|O[RTG]|P[ADEGINORTUVZ]|R[AACEGIMNO]|S[AIOPRSUV]|T[ANOPRSV]|U[D]|V[ABCEIRTVE]|VS)\)/u
/** `Azzano San Paolo`, `Villa S. Giovanni`: a saint closes the name of a town. */
const ofSaint = /^(?<first>\p{Lu}[\p{L}'’]+)\s(?:(?:San|Santa|Santo|SAN|SANTA|S\.)\s?|Sant['’])\p{Lu}[\p{L}'’]+(?:\s(?:di|in|del|dei)\s\p{Lu}[\p{L}'’]+)?$/u
const countries = new Set(
  'spagna francia germania irlanda finlandia svezia norvegia danimarca polonia portogallo grecia turchia romania bulgaria ungheria croazia slovenia slovacchia albania serbia ucraina russia cina giappone marocco tunisia egitto malta cipro austria svizzera belgio olanda estonia lettonia lituania islanda scozia galles inghilterra argentina brasile canada australia moldavia londra parigi berlino vienna praga budapest dublino madrid barcellona siviglia lisbona atene bruxelles varsavia cracovia monaco auschwitz birkenau dachau mauthausen buchenwald'.split(' '),
)
const beforeCountry = /(?<!\p{L})(?:in|dalla|nella|alla|della|la|a|ad|da|l['’]|dell['’]|nell['’]|all['’]|dall['’]|tra|e|per)\s?$/iu

/** Whether a stretch names a town, a country, a house or a height, as the words before or after it tell. */
export function isPlace(text: string, { start, end, keys }: Stretch): boolean {
  const own = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 70), start)
  if (/^(?:friuli[\s-]+)?venezia[\s-]+giulia$/iu.test(own)) return true
  if (keys.length === 1 && countries.has(keys[0] ?? '')) return beforeCountry.test(before)
  const isOfPeople = keys.some((key) => firstNames.has(key))
  const saint = ofSaint.exec(own)?.groups?.first?.toLowerCase()
  if (saint !== undefined && !firstNames.has(saint) && !surnames.has(saint)) return true
  const above = headBefore.exec(before)
  if (isHouse(own, before, isOfPeople) || (above?.groups?.head !== undefined && isHouse(`${above.groups.head} ${own}`, before.slice(0, before.length - above.groups.head.length - 1), isOfPeople))) return true
  return !isOfPeople && (goesTo.test(before) || (provinceAfter.test(text.slice(end, end + 6)) && keys.length < 4))
}

function isHouse(own: string, before: string, isOfPeople: boolean): boolean {
  if (head.test(own)) return leadsIn.test(before)
  if (!isOfPeople && /^(?:villa|palazzo|castello|rocca|borgo|lago|porto|ponte)\s/iu.test(own) && /[,;:–-]\s$/.test(before)) return true
  return headOrSurname.test(own) && leadsIn.test(before) && (!isOfPeople || /\p{Ll}{4}\s(?:di|a|alla|e)\s$/u.test(before))
}
