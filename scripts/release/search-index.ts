import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as pagefind from 'pagefind'
import { partElisions } from '../../content/search/words.ts'
import { Stop } from '../stop.ts'
import { filesUnder } from './build.ts'
import { countWords } from './known-words.ts'

/** The shard that a page belongs to: circolari by school year, atti by year, the rest together. */
export function shardOf(file: string): string {
  const [room, year] = file.split('/')
  return (room === 'circolari' || room === 'atti') && year !== undefined && /^\d{4}(-\d{2})?$/.test(year) ? `${room}-${year}` : 'sito'
}

const hash = createHash.bind(null, 'sha256')

/** What a shard in the cache is made of; a higher number rebuilds them all. */
const shardVersion = 3

/**
 * Indexes the pages for Pagefind in shards that are rebuilt alone: a shard whose pages are what they were is copied from the
 * cache. How pages are cut into shards changes no answer (`site/search/strength.ts`). Writes `pagefind/<shard>/`, with the words that its pages hold in `words.json`, and `pagefind/shards.json`, the site's own shard first.
 */
export async function indexPages(site: string, cache: string, shardOfPage = shardOf): Promise<{ shards: number; rebuilt: number }> {
  const shards = new Map<string, string[]>()
  for (const file of filesUnder(site)) {
    if (!file.endsWith('.html') || file === '404.html' || file === '410.html') continue
    const shard = shardOfPage(file)
    shards.set(shard, [...(shards.get(shard) ?? []), file])
  }
  const target = path.join(site, 'pagefind')
  const store = path.join(cache, 'search')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  mkdirSync(store, { recursive: true })

  const kept = new Set<string>()
  const withPages: string[] = []
  let rebuilt = 0
  for (const [shard, files] of [...shards].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const pages = files.map((file) => ({ file, content: readFileSync(path.join(site, file), 'utf8') })).filter(({ content }) => content.includes('data-pagefind-body'))
    if (pages.length === 0) continue
    const digest = hash().update(`${shardVersion}\n`)
    for (const { file, content } of pages) digest.update(`${file}\n${content.length}\n${content}`)
    const name = `${shard}-${digest.digest('hex').slice(0, 24)}`
    const built = path.join(store, name)
    kept.add(name)
    if (!existsSync(built)) {
      rebuilt += 1
      await buildShard(shard, pages, `${built}.new`)
      cpSync(`${built}.new`, built, { recursive: true })
      rmSync(`${built}.new`, { recursive: true })
    }
    cpSync(built, path.join(target, shard), { recursive: true })
    withPages.push(shard)
  }
  for (const name of readdirSync(store)) if (!kept.has(name)) rmSync(path.join(store, name), { recursive: true, force: true })
  await pagefind.close()
  withPages.sort((one, other) => Number(other === 'sito') - Number(one === 'sito') || (one < other ? 1 : -1))
  writeFileSync(path.join(target, 'shards.json'), JSON.stringify(withPages.map((shard) => `/pagefind/${shard}/`)))
  return { shards: withPages.length, rebuilt }
}

/** The language of the index is Italian as that shard has it: Pagefind begins the id of each page with it, so that a result tells its shard. */
async function buildShard(shard: string, pages: { file: string; content: string }[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: `it-x-${shard}` })
  if (!index) throw new Stop(`Pagefind did not start: ${errors.join('; ')}`)
  for (const { file, content } of pages) {
    const added = await index.addHTMLFile({ url: `/${file.replace(/\.html$/, '').replace(/^index$/, '')}`, content: partElisions(content) })
    if (added.errors.length > 0) throw new Stop(`Pagefind could not read ${file}: ${added.errors.join('; ')}`)
  }
  const written = await index.writeFiles({ outputPath: folder })
  if (written.errors.length > 0) throw new Stop(`The search index could not be written: ${written.errors.join('; ')}`)
  await index.deleteIndex()
  writeFileSync(path.join(folder, 'words.json'), JSON.stringify(countWords(pages.map(({ content }) => content))))
}
