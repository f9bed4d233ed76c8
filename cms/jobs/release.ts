import path from 'node:path'
import type { Payload, TaskConfig } from 'payload'
import { dayOf } from '../../content/lifecycle/day.ts'
import { root } from '../checkout.ts'
import { childEnvironment } from '../processes/child-environment.ts'
import { runToEnd } from '../processes/run-to-end.ts'
import { failRunningRelease } from '../releases.ts'

/** How many of its last lines a failed release leaves in its record. */
const keptLines = 12

/** How long after a failed release the day's one is tried again, in milliseconds. */
const patience = 10 * 60_000

/** Runs a release in a process of its own, so that its memory goes with it; throws its last lines when it fails. */
export type RunRelease = () => Promise<void>

export const runReleaseScript: RunRelease = async () => {
  const { code, said } = await runToEnd(['--import', 'tsx', path.join(root, 'scripts', 'release.ts'), '--from-job'], { env: childEnvironment() })
  if (code !== 0) throw new Error(said.trim().split('\n').slice(-keptLines).join('\n') || `The release ended with code ${code} and said nothing.`)
}

/** Whether the live site is of a day that is over in Italy, so that a term may have ended since; `false` soon after a failure. */
export async function isOutOfDate(payload: Payload, now: Date): Promise<boolean> {
  const latest = async (state: 'succeeded' | 'failed') => {
    const { docs } = await payload.find({
      collection: 'rilasci',
      where: { state: { equals: state } },
      sort: '-startedAt',
      limit: 1,
      depth: 0,
      select: { asOf: true, finishedAt: true },
    })
    return docs[0]
  }
  const done = await latest('succeeded')
  if (!done || dayOf(new Date(done.asOf)) >= dayOf(now)) return false
  const failed = await latest('failed')
  return !failed?.finishedAt || now.getTime() - Date.parse(failed.finishedAt) > patience
}

/** The task that makes the public site: one at a time, the newest request takes the place of those that wait. */
export function releaseTask(run: RunRelease): TaskConfig<{ input: object; output: object }> {
  return {
    slug: 'release',
    label: 'Aggiornamento del sito',
    retries: 0,
    concurrency: { key: () => 'release', exclusive: true, supersedes: true },
    schedule: [
      {
        cron: '* * * * *',
        queue: 'default',
        hooks: {
          beforeSchedule: async (args) => {
            const usual = await args.defaultBeforeSchedule(args)
            const now = new Date()
            return { ...usual, shouldSchedule: usual.shouldSchedule && (await isOutOfDate(args.req.payload, now)), waitUntil: now }
          },
        },
      },
    ],
    handler: async ({ req }) => {
      try {
        await run()
      } catch (error) {
        await failRunningRelease(req.payload, error instanceof Error ? error.message : String(error), true)
        throw error
      }
      return { output: {} }
    },
  }
}
