import { Parser } from 'htmlparser2'
import { plainWords } from '../../content/search/words.ts'

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/** The words that searching can find in a page: those within `data-pagefind-body`, without what is left out of the index. Each once. */
export function searchableWords(html: string): Set<string> {
  const open: { isRead: boolean }[] = []
  let text = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      const around = open.at(-1)?.isRead ?? false
      const isLeftOut = name === 'script' || name === 'style' || 'data-pagefind-ignore' in attributes
      if (!empty.has(name)) open.push({ isRead: !isLeftOut && (around || 'data-pagefind-body' in attributes) })
      text += ' '
    },
    ontext(data) {
      if (open.at(-1)?.isRead) text += data
    },
    onclosetag(name) {
      if (!empty.has(name)) open.pop()
      text += ' '
    },
  })
  parser.end(html)
  return new Set(plainWords(text).filter((word) => /^[a-z]{3,30}$/.test(word)))
}

/** Of many pages, each word with the number of pages that hold it, the commonest first. */
export function countWords(pages: string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const word of searchableWords(page)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1)))
}
