import { payloadTool } from './payload-tool.ts'
import { run } from './stop.ts'

await run(async () => {
  payloadTool('generate:types')
  payloadTool('generate:importmap')
  process.stdout.write('Written: cms/payload-types.ts and the import map of the admin.\n')
})
