import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { root } from '../checkout.ts'
import { migrations } from '../migrations/sqlite/index.ts'

/**
 * SQLite in a file. Many writers wait for each other (`wal`, `busyTimeout`); no `transactionOptions`, with which even one process
 * fails with SQLITE_BUSY. The schema comes from migrations alone.
 */
export function sqlite(url: string): DatabaseAdapterObj {
  const file = url.slice('file:'.length)
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  return sqliteAdapter({
    client: { url: file === ':memory:' ? ':memory:' : url },
    wal: file !== ':memory:',
    busyTimeout: 5000,
    push: false,
    autoIncrement: true,
    migrationDir: path.join(root, 'cms', 'migrations', 'sqlite'),
    prodMigrations: migrations,
  })
}
