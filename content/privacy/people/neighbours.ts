import type { Bearer } from '../bearer.ts'
import { startingIn } from '../finder.ts'
import { sentenceEnd, sentenceStart } from '../layout.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { namesThatAreWords } from '../lexicon/names-that-are-words.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { companyAfter, companyBefore, placeBefore } from '../lexicon/role-cues.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Mention } from '../mentions.ts'
import type { Scene } from '../scene.ts'
import { isMostlyCapitals } from './no-names.ts'
import { secretOrUnknown, type Person } from './person.ts'
import { isPublicFigure, isQuoted } from './things-with-names.ts'
import { isInOwnState } from './told-of.ts'

/** Two or more words of a row that no Italian dictionary has. */
const isStrange = (mention: Mention | undefined): boolean => mention !== undefined && mention.keys.length > 1 && !mention.isInitials && mention.keys.every((key) => key.length > 1 && !isItalian(key))

/**
 * Rows of one list look alike: where most rows begin with a person, the others do too, whatever their letters; and a pair of unknown
 * words in the sentence of someone who must not be shown is asked about.
 */
export function fromNeighbours(scene: Scene, people: Person[], mentions: Mention[]): Person[] {
  const { text, lines, words } = scene
  const taken = new Set(people.map(({ start }) => start))
  const found: Person[] = []
  const heads = people.length === 0 ? [] : lines.map((line) => {
    if (line.cells.length > 0 || line.end - line.start < 4) return null
    const lead = /^[\s*_]*(?:[-•·▪◦–—>👉]+\s*|\d{1,3}\s?[.)°ª-]?\s*|[a-z][.)]\s*)?[*_]*/u.exec(text.slice(line.start, Math.min(line.end, line.start + 60)))?.[0].length ?? 0
    return line.start + lead
  })
  const personAt = new Map(people.map((person) => [person.start, person]))
  const mentionAt = new Map(mentions.map((mention) => [mention.start, mention]))
  let index = 0
  while (index < heads.length) {
    if (heads[index] === null) {
      index += 1
      continue
    }
    let last = index
    while (heads[last + 1] !== null && heads[last + 1] !== undefined) last += 1
    const rows = heads.slice(index, last + 1).flatMap((head) => head ?? [])
    const bearers = rows.flatMap((head) => personAt.get(head) ?? []).filter(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')
    const strange = rows.filter((head) => !personAt.has(head) && isStrange(mentionAt.get(head)))
    const isList = bearers.length >= 2 && bearers.length * 3 >= rows.length
    if (isList || (bearers.length > 0 && bearers.length + strange.length > 2 && (bearers.length + strange.length) * 3 >= rows.length * 2)) {
      const counts = new Map<Bearer, number>()
      for (const { bearer } of bearers) counts.set(bearer, (counts.get(bearer) ?? 0) + 1)
      const bearer = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'unknown'
      for (const head of rows) {
        const mention = mentionAt.get(head)
        if (!mention || taken.has(head) || mention.isInitials || mention.keys.length < 2 || mention.keys.every((key) => words.isPlain(key))) continue
        found.push({ ...mention, bearer, isSure: false })
        taken.add(head)
      }
    }
    index = last + 1
  }
  const hidden = people.filter(({ bearer }) => secretOrUnknown.has(bearer)).sort((one, other) => one.start - other.start)
  if (hidden.length === 0 && scene.specials.length === 0) return found
  for (const mention of mentions) {
    if (taken.has(mention.start) || mention.isInitials || (mention.keys.length < 2 && !(mention.isKnown && isInOwnState(scene, { ...mention, bearer: 'unknown', isSure: false }, mention.end + 60))) || mention.keys.some((key) => key.length < 3 || ordinaryWords.has(key) || words.isPlain(key))) continue
    const from = sentenceStart(text, lines, mention.start)
    const until = sentenceEnd(text, lines, mention.end)
    if (startingIn(hidden, from, until).length === 0 && !isInOwnState(scene, { ...mention, bearer: 'unknown', isSure: false }, Math.min(until, mention.end + 160))) continue
    const left = text.slice(from, mention.start)
    const right = text.slice(mention.end, mention.end + 40)
    if (mention.isAllCaps && isMostlyCapitals(text.slice(from, until))) continue
    if (placeBefore.test(left.slice(-90)) || companyBefore.test(left.slice(-80)) || companyAfter.test(right) || isQuoted(text, mention) || isPublicFigure(mention, text)) continue
    if (/(?:^|\s)(?:a|ad|in|presso|verso|di|del|della|dello)\s*$/i.test(left) || /^\s?\([A-Z]{2}\)|^,?\s*(?:l[iì]\s)?\d{1,2}[./ ]/.test(right)) continue
    found.push({ ...mention, bearer: 'unknown', isSure: false })
  }
  return found
}

const titled = /(?:(?<!\p{L})(?:prof|dott|dr|sig|ins|avv|ing|arch|geom|don|suor|san|santa|maestr|docent|insegnant|collaborat|bidell|educat|volontari|autor|cantant)\p{L}*\.?(?:ssa|ra)?\.?|["«“/@])\s?$/iu
const joined = /^\s(?:e|ed)\s$/u
/** Who is told by the first name alone beside somebody who is, and must not be shown, is of the same kind: `Mettere … lontano da …`; so is who is joined to them. */
export function firstNamesBeside(scene: Scene, people: readonly Person[], mentions: readonly Mention[]): Person[] {
  const { text, lines } = scene
  const alone = people.filter(({ bearer, keys, isInitials }) => keys.length === 1 && !isInitials && secretOrUnknown.has(bearer) && firstNames.has(keys[0] ?? ''))
  if (alone.length === 0) return []
  return mentions.flatMap((mention): Person[] => {
    const [key = '', ...others] = mention.keys
    if (mention.isInitials || mention.isAllCaps || !mention.isKnown || others.length > 1 || mention.keys.some((one) => ordinaryWords.has(one) || scene.words.isPlain(one))) return []
    if (startingIn(people, mention.start - 40, mention.end).some(({ end }) => end > mention.start)) return []
    const before = startingIn(alone, sentenceStart(text, lines, mention.start), mention.start).at(-1)
    const beside = before ?? startingIn(alone, mention.end, sentenceEnd(text, lines, mention.end))[0]
    if (!beside) return []
    const isJoined = before !== undefined && joined.test(text.slice(before.end, mention.start))
    const isFirstName = others.length === 0 && firstNames.has(key) && !surnames.has(key) && !namesThatAreWords.has(key)
    if (!isJoined && !isFirstName) return []
    const left = text.slice(Math.max(0, mention.start - 90), mention.start)
    if (titled.test(left) || placeBefore.test(left) || companyBefore.test(left.slice(-80)) || isQuoted(text, mention) || isPublicFigure(mention, text)) return []
    return [{ ...mention, bearer: 'unknown', isSure: false }]
  })
}
