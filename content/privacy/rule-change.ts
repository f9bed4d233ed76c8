import { z } from 'zod'
import { actions, policy, type Action, type PolicyRow } from './policy.ts'

/** What a school does otherwise than a row of the policy, and why; it holds for every document. */
export const ruleChangeSchema = z.strictObject({ row: z.string().min(1), action: z.enum(actions), reason: z.string().trim().min(1) })
export type RuleChange = z.infer<typeof ruleChangeSchema>

/** Italian words for the actions, as staff choose them. */
export const actionLabel: Record<Action, string> = {
  publish: 'Si pubblica',
  ask: 'Si chiede a chi pubblica; intanto è oscurato',
  redact: 'Si oscura',
  refuse: 'Il documento non si pubblica',
}

/** Whether a change shows more than the law's row does. */
export function loosens(row: PolicyRow, action: Action): boolean {
  return actions.indexOf(action) < actions.indexOf(row.action)
}

/** Why a change may not be, in a sentence; `null` when it may. */
export function problemOf(change: Pick<RuleChange, 'row' | 'action'>): string | null {
  const row = policy.find(({ id }) => id === change.row)
  if (!row) return `La regola «${change.row}» non c’è: scegline una dall’elenco.`
  if (row.action === change.action) return 'È già così: scegli un’altra azione, o elimina questa voce.'
  return row.lock && loosens(row, change.action) ? row.lock : null
}

/** A row as a school has changed it; a change that may not be is as if it were not there. */
export function asChanged(row: PolicyRow, changes: readonly RuleChange[]): PolicyRow {
  const change = changes.find((one) => one.row === row.id)
  if (!change || (row.lock && loosens(row, change.action))) return row
  return { ...row, action: change.action, basis: `${change.reason} (regola della scuola; la riga di legge: ${row.basis})` }
}
