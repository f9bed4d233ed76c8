import { startingIn } from '../../finder.ts'
import type { PersonalDataKind } from '../../finding.ts'
import { lineAt, runningOn } from '../../layout.ts'
import type { Person } from '../../people.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'

/** What belongs to a datum beside its words: `of` the kinds, where its first or last words are such. */
type Border = { of: ReadonlySet<PersonalDataKind>; words: RegExp; beside: RegExp }
const border = (of: PersonalDataKind[], words: RegExp, beside: RegExp): Border => ({ of: new Set(of), words, beside })

const relative = String.raw`(?:figli[oa]|nipote|coniuge|marito|moglie|compagn[oa]|padre|madre|papà|mamma|babbo|genitor[ei]|fratell\p{L}+|sorell\p{L}+|nonn\p{L}|suocer\p{L}|zi[oa]|familiare|parente)(?!\p{L})`
const suit = String.raw`(?:ricors[oi]|opposizione|causa|procediment[oi]|giudizio|appello|indagin[ei]|inchiest[ae]|reclamo|querel[ae]|denunci[ae]|(?:atto di )?citazione|decreto(?: ingiuntivo)?|sentenz[ae]|ordinanz[ae]|vertenz[ae]|controversia)`
const count = String.raw`(?:\d{1,3}|un[ao]?|due|tre|quattro|cinque|sei|sette|otto|dieci|quindici|venti|trenta)`
const ofTime = String.raw`(?:giorn[oi]|gg\.?|or[ae]|mes[ei]|settiman[ae]|ann[oi])`
const court = String.raw`(?:tribunale|giudice|corte|procura|TAR|T\.A\.R\.)`

/** What stands before a datum and belongs to it. */
const ahead: readonly Border[] = [
  border(['HEALTH', 'DISABILITY'], /^\p{L}{4}/u, /(?<!\p{L})in\s$/iu),
  border(['UNION', 'DISCIPLINARY'], /^(?:non )?(?:\p{L}+(?:[aei]re|[aei]rsi)|aver|esser(?:e|si)?)\s?/iu, /(?<!\p{L})di\s$/iu),
  border(['JUDICIAL'], /^(?:n\.|n°|num\.|R\.?\s?G\.?|proc\.)/iu, new RegExp(String.raw`(?<!\p{L})${suit}\s(?:\p{L}+\s){0,2}$`, 'iu')),
  border(['HEALTH', 'DISABILITY'], /^(?:congedo|aspettativa|permess[oi]|malattia|prognosi|riposo|convalescenza|ricovero|degenza|assistenza|sostegno|cure|terapia)(?!\p{L})/iu, new RegExp(String.raw`(?<!\p{L})${count}\s${ofTime}\s(?:di|per)\s$`, 'iu')),
]
/** What goes on after a datum and belongs to it. */
const after: readonly Border[] = [
  border(['HEALTH', 'DISABILITY'], /(?<!\p{L})(?:assist|accudi|cura|segui|accompagna)re$/iu, new RegExp(String.raw`^\s(?:(?:il|la|lo|i|gli|le|un|una|uno)\s|(?:l|un)['’]\s?)(?:su[oai]i?\s|propri[oa]\s)?(?:\p{L}+\s)?${relative}(?:\s(?:disabil|malat|anzian|invalid|gravement|non)\p{L}*)?`, 'iu')),
  border(['HEALTH'], /^(?!.*(?:congedo|interdizion|aspettativa|permess|astensione|\sper\s)).*\p{L}$/iu, /^\s(?:fino|sino)\sa(?:l|lla|d)?\s(?:(?:fine|metà|inizio|tutto)\s\p{L}+|\d{1,2}(?:[°º])?(?:[\s/.]+(?:\p{Ll}{4,9}|\d{1,2}))?|\p{Ll}{4,9})(?![\p{L}\d])/u),
  border(['HEALTH'], /(?<!\p{L})(?:reparto|ospedal\p{L}+|clinica|centro|servizio|ambulatorio|pronto soccorso|pediatri\p{L}+|neuropsichiatri\p{L}+)(?:\s\p{L}+){0,4}$/iu, /^\s(?:de(?:l|lla|llo|i)\s|dell['’]\s?|di\s|presso (?:il |la |l['’])?)\p{Lu}[\p{L}']+(?:\s(?:\p{Lu}[\p{L}']+|di|San)){0,3}/u),
  border(['UNION'], /\p{L}$/u, /^,\s(?:cui|al quale|alla quale|a cui|di cui|del quale|della quale)\s[^,.;:()\n]{3,50}(?=[,.;)\n]|$)/iu),
  border(['DISCIPLINARY'], /\p{L}$/u, new RegExp(String.raw`^(?:,\s(?:(?:da|dal|dall['’]|dalla|per|nei giorni)\s?(?:\d|${count}\s${ofTime})[^,.;:()\n]{0,30}|${count}\s${ofTime})|:\s${count}\s${ofTime}[^,.;:()\n]{0,40})(?=[,.;)\n]|$)`, 'iu')),
  border(['HEALTH', 'DISABILITY', 'UNION'], /[\p{L}\d)]$/u, new RegExp(String.raw`^,\s(?:${count}\s${ofTime}(?:\s\p{L}+[aeio])?|comma\s\d|c\.\s?\d|artt?\.\s?\d+[^,.;:()\n]{0,24}|l(?:\.|egge)\s?(?:n\.\s?)?\d+(?:/\d+)?|livello\s\d|\d+(?:,\d+)?\s?%)(?=\s?[,.;)\n–—-]|$)`, 'iu')),
  border(['JUDICIAL'], /^(?:[\s\S]{0,40})(?:R\.?\s?G\.?[\s\S]{0,20}|n\.?\s?)\d+\/\d+$/iu, new RegExp(String.raw`^\s(?:de(?:l|lla|llo)|presso (?:il|la)|davanti a(?:l|lla)|dinanzi a(?:l|lla)|avanti (?:il|la|al|alla))\s${court}(?:\s(?:di|del|della|per|i)\s\p{L}+|\s(?:ordinario|civile|penale|amministrativo|regionale|minorenni|lavoro)){0,3}(?!\p{L})`, 'iu')),
]
/** What leads to a sanction that is given, or to what somebody let the office know, and tells nothing. */
const leads: Partial<Record<PersonalDataKind, RegExp>> = {
  DISCIPLINARY: /^(?:inflitt|comminat|irrogat)[oaie]\s(?:(?:la|lo|il|una?|uno|le|i)\s|(?:l|un)['’]\s?)(?=\p{L}{5})/iu,
  UNION: /^(?:(?:ha|hanno|aveva|avevano|avendo)\s)?(?:scritto|comunicato|dichiarato|anticipato|precisato|detto|fatto sapere|riferito|risposto|preannunciato|annunciato|reso not[oa])\sche\s/iu,
}

/** The furthest that is looked at before and after a datum, in UTF-16 units. */
const reach = 90

/** What is told of somebody with all that belongs to it: what it is part of, for how long, by which law, with whom. */
export function bordered(scene: Scene, people: readonly Person[], found: readonly Sighting[]): Sighting[] {
  const text = runningOn(scene.text, scene.lines)
  return found.map((sighting): Sighting => {
    const { kind } = sighting
    if (scene.lines[lineAt(scene.lines, sighting.start)]?.cells.length !== 0) return sighting
    let { start, end } = sighting
    const words = text.slice(start, end)
    start += leads[kind]?.exec(words)?.[0].length ?? 0
    for (const one of ahead) {
      if (!one.of.has(kind) || !one.words.test(words)) continue
      const before = one.beside.exec(text.slice(Math.max(0, start - reach), start))
      if (before && startingIn(people, start - before[0].length, start).length === 0) start -= before[0].length
    }
    for (const one of after) {
      if (!one.of.has(kind) || !one.words.test(text.slice(start, end))) continue
      const next = one.beside.exec(text.slice(end, end + reach))
      if (next && startingIn(people, end, end + next[0].length).length === 0) end += next[0].length
    }
    return start === sighting.start && end === sighting.end ? sighting : { ...sighting, start, end }
  })
}
