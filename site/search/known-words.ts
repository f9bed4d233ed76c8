import { canBeMistyped, stemOf } from '../../content/search/words.ts'

/** The words that the pages hold, to tell a word that is nowhere from one that is mistyped. */
export type KnownWords = {
  /** Whether some page holds a form of the word. */
  has: (word: string) => boolean
  /** The word as some page has it: the word itself, or the commonest of its forms; `null` where no page has any. */
  form: (word: string) => string | null
  /** The commonest words that begin so: what a reader is still typing. */
  beginning: (letters: string) => string[]
  /** The word that the reader most likely meant; `null` where none is near. */
  nearest: (word: string) => string | null
  /** Words of the same root: `bullismo` for `bullo`. */
  kin: (word: string) => string[]
}

/** How many slips of the finger a word of some length bears before it is another word. */
const slips = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** Whether a slip changed a letter of a short word into another: that is rather another word, as `vinto` and `visto`. */
const isAnotherWord = (one: string, other: string): boolean => one.length < 7 && one.length === other.length && [...one].sort().join('') !== [...other].sort().join('')

/** Slips between two words: a letter missing, added, changed, or swapped with its neighbour. `most + 1` where there are more than `most`. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const now = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      now.push(Math.min(last[j]! + 1, now[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1), isSwapped ? before[j - 2]! + 1 : Infinity))
    }
    if (Math.min(...now) > most) return most + 1
    before = last
    last = now
  }
  return last[other.length]!
}

/** Reads the words of every part of the index, each with how many pages hold it, and the words of the synonyms. */
export function knownWords(counts: Record<string, number>[], others: Iterable<string>): KnownWords {
  const pages = new Map<string, number>()
  for (const part of counts) for (const [word, count] of Object.entries(part)) pages.set(word, (pages.get(word) ?? 0) + count)
  const words = [...pages].sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1)).map(([word]) => word)
  const forms = new Map<string, string[]>()
  for (const word of words) forms.set(stemOf(word), [...(forms.get(stemOf(word)) ?? []), word])
  const form = (word: string): string | null => {
    if (!/^[a-z]{3,}$/.test(word) || pages.has(word)) return word
    return (stemOf(word).length > 2 && forms.get(stemOf(word))?.find((one) => Math.abs(one.length - word.length) < 2)) || null
  }
  const candidates = new Set([...words, ...others])
  return {
    has: (word) => form(word) !== null,
    form,
    beginning: (letters) => (letters.length > 2 ? words.filter((word) => word.startsWith(letters)).slice(0, 6) : []),
    nearest: (word) => {
      if (!canBeMistyped(word)) return null
      const most = slips(word.length)
      let best: { word: string; away: number } | null = null
      for (const candidate of candidates) {
        if (!canBeMistyped(candidate) || (candidate[0] !== word[0] && candidate[1] !== word[1])) continue
        const away = slipsBetween(word, candidate, most)
        if (away > most || isAnotherWord(word, candidate)) continue
        if (!best || away < best.away || (away === best.away && (pages.get(candidate) ?? 0) > (pages.get(best.word) ?? 0))) best = { word: candidate, away }
      }
      return best?.word ?? null
    },
    kin: (word) => {
      const shared = Math.max(4, Math.ceil(word.length * 0.6))
      return canBeMistyped(word) ? words.filter((one) => one.startsWith(word.slice(0, shared))).slice(0, 6) : []
    },
  }
}
