import type { RetentionRuleName } from '../lifecycle/retention.ts'
import type { LegalBasis } from './legal-basis.ts'

/** How often the law wants a content brought up to date. */
export const updateFrequencies = ['timely', 'quarterly', 'half-yearly', 'yearly', 'once'] as const
export type UpdateFrequency = (typeof updateFrequencies)[number]

export const updateFrequencyLabel: Record<UpdateFrequency, string> = {
  timely: 'Tempestivo',
  quarterly: 'Trimestrale',
  'half-yearly': 'Semestrale',
  yearly: 'Annuale',
  once: 'Una tantum',
}

/** Whether a subsection concerns a state school. */
export const applicabilities = ['applicable', 'usually-empty', 'not-applicable', 'unsure', 'repealed'] as const
export type Applicability = (typeof applicabilities)[number]

export const applicabilityLabel: Record<Applicability, string> = {
  applicable: 'Riguarda la scuola',
  'usually-empty': 'Riguarda la scuola, di solito senza contenuti',
  'not-applicable': 'Non riguarda la scuola',
  unsure: 'Da verificare',
  repealed: 'Abrogato',
}

/** How sure a row is: read in a source that was opened, in a second-hand one, or inferred. */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

export const confidenceLabel: Record<Confidence, string> = {
  high: 'Letto nella fonte',
  medium: 'Fonte indiretta o fonti diverse tra loro',
  low: 'Da verificare',
}

/** The form that a content takes on the page. */
export const contentForms = ['documents', 'table', 'dataset', 'records', 'link', 'none'] as const
export type ContentForm = (typeof contentForms)[number]

/** The last day for a content, inclusive; `month` is 1 to 12. */
export type Deadline =
  | { kind: 'each-year'; month: number; day: number }
  | { kind: 'after-period'; days: number }
  | { kind: 'after-act'; months: number }
  | { kind: 'after-approval'; days: number }

/** How often a content is due, and by when. */
type Pace = { frequency: UpdateFrequency; deadline?: Deadline }

/**
 * One content that must be kept up to date: the whole subsection, or `what` in it, which a document is known to be by a word of
 * its title (`cues`, in small letters).
 */
export type Update = (Pace & { what?: undefined; cues?: undefined }) | (Pace & { what: string; cues: [string, ...string[]] })

/** A national database where the same data live: `effect` says what remains to be published here. */
export type NationalDatabase = { name: string; url: string; effect: string }

/** One row of the law: a subsection of Amministrazione Trasparente. All texts are Italian. */
export type Subsection = {
  /** Stable, part of the address: `organizzazione/organi`. */
  id: string
  /** Codes in the AgID vocabulary of transparency, as `02.01`; none where the vocabulary lacks the subsection, more where it has several. */
  officialCodes: string[]
  /** The title that the site shows, word for word: a national crawler looks for it. */
  title: string
  /** The titles in the AgID vocabulary, where they differ. */
  officialTitles?: string[]
  legalBasis: LegalBasis[]
  /** What must be published; empty only where nothing concerns a school. */
  contentDue: string[]
  form: ContentForm[]
  /** Columns of the table that the law or ANAC asks for. */
  columns?: string[]
  updates: [Update, ...Update[]]
  retention: RetentionRuleName
  nationalDatabase?: NationalDatabase
  /** The ANAC scheme for these data. */
  scheme?: string
  /** The act has no effect before it is published here. */
  isConditionOfEffect?: true
  applicability: Applicability
  /** What the page says when it holds nothing: a sentence. */
  emptyStatement: string
  confidence: Confidence
  /** For staff: what to know before publishing. */
  note?: string
  /** For staff: which personal data must not be published here. */
  privacy?: string
  /** For staff: what is not certain in this row. */
  doubt?: string
}

/** One of the first-level sections. */
export type Section = {
  id: string
  officialCode: string | null
  title: string
  note?: string
  subsections: [Subsection, ...Subsection[]]
}

/** The words of the law where an obligation does not concern the administration. */
export const notApplicableStatement = "L'obbligo di pubblicazione non è applicabile all'amministrazione."
