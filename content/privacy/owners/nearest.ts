import { startingIn } from '../finder.ts'
import { lineAt } from '../layout.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'

/** Where an identifier stands in a reading. */
export type Place = { start: number; end: number }

/** Whoever a street is called after is not who is told of. */
const houseNumber = /^,?\s(?:n\.\s?)?\d{1,4}(?!\d)/

/** Who is named nearest to a place in its line; who comes after it counts as three times as far. */
export function nearestTo({ text, lines }: Scene, { start, end }: Place, people: readonly Person[]): Person | undefined {
  const line = lines[lineAt(lines, start)]
  if (!line) return undefined
  return startingIn(people, line.start - 100, line.end)
    .filter((person) => person.end > line.start && !(person.bearer === 'public-figure' && houseNumber.test(text.slice(person.end, person.end + 8))))
    .map((person) => ({ person, distance: person.end <= start ? start - person.end : (person.start - end) * 3 }))
    .filter(({ distance }) => distance >= 0 && distance < 120)
    .sort((one, other) => one.distance - other.distance)[0]?.person
}

const business = /(?<!\p{L})(?:riceve|(?:poli)?ambulatorio|sportello|studio|sede|ufficio|servizio|lavoro|professional[ei]|azienda|ditta)(?!\p{L})[^\n]*$/iu
/** Whether a mailbox or a number of a curriculum follows words of a studio or an office. */
export function isOfBusiness({ text, lines }: Scene, { start }: Place): boolean {
  const line = lines[lineAt(lines, start)]
  return business.test(text.slice(Math.max(line?.start ?? 0, start - 90), start)) && !/priv|person|casa/i.test(text.slice(Math.max(0, start - 20), start))
}
