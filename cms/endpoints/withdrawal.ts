import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { readInstant } from '../../content/lifecycle/instant.ts'
import { groundOf, isInTime, limitInWords, limitOf, withdrawalGrounds, type WithdrawalGround } from '../../content/lifecycle/withdrawal.ts'
import { anEditor } from '../access/access.ts'
import { queueRelease } from '../releases.ts'

type Withdrawable = 'circolari' | 'regolamenti' | 'atti' | 'tabelle'

const ofDocuments = {
  gone: 'Il documento non c’è più.',
  draft: 'È una bozza: non è mai stato pubblicato, quindi si può eliminare.',
  withdrawn: 'Il documento è ritirato: tra poco non sarà più sul sito.',
  back: 'Il ritiro è annullato: tra poco il documento sarà di nuovo sul sito.',
}
const ofTables: typeof ofDocuments = {
  gone: 'La tabella non c’è più.',
  draft: 'È una bozza: non è mai stata pubblicata, quindi si può eliminare.',
  withdrawn: 'La tabella è ritirata: tra poco non sarà più sul sito.',
  back: 'Il ritiro è annullato: tra poco la tabella sarà di nuovo sul sito.',
}
const sentencesOf = (collection: Withdrawable): typeof ofDocuments => (collection === 'tabelle' ? ofTables : ofDocuments)

const refuse = (sentence: string, status = 400): Response => Response.json({ errors: [{ message: sentence }] }, { status })

/** Why it leaves the site; a request to remove it came at an instant. */
type Withdrawal = { reason: string; ground: WithdrawalGround; requestedAt: string | null }

/** Takes what is published off the site, or puts it back. The rest of it, newer drafts included, stays as it is. */
export async function setWithdrawal(req: PayloadRequest, collection: Withdrawable, id: number | string, withdrawal: Withdrawal | null): Promise<void> {
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<{ id: number | string; firstPublishedAt?: string | null }>({ collection, where, req })
  if (!found) throw new APIError(sentencesOf(collection).gone, 404, null, true)
  if (!found.firstPublishedAt) throw new APIError(sentencesOf(collection).draft, 400, null, true)
  const now = new Date().toISOString()
  // Straight to the database: a withdrawal must succeed even when some other field is no longer valid.
  await req.payload.db.updateOne({
    collection,
    id,
    data: { ...found, withdrawal: withdrawal === null ? { reason: null, at: null, ground: null, requestedAt: null } : { ...withdrawal, at: now }, updatedAt: now },
    req,
  })
  await queueRelease(req)
}

const sentSchema = z.object({ reason: z.string().trim().catch(''), ground: z.enum(withdrawalGrounds).default('correction'), requestedAt: z.string().nullish() })

/** What the dialog sent, or the sentence for what is missing in it. */
async function withdrawalIn(req: PayloadRequest): Promise<Withdrawal | string> {
  const { data } = sentSchema.safeParse(await req.json?.())
  if (!data) return 'Scegli perché lascia il sito.'
  if (data.reason.length < 5) return 'Scrivi il motivo del ritiro: resta agli atti della scuola.'
  if (groundOf[data.ground].clock === null) return { ...data, requestedAt: null }
  const requested = readInstant(data.requestedAt ?? '')
  if (!requested) return 'Scrivi il giorno e l’ora in cui è arrivata la richiesta: da lì corre il termine di legge.'
  if (requested > new Date()) return 'La richiesta non può essere arrivata nel futuro: correggi il giorno e l’ora.'
  return { ...data, requestedAt: requested.toISOString() }
}

/** By when a request had to be met, and whether it was, as the office reads it. */
function clockIn({ ground, requestedAt }: Pick<Withdrawal, 'ground' | 'requestedAt'>, at: Date): string {
  const limit = requestedAt === null ? null : limitOf(ground, new Date(requestedAt))
  if (limit === null) return ''
  return isInTime(limit, at) ? ` È in tempo: il termine arrivava fino ${limitInWords(limit)}.` : ` Il termine arrivava fino ${limitInWords(limit)} ed era già passato: annota il ritardo.`
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
        if (!anEditor({ req })) return refuse('Non hai il permesso di ritirare dal sito.', 403)
        const withdrawal = await withdrawalIn(req)
        if (typeof withdrawal === 'string') return refuse(withdrawal)
        await setWithdrawal(req, collection, idIn(req), withdrawal)
        return Response.json({ message: `${sentencesOf(collection).withdrawn}${clockIn(withdrawal, new Date())}` })
      },
    },
    {
      path: '/:id/ripubblica',
      method: 'post',
      handler: async (req) => {
        if (!anEditor({ req })) return refuse('Non hai il permesso di rimettere sul sito.', 403)
        await setWithdrawal(req, collection, idIn(req), null)
        return Response.json({ message: sentencesOf(collection).back })
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
        if (!found) return refuse(sentencesOf(collection).gone, 404)
        return Response.json({ isPublished: Boolean(found.firstPublishedAt), reason: found.withdrawal?.reason ?? null, at: found.withdrawal?.at ?? null })
      },
    },
  ]
}
