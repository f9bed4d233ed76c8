import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { unmarked } from './marked.ts'
import { nobodysSchool } from './school.ts'
import { births } from './written/births.ts'
import { contacts } from './written/contacts.ts'
import { everydayFacts, everydayWork } from './written/everyday-facts.ts'
import { homes } from './written/homes.ts'
import { namesAndClasses } from './written/names-and-classes.ts'
import { namesThatStay } from './written/names-that-stay.ts'
import { papersAndAccounts } from './written/papers-and-accounts.ts'
import { tables } from './written/tables.ts'
import { tablesThatStay } from './written/tables-that-stay.ts'
import { whatIsSaid } from './written/what-is-said.ts'
import { whoStandsWhere } from './written/who-stands-where.ts'

/** What stands between the marks of one kind, with its place in the act without marks. */
function stretches(marked: string, sign: '⟦' | '⟨'): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let length = 0
  let start = -1
  for (const unit of marked) {
    if (unit === '⟦' || unit === '⟨') start = unit === sign ? length : -1
    else if (unit === '⟧' || unit === '⟩') {
      if (start >= 0) found.push({ start, end: length })
      start = -1
    } else length += unit.length
  }
  return found
}

describe.each([['where people live', homes], ['phones and mailboxes', contacts], ['what is said of somebody', whatIsSaid], ['dates and places of birth', births], ['papers, plates, accounts and pay', papersAndAccounts], ['names and classes', namesAndClasses], ['names of who is at work, and of nobody', namesThatStay], ['names in one place and in another', whoStandsWhere], ['tables and lists of people', tables], ['tables of things, places and hours', tablesThatStay], ['facts in everyday words', everydayFacts], ['what anybody does at work', everydayWork]])('%s, however an office writes', (_, acts) => {
  it.each(acts.map(([kind, marked]) => ({ kind, marked, opening: marked.slice(0, 70).replaceAll('\n', ' ') })))('$kind: $opening…', ({ kind, marked }) => {
    const text = unmarked(marked)
    const covered = new Uint8Array(text.length)
    for (const { start, end } of judge(text, { kind, sections: [], school: nobodysSchool }).findings) covered.fill(1, start, end)
    const lettersOf = ({ start, end }: { start: number; end: number }, is: number): string => Array.from({ length: end - start }, (_, at) => start + at).filter((at) => /[\p{L}\p{N}]/u.test(text[at]!) && covered[at] === is).map((at) => text[at]).join('')
    if (!marked.includes('⟦')) expect([...text].filter((_, at) => covered[at] === 1).join('')).toBe('')
    for (const place of stretches(marked, '⟦')) expect(lettersOf(place, 0), `shown of «${text.slice(place.start, place.end)}»`).toBe('')
    for (const place of stretches(marked, '⟨')) expect(lettersOf(place, 1), `hidden of «${text.slice(place.start, place.end)}»`).toBe('')
  })
})
