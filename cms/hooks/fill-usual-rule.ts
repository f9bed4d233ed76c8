import type { FieldHook } from 'payload'
import { ruleNamed, usualRule } from '../fields/retention-facts.ts'

/** Gives a placement the usual rule of its place when nobody chose one. */
export const fillUsualRule: FieldHook = ({ value, siblingData }) => ruleNamed(value) ?? usualRule(siblingData?.venue, siblingData?.section) ?? value
