import type { Endpoint } from 'payload'
import { anEditor, signedIn } from '../access/access.ts'
import { queueRelease } from '../releases.ts'
import { siteState } from '../site-state.ts'

const refuse = (sentence: string, status: number): Response => Response.json({ errors: [{ message: sentence }] }, { status })

/** `GET /rilasci/stato?documento=circolare-17` says how the site stands; `POST /rilasci/ora` puts a release in the queue. */
export const siteStateEndpoints: Endpoint[] = [
  {
    path: '/stato',
    method: 'get',
    handler: async (req) => {
      if (!signedIn({ req })) return refuse('Accedi per vedere lo stato del sito.', 401)
      const id = req.searchParams.get('documento')
      return Response.json(await siteState(req.payload, id ?? undefined), { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    path: '/ora',
    method: 'post',
    handler: async (req) => {
      if (!anEditor({ req })) return refuse('Non hai il permesso di aggiornare il sito.', 403)
      await queueRelease(req)
      return Response.json({ message: 'L’aggiornamento del sito è in coda.' })
    },
  },
]
