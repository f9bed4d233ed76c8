import type { Bearer } from '../bearer.ts'
import { roles } from '../clues.ts'
import { firstFrom, type Match } from '../finder.ts'
import type { Line } from '../layout.ts'
import { roleCues } from '../lexicon/role-cues.ts'
import type { Scene } from '../scene.ts'

/** A word that says who a person is, and how far before the name it ends. */
export type Nearby = { bearer: Bearer; distance: number; text: string }

const arrow = /[→➡⇒⟶]|[-=]>/
const brackets = /\([^()\n]*\)/g
const bracketsAndArrows = /\([^()\n]*\)|\S.*(?:→|->|=>|➡|⇒|⟶)/gu
/** What stands in brackets, or before an arrow, is said of somebody else; the length stays. */
function withoutAsides(left: string): string {
  const aside = arrow.test(left) ? bracketsAndArrows : left.includes('(') ? brackets : null
  return aside === null ? left : left.replace(aside, (said) => ' '.repeat(said.length))
}

/** `Del Signore Loredana`: a word for kin that is the rest of a surname. */
const inSurname = /(?<!\p{L})(?:Del|Dal|Lo|De)\s\p{Lu}\p{Ll}+$/u
/** The last word for a role between two places, and how far before the second it ends. */
export function nearestCue(text: string, cues: readonly Match[], from: number, until: number): Nearby | null {
  let unasided: string | null = null
  for (let index = firstFrom(cues, until) - 1; index >= 0; index -= 1) {
    const role = cues[index]
    if (!role || role.start < from) return null
    unasided ??= withoutAsides(text.slice(from, until))
    const bearer = roleCues[role.row]?.bearer
    if (unasided[role.start - from] !== ' ' && bearer && !(bearer === 'family' && inSurname.test(text.slice(Math.max(0, role.start - 5), role.end)))) return { bearer, distance: Math.max(0, until - role.end), text: text.slice(role.start, Math.min(role.end, until)).toLowerCase() }
  }
  return null
}

/** What the heading over a line says of who is named in it. */
export const cueOfLabel = ({ text, found }: Scene, { label, labelAt }: Line): Nearby | null => (label === '' ? null : nearestCue(text, found(roles), labelAt, labelAt + label.length))
