import { addDays, addMonths, day, dayAfterDi, theDay, yearOf, type Day } from '../lifecycle/day.ts'
import { findSubsection, type Update } from '../sections/sections.ts'

/** One time at which a content is due. */
export type Occurrence = {
  /** `3° trimestre 2026`, `anno 2026`, `scadenza del 31 gennaio 2027`. */
  period: string
  /** The last day in time, inclusive. */
  due: Day
  /** The law gives no day: ours is one that a school can keep to. */
  isIndicative: boolean
  /** What is published from `first` to `last`, both inclusive, counts for this time. */
  first: Day
  last: Day
}

/** Days after the end of a quarter or a half-year where the law gives none. */
const usualDays = 30

const firstOfMonth = (year: number, month: number): Day => addMonths(day(`${year}-01-01`), month - 1)

/** Quarters and half-years: what is published from the last day of one to the eve of the last of the next counts for it. */
function periods(update: Update, year: number, months: 3 | 6): Occurrence[] {
  const name = months === 3 ? 'trimestre' : 'semestre'
  return Array.from({ length: 12 / months }, (_, index) => {
    const last = addDays(firstOfMonth(year, months * (index + 1) + 1), -1)
    const days = update.deadline?.kind === 'after-period' ? update.deadline.days : usualDays
    return {
      period: `${index + 1}° ${name} ${year}`,
      due: addDays(last, days),
      isIndicative: update.deadline?.kind !== 'after-period',
      first: last,
      last: addDays(firstOfMonth(year, months * (index + 2) + 1), -2),
    }
  })
}

/** Yearly contents: with a day of the law, what is published within six months of it counts; else what is published in the year. */
function years(update: Update, year: number): Occurrence[] {
  if (update.deadline?.kind !== 'each-year') return [{ period: `anno ${year}`, due: day(`${year}-12-31`), isIndicative: true, first: day(`${year}-01-01`), last: day(`${year}-12-31`) }]
  const due = addDays(firstOfMonth(year, update.deadline.month), update.deadline.day - 1)
  return [{ period: `scadenza ${dayAfterDi(due)}`, due, isIndicative: false, first: addDays(addMonths(due, -6), 1), last: addMonths(due, 6) }]
}

/** The times at which a content is due from one day to another, both inclusive, oldest first; none for what is due at once. */
export function occurrencesOf(update: Update, from: Day, until: Day): Occurrence[] {
  const all: Occurrence[] = []
  for (let year = yearOf(from) - 1; year <= yearOf(until); year += 1) {
    switch (update.frequency) {
      case 'timely':
      case 'once':
        break
      case 'quarterly':
        all.push(...periods(update, year, 3))
        break
      case 'half-yearly':
        all.push(...periods(update, year, 6))
        break
      case 'yearly':
        all.push(...years(update, year))
    }
  }
  return all.filter(({ due }) => due >= from && due <= until)
}

/** The last day to publish an act in time, or `null` where the law counts none from the act. */
export function dueAfterAct({ deadline }: Update, made: Day): Day | null {
  if (deadline?.kind === 'after-act') return addMonths(made, deadline.months)
  return deadline?.kind === 'after-approval' ? addDays(made, deadline.days) : null
}

/** The warning for an act that is published in a section after its time, in Italian; `null` where it is in time or the law counts none. */
export function latenessOf(section: string, made: Day, from: Day): string | null {
  const dues = (findSubsection(section)?.updates ?? []).flatMap((update) => dueAfterAct(update, made) ?? [])
  const [due] = dues.sort()
  return due !== undefined && from > due ? `L’atto è ${dayAfterDi(made)}: andava pubblicato entro ${theDay(due)}.` : null
}
