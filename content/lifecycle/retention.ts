import { addDays, addYears, dayAfterA, dayAfterDa, dayInWords, lastDayOfSchoolYear, lastDayOfYear, lastYear, schoolYearOf, yearOf, type Day } from './day.ts'
import { movedBy, type Outage } from './outages.ts'

/** The names of the retention rules; each is a row of `retentionRules`. */
export const retentionRuleNames = [
  'five-years',
  'in-force',
  'three-years-after-end',
  'current-version',
  'albo',
  'until',
  'school-year',
] as const
export type RetentionRuleName = (typeof retentionRuleNames)[number]

/** What is known of a placement; days are civil days in Europe/Rome. */
export type RetentionFacts = {
  /** The first public day. */
  from: Day
  /** The day on which the obligation to publish arose; the year of publication counts when it is unknown. */
  obligationArisen?: Day | undefined
  /** The last day on which the act has effects. */
  effectsUntil?: Day | undefined
  /** The day on which the appointment ended. */
  endOfAppointment?: Day | undefined
  /** The last public day that a resolution sets, or the day on which a newer version took the place of this one. */
  until?: Day | undefined
  /** Days on the albo after the day of publication; 15 where none is given. */
  days?: number | undefined
  /** Why the albo lasts so many days for this kind of act, as the school decided. */
  daysBasis?: string | undefined
  /** When the albo could not be reached. */
  outages?: Outage[] | undefined
  /** The day on which the publication was annulled: from then on it is over. */
  annulled?: Day | undefined
}

/**
 * The last public day, inclusive; `null` when no end is known yet. `why` is an Italian sentence, `reason` its second half:
 * `cinque anni dal 1° gennaio 2027, art. 8 c. 3 d.lgs. 33/2013`.
 */
export type Term = { until: Day | null; why: string; reason: string }

/** Facts that cannot be; `error` is an Italian sentence that says what to mend. */
export type NoTerm = { error: string }

export type RetentionRule = {
  name: RetentionRuleName
  label: string
  legalBasis: string
  term: (facts: RetentionFacts) => Term | NoTerm
}

/** Days of publication on the albo where the kind of act sets no other. */
export const defaultAlboDays = 15

function fiveYears(facts: RetentionFacts): { until: Day; counted: Day } {
  const year = yearOf(facts.obligationArisen ?? facts.from)
  return { until: lastDayOfYear(year + 5), counted: `${year + 1}-01-01` as Day }
}

const count = (days: number): string => (days === 1 ? '1 giorno' : `${days} giorni`)
const upTo = (until: Day, reason: string): Term => ({ until, why: `Pubblico fino ${dayAfterA(until)}: ${reason}`, reason })
const endless = (reason: string): Term => ({ until: null, why: `Pubblico senza una fine: ${reason}`, reason })

/** Every retention rule with its legal basis. A school may choose another rule for a placement; the basis stays beside it. */
export const retentionRules: Record<RetentionRuleName, RetentionRule> = {
  'five-years': {
    name: 'five-years',
    label: 'Cinque anni',
    legalBasis: 'art. 8 c. 3 d.lgs. 33/2013',
    term: (facts) => {
      const { until, counted } = fiveYears(facts)
      if (facts.effectsUntil && facts.effectsUntil > until)
        return upTo(facts.effectsUntil, 'fino a che l’atto produce effetti, art. 8 c. 3 d.lgs. 33/2013')
      return upTo(until, `cinque anni ${dayAfterDa(counted)}, art. 8 c. 3 d.lgs. 33/2013`)
    },
  },
  'in-force': {
    name: 'in-force',
    label: 'Finché è in vigore',
    legalBasis: 'art. 8 c. 3 d.lgs. 33/2013',
    term: (facts) => {
      if (!facts.effectsUntil) return endless('l’atto è in vigore, art. 8 c. 3 d.lgs. 33/2013')
      const { until, counted } = fiveYears(facts)
      if (facts.effectsUntil >= until) return upTo(facts.effectsUntil, 'fino a che l’atto produce effetti, art. 8 c. 3 d.lgs. 33/2013')
      return upTo(until, `mai meno di cinque anni ${dayAfterDa(counted)}, art. 8 c. 3 d.lgs. 33/2013`)
    },
  },
  'three-years-after-end': {
    name: 'three-years-after-end',
    label: 'Tre anni dalla fine dell’incarico',
    legalBasis: 'art. 14 c. 2 e art. 15 c. 4 d.lgs. 33/2013',
    term: (facts) => {
      if (!facts.endOfAppointment) return endless('l’incarico è in corso, artt. 14 e 15 d.lgs. 33/2013')
      return upTo(
        addYears(facts.endOfAppointment, 3),
        `tre anni dalla fine dell’incarico (${dayInWords(facts.endOfAppointment)}), artt. 14 c. 2 e 15 c. 4 d.lgs. 33/2013`,
      )
    },
  },
  'current-version': {
    name: 'current-version',
    label: 'Solo la versione corrente',
    legalBasis: 'art. 8 c. 2 d.lgs. 33/2013',
    term: (facts) => {
      const { until, effectsUntil } = facts
      if (effectsUntil && (!until || effectsUntil < until)) return upTo(effectsUntil, 'poi non produce più effetti, art. 8 c. 2 d.lgs. 33/2013')
      if (until) return upTo(until, 'poi c’è una versione più recente, art. 8 c. 2 d.lgs. 33/2013')
      return endless('è la versione corrente, art. 8 c. 2 d.lgs. 33/2013')
    },
  },
  albo: {
    name: 'albo',
    label: 'Termine dell’albo',
    legalBasis: 'art. 32 l. 69/2009; art. 14 c. 7 d.P.R. 275/1999',
    term: (facts) => {
      const days = facts.days ?? defaultAlboDays
      if (!Number.isInteger(days) || days < 1 || days > 3650)
        return { error: 'I giorni di albo sono un numero intero da 1 a 3650. Correggi «Giorni di albo».' }
      return upTo(addDays(facts.from, days), `${count(days)} di albo, art. 32 l. 69/2009${facts.daysBasis ? ` (${facts.daysBasis})` : ''}`)
    },
  },
  until: {
    name: 'until',
    label: 'Fino a un giorno',
    legalBasis: 'delibera che fissa il termine',
    term: (facts) =>
      facts.until
        ? upTo(facts.until, 'il giorno fissato dalla delibera indicata')
        : { error: 'Manca il giorno. Compila «Pubblica fino al» con il giorno fissato dalla delibera.' },
  },
  'school-year': {
    name: 'school-year',
    label: 'Fino alla fine dell’anno scolastico seguente',
    legalBasis: 'scelta della scuola',
    term: (facts) => {
      const year = schoolYearOf(facts.from)
      const until = addYears(lastDayOfSchoolYear(year), 1)
      return upTo(until, 'fine dell’anno scolastico seguente, scelta della scuola')
    },
  },
}

/** The same term, later by the days on which the albo could not be reached. */
function prolonged(term: Term | NoTerm, { from, outages }: RetentionFacts): Term | NoTerm {
  if ('error' in term || term.until === null || !outages) return term
  const { until, days } = movedBy(outages, from, term.until)
  return days === 0 ? term : upTo(until, `${term.reason}, più ${count(days)} di proroga perché l’albo non era raggiungibile`)
}

/** The term as the row of the rule has it; a term that the calendar of `day.ts` does not reach is one that cannot be. */
function termByRule(rule: RetentionRuleName, facts: RetentionFacts): Term | NoTerm {
  try {
    return prolonged(retentionRules[rule].term(facts), facts)
  } catch (cause) {
    if (cause instanceof RangeError) return { error: `L’ultimo giorno di pubblicazione verrebbe dopo l’anno ${lastYear}. Controlla le date.` }
    throw cause
  }
}

/**
 * The last public day of a placement under a rule, with the sentence that explains it, or the sentence that says which facts
 * cannot be: a term that ends before it starts is never a term.
 */
export function termOf(rule: RetentionRuleName, facts: RetentionFacts): Term | NoTerm {
  const term = termByRule(rule, facts)
  if ('error' in term || term.until === null || term.until >= facts.from) return term
  return {
    error: `L’ultimo giorno di pubblicazione (${dayInWords(term.until)}) viene prima del primo (${dayInWords(facts.from)}). Correggi una delle due date.`,
  }
}
