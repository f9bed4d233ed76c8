import type { Bearer } from './bearer.ts'
import { datumOf } from './decisions.ts'
import type { HiddenSighting } from './hidden.ts'
import { individualsIn } from './individuals.ts'
import { hashOf } from './learned/tokens.ts'
import type { Person } from './people/person.ts'
import { general, isDueAllTheSame, persons, policy, publicityOf } from './policy.ts'
import type { Sighting } from './recognizers/recognizer.ts'
import { aboutPupils, forTheirWork, refusalRows, type Listed, type RefusalRow, type ToldRow } from './refusal-rows.ts'
import type { Scene } from './scene.ts'
import { countOf, toldOfEach, withLetters, type ToldOf } from './told-of-each.ts'

export { refusalRows } from './refusal-rows.ts'

/** A reason to keep a whole document off the site; offsets in the text. */
export type Refusal = {
  id: string
  why: string
  /** The sentences that have to be read, where it is about some alone. */
  places?: { start: number; end: number }[]
  /** The sentences themselves, for whoever writes the document and for nobody else. */
  quotes?: string[]
  /** The data that gave it: when each of them may stay, it is none. */
  because?: { start: number; end: number }[]
}

/** What whoever writes can do. */
const wayOut = 'Togli questi dati dal testo; se una norma vuole il documento sul sito, il dirigente scolastico può pubblicarlo oscurato e scriverne il motivo.'

/** Whether a refusal is about doubtful sentences. */
export const isDoubt = (id: string): boolean => id.startsWith('doubt-')

/**
 * Something is said of somebody that the gate does not know how to take out: a person has to read it. The id holds for these sentences
 * alone, so that who has read them has not read what is written later.
 */
export function doubtIn(text: string, places: { start: number; end: number }[]): Refusal {
  const sentences = places.map(({ start, end }) => datumOf(text.slice(start, end))).join('\n')
  return {
    id: `doubt-${(hashOf(sentences) >>> 0).toString(36)}`,
    why: `${places.length === 1 ? 'Una frase sembra dire' : `${places.length} frasi sembrano dire`} di una persona qualcosa che qui non va detto, e il controllo non sa che cosa togliere (art. 5 par. 1 lett. c GDPR). Oscura a mano quello che va tolto; se non c’è niente da togliere lo conferma il dirigente scolastico.`,
    places,
  }
}

const wholeDoubt = 'doubt-whole-'
/** Whether a refusal is about a text as a whole that no row knows. */
export const isDoubtOfWhole = (id: string): boolean => id.startsWith(wholeDoubt)

/** A text is like those that are withheld, and no row says which: a person has to read it. The id holds for this text alone. */
export const doubtOfWhole = (text: string): Refusal => ({
  id: `${wholeDoubt}${(hashOf(datumOf(text)) >>> 0).toString(36)}`,
  why: `Nell’insieme somiglia ai documenti che non vanno sul sito: elenchi di alunni, convocazioni per un alunno, provvedimenti e pratiche di una persona (art. 5 par. 1 lett. c GDPR, art. 2-ter d.lgs. 196/2003). Se è uno di questi, consegnalo solo agli interessati, per esempio dal registro elettronico o per posta; se non lo è, lo conferma il dirigente scolastico.`,
})

/** Why a refusal of this kind is given, for the log; `null` when there is none of the kind. */
export const reasonOf = (id: string): string | null =>
  refusalRows.find((row) => row.id === id)?.why ?? policy.find((row) => row.id === id)?.refusal ?? (isDoubtOfWhole(id) ? 'Nell’insieme somiglia ai documenti che non vanno sul sito.' : isDoubt(id) ? 'Una frase sembra dire di una persona qualcosa che non va detto.' : null)

const isSpecial = ({ data }: RefusalRow): boolean => data.every((kind) => kind === 'HEALTH' || kind === 'DISABILITY' || kind === 'RELIGION' || kind === 'UNION' || kind === 'ECONOMIC_HARDSHIP')

/** Why a text must be withheld as a whole, each reason with its row; none when redacting its data is enough. */
export function refusalsOf(scene: Scene, people: Person[], sightings: Sighting[]): Refusal[] {
  const { text, kind: document } = scene
  const isOfSomebody = people.some(({ bearer }) => persons.includes(bearer))
  const head = headOf(withLetters(text.slice(0, 2000)), people.find(({ bearer }) => persons.includes(bearer))?.start ?? text.length)
  let individuals: number | undefined
  const stands = remembering()
  const isListed = ({ subject, people: least, saying, notSaying }: Listed): boolean =>
    subject.test(head) && (!saying || stands(saying, text)) && !stands(notSaying, text) && (individuals ??= individualsIn(scene, people)) >= least
  const seen = Map.groupBy(sightings, ({ kind }) => kind)
  // A person who is named again, as in the head of each page, is one.
  const placeIn = ({ kind, start, end }: Sighting): string | number => (kind === 'PERSON_NAME' ? datumOf(text.slice(start, end)) : start)
  const placesOf = ({ data }: RefusalRow, of: readonly Bearer[]): number => new Set(data.flatMap((kind) => seen.get(kind) ?? []).filter(({ bearer }) => of.includes(bearer)).map(placeIn)).size
  const isTold = (row: RefusalRow): boolean => !(row.people > 1 && isOfDuties.test(head)) && (isOfSomebody || row.of.includes('unknown')) && placesOf(row, row.of) >= row.people && (!row.saying || stands(row.saying, text)) && !stands(row.notTitled, head)
  const isToldOfUnknown = (row: RefusalRow): boolean => isSpecial(row) && row.people > 1 && !isOfDuties.test(head) && placesOf(row, [...row.of, 'unknown']) >= row.people && (individuals ??= individualsIn(scene, people)) >= row.people && !stands(forTheirWork, text) && !stands(row.notTitled, head)
  let said: string | undefined
  const publicities = (scene.sections.length === 0 ? [undefined] : scene.sections).map((section) => publicityOf(document, section))
  let known: List | undefined
  const isToldOfEach = (row: ToldRow): boolean => {
    if ((known && known.each.length < row.people) || (row.inPublicity && !publicities.some((one) => row.inPublicity!.includes(one)))) return false
    if (!known) {
      const each = toldOfEach(scene, people)
      const title = titlesOf(scene, each.find(({ isPerson, isCalled, key, end }, at) => isPerson || isCalled || !(inCapitals.test(key) || (each[at + 1]?.start ?? end) - end > farApart))?.start ?? text.length)
      known = { each: countedUnder(title.head, each), ...title, ofWork: ofWorkIn(title.head, examOfPupils.test(title.head)) }
    }
    return isToldBy(row, known, stands) && (!row.text || stands(row.text, text)) && !stands(row.notText, (said ??= text.replace(remedies, ' ')))
  }
  const isDue = isDueAllTheSame(scene.sections)
  const mayTellOfEach = !general.has(document) && document !== 'curriculum'
  return refusalRows
    .filter((row) => (!row.notIn.includes(document) && ((row.data.some((kind) => seen.has(kind)) && (isTold(row) || isToldOfUnknown(row))) || (row.listed && isListed(row.listed)))) || (mayTellOfEach && !(row.told && notToldIn(row, document)) && row.told?.some((one) => (!isDue || one.alsoWhereDue === true) && isToldOfEach(one))))
    .map(({ id, why }) => ({ id, why: `${why} ${wayOut}` }))
}

/** Where a text says what it is: its first lines before anybody is named whom it must not show, and its subject. */
function headOf(text: string, firstNamed: number): string {
  const subject = /oggetto\s?:[^\n]{0,200}/i.exec(text.slice(0, 2000))?.[0] ?? ''
  return `${text.slice(0, Math.min(160, firstNamed))}\n${subject}`
}

/** What those do who are named under it. */
const isOfDuties = /assegnazion\p{L}{1,2} (?:degli |dei |delle )?(?:docenti|insegnanti|cattedre|collaboratori)|orario (?:definitivo|provvisorio|settimanale|de[il] docenti)|accompagnator|gruppo di lavoro per l.inclusione|(?<!\p{L})GLI(?!\p{L}) –/iu
/** Where a list of cases is no list of workers. */
const ofWorkers = /(?<!\p{L})(?:docent[ei]|insegnant[ei]|personale|dipendent[ei]|maestr[ei]|collaborator[ei]|coordinator[ei]|supplent[ei]|sostitut[oi]|sostituzion[ei]|tutor|accompagnator[ei]|commission[ei]|orario|organico|incarich[io]|nomin[ae]|consiglier[ei]|component[ei]|educator[ei]|autist[ai]|istruttor[ei]|addett[ie]|relator[ei]|lavoratori|funzionari|pulizi[ea]|reparti|progression[ei]|procedur[ae] (?:valutativ|selettiv|comparativ)[ae]|ata)(?!\p{L})/iu

/** What can be done against an act, as each act says of itself. */
const remedies = /(?<!\p{L})(?:avverso|contro)\s[^.;\n]{0,120}(?:ricors|reclam|oppost|impugn)[^.\n]{0,200}/giu
/** Whom an act has heard and what it has read, and who opens a sentence to say something: nobody's work is told by it. */
const recitals = /(?<!\p{L})(?:sentit[oaie]|udit[oaie]|vist[oaie]|acquisit[oaie]|letto|esaminat[oaie]|considerat[oaie]|preso atto|su proposta|d.intesa con|tenuto conto|a seguito|al termine|(?:format|propost|predispost|deliberat|approvat)[oaie] (?:da|dal|dalla|dai|dagli))(?!\p{L})[^,;:\n]{0,120}(?=[,;:]|$)|(?<!\p{L})(?:il|la|l.|i|le|gli|del|della)\s?(?:coordinat|docent|insegnant|referent|president|segretari)\p{L}+(?: di classe)?\s(?:dà|dell|legge|apre|riferisc|comunic|propon|inform|avvis|raccomand|chied|ricord|illustr|present|conferm|aggiorn|cur[ai]n|invi)\p{L}*/giu
/** The commission of an exam is no work of those who sit it. */
const examiners = /(?:sotto)?commission[ei]\p{L}*|president[ei] di commissione/giu
const examOfPupils = /(?<!\p{L})orali del|esam[ei] di stato|maturità|terza media|licenza media|primo ciclo|(?<!\p{L})I ciclo|secondo ciclo|conclusiv[oi] del|(?<!\p{L})esami? (?:orali|integrativ|di idoneità|di qualifica|preliminar)|candidat[oi] (?:privatist|estern)|colloqui[o]? orali?/iu

/** What is said of the work of people in a head, a heading or a clause. */
function ofWorkIn(words: string, isOfExam: boolean): string {
  const told = words.replace(addressees, ' ').replace(recitals, ' ')
  return isOfExam ? told.replace(examiners, ' ') : told
}

/** Words in capitals at the head of a letter may be a town. */
/** Who stands so far from the next begins no list, in UTF-16 units. */
const farApart = 300
const inCapitals = /^[\p{Lu}\s'’-]{4,}$/u

/** To whom a notice goes. */
const addressees = /(?:^|\n)\s*(?:a[il]|agli|all[ae']|gent\p{L}*|spett\p{L}*|a:|da:|p\.?\s?c\.?)\s(?:[^\n.:]|\.(?=\p{L}|\s\p{Ll}))*/giu

/** Somebody told of, with whose list they stand in. */
type Counted = ToldOf & { isPupil: boolean; isStaff: boolean; isOther: boolean; /** What is said around them of the work of people. */ ofWork: string; ofWorkNear: string }

/** For whom somebody works is on no list of theirs. */
const toPupils = /(?<!\p{L})(?:agli|ai|alle|per (?:gli|i|le))\s(?:alunn|student|bambin)\p{L}+/giu
const pupilsToo = /[Aa]lunn|ALUNN|[Ss]tudent|STUDENT|[Bb]ambin|BAMBIN|(?<!\p{L})(?:su|segue|assiste|affianca)\s\p{Lu}/u

/** Of whom a list is that stands under a head. */
function countedUnder(head: string, each: readonly ToldOf[]): Counted[] {
  const isOfExam = examOfPupils.test(head)
  const isHeadOfWorkers = ofWorkers.test(ofWorkIn(head, isOfExam))
  // In a list of people of whom some are read as pupils and nobody as a worker, the others are pupils too.
  const isHeadOfPupils = aboutPupils.test(head) || (each.filter(({ who }) => who === 'pupil' || who === 'taken-for-pupil').length > 1 && each.every(({ who }) => who !== 'worker'))
  return each.map((one): Counted => {
    const { who, key, isCalled, isInitials, line, under, before } = one
    const ofWork = ofWorkIn(under, isOfExam)
    const isOfWorkers = !((isInitials || /\s\p{Lu}\.?$/u.test(key)) && who === 'taken-for-pupil') && (isHeadOfWorkers || ofWorkers.test(ofWork)) && !pupilsToo.test(line.replace(toPupils, ' ')) && !pupilsToo.test(under.replace(toPupils, ' '))
    const isPupil = who === 'pupil' || (!isOfWorkers && (who === 'taken-for-pupil' || (who !== 'worker' && !isCalled && (isHeadOfPupils || aboutPupils.test(line) || aboutPupils.test(under)))))
    return { ...one, ofWork, ofWorkNear: ofWorkIn(before, isOfExam), isPupil, isOther: isPupil || (who !== 'worker' && !isOfWorkers), isStaff: who !== 'pupil' && (who !== 'taken-for-pupil' || isOfWorkers) }
  })
}

/** Everybody whom a text tells of, the head that they stand under, and what of it is about work. */
type List = { each: readonly Counted[]; head: string; /** The head without a sentence in which somebody is already told of. */ subject: string; ofWork: string }

/** Whether a pattern stands in some words; no pattern stands nowhere. */
type Stands = (pattern: RegExp | undefined, words: string) => boolean

/** Remembers which patterns stand in which words: many rows ask the same of one head, or of people under one header. */
function remembering(): Stands {
  const known = new Map<RegExp, Map<string, boolean>>()
  return (pattern, words) => {
    if (!pattern) return false
    let answers = known.get(pattern)
    if (!answers) known.set(pattern, (answers = new Map()))
    let answer = answers.get(words)
    if (answer === undefined) answers.set(words, (answer = pattern.test(words)))
    return answer
  }
}

/** Whether so many people are told of as a row says. */
function isToldBy({ of, people: least, about, says, tells, unless, notAround, near, isOwn, isCalled: onlyCalled, isAddressed: onlyAddressed }: ToldRow, { each, head, subject, ofWork: ofHead }: List, stands: Stands): boolean {
  const theirs = each.filter(({ who, isCalled, isInitials, isPerson, isPupil, isStaff, isOther }) => {
    if (of !== 'anybody' && !(of === 'pupils' ? isPupil : of === 'staff' ? isStaff : isOther)) return false
    return least > 1 || (of === 'staff' ? isCalled : who !== 'unknown' || isInitials || (of === 'pupils' && isPerson))
  })
  if (theirs.length < least) return false
  const isAboutByHead = !about || stands(about, subject)
  const counted = theirs.filter(({ who, isCalled, isAddressed, isItem, isPerson, said, under, before, clause, block, ofWork, ofWorkNear, tells: told }) => {
    if ((isOwn && who !== 'secret') || (onlyCalled && !isCalled) || (onlyAddressed && !isAddressed) || (near && !stands(near, block))) return false
    if (!isAboutByHead && !stands(about, under) && !stands(about, clause)) return false
    const isSaid = stands(says, said) || (tells?.some((kind) => told.has(kind)) ?? false)
    if (!isSaid && (((says || tells) && (least === 1 || !(isItem || isCalled) || !stands(says, under))) || ((who === 'unknown' || who === 'taken-for-pupil') && !isItem && !isCalled && !(near && least === 1 && isPerson)))) return false
    if (of === 'others' && who === 'unknown' && !isItem && !isCalled && !isPerson) return false
    return !stands(unless, ofWorkNear) && !stands(unless, ofWork) && !stands(notAround, says ? `${said}\n${under}\n${before}` : `${block}\n${under}`)
  })
  if (counted.length < least) return false
  // What stands anywhere in a text is said of its one person, and of none where they are many.
  if (least === 1 && !about && !says && !tells && !near && countOf(counted) > 3) return false
  // Words with a capital that nothing is said of may be anything: one of them at least is read as somebody.
  const isOfSomebody = least === 1 || counted.some(({ who, isPerson, isMention, isInitials, isCalled, said }) => isPerson || (of === 'staff' && isMention) || isInitials || isCalled || who === 'pupil' || stands(says, said))
  // Surnames alone are somebody where they are many, unless one of them is elsewhere at work: `la prof. Rocca`.
  const isOfNames = counted.length > (of === 'pupils' ? 3 : 2) && !counted.some(({ before }) => /present[ie]|assent[ei]/iu.test(before)) && counted.filter(({ key, isListedName }) => isListedName && !key.includes('.')).length * 2 > counted.length && !each.some(({ who, key }) => who === 'worker' && counted.some((one) => one.key.startsWith(key)))
  const isIntroduced = counted.length > 2 && about !== undefined && counted.every(({ under }) => stands(about, under.slice(under.lastIndexOf('\n')))) && counted.some(({ isListedName }) => isListedName)
  return (isOfSomebody || isOfNames || isIntroduced) && countOf(counted) >= least && !stands(unless, ofHead) && !stands(notAround, head)
}

const notToldIn = ({ data, notIn }: RefusalRow, document: string): boolean => data.length === 0 && notIn.includes(document)

/** A sentence in which somebody is named: what it says is not said of those who follow. */
const sentenceOfSomebody = /(?<=\n|[.!?]\s|^)(?:[^\s:]+[ \t]+){5,}[^\s:]*$/u

/** The titles of a text: its short lines before anybody is told of, and its subject; `subject` without what is said of the first alone. */
function titlesOf({ text, lines }: Scene, first: number): Pick<List, 'head' | 'subject'> {
  const titles = lines.slice(0, 14).filter(({ start, end, cells, isItem }) => end > start && end <= first && end - start < 110 && cells.length === 0 && !isItem && !/[.;,]\s*$/.test(text.slice(end - 2, end))).map(({ start, end }) => text.slice(start, end))
  const opening = text.slice(0, Math.min(100, first))
  const rest = `\n${titles.join('\n').slice(0, 700)}\n${/oggetto\s?:[^\n]{0,200}/i.exec(text.slice(0, 2000))?.[0] ?? ''}`
  return { head: withLetters(opening + rest), subject: withLetters(opening.replace(sentenceOfSomebody, '') + rest) }
}

/** What is told of many at once, in a rule or a title; it is redacted all the same, and a person is asked. */
const ofMany = /^(?:sanzion[ei]|provvediment[oi]|procediment[oi])\s?(?:disciplinar[ei])?$|(?<!\p{L})(?:famiglie|persone|soggetti|cittadini|alunni|studenti|allievi|minori|genitori) (?:in|con|che|disabili|svantaggiat\p{L}|bisognos\p{L}|meno abbienti)(?!\p{L})/iu

/** What everybody who works for a public body declares not to be. */
const declared = /(?:assenza|insussistenza|inesistenza) di (?:\p{L}+ )?(?:condann|caus[ae]|conflitt|incompatibil|inconferibil|situazion|precedent|procediment)|nessun[ao]? (?:condann|procediment|pendenz)|non (?:aver|avere) (?:mai )?(?:riportato|subito|(?:\p{L}+ )?(?:procediment|condann|carich))|non trovarsi in (?:\p{L}+ )?(?:situazion|condizion)/iu
/** Who defends the school, and for how much, is due. */
const ofLawyer = /(?:incaric|affid|nomin|conferi)\p{L}*[^.;\n]{0,60}(?<!\p{L})avv(?:\.|ocat)/iu
/** Who stands for a union, and how many voted for them, is due. */
const ofVote = /elezion\p{L} (?:\p{L}+ )?R\.?\s?S\.?\s?U|(?:risultat\p{L}|esito|commissione elettorale|candidat\p{L}) (?:\p{L}+ )?R\.?\s?S\.?\s?U/iu
const unions = /(?<!\p{L})(?:CGIL|CISL|UIL|SNALS|GILDA|ANIEF|COBAS|USB|CUB)(?!\p{L})/iu
/** What holds for whoever it may concern. */
const ifAny = /^\W*(?:se|qualora|quando|chi|nel caso)(?!\p{L})/iu
/** Whether a sentence tells what an act has to tell, though in the words of a court. */
export const isFormula = (sentence: string, text: string): boolean => declared.test(sentence) || ofLawyer.test(sentence) || (unions.test(sentence) && ofVote.test(text.slice(0, 300))) || (ifAny.test(sentence) && !/\p{Lu}/u.test(sentence.trim().slice(1)))

/** What is said not to be, or only in case it were: `l’assenza di condanne`, `se il docente aderisce`. */
const ofNobody = /(?:assenza|insussistenza|inesistenza|mancanza) (?:di |delle |degli )[^.;\n]{0,60}$|(?:non (?:aver|avere|ha|hanno|di aver) (?:mai )?(?:riportato|subito)|nessun[ao]?|né)\s[^.;\n]{0,60}$|(?<!\p{L})(?:se|qualora|chi|chiunque|quanti|coloro che)\s(?:(?:il|la|i|le|un|una)\s)?\p{Ll}*\s?\p{Ll}+$/iu

/**
 * Why rows of the policy withhold a text, each with the data that it is about. The law's rows need somebody whom the text names and a datum
 * that is sure, others are asked about; the school's own take any. What a list already says is not said again.
 */
export function refusalsByRow({ text }: Scene, people: readonly Person[], hidden: readonly HiddenSighting[], lists: readonly Refusal[]): (Refusal & { because: { start: number; end: number }[] })[] {
  const isOfSomebody = people.some(({ bearer }) => persons.includes(bearer))
  const isToldBy = ({ kind, bearer }: Sighting): boolean => refusalRows.some(({ id, data, of }) => data.includes(kind) && of.includes(bearer) && lists.some((list) => list.id === id))
  const isGeneral = ({ start, end, kind }: Sighting): boolean => kind !== 'PERSON_NAME' && (ofMany.test(text.slice(start, end)) || ofNobody.test(text.slice(Math.max(0, start - 60), end)))
  const refusing = hidden.filter((sighting) => sighting.row.action === 'refuse' && !(sighting.row.refusal && (!isOfSomebody || sighting.isSure === false || isGeneral(sighting) || isToldBy(sighting))))
  return [...new Set(refusing.map(({ row }) => row))].map((row) => ({
    id: row.id,
    why: row.refusal ? `${row.refusal} ${wayOut}` : `Contiene un dato con cui la scuola non pubblica: ${row.basis}.`,
    because: refusing.filter((one) => one.row.id === row.id).map(({ start, end }) => ({ start, end })),
  }))
}
