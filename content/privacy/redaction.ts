import { personalDataLabel, type Finding } from './finding.ts'

/** What stands in a text where a datum was taken out, whatever its length. */
export const redactedWord = '[omissis]'

/** The same with the kind of the datum, as titles, feeds and copies of a text say it. */
export const redactedAs = (kind: Finding['kind']): string => `[omissis: ${personalDataLabel[kind]}]`

/** The text with every finding taken out; findings are sorted and do not overlap. */
export function redactText(text: string, findings: readonly Pick<Finding, 'start' | 'end' | 'kind'>[]): string {
  let done = ''
  let at = 0
  for (const { start, end, kind } of findings) {
    done += text.slice(at, start) + redactedAs(kind)
    at = end
  }
  return done + text.slice(at)
}
