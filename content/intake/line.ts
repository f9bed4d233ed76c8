/** A line of a document as a reader took it out, with what the reader knows of its form besides its words. */
export type Line = {
  text: string
  /** Level of a title, where the file says that it is one. */
  heading?: number
  /** The cells of a table row; `text` is the same cells with tabs between them. */
  cells?: string[]
  /** An item of a list whose mark or number the file draws by itself. */
  isItem?: true | 'numbered'
}

/** Plain text, line by line. */
export const linesOf = (text: string): Line[] => text.split('\n').map((line) => ({ text: line }))

export const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n')

export const isBlank = (text: string): boolean => text.trim() === ''

/** Marks that offices put before an item: dashes, dots, ticks, and what Word's symbol fonts become. */
export const bullet = /^\s*(?:[-–—‐•·▪◦●○■□✓✔✧❖➢➤►▶*‣⁃]|[\uE000-\uF8FF])\s+(?=\S)/u

/** Markup of Markdown and of HTML that stands around words. */
const markup: [RegExp, string][] = [
  [/<\/?(?:p|br|b|strong|i|em|u|div|span|center|font|h[1-6]|td|tr|th|table|tbody|thead)\b[^>]*>/gi, ' '],
  [/!?\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/\*\*|__|`/g, ''],
  [/(^|\s)\*(?=\S)|(?<=\S)\*(?=\s|$)/g, '$1'],
  [/^\s*#{1,6}\s+/, ''],
  [/^\s*>\s?/, ''],
  [/\\([-_*#.()[\]])/g, '$1'],
  [/[\u00AD\u200B-\u200D\uFEFF]/g, ''],
]

/** As much of a line as says what it is; the rest of a longer one is running text. */
const readable = 1000

/** The words of a line without markup and with single spaces, for reading what it says; columns keep their tab. */
export function wordsOf(text: string): string {
  const bare = markup.reduce((rest, [mark, word]) => rest.replace(mark, word), text.slice(0, readable))
  return bare.replace(/\u00A0/g, ' ').replace(/ {3,}|\s*\t\s*/g, '\t').replace(/ +/g, ' ').trim()
}

/** The columns of a line: what stands apart by a tab, by three spaces or by a bar. */
export const columnsOf = (text: string): string[] =>
  wordsOf(text).split(/\t|\s*\|\s*/).map((column) => column.trim()).filter((column) => column !== '')

/** Whether a text shouts: letters, at least four, and hardly a small one among them. */
export function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= 4 && small <= capitals / 12
}

/** Words with which no title ends: the rest of it stands on the next line. */
export const hangs = /(?:^|[\s’'])(?:di|del|dello|della|dei|degli|delle|dell|a|ad|al|allo|alla|ai|agli|alle|all|da|dal|dalla|dai|dalle|in|nel|nella|nei|nelle|con|su|sul|sulla|sui|sulle|per|tra|fra|e|ed|o|il|lo|la|i|gli|le|un|una|nonché|nonchè|che|ex|n\.?|art\.?|ai sensi)[’']?\s*$/iu

/** A line of an index: a title, dots or a gap, and the number of a page. */
export const isIndexLine = (text: string): boolean => /(?:\.{4,}|…{2,}|_{4,}|(?:\. ){4,}|\t| {4,})[\s.…_]*(?:pag(?:ina|\.)?\s*)?\d{1,4}\s*$/i.test(text.slice(-300))

/** The number of a page alone, however it is dressed. */
export const isPageNumber = (text: string): boolean => text.length < 60 && /^\s*(?:(?:pag(?:ina|\.)?|page)\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:di|\/|of)\s*\d{1,4})?\s*$/i.test(text)

/**
 * Lines that stand on every page, its head and its foot: the same words, whatever the number in them, at least four times and
 * not far apart. Short lines alone are asked.
 */
export function runningLines(lines: readonly Line[]): Set<number> {
  const places = new Map<string, number[]>()
  lines.forEach(({ text }, index) => {
    const words = text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ')
    if (words.length < 6 || words.length > 120 || bullet.test(text)) return
    const found = places.get(words)
    if (found) found.push(index)
    else places.set(words, [index])
  })
  const running = new Set<number>()
  for (const [words, found] of places) {
    const gaps = found.slice(1).map((place, index) => place - found[index]!)
    const isPaged = gaps.length >= 3 && gaps.every((gap) => gap >= 12) && gaps.filter((gap) => gap <= 120).length >= gaps.length * 0.7
    if (isPaged && !/^(?:art|titolo|capo)\b/i.test(words)) for (const place of found) running.add(place)
  }
  return running
}
