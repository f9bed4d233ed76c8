import type { Reading } from './reading.ts'

const apart = /\p{Ll}[ ]{2,3}(?=\p{Ll})/gu
const beside = /\p{Ll}[ ](?=\p{Ll})/gu

/** Whether a text came from a scanner or a justified page that set every word apart by two spaces: they part no columns there. */
export function isSpacedOut(text: string): boolean {
  if (!text.includes('  ')) return false
  const wide = text.match(apart)?.length ?? 0
  return wide > 7 && wide > 2 * (text.match(beside)?.length ?? 0)
}

/** A short word alone between wide gaps: no column holds it. */
const loneWord = /[ ]{2,3}(?:e|ed|di|a|in|la|il|lo|le|i|si|del|della|che|per|con|al|alla|è|ha|da|dal|sig|via|nat[oa])(?=[ ]{2,3})/giu

/** The lines that a scanner set apart so, each with its ends: a text may hold them among others. */
export function spacedOutLines(text: string): { start: number; end: number }[] {
  if (!text.includes('  ')) return []
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, lone: words.includes('  ') ? (words.match(loneWord)?.length ?? 0) : 0, plain: words.match(beside)?.length ?? 0 }))
  const isSpaced = lines.map(({ lone, plain }) => lone > 1 && lone > plain)
  return lines.filter(({ lone, plain }, at) => isSpaced[at] || (lone > 0 && plain === 0 && (isSpaced[at - 1] || isSpaced[at + 1])))
}

/** What a spaced-out text has too much: a space among spaces, before a comma, inside brackets, around an apostrophe, between the figures of a number. */
const tooMuch = /(?<=\S[ ]{0,40})(?<=[ ])[ ]{1,40}|[ ]{1,40}(?=[,;:.)](?:\s|$))|(?<=\()[ ]{1,40}|(?<=\d)[ ]{1,3}(?=[./-][ ]{0,3}\d)|(?<=\d[ ]{0,3}[./-])[ ]{1,3}(?=\d)|(?<=\p{L})[ ]{1,3}(?='[ ]{0,3}\p{L})|(?<=\p{L}[ ]{0,3}')[ ]{1,3}(?=\p{L})/gu

/** A reading as it was meant, where it is spaced out, with the way back to the source. */
export function closedUp({ text, starts, ends }: Reading, stretches: readonly { start: number; end: number }[]): Reading {
  const newStarts = new Int32Array(text.length + 1)
  const newEnds = new Int32Array(text.length + 1)
  const units: string[] = []
  let length = 0
  let from = 0
  const keep = (until: number): void => {
    for (let place = from; place < until; place += 1) {
      newStarts[length] = starts?.[place] ?? place
      newEnds[length] = ends?.[place] ?? place + 1
      length += 1
    }
    units.push(text.slice(from, until))
  }
  for (const { start, end } of stretches) {
    for (const { index, 0: spaces } of text.slice(start, end).matchAll(tooMuch)) {
      keep(start + index)
      from = start + index + spaces.length
    }
  }
  keep(text.length)
  newStarts[length] = newEnds[length] = starts?.[text.length] ?? text.length
  return { text: units.join(''), starts: newStarts.subarray(0, length + 1), ends: newEnds.subarray(0, length + 1) }
}
