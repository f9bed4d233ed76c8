import type { School } from '../documents/school.ts'
import { inSmallLetters } from './any-case.ts'
import { specialsIn } from './clues.ts'
import type { Bearer } from './bearer.ts'
import { decided, merged, type Choices } from './decisions.ts'
import type { Finding, PersonalDataKind } from './finding.ts'
import { searchWords, startingIn } from './finder.ts'
import { doubtsIn, learnedOfDoubts, sentencesOf } from './learned/doubts.ts'
import { learnedOfThings, rereadThings } from './learned/things.ts'
import { learnedOfTold, tellingsIn, worthReading } from './learned/told.ts'
import { layOut, lineAt, runningOn } from './layout.ts'
import { peopleByRules, peopleIn, type Person } from './people.ts'
import { asScanned, general, rowsFor, strictest, type PolicyRow } from './policy.ts'
import { isOfLetter } from './people/letter-heads.ts'
import { atWork } from './people/person.ts'
import { placeOf, read, type Reading } from './reading.ts'
import { addresses } from './recognizers/address.ts'
import { births } from './recognizers/birth.ts'
import { birthsTold } from './recognizers/births-told.ts'
import { birthsInRows } from './recognizers/birth-in-rows.ts'
import { codesInRows } from './recognizers/codes-in-rows.ts'
import { correspondents } from './recognizers/correspondents.ts'
import { credentialsInRows } from './recognizers/credentials-in-rows.ts'
import { email } from './recognizers/email.ts'
import { fiscalCode } from './recognizers/fiscal-code.ts'
import { filledForms } from './recognizers/filled-forms.ts'
import { homesInRows } from './recognizers/homes-in-rows.ts'
import { iban } from './recognizers/iban.ts'
import { likeRows } from './recognizers/like-rows.ts'
import { meansOfEach } from './recognizers/means-of-each.ts'
import { papers } from './recognizers/papers.ts'
import { labelledHomes } from './recognizers/labelled-home.ts'
import { payOfEach } from './recognizers/pay-of-each.ts'
import { phone } from './recognizers/phone.ts'
import { privateLife } from './recognizers/private-life.ts'
import { smallCounts, smallGroupsOfClass } from './recognizers/small-count.ts'
import { pupilClasses } from './recognizers/pupil-class.ts'
import { rankingNotes } from './recognizers/ranking-notes.ts'
import type { Sighting } from './recognizers/recognizer.ts'
import { toldByHeader } from './recognizers/told-by-header.ts'
import { specialCategories } from './recognizers/special.ts'
import { doubtIn, refusalsByRow, refusalsOf, type Refusal } from './refusals.ts'
import { asChanged } from './rule-change.ts'
import type { Scene } from './scene.ts'
import { wordsOf } from './words.ts'

export { policyVersion } from './version.ts'

/** What kind of text is judged and where it is to be shown: the same datum is public in one section and forbidden in the next. */
export type Context = {
  /** Kind of document or type of atto, in the words of the scan: `circolare`, `determina`, `graduatoria` … */
  kind: string
  /** Sections of Amministrazione Trasparente and other venues where the text would be shown. */
  sections: string[]
  school: School
  /** What was learned was learned from Italian acts: of an English text only the rules speak. */
  isInEnglish?: true
  /** What the people of the school decided on this document. */
  choices?: Choices | undefined
}

/** What the policy says of a text. `refused` is an Italian sentence, the first of `refusals`: the whole document must not be published. */
export type Judgement = { refused: string | null; refusals: Refusal[]; findings: Finding[] }

const codes = [fiscalCode, iban, email, phone]
const around = [toldByHeader, codesInRows, addresses, labelledHomes, homesInRows, filledForms, privateLife, meansOfEach, births, birthsInRows, credentialsInRows, rankingNotes, payOfEach, papers, pupilClasses, specialCategories, smallCounts, smallGroupsOfClass]
const secret: Bearer[] = ['pupil', 'family', 'private-person', 'staff-own-matter', 'payee', 'excluded', 'ranked', 'unknown']

/** Whose a mailbox or an office-like number is when its own form does not say: the nearest person of its line answers. */
function resolve(sighting: Sighting, scene: Scene, people: Person[], bearing: Map<string, Person[]>): Sighting {
  if (sighting.kind === 'EMAIL' && sighting.bearer === 'school' && isAccountOfPupil(scene, sighting, bearing)) return { ...sighting, bearer: 'pupil' }
  if (sighting.bearer !== 'unknown' || (sighting.kind !== 'EMAIL' && sighting.kind !== 'PHONE')) return sighting
  if (sighting.kind === 'EMAIL') {
    if (isOfProfession(scene, sighting)) return { ...sighting, bearer: 'company' }
    const box = scene.text.slice(sighting.start, sighting.end).split('@', 1)[0]?.toLowerCase() ?? ''
    const owners = ownersOf(box, bearing)
    const owner = owners.find(({ bearer }) => secret.includes(bearer) && bearer !== 'ranked' && bearer !== 'unknown') ?? owners[0]
    if (owner && (owner.bearer === 'appointed' || (scene.kind === 'incarico' && atWork.has(owner.bearer))) && scene.kind !== 'curriculum' && /pec/.test(scene.text.slice(sighting.start, sighting.end).split('@')[1] ?? '')) return { ...sighting, bearer: 'company' }
    // A mailbox with the name of who works here, neither the school's nor of a firm called like them, is most likely their own.
    const host = scene.text.slice(sighting.start, sighting.end).split('@')[1]?.toLowerCase() ?? ''
    if (owner && owner.bearer !== 'appointed' && scene.kind !== 'curriculum' && atWork.has(owner.bearer) && !owner.keys.some((key) => key.length > 3 && host.includes(key))) return { ...sighting, bearer: 'unknown', isSure: false }
    if (owner && scene.kind !== 'curriculum') return { ...sighting, bearer: secret.includes(owner.bearer) || owner.bearer === 'appointed' ? 'private-person' : 'company' }
  }
  const line = scene.lines[lineAt(scene.lines, sighting.start)]
  const near = startingIn(people, line ? line.start - 100 : 0, line ? line.end : 0)
    .filter(({ end }) => line && end > line.start)
    .map((person) => ({ person, distance: person.end <= sighting.start ? sighting.start - person.end : (person.start - sighting.end) * 3 }))
    .filter(({ distance }) => distance >= 0 && distance < 120)
    .sort((one, other) => one.distance - other.distance)[0]?.person
  if (scene.kind === 'curriculum' && ofBusiness.test(scene.text.slice(Math.max(line?.start ?? 0, sighting.start - 90), sighting.start)) && !/priv|person|casa/i.test(scene.text.slice(Math.max(0, sighting.start - 20), sighting.start))) return { ...sighting, bearer: 'company' }
  if (scene.kind === 'curriculum' && sighting.kind === 'EMAIL') return { ...sighting, bearer: 'private-person' }
  if (scene.kind === 'curriculum' && sighting.kind === 'PHONE' && (people.length < 2 || sighting.start < 600)) return { ...sighting, bearer: 'private-person' }
  if (!near) return { ...sighting, bearer: sighting.kind === 'PHONE' ? 'company' : 'unknown' }
  if (sighting.kind === 'PHONE' && ((((near.bearer === 'unknown' && (sighting.start < near.end || sighting.start - near.end > 24)) || near.bearer === 'ranked') && !isInRowOf(scene, near, sighting)) || isOfOffice(scene, near, sighting))) return { ...sighting, bearer: 'company' }
  return { ...sighting, bearer: secret.includes(near.bearer) ? 'private-person' : 'company' }
}

/** Whether nothing but marks, figures, codes and short labels stands between somebody and a number: it is theirs. */
function isInRowOf({ text, lines }: Scene, near: Person, { start }: Sighting): boolean {
  if (lines[lineAt(lines, start)]?.cells.some((cell) => cell.start > near.start && cell.start <= start)) return true
  const between = text.slice(near.end, start)
  return near.end <= start && !between.includes('\n') && (between.replace(/\S+@\S+|[A-Z]{6}[\dA-Z]{10}/g, '').match(/\p{L}{3,}/gu) ?? []).every((word) => /^(?:tel|cell|telefono|cellulare|punti|recapito|casa|madre|padre|mamma|papà|nat[oa]|mail|email)$/iu.test(word)) && /\P{L}/u.test(between)
}

/** Whose names a mailbox is made of: set apart by signs, after an initial, or in one word. */
function ownersOf(box: string, bearing: Map<string, Person[]>): Person[] {
  if (box.length > 64) return []
  const parts = box.split(/[^\p{L}]+/u)
  const owners = parts.flatMap((part) => bearing.get(part) ?? bearing.get(part.slice(1)) ?? [])
  if (owners.length > 0) return owners
  return parts.flatMap((part) => {
    for (let at = 4; at < part.length - 2; at += 1) {
      const [first, last] = [part.slice(0, at), part.slice(at)]
      const owner = bearing.get(first)?.find(({ keys }) => keys.includes(last)) ?? bearing.get(last)?.find(({ keys }) => keys.includes(first))
      if (owner) return [owner]
    }
    return []
  })
}

/** Whether a box at a school is called with the first name and the surname of one of its pupils. */
function isAccountOfPupil({ text }: Scene, { start, end }: Sighting, bearing: Map<string, Person[]>): boolean {
  const parts = text.slice(start, end).split('@', 1)[0]!.toLowerCase().split(/[^\p{L}]+/u)
  const [first = '', last = ''] = parts
  return parts.length === 2 && [...(bearing.get(first) ?? []), ...(bearing.get(last) ?? [])].some(({ bearer, keys }) => bearer === 'pupil' && keys.includes(last) && (keys.includes(first) || (first.length === 1 && keys.some((key) => key.startsWith(first)))))
}

const ofOrder = /@(?:[\p{L}\d-]+\.)*(?:pec|cert)?[\p{L}\d-]*(?:avvocat|foro|archi|ing|psi|psy|geo|notar|commercialist|odcec|consulent|agronom|veterinar|biolog|farmac|medic|infermier|studio|perit)[\p{L}\d.-]*$/iu
const ofPractice = /(?<!\p{L})(?:p\.?\s?iva|partita iva)(?!\p{L})/iu
const contracting: ReadonlySet<string> = new Set(['determina', 'incarico', 'contratto', 'curriculum', 'tabella-at', 'bando'])
/** Whether a box of certified mail is that of a profession, in an act that gives or tells a task: art. 6-bis CAD makes it public. */
const isOfProfession = ({ text, kind, sections }: Scene, { start, end }: Sighting): boolean =>
  contracting.has(kind) && !sections.some((section) => /accesso|^sovvenzioni/.test(section)) && end - start < 100 && /pec|cert/iu.test(text.slice(start, end).split('@')[1] ?? '') && ofOrder.test(text.slice(start, end)) && !/(?:istanza|richiesta|richiedente|ricorrente|reclamo)[^\n]{0,100}$/iu.test(text.slice(Math.max(0, start - 120), start)) && (kind !== 'curriculum' || ofPractice.test(text.slice(Math.max(0, start - 160), end + 80)))

/** In a curriculum, what a mailbox or a number of a studio or an office follows. */
const ofBusiness = /(?<!\p{L})(?:studio|sede|ufficio|servizio|lavoro|professional[ei]|azienda|ditta)(?!\p{L})[^\n]*$/iu

/** Whether a number stands in a sentence of its own after a name: it is the office's, that writes to whom it names. */
function isOfOffice({ text, kind }: Scene, near: Person, { start }: Sighting): boolean {
  return kind !== 'elenco' && near.end <= start && /\.\s+\p{Lu}\p{L}+ /u.test(text.slice(near.end, start)) && !/(?:tel|cell|telefono|recapit\p{L}|numero)\.?\s?:?\s?$/iu.test(text.slice(near.end, start))
}

/** A judgement as the people of the school have decided on it. */
export function asDecided(text: string, judgement: Judgement, choices: Choices | undefined): Judgement {
  if (!choices) return judgement
  const answer = decided(text, judgement, choices)
  return { ...answer, refused: answer.refusals[0]?.why ?? null }
}

/** A text as the recognizers read it, in the context where it would be shown. */
export function sceneOf(text: string, context: Context): { reading: Reading; scene: Scene } {
  const reading = read(text)
  const words = wordsOf(reading.text)
  const lines = layOut(reading.text)
  const running = runningOn(reading.text, lines)
  const found = searchWords(running, inSmallLetters(running), words.starts)
  const { kind, sections, school, isInEnglish = false } = context
  return { reading, scene: { text: reading.text, lines, words, found, specials: specialsIn(reading.text, found, words), kind, sections: sections.map(asScanned), school, isInEnglish } }
}

/** A sighting that is not shown, with the row of the policy that says so. */
type HiddenSighting = Sighting & { row: PolicyRow }

function codesIn(scene: Scene, people: Person[]): Sighting[] {
  const bearing = new Map<string, Person[]>()
  for (const person of people) for (const key of person.keys) if (key.length > 3) bearing.set(key, [...(bearing.get(key) ?? []).slice(-3), person])
  return codes.flatMap((recognize) => recognize(scene)).map((sighting) => resolve(sighting, scene, people, bearing))
}

function notShown(sightings: readonly Sighting[], scene: Scene): HiddenSighting[] {
  const rows = new Map<string, PolicyRow>()
  return sightings.flatMap((sighting): HiddenSighting[] => {
    const datum = `${sighting.kind} ${sighting.bearer}`
    const row = rows.get(datum) ?? strictest(rowsFor(sighting.kind, sighting.bearer, scene).map((one) => asChanged(one, scene.school.ruleChanges ?? [])))
    rows.set(datum, row)
    return row.action === 'publish' ? [] : [{ ...sighting, row }]
  })
}

type Seen = { reading: Reading; scene: Scene; people: Person[]; sightings: Sighting[] }

/** What the recognizers see in a text and who is named in it, in order; offsets in the reading. */
export function sightingsByRules(text: string, context: Context): Seen {
  const { reading, scene } = sceneOf(text, context)
  const people = peopleIn(scene)
  const identifiers = codesIn(scene, people)
  const sightings: Sighting[] = [
    ...people.map(({ start, end, bearer, isSure }): Sighting => ({ start, end, kind: 'PERSON_NAME', bearer, isSure })),
    ...identifiers,
    ...birthsTold(scene, people, identifiers.filter(({ kind }) => kind === 'FISCAL_CODE')),
    ...correspondents(scene, people, identifiers.filter(({ kind }) => kind === 'EMAIL')),
    ...around.flatMap((recognize) => recognize(scene, people)),
  ]
  return { reading, scene, people, sightings: sightings.sort(byPlace) }
}

const byPlace = (one: Sighting, other: Sighting): number => one.start - other.start

/** A class that was only learned to be a pupil's, with nobody near who must not be shown: it is named as a group. */
const isGroup = ({ people }: Seen, { kind, isSure, start, end }: Sighting): boolean =>
  kind === 'STUDENT_CLASS_LINK' && isSure === false && !startingIn(people, start - 300, end + 300).some(({ bearer }) => secret.includes(bearer))

/** What is seen in a text by the recognizers and by the learned reader of things, and what of that the policy does not show; offsets in the reading. */
export function sightingsIn(text: string, context: Context): Seen & { hidden: HiddenSighting[] } {
  const seen = sightingsByRules(text, context)
  const sightings = seen.scene.isInEnglish ? seen.sightings : rereadThings(learnedOfThings, seen.scene, seen.people, seen.sightings).filter((sighting) => !(/^BIRTH/.test(sighting.kind) && isOfLetter(seen.scene, sighting)) && !isGroup(seen, sighting)).sort(byPlace)
  const hidden = notShown(sightings, seen.scene)
  const alike = likeRows(seen.scene, seen.people, hidden)
  return { ...seen, sightings: [...sightings, ...alike].sort(byPlace), hidden: [...hidden, ...notShown(alike, seen.scene)].sort(byPlace) }
}

/**
 * The identifiers of a text that may not be shown: fiscal codes, accounts, e-mail and phones, which have a form of their own. They need less
 * than `judge` reads, so that a whole site is read again quickly. Offsets in UTF-16 units.
 */
export function identifiersIn(text: string, context: Context): { kind: PersonalDataKind; start: number; end: number }[] {
  const { reading, scene } = sceneOf(text, context)
  return notShown(codesIn(scene, peopleByRules(scene)), scene).map(({ kind, start, end }) => ({ kind, ...placeOf(reading, start, end) }))
}

/** Finds the personal data in a text; findings are sorted and do not overlap, offsets in UTF-16 units. */
export function judge(text: string, context: Context): Judgement {
  const { reading, scene, people, sightings, hidden } = sightingsIn(text, context)
  const lists = refusalsOf(scene, people, sightings)
  const refusals = [...lists, ...refusalsByRow(scene, people, hidden, lists).map(({ because, ...refusal }) => ({ ...refusal, because: because.map(({ start, end }) => placeOf(reading, start, end)) }))]
  const sentences = general.has(scene.kind) || scene.isInEnglish ? [] : sentencesOf(scene, people, hidden)
  const told = tellingsIn(learnedOfTold, scene, people, hidden, doubtsIn(learnedOfDoubts, sentences, worthReading)).map((telling): Sighting => ({ ...telling, bearer: 'unknown', isSure: false }))
  const findings = merged(
    [...hidden, ...notShown(told, scene)].map(({ start, end, kind, bearer, isSure, row: { id, action, basis, isHighRisk = false } }): Finding => ({
      ...placeOf(reading, start, end), kind, bearer, action: 'redact', why: basis, rule: id, confidence: action === 'ask' || isSure === false ? 'ask' : 'sure', isHighRisk,
    })),
  )
  if (refusals.length === 0) {
    const doubts = doubtsIn(learnedOfDoubts, sentences)
    if (doubts.length > 0) refusals.push(doubtIn(text, doubts.map(({ start, end }) => placeOf(reading, start, end))))
  }
  return asDecided(text, { refusals, findings, refused: refusals[0]?.why ?? null }, context.choices)
}
