import { bearers } from '../bearer.ts'
import { roles } from '../clues.ts'
import { firstFrom } from '../finder.ts'
import { lineAt } from '../layout.ts'
import { secretBearers, type Person } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { topicOf } from './sentences.ts'
import type { Thing } from './things.ts'
import { toldOnce } from './told-once.ts'
import { form, hashOf, mixed, tokenFrom, wordsIn, type Tokens } from './tokens.ts'

/** How many places the features of things share. */
export const roomOfThings = 1 << 19

const features = toldOnce()

/** How far two places are, in a few steps. */
const steps = (gap: number): number => (gap < 4 ? 0 : gap < 20 ? 1 : gap < 60 ? 2 : gap < 160 ? 3 : 4)
const codeOf = ({ bearer }: Person): number => 1 + bearers.indexOf(bearer)

/** What the letters of a thing themselves tell: the host of a mailbox, the first figure of a phone, the years of a date, the form of a code. */
function inItself({ kind }: Thing, letters: string): number[] {
  if (kind === 'EMAIL') {
    const [box = '', host = ''] = letters.toLowerCase().split('@')
    return [hashOf(host), ...host.split('.').map(hashOf), ...wordsIn(box, 3).map((part) => part ^ 1)]
  }
  if (kind === 'PHONE') return [hashOf(letters.replace(/\D/g, '').replace(/^(?:00)?39(?=\d{8})/, '').slice(0, 1))]
  if (kind === 'BIRTH_DATE') return [Math.floor(Number(/\d{4}/.exec(letters)?.[0] ?? 0) / 5)]
  if (kind === 'ADDRESS') return [/\d/.test(letters) ? 1 : 0]
  return [hashOf(letters.replace(/\d/g, '0').replace(/[A-Z]/g, 'A'))]
}

/** What may be known of each thing, as places of features; with `isRuled` also what the rules say of whose it is. */
export function featuresOfThings(scene: Scene, people: readonly Person[], tokens: Tokens, things: readonly Thing[], isRuled = true): Int32Array[] {
  const { text, lines } = scene
  const { count, starts, ends, forms, words } = tokens
  const kindOfDocument = hashOf(scene.kind)
  const section = hashOf(scene.sections[0] ?? '')
  const topic = wordsIn(topicOf(scene), 4)
  const said = scene.found(roles)
  const secrets = Math.min(people.filter(({ bearer }) => secretBearers.has(bearer)).length, 3)
  const wordAt = (token: number): number => (token < 0 ? -1 : token >= count ? -2 : words[token]!)
  const isTelling = (token: number): boolean => forms[token] !== form.sign && forms[token] !== form.number && ends[token]! - starts[token]! >= 3

  return things.map((thing) => {
    features.begin()
    const kindOfThing = hashOf(thing.kind)
    const tell = (template: number, value: number): void => {
      const told = mixed(template * 0x51ed270b, value)
      features.tell(told & (roomOfThings - 1))
      features.tell(mixed(told, kindOfThing) & (roomOfThings - 1))
    }
    const first = tokenFrom(tokens, thing.start)
    const last = Math.max(first, tokenFrom(tokens, thing.end - 1))
    const before = wordAt(first - 1)
    const after = wordAt(last + 1)
    tell(0, 0)
    tell(1, kindOfDocument)
    tell(2, section)
    tell(3, mixed(kindOfDocument, section))
    tell(4, before)
    tell(5, after)
    tell(6, mixed(wordAt(first - 2), before))
    tell(7, mixed(after, wordAt(last + 2)))
    tell(8, wordAt(first - 2))
    tell(9, wordAt(first - 3))
    tell(10, wordAt(last + 2))
    tell(11, mixed(mixed(wordAt(first - 3), wordAt(first - 2)), before))
    tell(12, wordAt(first))
    for (const part of inItself(thing, text.slice(thing.start, thing.end))) tell(13, part)
    // its line, its column and the heading above
    const line = lineAt(lines, thing.start)
    const row = lines[line]!
    const head = tokenFrom(tokens, row.start)
    tell(16, mixed(Math.min(first - head, 6), row.isItem ? 1 : 0))
    tell(17, mixed(wordAt(head), wordAt(head + 1)))
    tell(18, wordAt(head))
    tell(19, mixed(Math.min(line, 4), Math.min(lines.length - line, 5)))
    tell(20, mixed(first === head ? 1 : 0, last + 1 >= count || forms[last + 1] === form.lineEnd ? 1 : 0))
    for (const part of wordsIn(row.label.slice(0, 160), 3).slice(0, 8)) tell(21, part)
    const header = row.headers[row.cells.findIndex(({ start, end }) => start <= thing.start && thing.start <= end)] ?? ''
    for (const part of wordsIn(header.slice(0, 80), 3)) tell(22, part)
    for (const over of row.headers.slice(0, 12)) for (const part of wordsIn(over.slice(0, 80), 4)) tell(23, part)
    tell(24, row.cells.length)
    // the words about it
    let linesUp = 0
    for (let token = first - 1; token >= 0 && first - token < 25; token -= 1) {
      if (forms[token] === form.lineEnd) {
        linesUp += 1
        if (linesUp > 1) break
      } else if (isTelling(token)) tell(linesUp ? 25 : first - token < 5 ? 26 : 27, words[token]!)
    }
    for (let token = last + 1; token < count && token - last < 12 && forms[token] !== form.lineEnd; token += 1) if (isTelling(token)) tell(token - last < 5 ? 28 : 29, words[token]!)
    for (const part of topic) tell(30, part)
    // the people about it
    const next = firstFrom(people, thing.end)
    const right = people[next]
    let left: Person | undefined
    let inLine = 0
    for (let place = next - 1; place >= 0 && (left === undefined || people[place]!.start >= row.start); place -= 1) {
      const person = people[place]!
      if (left === undefined && person.end <= thing.start) left = person
      if (person.start >= row.start) inLine |= 1 << codeOf(person)
    }
    for (let place = next; place < people.length && people[place]!.end <= row.end; place += 1) inLine |= 1 << codeOf(people[place]!)
    const nearest = left ? codeOf(left) : 0
    const gap = left ? steps(thing.start - left.end) : 9
    tell(31, inLine)
    tell(32, mixed(nearest, mixed(gap, left && left.start >= row.start ? 1 : 0)))
    tell(33, mixed(nearest, kindOfDocument))
    tell(34, mixed(right ? codeOf(right) : 0, right ? steps(right.start - thing.end) : 9))
    tell(35, mixed(nearest, before))
    tell(36, mixed(secrets, kindOfDocument))
    tell(37, secrets)
    const role = said[firstFrom(said, thing.start) - 1]
    tell(38, role ? mixed(role.row, steps(thing.start - role.end)) : 0)
    tell(39, role && role.start >= row.start ? 1 + role.row : 0)
    if (isRuled) {
      const ruled = thing.sighting ? 1 + bearers.indexOf(thing.sighting.bearer) : 0
      tell(40, ruled)
      tell(41, mixed(ruled, before))
      tell(42, mixed(ruled, mixed(nearest, gap)))
    }
    return features.taken()
  })
}
