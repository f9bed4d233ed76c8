import type { School } from '../documents/school.ts'
import type { Line } from './layout.ts'
import type { Findings, Match } from './finder.ts'
import type { Words } from './words.ts'

/** A fact of a whole scene, found when it is first asked for; scenes are read one after the other, so that of the last is enough. */
export function factOf<Fact>(find: (scene: Scene) => Fact): (scene: Scene) => Fact {
  let last: { scene: Scene; fact: Fact } | undefined
  return (scene) => (last?.scene === scene ? last : (last = { scene, fact: find(scene) })).fact
}

/** A text with its layout and the context in which it would be shown. */
export type Scene = {
  text: string
  lines: Line[]
  words: Words
  /** Where the word patterns stand in the text. */
  found: Findings
  /** Words of a special category, in order; rows as in the lexicon. */
  specials: readonly Match[]
  /** Kind of document in the words of the scan. */
  kind: string
  /** Sections and venues where the text would be shown; empty for the open site. */
  sections: string[]
  school: School
  isInEnglish: boolean
}
