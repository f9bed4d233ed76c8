import { atEnd } from '../../at-end.ts'
import { className } from '../../class-name.ts'
import { startingIn } from '../../finder.ts'
import type { PersonalDataKind } from '../../finding.ts'
import type { Line } from '../../layout.ts'
import type { Person } from '../../people.ts'
import { secretOrUnknown } from '../../people/person.ts'
import type { Scene } from '../../scene.ts'
import { isOfEarlier, many } from './carried-on.ts'
import { meansSomethingElse } from './other-meanings.ts'

/** What a curriculum says of its own person, and not of what they studied or taught. */
const ownState = /^(?:celiac|diabetic|allergic|asmatic|epilettic|invalid|non vedent|ipovedent|sord|cattolic|praticant|credent|musulman|ebre|buddist|evangelic|iscritt|tesserat|soci|delegat|cgil|cisl|uil|snals|gilda|anief|cobas|intolleran)/iu
const ofStudies = /(?<!\p{L})(?:cors[oi]|attività|volontariat\p{L}+|servizi\p{L}+|presso|master|laurea|tesi|progett\p{L}+|laborator\p{L}+|didattica|formazione|formator\p{L}*|formatrice|espert\p{L}+|docen\p{L}+|insegn\p{L}+|alunni|studenti|referente|specializzazion\p{L}+|abilitazion\p{L}+|seminar\p{L}+|convegn\p{L}+|pubblicazion\p{L}+|titolo|diploma|educat\p{L}+|assisten\p{L}+|consulen\p{L}+|sportell\p{L}+|supplen\p{L}+|normativa|metodolog\p{L}+|per l'|sulla?|sui)(?!\p{L})[^.;\n]*$/iu
const ofOwnLine = /^[\s*_•-]*(?:note personali|altro|situazione|stato|dati personali|informazioni personali|salute|ulteriori informazioni|varie)\s?:/i
const pupilOfClass = new RegExp(String.raw`(?<!\p{L})(?:un|una|un'|l'|lo|la|il|unico|unica)\s?(?:alunn[oa]|student(?:e|essa)|alliev[oa]|bambin[oa]|ragazz[oa]|minore)\s(?:\p{L}+\s){0,2}(?:della|del|di|in|frequentante la|iscritt[oa] alla|che frequenta la)\s?(?:classe\s|sezione\s)?(?=${className})`, 'u')
const singular = /(?<![\p{L}])(?:il|la|lo|al|alla|del|della|dal|dalla|[ld]?[el]*l'|un|una|un'|suo|sua)\s?(?:alunn[oa]|minore|student(?:e|essa)|bambin[oa]|figli[oa]|ragazz[oa]|interessat[oa]|dipendente|docente|ricorrente|medesim[oa]|predett[oa]|suddett[oa])(?![\p{L}])/iu
const numbered = /(?<![\p{L}])n\.\s?\d{1,3}\s[^;.\n]{0,10}$/iu
const convocation = /(?:convoca\p{L}*|riunion[ei]|incontr[oi]|sedut[ae]|invit[oi]|ordine del giorno)[^.\n]{0,80}(?<![\p{L}])(?:G\.?L\.?(?:H\.?)?O\.?|P\.?E\.?I\.?|P\.?D\.?P\.?|gruppo (?:di lavoro )?operativo|gruppo di lavoro per l['’ ]?inclusione|piano (?:educativo|didattico) (?:individualizzato|personalizzato))(?![\p{L}])/iu
/** A letter to one person is about that person in all its sentences. */
const addressed = /(?:^|\n)[\s*_]*(?:al|alla|all')\s?(?:gent\w*\.?\s|egr\w*\.?\s)?(?:sig|prof|dott|ins|collaborat|assistente|docente)/i
const generic = /(?<![\p{L}])(?:chi|coloro|chiunque|tutti (?:gli|i)|qualora|eventual[ei]|si ricorda|possono|per gli alunni|le famiglie|i genitori che|gli student\w+ che|(?:va|vanno|devono essere|deve essere) \p{L}+[oaie]|si (?:chied|richied|present|consegn|rinnov|esprim|avvalgono)\p{L}*|occorre|è (?:possibile|necessario|opportuno)|le decisioni|i provvedimenti|si (?:parl|spiegh|tratt)er\p{L}+|il corso|l'incontro|il convegno|il seminario|non si \p{L}+)(?![\p{L}])/iu

/** A drug that a school keeps for one pupil. */
const medicine = /zepam|zolam|adrenalin|insulin|salbutamol|glucagon|buccolam|ventolin|fastjekt|jext|epipen|farmac\p{L}+ (?:salvavita|antiepil)/iu

/** A sentence that names nobody, and the next one says who it was of. */
const whoItIs = /^[.:;]?\s{0,2}(?:si tratta|la persona è|il caso riguarda|riguarda)\s(?:d\p{L}{1,4}|il|la|lo|l['’])/iu

const rankedRow = /^\s*\d{1,4}\s?[.)°ª-]?\s*\p{Lu}[\p{L}']+\s\p{Lu}/u
const preferred = /preferenz|precedenz|riserv/i
/** A word of a heading or a label says what a list is about, and nothing of a person. */
const isHeading = (text: string, start: number, end: number, floor: number, ceiling: number): boolean => start - floor < 40 && /^[^.;,:()\n]{0,40}:(?:\s|$)/.test(text.slice(end, Math.min(ceiling + 1, end + 50)))

const weakReligion = /^(?:studio|uscita)/i
const aboutReligion = /religion|I\.?R\.?C\b|alternativ/i

const ofAbsence = /\([^()]{0,30}$|(?:assent|giustificat)\w+[^.]{0,40}$/i

/** The subject of an act about somebody's trial. */
const ofJustice = /tribunal|giudic|giudizi|procura|penal|denunci|querel|ricors|divieto|ordinanza|sentenza|affid|minor[ei]|decreto del/i

/** Who stands for a union by election or at the table says so in office. */
const ofElected = /(?<!\p{L})(?:R\.?S\.?U\.?|OO\.?\s?SS\.?|O\.S\.|parte sindacale|delegazion\p{L}|(?:ri)?elett[oaie]|list[ae] n|concorrono|candidat[oaie]|elezioni|segretari[oa] (?:provincial|regional|territorial)\p{L}|assemble[ae] (?:sindacal\p{L}|indett\p{L}))(?!\p{L})/iu

/** Who joins a trip, a project or a network joins no strike. */
const joins = /^(?:(?:ha|hanno|abbia|abbiano|avendo|aver|avere|avrebbe|di|non|si)\s){0,3}(?:aderi|adesion)\p{L}*$/iu
const joinsSomethingElse = /^\s(?:a|ad|al|alla|all|allo|ai|agli|alle)(?:\s|')(?!\p{L}*(?:scioper|asten|agitaz|protest|assemble|mobilitaz|manifestaz|sindacat|stess|stato)|[\p{Lu}]{3})\p{L}/u

/** The people of a document, and what it is to them. */
export type Told = { scene: Scene; people: readonly Person[]; named: readonly Person[]; hasSecret: boolean; isLetter: boolean; isConvocation: boolean; isAboutOne: boolean }

/** A word of a special category in its sentence, or in its row of a table, with the person that it is nearest to. */
export type Saying = { start: number; end: number; words: string; kind: PersonalDataKind; line: Line; floor: number; ceiling: number; sentence: string; person: Person | undefined }

/** Reads what sort of document tells of these people. */
export function toldIn(scene: Scene, people: readonly Person[]): Told {
  const { text, kind } = scene
  const isOfAll = kind === 'graduatoria' || kind === 'verbale' || kind === 'curriculum' || kind === 'incarico'
  const named = people.filter(({ bearer }) => (isOfAll || secretOrUnknown.has(bearer)) && bearer !== 'company' && bearer !== 'public-figure')
  const hasSecret = named.some(({ bearer }) => secretOrUnknown.has(bearer))
  const pupils = people.filter(({ bearer }) => bearer === 'pupil')
  const isAboutOne = pupils.length > 0 && (pupils[0]?.start ?? 300) < 300 && pupils.every(({ keys }) => keys.some((key) => pupils[0]?.keys.includes(key)))
  return { scene, people, named, hasSecret, isAboutOne, isLetter: hasSecret && text.length < 3000 && addressed.test(text), isConvocation: hasSecret && convocation.test(text) }
}

const whoever = atEnd(/(?:^|[\s(])chi(?:unque)?\s(?:\p{L}+\s){0,2}$/iu)
/** Whether the word is a heading, a rule for whoever it may concern, or the title of somebody's work. */
export function isSaidOfNobody({ scene: { text, kind: document }, people, named }: Told, { start, end, words, kind, floor, ceiling, sentence }: Saying): boolean {
  if (whoever.test(text.slice(Math.max(floor, start - 30), start))) return true
  if (meansSomethingElse(text, start, end)) return true
  const after = startingIn(people, end, end + 14)
  if (/^(?:docente|insegnante|maestr)/i.test(words) && after.length > 0) return true
  if (/^[ ,:]{1,2}(?:(?:dott|prof|dr)\.?\s?(?:ssa)?\.?\s?)?$/i.test(text.slice(end, after.find((one) => !secretOrUnknown.has(one.bearer))?.start ?? start))) return true
  if (kind === 'RELIGION' && weakReligion.test(words) && !aboutReligion.test(text)) return true
  if (kind === 'UNION' && joins.test(words) && joinsSomethingElse.test(text.slice(end, end + 40))) return true
  if (kind === 'UNION' && document !== 'curriculum' && ofElected.test(sentence) && !/scioper|aderi|adesion/i.test(words)) return true
  if (startingIn(named, floor, start).some((one) => one.end <= start)) return false
  if (whoItIs.test(text.slice(end, end + 40))) return false
  if (isHeading(text, start, end, floor, ceiling)) return true
  const colon = /^[^.;()\n]{0,60}:\s{0,3}/.exec(text.slice(end, end + 70))
  if (kind === 'UNION' && /(?<!\p{L})(?:deleg|iscri|revoc|tesser|trattenut)\p{L}*/iu.test(text.slice(Math.max(floor, start - 80), start))) return false
  return colon !== null && startingIn(named, end + colon[0].length, end + colon[0].length + 8).length > 0
}

/** Whether the word tells of one person: somebody of the sentence, of the row, of the sentence before, of the whole letter. */
export function isSaidOfSomebody({ scene, named, hasSecret, isLetter, isConvocation }: Told, { start, words, kind, line, floor, sentence, person }: Saying): boolean {
  if (person !== undefined) return true
  const { text, kind: document } = scene
  if (isOfEarlier(scene, line, floor, sentence, start, kind, named)) return true
  const next = floor + sentence.length
  if (kind !== 'OTHER' && whoItIs.test(text.slice(next, next + 40)) && startingIn(named, next, next + 80).length > 0) return true
  if (kind === 'HEALTH' && medicine.test(words) && !many.test(sentence) && startingIn(named, start - 500, start).some(({ bearer }) => bearer === 'pupil')) return true
  if (kind !== 'OTHER' && pupilOfClass.test(sentence) && !many.test(sentence)) return true
  if (document === 'verbale' && /\([^()]{0,40}$/.test(text.slice(floor, start)) && /assent|giustific/i.test(sentence)) return true
  if (document === 'curriculum') {
    const isStudied = ofStudies.test(text.slice(Math.max(floor, start - 60), start))
    if (kind === 'OTHER' || ofOwnLine.test(text.slice(line.start, start)) || (!isStudied && (kind === 'DISABILITY' || ownState.test(words)))) return true
  }
  if (hasSecret && document === 'elenco' && numbered.test(text.slice(Math.max(0, start - 20), start))) return true
  if ((!hasSecret && document !== 'graduatoria') || generic.test(sentence)) return false
  if (document === 'graduatoria' && ((kind !== 'OTHER' && rankedRow.test(text.slice(line.start, line.end))) || preferred.test(sentence))) return true
  if (hasSecret && ((kind === 'JUDICIAL' && text.length < 2500 && (document === 'curriculum' || line.isItem || ofJustice.test(text.slice(0, 300)) || /\([^()]{0,40}$/.test(text.slice(floor, start)))) || singular.test(sentence))) return true
  return (isConvocation || isLetter) && (kind === 'HEALTH' || kind === 'DISABILITY' || (isLetter && kind === 'DISCIPLINARY'))
}

/** Whether a worker in office is named, of whom minutes and lists tell no more than a reason of absence in brackets. */
export function isOfOfficeOnly({ scene: { text, kind: document }, isAboutOne }: Told, { start, kind, floor, person, sentence }: Saying): boolean {
  if (isAboutOne && document === 'verbale' && (kind === 'HEALTH' || kind === 'DISABILITY') && !many.test(sentence) && !generic.test(sentence)) return false
  if (person === undefined || !(person.bearer === 'staff' || person.bearer === 'official' || person.bearer === 'appointed' || person.bearer === 'council-member')) return false
  return kind === 'OTHER' ? document !== 'curriculum' && document !== 'graduatoria' : !ofAbsence.test(text.slice(Math.max(floor, start - 50), start))
}
