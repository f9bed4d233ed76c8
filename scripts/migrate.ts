import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { environment } from '../cms/environment.ts'
import { openCms } from './desk.ts'
import { bringToSchema } from './migrate/bring-to-schema.ts'
import { run } from './stop.ts'

await run(async () => {
  if (environment.database.kind === 'sqlite') mkdirSync(path.dirname(environment.database.url.slice('file:'.length)), { recursive: true, mode: 0o700 })
  const payload = await openCms()
  await bringToSchema(payload)
  process.stdout.write('The database has the current schema.\n')
  await payload.destroy()
})
