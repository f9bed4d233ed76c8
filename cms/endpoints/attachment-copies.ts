import type { Endpoint } from 'payload'
import type { Kind } from '../../content/documents/kinds.ts'
import { signedIn } from '../access/access.ts'
import { DeskCopies } from '../clearing/desk-copies.ts'
import { reviewAttachments, type AttachmentReview } from '../review.ts'
import { refuse, sentForm } from './sent-form.ts'

/** What the panel shows of the attachments. */
export type AttachmentsAnswer = { attachments: AttachmentReview[] }

const copies = new DeskCopies()

/**
 * `POST /controllo-allegati` with the fields of a form says what the gate would take out of each attachment; `GET /copia-allegato`
 * gives the copy as citizens would get it. Nothing is stored, and a copy is for who may read its original.
 */
export function attachmentCopiesEndpoints(kind: Kind): Endpoint[] {
  return [
    {
      path: '/controllo-allegati',
      method: 'post',
      handler: async (req) => {
        if (!signedIn({ req })) return refuse('Accedi per controllare gli allegati.', 401)
        const form = await sentForm(req, 'La richiesta è troppo lunga.')
        if (form instanceof Response) return form
        const answer: AttachmentsAnswer = { attachments: await reviewAttachments(req.payload, kind, form, req.user, copies) }
        return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
      },
    },
    {
      path: '/copia-allegato',
      method: 'get',
      handler: async (req) => {
        if (!signedIn({ req })) return refuse('Accedi per vedere la copia.', 401)
        const found = copies.find(req.searchParams.get('copia') ?? '')
        const { totalDocs } = found ? await req.payload.count({ collection: 'allegati', where: { id: { equals: found.attachmentId } }, user: req.user, overrideAccess: false }) : { totalDocs: 0 }
        if (!found || totalDocs === 0) return refuse('Questa copia non c’è più: ricarica la pagina del documento e riaprila.', 404)
        const { bytes, mediaType, extension } = found.copy
        return new Response(Buffer.from(bytes), {
          headers: {
            'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
            'Content-Disposition': `inline; filename="copia-per-i-cittadini.${extension}"`,
            'Cache-Control': 'no-store',
            'X-Content-Type-Options': 'nosniff',
            // A drawing could hold a script of its own.
            ...(extension === 'svg' ? { 'Content-Security-Policy': 'sandbox' } : {}),
          },
        })
      },
    },
  ]
}
