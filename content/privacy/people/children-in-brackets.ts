import type { Mention } from '../mentions.ts'
import type { Scene } from '../scene.ts'
import type { Person } from './person.ts'

const ofParents = /(?<!\p{L})(?:rappresentanti|genitor[ei]|famigli[ae])(?!\p{L})/iu
/** `Verdi Anna (Bruni Luca)`: in a list of parents the name in brackets is the child's. */
export function withChildrenInBrackets(scene: Scene, people: Person[], mentions: readonly Mention[]): Person[] {
  const { text } = scene
  if (!ofParents.test(text.slice(0, 1_000))) return people
  const children = new Map<number, Person>()
  for (const [index, mention] of mentions.entries()) {
    if (mention.isInitials || mention.keys.length < 2 || text[mention.end] !== ')' || !/\p{L}\s?\($/u.test(text.slice(Math.max(0, mention.start - 3), mention.start))) continue
    const parent = mentions[index - 1]
    if (parent && mention.start - parent.end < 3 && parent.keys.length > 1 && !parent.isInitials) children.set(mention.start, { ...mention, tail: undefined, bearer: 'pupil', isSure: false })
  }
  return children.size === 0 ? people : [...people.filter(({ start }) => !children.has(start)), ...children.values()].sort((one, other) => one.start - other.start)
}
