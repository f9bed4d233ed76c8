import { open } from './desk.ts'
import { run } from './stop.ts'

await run(async () => {
  const payload = await open()
  process.stdout.write('The database has the current schema.\n')
  await payload.destroy()
})
