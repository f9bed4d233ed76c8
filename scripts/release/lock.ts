import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../data-folder.ts'
import { Stop } from '../stop.ts'

/** Two Astro builds of one checkout collide, whatever their data folder: the lock belongs to the checkout. */
const file = path.join(root, 'node_modules', '.limpida-release.lock')

function isRunning(pid: number): boolean {
  if (!(pid > 0)) return true // just made, and its number not yet written
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Notes a process that works for the one whose turn it is: where that one is killed, the turn lasts until this one has ended too. */
export function shareTurnWith(child: number | undefined): void {
  if (child !== undefined && existsSync(file)) appendFileSync(file, `\n${child}`)
}

/** Waits for its turn, up to `patience` milliseconds; a lock left by processes that are gone is taken over. */
export async function takeTurn(patience: number): Promise<() => void> {
  const until = Date.now() + patience
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      const release = (): void => rmSync(file, { force: true })
      process.once('exit', release)
      return release
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holders = existsSync(file) ? readFileSync(file, 'utf8').split('\n').map(Number) : []
    const holder = holders.find(isRunning)
    if (holders.length > 0 && holder === undefined) {
      rmSync(file, { force: true })
      continue
    }
    if (Date.now() > until) throw new Stop(`Another release is running (process ${holder}). Wait for it to end, then run the command again.`)
    await wait(250)
  }
}
