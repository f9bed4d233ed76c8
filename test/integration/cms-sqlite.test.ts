import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type Desk } from '../cms/desk.ts'
import { deskContract } from './cms-contract.ts'

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

  it('has the schema of its migrations, and nothing is left to apply', async () => {
    const { bringUpToDate } = await import('../../cms/open.ts')
    const { migrations } = await import('../../cms/migrations/sqlite/index.ts')
    await bringUpToDate(desk.payload)
    const { docs } = await desk.payload.find({ collection: 'payload-migrations' as 'circolari', pagination: false })
    expect(docs.map((doc) => ('name' in doc ? doc.name : ''))).toEqual(migrations.map(({ name }) => name))
  })
})
