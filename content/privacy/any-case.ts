/** A pattern's letters in either case, for patterns where other letters must keep theirs; escapes and classes are left as they are. */
export function anyCase(pattern: string): string {
  return pattern.replace(/\\[pP]\{[^}]*\}|\\.|\[[^\]]*\]|\(\?<?[=!:]|\(\?<\w+>|[a-zà-ù]/g, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part))
}

/** The same pattern for a text already in small letters: far faster than the `i` flag. */
export function smallLetters(pattern: string): string {
  return pattern.replaceAll('\\w', '[\\p{L}\\d]').replace(/\\[pP]\{[^}]*\}|\\.|[A-ZÀ-Ü]/g, (part) => {
    if (part === '\\p{Lu}') return '\\p{L}'
    return part.length === 1 ? part.toLowerCase() : part
  })
}

/** A text in small letters with every unit in its place; a text whose length would change stays as it is. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase())
}
