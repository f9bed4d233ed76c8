import { findDataset, subsectionOf } from '../datasets/datasets.ts'
import { periodOf } from '../datasets/period.ts'
import { factsOf, tableName, tableSchema } from '../datasets/table.ts'
import { documentSchema, nameOf, type Venue } from '../documents/document.ts'
import { asChosen, type Override } from '../sections/override.ts'
import { dayOf, type Day, type Instant } from './day.ts'
import { retentionRules, type RetentionRuleName } from './retention.ts'
import { visibilityOn } from './visibility.ts'
import { groundOf, onWithdrawalDay, type Withdrawal } from './withdrawal.ts'

export const departureReasons = ['expired', 'withdrawn', 'annulled'] as const
export type DepartureReason = (typeof departureReasons)[number]

/** A placement that has left the site for good, for the log of what was disposed of: no title and no text, which may hold personal data. */
export type Departure = {
  /** The same departure has the same key at every release. */
  key: string
  document: string
  /** Kind and number, or slug. */
  name: string
  venue: Venue
  section: string | null
  reason: DepartureReason
  rule: RetentionRuleName
  /** The last public day; `null` for a withdrawal. */
  lastDay: Day | null
  why: string
}

/** What of a document has left the site by an instant, and by which rule; nothing of a draft or of what cannot be read. */
export function departuresOf(record: unknown, instant: Instant): Departure[] {
  const { data: document } = documentSchema.safeParse(record)
  if (!document || document.state === 'draft') return []
  const { withdrawal } = document
  return document.placements.flatMap(({ venue, section, rule, ...facts }): Departure[] => {
    const row = { document: document.id, name: nameOf(document), venue, section: section ?? null, rule }
    const key = (...parts: string[]): string => [document.id, venue, section ?? '', ...parts].join('|')
    const visibility = visibilityOn(dayOf(instant), rule, facts)
    if (visibility.state === 'expired' && facts.annulled && visibility.until === facts.annulled)
      return [{ ...row, key: key('annulled', facts.annulled), reason: 'annulled', lastDay: null, why: `${visibility.why}: numero di registro ${facts.register ?? '–'}` }]
    if (visibility.state === 'expired')
      return [{ ...row, key: key('expired', visibility.until), reason: 'expired', lastDay: visibility.until, why: `${visibility.why} (${retentionRules[rule].label})` }]
    if (document.state !== 'withdrawn' || visibility.state !== 'public') return []
    return [{ ...row, key: key('withdrawn', withdrawal?.at ?? ''), reason: 'withdrawn', lastDay: null, why: `Ritirato${whenAndWhy(withdrawal)}` }]
  })
}

/** The day of a withdrawal and the law of the request, never its reason, which may name somebody. */
function whenAndWhy(withdrawal: Withdrawal | undefined): string {
  const ground = withdrawal?.ground ? groundOf[withdrawal.ground] : undefined
  return `${onWithdrawalDay(withdrawal)}${ground ? `: ${ground.label.toLowerCase()}${ground.legalBasis ? `, ${ground.legalBasis}` : ''}` : ''}`
}

/** The same for a table of data; `words` are what the school decided for its section. */
export function tableDeparturesOf(record: unknown, instant: Instant, words?: { override?: Override | undefined }): Departure[] {
  const { data: table } = tableSchema.safeParse(record)
  const [dataset, period] = [findDataset(table?.dataset ?? ''), periodOf(table?.period ?? '')]
  if (!table || !dataset || !period || table.state === 'draft') return []
  const rule = asChosen(subsectionOf(dataset), words?.override).retention
  const visibility = visibilityOn(dayOf(instant), rule, factsOf(table, period))
  const { section } = dataset
  const venue = 'amministrazione-trasparente'
  const row = { document: table.id, name: tableName(table), venue, section, rule } as const
  const key = (...parts: string[]): string => [table.id, venue, section, ...parts].join('|')
  if (visibility.state === 'expired') return [{ ...row, key: key('expired', visibility.until), reason: 'expired', lastDay: visibility.until, why: `${visibility.why} (${retentionRules[rule].label})` }]
  if (table.state !== 'withdrawn' || visibility.state !== 'public') return []
  return [{ ...row, key: key('withdrawn', table.withdrawal?.at ?? ''), reason: 'withdrawn', lastDay: null, why: `Ritirata${whenAndWhy(table.withdrawal)}` }]
}
