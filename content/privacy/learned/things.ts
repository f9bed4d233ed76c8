import { firstFrom, startingIn, wordPattern } from '../finder.ts'
import type { PersonalDataKind } from '../finding.ts'
import { lineAt } from '../layout.ts'
import { atWork, secretBearers, secretOrUnknown, type Person } from '../people/person.ts'
import { writtenDates } from '../recognizers/dates-and-towns.ts'
import { numbered } from '../recognizers/pupil-class.ts'
import { townBefore } from '../recognizers/address.ts'
import type { Sighting } from '../recognizers/recognizer.ts'
import type { Scene } from '../scene.ts'
import { featuresOfThings, roomOfThings } from './features-of-things.ts'
import { leaningOf, unpacked } from './packing.ts'
import { tokensIn } from './tokens.ts'
import { weightsOfThings } from './weights-of-things.ts'

/** The steps in which a weight is kept. */
export const stepOfThings = 24
/** From this likelihood on a thing is taken for somebody's. */
const hides = 0.55
/** A label or the name of a file has too few words to tell. */
const fewestTokens = 12

const [learned = new Int8Array(roomOfThings)] = unpacked(weightsOfThings, roomOfThings, 1)
/** What was learned of things. */
export const learnedOfThings: Int8Array = learned

/** Something with a form of its own, which may be a person's or an office's; `sighting` is what the rules say of it. */
export type Thing = { start: number; end: number; kind: PersonalDataKind; sighting: Sighting | null }

const plates = wordPattern([String.raw`[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}(?![\p{L}\d])`], { letters: 'as-written', before: String.raw`(?<![\p{L}\d./-])` })
const codes = wordPattern([String.raw`[A-Z]{1,3}[ ]?\d{5,7}[ ]?[A-Z]{0,2}(?![\p{L}\d/-])`, String.raw`\d{5,10}(?![\p{L}\d/,.-])`], { letters: 'as-written', before: String.raw`(?<![\p{L}\d./,-])` })
const amounts = wordPattern([String.raw`\d{1,3}(?:\.\d{3})*,\d{2}(?!\d)`, String.raw`\d{3,4}(?=\s?(?:€|euro)|$|\n|,\s\p{Lu}|\s\()`], { letters: 'as-written', before: String.raw`(?<![\p{L}\d.,/-])` })
const inBrackets = wordPattern([String.raw`[1-5]\s?[ªa°^]?\s?[\p{L}][\p{L}. ]{0,18}(?=\))`], { before: String.raw`(?<=\()` })
const forms = [[inBrackets, 'STUDENT_CLASS_LINK'], [numbered, 'STUDENT_CLASS_LINK'], [writtenDates, 'BIRTH_DATE'], [plates, 'VEHICLE_PLATE'], [codes, 'ID_DOCUMENT'], [amounts, 'OTHER']] as const
const seenByRules: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>(['EMAIL', 'PHONE', 'ADDRESS', 'VEHICLE_PLATE'])

/** A street without a number is nobody's home. */
const isToRead = ({ kind, start, end }: Sighting, text: string): boolean => seenByRules.has(kind) && (kind !== 'ADDRESS' || /\d/.test(text.slice(start, end)))

/** The things of a scene, in order and without overlaps: those that the rules see, and what else has such a form. */
export function thingsIn(scene: Scene, sightings: readonly Sighting[]): Thing[] {
  const isTaken = new Uint8Array(scene.text.length)
  const isFree = ({ start, end }: { start: number; end: number }): boolean => {
    if (isTaken.subarray(start, end).includes(1)) return false
    isTaken.fill(1, start, end)
    return true
  }
  const said = sightings.filter(({ kind }) => kind !== 'PERSON_NAME')
  const things: Thing[] = said.filter((sighting) => isToRead(sighting, scene.text) && isFree(sighting)).map((sighting) => ({ start: sighting.start, end: sighting.end, kind: sighting.kind, sighting }))
  for (const { start, end } of said) isTaken.fill(1, start, end)
  for (const [pattern, kind] of forms) things.push(...scene.found(pattern).filter(isFree).map(({ start, end }) => ({ start, end, kind, sighting: null })))
  return things.sort((one, other) => one.start - other.start)
}

/** How likely it is that a thing is somebody's. */
function likelihoodOf(weights: Int8Array, features: Int32Array): number {
  return 1 / (1 + Math.exp(-leaningOf(weights, features) / stepOfThings))
}

/** Sightings as they are seen by a reader who has learned from marked acts whose addresses, numbers and dates are: what seems somebody's is asked about. */
export function rereadThings(weights: Int8Array, scene: Scene, people: readonly Person[], sightings: readonly Sighting[]): Sighting[] {
  const open = thingsIn(scene, sightings).filter((thing) => isOpen(thing.sighting) && !isOfPractice(thing, scene, people) && (thing.kind !== 'STUDENT_CLASS_LINK' || tellsOfPupil(thing, scene, people)))
  if (open.length === 0) return [...sightings]
  const tokens = tokensIn(scene)
  if (tokens.count < fewestTokens) return [...sightings]
  const features = featuresOfThings(scene, people, tokens, open)
  const somebodys = open.filter((_, place) => likelihoodOf(weights, features[place]!) >= hides)
  const replaced = new Set<Sighting | null>(somebodys.map(({ sighting }) => sighting))
  const asked = somebodys.map(({ start, end, kind }): Sighting => ({ start: kind === 'ADDRESS' ? start - townBefore(scene, start, people) : start, end, kind, bearer: kind === 'STUDENT_CLASS_LINK' ? 'pupil' : 'private-person', isSure: false }))
  const pupils = new Set(somebodys.flatMap((thing) => pupilBefore(thing, scene.text, people)))
  for (const sighting of sightings) {
    if (sighting.kind !== 'PERSON_NAME' || !pupils.has(sighting.start) || secretBearers.has(sighting.bearer)) continue
    replaced.add(sighting)
    asked.push({ ...sighting, bearer: 'pupil', isSure: false })
  }
  return [...sightings.filter((sighting) => !replaced.has(sighting)), ...asked]
}

const isOpen = (sighting: Sighting | null): boolean => sighting === null || (!secretBearers.has(sighting.bearer) && sighting.bearer !== 'school')

/** The landline in brackets after somebody who is named for their work rings there. */
const isOfPractice = ({ kind, start, end }: Thing, { text }: Scene, people: readonly Person[]): boolean => {
  const person = kind === 'PHONE' && /^\(?0\d/.test(text.slice(start, end)) ? people[firstFrom(people, start) - 1] : undefined
  return person !== undefined && person.isSure && atWork.has(person.bearer) && /^\s?\(?(?:tel\.?\s?)?$/i.test(text.slice(person.end, start)) && text[end] === ')'
}

/** So near a class somebody who may not be shown makes of it more than a group. */
const reachOfClass = 300

/** A class tells of a pupil where somebody is named in its line, right before it or such that they may not be shown; else it is a group. */
function tellsOfPupil(thing: Thing, { text, lines }: Scene, people: readonly Person[]): boolean {
  const line = lines[lineAt(lines, thing.start)]
  if (!line || !startingIn(people, line.start, Math.max(line.end, thing.end)).some(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')) return false
  return pupilBefore(thing, text, people).length > 0 || startingIn(people, thing.start - reachOfClass, thing.end + reachOfClass).some(({ bearer }) => bearer === 'ranked' || secretOrUnknown.has(bearer))
}

/** Whose name stands right before a pupil's class is the pupil: where it starts. */
function pupilBefore({ start, kind }: Thing, text: string, people: readonly Person[]): number[] {
  const person = kind === 'STUDENT_CLASS_LINK' ? people[firstFrom(people, start) - 1] : undefined
  return person && /^\s?[(,|–-]{1,2}\s?$/.test(text.slice(person.end, start)) ? [person.start] : []
}
