import type { Found } from './found.ts'
import { isCircumlocution, isDay, type Idea } from './question.ts'
import { digestOf, pagesPerShard, strengths } from './strength.ts'

type Result = { id: string; score: number; data: () => Promise<Found> }
type Pagefind = {
  destroy: () => Promise<void>
  mergeIndex: (path: string, options?: Record<string, unknown>) => Promise<void>
  filters: () => Promise<Record<string, Record<string, number>>>
  search: (query: string | null, options?: { filters?: Record<string, string | string[]> }) => Promise<{ results: Result[] }>
}

/** By what the reader can narrow a search; and whether a newer text took the place of the page. */
export const facets = ['kind', 'year', 'audience'] as const
const known = [...facets, 'replaced'] as const
export type Facet = (typeof facets)[number]

/** A page that answers, the best first; `facets` say what it is without opening it. */
export type Answer = { id: string; score: number; facets: Partial<Record<(typeof known)[number], string[]>>; /** The page as each word asked that is in it found it. */ open: () => Promise<Found[]> }

/** Pages that hold a word or a name, how strongly each speaks of it, and how to open each. */
type Holders = Map<string, { strength: number; matches: Result['data'][] }>

export type Engine = { ask: (ideas: Idea[]) => Promise<Answer[]>; /** The words that each shard holds, with how many of its pages hold them. */ words: Record<string, number>[] }

/** How much another name of a thing counts beside the reader's own. */
const otherNameWeight = 0.85

/** The strength at which a page counts half of what it can: many repetitions of one word must not outweigh the other words. */
const halfStrength = 3

/** A page worth less than this share of the best one is not worth a reader's time: it shares a common word and no more. */
const relevance = 0.15

/** What is no longer in force comes after what is, the list of a section after the documents in it, and what is in English after the Italian. */
const replacedWeight = 0.4
const kindWeights: Record<string, number> = { 'Amministrazione Trasparente': 0.7, 'In English': 0.6 }
const weightOf = ({ replaced, kind }: Answer['facets']): number => (replaced ? replacedWeight : 1) * (kindWeights[kind?.[0] ?? ''] ?? 1)

/** The length of a page counts nothing: Pagefind measures it by the mean of the shard. Nor do accents: a question is asked without. */
const ranking = { termSimilarity: 6, termSaturation: 2, pageLength: 0, diacriticSimilarity: 0, metaWeights: { title: 2.5 } }

/** Pagefind waits for ever for a piece of itself that was lost on the way: after so long, in milliseconds, it is taken to be lost. */
const patience = 15_000

/** Opens the index: the first shard and the others joined to it. The answers are the same however the pages are cut into shards. An index that does not open is an error. */
export async function openEngine(): Promise<Engine> {
  const answer = await fetch('/pagefind/shards.json')
  if (!answer.ok) throw new Error(`shards.json: ${answer.status}`)
  const [main, ...others] = (await answer.json()) as string[]
  if (!main) throw new Error('no shard')
  const { createInstance } = (await import(/* @vite-ignore */ `${main}pagefind.js`)) as { createInstance: (options: object) => Pagefind }
  const pagefind = createInstance({ basePath: main, baseUrl: '/', ranking })
  const lost = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('a piece of the index did not come')), patience))
  try {
    return await Promise.race([engineOf(pagefind, main, others), lost])
  } catch (error) {
    void pagefind.destroy()
    throw error
  }
}

async function engineOf(pagefind: Pagefind, main: string, others: string[]): Promise<Engine> {
  for (const other of others) await pagefind.mergeIndex(other, { baseUrl: '/', ranking })
  const [facetsOf, words, { results: pages }] = await Promise.all([facetsOfPages(pagefind), Promise.all([main, ...others].map(wordsOfShard)), pagefind.search(null)])
  const perShard = pagesPerShard(pages)

  /** How much it tells of a page that it is one of so many: little where almost every page is. */
  const rarity = (holders: number): number => Math.log(1 + (pages.length - holders + 0.5) / (holders + 0.5))

  const asked = new Map<string, Promise<Holders>>()
  /** The pages that hold a form of the word. Pagefind finds also what only begins like it; within quotes it finds no more than the forms. */
  const holding = (word: string): Promise<Holders> => {
    const find = async (): Promise<Holders> => {
      const [alike, same] = await Promise.all([pagefind.search(word), pagefind.search(`"${word}"`)])
      const holders = new Set(same.results.map(({ id }) => id))
      // The result itself is kept: Pagefind forgets the data of one that has been collected as garbage.
      return new Map(strengths(alike.results, perShard).flatMap(({ page, strength }) => (holders.has(page.id) ? [[page.id, { strength, matches: [() => page.data()] }]] : [])))
    }
    if (!asked.has(word)) asked.set(word, find())
    return asked.get(word)!
  }

  /** The pages that hold every word of a name, for a day one after the other; its rarer words tell more of how strongly. */
  const named = async (name: string): Promise<Holders> => {
    const parts = name.split(' ')
    const words = await Promise.all(parts.map(holding))
    const together = isDay(name) ? new Set((await pagefind.search(`"${name}"`)).results.map(({ id }) => id)) : null
    const whole = words.reduce((sum, holders) => sum + rarity(holders.size), 0)
    const strength = (id: string): number => words.reduce((sum, holders) => sum + holders.get(id)!.strength * rarity(holders.size), 0) / whole
    const rarest = words.reduce((one, other) => (other.size < one.size ? other : one))
    const all = [...rarest].filter(([id]) => words.every((holders) => holders.has(id)) && (!together?.size || together.has(id)))
    const telling = words.filter((_, place) => words.length === 1 || !isCircumlocution(parts[place]!))
    return new Map(all.map(([id]) => [id, { strength: strength(id), matches: (telling.length > 0 ? telling : words).flatMap((holders) => holders.get(id)!.matches) }]))
  }

  const ask = async (ideas: Idea[]): Promise<Answer[]> => {
    const found = new Map<string, { score: number; things: number; matches: Result['data'][] }>()
    for (const idea of ideas) {
      const said = idea.filter((name) => !isCircumlocution(name))
      const perName = await Promise.all((said.length > 0 ? said : idea).map(named))
      const pages = new Map<string, { value: number; matches: Result['data'][] }>()
      for (const [place, holders] of perName.entries())
        for (const [id, { strength, matches }] of holders) {
          const value = ((place === 0 ? 1 : otherNameWeight) * strength) / (strength + halfStrength)
          if (value > (pages.get(id)?.value ?? 0)) pages.set(id, { value, matches })
        }
      for (const [id, { value, matches }] of pages) {
        const before = found.get(id) ?? { score: 0, things: 0, matches: [] }
        found.set(id, { score: before.score + value * rarity(pages.size), things: before.things + 1, matches: [...before.matches, ...matches] })
      }
    }
    const answers = [...found].map(([id, { score, things, matches }]) => {
      const facets = facetsOf.get(id) ?? {}
      return { id, facets, score: score * (things / ideas.length) ** 0.5 * weightOf(facets), open: () => inTurn(matches) }
    }).sort(byWorth)
    return answers.filter(({ score }) => score >= answers[0]!.score * relevance)
  }
  return { ask, words }
}

/** One after the other: Pagefind writes what each word found of a page on the same object. */
async function inTurn(matches: Result['data'][]): Promise<Found[]> {
  const founds: Found[] = []
  for (const data of matches) founds.push({ ...(await data()) })
  return founds
}

/** The best first; of those that are worth the same, but for the last figures of a reckoning in 32 bits, the newer. */
function byWorth(one: Answer, other: Answer): number {
  const worth = ({ score }: Answer): number => Number(score.toPrecision(4))
  const year = ({ facets }: Answer): number => Number(facets.year?.[0] ?? 0)
  return worth(other) - worth(one) || year(other) - year(one) || (digestOf(one.id) < digestOf(other.id) ? -1 : 1)
}

async function wordsOfShard(shard: string): Promise<Record<string, number>> {
  const answer = await fetch(`${shard}words.json`)
  if (!answer.ok) throw new Error(`${shard}words.json: ${answer.status}`)
  return (await answer.json()) as Record<string, number>
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
