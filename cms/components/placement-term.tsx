'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { isDay, type Day } from '../../content/lifecycle/day.ts'
import { retentionRules } from '../../content/lifecycle/retention.ts'
import { latenessOf } from '../../content/obligations/occurrences.ts'
import { ruleNamed, ruleOf, termIn } from '../fields/retention-facts.ts'
import { kindOf } from '../fields/kind-of.ts'
import { useAlboFacts, usePlacementRow, useSchoolRule } from './placement-row.ts'

const isDayText = (value: unknown): value is Day => typeof value === 'string' && isDay(value)

/** The last public day of a placement and why, while it is typed; a screen reader must hear it change without losing its place. */
export const PlacementTerm: UIFieldClientComponent = ({ path }) => {
  const typed = usePlacementRow(path.replace(/\.[^.]+$/, ''))
  const schoolRule = useSchoolRule(typed.section)
  const { collectionSlug } = useDocumentInfo()
  const actType = useFormFields(([fields]) => fields.actType?.value)
  const ofAlbo = useAlboFacts(typed.venue, actType ?? Object.entries(kindOf).find(([slug]) => slug === collectionSlug)?.[1])
  // What nobody typed is what saving will fill in.
  const row: Record<string, unknown> = { ...ofAlbo, ...typed, ...(typeof typed.days === 'number' ? {} : { days: ofAlbo.days, daysBasis: typed.daysBasis || ofAlbo.daysBasis }), rule: ruleNamed(typed.rule) ?? schoolRule }
  const made = useFormFields(([fields]) => fields.date?.value)
  const rule = ruleOf(row)
  const term = termIn(row)
  const usual = rule && !ruleNamed(typed.rule) ? `Regola consueta: ${retentionRules[rule].label.toLowerCase()}. ` : ''
  const lateness = row.venue === 'amministrazione-trasparente' && isDayText(made) && isDayText(row.from) && typeof row.section === 'string' ? latenessOf(row.section, made, row.from) : null
  const isWrong = term !== null && 'error' in term
  const sentence = term === null ? 'Scegli dove e da quando: qui leggerai fino a quando resta pubblico.' : 'error' in term ? term.error : `${usual}${term.why}.`
  return (
    <p aria-live="polite" className={`limpida-term ${isWrong ? 'limpida-term--wrong' : ''}`}>
      <strong>{isWrong ? 'Da correggere: ' : 'Ultimo giorno: '}</strong>
      {sentence}
      {lateness && !isWrong ? <span className="limpida-term__late"> Attenzione: {lateness}</span> : null}
    </p>
  )
}
