import { startingIn, startingWith, wordPattern } from '../finder.ts'
import { roles } from '../clues.ts'
import { roleCues } from '../lexicon/role-cues.ts'
import type { Scene } from '../scene.ts'
import { secretOrUnknown, type Person } from './person.ts'

const called = wordPattern(['soprannominat[oa]|da tutti|dett[oa]|conosciut[oa]|chiamat[oa]|in arte'], { letters: 'small', before: String.raw`(?<!\p{L})` })
const nickname = /(?:soprannominat[oa]|(?:da tutti )?dett[oa]|conosciut[oa] come|chiamat[oa](?: da tutti)?|in arte)\s["«“‘](?<name>[\p{L}][\p{L}\s'’.-]{1,28})["»”’]/iuy
/** What a child or somebody who must not be shown is called by the others. */
export function nicknames(scene: Scene, people: readonly Person[]): Person[] {
  const { text } = scene
  return [...startingWith(scene.found(called), nickname, text)].flatMap((match): Person[] => {
    const name = match.groups?.name ?? ''
    const start = match.index + match[0].length - 1 - name.length
    const from = Math.max(0, match.index - 60)
    const bearer = startingIn(people, from, match.index).findLast(({ bearer: one }) => secretOrUnknown.has(one))?.bearer ?? startingIn(scene.found(roles), from, match.index).map(({ row }) => roleCues[row]?.bearer).findLast((one) => one === 'pupil' || one === 'family')
    if (bearer === undefined) return []
    return [{ start, end: start + name.length, strength: 1, keys: name.toLowerCase().split(/\s/), isInitials: false, isKnown: true, isAllCaps: false, bearer, isSure: true }]
  })
}
