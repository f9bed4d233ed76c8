import { z } from 'zod'
import { addMonths, dayAfterA, dayOf, theDay, timeInWords, type Day, type Instant } from './day.ts'

/** Why a document may have to leave the site before its term. */
export const withdrawalGrounds = ['correction', 'cyberbullying', 'erasure', 'objection'] as const
export type WithdrawalGround = (typeof withdrawalGrounds)[number]

/** That something left the site, why, and when; `at` and `requestedAt` are ISO 8601 instants, and a ground is that of a request to remove it. */
export const withdrawalSchema = z.strictObject({
  reason: z.string(),
  at: z.iso.datetime({ offset: true }),
  ground: z.enum(withdrawalGrounds).optional(),
  requestedAt: z.iso.datetime({ offset: true }).optional(),
})
export type Withdrawal = z.infer<typeof withdrawalSchema>

/** When something was withdrawn, after a word: ` il 3 marzo 2026`; nothing where nobody noted it. */
export const onWithdrawalDay = (withdrawal: Withdrawal | undefined): string => (withdrawal ? ` ${theDay(dayOf(new Date(withdrawal.at)))}` : '')

/** By when the school must have acted, counted from the request: to the hour, or by the end of a day in Italy. */
export type Clock = { hours: number } | { months: number }

/** Every ground with its legal basis and the time that the law gives; an urgent one answers somebody's request. */
export const groundOf: Record<WithdrawalGround, { label: string; legalBasis: string | null; clock: Clock | null }> = {
  correction: { label: 'Errore o correzione', legalBasis: null, clock: null },
  cyberbullying: { label: 'Rimozione urgente: cyberbullismo', legalBasis: 'art. 2 l. 71/2017', clock: { hours: 48 } },
  erasure: { label: 'Rimozione urgente: cancellazione di dati personali', legalBasis: 'art. 17 reg. (UE) 2016/679', clock: { months: 1 } },
  objection: { label: 'Rimozione urgente: opposizione di chi è nominato', legalBasis: 'art. 21 reg. (UE) 2016/679', clock: { months: 1 } },
}

/** By when a request must have been met: an instant where the law counts hours, a day (inclusive) where it counts months. */
export type Limit = { instant: Instant } | { day: Day }

/** By when a request that came at an instant must have been met; `null` where the law gives no time. */
export function limitOf(ground: WithdrawalGround, requested: Instant): Limit | null {
  const { clock } = groundOf[ground]
  if (clock === null) return null
  return 'hours' in clock ? { instant: new Date(requested.getTime() + clock.hours * 3_600_000) } : { day: addMonths(dayOf(requested), clock.months) }
}

/** Whether a removal at an instant is in time. */
export function isInTime(limit: Limit, at: Instant): boolean {
  return 'instant' in limit ? at <= limit.instant : dayOf(at) <= limit.day
}

/** A limit after «entro»: `fino alle 10:30 del …` is never read, `al 27 novembre 2026 alle 10:30` is. */
export function limitInWords(limit: Limit): string {
  return 'instant' in limit ? `${dayAfterA(dayOf(limit.instant))} alle ${timeInWords(limit.instant)}` : dayAfterA(limit.day)
}
