import type { Idea } from './question.ts'

type PartOfPage = { title: string; url: string; anchor?: { id: string }; weighted_locations: { balanced_score: number }[] }

/** What the index knows of a page that was found. */
export type Found = { url: string; excerpt: string; meta: Record<string, string>; filters: Record<string, string[]>; sub_results: PartOfPage[] }

type Result = { id: string; score: number; data: () => Promise<Found> }
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>
  mergeIndex: (path: string, options?: Record<string, unknown>) => Promise<void>
  filters: () => Promise<Record<string, Record<string, number>>>
  search: (query: string | null, options?: { filters?: Record<string, string | string[]> }) => Promise<{ results: Result[] }>
}

/** By what the reader can narrow a search; and whether a newer text took the place of the page. */
export const facets = ['kind', 'year', 'audience'] as const
const known = [...facets, 'replaced'] as const
export type Facet = (typeof facets)[number]

/** A page that answers, the best first; `facets` say what it is without opening it. */
export type Answer = { id: string; score: number; facets: Partial<Record<(typeof known)[number], string[]>>; data: Result['data'] }

export type Engine = { ask: (ideas: Idea[]) => Promise<Answer[]>; /** The words that each shard holds, with how many of its pages hold them. */ words: Record<string, number>[] }

/** How much another name of a thing counts beside the reader's own. */
const otherNameWeight = 0.85

/** The score of one word at which it counts half of what it can: many repetitions of one word must not outweigh the other words. */
const halfScore = 10

/** A page whose match is this much weaker than the best one for the same word holds only something that begins alike. */
const likeness = 0.004

/** A page worth less than this share of the best one is not worth a reader's time: it shares a common word and no more. */
const relevance = 0.15

/** What is no longer in force comes after what is, and the list of a section after the documents in it. */
const replacedWeight = 0.4
const sectionWeight = 0.7
const weightOf = ({ replaced, kind }: Answer['facets']): number => (replaced ? replacedWeight : 1) * (kind?.includes('Amministrazione Trasparente') ? sectionWeight : 1)

const ranking = { termSimilarity: 6, pageLength: 0.35, metaWeights: { title: 2.5 } }

/** Opens the index: the first shard and the others joined to it. */
export async function openEngine(): Promise<Engine> {
  const answer = await fetch('/pagefind/shards.json')
  if (!answer.ok) throw new Error(`shards.json: ${answer.status}`)
  const [main, ...others] = (await answer.json()) as string[]
  if (!main) throw new Error('no shard')
  const pagefind = (await import(/* @vite-ignore */ `${main}pagefind.js`)) as Pagefind
  await pagefind.options({ bundlePath: main, baseUrl: '/', excerptLength: 24, ranking })
  for (const other of others) await pagefind.mergeIndex(other, { baseUrl: '/', ranking })
  const [facetsOf, words] = await Promise.all([facetsOfPages(pagefind), Promise.all([main, ...others].map(wordsOfShard))])

  const ask = async (ideas: Idea[]): Promise<Answer[]> => {
    const found = new Map<string, Answer & { best: number; matched: number }>()
    for (const names of ideas) {
      const perName = await Promise.all(names.map(async (name, index) => ({ weight: index === 0 ? 1 : otherNameWeight, results: near((await pagefind.search(name)).results) })))
      const pages = new Map<string, { value: number; data: Result['data'] }>()
      for (const { weight, results } of perName)
        for (const result of results) {
          const value = (weight * result.score) / (result.score + halfScore)
          // The result itself is kept: Pagefind forgets the data of one that has been collected as garbage.
          if (value > (pages.get(result.id)?.value ?? 0)) pages.set(result.id, { value, data: () => result.data() })
        }
      const rarity = Math.log(1 + facetsOf.size / (1 + pages.size))
      for (const [id, { value, data }] of pages) {
        const worth = value * rarity
        const before = found.get(id)
        if (!before) found.set(id, { id, score: worth, facets: facetsOf.get(id) ?? {}, data, best: worth, matched: 1 })
        else {
          before.score += worth
          before.matched += 1
          if (worth > before.best) Object.assign(before, { best: worth, data })
        }
      }
    }
    const answers = [...found.values()].map(({ best: _best, matched, ...page }) => ({ ...page, score: page.score * (matched / ideas.length) ** 0.5 * weightOf(page.facets) })).sort((one, other) => other.score - one.score)
    return answers.filter(({ score }) => score >= answers[0]!.score * relevance)
  }
  return { ask, words }
}

async function wordsOfShard(shard: string): Promise<Record<string, number>> {
  const answer = await fetch(`${shard}words.json`)
  if (!answer.ok) throw new Error(`${shard}words.json: ${answer.status}`)
  return (await answer.json()) as Record<string, number>
}

/** Leaves out pages that hold no form of the word, only one that begins alike. */
function near(results: Result[]): Result[] {
  const best = Math.max(0, ...results.map(({ score }) => score))
  return results.filter(({ score }) => score > best * likeness)
}

/** Of every page of the index, its kind, year and audience: asked once, so that narrowing costs nothing. */
async function facetsOfPages(pagefind: Pagefind): Promise<Map<string, Answer['facets']>> {
  const pages = new Map<string, Answer['facets']>()
  const filters = await pagefind.filters()
  for (const facet of known)
    for (const value of Object.keys(filters[facet] ?? {}))
      for (const { id } of (await pagefind.search(null, { filters: { [facet]: value } })).results) {
        const page = pages.get(id) ?? {}
        pages.set(id, { ...page, [facet]: [...(page[facet] ?? []), value] })
      }
  return pages
}
