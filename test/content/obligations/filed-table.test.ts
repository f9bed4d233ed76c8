import { describe, expect, it } from 'vitest'
import { filedTableByTheGate } from '../../../content/obligations/filed.ts'
import { obligationsOn } from '../../../content/obligations/monitor.ts'
import { day } from '../../../content/lifecycle/day.ts'
import { school } from '../../fixtures/documents.ts'

const table = (over: object = {}) => ({ id: 'tabella-1', dataset: 'tempestivita-trimestrale', period: '2026-T3', from: '2026-10-15', rows: [{ indicatore: '-8,31' }], state: 'published', updatedAt: '2026-10-15T08:00:00Z', ...over })
const on = (text: string): Date => new Date(`${text}T12:00:00Z`)

describe('a table of data', () => {
  it('fulfils the obligation of its quarter, in its section', () => {
    const filed = filedTableByTheGate(table(), on('2026-11-25'), school, [])
    const third = obligationsOn(day('2026-11-25'), { filed, words: [] }).find(({ section, period, what }) => section === 'pagamenti/indicatore-tempestivita' && period === '3° trimestre 2026' && what === 'Indicatore trimestrale')
    expect(third).toMatchObject({ state: 'done', doneOn: '2026-10-15', address: '/amministrazione-trasparente/pagamenti/indicatore-tempestivita' })
    expect(third?.why).toBe('«Indicatore trimestrale di tempestività dei pagamenti, terzo trimestre 2026», pubblico dal 15 ottobre 2026.')
  })

  it.each([
    ['a draft', { state: 'draft' }, 'È una bozza'],
    ['one with a cell that cannot be', { rows: [{ indicatore: 'x' }] }, 'cella non va'],
  ])('that is %s does not, and says why', (_, over, why) => {
    expect(filedTableByTheGate(table(over), on('2026-11-25'), school, [])).toMatchObject([{ withheld: expect.stringContaining(why), address: null }])
  })

  it('is no longer there once it has expired, and a record that is none never is', () => {
    expect(filedTableByTheGate(table(), on('2032-01-01'), school, [])).toEqual([])
    expect(filedTableByTheGate({ id: 1 }, on('2026-11-25'), school, [])).toEqual([])
  })
})
