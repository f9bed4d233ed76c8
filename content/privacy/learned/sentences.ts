import type { PersonalDataKind } from '../finding.ts'
import { stemOf } from '../lexicon/italian.ts'
import { factOf } from '../scene.ts'
import { form, hashOf, type Tokens } from './tokens.ts'

/** What a text is about, in its own words: its subject, or how it begins. */
export const topicOf = factOf(({ text }) => /oggetto\s*:?\s*([^\n]{0,140})/i.exec(text)?.[1] ?? text.slice(0, 140))

/** A stretch of a reading, end exclusive, that is not shown. */
export type Hidden = { start: number; end: number; kind: PersonalDataKind }

const delicate: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>(['HEALTH', 'DISABILITY', 'RELIGION', 'UNION', 'DISCIPLINARY', 'JUDICIAL', 'ECONOMIC_HARDSHIP'])
/** Whether a datum is of a special category, of hardship, discipline or trials. */
export const isDelicate = (kind: PersonalDataKind): boolean => delicate.has(kind)
/** Short names in capitals that say something of their own, and are no one's name. */
export const tellingCapitals = new Set('PDP PEI BES DSA L H ASL NPI GLO ADHD IRC ISEE CGIL CISL UIL RSU'.split(' ').map((word) => hashOf(word.toLowerCase())))

const stems = new Map<number, number>()
/** A number that stands for the stem of a word. */
export function stemHash(word: number, letters: () => string): number {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = hashOf(stemOf(letters()))
  if (stems.size > 100_000) stems.clear()
  stems.set(word, stem)
  return stem
}

/** Whether a sentence that began with a token ends with another. */
export const endsSentence = (text: string, { starts, ends, forms, count }: Tokens, token: number, first: number): boolean => {
  const sign = text[starts[token]!]
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== ';') return false
  return token + 1 < count && starts[token + 1]! > ends[token]! && (forms[token + 1] === form.capital || sign === ';') && token - first > 2 && ends[token - 1]! - starts[token - 1]! > 3
}

/** Marks the tokens that lie in stretches, both in order. */
export function marked({ count, starts, ends }: Tokens, stretches: readonly { start: number; end: number }[], mark: (token: number, stretch: number) => void): void {
  let token = 0
  stretches.forEach(({ start, end }, stretch) => {
    while (token > 0 && ends[token - 1]! > start) token -= 1
    while (token < count && ends[token]! <= start) token += 1
    while (token < count && starts[token]! < end) {
      mark(token, stretch)
      token += 1
    }
  })
}

