import { schoolYearOf } from '../content/lifecycle/day.ts'
import type { PublicDocument } from '../content/publish.ts'
import { bucketsOf, publishedDocuments } from './documents.ts'
import { readRelease } from './snapshot.ts'

/** The circolari by school year, the newest year first; the year in course is there even when it has none yet. */
export async function circolariByYear(): Promise<Map<string, PublicDocument[]>> {
  const all = (await publishedDocuments()).map(({ document }) => document).filter(({ kind }) => kind === 'circolare')
  const buckets = bucketsOf(all, ({ schoolYear }) => schoolYear ?? '')
  const current = schoolYearOf(readRelease().day)
  if (!buckets.has(current)) buckets.set(current, [])
  return new Map([...buckets].sort(([one], [other]) => (one < other ? 1 : -1)))
}

/** The school year in course on the day of the release. */
export function currentSchoolYear(): string {
  return schoolYearOf(readRelease().day)
}
