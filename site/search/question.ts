/** A group of words and phrases that mean the same to a reader. */
export type Synonyms = string[][]

/** One thing that a question is about: the ways to say it, the reader's own first. */
export type Idea = string[]

/** Words that a question is made of and not about. */
const small = new Set(
  `a ad al allo alla ai agli alle anche avere c che chi ci co come con cosa cos cui d da dal dallo dalla dai dagli dalle dei del della delle dello degli di do dove e ed
  essere fa faccio fanno fare fra gli ha ho hanno i il in io l la le lei li lo lui ma mi mio mia miei mie mie nel nello nella nei negli nelle non nostro nostra o ogni per perche
  piu po poi posso possono puo qual quale quali quando quant quanta quante quanti quanto questa questo quel quella qui s se sei si sia sono sta sto su sua suo suoi sue sul sullo
  sulla sui sugli sulle ti tra tu tua tuo tutta tutti tutto un una uno va vedo voglio vorrei caso succede serve deve devo devono bisogna entro`.split(/\s+/),
)

/** Letters and figures alone: no accents, no capitals, an apostrophe parts two words. */
export function plainWords(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
}

/** Two forms of one word, near enough for Italian: the same but for the last vowel or two. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const stem = (word: string): string => (word.length > 3 ? word.replace(/(?:[cg]?h?[aeiou]{1,2})$/, '') : word)
  return stem(one).length > 2 && stem(one) === stem(other)
}

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
    const found = groups
      .flatMap((group) => group.filter((entry) => standsAt(words, at, entry.words)).map((entry) => ({ group, entry })))
      .sort((one, other) => other.entry.words.length - one.entry.words.length)[0]
    if (found) {
      const asked = words.slice(at, at + found.entry.words.length).join(' ')
      ideas.push([asked, ...found.group.filter(({ name }) => name !== found.entry.name).map(({ words: other }) => other.join(' '))])
      at += found.entry.words.length
    } else {
      if (!small.has(words[at]!)) ideas.push([words[at]!])
      at += 1
    }
  }
  if (ideas.length === 0) return words.map((word) => [word])
  return ideas
}
