import type { Recognizer } from './recognizer.ts'

const compact = (text: string): string => text.replace(/[\s.-]/g, '').toUpperCase()

/** An IBAN, Italian or foreign, also in groups of four; the school's own accounts are not personal data. */
export const iban: Recognizer = {
  kind: 'IBAN',
  why: 'coordinate bancarie di chi non è la scuola (Garante 243/2014, par. 9.c)',
  find: (text, school) => {
    const own = new Set(school.ibans.map(compact))
    return [...text.matchAll(/(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/gi)]
      .filter((match) => !own.has(compact(match[0])))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
  },
}
