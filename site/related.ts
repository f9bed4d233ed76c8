import type { PublicDocument } from '../content/publish.ts'
import type { Published } from './documents.ts'
import { schoolYearInWords } from './words.ts'

/** Another circolare and, in words, what joins the two. */
export type Related = { address: string; title: string; number: number | undefined; why: string }

/** How many are shown besides those that name one another. */
const most = 4

/** How many of the same topic or law are looked at, the nearest first. */
const window = 30

type Index = { byAddress: Map<string, PublicDocument>; naming: Map<string, PublicDocument[]>; byTopic: Map<string, PublicDocument[]>; byLaw: Map<string, PublicDocument[]> }

const indexes = new WeakMap<Published[], Index>()

function add(map: Map<string, PublicDocument[]>, key: string, document: PublicDocument): void {
  const list = map.get(key)
  if (list) list.push(document)
  else map.set(key, [document])
}

/** What the circolari are joined by, read once for the whole site. */
function indexOf(all: Published[]): Index {
  const known = indexes.get(all)
  if (known) return known
  const index: Index = { byAddress: new Map(), naming: new Map(), byTopic: new Map(), byLaw: new Map() }
  for (const { document } of all) {
    if (document.kind !== 'circolare' || !document.placements.some(({ venue }) => venue === 'circolari')) continue
    index.byAddress.set(document.address, document)
    for (const address of document.refersTo) add(index.naming, address, document)
    for (const topic of document.topics) add(index.byTopic, topic, document)
    for (const law of document.cites) add(index.byLaw, law, document)
  }
  indexes.set(all, index)
  return index
}

const isBefore = (one: PublicDocument, other: PublicDocument): boolean => one.date < other.date || (one.date === other.date && (one.number ?? 0) < (other.number ?? 0))

/** The nearest of a list, newest first, that came before a document: what comes later changes no older page. */
function before(document: PublicDocument, list: PublicDocument[] = []): PublicDocument[] {
  return list.filter((other) => isBefore(other, document)).slice(0, window)
}

/**
 * The circolari that a document names, those that name it, and the nearest before it on the same topic or under the same law, which
 * is worth the less the more circolari cite it.
 */
export function relatedTo(document: PublicDocument, all: Published[]): Related[] {
  const { byAddress, naming, byTopic, byLaw } = indexOf(all)
  const told = (other: PublicDocument, why: string): Related => ({ address: other.address, title: other.title, number: other.number, why: other.schoolYear === document.schoolYear ? why : `${why}, anno scolastico ${schoolYearInWords(other.schoolYear ?? '')}` })
  const named = document.refersTo.flatMap((address) => byAddress.get(address) ?? []).map((other) => told(other, 'richiamata in questo testo'))
  const back = (naming.get(document.address) ?? []).map((other) => told(other, 'richiama questa circolare'))
  const joined = [...named, ...back]
  if (document.kind !== 'circolare') return joined
  const near = new Map<PublicDocument, { score: number; why: string }>()
  const note = (other: PublicDocument, score: number, why: string): void => {
    const known = near.get(other)
    near.set(other, { score: (known?.score ?? 0) + score, why: known?.why ?? why })
  }
  for (const topic of document.topics) for (const other of before(document, byTopic.get(topic))) note(other, 1, `stesso argomento: ${topic}`)
  for (const law of document.cites) {
    const citing = byLaw.get(law) ?? []
    for (const other of before(document, citing)) note(other, 2 / citing.length, 'cita la stessa norma')
  }
  const known = new Set(joined.map(({ address }) => address))
  const nearest = [...near]
    .filter(([other, { score }]) => score >= 0.2 && !known.has(other.address))
    .sort(([one, { score }], [other, { score: otherScore }]) => otherScore - score || (isBefore(one, other) ? 1 : -1))
    .slice(0, most)
  return [...joined, ...nearest.map(([other, { why }]) => told(other, why))]
}
