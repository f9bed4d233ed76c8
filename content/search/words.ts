/** Letters and figures alone: no accents, no capitals, an apostrophe parts two words. */
export function plainWords(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
}

/** What the forms of one word have in common, near enough for Italian: all but the last vowel or two. */
export const stemOf = (word: string): string => (word.length > 3 ? word.replace(/(?:[cg]?h?[aeiou]{1,2})$/, '') : word)

/** Two forms of one word. */
export const isSameWord = (one: string, other: string): boolean => one === other || (stemOf(one).length > 2 && stemOf(one) === stemOf(other))

/** Whether a word is one that a reader may have mistyped: letters alone, and enough of them. */
export const canBeMistyped = (word: string): boolean => /^[a-z]{4,30}$/.test(word)
