import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout that the CMS runs from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
