import type { PayloadRequest } from 'payload'
import type { RetentionRuleName } from '../../content/lifecycle/retention.ts'
import { ruleNamed } from './retention-facts.ts'

/** The rule that the school decided for a placement's section, with its own reason and resolution there; `null` where the law's counts. */
export async function schoolRuleFor(row: Record<string, unknown>, req: PayloadRequest): Promise<RetentionRuleName | null> {
  if (row.venue !== 'amministrazione-trasparente' || typeof row.section !== 'string') return null
  // Outside the transaction of the save: placements ask side by side, and MongoDB refuses a transaction whose first two questions come together.
  const { docs } = await req.payload.find({ collection: 'sezioni', where: { section: { equals: row.section } }, limit: 1, depth: 0, select: { override: true }, overrideAccess: true })
  return ruleNamed(docs[0]?.override?.retention)
}
