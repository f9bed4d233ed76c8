import type { TextField } from '../clear-texts.ts'
import type { Decision, KeepBasis } from './decisions.ts'
import type { Finding } from './finding.ts'

/** How the fields of a form are called where their findings are listed. */
export const textFieldLabel: Record<TextField, string> = {
  title: 'Oggetto',
  summary: 'In breve',
  body: 'Testo',
  protocol: 'Protocollo',
  signatory: 'Firma',
  approval: 'Approvazione',
  standards: 'Standard dei servizi',
  easyRead: 'In parole semplici',
  english: 'Testo in inglese',
}

/** One datum with the words around it where it was first seen, and all that whoever decides has to know. */
export type ReviewedDatum = Pick<Finding, 'kind' | 'rule' | 'why' | 'confidence' | 'isHighRisk' | 'action'> & {
  key: string
  datum: string
  label: string
  whose: string
  before: string
  stretch: string
  after: string
  /** In how many places the datum stands. */
  places: number
  bases: readonly KeepBasis[]
  decision: Decision | null
}

/** A datum of the text of a document. */
export type Reviewed = ReviewedDatum & {
  field: TextField
  /** How often the same stretch stands before this one in its field. */
  nth: number
  isOpen: boolean
}

/** A datum of an attachment; `pages` are counted from 1, and none where a file has no pages. */
export type ReviewedInFile = ReviewedDatum & { pages: number[] }

/** What whoever is kept from publishing can do meanwhile: it ends the sentence that says why. */
export const meanwhile = 'Intanto puoi salvare la bozza.'

/** Whether a datum waits for the head teacher, because whoever wrote left it. */
export const isLeftToHead = ({ decision }: Pick<Reviewed, 'decision'>): boolean => decision?.action === 'ask'

/** Whether somebody still has to look at a datum. */
export const isUndecided = (one: Reviewed): boolean => one.isOpen || isLeftToHead(one) || (one.confidence === 'ask' && one.decision === null)
