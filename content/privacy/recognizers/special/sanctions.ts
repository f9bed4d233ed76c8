import { startingIn, wordPattern } from '../../finder.ts'
import { runningOn, sentenceStart } from '../../layout.ts'
import type { Person } from '../../people.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'
import { secretOrUnknown } from '../../people/person.ts'

const ofSanction = String.raw`(?:(?:sanzione|misura|provvediment[oi])(?: disciplinare)? (?:d[ei]l?(?:la|lo)?\s|dell['’]))?`
/** A sanction, whatever its name: what is inflicted on a pupil, or what a pupil is reproved for. */
const given = wordPattern(
  [
    String.raw`(?:inflitt|irrogat|comminat|deliberat|dispost|applicat|assegnat|proposto|proposta)[oaie]?\s(?:(?:all['’]|allo |alla |al |nei confronti d\p{L}+['’ ]|a carico d\p{L}+['’ ])\s?(?:alunn|student|alliev|ragazz|minor|stess|suddett|predett|medesim|interessat)\p{L}*,?\s(?:con \p{L}+ )?)(?:(?:la|il|lo|le|i|gli|una|un|di)\s|l['’]\s?)?${ofSanction}(?<to>\p{L}[^.;:()\n]{3,120})`,
    String.raw`(?:inflitt|irrogat|comminat)[oaie]\s(?:(?:la|il|lo|le|i|gli|una|un)\s|l['’]\s?)${ofSanction}(?<named>\p{L}[^.;:()\n]{3,120})`,
    String.raw`(?:ammonit|richiamat|sanzionat|punit|sospes|rimproverat|espuls|diffidat|censurat|allontanat)[oa]\s(?:(?:\p{L}+mente|per iscritto|due volte|tre volte|più volte|dal dirigente|dalla dirigente|dal consiglio|dalle lezioni)\s){0,2}(?:per(?! (?:\d|giorn|due|tre|quattro|cinque|sei|sette|otto|dieci|quindici|il giorno|i giorni|la giornata|il colloquio|la firma|iscritto))|perché|a causa d(?:i|el|ella|ell['’])|in seguito a\p{L}{0,3}|a seguito d\p{L}{1,4}|dopo)['’ ]\s?(?:(?:il|lo|la|i|gli|le|un|una)\s|l['’]\s?)?(?<reason>\p{L}[^.;:()\n]{3,120})`,
    String.raw`(?:si |il consiglio |la dirigente |il dirigente )?(?:dispon|applic|commin|irrog|inflig|deliber)(?:e|a|ono|ano|i)?g?\p{L}{0,3}\s(?:(?:la|il|lo|le|i|gli|una|un)\s|l['’]\s?)${ofSanction}(?<active>\p{L}[^.;:()\n]{3,120})`,
  ],
  { before: String.raw`(?<!\p{L})` },
)
/** Upon whom an organ decides. */
const against = /(?<!\p{L})(?:nei confronti|a carico) d\p{L}+/iu
/** Where the words of a sanction end: with why it was given, when, or what else the act says. */
const end = /,\s(?:il|lo|la|i|gli|le|che|con|si|come|nonché|da|dal|dalla|ai sensi|visto|vista|ed?|avendo|per|poiché|in quanto|a decorrere|decorrent)(?!\p{L})|\s(?:per(?! (?:giorn[io]|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quindici|\d))|a causa d\p{L}{1,4}|in seguito a\p{L}{0,3}|a seguito d\p{L}{1,4}|perché|poiché|in quanto|avendo|da(?:l|lla)? \d|dal giorno|a decorrere|a partire|ai sensi|su proposta|come previsto|è stat[oa]|ha|si è)(?!\p{L})/iu
/** What leads from a sanction to why it was given. */
const why = /^,?\s(?:per(?!\s(?:giorn|\d|un[oa]?\s(?:giorn|settiman|mes)|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quindici|il\s(?:period|giorno)|la\s(?:durata|firma|giornata)|i\s(?:giorni|fini)|gli\s(?:effetti|adempiment)|quanto|iscritto|via\s|conoscenza|opportun|competenz|notific))|a\s+causa\s+d(?:i|el|ella|ei|elle|egli|ell['’])|in\s+seguito\s+a(?:l|lla|d|i|gli|lle|ll['’])?|a\s+seguito\s+d(?:i|el|ella|ei|elle|ell['’])|in\s+quanto|poiché|perché|avendo(?:\segli|\sella|\slo stesso|\sla stessa)?|motivat[oa]\s+d\p{L}+)\s?(?:(?:il|lo|la|i|gli|le|un|una)\s|l['’]\s?)?(?<reason>\p{L}[^.;:()\n]{3,140})/iu
const reasonEnd = /,\s(?:il|lo|la|i|gli|le|si|come|nonché|ai sensi|visto|vista|con (?:decorrenza|obbligo|effetto)|a decorrere|presso)(?!\p{L})|\s(?:a decorrere|con decorrenza|ai sensi|come previsto|da(?:l|lla) \d|si (?:comunica|invita|dispone|convoca))(?!\p{L})/iu
/** Whoever a sanction falls upon. */
const isPunished = ({ bearer }: Person): boolean => secretOrUnknown.has(bearer)

const cut = (said: string, at: RegExp): string => (at.exec(said) ? said.slice(0, at.exec(said)?.index) : said).replace(/[\s*_,–-]+$/u, '')

/** Sanctions that a word of discipline does not name, in a text that names whom they fall upon. */
export function sanctions(scene: Scene, people: readonly Person[]): Sighting[] {
  const matches = scene.found(given)
  if (matches.length === 0 || !people.some(({ bearer }) => bearer === 'pupil')) return []
  return matches.flatMap(({ end: until, row, groups }): Sighting[] => {
    const words = groups.to ?? groups.named ?? groups.active ?? groups.reason ?? ''
    const start = until - words.length
    const floor = sentenceStart(scene.text, scene.lines, start, 300)
    if (row === 3 && !against.test(scene.text.slice(floor, start))) return []
    if (!startingIn(people, Math.max(0, floor - (row === 0 ? 2_000 : 0)), start).some(isPunished)) return []
    const said = cut(words, row === 2 ? reasonEnd : end)
    const named = startingIn(people, start, start + said.length)[0]
    const length = named ? said.slice(0, named.start - start).replace(/\s(?:\p{L}{1,4}\s?){0,2}$/u, '').length : said.length
    return length > 4 ? [{ start, end: start + length, kind: 'DISCIPLINARY', bearer: 'pupil' }] : []
  })
}

/** Why each sanction was given, which goes with it. */
export function reasonsOf(scene: Scene, people: readonly Person[], found: readonly Sighting[]): Sighting[] {
  const text = runningOn(scene.text, scene.lines)
  return found.flatMap((sighting): Sighting[] => {
    if (sighting.kind !== 'DISCIPLINARY' || sighting.bearer === 'staff' || sighting.bearer === 'official') return []
    const match = why.exec(text.slice(sighting.end, sighting.end + 200))
    const words = match?.groups?.reason
    if (!match || words === undefined) return []
    const start = sighting.end + match[0].length - words.length
    const said = cut(words, reasonEnd)
    const named = startingIn(people, start, start + said.length).find(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')
    const length = named ? said.slice(0, named.start - start).replace(/\s(?:\p{L}{1,12}['’]?\s?){0,2}$/u, '').length : said.length
    return length > 4 ? [{ ...sighting, start, end: start + length }] : []
  })
}
