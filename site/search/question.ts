import { isSameWord, plainWords } from '../../content/search/words.ts'
import type { KnownWords } from './known-words.ts'

/** A group of words and phrases that mean the same to a reader. */
export type Synonyms = string[][]

/** One thing that a question is about: the ways to say it, the reader's own first. */
export type Idea = string[]

/** Words that a question is made of and not about. */
const small = new Set(
  `a ad al allo alla ai agli alle anche avere c che chi ci co come con cosa cos cui d da dal dallo dalla dai dagli dalle dei del della delle dello degli di do dove e ed
  essere fa faccio fanno fare fra gli ha ho hanno i il in io l la le lei li lo lui ma mi mio mia miei mie mie nel nello nella nei negli nelle non nostro nostra o ogni per perche
  piu po poi posso possono puo qual quale quali quando quant quanta quante quanti quanto questa questo quel quella qui s se sei si sia sono sta sto su sua suo suoi sue sul sullo
  sulla sui sugli sulle ti tra tu tua tuo tutta tutti tutto un una uno va vedo voglio vorrei caso succede serve deve devo devono bisogna entro
  dell nell sull all dall quest quell figlio figlia figli stato stata fatto fatta trova trovo trovare`.split(/\s+/),
)

/** Whether a name is of small words alone: «dove si trova» is a way to ask for the address, and no page says it. */
export const isCircumlocution = (name: string): boolean => name.split(' ').every((word) => small.has(word))

/** Whether a name is a day of the year, one thing to a reader: «7 dicembre». */
export const isDay = (name: string): boolean => /^\d{1,2} (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)$/.test(name)

/** Whether a phrase stands in a list of words from a place on. */
const standsAt = (words: string[], at: number, phrase: string[]): boolean => phrase.every((word, index) => words[at + index] !== undefined && isSameWord(words[at + index]!, word))

/**
 * What a question is about: small words are left out, a phrase of the synonyms is one idea, and each idea brings its other names.
 * A question of small words alone is taken as it is.
 */
export function ideasOf(question: string, synonyms: Synonyms): Idea[] {
  const words = plainWords(question)
  const groups = synonyms.map((group) => group.map((name) => ({ name, words: plainWords(name) })))
  const ideas: Idea[] = []
  for (let at = 0; at < words.length; ) {
    const found = groups.flatMap((group) => group.filter((entry) => standsAt(words, at, entry.words)).map((entry) => ({ group, entry })))
    const length = Math.max(0, ...found.map(({ entry }) => entry.words.length))
    if (length > 0) {
      const asked = words.slice(at, at + length).join(' ')
      const others = found.filter(({ entry }) => entry.words.length === length).flatMap(({ group, entry }) => group.filter(({ name }) => name !== entry.name).map(({ words: other }) => other.join(' ')))
      ideas.push([asked, ...new Set(others)])
      at += length
    } else if (isDay(words.slice(at, at + 2).join(' '))) {
      ideas.push([words.slice(at, at + 2).join(' ')])
      at += 2
    } else {
      if (!small.has(words[at]!)) ideas.push([words[at]!])
      at += 1
    }
  }
  if (ideas.length === 0) return words.map((word) => [word])
  return ideas.filter((idea, index) => !ideas.slice(0, index).some((before) => before.includes(idea[0]!)))
}

/** How a page may write an ordinal that is read without its sign: «5ª» for «5a», which is also the section A of the fifth. */
const ordinals = (word: string): string[] => (/^\d{1,2}[ao]$/.test(word) ? [word.replace('a', 'ª').replace('o', 'º')] : [])

/** A question as it is asked of the index: mistyped words are mended, and words that are nowhere are named. */
export type Asked = { ideas: Idea[]; mended: { written: string; read: string }[]; unknown: string[] }

/**
 * Reads a question with the words that the pages hold. A word that is in no page and in no synonym is read as the nearest one that
 * is; the last word may be unfinished. Only words that some page holds are looked for, each in a form that some page has.
 */
export function read(question: string, synonyms: Synonyms, known: KnownWords): Asked {
  const named = synonyms.flat().flatMap(plainWords)
  const isNamed = (word: string): boolean => named.some((one) => isSameWord(one, word))
  const mended: Asked['mended'] = []
  const words = plainWords(question).map((word, at, all) => {
    if (small.has(word) || known.has(word) || isNamed(word) || (at === all.length - 1 && known.beginning(word).length > 0)) return word
    const nearest = known.nearest(word)
    if (!nearest && known.kin(word).length > 0) return word
    if (nearest) mended.push({ written: word, read: nearest })
    return nearest ?? word
  })
  const last = words.at(-1)
  /** A name in the forms that the pages have, or nothing where they have none of one of its words. */
  const held = (name: string): string[] => {
    const forms = name.split(' ').map((word) => (small.has(word) ? word : known.form(word)))
    return forms.some((form) => form === null) ? [] : [forms.join(' '), ...ordinals(name)]
  }
  const all = ideasOf(words.join(' '), synonyms)
  const ideas = all.map((names) => {
    const there = [...new Set(names.flatMap(held))]
    const [own = ''] = names
    if (there.length > 0 || own.includes(' ')) return there
    return own === last && known.beginning(own).length > 0 ? known.beginning(own) : known.kin(own)
  })
  return { ideas: ideas.filter((names) => names.length > 0), mended, unknown: all.filter((_, index) => ideas[index]!.length === 0).map(([name]) => name!) }
}
