import type { LabelledText } from './acts/act.ts'
import type { PersonalDataKind } from '../../../content/privacy/finding.ts'

export type Answer = { blocked: boolean; redactions: readonly { start: number; end: number }[] }

type Share = { hit: number; of: number }
/** How well a set of labelled texts was read; `missed` and `spoiled` say where it was not. */
export type Measure = {
  structured: Share; names: Share; special: Share; other: Share
  keepSpans: Share; unlabelledLetters: Share; negatives: Share
  blocked: Share
  missed: string[]; spoiled: string[]
}

const groupOf: Partial<Record<PersonalDataKind, 'names' | 'special' | 'other'>> = {
  PERSON_NAME: 'names', STUDENT_CLASS_LINK: 'names', OTHER: 'other', HEALTH: 'special', DISABILITY: 'special', RELIGION: 'special', UNION: 'special',
  ECONOMIC_HARDSHIP: 'special', DISCIPLINARY: 'special', JUDICIAL: 'special',
}

export const share = ({ hit, of }: Share): number => (of === 0 ? 1 : hit / of)
export const percent = (one: Share): string => `${(100 * share(one)).toFixed(1)}% (${one.hit}/${one.of})`

/**
 * Counts what was caught whole, what was spoiled and what was touched without a label, over letters and digits. A text held back whole
 * shows nothing: its data count as caught, and where there were none as a negative touched.
 */
export function measure(texts: readonly LabelledText[], answerOf: (text: LabelledText) => Answer): Measure {
  const share = (): Share => ({ hit: 0, of: 0 })
  const result: Measure = { structured: share(), names: share(), special: share(), other: share(), keepSpans: share(), unlabelledLetters: share(), negatives: share(), blocked: share(), missed: [], spoiled: [] }
  for (const labelled of texts) {
    const { id, text, spans } = labelled
    const { blocked, redactions } = answerOf(labelled)
    const hidden = new Uint8Array(text.length)
    const said = new Uint8Array(text.length)
    for (const { start, end } of redactions) hidden.fill(1, start, end)
    const letters = (start: number, end: number): number[] => [...text.slice(start, end)].flatMap((character, index) => (/[\p{L}\p{N}]/u.test(character) ? [hidden[start + index] ?? 0] : []))
    let isTouched = blocked
    for (const { start, end, type, action } of spans) {
      said.fill(1, start, end)
      const parts = letters(start, end)
      if (action === 'redact' && type) {
        const group = result[groupOf[type] ?? 'structured']
        group.of += 1
        if (blocked || !parts.includes(0)) group.hit += 1
        else result.missed.push(`${id} ${type} «${text.slice(start, end)}»`)
      } else if (!blocked) {
        result.keepSpans.of += 1
        if (parts.includes(1)) {
          result.keepSpans.hit += 1
          isTouched = true
          result.spoiled.push(`${id} «${text.slice(start, end)}»`)
        }
      }
    }
    let stretch = ''
    for (let at = 0; at <= text.length; at += 1) {
      const isLetter = /[\p{L}\p{N}]/u.test(text[at] ?? '')
      if (isLetter && !said[at] && !blocked) {
        result.unlabelledLetters.of += 1
        if (hidden[at]) {
          result.unlabelledLetters.hit += 1
          isTouched = true
        }
      }
      if (hidden[at] && !said[at] && !blocked) stretch += text[at]
      else if (stretch) {
        if (/[\p{L}\p{N}]/u.test(stretch)) result.spoiled.push(`${id} unlabelled «${stretch}»`)
        stretch = ''
      }
    }
    result.blocked.of += 1
    if (blocked) result.blocked.hit += 1
    if (!spans.some(({ action }) => action === 'redact')) {
      result.negatives.of += 1
      if (isTouched) result.negatives.hit += 1
    }
  }
  return result
}
