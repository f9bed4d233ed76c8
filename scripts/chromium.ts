import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { root } from './data-folder.ts'
import { Stop } from './stop.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Where Chromium is on this machine, or `null`. `CHROMIUM_PATH` decides when it is set. */
export function findChromium(): string | null {
  const told = process.env.CHROMIUM_PATH
  if (told) {
    if (!existsSync(told)) throw new Stop(`CHROMIUM_PATH names ${told}, which does not exist.`)
    return told
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  for (const name of names) for (const folder of folders) if (existsSync(path.join(folder, name))) return path.join(folder, name)
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

/** Finds Chromium or installs it: from Debian's packages where they have it, else as Playwright's own build. */
export function haveChromium(): string {
  const found = findChromium()
  if (found) return found
  const isDebian = existsSync('/etc/debian_version') && !existsSync('/etc/lsb-release') // Ubuntu's package is a snap, which tests cannot drive
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (isDebian) {
    process.stdout.write('Installing Chromium from Debian’s packages …\n')
    for (const command of [['apt-get', 'update', '-qq'], ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']])
      spawnSync([...sudo, ...command][0]!, [...sudo, ...command].slice(1), { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  } else {
    process.stdout.write('Installing Playwright’s Chromium …\n')
    const withDeps = process.platform === 'linux' ? ['--with-deps'] : []
    spawnSync(process.execPath, [path.join(root, 'node_modules', 'playwright', 'cli.js'), 'install', ...withDeps, 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const installed = findChromium()
  if (!installed) throw new Stop('The tests need Chromium, and it could not be installed. Install it by hand, then set CHROMIUM_PATH to its program.')
  return installed
}
