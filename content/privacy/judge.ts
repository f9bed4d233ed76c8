import type { School } from '../documents/school.ts'
import { decided, merged, type Choices } from './decisions.ts'
import type { Finding, PersonalDataKind } from './finding.ts'
import { notShown, type HiddenSighting } from './hidden.ts'
import { doubtsIn, learnedOfDoubts, sentencesOf, type Sentence } from './learned/doubts.ts'
import { learnedOfTold, mayTell, tellingsIn, worthReading } from './learned/told.ts'
import { isLikeWithheld } from './learned/whole-acts.ts'
import { peopleByRules, type Person } from './people.ts'
import { general } from './policy.ts'
import { placeOf, type Reading } from './reading.ts'
import type { Sighting } from './recognizers/recognizer.ts'
import { doubtIn, doubtOfWhole, isFormula, refusalsByRow, refusalsOf, type Refusal } from './refusals.ts'
import { identifiersOf, sceneOf, sightingsIn } from './sightings.ts'

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

/** Finds the personal data in a text; findings are sorted and do not overlap, offsets in UTF-16 units. */
export function judge(text: string, context: Context): Judgement {
  const { reading, scene, people, sightings, hidden } = sightingsIn(text, context)
  const lists = refusalsOf(scene, people, sightings)
  const byRow = refusalsByRow(scene, people, hidden, lists)
  let read: Sentence[] | undefined
  const onlyRulesSpeak = general.has(scene.kind) || scene.isInEnglish === true
  const sentences = (): Sentence[] => (read ??= onlyRulesSpeak ? [] : sentencesOf(scene, people, hidden))
  const told = (mayTell(scene, people) ? tellingsIn(learnedOfTold, scene, people, hidden, doubtsIn(learnedOfDoubts, sentences(), worthReading)) : []).map((telling): Sighting => ({ ...telling, bearer: 'unknown', isSure: false }))
  const findings = merged([...hidden, ...notShown(told, scene)].map((sighting) => asFinding(sighting, reading)))
  const refusals = [...lists, ...byRow.map((refusal) => ({ ...refusal, because: refusal.because.map(({ start, end }) => placeOf(reading, start, end)) }))]
  if (refusals.length === 0 && !onlyRulesSpeak && (hidden.length > 0 || people.some(isSomebody))) {
    const doubts = doubtsIn(learnedOfDoubts, sentences()).filter(({ start, end }) => !isFormula(scene.text.slice(start, end), scene.text))
    if (doubts.length > 0) refusals.push(doubtIn(text, doubts.map(({ start, end }) => placeOf(reading, start, end))))
    else if (isLikeWithheld(scene, people, hidden)) refusals.push(doubtOfWhole(text))
  }
  return asDecided(text, { refusals, findings, refused: refusals[0]?.why ?? null }, context.choices)
}

/** A firm, a place or a figure of history is nobody of whom a sentence may say too much. */
const isSomebody = ({ bearer }: Person): boolean => bearer !== 'company' && bearer !== 'public-figure'

const asFinding = ({ start, end, kind, bearer, isSure, row }: HiddenSighting, reading: Reading): Finding => ({
  ...placeOf(reading, start, end), kind, bearer, action: 'redact', why: row.basis, rule: row.id, confidence: row.action === 'ask' || isSure === false ? 'ask' : 'sure', isHighRisk: row.isHighRisk ?? false,
})

/** A judgement as the people of the school have decided on it. */
export function asDecided(text: string, judgement: Judgement, choices: Choices | undefined): Judgement {
  if (!choices) return judgement
  const answer = decided(text, judgement, choices)
  return { ...answer, refused: answer.refusals[0]?.why ?? null }
}

/**
 * The identifiers of a text that may not be shown: fiscal codes, accounts, e-mail and phones, which have a form of their own. They need less
 * than `judge` reads, so that a whole site is read again quickly. Offsets in UTF-16 units.
 */
export function identifiersIn(text: string, context: Context): { kind: PersonalDataKind; start: number; end: number }[] {
  const { reading, scene } = sceneOf(text, context)
  return notShown(identifiersOf(scene, peopleByRules(scene)), scene).map(({ kind, start, end }) => ({ kind, ...placeOf(reading, start, end) }))
}
