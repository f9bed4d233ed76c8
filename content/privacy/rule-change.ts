import { z } from 'zod'
import { actions, policy, type Action, type PolicyRow, type Publicity } from './policy.ts'

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

/** Italian words for where a row holds. */
export const publicityLabel: Record<Publicity, string> = {
  notice: 'circolari e avvisi',
  rules: 'regolamenti e atti generali',
  albo: 'albo online',
  transparency: 'Amministrazione Trasparente',
}

/** Whether a change shows more than the law's row does. */
export function loosens(row: PolicyRow, action: Action): boolean {
  return actions.indexOf(action) < actions.indexOf(row.action)
}

/** The mildest that a school may do instead of a row: where it is locked a datum never comes in sight, but its document may go out without it. */
export function mildest({ lock, action }: PolicyRow): Action {
  if (!lock) return 'publish'
  return action === 'refuse' ? 'redact' : action
}

const mayBe = (row: PolicyRow, action: Action): boolean => actions.indexOf(action) >= actions.indexOf(mildest(row))

/** What a school may do instead of a row, in a sentence. */
export function changeInWords(row: PolicyRow): string {
  if (!row.lock) return 'Sì, con il motivo.'
  return mildest(row) === row.action ? `Solo in senso più severo. ${row.lock}` : `Sì, con il motivo: il documento può uscire con il dato oscurato. ${row.lock}`
}

/** Why a change may not be, in a sentence; `null` when it may. */
export function problemOf(change: Pick<RuleChange, 'row' | 'action'>): string | null {
  const row = policy.find(({ id }) => id === change.row)
  if (!row) return `La regola «${change.row}» non c’è: scegline una dall’elenco.`
  if (row.action === change.action) return 'È già così: scegli un’altra azione, o elimina questa voce.'
  return mayBe(row, change.action) ? null : (row.lock ?? null)
}

/** A row as a school has changed it; a change that may not be is as if it were not there. */
export function asChanged(row: PolicyRow, changes: readonly RuleChange[]): PolicyRow {
  const change = changes.find((one) => one.row === row.id)
  if (!change || !mayBe(row, change.action)) return row
  return { ...row, action: change.action, basis: `${change.reason} (regola della scuola; la riga di legge: ${row.basis})` }
}
