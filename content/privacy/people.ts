import { classAhead } from './class-name.ts'
import { learnedOfNames, rereadBy } from './learned/second-reader.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import { byElection, byLastLine, byService, byTask, substitutes } from './people/at-service.ts'
import { withAwarded } from './people/awarded.ts'
import { byCharge } from './people/by-charge.ts'
import { isOfTeachers } from './people/by-document.ts'
import { byColumn, cellNames } from './people/by-table.ts'
import { byRoleCue, byRow, byTitle } from './people/by-role-cue.ts'
import { byDocument, byHeading, bySignature } from './people/by-signature.ts'
import { withChildrenInBrackets } from './people/children-in-brackets.ts'
import { joinedToSecret, knownAgain, remember, withTitle, withSiblings } from './people/memory.ts'
import { ofMemory } from './people/of-memory.ts'
import { byEverydayFact } from './people/everyday-facts.ts'
import { titleCase } from './people/title-case.ts'
import { firstNamesBeside, fromNeighbours } from './people/neighbours.ts'
import { headsAndOpenings, isEntryOfFamily, isNobody, lettersOfNobody, townAndDate, townOfSomebody, unknownLabel, unknownWords } from './people/no-names.ts'
import { atWork, secretOrUnknown, withTail, type Person } from './people/person.ts'
import { childlikeNames, initials, markedPupils, rowOfClass, winners } from './people/pupils-at-sight.ts'
import { isInRowOfStaff, namesAfterCues, namesAfterLabels, namesInLines } from './people/rows-of-names.ts'
import { namesInFields } from './people/names-in-fields.ts'
import { beforeClasses, beforeColons, informalNames, lowerCaseNames, unknownPairs } from './people/small-letters.ts'
import { byBook } from './people/listed-books.ts'
import { namesInFiles } from './people/names-in-files.ts'
import { nicknames } from './people/nicknames.ts'
import { signsAsKin, toldAsChild } from './people/told-as-child.ts'
import { byStop } from './people/bus-stops.ts'
import { byTrade } from './people/public-trades.ts'
import { byCredits } from './people/credits.ts'
import { bySuffering } from './people/misdeeds.ts'
import { byRoll } from './people/roll-of-minutes.ts'
import { abbreviations } from './people/abbreviations.ts'
import { byOwnAffair } from './people/own-affairs.ts'
import { byPluralTitle, isSettled } from './people/settled.ts'
import { as, standingOf, type Rule } from './people/standing.ts'
import { thingsWithNames } from './people/things-with-names.ts'
import { drivers, ofCurriculum, revealed } from './people/told-of.ts'
import { withWholeName } from './people/whole-names.ts'
import { byAbsence, byWordsAfter } from './people/words-after.ts'
import { startingIn } from './finder.ts'
import { factOf, type Scene } from './scene.ts'

export type { Person } from './people/person.ts'

const entriesOfFamilies: Rule = (standing) => (isEntryOfFamily(standing) ? as('payee') : null)

/** The first rule that has something to say of a mention decides. */
const rules: readonly Rule[] = [
  lettersOfNobody,
  headsAndOpenings,
  abbreviations,
  byOwnAffair,
  bySuffering,
  toldAsChild,
  signsAsKin,
  byRoll,
  byCredits,
  byPluralTitle,
  byBook,
  byStop,
  byTrade,
  byCharge,
  ofMemory,
  titleCase,
  townOfSomebody,
  rowOfClass,
  townAndDate,
  winners,
  thingsWithNames,
  unknownWords,
  byColumn,
  unknownLabel,
  markedPupils,
  childlikeNames,
  initials,
  substitutes,
  byWordsAfter,
  byEverydayFact,
  entriesOfFamilies,
  byAbsence,
  byLastLine,
  byTask,
  byRoleCue,
  byRow,
  byElection,
  byService,
  byTitle,
  bySignature,
  byHeading,
  byDocument,
]

function judgeMention(scene: Scene, mention: Mention, people: readonly Person[]): Person | null {
  const standing = standingOf(scene, mention, people)
  if (!standing) return null
  for (const rule of rules) {
    const verdict = rule(standing)
    if (verdict === 'nobody') return null
    if (verdict) return { ...mention, ...verdict }
  }
  return null
}

/** Whom the reader alone names, before a class in a list of teachers or in a row under their title, works there. */
const isOfStaff = (scene: Scene, { bearer, isSure, start, end }: Person): boolean => bearer === 'unknown' && !isSure && ((isOfTeachers(scene) && classAhead.test(scene.text.slice(end, end + 30))) || isInRowOfStaff(scene, { start, end }))

const mentionsOf = factOf(({ text, words, lines }: Scene) => mentionsIn(text, words, lines))

/** Whom the reader alone found, with the words of the same name that it did not. */
function asMentioned(scene: Scene, ruled: readonly Person[], person: Person): Person {
  if (person.bearer !== 'unknown' || person.isInitials || startingIn(ruled, person.start - 1, person.end).length > 0) return person
  const whole = startingIn(mentionsOf(scene), person.start - 60, person.start + 1).find(({ end }) => end >= person.end)
  return whole && whole.keys.length < 5 && !whole.isAllCaps && !whole.keys.some((key) => scene.words.isPlain(key)) ? { ...person, start: whole.start, end: whole.end, keys: whole.keys } : person
}

/** Who is settled, and the same people where the surname stands alone. */
function settledAgain(ruled: readonly Person[], settled: readonly Person[]): Person[] {
  const shown = new Set(settled.filter(({ bearer, keys }) => atWork.has(bearer) && keys.length > 1).flatMap(({ keys }) => keys))
  const others = new Set(ruled.filter(({ bearer }) => secretOrUnknown.has(bearer)).flatMap(({ keys }) => keys))
  return [...settled, ...ruled.filter(({ bearer, keys: [only = '', ...more] }) => more.length === 0 && atWork.has(bearer) && shown.has(only) && !others.has(only))]
}

/** Every person named in a scene, in order, by the rules and by the second reader; stretches may overlap. */
export function peopleIn(scene: Scene): Person[] {
  const ruled = peopleByRules(scene)
  if (scene.isInEnglish) return ruled
  const reread = rereadBy(learnedOfNames, scene, ruled).filter((person) => !isNobody(scene, person) && !isOfStaff(scene, person)).map((person) => asMentioned(scene, ruled, person))
  const settled = new Map([...settledAgain(ruled, ruled.filter((person) => isSettled(scene, person)))].map((person) => [person.start, person]))
  const known = knownAgain(scene, ruled, reread).map((person) => settled.get(person.start) ?? person)
  return [...known, ...firstNamesBeside(scene, known, mentionsOf(scene))].sort((one, other) => one.start - other.start).map(withWholeName(scene))
}

/** The people that the rules find in a scene, in order; stretches may overlap. */
export function peopleByRules(scene: Scene): Person[] {
  const mentions = mentionsOf(scene)
  const people: Person[] = []
  for (const mention of mentions) {
    const person = judgeMention(scene, mention, people)
    if (person) people.push(person.tail && person.keys.length === 1 && person.isKnown && (person.bearer === 'pupil' || person.bearer === 'family') ? withTail(person, person.tail) : person)
  }
  const all = [...people, ...cellNames(scene, people), ...lowerCaseNames(scene), ...informalNames(scene), ...beforeClasses(scene), ...beforeColons(scene), ...namesInLines(scene, people), ...namesAfterCues(scene, people), ...namesAfterLabels(scene, people), ...namesInFields(scene, people), ...unknownPairs(scene), ...namesInFiles(scene)].sort((one, other) => one.start - other.start)
  const named = scene.kind === 'curriculum' ? ofCurriculum(scene, all) : all
  const told = withChildrenInBrackets(scene, withAwarded(scene, drivers(scene, revealed(scene, named)), mentions), mentions)
  return withSiblings(scene, remember(scene, [...told, ...nicknames(scene, told), ...joinedToSecret(scene, told), ...fromNeighbours(scene, told, mentions)], mentions)).map(withTitle(scene))
}
