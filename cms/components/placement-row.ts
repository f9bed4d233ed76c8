'use client'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { RetentionRuleName } from '../../content/lifecycle/retention.ts'
import { ruleNamed } from '../fields/retention-facts.ts'
import { ask } from './ask.ts'

const names = ['venue', 'section', 'rule', 'from', 'obligationArisen', 'effectsUntil', 'endOfAppointment', 'until', 'days', 'daysBasis'] as const

/** What is typed now in the row of a placement whose path is `placements.0`. */
export function usePlacementRow(path: string): Record<string, unknown> {
  const typed = useFormFields(([fields]) => JSON.stringify(Object.fromEntries(names.map((name) => [name, fields[`${path}.${name}`]?.value]))))
  return JSON.parse(typed) as Record<string, unknown>
}

type Sections = { docs: { override?: { retention?: string | null } }[] }

/** The rule that the school decided for a section of Amministrazione Trasparente; `null` where the law's counts, or while it is not known. */
export function useSchoolRule(section: unknown): RetentionRuleName | null {
  const { config } = useConfig()
  const [known, setKnown] = useState<{ section: string; rule: RetentionRuleName | null } | null>(null)
  useEffect(() => {
    if (typeof section !== 'string' || section === '') return
    let isWanted = true
    void ask<Sections>(`${config.routes.api}/sezioni?limit=1&depth=0&where[section][equals]=${encodeURIComponent(section)}`).then((answer) => {
      if (isWanted && 'data' in answer) setKnown({ section, rule: ruleNamed(answer.data.docs[0]?.override?.retention) })
    })
    return () => {
      isWanted = false
    }
  }, [section, config.routes.api])
  return known !== null && known.section === section ? known.rule : null
}

type AlboSettings = { daysByKind?: { kind?: string | null; days?: number | null; basis?: string | null }[] | null; outages?: { from?: string | null; until?: string | null }[] | null }

/** What the school decided for a kind of act on the albo and when the albo was down, as a row of the form has them; nothing elsewhere. */
export function useAlboFacts(venue: unknown, kind: unknown): Record<string, unknown> {
  const { config } = useConfig()
  const [albo, setAlbo] = useState<AlboSettings | null>(null)
  useEffect(() => {
    if (venue !== 'albo-online') return
    void ask<AlboSettings>(`${config.routes.api}/globals/albo?depth=0`).then((answer) => setAlbo('data' in answer ? answer.data : null))
  }, [venue, config.routes.api])
  if (venue !== 'albo-online' || albo === null) return {}
  const chosen = albo.daysByKind?.find((row) => row.kind === kind)
  return { ...(chosen ? { days: chosen.days, daysBasis: chosen.basis } : {}), outages: albo.outages?.map(({ from, until }) => ({ from, until })) }
}
