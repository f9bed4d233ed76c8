import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { circolare, type Desk } from '../cms/desk.ts'
import { startMongo, type Mongo } from '../mongo.ts'
import { deskContract } from './cms-contract.ts'
import { personalDataContract } from './personal-data-contract.ts'

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
  personalDataContract(() => desk)

  it('undoes a save that fails half way', async () => {
    const { payload } = desk
    const before = await payload.count({ collection: 'circolari' })
    const hooks = payload.collections.circolari.config.hooks.afterChange
    hooks.push(() => Promise.reject(new Error('half way')))
    const log = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const refused = await desk.ask('segreteria', 'POST', '/circolari?draft=true', { title: 'A metà', _status: 'draft' })
    hooks.pop()
    expect(log).toHaveBeenCalledTimes(1)
    log.mockRestore()
    expect(refused).toMatchObject({ status: 500, body: { errors: [{ message: expect.stringMatching(/^Qualcosa non ha funzionato\./) }] } })
    expect(await payload.count({ collection: 'circolari' })).toEqual(before)
  })

  /** Leaves a save of a new circolare unfinished, as a second program would; gives the id and what finishes it. */
  const holdOne = async (number: number): Promise<{ id: string; letGo: () => Promise<void> }> => {
    const { payload } = desk
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number }))
    const { id } = body.doc as { id: string }
    const transactionID = (await payload.db.beginTransaction())!
    await payload.db.updateOne({ collection: 'circolari', id, data: { summary: 'Dall’altro programma.' }, req: { transactionID } })
    return { id, letGo: () => payload.db.commitTransaction(transactionID) }
  }

  it('lets a save wait for one that holds the same document', async () => {
    const { id, letGo } = await holdOne(530)
    const [saved] = await Promise.all([desk.ask('segreteria', 'PATCH', `/circolari/${id}`, { signatory: 'La segreteria', _status: 'published' }), wait(60).then(letGo)])
    expect(saved).toMatchObject({ status: 200, body: { doc: { summary: 'Dall’altro programma.', signatory: 'La segreteria' } } })
  })

  it('says so when the other does not let go', async () => {
    const { id, letGo } = await holdOne(531)
    const refused = await desk.ask('segreteria', 'PATCH', `/circolari/${id}`, { signatory: 'La segreteria', _status: 'published' })
    await letGo()
    expect(refused).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringMatching(/^Altre persone stanno salvando in questo momento\. Quello che hai scritto è ancora qui/) }] } })
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
