import { firstFrom, startingIn, wordPattern } from '../../finder.ts'
import { lineAt } from '../../layout.ts'
import { specialWords } from '../../lexicon/special-words.ts'
import type { Person } from '../../people.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'

const note = wordPattern([String.raw`n(?:\.|um\.|umero) ?\d{1,3}[,:]? (?<said>(?!de\p{L}*\s|prot)[^;.\n]{4,120})`, String.raw`(?:lett(?:\.|era) ?)?[a-z]\) (?<said>[^;.\n]{4,120})`], { before: String.raw`(?<!\p{L})` })
const numberAhead = /^[\s*_|]*(?:\d{1,3}\s?[.)°ª|-]?|[a-z]\))[\s|*_]*$/u

/** Notes that tell something of the people of a list by their number in it: «la n. 2 è celiaca». */
export function notesByNumber({ text, lines, found, specials }: Scene, people: readonly Person[]): Sighting[] {
  const notes = found(note)
  if (notes.length === 0 || !people.some(({ start }) => numberAhead.test(text.slice(lines[lineAt(lines, start)]?.start ?? start, start)))) return []
  return notes.flatMap(({ end, groups }): Sighting[] => {
    const said = groups.said ?? ''
    const start = end - said.length
    const special = specials[firstFrom(specials, lines[lineAt(lines, start)]?.start ?? start)]
    const line = lines[lineAt(lines, start)]
    const kind = special && special.start < (line?.end ?? end) ? specialWords[special.row]?.kind : undefined
    if (kind === undefined || startingIn(people, start, end).length > 0) return []
    return [{ start, end: start + said.trimEnd().length, kind, bearer: 'private-person' }]
  })
}
