import { z } from 'zod'
import { retentionRuleNames, retentionRules, type RetentionRuleName } from '../lifecycle/retention.ts'
import { applicabilityLabel, notApplicableStatement, type Subsection } from './section.ts'

/** What a school may choose about the applicability of an obligation. */
export const chosenApplicabilities = ['applicable', 'not-applicable'] as const

/** What a school decided otherwise than the row of the law has it; each choice has its reason, and a retention its resolution. */
export const overrideSchema = z.strictObject({
  applicability: z.strictObject({ value: z.enum(chosenApplicabilities), reason: z.string().min(1) }).optional(),
  retention: z.strictObject({ value: z.enum(retentionRuleNames), reason: z.string().min(1), resolution: z.string().min(1) }).optional(),
  /** What the page says while it holds nothing. */
  statement: z.strictObject({ value: z.string().min(1), reason: z.string().min(1) }).optional(),
})
export type Override = z.infer<typeof overrideSchema>

/** The subsection as it counts for a school: the row of the law with the school's own choices. */
export function asChosen(subsection: Subsection, override: Override | undefined): Subsection {
  const applicability = override?.applicability?.value ?? subsection.applicability
  const isNoLonger = applicability === 'not-applicable' && subsection.applicability !== 'not-applicable'
  return {
    ...subsection,
    applicability,
    retention: override?.retention?.value ?? subsection.retention,
    emptyStatement: override?.statement?.value ?? (isNoLonger ? notApplicableStatement : subsection.emptyStatement),
  }
}

/** What the law says, what the school chose and why, for each choice: both stay in sight. */
export function choicesOf(subsection: Subsection, override: Override | undefined): { what: string; law: string; school: string; reason: string }[] {
  const { applicability, retention, statement } = override ?? {}
  const rule = (name: RetentionRuleName): string => `${retentionRules[name].label} (${retentionRules[name].legalBasis})`
  return [
    ...(applicability ? [{ what: 'Applicabilità', law: applicabilityLabel[subsection.applicability], school: applicabilityLabel[applicability.value], reason: applicability.reason }] : []),
    ...(retention ? [{ what: 'Conservazione', law: rule(subsection.retention), school: rule(retention.value), reason: `${retention.reason} (${retention.resolution})` }] : []),
    ...(statement ? [{ what: 'Dichiarazione', law: subsection.emptyStatement, school: statement.value, reason: statement.reason }] : []),
  ]
}
