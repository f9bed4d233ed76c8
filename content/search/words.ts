/** Letters and figures alone: no accents, no capitals, an apostrophe parts two words. */
export function plainWords(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
}

/** What the forms of one word have in common, near enough for Italian: all but the last vowel or two, and the h before it. */
export const stemOf = (word: string): string => (word.length > 3 ? word.replace(/h?[aeiou]{1,2}$/, '') : word)

/** Two forms of one word. */
export const isSameWord = (one: string, other: string): boolean => one === other || (stemOf(one).length > 2 && stemOf(one) === stemOf(other))

/** Whether a word is one that a reader may have mistyped: letters alone, and enough of them. */
export const canBeMistyped = (word: string): boolean => /^[a-z]{4,30}$/.test(word)

/** An apostrophe where a word lost its last vowel before the next one, as in «dell’ascensore» and «s’intende»: neither «po’» nor the English «parents’». */
const elided = String.raw`(?:\bs|[bcdfglmnpqrtvz])(?:[’']|&#39;|&#x27;|&rsquo;)`

/** HTML in which such an apostrophe parts two words also for Pagefind, which would index «dell’ascensore» as one word that nobody asks for. */
export const partElisions = (html: string): string => html.replace(new RegExp(`${elided}(?=\\p{L})`, 'giu'), '$& ')

/** What Pagefind answers, as it was written before `partElisions`. */
export const joinElisions = (text: string): string => text.replace(new RegExp(`(${elided})\\s(?=\\p{L})`, 'giu'), '$1')

/** Whether a word ends with such an apostrophe, and the next one follows without a space. */
export const isElided = (word: string): boolean => new RegExp(`${elided}$`, 'iu').test(word)
