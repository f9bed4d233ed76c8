import { dayAfterDi, isDay } from '../content/lifecycle/day.ts'
import type { ReminderStanding } from './reminders.ts'

/** What the office should know of the daily mail, in one sentence. */
export function reminderInWords({ isMailOn, isWanted, last }: ReminderStanding): string {
  if (!isMailOn) return 'I promemoria per e-mail non partono: non c’è un server di posta (chi gestisce il sistema lo indica in LIMPIDA_SMTP_URL).'
  if (!isWanted) return 'I promemoria per e-mail sono spenti: si accendono in «Promemoria per e-mail».'
  if (last === null) return 'Il promemoria per e-mail parte ogni mattina dopo le 7.'
  const day = isDay(last.day) ? dayAfterDi(last.day) : `di ${last.day}`
  switch (last.state) {
    case 'sent':
      return `Il promemoria ${day} è stato spedito.${last.message ? ` ${last.message}` : ''}`
    case 'nothing':
      return `Il promemoria ${day} non serviva: niente in ritardo e niente che scada presto.`
    case 'sending':
      return `Il promemoria ${day} è in partenza. Se lo leggi ancora tra mezz’ora, il programma si è fermato mentre lo spediva: può non essere arrivato.`
    case 'failed':
      return `Il promemoria ${day} non è partito. ${last.message ?? ''}`.trim()
  }
}
