import { spawn } from 'node:child_process'
import path from 'node:path'
import { haveChromium } from './chromium.ts'
import { root } from './data-folder.ts'
import { run, Stop } from './stop.ts'

await run(async () => {
  const chromium = haveChromium()
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Stop('Some tests failed: see above.', code ?? 1)
})
