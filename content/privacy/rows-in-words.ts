import { sections, subsections } from '../sections/sections.ts'
import { actionLabel, publicityLabel } from './rule-change.ts'
import { asScanned, isIn, type PolicyRow } from './policy.ts'

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

/** A row of the policy as staff choose it: what it is about and what the law does, without the norm. No two rows read the same. */
export function rowInWords(row: PolicyRow): string {
  const about = row.basis.replace(/\s\([^()]*\)$/, '').replace(/(?<!\p{L})qui(?!\p{L})/iu, `in «${placesOf(row)}»`)
  return `${about.charAt(0).toUpperCase()}${about.slice(1)} (per legge: ${actionLabel[row.action].toLowerCase()})`
}
