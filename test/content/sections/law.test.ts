import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { RetentionRuleName } from '../../../content/lifecycle/retention.ts'
import { findSection, sections, subsections, type Applicability, type UpdateFrequency } from '../../../content/sections/sections.ts'

/** The research on the law that the tree was written from, where it is beside the checkout. */
const file = path.join(process.env.LIMPIDA_SHARED ?? '../shared', 'law', 'at-tree.yaml')

const text = z.union([z.string(), z.array(z.string())]).nullish().transform((value) => (value == null ? [] : [value].flat()))
const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  titulus: text,
  legal_ref: z.array(z.string()),
  content: z.array(z.string()).nullish(),
  cadence: z.union([z.string(), z.record(z.string(), z.string())]),
  retention: z.string(),
  applicability: z.string().nullish(),
  confidence: z.string(),
  unsure: z.unknown().optional(),
  empty_statement: z.string().nullish(),
  national_database: z.object({ url: z.string().nullish() }).nullish(),
  efficacy_condition: z.boolean().nullish(),
})
const lawSchema = z.object({ sections: z.array(z.object({ id: z.string(), title: z.string(), subsections: z.array(rowSchema) })) })

const retentionOf: Record<string, RetentionRuleName> = {
  AT_5Y: 'five-years',
  CONTRACTS_5Y: 'five-years', // never before the contract ends: the rule's own «effectsUntil»
  ART14_3Y_AFTER_END: 'three-years-after-end',
  ART15_3Y_AFTER_END: 'three-years-after-end',
  WHILE_IN_FORCE: 'in-force',
  ROLLING_CURRENT: 'current-version',
}
const frequencyOf: Record<string, UpdateFrequency> = { tempestivo: 'timely', trimestrale: 'quarterly', semestrale: 'half-yearly', annuale: 'yearly', una_tantum: 'once' }
const applicabilityOf = (written: string | null | undefined): Applicability => {
  const known: Record<string, Applicability> = { usually_empty: 'usually-empty', not_applicable: 'not-applicable', unsure: 'unsure', repealed: 'repealed' }
  return written == null ? 'applicable' : (known[written] ?? 'applicable')
}
const frequencies = (cadence: string | Record<string, string>): UpdateFrequency[] =>
  Object.entries(typeof cadence === 'string' ? { default: cadence } : cadence).flatMap(([name, written]) => frequencyOf[name] ?? frequencyOf[written.split(/[ ,]/)[0] ?? ''] ?? [])
const numbers = (texts: string[]): string[] => [...new Set(texts.flatMap((one) => one.replace(/\d\d\/\d\d\/(?=\d{4})/, '').match(/\d+/g) ?? []).map((digits) => String(Number(digits))))]

describe.skipIf(!existsSync(file))('the tree, beside the research on the law', () => {
  const law = existsSync(file) ? lawSchema.parse(parse(readFileSync(file, 'utf8'))).sections : []
  const rows = law.flatMap((section) => section.subsections.map((row) => ({ ...row, id: `${section.id}/${row.id}` })))

  it('has the same sections and subsections, with the same titles, in the same order', () => {
    expect(sections.map(({ id, title }) => [id, title])).toEqual(law.map(({ id, title }) => [id, title]))
    expect(subsections.map(({ id, title }) => [id, title])).toEqual(rows.map(({ id, title }) => [id, title]))
  })

  it.each(rows)('$id: code, retention, applicability, confidence', (row) => {
    const ours = subsections.find(({ id }) => id === row.id)
    expect(ours?.officialCodes).toEqual(row.titulus.map((code) => `${code.slice(0, 2)}.${code.slice(2)}`))
    expect(ours?.retention).toBe(retentionOf[row.retention])
    expect(ours?.applicability).toBe(applicabilityOf(row.applicability))
    expect(ours?.confidence).toBe(row.confidence)
    if (row.unsure != null) expect(ours?.doubt ?? ours?.note).toBeDefined()
    expect(ours?.isConditionOfEffect ?? false).toBe(row.efficacy_condition ?? false)
    if (row.empty_statement) expect(ours?.emptyStatement).toBe(`${row.empty_statement.replace(/ alla data del .*$/, '')}.`)
    if (row.national_database?.url) expect(new URL(ours?.nationalDatabase?.url ?? 'none:').host).toBe(new URL(row.national_database.url).host)
  })

  it.each(rows)('$id: every frequency of update', (row) => {
    const ours = subsections.find(({ id }) => id === row.id)
    expect(new Set(ours?.updates.map(({ frequency }) => frequency))).toEqual(new Set(frequencies(row.cadence)))
  })

  it.each(rows)('$id: every article and act that the research cites', (row) => {
    const basis = numbers(subsections.find(({ id }) => id === row.id)?.legalBasis.map(({ text }) => text) ?? [])
    expect(numbers(row.legal_ref).filter((number) => !basis.includes(number))).toEqual([])
  })
})

describe('the ids of the tree', () => {
  it('are addresses of pages and keys of the CMS: none changes without a migration', () => {
    expect(subsections.map(({ id }) => id.split('/')[1]).join(' ')).toBe(
      'ptpct atti-generali oneri-informativi organi sanzioni-mancata-comunicazione-org articolazione-uffici telefono-posta titolari-incarichi incarichi-vertice dirigenti dirigenti-cessati ' +
        'sanzioni-mancata-comunicazione-pers posizioni-organizzative dotazione-organica personale-non-ti tassi-assenza incarichi-dipendenti contrattazione-collettiva contrattazione-integrativa oiv ' +
        'bandi-di-concorso ammontare-premi dati-premi performance-altri enti-controllati-na tipologie-procedimento dichiarazioni-sostitutive provvedimenti-organi provvedimenti-dirigente ' +
        'controlli-imprese-repealed atti-carattere-generale singole-procedure archivio-ante-2024 criteri-modalita atti-concessione bilancio-preventivo bilancio-consuntivo piano-indicatori ' +
        'patrimonio-immobiliare canoni attestazioni-oiv revisori corte-conti carta-servizi class-action costi-contabilizzati liste-attesa servizi-rete dati-pagamenti indicatore-tempestivita ' +
        'pagamenti-informatici opere-pubbliche-na pianificazione-na ambientali-na sanitarie-na interventi prevenzione-corruzione accesso-civico privacy accessibilita-catalogo dati-ulteriori',
    )
    for (const { id } of subsections) expect(findSection(id)?.id).toBe(id)
  })
})
