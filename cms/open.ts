import { getPayload, type Migration, type Payload } from 'payload'
import { environment } from './environment.ts'

/**
 * Opens the CMS for a script, with the database at its current schema; the job queue does not run here. Close it with
 * `payload.destroy()`.
 */
export async function openCms(): Promise<Payload> {
  const { default: config } = await import('./payload.config.ts')
  const payload = await getPayload({ config })
  await bringUpToDate(payload)
  return payload
}

/** Applies the migrations that the database does not have yet; MongoDB needs none. */
export async function bringUpToDate(payload: Payload): Promise<void> {
  if (environment().database.kind !== 'sqlite') return
  const { migrations } = await import('./migrations/sqlite/index.ts')
  // Payload types the arguments of a migration for no database in particular, the generated ones for SQLite.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
