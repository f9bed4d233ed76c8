/** A pattern's letters in either case, for patterns where other letters must keep theirs; escapes and classes are left as they are. */
export function anyCase(pattern: string): string {
  return pattern.replace(/\\[pP]\{[^}]*\}|\\.|\[[^\]]*\]|\(\?<?[=!:]|\(\?<\w+>|[a-zà-ù]/g, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part))
}
