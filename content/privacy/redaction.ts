import type { Finding } from './finding.ts'

/** What stands in a text where a datum was taken out. */
export const redactedWord = '[omissis]'

/** The text with every finding taken out; findings are sorted and do not overlap. */
export function redactText(text: string, findings: readonly Finding[]): string {
  let done = ''
  let at = 0
  for (const { start, end } of findings) {
    done += text.slice(at, start) + redactedWord
    at = end
  }
  return done + text.slice(at)
}
