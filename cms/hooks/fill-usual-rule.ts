import type { FieldHook } from 'payload'
import { ruleNamed, usualRule } from '../fields/retention-facts.ts'
import { schoolRuleFor } from '../fields/section-retention.ts'

/** Gives a placement the usual rule of its place when nobody chose one: the school's own for the section, else the law's. */
export const fillUsualRule: FieldHook = async ({ value, siblingData, req }) =>
  ruleNamed(value) ?? (await schoolRuleFor(siblingData ?? {}, req)) ?? usualRule(siblingData?.venue, siblingData?.section) ?? value
