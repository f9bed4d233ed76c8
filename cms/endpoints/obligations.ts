import type { Endpoint, PayloadRequest } from 'payload'
import { addDays, dayOf } from '../../content/lifecycle/day.ts'
import { calendarOf } from '../../content/obligations/calendar.ts'
import { countStates, mostUrgent, type Obligation, type ObligationState } from '../../content/obligations/monitor.ts'
import { signedIn } from '../access/access.ts'
import { obligationsAt } from '../obligations.ts'
import { reminderStanding, type ReminderStanding } from '../reminders.ts'

/** How far ahead the list of deadlines looks, in days. */
const ahead = 90

/** What the panel of the obligations shows; `counts` is `null` before the first release. */
export type ObligationsAnswer = { counts: Record<ObligationState, number> | null; urgent: Obligation[]; ahead: number; reminder: ReminderStanding }

const stranger = (): Response => Response.json({ errors: [{ message: 'Accedi per vedere gli obblighi.' }] }, { status: 401 })

/** `GET /sezioni/obblighi` says what is late and due; `GET /sezioni/scadenze.ics` gives the deadlines to a calendar. */
export const obligationsEndpoints: Endpoint[] = [
  {
    path: '/obblighi',
    method: 'get',
    handler: async (req: PayloadRequest) => {
      if (!signedIn({ req })) return stranger()
      const now = new Date()
      const obligations = await obligationsAt(req.payload, now)
      const answer: ObligationsAnswer = { counts: obligations && countStates(obligations), urgent: mostUrgent(obligations ?? [], addDays(dayOf(now), ahead)), ahead, reminder: await reminderStanding(req.payload) }
      return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    path: '/scadenze.ics',
    method: 'get',
    handler: async (req: PayloadRequest) => {
      if (!signedIn({ req })) return stranger()
      const now = new Date()
      const { shortName } = await req.payload.findGlobal({ slug: 'scuola', depth: 0, select: { shortName: true } })
      const obligations = await obligationsAt(req.payload, now)
      if (obligations === null) return Response.json({ errors: [{ message: 'Le scadenze si leggono dal sito: ci saranno dopo il primo aggiornamento.' }] }, { status: 404 })
      const calendar = calendarOf(obligations, now, shortName ?? 'la scuola')
      return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'attachment; filename="scadenze.ics"', 'Cache-Control': 'no-store' } })
    },
  },
]
