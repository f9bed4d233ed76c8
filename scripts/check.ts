import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './data-folder.ts'
import { run, Stop } from './stop.ts'

const tool = (name: string, args: string[], env: NodeJS.ProcessEnv = process.env) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', name), ...args], { cwd: root, env, encoding: 'utf8' })

/** Lets Astro write the types of its content, from a snapshot that holds nothing. */
function writeContentTypes(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'limpida-types-'))
  writeFileSync(path.join(folder, 'documents.ndjson'), '')
  const { status, stderr } = tool('astro/bin/astro.mjs', ['sync'], { ...process.env, LIMPIDA_SNAPSHOT: folder, LIMPIDA_ASTRO_CACHE: path.join(folder, 'cache') })
  rmSync(folder, { recursive: true, force: true })
  if (status !== 0) throw new Stop(`Astro could not write the types of its content:\n${stderr}`)
}

await run(async () => {
  writeContentTypes()
  const { status, stdout } = tool('typescript/bin/tsc', ['--noEmit', '--project', root])
  process.stdout.write(stdout)
  if (status !== 0) throw new Stop('The types do not agree: see above.')
  process.stdout.write('The types of every room agree.\n')
})
