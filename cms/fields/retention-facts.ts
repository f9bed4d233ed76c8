import { venues, type Placement, type Venue } from '../../content/documents/document.ts'
import { daySchema } from '../../content/lifecycle/day.ts'
import { outageSchema } from '../../content/lifecycle/outages.ts'
import { retentionRuleNames, retentionRules, termOf, type NoTerm, type RetentionFacts, type RetentionRuleName, type Term } from '../../content/lifecycle/retention.ts'
import { findSection } from '../../content/sections/sections.ts'

export type FactName = Exclude<keyof RetentionFacts, 'from'>

/** Which facts each rule asks for in the form, and the field where the sentence stands when its term cannot be. */
export const factsOf: Record<RetentionRuleName, { asks: FactName[]; decidedBy: keyof RetentionFacts }> = {
  'five-years': { asks: ['obligationArisen', 'effectsUntil'], decidedBy: 'obligationArisen' },
  'in-force': { asks: ['obligationArisen', 'effectsUntil'], decidedBy: 'effectsUntil' },
  'three-years-after-end': { asks: ['endOfAppointment'], decidedBy: 'endOfAppointment' },
  'current-version': { asks: ['until'], decidedBy: 'until' },
  albo: { asks: ['days'], decidedBy: 'days' },
  until: { asks: ['until'], decidedBy: 'until' },
  'school-year': { asks: [], decidedBy: 'from' },
}

const usualRules: Record<Venue, RetentionRuleName> = {
  circolari: 'school-year',
  regolamenti: 'in-force',
  'carta-dei-servizi': 'in-force',
  'albo-online': 'albo',
  'amministrazione-trasparente': 'five-years',
}

/** The rule of a name, or `null` when there is none of that name. */
export function ruleNamed(value: unknown): RetentionRuleName | null {
  return retentionRuleNames.find((name) => name === value) ?? null
}

/** The rule that a placement usually follows: the section's own in Amministrazione Trasparente, else the venue's. */
export function usualRule(venue: unknown, section: unknown): RetentionRuleName | null {
  if (venue === 'amministrazione-trasparente' && typeof section === 'string') {
    const found: object | undefined = findSection(section)
    const own = found && 'retention' in found ? ruleNamed(found.retention) : null
    if (own) return own
  }
  return Object.entries(usualRules).find(([name]) => name === venue)?.[1] ?? null
}

/**
 * Whether a placement follows another rule than the law's own for its place. Five years and in force are one article, which keeps
 * an act public while it has effects; outside Amministrazione Trasparente and the albo the school chooses, for no law says.
 */
export function isOwnChoice(row: Record<string, unknown>): boolean {
  const [chosen, usual] = [ruleNamed(row.rule), usualRule(row.venue, row.section)]
  const isByLaw = row.venue === 'amministrazione-trasparente' || row.venue === 'albo-online'
  if (chosen === null || usual === null || !isByLaw) return false
  return retentionRules[chosen].legalBasis !== retentionRules[usual].legalBasis
}

/** The rule that a row of the form follows: the chosen one, else the usual one. */
export function ruleOf(row: Record<string, unknown>): RetentionRuleName | null {
  return ruleNamed(row.rule) ?? usualRule(row.venue, row.section)
}

const outagesIn = (value: unknown): Pick<RetentionFacts, 'outages'> => {
  const { data } = outageSchema.array().safeParse(value)
  return data ? { outages: data } : {}
}

const isWritten = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** The facts of a row of the form; `null` when its first day is missing. Facts that the rule does not ask for do not count. */
export function factsIn(row: Record<string, unknown>, rule: RetentionRuleName): RetentionFacts | null {
  const day = (value: unknown) => {
    const read = daySchema.safeParse(value)
    return read.success ? read.data : undefined
  }
  const from = day(row.from)
  if (!from) return null
  const asked = new Set<string>(factsOf[rule].asks)
  return {
    from,
    ...(asked.has('obligationArisen') ? { obligationArisen: day(row.obligationArisen) } : {}),
    ...(asked.has('effectsUntil') ? { effectsUntil: day(row.effectsUntil) } : {}),
    ...(asked.has('endOfAppointment') ? { endOfAppointment: day(row.endOfAppointment) } : {}),
    ...(asked.has('until') ? { until: day(row.until) } : {}),
    ...(asked.has('days') ? { days: typeof row.days === 'number' ? row.days : undefined, daysBasis: isWritten(row.daysBasis) ? row.daysBasis : undefined, ...outagesIn(row.outages) } : {}),
  }
}

/** A row of the form as content knows a placement; `null` while its place, its rule or its first day is missing. */
export function placementIn(row: Record<string, unknown>): Placement | null {
  const rule = ruleOf(row)
  const facts = rule && factsIn(row, rule)
  const venue = venues.find((name) => name === row.venue)
  return venue && rule && facts ? { venue, rule, ...facts, } : null
}

/** The last public day of a row of the form and why, or what is wrong; `null` while too little is known. */
export function termIn(row: Record<string, unknown>): Term | NoTerm | null {
  const rule = ruleOf(row)
  const facts = rule && factsIn(row, rule)
  return rule && facts ? termOf(rule, facts) : null
}
