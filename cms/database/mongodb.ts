import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoClient } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'

/** How long a server may take to answer, in milliseconds. */
const patience = 5000

/** MongoDB. Before Payload connects, the server must answer and be part of a replica set: without one a save is not atomic. */
export function mongodb(url: string): DatabaseAdapterObj {
  const adapter = mongooseAdapter({ url, ensureIndexes: true })
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const connect = database.connect
      database.connect = async (...options) => {
        await assertReplicaSet(url)
        return connect?.call(database, ...options)
      }
      return database
    },
  }
}

/** Throws one sentence when the server does not answer, refuses the login or is not part of a replica set. */
export async function assertReplicaSet(url: string): Promise<void> {
  const where = url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '')
  let client: MongoClient
  try {
    client = new MongoClient(url, { serverSelectionTimeoutMS: patience, connectTimeoutMS: patience })
  } catch (cause) {
    throw new Error(`DATABASE_URL is not an address that MongoDB understands (${where}). Mend it, or remove it to use SQLite.`, { cause })
  }
  try {
    const hello = await client.db('admin').command({ hello: 1 })
    if (hello.setName === undefined && hello.msg !== 'isdbgrid')
      throw new NoReplicaSet(`The MongoDB at ${where} is not part of a replica set, so a save could be half done. Start it with --replSet and run rs.initiate() once.`)
  } catch (cause) {
    if (cause instanceof NoReplicaSet) throw cause
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`MongoDB does not answer at ${where} within ${patience / 1000} seconds (${said}). Check that it is running and that DATABASE_URL is right.`, { cause })
  } finally {
    await client.close()
  }
}

class NoReplicaSet extends Error {}
