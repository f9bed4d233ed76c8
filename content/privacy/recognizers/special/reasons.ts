import { firstFrom, startingIn, wordPattern } from '../../finder.ts'
import type { PersonalDataKind } from '../../finding.ts'
import { lineAt, runningOn, sentenceEnd, sentenceStart } from '../../layout.ts'
import { specialWords } from '../../lexicon/special-words.ts'
import type { Person } from '../../people.ts'
import { secretBearers } from '../../people/person.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'

/** Of whom a reason tells something with what they are to the one who asks. */
const closest = String.raw`(?:su[oa]i?\s|propri[oa]\s)?(?:figli[oa]|coniuge|marito|moglie|compagn[oa]|padre|madre|papà|mamma|babbo|genitor[ei]|fratell\p{L}+|sorell\p{L}+|nonn\p{L}|famiglia|nucleo)\s(?:è|ha|sono|hanno|non|si|era|vive|lavora|percepisc|soffr|deve)`
/** What leads to why somebody asks for something, or does not come. */
const because = wordPattern(
  [
    String.raw`(?:perch[eé]['’]?|poich[eé]['’]?|giacch[eé]['’]?|dacch[eé]['’]?|siccome|in quanto|dato che|dal momento che|visto che|considerato che|atteso che|stante|per via d(?:i|el|ella|ei|elle|ell['’])|a causa d(?:i|el|ella|ei|elle|ell['’])|a motivo d(?:i|el|ella)|adducendo|motivando(?:lo|la)?(?: la (?:richiesta|domanda))? con|motivat[oa] (?:con|da|dal|dalla))\s?(?:(?:(?:il|lo|la|i|gli|le|un|una)\s|l['’]\s?)(?!${closest}))?`,
    String.raw`(?:essendo|avendo|trovandosi|vivendo|non (?:avendo|potendo|essendo|riuscendo a|percependo|disponendo)|rimast[oa]|restando)\s(?:(?:(?:il|la|lo)\s|l['’]\s?)(?:ragazz[oa]|bambin[oa]|alunn[oa]|student(?:e|essa)|alliev[oa]|minore|stess[oa]|piccol[oa])\s)?`,
    String.raw`convocat[oa] (?:dal \p{L}+ |dalla \p{L}+ |in presidenza |d'urgenza |urgentemente )?(?:per|dopo|a seguito d\p{L}{1,4})['’ ]\s?(?:(?:il|lo|la|i|gli|le)\s|l['’]\s?)`,
  ],
  { before: String.raw`(?<!\p{L})` },
)
/** A family is called in for much that tells nothing. */
const ofAnyFamily = /^(?:colloqui|firm|ritir|incontr|riunion|comunicazion|consegn|restituzion|definizion|giorn|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|mattin|ore\s|orientament|iscrizion|elezion|ricevim|sedut|presentazion|verific|assembl)/iu
/** What families and workers ask a school for, or are told to stay away from. */
const asks = /(?<!\p{L})(?:chied|chiest|domand|richied|richiest|istanz|preg(?:a|ano)(?!\p{L})|sollecit|esoner|esenz|esent|dispens|riduzion|ridurre|ridott|posticip|rinvi|dilazion|rateizz|rateal|a rate|rimbors|gratis|gratuit|sconto|abbuon|contribut|sussidi|non (?:versa|paga|versare|pagare|partecip|frequent|sosten|può|viene|verr|fa |svolg)|rinunci|uscir|uscit[ae] anticip|entrar|entrat[ae] posticip|assen[tz]|frequenta poco|ritard|permess|congedo|cambi(?:o|are) (?:di )?(?:turn|class|sezion|sede|orari)|trasferi|spostar|sostitu)\p{L}*/iu
const ofMoney = /(?<!\p{L})(?:quot|rett|pag|vers|contribut|tass|mens|spes|cost|euro|€|libr|viaggi|git|soggiorn|camp|computer|tablet|gratis|gratuit|rat[ae]|rateizz|esenz|esoner|riduzion|sussidi|rimbors|sconto|trasport|abbonament|bigliett|posticip|dilazion|iscrizion)\p{L}*|€/iu
/** Where what the family says ends and what was decided begins. */
const decided = /:\s|,\s(?:il consiglio|la giunta|il dirigente|la dirigente|l['’]assemblea|si |viene|è stat|ed? è|approvat|accolt|accord|conces|respint|deliberat|la (?:proposta|domanda|richiesta)|e\s(?:si|il consiglio|viene))|\s[–—-]\s|\s(?:e|ed)\s(?:si |viene |il consiglio|la giunta|è stat[oa] (?:accolt|approv|accord|conces))/iu
const isAsking = (bearer: Person['bearer']): boolean => secretBearers.has(bearer) && bearer !== 'excluded'
/** Nothing but the school's own reasons. */
const ofSchool = /^(?:non (?:è|era) pervenut|previst|disciplinat|stabilit|richiest|pres?entat[oa] (?:fuori|oltre|in ritardo|tardivamente)|fuori termine|tardiv|incomplet|mancant|la domanda|il modulo|privo d\p{L}+ firma|in possesso d|risultat|vincitor|primo|prima|second|idone|titolar|delegat|genitor|tutor|rappresentant|iscritt[oa] (?:a|alla|al) (?!.*(?:sindac|colloc))|già (?:titolar|iscritt))/iu

/** Why somebody of whom nothing may be told asks for something or stays away: the whole clause, whatever its words. */
export function reasonsOfRequests(scene: Scene, people: readonly Person[]): Sighting[] {
  const { lines, found, specials } = scene
  const text = runningOn(scene.text, lines)
  return found(because).flatMap(({ start: at, end: start, row }): Sighting[] => {
    const isCalledIn = row === 2
    const line = lines[lineAt(lines, at)]
    if (!line || line.cells.length > 0) return []
    const floor = sentenceStart(text, lines, at, 400)
    const request = text.slice(floor, at)
    const clause = floor + request.lastIndexOf(';') + 1
    const person = startingIn(people, clause, at).findLast(({ bearer }) => isAsking(bearer))
    if (!person || !(isCalledIn || asks.test(text.slice(clause, at)))) return []
    const rest = text.slice(start, sentenceEnd(text, lines, start, 260))
    const until = Math.min(...[decided.exec(rest)?.index, /[;()]/.exec(rest)?.index, rest.length].filter((one) => one !== undefined))
    const said = rest.slice(0, until).replace(/[\s,.*_]+$/u, '')
    if (!/\p{L}{4}/u.test(said) || ofSchool.test(said) || (isCalledIn && ofAnyFamily.test(said))) return []
    const named = startingIn(people, start, start + said.length)[0]
    const length = named ? said.slice(0, named.start - start).replace(/[,\s]*(?:\s(?:\p{L}{1,4}\.?|l['’]|figli[oa]|fratello|sorella|madre|padre|nonn[oa])){0,3}\s?$/u, '').length : said.length
    if (length < 5) return []
    const special = specials[firstFrom(specials, start)]
    const word = special && special.start < start + length ? specialWords[special.row]?.kind : undefined
    const kind: PersonalDataKind = ofMoney.test(text.slice(clause, at)) && (word === undefined || word === 'DISCIPLINARY' || word === 'OTHER') ? 'ECONOMIC_HARDSHIP' : (word ?? (isCalledIn ? 'DISCIPLINARY' : 'OTHER'))
    return [{ start, end: start + length, kind, bearer: person.bearer }]
  })
}

const request = /(?<!\p{L})(?:esoner|esenz|esent|dispens|riduzion|posticip|dilazion|rateizz|rateal|gratis|gratuit|sconto|rimbors|contribut|domand|richiest|istanz|usc|entr)\p{L}*/iu
/** A request tells nothing once its reason is hidden: what was taken for told from the request on begins with the reason. */
export function withoutRequests({ text }: Scene, found: readonly Sighting[], reasons: readonly Sighting[]): Sighting[] {
  if (reasons.length === 0) return [...found]
  return found.flatMap((sighting): Sighting[] => {
    const reason = reasons.find(({ start }) => start > sighting.start && start < sighting.end + 60)
    if (!reason || sighting.kind === 'PERSON_NAME') return [sighting]
    const between = text.slice(sighting.start, reason.start)
    if (/[.;]\s/.test(between) || !request.test(between.slice(0, 60))) return [sighting]
    return sighting.end > reason.start ? [{ ...sighting, start: reason.start }] : sighting.kind === 'ECONOMIC_HARDSHIP' || sighting.kind === 'DISCIPLINARY' ? [] : [sighting]
  })
}
