import { isElided } from '../../content/search/words.ts'

type Place = { location: number; balanced_score: number }
type PartOfPage = { title: string; url: string; anchor?: { id: string }; weighted_locations: Place[] }

/** What the index knows of a page that was found, and where the words that found it stand in its content. */
export type Found = { url: string; content: string; meta: Record<string, string>; filters: Record<string, string[]>; weighted_locations: Place[]; sub_results: PartOfPage[] }

/** A piece of text, and whether it is one of the words asked. */
export type Piece = { text: string; isAsked: boolean }

/** How many words an excerpt has, and how many of them may come before the first that was asked. */
const excerptLength = 30
const before = 12

const endsSentence = (word: string | undefined): boolean => word === undefined || /[.!?:;]["»”)]*$/.test(word)

/** Where the words after the title begin: a reader has just read it above the excerpt. */
function afterTitle(words: string[], title: string): number {
  const titleWords = title.split(/\s+/)
  for (let at = 0; at < 12; at += 1) if (titleWords.every((word, index) => words[at + index]?.replace(/\.$/, '') === word.replace(/\.$/, ''))) return at + titleWords.length
  return 0
}

/** The words of a page where most of what was asked stands together, from the start of a sentence when one is near. `founds` are the page as each word asked found it. */
export function excerptOf(founds: Found[]): Piece[] {
  const { content, meta } = founds[0]!
  const words = content.split(/\s+/)
  const start = afterTitle(words, meta.title ?? '')
  const asked = founds.flatMap(({ weighted_locations: places }, word) => places.map(({ location }) => ({ location, word }))).sort((one, other) => one.location - other.location)
  const marks = new Set(asked.map(({ location }) => location))
  const inBody = asked.filter(({ location }) => location >= start)
  let best = { from: start, worth: 0 }
  for (const [index, { location }] of inBody.entries()) {
    const near = inBody.slice(index, index + excerptLength).filter((one) => one.location < location + excerptLength - before)
    const worth = new Set(near.map(({ word }) => word)).size * excerptLength + Math.min(near.length, excerptLength - 1)
    if (worth > best.worth) best = { from: location, worth }
  }
  const sentence = Array.from({ length: before + 1 }, (_, back) => best.from - back).find((at) => at >= start && (at === start || endsSentence(words[at - 1])))
  const from = sentence ?? best.from - 3
  const until = Math.min(words.length, from + excerptLength)
  const pieces: Piece[] = sentence === undefined ? [{ text: '…\u00a0', isAsked: false }] : []
  for (let at = from; at < until; at += 1) {
    const [, opening = '', word = '', closing = ''] = /^([^\p{L}\d]*)(.*?)([^\p{L}\d]*)$/u.exec(words[at]!) ?? []
    const space = at === until - 1 || isElided(words[at]!) ? '' : ' '
    pieces.push({ text: opening, isAsked: false }, { text: word, isAsked: marks.has(at) }, { text: closing + space, isAsked: false })
  }
  if (until < words.length && !endsSentence(words[until - 1])) pieces.push({ text: '\u00a0…', isAsked: false })
  return pieces.filter(({ text }) => text !== '')
}

/** The parts of a page with an address of their own, those that speak of most of what was asked first. */
export function partsOf(founds: Found[]): { title: string; url: string }[] {
  const parts = new Map<string, { title: string; url: string; found: number; weight: number }>()
  for (const { sub_results: results } of founds)
    for (const { anchor, title, url, weighted_locations: places } of results) {
      if (!anchor) continue
      const part = parts.get(url) ?? { title, url, found: 0, weight: 0 }
      parts.set(url, { ...part, found: part.found + 1, weight: part.weight + places.reduce((sum, { balanced_score: score }) => sum + score, 0) })
    }
  return [...parts.values()].sort((one, other) => other.found - one.found || other.weight - one.weight)
}
