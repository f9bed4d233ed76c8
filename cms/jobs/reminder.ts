import type { TaskConfig } from 'payload'
import { isReminderDue, remind } from '../reminders.ts'

/** The task that sends the day's reminder: asked every minute, so that a restart loses nothing; what was sent is noted in the database. */
export const reminderTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'reminder',
  label: 'Promemoria per e-mail',
  retries: 0,
  concurrency: { key: () => 'reminder', exclusive: true, supersedes: true },
  schedule: [
    {
      cron: '* * * * *',
      queue: 'default',
      hooks: {
        beforeSchedule: async (args) => {
          const usual = await args.defaultBeforeSchedule(args)
          const now = new Date()
          return { ...usual, shouldSchedule: usual.shouldSchedule && (await isReminderDue(args.req.payload, now)), waitUntil: now }
        },
      },
    },
  ],
  handler: async ({ req }) => {
    await remind(req.payload, new Date())
    return { output: {} }
  },
}
