import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { namesThatAreWords } from '../lexicon/names-that-are-words.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { companyBefore, placeBefore } from '../lexicon/role-cues.ts'
import type { Mention } from '../mentions.ts'
import type { Scene } from '../scene.ts'
import { sentenceEnd, sentenceStart } from '../layout.ts'
import { opensAsWord } from './opening-words.ts'
import { saysOwn } from './own-matter.ts'
import { atWork, secretBearers, withTail, type Person } from './person.ts'

const joinedBefore = /(?<=[\p{Ll},;:(–-]\s|^)(?<name>\p{Lu}\p{Ll}[\p{L}']+)\s(?:e|ed)\s$/u

/** The words of a name in one order, without initials. */
const fullNameOf = ({ keys }: Person): string => keys.filter((key) => key.length > 1).sort().join(' ')

const atDesk: ReadonlySet<string> = new Set(['circolare', 'avviso', 'determina'])
/** People of one name are one person: who must not be shown in one place is not shown in another. */
export function remember(scene: Scene, people: Person[], mentions: Mention[]): Person[] {
  const hidden = people.filter(({ bearer, isInitials }) => secretBearers.has(bearer) && !isInitials)
  const fullNames = new Map<string, Person>()
  const parts = new Map<string, Person>()
  const initials = new Map<string, Person>()
  for (const person of hidden) {
    const keys = person.keys.filter((key) => key.length > 1)
    fullNames.set(fullNameOf(person), person)
    if (keys.length === 1 && person.bearer === 'pupil' && (keys[0]?.length ?? 0) > 3 && !ordinaryWords.has(keys[0] ?? '')) parts.set(keys[0] ?? '', person)
    if (keys.length > 1) {
      for (const key of keys) if (key.length > 2) parts.set(key, person)
      const letters = keys.map((key) => key[0]).join('')
      initials.set(letters, person)
      initials.set([...letters].reverse().join(''), person)
    }
  }
  const kept = new Set(people.filter(({ bearer }) => !secretBearers.has(bearer) && bearer !== 'unknown').flatMap(({ keys }) => keys))
  const keptInFull = new Set(people.filter(({ bearer, keys }) => keys.length > 1 && !secretBearers.has(bearer)).flatMap(({ keys }) => keys))
  const known = new Set(people.map(({ start }) => start))
  const again = people.map((one): Person => {
    const person = one.tail && secretBearers.has(one.bearer) && parts.has(one.tail.key) ? withTail(one, one.tail) : one
    if (!person.isSure && secretBearers.has(person.bearer) && person.keys.length > 0 && person.keys.every((key) => kept.has(key))) return { ...person, bearer: 'council-member' }
    if (secretBearers.has(person.bearer) || person.bearer === 'company' || person.bearer === 'public-figure') return person
    const [only = ''] = person.keys
    if (person.bearer === 'staff' && person.keys.length === 1 && parts.get(only)?.bearer === 'staff-own-matter' && !keptInFull.has(only) && atDesk.has(scene.kind)) return { ...person, bearer: 'staff-own-matter' }
    if (person.keys.length < 2 || scene.kind === 'verbale' || person.bearer === 'official') return person
    const same = fullNames.get(fullNameOf(person))
    return same && (person.bearer !== 'ranked' || same.bearer === 'excluded') ? { ...person, bearer: same.bearer } : person
  })
  /** An ordinary word that is the first name of somebody named in full, and does not open its sentence as that word. */
  const calledSo = new Set(hidden.flatMap(({ keys }) => (keys.length > 1 ? keys.filter((key) => namesThatAreWords.has(key)) : [])))
  const isOrdinary = (mention: Mention): boolean => mention.keys.every((key) => ordinaryWords.has(key)) && !(mention.keys.length === 1 && calledSo.has(mention.keys[0] ?? '') && !opensAsWord(scene.text, mention) && !/^\s\p{Lu}/u.test(scene.text.slice(mention.end, mention.end + 2)))
  for (const mention of mentions) {
    if (known.has(mention.start)) continue
    if (mention.isInitials) {
      const owner = initials.get(mention.keys.join(''))
      if (owner) again.push({ ...mention, bearer: owner.bearer, isSure: true })
      continue
    }
    const owner = mention.keys.map((key) => parts.get(key)).find(Boolean)
    if (!owner || isOrdinary(mention) || mention.keys.length > 2 || mention.keys.some((key) => kept.has(key) && !parts.has(key))) continue
    if (mention.keys.length === 1 && kept.has(mention.keys[0] ?? '')) continue
    const before = scene.text.slice(Math.max(0, mention.start - 60), mention.start)
    if (placeBefore.test(before) || companyBefore.test(before)) continue
    if (mention.keys.length === 2 && !mention.keys.every((key) => key.length === 1 || parts.has(key))) continue
    again.push({ ...mention, bearer: owner.bearer, isSure: true })
  }
  return again.sort((one, other) => one.start - other.start)
}

/** `Marco e Anna Verdi`: the first of two brothers is named with the second. */
export function withSiblings(scene: Scene, people: Person[]): Person[] {
  return people.map((person, index) => {
    const next = people[index + 1]
    const isShared = next !== undefined && secretBearers.has(person.bearer) && person.keys.length === 1 && next.keys.length > 1 && firstNames.has(person.keys[0] ?? '') && /^\s(?:e|ed)\s$/.test(scene.text.slice(person.end, next.start))
    return isShared ? { ...person, end: next.start } : person
  })
}

/** `Lotfi e Nejla Verdi`, `Ivan e Dasha`: who is joined to somebody that must not be shown is of the same kind. */
export function joinedToSecret(scene: Scene, people: readonly Person[]): Person[] {
  const { text } = scene
  return people.flatMap((person, index): Person[] => {
    if (!secretBearers.has(person.bearer) || person.isInitials) return []
    const before = text.slice(Math.max(0, person.start - 40), person.start)
    const pair = joinedBefore.exec(before)
    const name = pair?.groups?.name
    if (!pair || name === undefined) return []
    const key = name.toLowerCase()
    const start = person.start - before.length + pair.index + pair[0].indexOf(name)
    if ((people[index - 1]?.end ?? 0) > start || ordinaryWords.has(key) || scene.words.isPlain(key) || (!firstNames.has(key) && isItalian(key))) return []
    return [{ start, end: start + name.length, strength: 1, keys: [key], isInitials: false, isKnown: true, isAllCaps: false, bearer: person.bearer, isSure: person.isSure }]
  })
}

const anyTitle = /(?<!\p{L})(?:dott|dr|prof|avv|ing|arch|geom|rag)\.(?:\s?(?:ssa|ra))?\.?\s?$/iu
const lawyer = /(?<!\p{L})avv\.\s?$/iu
/** A lawyer who acts for somebody, and who asks to see papers, is told by the title too. */
export const withTitle = ({ text, sections }: Scene) => (person: Person): Person => {
  const titles = sections.some((section) => section.includes('accesso-civico')) ? anyTitle : lawyer
  const title = secretBearers.has(person.bearer) ? titles.exec(text.slice(Math.max(0, person.start - 12), person.start)) : null
  return title ? { ...person, start: person.start - title[0].length } : person
}

/** Who is named in full for their work, or for sitting in an organ, is the same person where the surname stands alone later on. */
export function knownAgain(scene: Scene, ruled: readonly Person[], reread: readonly Person[]): Person[] {
  const isPublic = (person: Person): boolean => atWork.has(person.bearer) && person.isSure && person.keys.length > 1 && !person.isInitials
  const shown = new Set(reread.filter(isPublic).flatMap(({ keys }) => keys))
  const found = new Set(ruled.map(({ start }) => start))
  const hidden = new Set(reread.filter(({ bearer, start }) => secretBearers.has(bearer) || (bearer === 'unknown' && found.has(start))).flatMap(({ keys }) => keys))
  return reread.filter((person) => person.bearer !== 'unknown' || found.has(person.start) || person.keys.length !== 1 || !person.keys.every((key) => shown.has(key) && !hidden.has(key)) || saysOwn(scene, ...clauseAround(scene, person)))
}

const clauseAround = ({ kind, text, lines }: Scene, { start, end }: Person): [number, number] => (kind === 'verbale' ? [end, end] : [sentenceStart(text, lines, start), sentenceEnd(text, lines, end)])
