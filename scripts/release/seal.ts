import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from './build.ts'

/** What the web server needs besides the pages; it stands in `.server/`, which is never served. */
export const serverFolder = '.server'

/** The SHA-256 of each file of a release. */
export type Manifest = Record<string, string>

export function readManifest(release: string): Manifest {
  const file = path.join(release, serverFolder, 'manifest.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {}
}

/**
 * Copies a built site into a release folder of its own, so that the next build cannot touch it. A file that the previous release
 * holds unchanged is a hard link to it: releases are never written again.
 */
export function seal(build: string, release: string, previous: string | null): Manifest {
  const before = previous ? readManifest(previous) : {}
  const manifest: Manifest = {}
  mkdirSync(path.join(release, serverFolder), { recursive: true })
  for (const file of filesUnder(build)) {
    const from = path.join(build, file)
    const to = path.join(release, file)
    const digest = createHash('sha256').update(readFileSync(from)).digest('hex')
    manifest[file] = digest
    mkdirSync(path.dirname(to), { recursive: true })
    if (previous && before[file] === digest && existsSync(path.join(previous, file))) linkSync(path.join(previous, file), to)
    else copyFileSync(from, to)
  }
  writeFileSync(path.join(release, serverFolder, 'manifest.json'), JSON.stringify(manifest))
  return manifest
}

/** The release that the link points to, or `null` when nothing is live yet. */
export function liveRelease(live: string): string | null {
  try {
    return path.resolve(path.dirname(live), readlinkSync(live))
  } catch {
    return null // no link yet: the first release of this data folder
  }
}

/** Makes a release the live one in one step: a reader sees either the old site or the new one. */
export function switchLive(live: string, release: string): void {
  const next = `${live}.next`
  rmSync(next, { force: true })
  symlinkSync(path.relative(path.dirname(live), release), next)
  renameSync(next, live)
}

/** Removes old releases, keeping the newest ones besides the live one. An expired file must not outlive its term on disk for long. */
export function keepNewest(releases: string, live: string, count: number): void {
  const current = liveRelease(live)
  const old = readdirSync(releases).sort().reverse().map((name) => path.join(releases, name)).filter((folder) => folder !== current)
  for (const folder of old.slice(count)) rmSync(folder, { recursive: true, force: true })
}
