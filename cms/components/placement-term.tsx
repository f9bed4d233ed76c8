'use client'
import type { UIFieldClientComponent } from 'payload'
import { retentionRules } from '../../content/lifecycle/retention.ts'
import { ruleNamed, ruleOf, termIn } from '../fields/retention-facts.ts'
import { usePlacementRow } from './placement-row.ts'

/** The last public day of a placement and why, while it is typed; a screen reader must hear it change without losing its place. */
export const PlacementTerm: UIFieldClientComponent = ({ path }) => {
  const row = usePlacementRow(path.replace(/\.[^.]+$/, ''))
  const rule = ruleOf(row)
  const term = termIn(row)
  const usual = rule && !ruleNamed(row.rule) ? `Regola consueta: ${retentionRules[rule].label.toLowerCase()}. ` : ''
  const isWrong = term !== null && 'error' in term
  const sentence = term === null ? 'Scegli dove e da quando: qui leggerai fino a quando resta pubblico.' : 'error' in term ? term.error : `${usual}${term.why}.`
  return (
    <p aria-live="polite" className={`limpida-term ${isWrong ? 'limpida-term--wrong' : ''}`}>
      <strong>{isWrong ? 'Da correggere: ' : 'Ultimo giorno: '}</strong>
      {sentence}
    </p>
  )
}
