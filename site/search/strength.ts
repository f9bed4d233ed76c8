/** A page that Pagefind found for one word; its id begins with the shard that it is in. */
type Result = { id: string; score: number }

/** The shard of a page: what its id has before the digest. */
const shardOf = (id: string): string => id.slice(0, id.lastIndexOf('_'))

/** What tells the page from others, the same in any shard. */
export const digestOf = (id: string): string => id.slice(id.lastIndexOf('_') + 1)

/** How many pages each shard holds. */
export function pagesPerShard(pages: Iterable<{ id: string }>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { id } of pages) counts.set(shardOf(id), (counts.get(shardOf(id)) ?? 0) + 1)
  return counts
}

/** How rare a word is in a shard, as Pagefind reckons it (BM25); in its own 32 bits, since a word that every page holds counts next to nothing. */
function rarityInShard(pages: number, holders: number): number {
  const { fround } = Math
  return fround(Math.log(fround(fround(fround(pages - holders + 0.5) / fround(holders + 0.5)) + 1)))
}

/**
 * How strongly each page speaks of one word, whatever shard it is in: Pagefind multiplies the score of a page by how rare the word is
 * among the pages of its own shard, which in a shard of one page is next to nothing. `results` are all that it found for the word.
 */
export function strengths<Page extends Result>(results: Page[], pages: Map<string, number>): { page: Page; strength: number }[] {
  const holders = pagesPerShard(results)
  return results.map((page) => ({ page, strength: page.score / rarityInShard(pages.get(shardOf(page.id)) ?? 0, holders.get(shardOf(page.id)) ?? 0) }))
}
