import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout that this script belongs to. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Everything that a running school keeps on disk: database, private files, releases. `LIMPIDA_DATA` moves it. */
export const dataFolder = path.resolve(root, process.env.LIMPIDA_DATA ?? '.limpida')

/** The folders inside the data folder, each for one step of the flow. */
export const folders = {
  snapshot: path.join(dataFolder, 'snapshot'),
  build: path.join(dataFolder, 'build'),
  cache: path.join(dataFolder, 'cache'),
  releases: path.join(dataFolder, 'releases'),
  /** A symbolic link to the release that citizens read. */
  live: path.join(dataFolder, 'live'),
} as const

/** Makes a folder that only this user can read: what is in it has not passed the gate. */
export function makePrivateFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
