import type { Bearer } from '../../bearer.ts'
import { startingIn, wordPattern } from '../../finder.ts'
import type { PersonalDataKind } from '../../finding.ts'
import { lineAt, sentenceStart, type Line } from '../../layout.ts'
import type { Person } from '../../people.ts'
import { secretBearers } from '../../people/person.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'
import { clauseStop } from './extent.ts'

/** A sentence that goes on about whom the sentence before named. */
const carriesOn = new RegExp(String.raw`^[\s"«(–-]*(?:(?:inoltre|infatti|pertanto|attualmente|recentemente|anche|già|poi|ora|oggi|si (?:precisa|segnala|comunica|informa|ricorda) che|la famiglia \p{L}+ che|da \p{L}+|dal \p{L}+(?: \d+)?|nel \p{L}+),?\s)*(?:(?:il|la|lo|l'|al|alla|allo|all'|del|della|dello|dell'|per il|per la|quest[oa]|tale|suddett[oa]|predett[oa])\s?(?:stess[oa]|piccol[oa]|alunn[oa]|student(?:e|essa)|alliev[oa]|minore|bambin[oa]|ragazz[oa]|giovane|interessat[oa]|figli[oa]|madre|mamma|padre|papà|babbo|genitore|famiglia|nucleo|docente|dipendente|collega|lavorat(?:ore|rice)|sig|signor[ae]|referto|certificato|medico|pediatra|specialista|prognosi|diagnosi)|(?:ha|è|e'|era|aveva|soffre|soffriva|presenta|necessita|segue|assume|porta|utilizza|frequenta|vive|deve|può|si (?:avvale|sposta|muove|trova)|gli|le (?:è|viene)|riceve|percepisce|risulta|appartiene|aderisce|proviene|mangia|chiede|usufruisce|beneficia|gode|rientra|verrà|sarà|dovrà|potrà|lui|lei|egli|ella|non (?:ha|è|può|deve|mangia|partecipa|frequenta|si))(?!\p{L}))`, 'iu')
/** What an organ decides of whom it has spoken. */
const decides = /(?<!\p{L})(?:propon|deliber|decid|irrog|commin|dispon|stabilisc|applic|infligg)\p{L}+(?!\p{L})/iu
/** Many people, or a rule: nothing is said of one. */
export const many = /(?<!\p{L})(?:alunni|studenti|allievi|bambini|genitori|famiglie|docenti|insegnanti|tutt[ie]|ogni|ciascun\p{L}*|chi|chiunque|coloro|eventual[ei]|qualora|in caso di|nel caso in cui|moduli|tariffe|classi)(?!\p{L})/iu

/** Whether a sentence that names nobody goes on about somebody named before it in its paragraph. */
export function isOfEarlier({ text, lines }: Scene, line: Line, floor: number, sentence: string, place: number, kind: PersonalDataKind, named: readonly Person[]): boolean {
  if (kind === 'OTHER' || line.cells.length > 0 || named.length === 0) return false
  const before = sentence.slice(0, place - floor)
  if (many.test(before)) return false
  if (!carriesOn.test(sentence) && !((kind === 'DISCIPLINARY' || kind === 'JUDICIAL') && decides.test(before))) return false
  let first = lineAt(lines, floor)
  while (first > 0 && lines[first]?.continues) first -= 1
  const from = Math.max(lines[first]?.start ?? 0, floor - 600)
  return startingIn(named, from, floor).some(({ bearer }) => secretBearers.has(bearer))
}

const symptom = wordPattern([String.raw`(?:soffre (?:di|d')|affett[oa] (?:da|d')|accusa|lamenta|manifesta|presenta)[ ']{1,2}(?<what>(?!(?:la |il |una |un |l'|regolare )?(?:domand|istanz|richiest|progett|certificat|documentazion|giustificazion|ricors|reclam|propost|relazion|interess|candidatur|elaborat|opera|lavor|scus|ritard))[^.;:\n()]{4,90})`], { before: String.raw`(?<!\p{L})` })
const bySymptom = new Set<Bearer>(['pupil', 'family', 'private-person', 'staff-own-matter'])
/** What a pupil or a worker suffers from, whatever its name. */
export function symptoms({ text, lines, found }: Scene, people: Person[]): Sighting[] {
  return found(symptom).flatMap((match): Sighting[] => {
    const floor = sentenceStart(text, lines, match.start, 300)
    const person = startingIn(people, floor, match.start).at(-1)
    const isCarried = person === undefined && carriesOn.test(text.slice(floor, match.end)) && startingIn(people, Math.max(lines[lineAt(lines, floor)]?.start ?? 0, floor - 400), floor).some(({ bearer }) => bearer === 'pupil')
    if (!(isCarried || (person && bySymptom.has(person.bearer) && match.start - person.end < 60))) return []
    const what = match.groups.what ?? ''
    const stop = clauseStop.exec(what)
    const said = (stop ? what.slice(0, stop.index) : what).replace(/,(?!\s(?:con|di|livello|tipo|grado)).*$/u, '').trimEnd()
    const start = match.end - what.length
    return said.length > 3 ? [{ start, end: start + said.length, kind: 'HEALTH', bearer: person?.bearer ?? 'pupil' }] : []
  })
}

/** What a body needs, can't do, wears or is followed for; what a school asks or forbids of anybody is none. */
const state = wordPattern([
  String.raw`(?:necessita|ha bisogno|abbisogna) (?:di|d')[ ']?(?!\p{L}*(?:autorizzazion|firm|modul|document|libr|credenzial|password|recuper|materiale|compit|attestat|certificat|copia))`,
  String.raw`(?:non può|non deve|non riesce a|non è in grado di|deve evitare (?:di )?|fatica a|fa fatica a) (?:correre|saltare|sollevare|camminare|stare|sostare|sedere|sedersi|mangiare|bere|assumere|salire|scendere|piegar\p{L}+|fare (?:motoria|ginnastica|sport|sforzi|attività)|svolgere (?:attività (?:fisic|motori|sportiv)\p{L}+|sforzi)|sforz\p{L}+|affaticar\p{L}+|stancar\p{L}+|portare pesi|parlare|vedere bene|sentire bene|leggere|dormire|respirare|esporsi)`,
  String.raw`deve (?:evitare (?:gli |ogni |il |lo |la |i |le )?(?:sforz|sole|contatt|rumor|sport|attività fisic|cib|alimenti)|restare (?:ferm|a riposo|immobil)|stare (?:ferm|a riposo|sedut)|bere spesso|mangiare (?:ogni|spesso)|indossare (?:il|la|un|gli) (?:busto|tutore|apparecchi|corsetto|benda|protesi)|andare (?:spesso )?in bagno|essere (?:accompagnat|aiutat|imboccat|cambiat|medicat|sorvegliat|assistit)[oa] (?:in bagno|a mangiare|nel|nell|durante|da un|dall'))`,
  String.raw`si (?:muove|sposta) (?:con|in|solo|soltanto|a fatica)|cammina (?:con|a fatica|male)|(?:porta|indossa|usa|utilizza) (?:il|lo|la|l'|un|una|gli|le|un')[ ']?(?:busto|gesso|tutore|tutori|collare|apparecchio|corsetto|benda|fascia|catetere|sensore|pannolin|microinfusor|respirator|girello|stampell|carrozz|deambulator|bastone|protesi|plantar|cannula|sacca|sondino)`,
  String.raw`è (?:seguit[oa]|in cura|in carico|in terapia|assistit[oa]) (?:da|dal|dalla|dall'|dallo|presso|al|alla|con)[ ']?(?!\p{L}*(?:tutor|docent|prof|insegnant|maestr|referent|coordinat|compagn|allenator|mister|espert|colleg|istruttor|catechist|student|alunn|scuola|biblioteca))|(?:è )?reduce da`,
], { before: String.raw`(?<!\p{L})` })
const ofSubject = /^(?:[\s*_]*\([^()\n]{1,30}\))?(?:,?\s(?:della|del|di|classe|sez\.?|sezione)\s[^,.;:()\n]{1,24})?,?(?:\s(?:che|il quale|la quale|invece|purtroppo|attualmente|ora|oggi|infatti|però))?\s?$/iu
const sameSubject = /(?:^|[\s,.;(])(?:(?:il|la|lo|l'|quest[oa])\s?(?:bambin[oa]|alunn[oa]|ragazz[oa]|minore|piccol[oa]|figli[oa]|stess[oa]|student(?:e|essa)))\s$/iu
/** What is said of a pupil, right after the name or after «la bambina», of what they need, can't do or wear: the whole complement. */
export function states({ text, lines, found }: Scene, people: Person[]): Sighting[] {
  return found(state).flatMap((match): Sighting[] => {
    const person = startingIn(people, match.start - 90, match.start).findLast(({ end, bearer }) => end <= match.start && bearer === 'pupil')
    const isOfName = person !== undefined && ofSubject.test(text.slice(person.end, match.start))
    const from = Math.max(lines[lineAt(lines, match.start)]?.start ?? 0, match.start - 400)
    if (!isOfName && !(sameSubject.test(text.slice(from, match.start).slice(-30)) && startingIn(people, from, match.start).some(({ bearer }) => bearer === 'pupil' || bearer === 'family'))) return []
    const rest = /^[^,.;:\n()]{0,90}/u.exec(text.slice(match.end, match.end + 90))?.[0] ?? ''
    const next = startingIn(people, match.end, match.end + rest.length).find(({ bearer }) => bearer !== 'public-figure' && bearer !== 'company')?.start ?? Infinity
    const said = text.slice(match.start, Math.min(match.end + rest.length, next)).replace(/\s(?:e|ed|ma|con|da|di|a|al|alla|del|della|dal|dalla)?\s*$/u, '')
    return [{ start: match.start, end: match.start + said.length, kind: 'HEALTH', bearer: 'pupil' }]
  })
}
