import { classAhead } from '../class-name.ts'
import { firstFrom, isFoundBetween } from '../finder.ts'
import { secretBearers, type Person } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { featuresOf, mostFeatures, room } from './features.ts'
import { unpacked } from './packing.ts'
import { form, isCapitalised, tokensIn, type Tokens } from './tokens.ts'
import { weightsOfNames } from './weights-of-names.ts'

/** What was learned: for each feature how much it speaks for a name that is shown and for one that is hidden, in steps of 1/`step`. */
export type Weights = { shown: Int8Array; hidden: Int8Array }
export const step = 24

const [shown = new Int8Array(room), hidden = new Int8Array(room)] = unpacked(weightsOfNames, room, 2)
/** What was learned of names. */
export const learnedOfNames: Weights = { shown, hidden }

/** The second reader hides a name from this likelihood on, and from the second one where the rules are not sure of it … */
const [hides, hidesUnsure] = [0.5, 0.35]
/** … and lets one be shown, of whom the rules know nothing, below this one … */
const shows = 0.08
/** Who is named only by the reader is a name from this likelihood on … */
const isName = 0.7
/** … and what only the rules take for a name is none below the first where they know nothing of whose it is, and below the second where a word beside it says so and no list has it … */
const [isNoName, isNoNameDespiteACue] = [0.3, 0.05]
/** … but not in a label or in the name of a file, which have too few words to tell. */
const fewestTokens = 12

/** How likely it is that a capitalised word is part of a name that is shown, and of one that is hidden. */
export type WordReading = { token: number; shown: number; hidden: number }

/** Reads the capitalised words of a scene that may be names. */
export function readingsOf(scene: Scene, people: readonly Person[], tokens: Tokens, weights: Weights): WordReading[] {
  const { features, isNoName } = featuresOf(scene, people, tokens)
  const places = new Int32Array(mostFeatures)
  const readings: WordReading[] = []
  for (let token = 0; token < tokens.count; token += 1) {
    if (!isCapitalised(tokens.forms[token]!) || isNoName(token)) continue
    const size = features(token, places)
    let shown = 0
    let hidden = 0
    for (let one = 0; one < size; one += 1) {
      shown += weights.shown[places[one]!]!
      hidden += weights.hidden[places[one]!]!
    }
    const forShown = Math.exp(shown / step)
    const forHidden = Math.exp(hidden / step)
    const all = 1 + forShown + forHidden
    readings.push({ token, shown: forShown / all, hidden: forHidden / all })
  }
  return readings
}

/** A name as the second reader sees it; `hidden` is the likelihood that it must not be shown. */
type Stretch = { start: number; end: number; hidden: number; named: number; first: number; last: number }

const letters = /\p{L}+/gu

function stretchesOf(text: string, { starts, ends, forms }: Tokens, readings: readonly WordReading[]): Stretch[] {
  const stretches: (Stretch & { leaning: number; words: number })[] = []
  for (const { token, shown, hidden } of readings) {
    if (shown + hidden < 0.5) continue
    const leaning = Math.log((hidden + 1e-3) / (shown + 1e-3))
    const open = stretches.at(-1)
    const gap = open ? text.slice(open.end, starts[token]) : '\n'
    const goesOn = open !== undefined && (/^[ ]?$/.test(gap) || /^['-]$/.test(gap) || (/^\. ?$/.test(gap) && forms[open.last] === form.initial))
    if (open && goesOn) Object.assign(open, { end: ends[token]!, last: token, leaning: open.leaning + leaning, words: open.words + 1, named: Math.max(open.named, shown + hidden) })
    else stretches.push({ start: starts[token]!, end: ends[token]!, hidden: 0, named: shown + hidden, first: token, last: token, leaning, words: 1 })
  }
  // Who is named twice is one person: all the places speak for each.
  const byName = Map.groupBy(stretches, ({ start, end }) => text.slice(start, end).toLowerCase().match(letters)?.sort().join(' '))
  for (const same of byName.values()) {
    const [leaning, words] = same.reduce(([sum, count], one) => [sum + one.leaning, count + one.words], [0, 0])
    for (const one of same) one.hidden = 1 / (1 + Math.exp(-leaning / words))
  }
  return stretches
}

/**
 * People as a second reader sees them, who has learned from acts that people have marked. Whom the reader would hide is asked about,
 * whatever the rules say; whom the reader would show is shown only where the rules know nothing of them.
 */
export function rereadBy(weights: Weights, scene: Scene, people: readonly Person[]): Person[] {
  const tokens = tokensIn(scene)
  const readings = readingsOf(scene, people, tokens, weights)
  const stretches = stretchesOf(scene.text, tokens, readings)
  const reread = [...people]
  const longest = people.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  for (const stretch of stretches) {
    if ((stretch.hidden >= shows && stretch.hidden <= hidesUnsure) || isOfDate(scene.text, stretch) || isOfBrand(scene.text, stretch)) continue
    let isWhole = false
    for (let place = firstFrom(people, stretch.start - longest); place < people.length && people[place]!.start < stretch.end; place += 1) {
      const person = people[place]!
      if (person.end <= stretch.start) continue
      if (stretch.hidden > (person.isSure ? hides : hidesUnsure)) {
        if (isPublic(person)) reread[place] = { ...person, bearer: 'unknown', isSure: false }
        if (person.start <= stretch.start && person.end >= stretch.end) isWhole = true
      } else if (stretch.hidden < shows && person.bearer === 'unknown' && tokens.count >= fewestTokens && !isMarked(scene, person)) reread[place] = { ...person, bearer: 'staff', isSure: false }
    }
    if (stretch.hidden > hides && stretch.named >= isName && !isWhole) reread.push(namedIn(scene, tokens, stretch))
  }
  return reread.filter((person) => !isNobody(person, tokens, readings)).sort((one, other) => one.start - other.start)
}

/** Words that the rules take for a name, in none of which the reader sees one. */
function isNobody(person: Person, { count, starts }: Tokens, readings: readonly WordReading[]): boolean {
  const { start, end, bearer, isKnown, isInitials } = person
  if (isPublic(person) || isInitials || count < fewestTokens || (isKnown && bearer !== 'unknown')) return false
  const own = readings.filter(({ token }) => starts[token]! >= start && starts[token]! < end)
  return own.length > 0 && own.every(({ shown, hidden }) => shown + hidden < (bearer === 'unknown' ? isNoName : isNoNameDespiteACue))
}

/** A class, or brackets with a word of a special category, right after a name: nobody is shown so whom the rules do not know. */
function isMarked({ text, specials }: Scene, { end }: Person): boolean {
  const aside = /^\s?\([^()\n]{1,60}\)/.exec(text.slice(end, end + 64))?.[0]
  return classAhead.test(text.slice(end, end + 30)) || (aside !== undefined && isFoundBetween(specials, end, end + aside.length))
}

/** `Roccalba, 22/10/2025`: what opens a line before a date is a place. */
const isOfDate = (text: string, { start, end }: Stretch): boolean =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 20), start)) && /^,\s?(?:l[iì]'?\s|addì\s|il\s)?\d{1,2}[\s./-](?:\d{1,2}|\p{L}{3,9})[\s./-]/u.test(text.slice(end, end + 30))

/** Names of services that are two words, or that somebody wrote as two. */
const isOfBrand = (text: string, { start, end }: Stretch): boolean => /^(?:whats\s?app|you\s?tube|face\s?book|tik\s?tok|linked\s?in|power\s?point)/iu.test(text.slice(start, end + 8).replace('-', ''))

const isPublic = ({ bearer }: Person): boolean => bearer !== 'unknown' && !secretBearers.has(bearer)

function namedIn({ text }: Scene, { starts, ends, forms }: Tokens, { start, end, first, last }: Stretch): Person {
  const keys: string[] = []
  let isInitials = true
  for (let token = first; token <= last; token += 1) {
    if (!isCapitalised(forms[token]!)) continue
    if (forms[token] !== form.initial) isInitials = false
    keys.push(text.slice(starts[token], ends[token]).toLowerCase())
  }
  return { start, end, strength: 2, keys, isInitials, isKnown: false, isAllCaps: forms[first] === form.allCaps, bearer: 'unknown', isSure: false }
}
