import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { anEditor } from '../access/access.ts'
import { queueRelease } from '../releases.ts'

type Withdrawable = 'circolari' | 'regolamenti' | 'atti'

const refuse = (sentence: string, status = 400): Response => Response.json({ errors: [{ message: sentence }] }, { status })

/** Takes a published document off the site, or puts it back. The rest of it, newer drafts included, stays as it is. */
export async function setWithdrawal(req: PayloadRequest, collection: Withdrawable, id: number | string, reason: string | null): Promise<void> {
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<{ id: number | string; firstPublishedAt?: string | null }>({ collection, where, req })
  if (!found) throw new APIError('Il documento non c’è più.', 404, null, true)
  if (!found.firstPublishedAt) throw new APIError('È una bozza: non è mai stato pubblicato, quindi si può eliminare.', 400, null, true)
  const now = new Date().toISOString()
  // Straight to the database: a withdrawal must succeed even when some other field is no longer valid.
  await req.payload.db.updateOne({
    collection,
    id,
    data: { ...found, withdrawal: reason === null ? { reason: null, at: null } : { reason, at: now }, updatedAt: now },
    req,
  })
  await queueRelease(req)
}

async function reasonIn(req: PayloadRequest): Promise<string> {
  const sent: unknown = await req.json?.()
  const reason = typeof sent === 'object' && sent !== null && 'reason' in sent ? sent.reason : undefined
  return typeof reason === 'string' ? reason.trim() : ''
}

function idIn(req: PayloadRequest): number | string {
  const id = String(req.routeParams?.id ?? '')
  return req.payload.db.defaultIDType === 'number' ? Number(id) : id
}

/** `POST /:id/ritira` with a reason, `POST /:id/ripubblica`, and `GET /:id/ritiro`, which says how things stand. */
export function withdrawalEndpoints(collection: Withdrawable): Endpoint[] {
  return [
    {
      path: '/:id/ritira',
      method: 'post',
      handler: async (req) => {
        if (!anEditor({ req })) return refuse('Non hai il permesso di ritirare documenti.', 403)
        const reason = await reasonIn(req)
        if (reason.length < 5) return refuse('Scrivi il motivo del ritiro: resta agli atti della scuola.')
        await setWithdrawal(req, collection, idIn(req), reason)
        return Response.json({ message: 'Il documento è ritirato: tra poco non sarà più sul sito.' })
      },
    },
    {
      path: '/:id/ripubblica',
      method: 'post',
      handler: async (req) => {
        if (!anEditor({ req })) return refuse('Non hai il permesso di ripubblicare documenti.', 403)
        await setWithdrawal(req, collection, idIn(req), null)
        return Response.json({ message: 'Il ritiro è annullato: tra poco il documento sarà di nuovo sul sito.' })
      },
    },
    {
      path: '/:id/ritiro',
      method: 'get',
      handler: async (req) => {
        if (!req.user) return refuse('Accedi per vedere questa pagina.', 401)
        const found = await req.payload.db.findOne<{ id: number | string; firstPublishedAt?: string | null; withdrawal?: { reason?: string | null; at?: string | null } | null }>({
          collection,
          where: { id: { equals: idIn(req) } },
          req,
        })
        if (!found) return refuse('Il documento non c’è più.', 404)
        return Response.json({ isPublished: Boolean(found.firstPublishedAt), reason: found.withdrawal?.reason ?? null, at: found.withdrawal?.at ?? null })
      },
    },
  ]
}
