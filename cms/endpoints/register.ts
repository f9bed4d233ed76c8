import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refertoText, type Referto } from '../../content/albo/referto.ts'
import { registerNumber, stateOf } from '../../content/albo/registration.ts'
import { anEditor, signedIn } from '../access/access.ts'
import { readReferto } from '../albo/referto.ts'
import { registrationOf } from '../albo/rows.ts'
import { readOutages } from '../albo/settings.ts'
import type { RegistroAlbo } from '../payload-types.ts'
import { queueRelease } from '../releases.ts'

const refuse = (sentence: string, status = 400): Response => Response.json({ errors: [{ message: sentence }] }, { status })

async function rowIn(req: PayloadRequest): Promise<RegistroAlbo | null> {
  const id = String(req.routeParams?.id ?? '')
  const { docs } = await req.payload.find({ collection: 'registro-albo', where: { id: { equals: req.payload.db.defaultIDType === 'number' ? Number(id) : id } }, limit: 1, depth: 0, overrideAccess: true, req })
  return docs[0] ?? null
}

const forms: Record<'pdf' | 'txt' | 'json', { mediaType: string; made: (referto: Referto) => Promise<Uint8Array<ArrayBuffer>> }> = {
  pdf: { mediaType: 'application/pdf', made: async (referto) => new Uint8Array(await (await import('../albo/referto-pdf.ts')).refertoPdf(referto)) }, // pdfkit is heavy: loaded when a PDF is asked for
  txt: { mediaType: 'text/plain; charset=utf-8', made: (referto) => Promise.resolve(new TextEncoder().encode(refertoText(referto))) },
  json: { mediaType: 'application/json; charset=utf-8', made: (referto) => Promise.resolve(new TextEncoder().encode(`${JSON.stringify(referto, null, 2)}\n`)) },
}

const refertoIn = (form: keyof typeof forms): Endpoint => ({
  path: `/:id/referto.${form}`,
  method: 'get',
  handler: async (req) => {
    if (!signedIn({ req })) return refuse('Accedi per scaricare il referto.', 401)
    const row = await rowIn(req)
    if (!row) return refuse('Nel registro dell’albo non c’è questa riga.', 404)
    const { mediaType, made } = forms[form]
    const file = await made(await readReferto(req.payload, row, new Date()))
    const name = `referto-albo-${row.year}-${row.number}.${form}`
    return new Response(file, { headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' } })
  },
})

/** `GET /registro-albo/:id/referto.pdf`, `.txt` and `.json`, and `POST /registro-albo/:id/annulla` with a reason. */
export const registerEndpoints: Endpoint[] = [
  refertoIn('pdf'),
  refertoIn('txt'),
  refertoIn('json'),
  {
    path: '/:id/annulla',
    method: 'post',
    handler: async (req) => {
      if (!anEditor({ req })) return refuse('Non hai il permesso di annullare pubblicazioni.', 403)
      const { reason } = z.object({ reason: z.string().trim().catch('') }).catch({ reason: '' }).parse(await req.json?.().catch(() => null))
      if (reason.length < 5) return refuse('Scrivi il motivo dell’annullamento: resta nel registro e i cittadini lo leggono.')
      const row = await rowIn(req)
      if (!row) return refuse('Nel registro dell’albo non c’è questa riga.', 404)
      const now = new Date()
      const registration = registrationOf(row)
      const state = stateOf(registration, await readOutages(req.payload), now)
      if (state === 'annulled') return refuse('La pubblicazione è già annullata.')
      if (state === 'over') return refuse('Il termine è già finito: la pubblicazione c’è stata e il registro non si cambia.')
      await req.payload.update({ collection: 'registro-albo', id: row.id, data: { annulledAt: now.toISOString(), annulmentReason: reason }, overrideAccess: true, req })
      await queueRelease(req)
      return Response.json({ message: `La pubblicazione n. ${registerNumber(registration)} è annullata: tra poco l’atto non sarà più all’albo. Il numero resta nel registro.` })
    },
  },
]
