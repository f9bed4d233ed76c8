import { clearTexts, type Judge, type TextField, type Texts } from '../clear-texts.ts'
import { basesFor, datumOf, isOpen, keyOf, type Decision, type KeepBasis } from './decisions.ts'
import { bearerLabel } from './bearer.ts'
import { personalDataLabel, type Finding } from './finding.ts'
import { judge, type Context } from './judge.ts'
import type { Refusal } from './refusals.ts'

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

/** One datum of a document, with its first place and all that whoever decides has to know. */
export type Reviewed = Pick<Finding, 'kind' | 'rule' | 'why' | 'confidence' | 'isHighRisk' | 'action'> & {
  key: string
  datum: string
  label: string
  whose: string
  field: TextField
  before: string
  stretch: string
  after: string
  /** How often the same stretch stands before this one in its field. */
  nth: number
  /** In how many places the datum stands. */
  places: number
  isOpen: boolean
  bases: readonly KeepBasis[]
  decision: Decision | null
}

/** What was found in a document, why it is refused, and its texts as citizens would read them. */
export type Review = { data: Reviewed[]; refusals: Refusal[]; texts: Texts }

/** How much of the text stands around a datum in its excerpt, in UTF-16 units. */
const around = 70

const excerpt = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

function countBefore(text: string, stretch: string, until: number): number {
  let count = 0
  for (let at = text.indexOf(stretch); at !== -1 && at < until; at = text.indexOf(stretch, at + 1)) count += 1
  return count
}

/** Reads a document as the gate will, for whoever writes it: each datum once, in the order of the form. */
export function review(document: Texts, context: Context, judged: Judge = judge): Review {
  const { texts, found, refusals } = clearTexts(document, context, judged)
  const data = new Map<string, Reviewed>()
  for (const { field, text, finding } of found) {
    const { start, end, kind, rule, why, confidence, isHighRisk, action, bearer, decision = null } = finding
    const stretch = text.slice(start, end)
    const datum = datumOf(stretch)
    const key = keyOf({ datum, kind, rule })
    const known = data.get(key)
    if (known) {
      known.places += 1
      continue
    }
    data.set(key, {
      key, datum, kind, rule, why, confidence, isHighRisk, action, field, stretch, decision,
      label: personalDataLabel[kind], whose: bearerLabel[bearer], bases: basesFor(kind), isOpen: isOpen(finding), places: 1, nth: countBefore(text, stretch, start),
      before: excerpt(`${start > around ? '…' : ''}${text.slice(Math.max(0, start - around), start)}`),
      after: excerpt(`${text.slice(end, end + around)}${end + around < text.length ? '…' : ''}`),
    })
  }
  return { data: [...data.values()], refusals, texts }
}

/** Why a document cannot be published yet, in a sentence without personal data; `null` when it can. */
export function blockOf({ data, refusals }: Pick<Review, 'data' | 'refusals'>): string | null {
  if (refusals[0]) return `Questo documento non si pubblica. ${refusals[0].why}`
  const open = data.filter((one) => one.isOpen)
  if (open.length === 0) return null
  const kinds = [...new Set(open.map(({ label }) => label))].join(', ')
  return `Prima di pubblicare ${open.length === 1 ? 'decidi un dato delicato' : `decidi ${open.length} dati delicati`} (${kinds}) nel riquadro «Dati personali». Intanto puoi salvare la bozza.`
}
