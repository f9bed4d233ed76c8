import * as spreadsheet from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { attestationSheet } from '../../cms/attestation-sheet.ts'
import { attestationHeads, attestationOn } from '../../content/obligations/attestation.ts'
import { readCsv } from '../../content/datasets/csv.ts'
import { day } from '../../content/lifecycle/day.ts'
import { school } from '../fixtures/documents.ts'

const today = day('2026-11-25')
const hostile = { section: 'organizzazione/organi', override: { applicability: { value: 'not-applicable' as const, reason: '=HYPERLINK("http://x.example";"qui")' } } }
const rows = attestationOn(today, { filed: [], words: [hostile] })

describe('the sheet as a file', () => {
  it('is an ODS that another program reads, with marks as numbers, and says how it is read', () => {
    const bytes = attestationSheet(rows, school, today, 'ods')
    expect(Buffer.from(bytes).subarray(30, 84).toString()).toContain('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
    const book = spreadsheet.read(bytes, { type: 'array' })
    expect(book.SheetNames).toEqual(['Griglia di rilevazione', 'Come si legge'])
    const cells = spreadsheet.utils.sheet_to_json<unknown[]>(book.Sheets['Griglia di rilevazione']!, { header: 1, defval: '' })
    expect(cells[0]).toEqual(attestationHeads)
    expect(cells).toHaveLength(rows.length + 1)
    expect(cells[rows.findIndex(({ section }) => section === 'organizzazione/telefono-posta') + 1]?.[6]).toBe(0)
    expect(JSON.stringify(spreadsheet.utils.sheet_to_json(book.Sheets['Come si legge']!, { header: 1 }))).toContain('25 novembre 2026')
  })

  it('is a CSV that an Italian office opens, with as many cells in every row', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(attestationSheet(rows, school, today, 'csv'))
    expect(text.startsWith('\uFEFFDenominazione sotto-sezione livello 1')).toBe(true)
    const cells = readCsv(text.slice(1).replaceAll('\r\n', '\n'))
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([attestationHeads.length]))
    expect(cells).toHaveLength(rows.length + 1)
  })

  it('holds no formula, whatever somebody wrote', () => {
    const book = spreadsheet.read(attestationSheet(rows, school, today, 'ods'), { type: 'array' })
    for (const cell of Object.values(book.Sheets['Griglia di rilevazione']!)) expect((cell as { f?: string }).f).toBeUndefined()
    expect(new TextDecoder().decode(attestationSheet(rows, school, today, 'csv'))).toContain(`"'=HYPERLINK(`)
  })
})
