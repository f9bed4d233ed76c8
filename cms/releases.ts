import type { Payload, PayloadRequest } from 'payload'
import type { Instant } from '../content/lifecycle/day.ts'

/** What a release tells the office: every document with its outcome, no personal data. */
export type ReleaseReport = {
  published: { id: string; address: string; redactions: number }[]
  withheld: { id: string; name: string; reason: string; why: string }[]
  /** Tables of data that are public; a report of before there were any has none. */
  tables?: { id: string; address: string }[] | undefined
  withheldAttachments: { document: string; title: string; why: string }[]
  warnings: { file: string; what: string }[]
}

/** How long saves may follow each other before the release that shows them all starts, in milliseconds. */
export const quietTime = 3000

/** How many releases the CMS remembers. */
const remembered = 50

/** Whether a piece of work asked for no release of its own: seeds and imports write many records, then release once. */
export const withoutRelease = 'limpidaWithoutRelease'

/** Puts a release in the queue; one that is already waiting gives way to it, so many saves make one release. */
export async function queueRelease(req: PayloadRequest): Promise<void> {
  if (req.context[withoutRelease]) return
  await req.payload.jobs.queue({ task: 'release', input: {}, waitUntil: new Date(Date.now() + quietTime), req })
}

/** Notes that a release has started; gives the id of its record. */
export async function startRelease(payload: Payload, asOf: Instant): Promise<number | string> {
  const { id } = await payload.create({
    collection: 'rilasci',
    data: { state: 'running', startedAt: new Date().toISOString(), asOf: asOf.toISOString() },
  })
  return id
}

/** Notes that a release is live, with its report. */
export async function succeedRelease(payload: Payload, id: number | string, report: ReleaseReport): Promise<void> {
  await payload.update({
    collection: 'rilasci',
    id,
    data: {
      state: 'succeeded',
      finishedAt: new Date().toISOString(),
      published: report.published.length,
      withheld: report.withheld.length,
      message: 'Il sito è aggiornato.',
      report,
    },
  })
  await forgetOldReleases(payload)
}

/** Notes that a release failed and why; the live site is as it was. */
export async function failRelease(payload: Payload, id: number | string, message: string): Promise<void> {
  await payload.update({ collection: 'rilasci', id, data: { state: 'failed', finishedAt: new Date().toISOString(), message } })
}

/** Notes the failure of whatever release says that it is still running; one that died before it wrote its record gets one. */
export async function failRunningRelease(payload: Payload, message: string, isSure: boolean): Promise<void> {
  const { docs } = await payload.find({ collection: 'rilasci', where: { state: { equals: 'running' } }, depth: 0, pagination: false, select: { state: true } })
  for (const { id } of docs) await failRelease(payload, id, message)
  if (docs.length > 0 || !isSure) return
  const { docs: latest } = await payload.find({ collection: 'rilasci', sort: '-startedAt', limit: 1, depth: 0, select: { state: true, finishedAt: true } })
  const isNoted = latest[0]?.state === 'failed' && Date.now() - Date.parse(latest[0].finishedAt ?? '') < 60_000
  if (isNoted) return
  const now = new Date().toISOString()
  await payload.create({ collection: 'rilasci', data: { state: 'failed', startedAt: now, finishedAt: now, asOf: now, message } })
}

async function forgetOldReleases(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'rilasci', sort: '-startedAt', limit: 1000, page: 1, depth: 0, select: { state: true } })
  const old = docs.slice(remembered).map(({ id }) => id)
  if (old.length > 0) await payload.delete({ collection: 'rilasci', where: { id: { in: old } } })
}
