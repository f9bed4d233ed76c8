import { addDays, type Day } from '../content/lifecycle/day.ts'
import type { PublicDocument } from '../content/publish.ts'
import type { Published } from './documents.ts'

/** One text of a regolamento or of the Carta among those that are public, with the days on which it was in force, inclusive. */
export type Version = { published: Published; from: Day; until: Day | null }

/** Two texts of which the second took the place of the first. */
export type Step = { before: Published; after: Published }

/** The address of the page that says what changed when a text was replaced; `null` where nothing public took its place. */
export function differencesAddress({ address, replacedBy, inForce }: PublicDocument): string | null {
  return inForce && replacedBy ? `${address}/differenze` : null
}

/** Every replacement of a regolamento or of the Carta whose two texts are both public. */
export function replacements(all: Published[]): Step[] {
  const byAddress = new Map(all.map((published) => [published.document.address, published]))
  return all.flatMap((before) => {
    const after = differencesAddress(before.document) ? byAddress.get(before.document.replacedBy!) : undefined
    return after?.document.inForce && after !== before ? [{ before, after }] : []
  })
}

/** The texts that follow one another with this one among them, the newest first. A text in force for a while ends when the next begins. */
export function versionsOf({ document }: Published, all: Published[]): Version[] {
  const steps = replacements(all)
  const chain = new Set([document.address])
  for (let grown = -1; grown < chain.size; ) {
    grown = chain.size
    for (const { before, after } of steps)
      if (chain.has(before.document.address) || chain.has(after.document.address)) chain.add(before.document.address).add(after.document.address)
  }
  return all
    .filter((published) => chain.has(published.document.address) && published.document.inForce)
    .map((published): Version => {
      const { from, until } = published.document.inForce!
      const next = steps.find(({ before }) => before === published)?.after.document.inForce?.from
      const last = next && (until === null || until >= next) ? addDays(next, -1) : until
      return { published, from, until: last !== null && last < from ? from : last }
    })
    .sort((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : one.published.document.date < other.published.document.date ? 1 : -1))
}

/** Whether a text binds on a day, as far as it says itself: a newer one may have taken its place. */
export function isInForce({ inForce, replacedBy }: PublicDocument, day: Day): boolean {
  return inForce !== undefined && replacedBy === undefined && inForce.from <= day && (inForce.until === null || day <= inForce.until)
}
