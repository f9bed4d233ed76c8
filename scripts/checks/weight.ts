import { brotliCompressSync, constants } from 'node:zlib'
import type { BuiltSite, Check, Problem } from './check.ts'

/** Bytes that a first visit to a page may cost, all in all: the page, its stylesheet, its fonts, its scripts and drawings. */
export const firstVisitBudget = 50_000

const isText = /\.(html|css|js|svg|json|xml)$/

/** The home page and the pages of circolari, which people open on a bus, stay within the budget of a first visit. */
export const weight: Check = {
  name: 'weight',
  promise: `the home page and every circolare cost at most ${firstVisitBudget / 1000} kB on a first visit`,
  run: (site) => {
    const cost = costOf(site)
    const there = new Set(site.files)
    return site.files
      .filter((file) => file === 'index.html' || /^circolari\/\d{4}-\d{2}\/\d+\.html$/.test(file))
      .flatMap((file): Problem[] => {
        const assets = assetsIn(site.read(file)).filter((name) => there.has(name)).reduce((sum, one) => sum + cost(one), 0)
        if (assets + site.readBytes(file).length <= firstVisitBudget) return [] // compressed it only gets smaller
        const bytes = assets + cost(file)
        if (bytes <= firstVisitBudget) return []
        // Our own frame must fit; a text that alone is too long is the office's, and is only reported.
        const isTextTooLong = cost(file) > firstVisitBudget / 3
        return [{ check: 'weight', severity: isTextTooLong ? 'warning' : 'error', file, what: `costs ${Math.ceil(bytes / 1000)} kB on a first visit, more than ${firstVisitBudget / 1000}` }]
      })
  },
}

/** What a page asks for by itself: stylesheets, scripts, fonts that it preloads or that its stylesheet names for the Latin letters, its icon. */
function assetsIn(html: string): string[] {
  const named = [...html.matchAll(/<(?:link|script|img)\b[^>]*?(?:href|src)=["']?\/([^"'\s>]+)[^>]*>/g)]
    .filter(([tag]) => !/rel=["']?(?:alternate|canonical)/.test(tag))
    .map(([, name]) => name!)
  return [...new Set(named)]
}

/** Bytes over the wire: texts as a server compresses them, the rest as it is. Each file is measured once. */
function costOf({ readBytes }: BuiltSite): (file: string) => number {
  const known = new Map<string, number>()
  return (file) => {
    const before = known.get(file)
    if (before !== undefined) return before
    const bytes = readBytes(file)
    const cost = isText.test(file) ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length : bytes.length
    known.set(file, cost)
    return cost
  }
}
