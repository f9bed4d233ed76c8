import { describe, expect, it } from 'vitest'
import { day, type Day } from '../../../content/lifecycle/day.ts'
import { filed, filedByTheGate, type Filed } from '../../../content/obligations/filed.ts'
import { countStates, mostUrgent, obligationsOn, type Holding, type Obligation } from '../../../content/obligations/monitor.ts'
import { subsections } from '../../../content/sections/sections.ts'
import { circolare, school } from '../../fixtures/documents.ts'

const today = day('2026-11-25')
const filedAt = (section: string, from: string, over: Partial<Filed> = {}): Filed => ({
  section, title: 'Un documento', address: '/atti/2026/un-documento', made: day(from), from: day(from), arisen: day(from), renewed: day(from), withheld: null, ...over,
})
const on = (day: Day, holding: Partial<Holding>, section: string): Obligation[] => obligationsOn(day, { filed: [], words: [], ...holding }).filter((one) => one.section === section)
const states = (obligations: Obligation[]): string[] => obligations.map(({ state, due }) => `${due ?? 'at once'} ${state}`)

describe('a school that has published nothing', () => {
  const obligations = obligationsOn(today, { filed: [], words: [] })

  it('is late in every section that concerns it, and is told so in Italian', () => {
    for (const { id, applicability } of subsections) {
      const own = obligations.filter(({ section }) => section === id)
      if (applicability === 'not-applicable' || applicability === 'repealed') expect(own).toEqual([])
      else if (applicability === 'unsure') expect(new Set(own.map(({ state }) => state))).toEqual(new Set(['to-check']))
      else expect(own.some(({ state }) => state === 'late')).toBe(true)
    }
    expect(obligations.filter(({ state }) => state === 'done')).toEqual([])
    for (const { why, legalBasis } of obligations) expect([why.endsWith('.'), legalBasis === '']).toEqual([true, false])
    expect(obligations.find(({ section }) => section === 'organizzazione/organi')?.why).toBe('Non c’è né un documento né una dichiarazione: pubblica o scrivi perché non c’è nulla.')
  })

  it('sees the most urgent first: at once, then by deadline, and nothing beyond the day it asks', () => {
    const urgent = mostUrgent(obligations, day('2026-12-31'))
    expect(urgent[0]?.due).toBeNull()
    const dated = urgent.flatMap(({ due }) => due ?? [])
    expect(dated).toEqual([...dated].sort())
    expect(dated.at(-1)! <= '2026-12-31').toBe(true)
    expect(dated).toContain('2026-12-15')
    const counts = countStates(obligations)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(obligations.length)
  })
})

describe('what is due at once', () => {
  const section = 'organizzazione/organi'

  it.each<[string, Partial<Holding>, string, RegExp]>([
    ['a document', { filed: [filedAt(section, '2026-10-30')] }, 'done', /«Un documento», pubblico dal 30 ottobre 2026\./],
    ['a document of another section', { filed: [filedAt('organizzazione/telefono-posta', '2026-10-30')] }, 'late', /né un documento/],
    ['a document that is not public', { filed: [filedAt(section, '2026-10-30', { withheld: 'È una bozza.' })] }, 'late', /Non sono pubblici 1 documento/],
    ['a statement of this year', { words: [{ section, notApplicable: { reason: 'Nulla.', on: day('2025-11-25') } }] }, 'done', /Dichiarazione del 25 novembre 2025: Nulla\./],
    ['a statement of more than a year ago', { words: [{ section, notApplicable: { reason: 'Nulla.', on: day('2025-11-24') } }] }, 'due', /più di un anno fa/],
    ['a link', { words: [{ section, link: { label: 'Portale', url: 'https://www.example.org' } }] }, 'done', /I dati si trovano altrove: Portale/],
  ])('with %s', (_, holding, state, why) => expect(on(today, holding, section)).toMatchObject([{ state, why: expect.stringMatching(why) }]))
})

describe('what is due each quarter', () => {
  const section = 'pagamenti/dati-pagamenti'

  it('is done by what was published for it, and late or due where nothing was', () => {
    const holding = { filed: [filedAt(section, '2026-04-15', { arisen: day('2026-03-31') }), filedAt(section, '2026-10-15', { arisen: day('2026-09-30') })] }
    expect(states(on(today, holding, section))).toEqual([
      '2026-01-30 late', '2026-04-30 done', '2026-07-30 late', '2026-10-30 done', '2027-01-30 due', '2027-04-30 due', '2027-07-30 due', '2027-10-30 due',
    ])
  })

  it('is due on its last day and late the day after', () => {
    expect(on(day('2026-10-30'), {}, section).find(({ due }) => due === '2026-10-30')?.state).toBe('due')
    expect(on(day('2026-10-31'), {}, section).find(({ due }) => due === '2026-10-30')?.state).toBe('late')
  })

  it('counts a late publication for its own quarter when the office says so, and says that it was late', () => {
    const late = { filed: [filedAt(section, '2026-11-20', { arisen: day('2026-06-30') })] }
    expect(on(today, late, section).find(({ period }) => period === '2° trimestre 2026')).toMatchObject({ state: 'done', doneOn: '2026-11-20', why: '«Un documento», pubblico dal 20 novembre 2026, dopo la scadenza.' })
  })
})

describe('what is due each year', () => {
  it('no longer asks for last year once this year is there, where the law gives no day', () => {
    const section = 'disposizioni-generali/ptpct'
    expect(states(on(today, {}, section))).toEqual(['2025-12-31 late', '2026-12-31 due'])
    expect(states(on(today, { filed: [filedAt(section, '2026-02-10')] }, section))).toEqual(['2026-12-31 done'])
  })

  it('is known by a word of its title among the contents of a section', () => {
    const section = 'pagamenti/indicatore-tempestivita'
    const title = 'Indicatore annuale di tempestività dei pagamenti, anno 2025'
    const own = on(today, { filed: [filedAt(section, '2026-01-23', { title, arisen: day('2025-12-31') })] }, section)
    expect(own.filter(({ state }) => state === 'done').map(({ what, due }) => [what, due])).toEqual([['Indicatore annuale, debiti e imprese creditrici', '2026-01-31']])
  })
})

describe('an act', () => {
  const section = 'bandi-gara-contratti/singole-procedure'

  it('that is not public yet is due three months after it was made, then late', () => {
    const awaited = { filed: [filedAt(section, '2026-12-01', { made: day('2026-09-10'), title: 'atto fornitura', withheld: 'È una bozza: non è stata pubblicata.' })] }
    const act = (day: Day) => on(day, awaited, section).find(({ period }) => period !== null)
    expect(act(day('2026-12-10'))).toMatchObject({ state: 'due', due: '2026-12-10', period: 'atto del 10 settembre 2026', what: 'atto fornitura', why: 'È una bozza: non è stata pubblicata.' })
    expect(act(day('2026-12-11'))?.state).toBe('late')
  })

  it('that was published after its three months is counted', () => {
    expect(on(today, { filed: [filedAt(section, '2026-11-01', { made: day('2026-07-31') })] }, section)[0]?.why).toMatch(/; 1 pubblicato oltre il termine dall’atto\.$/)
  })
})

describe('a document of the CMS', () => {
  const at = new Date('2026-11-25T09:00:00Z')
  const section = 'disposizioni-generali/atti-generali'
  const placed = (over: Parameters<typeof circolare>[0] = {}, from = '2026-10-01') =>
    circolare({ placements: [{ venue: 'amministrazione-trasparente', section, rule: 'five-years', from: day(from), obligationArisen: day('2026-09-30') }], ...over })

  it('is filed by the judgement of the gate', () => {
    expect(filedByTheGate(placed(), at, school)).toMatchObject([{ section, title: 'Riapertura della mensa', address: '/circolari/2026-27/1', from: '2026-10-01', arisen: '2026-09-30', renewed: '2026-10-01', withheld: null }])
    expect(filedByTheGate(placed({ state: 'draft', title: 'Nome di una persona' }), at, school)).toMatchObject([{ title: 'circolare 1 (2026-27)', address: null, withheld: expect.stringContaining('bozza') }])
    expect(filedByTheGate(placed({}, '2026-12-01'), at, school)).toMatchObject([{ withheld: expect.stringContaining('Sarà pubblico') }])
  })

  it('is not filed when it is elsewhere, withdrawn, expired or unreadable', () => {
    const expired = circolare({ placements: [{ venue: 'circolari', rule: 'in-force', from: day('2015-10-01') }, { venue: 'amministrazione-trasparente', section, rule: 'five-years', from: day('2015-10-01') }] })
    for (const record of [circolare(), placed({ state: 'withdrawn' }), expired, { id: 'x' }, null]) expect(filedByTheGate(record, at, school)).toEqual([])
  })

  it('whose other placement alone is public is not done in this section', () => {
    const both = circolare({ placements: [{ venue: 'circolari', rule: 'school-year', from: day('2026-09-07') }, { venue: 'amministrazione-trasparente', section, rule: 'five-years', from: day('2026-12-01') }] })
    expect(filed(both, today, { title: 'Circolare', address: '/circolari/2026-27/1', withheld: null })).toMatchObject([{ address: null, withheld: 'Sarà pubblico dal 1° dicembre 2026.' }])
  })
})
