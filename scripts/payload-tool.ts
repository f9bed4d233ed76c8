import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './data-folder.ts'
import { Stop } from './stop.ts'

/** Runs a command of Payload's own tool on our configuration, on an empty embedded database; what it writes is in `cms/`. */
export function payloadTool(...args: string[]): void {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', 'payload', 'bin.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PAYLOAD_CONFIG_PATH: path.join(root, 'cms', 'payload.config.ts'), PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'only to read the fields', DATABASE_URL: 'file::memory:', NODE_NO_WARNINGS: '1' },
  })
  if (status !== 0) throw new Stop(`Payload could not do «${args[0]}»: see above.`)
}
