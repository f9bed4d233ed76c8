import type { Endpoint, PayloadRequest } from 'payload'
import { addDays, dayOf } from '../../content/lifecycle/day.ts'
import { attestationOn } from '../../content/obligations/attestation.ts'
import { calendarOf } from '../../content/obligations/calendar.ts'
import { countStates, mostUrgent, type Obligation, type ObligationState } from '../../content/obligations/monitor.ts'
import { signedIn } from '../access/access.ts'
import { sheetForms, type SheetForm } from '../sheet-forms.ts'
import { readSchool } from '../documents.ts'
import { holdingAt, obligationsAt } from '../obligations.ts'
import { reminderStanding, type ReminderStanding } from '../reminders.ts'

/** How far ahead the list of deadlines looks, in days. */
const ahead = 90

/** What the panel of the obligations shows; `counts` is `null` before the first release. */
export type ObligationsAnswer = { counts: Record<ObligationState, number> | null; urgent: Obligation[]; ahead: number; reminder: ReminderStanding }

const stranger = (): Response => Response.json({ errors: [{ message: 'Accedi per vedere gli obblighi.' }] }, { status: 401 })

const attestationIn = (form: SheetForm): Endpoint => ({
  path: `/attestazione.${form}`,
  method: 'get',
  handler: async (req: PayloadRequest) => {
    if (!signedIn({ req })) return stranger()
    const now = new Date()
    const holding = await holdingAt(req.payload, now)
    if (holding === null) return Response.json({ errors: [{ message: 'La scheda si compila da ciò che è sul sito: ci sarà dopo il primo aggiornamento.' }] }, { status: 404 })
    const { attestationSheet } = await import('../attestation-sheet.ts') // the writer of spreadsheets is heavy
    const file = attestationSheet(attestationOn(dayOf(now), holding), await readSchool(req.payload), dayOf(now), form)
    return new Response(file, { headers: { 'Content-Type': sheetForms[form], 'Content-Disposition': `attachment; filename="attestazione-${dayOf(now)}.${form}"`, 'Cache-Control': 'no-store' } })
  },
})

/**
 * `GET /sezioni/obblighi` says what is late and due, `GET /sezioni/scadenze.ics` gives the deadlines to a calendar, and
 * `GET /sezioni/attestazione.ods` (or `.csv`) the sheet for the revisori.
 */
export const obligationsEndpoints: Endpoint[] = [
  attestationIn('ods'),
  attestationIn('csv'),
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
