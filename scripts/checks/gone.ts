import type { Check, Problem } from './check.ts'

/** What is expired, withdrawn or not yet public leaves no trace: no page, no file, no line in lists, feeds and sitemap. */
export const gone: Check = {
  name: 'gone',
  promise: 'what is no longer public is in no page, list, feed, sitemap or file',
  run: ({ files, read, snapshot }) => {
    const problems: Problem[] = []
    const addresses = new Set(snapshot.gone)
    for (const file of files) {
      const address = `/${file.replace(/\.(?:html|json)$/, '')}`
      if (addresses.has(address)) problems.push({ check: 'gone', severity: 'error', file, what: 'the page of a document that is no longer public' })
      const carrier = /^allegati(\/.+)\/[^/]+$/.exec(file)?.[1]
      if (carrier !== undefined && addresses.has(carrier)) problems.push({ check: 'gone', severity: 'error', file, what: 'the attachment of a document that is no longer public' })
    }
    if (addresses.size === 0) return problems
    for (const file of files.filter((name) => /^(feed(\/[a-z-]+)?\.(xml|json)|albo-online\.xml|sitemap.*\.xml|pagefind\/shards\.json)$/.test(name))) {
      for (const match of read(file).matchAll(/\/(?:circolari|regolamenti|atti)\/[\w-]+(?:\/[\w-]+)?/g))
        if (addresses.has(match[0])) problems.push({ check: 'gone', severity: 'error', file, what: `${match[0]} is no longer public` })
    }
    return problems
  },
}
