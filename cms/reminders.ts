import { ValidationError, type Payload } from 'payload'
import { digestOf, type Digest } from '../content/obligations/digest.ts'
import type { Obligation } from '../content/obligations/monitor.ts'
import { dayOf, timeInWords, type Day, type Instant } from '../content/lifecycle/day.ts'
import type { Role } from './access/roles.ts'
import type { ReminderState } from './collections/invii.ts'
import { adminAddress, environment } from './environment.ts'
import { usualReminderDays } from './globals/promemoria.ts'
import { mailFaultInWords } from './mail.ts'
import { obligationsAt } from './obligations.ts'
import type { Invii } from './payload-types.ts'

/** When the day's reminder goes out, in Italy. */
const hour = '07:00'

/** How often a reminder that fails is tried in a day, and how long it waits, in milliseconds: twice as long each time. */
const attempts = 5
const firstWait = 10 * 60_000

/** Who answers for what is published. */
const readers: Role[] = ['dsga', 'dirigenteScolastico']

/** How the reminder of a day stands, for the dashboard; `isMailOn` says whether there is a mail server. */
export type ReminderStanding = { isMailOn: boolean; isWanted: boolean; last: { day: string; state: ReminderState; message: string | null } | null }

const rowOf = async (payload: Payload, day: Day): Promise<Invii | undefined> =>
  (await payload.find({ collection: 'invii', where: { day: { equals: day } }, limit: 1, depth: 0, overrideAccess: true })).docs[0]

async function settingsOf(payload: Payload): Promise<{ isOn: boolean; days: number; recipients: string[] }> {
  const { isOn, days, addresses } = await payload.findGlobal({ slug: 'promemoria', depth: 0, overrideAccess: true })
  const { docs } = await payload.find({ collection: 'utenti', where: { role: { in: readers } }, pagination: false, depth: 0, overrideAccess: true })
  const recipients = new Set([...docs.map(({ email }) => email), ...(addresses ?? [])].map((address) => address.toLowerCase()))
  return { isOn: isOn !== false, days: days ?? usualReminderDays, recipients: [...recipients] }
}

/** The mail of a day from what is due, and how many people get it; `digest` is `null` when there is nothing to say. */
export async function prepareReminder(payload: Payload, obligations: Obligation[], at: Instant): Promise<{ digest: Digest | null; recipients: string[] }> {
  const { days, recipients } = await settingsOf(payload)
  const { shortName } = await payload.findGlobal({ slug: 'scuola', depth: 0, overrideAccess: true, select: { shortName: true } })
  return { digest: digestOf(obligations, dayOf(at), days, shortName ?? 'la scuola', adminAddress()), recipients }
}

/** How the reminders stand, for the dashboard. */
export async function reminderStanding(payload: Payload): Promise<ReminderStanding> {
  const { docs } = await payload.find({ collection: 'invii', sort: '-day', limit: 1, depth: 0, overrideAccess: true })
  const { isOn } = await payload.findGlobal({ slug: 'promemoria', depth: 0, overrideAccess: true })
  const last = docs[0]
  return { isMailOn: environment().mail !== null, isWanted: isOn !== false, last: last ? { day: last.day, state: last.state, message: last.message ?? null } : null }
}

/** Whether the reminder of this day should go out now: it is time, it has not gone, and a failed one has waited long enough. */
export async function isReminderDue(payload: Payload, now: Instant): Promise<boolean> {
  if (environment().mail === null || timeInWords(now) < hour) return false
  const row = await rowOf(payload, dayOf(now))
  if (row && (row.state !== 'failed' || (row.attempts ?? 1) >= attempts)) return false
  if (row && now.getTime() - Date.parse(row.updatedAt) < firstWait * 2 ** ((row.attempts ?? 1) - 1)) return false
  return (await settingsOf(payload)).isOn
}

/**
 * Takes the day for this process: of two that try at once, one gets it. From then on the day is `sending`, so that a process that ends in the
 * middle leaves a word on the dashboard and never a second mail. `null` when it is not to be had.
 */
async function claim(payload: Payload, day: Day, isAgain: boolean): Promise<Invii | null> {
  const row = await rowOf(payload, day)
  if (!row) {
    try {
      return await payload.create({ collection: 'invii', data: { day, state: 'sending', attempts: 1 }, overrideAccess: true })
    } catch (error) {
      if (error instanceof ValidationError) return null // another process was quicker
      throw error
    }
  }
  if (row.state !== 'failed' && !isAgain) return null
  const { docs } = await payload.update({
    collection: 'invii',
    where: { and: [{ id: { equals: row.id } }, { state: { equals: row.state } }, { attempts: { equals: row.attempts ?? 1 } }] },
    data: { state: 'sending', attempts: (row.attempts ?? 1) + 1, message: null },
    overrideAccess: true,
  })
  return docs[0] ?? null
}

/** Sends the reminder of a day from what is due, once; gives what became of it, or `null` when the day was taken already. */
export async function sendReminder(payload: Payload, obligations: Obligation[], at: Instant, isAgain = false): Promise<Pick<Invii, 'state' | 'message'> | null> {
  const row = await claim(payload, dayOf(at), isAgain)
  if (!row) return null
  const note = async (state: ReminderState, message: string | null, recipients: number): Promise<Pick<Invii, 'state' | 'message'>> => {
    await payload.update({ collection: 'invii', id: row.id, data: { state, message, recipients }, overrideAccess: true })
    return { state, message }
  }
  const { digest, recipients } = await prepareReminder(payload, obligations, at)
  if (digest === null) return note('nothing', 'Niente in ritardo e niente che scada presto.', 0)
  if (recipients.length === 0) return note('failed', 'Non c’è nessuno a cui mandarlo: manca un utente DSGA o dirigente, o un indirizzo in «Promemoria per e-mail».', 0)
  try {
    const { rejected } = (await payload.sendEmail({ to: recipients, ...digest })) as { rejected: number }
    const refused = rejected === 0 ? null : `Il server di posta ha rifiutato ${rejected === 1 ? '1 indirizzo' : `${rejected} indirizzi`} su ${recipients.length}: controlla quelli degli utenti e di «Promemoria per e-mail».`
    return await note('sent', refused, recipients.length - rejected)
  } catch (error) {
    return note('failed', mailFaultInWords(error), 0)
  }
}

/** Sends the reminder of today from what the site has; before the first release there is nothing to say yet. */
export async function remind(payload: Payload, now: Instant): Promise<void> {
  const obligations = await obligationsAt(payload, now)
  if (obligations !== null) await sendReminder(payload, obligations, now)
}
