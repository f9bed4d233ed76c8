import { dayInWords, type Day } from './day.ts'
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
  if (day < facts.from) return { state: 'scheduled', until: term.until, why: `Sarà pubblico dal ${dayInWords(facts.from)}.` }
  if (term.until !== null && day > term.until)
    return { state: 'expired', until: term.until, why: `Il termine di pubblicazione è finito il ${dayInWords(term.until)}.` }
  return { state: 'public', until: term.until, why: term.why }
}
