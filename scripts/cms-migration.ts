import { payloadTool } from './payload-tool.ts'
import { run, Stop } from './stop.ts'

await run(async () => {
  const [name] = process.argv.slice(2)
  if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) throw new Stop('Say in a few words what the migration does: npm run cms:migration -- circolari-have-a-summary')
  payloadTool('migrate:create', name)
  process.stdout.write('Written to cms/migrations/sqlite: read it, then commit it. The next start applies it.\n')
})
