import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './data-folder.ts'
import { run, Stop } from './stop.ts'

await run(async () => {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '--project', root], { stdio: 'inherit' })
  if (status !== 0) throw new Stop('The types do not agree: see above.')
  process.stdout.write('The types of every room agree.\n')
})
