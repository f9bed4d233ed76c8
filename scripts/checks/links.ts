import type { Check, Problem } from './check.ts'
import { linksIn } from './html.ts'

/** Every link inside the site leads somewhere. A dead link that the office wrote in a text is a warning; one that we made is an error. */
export const links: Check = {
  name: 'links',
  promise: 'every link inside the site leads to a page',
  run: ({ files, read, snapshot }) => {
    const targets = new Set(files)
    const gone = new Set(snapshot.gone)
    const exists = (address: string): boolean => {
      const name = decodeURIComponent(address).replace(/^\/|\/$/g, '')
      return name === '' || targets.has(name) || targets.has(`${name}.html`) || targets.has(`${name}/index.html`)
    }
    const problems: Problem[] = []
    const known = new Map<string, boolean>()
    for (const file of files) {
      if (!file.endsWith('.html')) continue
      for (const { address, isInBody } of linksIn(read(file))) {
        if (!address.startsWith('/') || address.startsWith('//')) continue
        const path = address.replace(/[?#].*$/, '')
        if (gone.has(path)) {
          problems.push({ check: 'links', severity: isInBody ? 'warning' : 'error', file, what: `links to ${path}, which is no longer public` })
          continue
        }
        const isThere = known.get(path) ?? exists(path)
        known.set(path, isThere)
        if (!isThere) problems.push({ check: 'links', severity: isInBody ? 'warning' : 'error', file, what: `links to ${path}, which does not exist` })
      }
    }
    return problems
  },
}
