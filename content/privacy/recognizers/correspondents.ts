import { wordPattern } from '../finder.ts'
import type { Person } from '../people.ts'
import { secretBearers, secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const name = String.raw`\p{Lu}[\p{L}'-]+(?: (?:(?:di|de|del|della|da|el|ben|van) )?\p{Lu}[\p{L}'-]+){1,3}`
const beforeBox = new RegExp(String.raw`(?<name>${name})["']?\s?[<(\[]\s?(?:mailto:)?$`, 'u')
/** Who signs at the foot of a message or a form. */
const signed = wordPattern([String.raw`(?:firma(?:to)?(?: del? (?:genitore|richiedente|delegante|dichiarante))?|f\.to|in fede|(?:cordiali|distinti) saluti|grazie|cordialmente)[\s,.:!]{1,4}(?<name>${name})`], { letters: 'any', before: String.raw`(?<![\p{L}])` })

const around = new RegExp(name, 'gu')
const plain = (words: string): string => words.normalize('NFD').replace(/[^\p{L}\s]/gu, '').toLowerCase()

/** The names in the line of a pupil's mailbox each of whose words stands in it. */
function calledAlike(text: string, start: number, end: number): { start: number; end: number }[] {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - 90)
  const box = plain(text.slice(start, end).split('@', 1)[0]!)
  const line = text.slice(from, end + 90).split('\n', 1)[0]!
  return [...line.matchAll(around)].flatMap(({ index, 0: words }) => (plain(words).split(/\s/).every((key) => key.length > 1 && box.includes(key)) ? [{ start: from + index, end: from + index + words.length }] : []))
}

/** More people than this write in no trail. */
const mostWriters = 12

/** Who has a pupil's mailbox, who writes from a private mailbox, and the same name wherever it stands; whoever signs a form that is theirs. */
export function correspondents({ text, found: sought }: Scene, people: Person[], boxes: readonly Sighting[]): Sighting[] {
  const found: Sighting[] = []
  const add = (start: number, end: number): void => void found.push({ start, end, kind: 'PERSON_NAME', bearer: 'private-person', isSure: false })
  const writers = new Set<string>()
  for (const { start, end, bearer } of boxes) {
    if (bearer === 'pupil') for (const owner of calledAlike(text, start, end)) add(owner.start, owner.end)
    const said = secretBearers.has(bearer) ? beforeBox.exec(text.slice(Math.max(0, start - 60), start))?.groups?.name : undefined
    if (said !== undefined && writers.size < mostWriters) writers.add(said)
  }
  for (const writer of writers) for (let at = text.indexOf(writer); at >= 0; at = text.indexOf(writer, at + writer.length)) add(at, at + writer.length)
  const secret = people.filter(({ bearer, keys }) => secretOrUnknown.has(bearer) && keys.length > 1)
  for (const { start: label, end, groups } of sought(signed)) {
    if (/dirigente|dsga|preside|referente|prof/i.test(text.slice(Math.max(0, label - 80), label))) continue
    const keys = new Set((groups.name ?? '').toLowerCase().split(' '))
    const start = end - (groups.name ?? '').length
    if (secret.some((person) => person.keys.every((key) => keys.has(key)))) add(start, end)
  }
  return found
}
