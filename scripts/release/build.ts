import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { runToEnd } from '../../cms/processes/run-to-end.ts'
import { root } from '../data-folder.ts'
import { Stop } from '../stop.ts'
import { shareTurnWith } from './lock.ts'

/** Builds the pages of a snapshot with Astro into `out`, keeping what is unchanged there, and takes away every page that is no longer made. */
export async function buildPages(snapshot: string, out: string, cache: string, siteUrl: string): Promise<void> {
  mkdirSync(out, { recursive: true })
  mkdirSync(cache, { recursive: true })
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs')
  const { code, said } = await runToEnd([astro, 'build', '--root', root], {
    onStart: shareTurnWith,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      LIMPIDA_SNAPSHOT: snapshot,
      LIMPIDA_OUT: out,
      LIMPIDA_ASTRO_CACHE: cache,
      LIMPIDA_SITE_URL: siteUrl,
    },
  })
  if (code !== 0) throw new Stop(`The pages could not be built; the live site is as it was. Astro said:\n${said.trim().split('\n').slice(-15).join('\n')}`)
  prune(out, cache)
}

/** Every file under a folder, as paths relative to it with `/`. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/**
 * Astro keeps pages of deleted documents in an output folder that it does not empty: takes away every HTML page that this build
 * did not list in `pages.json`, hashed assets that no page names any more, and what else was written before this build began.
 */
function prune(out: string, cache: string): void {
  const made = new Set<string>(JSON.parse(readFileSync(path.join(cache, 'pages.json'), 'utf8')) as string[])
  const files = filesUnder(out)
  const assets = files.filter((file) => file.startsWith('_astro/'))
  for (const file of files) if (!assets.includes(file) && !made.has(file)) rmSync(path.join(out, file))
  const named = new Set<string>()
  for (const file of filesUnder(out)) {
    if (!/\.(html|css|js|xml)$/.test(file)) continue
    for (const [, name] of readFileSync(path.join(out, file), 'utf8').matchAll(/(?:_astro|["'`]\.)\/([\w.@-]+)/g)) named.add(`_astro/${name}`) // scripts name each other by `./`
  }
  for (const asset of assets) if (!named.has(asset)) rmSync(path.join(out, asset))
  removeEmptyFolders(out)
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder)) {
    const inside = path.join(folder, entry)
    if (!statSync(inside).isDirectory()) continue
    removeEmptyFolders(inside)
    if (readdirSync(inside).length === 0) rmdirSync(inside)
  }
}
