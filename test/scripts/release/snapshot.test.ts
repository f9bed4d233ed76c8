import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { takeSnapshot } from '../../../scripts/release/snapshot.ts'
import { circolare, school } from '../../fixtures/documents.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'limpida-snapshot-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const instant = new Date('2026-10-01T10:00:00Z')
const canary = 'VLDMRA80A41H501A'

describe('the snapshot', () => {
  it('holds cleared metadata apart from cleared bodies, and not one byte of what was withheld or redacted', async () => {
    const documents = [
      circolare({}, `Il codice ${canary} va tolto.`),
      circolare({ id: 'circolare-2', number: 2, state: 'draft', title: 'Segreta bozza' }),
      circolare({ id: 'circolare-3', number: 3, title: 'Scaduta', schoolYear: '2020-21', placements: [{ venue: 'circolari', rule: 'school-year', from: '2020-10-01' as never }] }),
      null,
    ]
    const snapshot = await takeSnapshot({ school, sections: [], documents }, instant, folder)
    expect(snapshot.documents.map(({ id }) => id)).toEqual(['circolare-1'])
    expect(snapshot.withheld.map(({ reason }) => reason)).toEqual(['draft', 'expired', 'unjudged'])
    expect(JSON.parse(readFileSync(path.join(folder, 'gone.json'), 'utf8'))).toEqual(['/circolari/2020-21/3'])
    const everything = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
      .join('\n')
    expect(everything).toContain('va tolto')
    for (const secret of [canary, 'Segreta bozza', 'Scaduta']) expect(everything).not.toContain(secret)
    expect(statSync(folder).mode & 0o077).toBe(0)
  })

  it('withholds the second of two documents with one address', async () => {
    const snapshot = await takeSnapshot({ school, sections: [], documents: [circolare(), circolare({ id: 'circolare-9' })] }, instant, folder)
    expect(snapshot.withheld[0]).toMatchObject({ id: 'circolare-9', reason: 'unjudged', why: expect.stringContaining('stesso indirizzo') })
  })

  it('holds cleared tables without their internal columns, and lets those of an expired dataset go with the reason', async () => {
    const rows = [{ data_richiesta: '14/01/2026', tipo: 'accesso generalizzato', oggetto: 'costi', richiedente: 'Fabiola Ruggieri', esito: 'accolta' }]
    const register = { id: 'tabella-1', dataset: 'registro-degli-accessi', period: '2026-S1', from: '2026-07-10', rows, state: 'published', updatedAt: '2026-07-10T08:00:00Z' }
    const old = { id: 'tabella-2', dataset: 'tempestivita-trimestrale', period: '2020-T1', from: '2020-04-20', rows: [{ indicatore: '-3' }], state: 'published', updatedAt: '2020-04-20T08:00:00Z' }
    const snapshot = await takeSnapshot({ school, sections: [], documents: [], tables: [register, { ...register, id: 'tabella-3' }, old, null] }, instant, folder)
    expect(snapshot.tables.map(({ id }) => id)).toEqual(['tabella-1'])
    expect(snapshot.withheld.map(({ id, reason }) => `${id} ${reason}`)).toEqual(['tabella-3 unjudged', 'tabella-2 expired', 'senza id unjudged'])
    expect(snapshot.gone).toEqual(['/dati-aperti/tempestivita-trimestrale', '/dati-aperti/tempestivita-trimestrale.csv', '/dati-aperti/tempestivita-trimestrale.json'])
    expect(snapshot.departures).toMatchObject([{ document: 'tabella-2', name: 'tabella tempestivita-trimestrale 2020-T1', section: 'pagamenti/indicatore-tempestivita', reason: 'expired', lastDay: '2025-12-31' }])
    expect(readFileSync(path.join(folder, 'tables.json'), 'utf8')).not.toMatch(/Ruggieri|richiedente/)
  })

  it('says of a withdrawn table that it was withdrawn, at addresses where no other period is public', async () => {
    const table = { id: 'tabella-1', dataset: 'tempestivita-trimestrale', period: '2026-T1', from: '2026-04-20', rows: [{ indicatore: '-3' }], state: 'withdrawn', updatedAt: '2026-04-20T08:00:00Z', withdrawal: { reason: 'Lo chiede Fabiola Ruggieri', at: '2026-05-04T08:00:00Z', ground: 'erasure', requestedAt: '2026-05-03T08:00:00Z' } }
    const alone = await takeSnapshot({ school, sections: [], documents: [], tables: [table] }, instant, folder)
    expect(alone.goneWhy['/dati-aperti/tempestivita-trimestrale.csv']).toEqual({ why: 'La scuola ha ritirato la tabella il 4 maggio 2026.' })
    expect(alone.departures).toMatchObject([{ reason: 'withdrawn', lastDay: null, why: 'Ritirata il 4 maggio 2026: rimozione urgente: cancellazione di dati personali, art. 17 reg. (UE) 2016/679' }])
    expect(JSON.stringify([alone.goneWhy, alone.departures])).not.toContain('Ruggieri')
    const among = await takeSnapshot({ school, sections: [], documents: [], tables: [table, { ...table, id: 'tabella-2', period: '2025-T4', from: '2026-01-20', state: 'published', withdrawal: undefined }] }, instant, folder)
    expect([among.gone, among.tables.map(({ period }) => period)]).toEqual([[], ['2025-T4']])
  })

  it('lets go of a body that no document has any more', async () => {
    await takeSnapshot({ school, sections: [], documents: [circolare({}, 'uno')] }, instant, folder)
    await takeSnapshot({ school, sections: [], documents: [circolare({}, 'due')] }, instant, folder)
    expect(readdirSync(path.join(folder, 'bodies'))).toHaveLength(1)
  })
})
