import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { circolare, openDesk, type Desk } from '../cms/desk.ts'
import { deskContract } from './cms-contract.ts'
import { personalDataContract } from './personal-data-contract.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'limpida-sqlite-'))
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(`file:${path.join(folder, 'database.sqlite')}`)
})
afterAll(async () => {
  await desk?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the CMS on SQLite in a file', () => {
  deskContract(() => desk)
  personalDataContract(() => desk)

  it('has the schema of its migrations, and nothing is left to apply', async () => {
    const { bringUpToDate } = await import('../../cms/open.ts')
    const { migrations } = await import('../../cms/migrations/sqlite/index.ts')
    await bringUpToDate(desk.payload)
    const { docs } = await desk.payload.find({ collection: 'payload-migrations' as 'circolari', pagination: false, sort: 'id' })
    expect(docs.map((doc) => ('name' in doc ? doc.name : ''))).toEqual(migrations.map(({ name }) => name))
  })

  it('says so when another program writes for longer than a save can wait', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 530 }))
    const hold = `new (require('node:sqlite').DatabaseSync)(${JSON.stringify(path.join(folder, 'database.sqlite'))}).exec('BEGIN IMMEDIATE'); console.log('held'); setTimeout(() => {}, 60_000)`
    const other = spawn(process.execPath, ['-e', hold], { stdio: ['ignore', 'pipe', 'inherit'] }) // SQLite's locks count between processes
    await once(other.stdout, 'data')
    const refused = await desk.ask('segreteria', 'PATCH', `/circolari/${(body.doc as { id: number }).id}`, { summary: 'In coda.', _status: 'published' })
    other.kill()
    expect(refused).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringMatching(/^Altre persone stanno salvando in questo momento/) }] } })
  })
})
