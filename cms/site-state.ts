import type { Payload } from 'payload'
import { z } from 'zod'
import { registrationFor } from './albo/rows.ts'
import type { Rilasci } from './payload-types.ts'
import type { ReleaseReport } from './releases.ts'

const reportSchema = z.object({
  published: z.array(z.object({ id: z.string(), address: z.string(), redactions: z.number() })),
  withheld: z.array(z.object({ id: z.string(), name: z.string(), reason: z.string(), why: z.string() })),
  tables: z.array(z.object({ id: z.string(), address: z.string() })).optional(),
  withheldAttachments: z.array(z.object({ document: z.string(), title: z.string(), why: z.string() })),
  warnings: z.array(z.object({ file: z.string(), what: z.string() })),
})

/** Reads the report of a release; `null` when there is none or it is not one. */
export function readReport(value: unknown): ReleaseReport | null {
  const read = reportSchema.safeParse(value)
  return read.success ? read.data : null
}

/** How a document stands on the public site, as the last good release found it. */
export type DocumentOnSite =
  | { state: 'online'; address: string; redactions: number; withheldAttachments: { title: string; why: string }[] }
  | { state: 'withheld'; why: string }
  | { state: 'absent' }

export type SiteState = {
  isRunning: boolean
  isQueued: boolean
  /** The last good release. */
  last: { id: number | string; finishedAt: string; asOf: string; published: number; withheld: number } | null
  /** The failure that came after the last good release, if any. */
  failure: { id: number | string; finishedAt: string; message: string } | null
  siteUrl: string | null
  /** The row of the document in the register of the albo, where it has one. */
  register?: { id: number | string; number: string } | null
  document?: DocumentOnSite
}

/** How the public site stands, and in it one document, named by its opaque id such as `circolare-17`. */
export async function siteState(payload: Payload, documentId?: string): Promise<SiteState> {
  const newest = async (state: 'running' | 'succeeded' | 'failed') => {
    const { docs } = await payload.find({ collection: 'rilasci', where: { state: { equals: state } }, sort: '-startedAt', limit: 1, depth: 0 })
    return docs[0]
  }
  const [running, done, failed] = [await newest('running'), await newest('succeeded'), await newest('failed')]
  const waiting = await payload.count({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'release' } }, { hasError: { not_equals: true } }, { processing: { not_equals: true } }, { completedAt: { exists: false } }] },
  })
  const school = await payload.findGlobal({ slug: 'scuola', depth: 0, select: { siteUrl: true } })
  const startOf = ({ startedAt, asOf }: Rilasci): string => startedAt ?? asOf
  const failure = failed && (!done || startOf(failed) > startOf(done)) ? failed : undefined
  return {
    isRunning: running !== undefined,
    isQueued: waiting.totalDocs > 0,
    last: done
      ? { id: done.id, finishedAt: done.finishedAt ?? startOf(done), asOf: done.asOf, published: done.published ?? 0, withheld: done.withheld ?? 0 }
      : null,
    failure: failure ? { id: failure.id, finishedAt: failure.finishedAt ?? startOf(failure), message: failure.message ?? '' } : null,
    siteUrl: school.siteUrl ?? null,
    ...(documentId === undefined ? {} : { document: documentIn(readReport(done?.report), documentId), register: await registerOf(payload, documentId) }),
  }
}

async function registerOf(payload: Payload, documentId: string): Promise<SiteState['register']> {
  const row = await registrationFor(payload, documentId)
  return row ? { id: row.id, number: row.key } : null
}

function documentIn(report: ReleaseReport | null, id: string): DocumentOnSite {
  const published = report?.published.find((entry) => entry.id === id)
  if (published)
    return {
      state: 'online',
      address: published.address,
      redactions: published.redactions,
      withheldAttachments: (report?.withheldAttachments ?? []).filter(({ document }) => document === id).map(({ title, why }) => ({ title, why })),
    }
  const table = report?.tables?.find((entry) => entry.id === id)
  if (table) return { state: 'online', address: table.address, redactions: 0, withheldAttachments: [] }
  const withheld = report?.withheld.find((entry) => entry.id === id)
  return withheld ? { state: 'withheld', why: withheld.why } : { state: 'absent' }
}
