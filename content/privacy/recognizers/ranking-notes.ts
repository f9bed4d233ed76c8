import { startingIn } from '../finder.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

/** In brackets or after a sign, behind the name and the points of who is ranked or left out. */
const aside = /^(?<before>(?:[\s,;:–-]|(?:tot\.?|punt[oi]|pt\.?|p\.)\s?|[\d.,/]+)*)(?:\((?<bracketed>[^()\n]{6,90})\)|[–,:-]\s?(?<plain>[^\n;|()]{6,90}?)(?=\s?(?:[;|()\n]|\.(?:\s|$)|$)))/u
const isReason = /(?<!\p{L})(?:preced|segue|preferenz|riserv|parità|età|figli|coniug|nubile|celibe|vedov|mendac|manca|incomplet|requisit|titol\p{L} non|non valid|incompatib|rinunc|altro (?:impiego|incarico)|incarico (?:a|al|alla|presso)|document|squalific|interdi|decadut|licenzi|destitu)/iu

/** A cell that tells of the family of who is ranked. */
const ofFamily = /(?<!\p{L})(?:a carico|coniug(?:e|at[oa])|vedov[oa]|nubile|celibe|divorziat[oa]|separat[oa]|(?:un |\d )?figli[oa]?(?: minor[ei])?|genitore solo|orfan[oa])(?!\p{L})/iu

const isOfRanking = (bearer: Person['bearer']): boolean => bearer === 'ranked' || bearer === 'excluded' || bearer === 'unknown' || bearer === 'private-person'

/** Why somebody comes before another, is left out or gave up: the ranking needs the place and the points, not the reason. */
export function rankingNotes({ text, lines, kind, sections }: Scene, people: Person[]): Sighting[] {
  if (kind !== 'graduatoria' && !sections.some((section) => section.startsWith('bandi-di-concorso'))) return []
  const cells = lines.flatMap((line): Sighting[] => {
    if (line.cells.length < 3 || line.isHeader || !startingIn(people, line.start, line.end).some(({ bearer }) => isOfRanking(bearer))) return []
    return line.cells.flatMap(({ start, end }): Sighting[] => (end - start < 60 && ofFamily.test(text.slice(start, end)) && startingIn(people, start, end).length === 0 ? [{ start, end, kind: 'OTHER', bearer: 'excluded' }] : []))
  })
  return [...cells, ...people.flatMap((person): Sighting[] => {
    if (!isOfRanking(person.bearer)) return []
    const line = text.slice(person.end, Math.min(text.length, person.end + 140)).split('\n', 1)[0] ?? ''
    const found = aside.exec(line)
    const words = found?.groups?.bracketed ?? found?.groups?.plain
    if (!found || words === undefined || !isReason.test(words)) return []
    const start = person.end + line.indexOf(words, found.groups?.before?.length ?? 0)
    return startingIn(people, start, start + words.length).length > 0 ? [] : [{ start, end: start + words.length, kind: 'OTHER', bearer: person.bearer === 'ranked' ? 'excluded' : person.bearer }]
  })]
}
