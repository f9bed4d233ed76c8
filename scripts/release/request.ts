import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Instant } from '../../content/lifecycle/day.ts'
import { readInstant } from '../../content/lifecycle/instant.ts'
import { Stop } from '../stop.ts'

/** What a release is asked for. */
export type ReleaseRequest = {
  instant: Instant
  /** The instant is not now: the release only shows, it is never switched live. */
  isAsOf: boolean
  /** Where to build without switching; absent for a live release. */
  out?: string
  /** Started by the CMS's job queue. */
  isFromJob: boolean
}

/** Reads the instant of `--as-of`; what is none stops with a sentence. */
export function readAsOf(asOf: string): Instant {
  const instant = readInstant(asOf)
  if (!instant) throw new Stop(`--as-of needs an instant with its offset, such as 2031-01-01T00:00:00+01:00, not «${asOf}».`, 2)
  return instant
}

/** Reads `--as-of INSTANT`, `--out DIR` and `--from-job`; a wrong argument stops with a sentence. Folders count from where the command was typed. */
export function readRequest(args: string[], now: Instant, here: string): ReleaseRequest {
  let values
  try {
    values = parseArgs({ args, options: { 'as-of': { type: 'string' }, out: { type: 'string' }, 'from-job': { type: 'boolean' } } }).values
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\nUse: npm run release -- [--as-of 2031-01-01T00:00:00+01:00] [--out FOLDER]`, 2)
  }
  const asOf = values['as-of']
  return {
    instant: asOf === undefined ? now : readAsOf(asOf),
    isAsOf: asOf !== undefined,
    ...(values.out === undefined ? {} : { out: path.resolve(here, values.out) }),
    isFromJob: values['from-job'] ?? false,
  }
}
