/** A text up to where a pattern first stands, or all of it. `split` with a limit says the same, but makes a pattern of its own each time. */
export function upTo(pattern: RegExp, text: string): string {
  const at = text.search(pattern)
  return at < 0 ? text : text.slice(0, at)
}
