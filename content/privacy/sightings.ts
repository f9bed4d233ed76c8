import { inSmallLetters } from './any-case.ts'
import { specialsIn } from './clues.ts'
import { searchWords } from './finder.ts'
import { notShown, type HiddenSighting } from './hidden.ts'
import type { Context } from './judge.ts'
import { layOut, runningOn } from './layout.ts'
import { learnedOfThings, rereadThings } from './learned/things.ts'
import { withOwners } from './owners.ts'
import { peopleIn, type Person } from './people.ts'
import { isOfLetter } from './people/letter-heads.ts'
import { asScanned } from './policy.ts'
import { read, type Reading } from './reading.ts'
import { addresses } from './recognizers/address.ts'
import { births } from './recognizers/birth.ts'
import { birthsInRows } from './recognizers/birth-in-rows.ts'
import { birthsTold } from './recognizers/births-told.ts'
import { codesInRows } from './recognizers/codes-in-rows.ts'
import { correspondents } from './recognizers/correspondents.ts'
import { credentialsInRows } from './recognizers/credentials-in-rows.ts'
import { email } from './recognizers/email.ts'
import { filledForms } from './recognizers/filled-forms.ts'
import { fiscalCode } from './recognizers/fiscal-code.ts'
import { homesInRows } from './recognizers/homes-in-rows.ts'
import { iban } from './recognizers/iban.ts'
import { labelledHomes } from './recognizers/labelled-home.ts'
import { likeNames } from './recognizers/like-names.ts'
import { likeRows } from './recognizers/like-rows.ts'
import { meansOfEach } from './recognizers/means-of-each.ts'
import { namesInTwoParts } from './recognizers/names-in-two-parts.ts'
import { onItsSide } from './recognizers/on-its-side.ts'
import { papers } from './recognizers/papers.ts'
import { payOfEach } from './recognizers/pay-of-each.ts'
import { phone } from './recognizers/phone.ts'
import { privateLife } from './recognizers/private-life.ts'
import { pupilClasses } from './recognizers/pupil-class.ts'
import { rankingNotes } from './recognizers/ranking-notes.ts'
import type { Sighting } from './recognizers/recognizer.ts'
import { smallCounts, smallGroupsOfClass } from './recognizers/small-count.ts'
import { specialCategories } from './recognizers/special.ts'
import { toldByHeader } from './recognizers/told-by-header.ts'
import { toldByNumber } from './recognizers/told-by-number.ts'
import type { Scene } from './scene.ts'
import { wordsOf } from './words.ts'

/** What has a form of its own. */
const codes = [fiscalCode, iban, email, phone]
/** What is told of somebody, or stands around a name. */
const around = [toldByHeader, toldByNumber, codesInRows, addresses, labelledHomes, homesInRows, filledForms, onItsSide, privateLife, meansOfEach, births, birthsInRows, credentialsInRows, rankingNotes, payOfEach, papers, pupilClasses, specialCategories, smallCounts, smallGroupsOfClass]

/** A text as the recognizers read it, in the context where it would be shown. */
export function sceneOf(text: string, context: Context): { reading: Reading; scene: Scene } {
  const { kind, sections, school, isInEnglish = false } = context
  const reading = read(text)
  const words = wordsOf(reading.text)
  const lines = layOut(reading.text)
  const running = runningOn(reading.text, lines)
  const found = searchWords(running, inSmallLetters(running), words.starts)
  return { reading, scene: { text: reading.text, lines, words, found, specials: specialsIn(reading.text, found, words), kind, sections: sections.map(asScanned), school, isInEnglish } }
}

/** Fiscal codes, accounts, mailboxes and phones of a scene, with whose they are. */
export const identifiersOf = (scene: Scene, people: readonly Person[]): Sighting[] => withOwners(scene, people, codes.flatMap((recognize) => recognize(scene)))

type Seen = { reading: Reading; scene: Scene; people: Person[]; sightings: Sighting[] }

/** What the recognizers see in a text and who is named in it, in order; offsets in the reading. */
export function sightingsByRules(text: string, context: Context): Seen {
  const { reading, scene } = sceneOf(text, context)
  const people = peopleIn(scene)
  const identifiers = identifiersOf(scene, people)
  const sightings: Sighting[] = [
    ...people.map(({ start, end, bearer, isSure }): Sighting => ({ start, end, kind: 'PERSON_NAME', bearer, isSure })),
    ...identifiers,
    ...birthsTold(scene, people, identifiers.filter(({ kind }) => kind === 'FISCAL_CODE')),
    ...correspondents(scene, people, identifiers.filter(({ kind }) => kind === 'EMAIL')),
    ...around.flatMap((recognize) => recognize(scene, people)),
  ]
  return { reading, scene, people, sightings: sightings.sort(byPlace) }
}

/** What is seen in a text by the recognizers and by the learned reader of things, and what of that the policy does not show; offsets in the reading. */
export function sightingsIn(text: string, context: Context): Seen & { hidden: HiddenSighting[] } {
  const seen = sightingsByRules(text, context)
  const { scene, people } = seen
  const sightings = scene.isInEnglish ? seen.sightings : rereadThings(learnedOfThings, scene, people, seen.sightings).filter((sighting) => !isDayOfLetter(scene, sighting)).sort(byPlace)
  const hidden = notShown(sightings, scene)
  const alike = [...likeRows(scene, people, hidden), ...likeNames(scene, people, hidden), ...namesInTwoParts(scene, hidden)]
  return { ...seen, sightings: [...sightings, ...alike].sort(byPlace), hidden: [...hidden, ...notShown(alike, scene)].sort(byPlace) }
}

const isDayOfLetter = (scene: Scene, sighting: Sighting): boolean => (sighting.kind === 'BIRTH_DATE' || sighting.kind === 'BIRTH_PLACE') && isOfLetter(scene, sighting)

const byPlace = (one: Sighting, other: Sighting): number => one.start - other.start
