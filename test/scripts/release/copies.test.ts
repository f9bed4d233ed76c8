import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { FileToClear } from '../../../content/privacy/attachments.ts'
import { Copies } from '../../../scripts/release/copies.ts'
import { school } from '../../fixtures/documents.ts'

vi.setConfig({ testTimeout: 60_000 })
const folder = mkdtempSync(path.join(os.tmpdir(), 'limpida-copies-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const code = 'VLDMRA80A41H501A'
const bytes = new TextEncoder().encode(`codice;voce\n${code};rimborso\n`)
const refused = new TextEncoder().encode('Alunno;Dieta\nGreta Cusimano;senza glutine\nRayen Ben Salah;senza lattosio\n')
const fileOf = (content: Uint8Array): FileToClear => ({
  attachmentId: '7', sha256: createHash('sha256').update(content).digest('hex'), isCsv: true, title: 'Rimborsi', address: '/allegati/circolari/2026-27/1/1', context: { kind: 'circolare', sections: ['circolari'], school },
})
let reads = 0
const copiesOf = (version = 'uno', content = bytes): Copies =>
  new Copies(folder, version, () => {
    reads += 1
    return Promise.resolve(content)
  })

describe('the copies of a release', () => {
  it('are made once: the next release neither reads nor clears a file that is as it was', async () => {
    const first = copiesOf()
    const outcome = await first.clear(fileOf(bytes))
    first.close(true)
    expect(outcome).toMatchObject({ held: null, mediaType: 'text/csv', extension: 'csv', isRedacted: true })
    const second = copiesOf()
    expect(await second.clear(fileOf(bytes))).toEqual(outcome)
    second.close(true)
    expect(reads).toBe(1)
    if (outcome.held !== null) throw new Error(outcome.held)
    expect(readFileSync(second.fileOf(outcome.copy), 'utf8')).toBe('codice;voce\n[omissis: codice fiscale];rimborso\n')
  })

  it('are made again when policy or code change, and when a copy is not whole any more', async () => {
    reads = 0
    const newer = copiesOf('due')
    const outcome = await newer.clear(fileOf(bytes))
    if (outcome.held !== null) throw new Error(outcome.held)
    expect(reads).toBe(1)
    newer.close(true)
    writeFileSync(newer.fileOf(outcome.copy), 'rotta')
    const next = copiesOf('due')
    expect(await next.clear(fileOf(bytes))).toEqual(outcome)
    next.close(true)
    expect(reads).toBe(2)
    expect(readdirSync(folder)).toHaveLength(2) // those of the older version are gone
  })

  it('are one for files that are the same and are asked for at once', async () => {
    reads = 0
    const copies = copiesOf('insieme')
    const [one, other] = await Promise.all([copies.clear(fileOf(bytes)), copies.clear({ ...fileOf(bytes), attachmentId: '8', address: '/allegati/circolari/2026-27/2/1' })])
    copies.close(true)
    expect(other).toEqual(one)
    expect(reads).toBe(1)
  })

  it('remember why a file is held, and no word that was read', async () => {
    const copies = copiesOf('tre', refused)
    expect((await copies.clear(fileOf(refused))).held).toContain('elenco di persone con dati sulla salute')
    copies.close(true)
    const kept = readdirSync(folder).map((name) => `${name}\n${readFileSync(path.join(folder, name), 'utf8')}`).join('\n')
    expect(kept).not.toMatch(/Cusimano|glutine/)
    for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).mode & 0o077).toBe(0)
  })

  it('are not made of a file that is not the one that was uploaded', async () => {
    const copies = copiesOf('quattro', refused)
    await expect(copies.clear(fileOf(bytes))).rejects.toThrow('is not the one that was judged')
    copies.close(false)
  })
})
