import { merged } from './decisions.ts'
import type { Finding } from './finding.ts'
import type { Context, Judgement } from './judge.ts'

/** Reads a secret of the Italian text in an English one: whole words, in either case, with any space between them. */
function patternOf(secret: string): RegExp | null {
  const words = secret.match(/[\p{L}\p{N}@.’'-]+/gu) ?? []
  if (words.join('').length < 3) return null
  const quoted = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${quoted.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'giu')
}

/**
 * Judges the English text of a document. The recognizers read Italian, so a name without a role that they know is taken out, but for
 * those who hold a role in the school; and what is secret in the Italian text is secret here too.
 */
export function judgeEnglish(text: string, secrets: readonly string[], context: Context, judged: (text: string, context: Context) => Judgement): Judgement {
  const { refusals, refused, findings } = judged(text, { ...context, isInEnglish: true })
  const holders = context.school.roleHolders.map(({ name }) => name.toLowerCase())
  const isHolder = ({ kind, start, end }: Finding): boolean => kind === 'PERSON_NAME' && holders.some((name) => name.includes(text.slice(start, end).toLowerCase()))
  const told = secrets.flatMap((secret) => {
    const pattern = patternOf(secret)
    return pattern === null ? [] : [...text.matchAll(pattern)]
  })
  return {
    refusals, refused,
    findings: merged([
      ...findings.filter((finding) => !isHolder(finding)),
      ...told.map((match): Finding => ({ start: match.index, end: match.index + match[0].length, kind: 'OTHER', bearer: 'unknown', action: 'redact', why: 'oscurato nel testo italiano', rule: 'italian-text', confidence: 'sure', isHighRisk: false })),
    ]),
  }
}
