import { sections, subsections } from '../sections/sections.ts'
import { actionLabel, publicityLabel } from './rule-change.ts'
import { asScanned, isIn, policy, type PolicyRow } from './policy.ts'

/** The titles of what a section of the policy holds in our tree: the whole section, or the subsections that begin so. */
function titlesOf(head: string): string[] {
  if (head === 'albo-online') return [publicityLabel.albo]
  const whole = sections.filter(({ id }) => isIn(asScanned(id), [head]))
  return (whole.length > 0 ? whole : subsections.filter(({ id }) => isIn(asScanned(id), [head]))).map(({ title }) => title)
}

/** Where a row of the policy holds, in Italian words. */
export function placesOf({ inPublicity = [], inKinds = [], inSections = [] }: PolicyRow): string {
  const places = [...inPublicity.map((one) => publicityLabel[one]), ...inKinds, ...inSections.flatMap(titlesOf)]
  return [...new Set(places)].join(', ')
}

/** What a row of the policy is about, without the norm. */
function subjectOf(row: PolicyRow): string {
  const about = row.basis.replace(/\s\([^()]*\)$/, '').replace(/(?<!\p{L})qui(?!\p{L})/iu, `in «${placesOf(row)}»`)
  return `${about.charAt(0).toUpperCase()}${about.slice(1)}`
}

/** A row of the policy as staff choose it: what it is about and what the law does. No two rows read the same. */
export const rowInWords = (row: PolicyRow): string => `${subjectOf(row)} (per legge: ${actionLabel[row.action].toLowerCase()})`

/** The row of an id, in the same words; a policy may have lost one that a school had changed. */
export function rowNamed(id: unknown): string {
  const row = policy.find((one) => one.id === id)
  return row ? rowInWords(row) : 'Riga che non c’è più'
}
