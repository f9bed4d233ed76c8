import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoClient } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'

/** How long a server may take to answer, in milliseconds. */
const patience = 5000

/** How many connections one process keeps: a school's staff needs few. */
const connections = 8

/**
 * MongoDB. Before Payload connects, the server must answer and be part of a replica set: without one a save is not atomic. Collections
 * and indexes are made before the first save and one after the other: all at once they get into each other's way.
 */
export function mongodb(url: string): DatabaseAdapterObj {
  const adapter = mongooseAdapter({ url, connectOptions: { autoCreate: false, autoIndex: false, maxPoolSize: connections } })
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const connect = database.connect
      database.connect = async (...options) => {
        Object.assign(database, { url: await findReplicaSet(url) })
        await connect?.call(database, ...options)
        if ('connection' in database) await makeCollections(database.connection as Connection)
      }
      return database
    },
  }
}

/** What this needs of the connection that Payload opens with Mongoose, which has no types of its own here. */
type Connection = {
  db: { listCollections: () => { toArray: () => Promise<{ name: string }[]> } }
  models: Record<string, { collection: { name: string }; createCollection: () => Promise<unknown>; ensureIndexes: () => Promise<unknown> }>
}

async function makeCollections({ db, models }: Connection): Promise<void> {
  const made = new Set((await db.listCollections().toArray()).map(({ name }) => name))
  for (const model of Object.values(models)) {
    if (!made.has(model.collection.name)) await model.createCollection()
    made.add(model.collection.name)
    await model.ensureIndexes()
  }
}

/**
 * The address with the name of its replica set, without which Payload would do without transactions and say nothing. Throws one
 * sentence when the server does not answer, refuses the login or is not part of a replica set.
 */
export async function findReplicaSet(url: string): Promise<string> {
  const where = url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '')
  let client: MongoClient
  try {
    client = new MongoClient(url, { serverSelectionTimeoutMS: patience, connectTimeoutMS: patience })
  } catch (cause) {
    throw new Error(`DATABASE_URL is not an address that MongoDB understands (${where}). Mend it, or remove it to use SQLite.`, { cause })
  }
  try {
    const hello = await client.db('admin').command({ hello: 1 })
    if (typeof hello.setName !== 'string')
      throw new NoReplicaSet(`The MongoDB at ${where} is not part of a replica set, so a save could be half done. Start it with --replSet and run rs.initiate() once.`)
    if (/[?&]replicaSet=/.test(url)) return url
    const [base = url, options] = url.split('?')
    return `${/\/\/[^/]+\//.test(base) ? base : `${base}/`}?replicaSet=${hello.setName}${options ? `&${options}` : ''}`
  } catch (cause) {
    if (cause instanceof NoReplicaSet) throw cause
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`MongoDB does not answer at ${where} within ${patience / 1000} seconds (${said}). Check that it is running and that DATABASE_URL is right.`, { cause })
  } finally {
    await client.close()
  }
}

class NoReplicaSet extends Error {}
