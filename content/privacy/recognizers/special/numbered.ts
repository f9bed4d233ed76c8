import { firstFrom, startingIn } from '../../finder.ts'
import type { PersonalDataKind } from '../../finding.ts'
import { lineAt, type Line } from '../../layout.ts'
import { specialWords } from '../../lexicon/special-words.ts'
import type { Person } from '../../people.ts'
import { secretOrUnknown } from '../../people/person.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'

/** The number or the letter of a row, as it stands at the head of the row and as the notes call it. */
const code = String.raw`(?:\d{1,3}|[a-z])`
const atHead = new RegExp(String.raw`^[\s*_|•–-]*(?:n(?:\.|um\.|°)?\s?)?(?<code>${code})\s?[.)°ª:|/–-]?[\s|*_/–-]*$`, 'iu')
const note = new RegExp(String.raw`(?<=^|[;:.,(–—]\s{0,2})[\s*_•–-]*(?:(?:al|alla|per il|per la|il|la|i|e)\s)?(?:(?:n(?:r\.?|\.|um\.|umero|°)|lett(?:\.|era)|pos(?:\.|izione|to)|riga|passegger[oa]|alunn[oa]|#)\s?)?(?<code>${code})(?:\s?[).:,=→–-]|(?=\s))\s?(?:[–-]\s)?(?<said>(?:(?!,\s(?:e\s)?(?:(?:il|la|al|alla|per il|per la)\s)?(?:n\.|n°|num|lett\.|pos|riga))[^;\n]){3,140})`, 'giu')
/** What a line is called that tells something of the rows above it. */
const lead = /^[\s*_]*(?:da |al )?(?:not[ae]|annotazion\p{L}|segnal\p{L}+|avvertenz\p{L}|attenzion\p{L}|osservazion\p{L}|esigenz\p{L}|particolarità|bisogni|richiest\p{L}|legenda|necessità|ricordare|n\.?b\.?)(?!\p{L})/iu
/** A date or an amount is no number of a row. */
const ofOther = /^(?:[\d./:-]+(?=\s)|€|euro|ore|minuti|posti|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|alunn\p{L}|student\p{L}|giorn\p{L}|del|della|al|dell)(?!\p{L})/iu

/** A row beside one that names somebody is of the same list, whoever it names. */
const ofRow = new RegExp(String.raw`^[\s*_|•–-]*(?:n(?:\.|um\.|°)?\s?)?(?<code>${code})(?:\s?[.)°ª:|]|\s[/–-])\s`, 'iu')

/** The codes of the rows of a list that name people, in small letters without leading noughts. */
function codesOf({ text, lines }: Scene, people: readonly Person[]): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const { start, bearer } of people) {
    const row = lineAt(lines, start)
    const found = secretOrUnknown.has(bearer) ? atHead.exec(text.slice(lines[row]?.start ?? start, start))?.groups?.code : undefined
    if (found === undefined) continue
    codes.add(asCode(found))
    for (const beside of [row - 1, row + 1]) {
      const next = ofRow.exec(text.slice(lines[beside]?.start ?? 0, lines[beside]?.end ?? 0))?.groups?.code
      if (next !== undefined) codes.add(asCode(next))
    }
  }
  return codes
}
const asCode = (written: string): string => written.toLowerCase().replace(/^0+(?=\d)/, '')

function kindBetween({ specials }: Scene, start: number, end: number): PersonalDataKind | undefined {
  const special = specials[firstFrom(specials, start)]
  return special && special.start < end ? specialWords[special.row]?.kind : undefined
}

/** Notes that tell something of the people of a list by the number or the letter of their row: «n. 2 celiaca», «03 allergia», «a) digiuna». */
export function notesByNumber(scene: Scene, people: readonly Person[]): Sighting[] {
  const { text, lines } = scene
  const codes = codesOf(scene, people)
  if (codes.size === 0) return []
  return lines.flatMap((line: Line): Sighting[] => {
    if (line.cells.length > 0 || line.end - line.start > 600 || startingIn(people, line.start, line.end).some(({ bearer }) => secretOrUnknown.has(bearer))) return []
    const words = text.slice(line.start, line.end)
    const ofLine = kindBetween(scene, line.start, line.end) ?? (lead.test(words) ? 'OTHER' : undefined)
    if (ofLine === undefined) return []
    return [...words.matchAll(note)].flatMap(({ index, 0: whole, groups }): Sighting[] => {
      const said = (groups?.said ?? '').replace(/\.\s[\s\S]*$|[\s.,*_)]+$/u, '')
      const start = line.start + index + whole.length - (groups?.said ?? '').length
      if (!codes.has(asCode(groups?.code ?? '')) || ofOther.test(said) || !/\p{L}{3}/u.test(said)) return []
      return [{ start, end: start + said.length, kind: kindBetween(scene, start, start + said.length) ?? ofLine, bearer: 'private-person' }]
    })
  })
}
