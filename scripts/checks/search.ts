import { gunzipSync } from 'node:zlib'
import type { Check, Problem } from './check.ts'

/** The search index knows the pages that are there and may be searched, and no others. */
export const search: Check = {
  name: 'search',
  promise: 'the search index holds every page that may be searched, and no others',
  run: ({ files, readBytes, snapshot }) => {
    const problems: Problem[] = []
    const built = new Set(files)
    const found = new Set<string>()
    for (const file of files) {
      if (!file.startsWith('pagefind/') || !file.endsWith('.pf_fragment')) continue
      const text = gunzipSync(readBytes(file)).toString('utf8')
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string }
      found.add(url)
      if (!built.has(`${url.slice(1) || 'index'}.html`)) problems.push({ check: 'search', severity: 'error', file, what: `the index holds ${url}, which is not a page` })
    }
    for (const { address, isIndexable } of snapshot.documents)
      if (found.has(address) !== isIndexable)
        problems.push({ check: 'search', severity: 'error', file: `${address.slice(1)}.html`, what: isIndexable ? 'cannot be found by searching' : 'can be found by searching although it is only on the albo' })
    return problems
  },
}
