/** Starts the job queue with the server, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { recoverReleases } = await import('./jobs/recover.ts')
  const payload = await getPayload({ config, cron: false })
  await recoverReleases(payload)
  await getPayload({ config, cron: true })
}
