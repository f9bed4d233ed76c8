import { isDay, type Day } from '../../lifecycle/day.ts'

const months = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic']
const monthWord = '(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|genn?\\.?|febb?\\.?|mar\\.?|apr\\.?|mag\\.?|giu\\.?|lugl?\\.?|ago\\.?|sett?\\.?|ott\\.?|nov\\.?|dic\\.?)'

/** The ways in which offices write a day; the groups say which is which. */
const forms: { form: RegExp; read: (groups: string[]) => [string, string, string] }[] = [
  { form: new RegExp(`(?<![\\p{L}\\d/])(\\d{1,2}|primo)\\s*[°º^]?\\s*(?:di\\s+)?${monthWord}\\s+(\\d{4}|['’]\\d{2})(?!\\d)`, 'giu'), read: ([d, m, y]) => [y!, String(months.indexOf(m!.slice(0, 3).toLowerCase()) + 1), d!.toLowerCase() === 'primo' ? '1' : d!] },
  { form: /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/]|[.-]\d)/g, read: ([d, m, y]) => [y!, m!, d!] },
  { form: /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g, read: ([y, m, d]) => [y!, m!, d!] },
]

const twoDigits = (text: string): string => text.padStart(2, '0')

/** A day where it stands in a text; `end` is exclusive. */
export type DayInText = { day: Day; start: number; end: number }

/** Every day written in a text, in reading order; days that do not exist are passed over, a year of two digits is of this century. */
export function daysIn(text: string): DayInText[] {
  const found = forms.flatMap(({ form, read }) =>
    [...text.matchAll(form)].flatMap((match): DayInText[] => {
      const [year, month, day] = read(match.slice(1))
      const written = year.replace(/['’]/, '')
      const iso = `${written.length === 2 ? `20${written}` : written}-${twoDigits(month)}-${twoDigits(day)}`
      return isDay(iso) && iso >= '1970' && iso < '2100' ? [{ day: iso, start: match.index, end: match.index + match[0].length }] : []
    }),
  )
  return found.sort((one, other) => one.start - other.start)
}
