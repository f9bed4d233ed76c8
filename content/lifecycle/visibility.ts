import { dayAfterDa, dayOf, theDay, timeInWords, type Day, type Instant } from './day.ts'
import { termOf, type RetentionFacts, type RetentionRuleName } from './retention.ts'

/** Where a placement stands on a day; `why` is an Italian sentence, `until` is inclusive and `null` when no end is known. */
export type Visibility =
  | { state: 'public'; until: Day | null; why: string }
  | { state: 'scheduled'; until: Day | null; why: string }
  | { state: 'expired'; until: Day; why: string }
  | { state: 'impossible'; why: string }

/** Says whether a placement is public on a day: from its first day to its last, both in full. Facts that cannot be are never public. */
export function visibilityOn(day: Day, rule: RetentionRuleName, facts: RetentionFacts): Visibility {
  const term = termOf(rule, facts)
  if ('error' in term) return { state: 'impossible', why: term.error }
  if (facts.annulled && day >= facts.annulled) return { state: 'expired', until: facts.annulled, why: `La pubblicazione è stata annullata ${theDay(facts.annulled)}` }
  if (day < facts.from) return { state: 'scheduled', until: term.until, why: `Sarà pubblico ${dayAfterDa(facts.from)}.` }
  if (term.until !== null && day > term.until)
    return { state: 'expired', until: term.until, why: `Il termine di pubblicazione è finito ${theDay(term.until)}: ${term.reason}` }
  return { state: 'public', until: term.until, why: term.why }
}

/**
 * Says whether what was published at an instant is public at another: never before it, not even on the same day; the last day
 * counts in full, in Italy.
 */
export function visibilityAt(instant: Instant, rule: RetentionRuleName, published: Instant, facts: Omit<RetentionFacts, 'from'>): Visibility {
  const from = dayOf(published)
  const visibility = visibilityOn(dayOf(instant), rule, { ...facts, from })
  if (visibility.state !== 'public' || instant >= published) return visibility
  return { state: 'scheduled', until: visibility.until, why: `Sarà pubblico ${dayAfterDa(from)} alle ${timeInWords(published)}.` }
}
