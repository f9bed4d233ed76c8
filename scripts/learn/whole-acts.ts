import { unknownSchool } from '../../content/documents/school.ts'
import { judge, type Context } from '../../content/privacy/judge.ts'
import { featuresOfAct, roomOfActs, stepOfActs } from '../../content/privacy/learned/whole-acts.ts'
import { isDoubtOfWhole } from '../../content/privacy/refusals.ts'
import { sightingsIn } from '../../content/privacy/sightings.ts'
import type { Act } from './acts.ts'
import { learned, type Lesson } from './regression.ts'

/** Of the marked acts in which nothing is hidden, and of those whose data are taken out, one in so many is studied: they must not be many more than what is withheld. */
const oneIn = { clean: 4, redacted: 6 }

const contextOf = ({ kind, section }: Act): Context => ({ kind, sections: section === null ? [] : [section], school: unknownSchool })

/** Acts of which people said what becomes of each as a whole, and some of the marked ones, which may be public: nothing is hidden in them, or what is leaves no reason to withhold the rest. */
export function wholeLessons(whole: readonly Act[], marked: readonly Act[]): Lesson[] {
  const [redacted = [], clean = []] = [true, false].map((isHiding) => marked.filter(({ marks }) => marks.some(({ isHidden }) => isHidden) === isHiding))
  const goesOut = (act: Act): boolean => judge(act.text, contextOf(act)).refusals.every(({ id }) => isDoubtOfWhole(id))
  const open = [...clean.filter((_, place) => place % oneIn.clean === 0), ...redacted.filter((_, place) => place % oneIn.redacted === 0).filter(goesOut)]
  return [...whole, ...open].map((act) => {
    const { scene, people, hidden } = sightingsIn(act.text, contextOf(act))
    return { features: featuresOfAct(scene, people, hidden), isSo: act.isWithheld === true }
  })
}

/** Learns which acts are withheld whole. */
export const learnWholeActs = (lessons: readonly Lesson[]): Int8Array => learned(lessons, { room: roomOfActs, rounds: 8, leftOut: 0.3, fewest: 3, weightOfSo: 1, bareShare: 0, step: stepOfActs })
