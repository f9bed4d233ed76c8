import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { isOutOfDate, releaseTask } from '../../cms/jobs/release.ts'
import { recoverReleases } from '../../cms/jobs/recover.ts'
import { failRunningRelease, quietTime, startRelease, succeedRelease } from '../../cms/releases.ts'
import { siteState } from '../../cms/site-state.ts'
import { circolare, openDesk, type Desk } from './desk.ts'

let desk: Desk
const run = vi.fn<() => Promise<void>>()
beforeAll(async () => {
  desk = await openDesk()
  desk.payload.config.jobs.tasks = [releaseTask(run)] as typeof desk.payload.config.jobs.tasks
})
afterAll(async () => desk.close())
beforeEach(async () => {
  run.mockReset()
  run.mockResolvedValue(undefined)
  await desk.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  await desk.payload.delete({ collection: 'rilasci', where: {} })
})

const waiting = async (): Promise<number> => (await desk.payload.count({ collection: 'payload-jobs', where: { processing: { not_equals: true } } })).totalDocs
/** Lets the quiet time pass without waiting for it, then runs what is due. */
const runQueue = async (): Promise<void> => {
  const { docs } = await desk.payload.find({ collection: 'payload-jobs', where: { processing: { not_equals: true } } })
  for (const job of docs) await desk.payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data: { ...job, waitUntil: new Date(Date.now() - quietTime).toISOString() } })
  await desk.payload.jobs.run({ limit: 1, silent: true })
}
const idOf = (body: Record<string, unknown>): string => String((body.doc as { id: unknown }).id)
let number = 0
const published = (): object => circolare({ number: (number += 1) })

describe('the release queue', () => {
  it.each<[string, number, () => Promise<unknown>]>([
    ['a published document', 1, () => desk.ask('segreteria', 'POST', '/circolari', published())],
    ['a new draft', 0, () => desk.ask('segreteria', 'POST', '/circolari?draft=true', { ...published(), _status: 'draft' })],
    ['a section’s words', 1, () => desk.ask('segreteria', 'POST', '/sezioni', { section: 'organizzazione/telefono-posta' })],
    ['a draft of the Carta dei servizi', 0, () => desk.ask('segreteria', 'POST', '/globals/carta-dei-servizi?draft=true', { title: 'Carta dei servizi', _status: 'draft' })],
    ['«Pubblica ora»', 1, () => desk.ask('segreteria', 'POST', '/rilasci/ora', {})],
  ])('after %s holds %i releases', async (_, count, act) => {
    await act()
    expect(await waiting()).toBe(count)
  })

  it('makes one release of many saves', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', published())
    for (let saves = 0; saves < 5; saves += 1) await desk.ask('segreteria', 'PATCH', `/circolari/${idOf(body)}`, { summary: `Salvataggio ${saves}`, _status: 'published' })
    expect(await waiting()).toBe(1)
    await runQueue()
    expect(run).toHaveBeenCalledTimes(1)
    expect(await waiting()).toBe(0)
  })

  it('waits for the quiet time, so that a second save is in the same release', async () => {
    await desk.ask('segreteria', 'POST', '/circolari', published())
    await desk.payload.jobs.run({ limit: 1, silent: true })
    expect(run).not.toHaveBeenCalled()
  })

  it('runs one release at a time, and the one asked meanwhile afterwards', async () => {
    let atOnce = 0
    let most = 0
    run.mockImplementation(async () => {
      most = Math.max(most, (atOnce += 1))
      await wait(100)
      atOnce -= 1
    })
    await desk.ask('segreteria', 'POST', '/rilasci/ora', {})
    const first = runQueue()
    await wait(30)
    await desk.ask('segreteria', 'POST', '/rilasci/ora', {})
    await Promise.all([first, runQueue()])
    await runQueue()
    expect(most).toBe(1)
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('is fed by a withdrawal too', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', published())
    await runQueue()
    await desk.ask('segreteria', 'POST', `/circolari/${idOf(body)}/ritira`, { reason: 'Data sbagliata' })
    expect(await waiting()).toBe(1)
  })

  it('notes a failure with its last lines, and the next release still runs', async () => {
    run.mockRejectedValueOnce(new Error('Astro did not build.\nLine 2'))
    await desk.ask('segreteria', 'POST', '/rilasci/ora', {})
    await runQueue()
    const state = await siteState(desk.payload)
    expect(state).toMatchObject({ isRunning: false, isQueued: false, last: null, failure: { message: 'Astro did not build.\nLine 2' } })
    await desk.ask('segreteria', 'POST', '/rilasci/ora', {})
    await runQueue()
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('takes up what a process that died in the middle of a release left behind', async () => {
    await desk.ask('segreteria', 'POST', '/rilasci/ora', {})
    await startRelease(desk.payload, new Date())
    const { docs } = await desk.payload.find({ collection: 'payload-jobs' })
    await desk.payload.db.updateOne({ collection: 'payload-jobs', id: docs[0]!.id, data: { ...docs[0], processing: true } })
    await recoverReleases(desk.payload)
    expect(await siteState(desk.payload)).toMatchObject({ isRunning: false, isQueued: true, failure: { message: expect.stringContaining('si è interrotto') } })
    await runQueue()
    expect(run).toHaveBeenCalledTimes(1)
  })
})

describe('midnight in Italy', () => {
  const report = { published: [], withheld: [], withheldAttachments: [], warnings: [] }
  const releaseOf = async (asOf: string): Promise<void> => succeedRelease(desk.payload, await startRelease(desk.payload, new Date(asOf)), report)

  it.each([
    ['2026-11-25T22:59:59Z', false],
    ['2026-11-25T23:00:00Z', true],
    ['2026-11-28T10:00:00Z', true],
  ])('with a release of 25 November: at %s the site is out of date: %s', async (now, expected) => {
    await releaseOf('2026-11-25T09:00:00Z')
    expect(await isOutOfDate(desk.payload, new Date(now))).toBe(expected)
  })

  it('starts nothing where nothing was ever released', async () => expect(await isOutOfDate(desk.payload, new Date())).toBe(false))

  it('puts a release in the queue, once, even on a machine that slept through midnight', async () => {
    await releaseOf('2026-11-20T09:00:00Z')
    await desk.payload.jobs.handleSchedules({ queue: 'default' })
    await desk.payload.jobs.handleSchedules({ queue: 'default' })
    expect(await waiting()).toBe(1)
  })

  it('tries again ten minutes after a failure, not at once', async () => {
    await releaseOf('2026-11-20T09:00:00Z')
    await failRunningRelease(desk.payload, 'No disk', true)
    expect(await isOutOfDate(desk.payload, new Date())).toBe(false)
    expect(await isOutOfDate(desk.payload, new Date(Date.now() + 11 * 60_000))).toBe(true)
  })
})

describe('how a document stands on the site', () => {
  it('is what the last good release found', async () => {
    await succeedRelease(desk.payload, await startRelease(desk.payload, new Date()), {
      published: [{ id: 'circolare-1', address: '/circolari/2026-27/80', redactions: 2 }],
      withheld: [{ id: 'circolare-2', name: 'circolare 81 (2026-27)', reason: 'scheduled', why: 'Sarà pubblico dal 1° dicembre 2026.' }],
      withheldAttachments: [{ document: 'circolare-1', title: 'Elenco', why: 'Il file contiene dati personali.' }],
      warnings: [],
    })
    const stateOf = async (id: string) => (await siteState(desk.payload, id)).document
    expect(await stateOf('circolare-1')).toMatchObject({ state: 'online', address: '/circolari/2026-27/80', redactions: 2, withheldAttachments: [{ title: 'Elenco' }] })
    expect(await stateOf('circolare-2')).toEqual({ state: 'withheld', why: 'Sarà pubblico dal 1° dicembre 2026.' })
    expect(await stateOf('circolare-3')).toEqual({ state: 'absent' })
  })
})
