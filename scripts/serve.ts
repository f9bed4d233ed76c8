import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { folders } from './data-folder.ts'
import { listen } from './serve/listen.ts'
import { siteServer } from './serve/site-server.ts'
import { run, Stop } from './stop.ts'

await run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } })
  const folder = positionals[0] === undefined ? folders.live : path.resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0])
  if (!existsSync(folder)) throw new Stop(`There is no release in ${folder}: run npm run release first.`)
  const port = Number(values.port ?? process.env.LIMPIDA_SITE_PORT ?? 8080)
  await listen(siteServer(folder), port, 'site', 'LIMPIDA_SITE_PORT')
  process.stdout.write(`The site of ${folder} is at http://localhost:${port}\n`)
  await new Promise(() => undefined)
})
