import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '../cms/desk.ts'
import { startMongo, type Mongo } from '../mongo.ts'
import { deskContract } from './cms-contract.ts'

// SQLite has a file of its own (cms-sqlite.test.ts): the environment is read once in a process.
let mongo: Mongo
let desk: Desk

beforeAll(async () => {
  mongo = await startMongo()
  const { openDesk } = await import('../cms/desk.ts')
  desk = await openDesk(mongo.urlOf('limpida'))
})
afterAll(async () => {
  await desk?.close()
  await mongo?.stop()
})

describe('the CMS on a MongoDB replica set', () => {
  deskContract(() => desk)

  it('undoes a save that fails half way', async () => {
    const { payload } = desk
    const before = await payload.count({ collection: 'circolari' })
    const hooks = payload.collections.circolari.config.hooks.afterChange
    hooks.push(() => Promise.reject(new Error('half way')))
    const refused = await desk.ask('segreteria', 'POST', '/circolari?draft=true', { title: 'A metà', _status: 'draft' })
    hooks.pop()
    expect(refused.status).toBe(500)
    expect(await payload.count({ collection: 'circolari' })).toEqual(before)
  })
})

describe('the address of a MongoDB', () => {
  it('gets the name of its replica set, without which nothing would be undone', async () => {
    const { findReplicaSet } = await import('../../cms/database/mongodb.ts')
    const [base] = mongo.urlOf('limpida').split('?')
    expect(await findReplicaSet(`${base}`)).toBe(`${base}?replicaSet=testset`)
    expect(await findReplicaSet(`${base}?w=majority`)).toBe(`${base}?replicaSet=testset&w=majority`)
  })

  it('that does not answer is said in one sentence, within a few seconds', async () => {
    const { findReplicaSet } = await import('../../cms/database/mongodb.ts')
    await expect(findReplicaSet('mongodb://redazione:segreta@127.0.0.1:9/limpida')).rejects.toThrow(/^MongoDB does not answer at mongodb:\/\/127\.0\.0\.1:9\/limpida within 5 seconds/)
  })
})
