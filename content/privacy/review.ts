import { clearTexts, type Judge, type Texts } from '../clear-texts.ts'
import { basesFor, datumOf, isOpen, keyOf } from './decisions.ts'
import { bearerLabel } from './bearer.ts'
import { personalDataLabel, type Finding } from './finding.ts'
import { judge, type Context } from './judge.ts'
import type { Refusal } from './refusals.ts'
import { isLeftToHead, meanwhile, type Reviewed, type ReviewedDatum } from './reviewed.ts'

/** What was found in a document, why it is refused, and its texts as citizens would read them. */
export type Review = { data: Reviewed[]; refusals: Refusal[]; texts: Texts }

/** How much of the text stands around a datum in its excerpt, in UTF-16 units. */
const around = 70

const excerpt = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

/** A finding of a text as whoever decides sees it. */
export function reviewedDatum(text: string, { start, end, kind, rule, why, confidence, isHighRisk, action, bearer, decision }: Finding): ReviewedDatum {
  const stretch = text.slice(start, end)
  const datum = datumOf(stretch)
  return {
    key: keyOf({ datum, kind, rule }), datum, kind, rule, why, confidence, isHighRisk, action, stretch, decision: decision ?? null,
    label: personalDataLabel[kind], whose: bearerLabel[bearer], bases: basesFor(kind), places: 1,
    before: excerpt(`${start > around ? '…' : ''}${text.slice(Math.max(0, start - around), start)}`),
    after: excerpt(`${text.slice(end, end + around)}${end + around < text.length ? '…' : ''}`),
  }
}

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
    const one = reviewedDatum(text, finding)
    const known = data.get(one.key)
    if (known) known.places += 1
    else data.set(one.key, { ...one, field, isOpen: isOpen(finding), nth: countBefore(text, one.stretch, finding.start) })
  }
  return { data: [...data.values()], refusals, texts }
}

/** Why a document cannot be published yet, in a sentence without personal data; `null` when it can. */
export function blockOf({ data, refusals }: Pick<Review, 'data' | 'refusals'>): string | null {
  if (refusals[0]) return `Questo documento non si pubblica. ${refusals[0].why}`
  const open = data.filter((one) => one.isOpen)
  if (open.length === 0) return null
  const [waiting, own] = [open.filter(isLeftToHead), open.filter((one) => !isLeftToHead(one))]
  const toDecide = own.length === 0 ? '' : `Prima di pubblicare ${own.length === 1 ? 'decidi un dato delicato' : `decidi ${own.length} dati delicati`} (${kindsOf(own)}) nel riquadro «Dati personali». `
  const toWait = waiting.length === 0 ? '' : `${waiting.length === 1 ? 'Un dato delicato' : `${waiting.length} dati delicati`} (${kindsOf(waiting)}) ${waiting.length === 1 ? 'aspetta' : 'aspettano'} la scelta del dirigente scolastico. `
  return `${toDecide}${toWait}${meanwhile}`
}

const kindsOf = (data: readonly Reviewed[]): string => [...new Set(data.map(({ label }) => label))].join(', ')
