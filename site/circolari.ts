import { schoolYearOf } from '../content/lifecycle/day.ts'
import type { PublicDocument } from '../content/publish.ts'
import { bucketsOf, placementIn, publishedDocuments } from './documents.ts'
import { readGone, readRelease } from './snapshot.ts'

/**
 * The circolari by school year, the newest year first; the year in course is there even when it has none yet. One that is public only in
 * Amministrazione Trasparente is in no list of circolari, while its year stays, for its page leads there.
 */
export async function circolariByYear(): Promise<Map<string, PublicDocument[]>> {
  const all = (await publishedDocuments()).map(({ document }) => document).filter(({ kind }) => kind === 'circolare')
  const buckets = bucketsOf(all, ({ schoolYear }) => schoolYear ?? '')
  const current = schoolYearOf(readRelease().day)
  if (!buckets.has(current)) buckets.set(current, [])
  const listed = [...buckets].map(([year, circolari]) => [year, circolari.filter((circolare) => placementIn(circolare, 'circolari'))] as const)
  return new Map(listed.sort(([one], [other]) => (one < other ? 1 : -1)))
}

/** The school year in course on the day of the release. */
export function currentSchoolYear(): string {
  return schoolYearOf(readRelease().day)
}

/** School years of which circolari were public once and no more, the newest first. */
export function expiredSchoolYears(): string[] {
  return [...new Set(readGone().flatMap((address) => /^\/circolari\/(\d{4}-\d{2})\//.exec(address)?.[1] ?? []))].sort().reverse()
}
