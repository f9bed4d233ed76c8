import type { PublicRegistration } from '../content/albo/public-register.ts'
import { daysLeft } from '../content/albo/registration.ts'
import { theDay } from '../content/lifecycle/day.ts'
import type { PublicDocument, PublicPlacement } from '../content/publish.ts'
import { placementIn, publishedDocuments } from './documents.ts'
import { readRelease } from './snapshot.ts'

/** An act that is on the albo on the day of this site. */
export type OnAlbo = { document: PublicDocument; placement: PublicPlacement }

/** The number within its year, to sort by; an act that has none yet comes first. */
const numberOf = ({ placement }: OnAlbo): number => (placement.register ? Number.parseInt(placement.register, 10) : Number.POSITIVE_INFINITY)

/** What is on the albo, the newest first: by its first day, then by its number. */
export async function actsOnAlbo(): Promise<OnAlbo[]> {
  return (await publishedDocuments())
    .flatMap(({ document }) => {
      const placement = placementIn(document, 'albo-online')
      return placement ? [{ document, placement }] : []
    })
    .sort((one, other) => (one.placement.from === other.placement.from ? numberOf(other) - numberOf(one) || 0 : one.placement.from < other.placement.from ? 1 : -1))
}

/** How long an act stays on the albo: `ancora 3 giorni, oggi compreso`. */
export function daysLeftInWords({ until }: Pick<PublicPlacement, 'until'>): string {
  if (until === null) return 'senza un ultimo giorno fissato'
  const left = daysLeft(readRelease().day, until)
  return left === 1 ? 'oggi è l’ultimo giorno' : `ancora ${left} giorni, oggi compreso`
}

/** How a row of the register stands, as citizens read it. */
export function stateInWords({ state, annulled }: PublicRegistration): string {
  switch (state) {
    case 'up':
      return 'In pubblicazione'
    case 'over':
      return 'Termine finito'
    case 'removed':
      return 'Tolto dal sito prima della fine del termine'
    case 'annulled':
      return annulled ? `Annullato ${theDay(annulled.on)}: ${annulled.reason}` : 'Annullato'
  }
}
