import { lineAt } from '../layout.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Scene } from '../scene.ts'
import { secretOrUnknown, type Person } from './person.ts'

/** What still belongs to a name: the younger of two, a late father, a maiden name, a nickname. */
const tail = /^\s(?:(?:jr|sr|junior|senior)(?!\p{L})\.?|(?:fu|ved\.|vedova|nata|dett[oa]|alias)\s["«“]?\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}']+)?["»”]?)/u

const opensEntry = /^\s*(?:[-*•·▪–—]|\d{1,3}\s?[.)°])\s+(?<head>(?:\p{Lu}[\p{L}']+\s){1,2})$/u
/** How long a known first name or surname is that stands between the sign of an item and a name: `- Quinto Verdi, …`. */
function lengthOfHead({ text, lines }: Scene, { start, end, isInitials, bearer }: Person): number {
  const line = lines[lineAt(lines, start)]
  if (!line || isInitials || !secretOrUnknown.has(bearer) || start - line.start > 50 || !/^\s?(?:[,;:(]|[–—-]\s|$)/u.test(text.slice(end, Math.min(line.end, end + 3)))) return 0
  const head = opensEntry.exec(text.slice(line.start, start))?.groups?.head ?? ''
  return head.toLowerCase().trim().split(' ').every((word) => firstNames.has(word) || surnames.has(word)) ? head.length : 0
}

/** A person with what stands around the name and belongs to it: `Rossi Aldo fu Pietro`, `Anna Verdi ved. Bruni`. */
export const withWholeName = (scene: Scene) => (person: Person): Person => {
  const { text } = scene
  const head = lengthOfHead(scene, person)
  const length = person.isInitials ? 0 : (tail.exec(text.slice(person.end, person.end + 60))?.[0].length ?? 0)
  return length + head === 0 ? person : { ...person, start: person.start - head, end: person.end + length }
}
