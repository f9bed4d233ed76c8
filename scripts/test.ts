import path from 'node:path'
import { runToEnd } from '../cms/processes/run-to-end.ts'
import { haveChromium } from './chromium.ts'
import { root } from './data-folder.ts'
import { run, Stop } from './stop.ts'

await run(async () => {
  const chromium = haveChromium()
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const { code } = await runToEnd([vitest, 'run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)], {
    isShown: true,
    env: { ...process.env, CHROMIUM_PATH: chromium, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  })
  if (code !== 0) throw new Stop('Some tests failed: see above.', code ?? 1)
})
