import type { Recognizer } from './recognizer.ts'

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^(?:00)?39(?=\d{9,})/, '')

/** A phone number said to be one (tel., cell., +39), or in the form of an Italian mobile; the school's own are kept. */
export const phone: Recognizer = {
  kind: 'PHONE',
  why: 'numero di telefono privato (Garante 243/2014; La scuola a prova di privacy)',
  find: (text, school) => {
    const own = new Set(
      [...school.phones.map(({ value }) => value), ...school.locations.flatMap(({ phone: number }) => number ?? []), ...school.roleHolders.flatMap(({ phone: number }) => number ?? [])].map(digits),
    )
    return [
      ...text.matchAll(/(?<![\d/.-])(?:(?:\+|00)39[ .-]?)?3\d{2}[ ./-]?\d{3}[ .-]?\d{3,4}(?![\d/-])/g),
      ...text.matchAll(/(?<=\b(?:tel|telefono|cell|cellulare|fax)\.?:?\s{0,2})(?:\+39[ .-]?)?0\d{1,4}[ ./-]?\d{5,8}(?!\d)/gi),
    ]
      .filter(({ 0: number }) => !own.has(digits(number)))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
  },
}
