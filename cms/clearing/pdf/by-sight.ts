import type { Glyph, ToldPages } from './places.ts'

/** What may stand between two letters of a word, and between two words of a line that was written at once, in heights of a letter. */
const [insideWord, insideLine] = [0.12, 2.5]
/** How far to the left a letter starts that was drawn after the one on its right, in heights: less is an accent or a narrow space. */
const outOfOrder = 0.3
/** Lines to be written on, which lie under the words that were put on them. */
const isRuled = (character: string): boolean => /^[_\u2026]$/.test(character)

const heightOf = ({ box }: Glyph): number => Math.max(1, box.y1 - box.y0)

/** The letters of a page as lines that run from left to right, whatever order they were drawn in. */
function linesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = []
  for (const glyph of [...glyphs].sort((one, other) => one.origin[1] - other.origin[1])) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && glyph.origin[1] - first.origin[1] < heightOf(first) * 0.3) line.push(glyph)
    else lines.push([glyph])
  }
  return lines.map((line) => line.sort((one, other) => one.origin[0] - other.origin[0]))
}

const isDisordered = (line: readonly Glyph[]): boolean =>
  line.some((glyph, place) => {
    const before = line[place - 1]
    return before !== undefined && before.start > glyph.start && glyph.origin[0] - before.origin[0] > heightOf(glyph) * outOfOrder
  })

/**
 * The pages whose letters were drawn in another order than they are read in, as a form that was filled later: told once more as an eye reads
 * them, each letter with its place in the other text. The text is empty when there are none.
 */
export function tellBySight({ text, glyphs }: ToldPages): { text: string; glyphs: Glyph[]; placesInFile: ReadonlyMap<number, number> } {
  const units: string[] = []
  const seen: Glyph[] = []
  const placesInFile = new Map<number, number>()
  let length = 0
  const say = (words: string): void => {
    units.push(words)
    length += words.length
  }
  for (const page of Map.groupBy(glyphs, (glyph) => glyph.page).values()) {
    const lines = linesOf(page.filter(({ isSpace }) => !isSpace))
    if (!lines.some(isDisordered)) continue
    for (const line of lines) {
      const isFilled = isDisordered(line)
      let before: Glyph | undefined
      for (const glyph of line) {
        const character = text.slice(glyph.start, glyph.end)
        if (isFilled && isRuled(character)) continue
        const gap = before ? (glyph.box.x0 - before.box.x1) / heightOf(glyph) : 0
        if (gap > insideLine && !isFilled) say('\n')
        else if (gap > insideWord) say(' ')
        placesInFile.set(length, glyph.start)
        seen.push({ ...glyph, start: length, end: length + character.length })
        say(character)
        before = glyph
      }
      say('\n')
    }
    say('\n')
  }
  return { text: units.join(''), glyphs: seen, placesInFile }
}
