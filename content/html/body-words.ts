import { personalDataLabel, type PersonalDataKind } from '../privacy/finding.ts'

/** The words that the page itself puts into a text, in the language of the page. */
export type BodyWords = {
  /** What is read where a datum was, and of which kind. */
  redacted: string
  kindOf: (kind: PersonalDataKind) => string
  /** What a pointer and a screen reader are told there. */
  heard: (kind: string) => { title: string; heard: string }
  permalink: (label: string) => string
  table: (number: number) => string
}

export const italianBody: BodyWords = {
  redacted: 'omissis',
  kindOf: (kind) => personalDataLabel[kind],
  heard: (kind) => ({ title: `dato personale oscurato: ${kind}`, heard: `[dato personale oscurato: ${kind}]` }),
  permalink: (label) => `Collegamento a ${label}`,
  table: (number) => `Tabella ${number}`,
}

/** The kind of a datum is not said in English: the Italian page says it. */
export const englishBody: BodyWords = {
  redacted: 'redacted',
  kindOf: () => 'personal data',
  heard: (kind) => ({ title: `${kind} removed`, heard: `[${kind} removed]` }),
  permalink: (label) => `Link to ${label}`,
  table: (number) => `Table ${number}`,
}
