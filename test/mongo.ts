import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

/** A real MongoDB replica set that ends with the tests. */
export type Mongo = {
  /** The address of a database of its own, for `DATABASE_URL`. */
  urlOf: (database: string) => string
  stop: () => Promise<void>
}

const shared = path.resolve(import.meta.dirname, '..', process.env.LIMPIDA_SHARED ?? '../shared')

/**
 * Starts a replica set of one member: with the server in the folder `mongodb` of `LIMPIDA_SHARED` (`../shared` beside the checkout)
 * where there is one, else with the one that mongodb-memory-server downloads. Takes up to two minutes the first time.
 */
export async function startMongo(): Promise<Mongo> {
  const own = path.join(shared, 'mongodb', 'mongod')
  const binary = existsSync(own) && canRunWine() ? own : undefined
  if (binary) {
    process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
    execFileSync(binary, ['--version'], { stdio: 'ignore', timeout: 180_000 }) // makes its folder, slower than the launch limit
  }
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    instanceOpts: [{ launchTimeout: 60_000 }],
    ...(binary ? { binary: { systemBinary: binary } } : {}),
  })
  return { urlOf: (database) => set.getUri(database), stop: async () => void (await set.stop()) }
}

/** Whether Wine is there; on Debian, for root, installs it. */
function canRunWine(): boolean {
  const isThere = (): boolean => spawnSync('sh', ['-c', 'command -v wine']).status === 0
  if (isThere()) return true
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]): boolean => spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 300_000 }).status === 0
  const wine = ['install', '-y', '--no-install-recommends', 'wine', 'wine64']
  return (apt(...wine) || (apt('update') && apt(...wine))) && isThere()
}
