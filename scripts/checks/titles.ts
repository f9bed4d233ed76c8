import { titleIn } from './html.ts'
import type { Check, Problem } from './check.ts'

/** Every page has a title of its own: it is what a screen reader says first and what a search result shows. */
export const titles: Check = {
  name: 'titles',
  promise: 'every page has a title, and no two are equal',
  run: ({ files, read }) => {
    const problems: Problem[] = []
    const seen = new Map<string, string>()
    for (const file of files) {
      if (!file.endsWith('.html')) continue
      const title = titleIn(read(file))
      if (title === '') problems.push({ check: 'titles', severity: 'error', file, what: 'the page has no title' })
      const other = seen.get(title)
      if (other !== undefined) problems.push({ check: 'titles', severity: 'warning', file, what: `has the same title as ${other}` })
      else seen.set(title, file)
    }
    return problems
  },
}
