import type { Payload, Where } from 'payload'
import { failRunningRelease } from '../releases.ts'

/**
 * Takes up what a process that ended in the middle of a release left behind: its job would wait for ever and hold back all the
 * others. Only for the start of the one process that runs the queue.
 */
export async function recoverReleases(payload: Payload): Promise<void> {
  await payload.db.deleteMany({ collection: 'payload-jobs', where: { and: [{ taskSlug: { equals: 'reminder' } }, { processing: { equals: true } }] } }) // the day's row says how far it came
  const stuck: Where = { and: [{ taskSlug: { equals: 'release' } }, { processing: { equals: true } }] }
  const { totalDocs } = await payload.count({ collection: 'payload-jobs', where: stuck })
  if (totalDocs === 0) return
  await payload.db.deleteMany({ collection: 'payload-jobs', where: stuck })
  await failRunningRelease(payload, 'L’aggiornamento si è interrotto perché il programma si è fermato. Il sito è rimasto com’era; un altro aggiornamento è in coda.', false)
  await payload.jobs.queue({ task: 'release', input: {} })
}
