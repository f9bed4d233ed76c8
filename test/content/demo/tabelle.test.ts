import { describe, expect, it } from 'vitest'
import { datasets } from '../../../content/datasets/datasets.ts'
import { day } from '../../../content/lifecycle/day.ts'
import { publishTable } from '../../../content/publish.ts'
import { readDemo, readDemoTables } from '../../../scripts/demo/read-demo.ts'

const demo = readDemo(day('2026-11-25'))
const tables = demo.tables.map((table, index) => ({ ...table, id: `tabella-${index + 1}`, updatedAt: `${table.from}T08:00:00.000Z` }))

describe('the tables of the demo', () => {
  it('are there for every dataset but one, which the school says that it does not have', () => {
    const filled = new Set(tables.map(({ dataset }) => dataset))
    expect(datasets.map(({ id }) => id).filter((id) => !filled.has(id))).toEqual(['esiti-delle-selezioni'])
    expect(demo.sections.find(({ section }) => section === 'bandi-concorso/bandi-di-concorso')?.notApplicable).toBeDefined()
  })

  it.each(tables)('$dataset $period passes the gate with nothing taken out that the demo wants to show', (table) => {
    const verdict = publishTable(table, new Date('2026-11-25T09:00:00Z'), demo.school)
    if ('withheld' in verdict) throw new Error(verdict.withheld.why)
    expect(verdict.cleared.redactions).toEqual({})
    expect(verdict.cleared.leftOut).toBe(table.dataset === 'sovvenzioni' && table.period === '2025' ? 1 : 0)
  })

  it('a wrong cell stops the demo with its sentence', () => {
    expect(() => readDemoTables('pagamenti', 'Periodo;Pubblica dal;Categoria;Tipologia;Importo;Beneficiario\n2026-T3;2026-10-15;uscite correnti;Interessi passivi;x;Persona fisica\n')).toThrow('Riga 2, colonna «Importo»')
  })
})
