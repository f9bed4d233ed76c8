import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { root } from '../data-folder.ts'
import { Stop } from '../stop.ts'

/** The two ports, from `LIMPIDA_SITE_PORT` and `LIMPIDA_CMS_PORT`. */
export function ports(): { site: number; admin: number } {
  return { site: Number(process.env.LIMPIDA_SITE_PORT ?? 8080), admin: Number(process.env.LIMPIDA_CMS_PORT ?? 3000) }
}

/** Makes sure that the data folder can be written and that its disk has so many megabytes free. */
export function haveRoom(folder: string, megabytes: number): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Stop(`The data folder ${folder} cannot be made (${(error as NodeJS.ErrnoException).code}). Choose one that you may write: LIMPIDA_DATA=/path npm start`)
  }
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 1_048_576)
  if (free < megabytes) throw new Stop(`Only ${free} MB are free where ${folder} is, and ${megabytes} MB are needed. Free some room, or choose another disk: LIMPIDA_DATA=/path npm start`)
}

/** Reads `.env`; the first start writes a random secret there, readable by this user alone. */
export function haveSecret(): void {
  const file = path.join(root, '.env')
  if (!process.env.PAYLOAD_SECRET && !(existsSync(file) && /^PAYLOAD_SECRET=.+/m.test(readFileSync(file, 'utf8')))) {
    appendFileSync(file, `PAYLOAD_SECRET=${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
    chmodSync(file, 0o600)
  }
  if (existsSync(file)) process.loadEnvFile(file)
}
