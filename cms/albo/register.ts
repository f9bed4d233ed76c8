import { setTimeout as wait } from 'node:timers/promises'
import { ValidationError, type Payload } from 'payload'
import { lastDayOf, placementOnAlbo, plainLastDay, registerNumber, type Registration, type Shown } from '../../content/albo/registration.ts'
import { documentSchema, nameOf, type Document } from '../../content/documents/document.ts'
import { actTypeLabel, kindLabel } from '../../content/documents/kinds.ts'
import type { School } from '../../content/documents/school.ts'
import { dayOf, yearOf, type Instant } from '../../content/lifecycle/day.ts'
import { publish } from '../../content/publish.ts'
import { isCollision } from '../collisions.ts'
import { readUnregistered } from '../documents.ts'
import { registrationFor, registrationOf } from './rows.ts'
import { readOutages } from './settings.ts'

/** How often a number is asked for again when another program took it first. */
const attempts = 50

/** Whether what was free a moment ago is taken now, in one database or the other. */
const wasTaken = (error: unknown): boolean => error instanceof ValidationError || isCollision(error)

/**
 * Gives an act the next number of its year, once: the database refuses a number that another program has just taken, and this one takes
 * the next. The highest number counts, so there are neither gaps nor doubles; an act that has a number keeps it.
 */
export async function takeNumber(payload: Payload, act: Omit<Registration, 'number' | 'shown' | 'shownAt' | 'annulled'>): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const known = await registrationFor(payload, act.document)
    if (known) return known.key
    const { docs } = await payload.find({ collection: 'registro-albo', where: { year: { equals: act.year } }, sort: '-number', limit: 1, depth: 0, overrideAccess: true })
    const number = (docs[0]?.number ?? 0) + 1
    const key = registerNumber({ number, year: act.year })
    try {
      await payload.create({ collection: 'registro-albo', data: { ...act, number, key, until: act.lastDay, shown: [] }, overrideAccess: true })
      return key
    } catch (error) {
      if (!wasTaken(error) || attempt === attempts) throw error
      await wait(Math.random() * 20)
    }
  }
}

const actOf = ({ kind, actType, number }: Document): string => (actType ? actTypeLabel[actType] : kind === 'circolare' && number ? `Circolare n. ${number}` : kindLabel[kind])

/**
 * Gives a number to every act that the gate lets onto the albo at an instant and that has none: a number means that an act went up, so
 * one that is still to come, or is kept back, takes none. In the order of their first day, then of their publication. Gives the numbers.
 */
export async function registerOnAlbo(payload: Payload, school: School, instant: Instant): Promise<string[]> {
  const acts: { document: Document; publishedAt: string; requestedBy: string | undefined }[] = []
  for await (const { record, publishedAt } of readUnregistered(payload)) {
    const { data: document } = documentSchema.safeParse(record)
    if (!document) continue // the report of the release says what is wrong with it
    const verdict = publish(document, instant, school)
    const onAlbo = 'cleared' in verdict ? verdict.cleared.document.placements.find(({ venue }) => venue === 'albo-online') : undefined
    if (onAlbo) acts.push({ document, publishedAt, requestedBy: onAlbo.requestedBy })
  }
  const order = ({ document, publishedAt }: (typeof acts)[number]): string => `${placementOnAlbo(document)?.from} ${publishedAt}`
  const numbers: string[] = []
  for (const { document, requestedBy } of acts.sort((one, other) => (order(one) < order(other) ? -1 : 1))) {
    const placement = placementOnAlbo(document)!
    numbers.push(
      await takeNumber(payload, {
        year: yearOf(dayOf(instant)),
        document: document.id,
        act: actOf(document),
        name: nameOf(document),
        ...(requestedBy ? { requestedBy } : {}),
        rule: placement.rule,
        from: placement.from,
        lastDay: plainLastDay(placement),
        registeredAt: instant.toISOString(),
      }),
    )
  }
  return numbers
}

/** What citizens could read of an act on the albo at a release. */
export type OnAlbo = { document: string; shown: Omit<Shown, 'since'>[] }

/** Notes what a release that is live now shows of each act, and the last day as the outages leave it. What was shown once stays noted. */
export async function noteShown(payload: Payload, acts: OnAlbo[], instant: Instant): Promise<void> {
  const outages = await readOutages(payload)
  const { docs } = await payload.find({ collection: 'registro-albo', where: { annulledAt: { exists: false } }, pagination: false, depth: 0, overrideAccess: true })
  const known = new Map(acts.map((act) => [act.document, act]))
  for (const row of docs) {
    const act = known.get(row.document)
    const registration = registrationOf(row)
    const before = registration.shown
    // An act that this release does not show adds nothing to what was shown of it.
    const added = act ? act.shown.filter(({ sha256, original }) => !before.some((one) => one.sha256 === sha256 && one.original === original)) : []
    const { until } = lastDayOf(registration, outages)
    if (added.length === 0 && until === (row.until ?? null) && (row.shownAt || !act)) continue
    await payload.update({
      collection: 'registro-albo',
      id: row.id,
      data: { until, shown: [...before, ...added.map((one) => ({ ...one, since: instant.toISOString() }))], ...(act && !row.shownAt ? { shownAt: instant.toISOString() } : {}) },
      overrideAccess: true,
    })
  }
}
