import { setTimeout as wait } from 'node:timers/promises'
import { APIError, getDataLoader, ValidationError, type Endpoint, type PayloadHandler, type PayloadRequest, type SanitizedConfig } from 'payload'

/** How many times a save is tried before whoever saves is asked to do it again. */
const attempts = 6

/** The longest pause before the second attempt, in milliseconds; each pause may be twice as long as the one before. */
const firstPause = 40

/** Every error behind an error, itself first. */
function* causesOf(error: unknown): Generator<object> {
  for (let one = error; typeof one === 'object' && one !== null; one = 'cause' in one ? one.cause : undefined) yield one
}

/** Whether MongoDB undid a save because another one touched the same records: the documented answer is to do all of it again. */
function wasUndone(error: unknown): boolean {
  for (const one of causesOf(error)) if ('hasErrorLabel' in one && typeof one.hasErrorLabel === 'function' && one.hasErrorLabel('TransientTransactionError') === true) return true
  return false
}

/** Whether a unique value was free when the form looked and taken when the database wrote: done again, the form's own check finds it taken and says so. */
function wasOvertaken(error: unknown, req: PayloadRequest): boolean {
  return error instanceof ValidationError && error.data.errors.some(({ message }) => message === req.t('error:valueMustBeUnique'))
}

/** Whether SQLite waited for another program's writing until it gave up. */
function isLocked(error: unknown): boolean {
  for (const one of causesOf(error)) if ('code' in one && typeof one.code === 'string' && one.code.startsWith('SQLITE_BUSY')) return true
  return false
}

/** Whether a write lost against another one that came at the same moment, in MongoDB or in SQLite. */
export const isCollision = (error: unknown): boolean => wasUndone(error) || isLocked(error)

/** The same request once more, with its body unread and nothing left of the attempt before. */
function copyOf(req: PayloadRequest): PayloadRequest {
  if (!req.clone) return req
  const copy = Object.assign(req.clone(), Object.fromEntries(Object.entries(req)), { context: { ...req.context }, transactionID: undefined }) as PayloadRequest
  copy.payloadDataLoader = getDataLoader(copy)
  return copy
}

/** What a request saves: a record or a global. `null` for what is not there yet. */
function targetOf({ routeParams }: PayloadRequest): string | null {
  if (routeParams?.global) return String(routeParams.global)
  return routeParams?.id === undefined ? null : `${String(routeParams.collection)}/${String(routeParams.id)}`
}

const lastInLine = new Map<string, Promise<unknown>>()

/** Saves of one target follow each other: SQLite, which undoes nothing as a whole, would mix the rows of two. */
async function inTurn<Result>(target: string | null, save: () => Promise<Result>): Promise<Result> {
  if (target === null) return save()
  const mine = (lastInLine.get(target) ?? Promise.resolve()).then(save)
  const end = mine.catch(() => undefined) // whoever comes next does not care how this one ended
  lastInLine.set(target, end)
  try {
    return await mine
  } finally {
    if (lastInLine.get(target) === end) lastInLine.delete(target)
  }
}

const busy = (): APIError =>
  new APIError('Altre persone stanno salvando in questo momento. Quello che hai scritto è ancora qui: aspetta qualche secondo e salva di nuovo.', 409, null, true)

/** Does a save again, all of it, while it meets others; what stays in the way is said in a sentence, and the form keeps what was typed. */
function repeated(save: PayloadHandler): PayloadHandler {
  return async (req) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await save(attempt < attempts ? copyOf(req) : req)
      } catch (error) {
        const isUndone = wasUndone(error)
        // On SQLite a save is not undone as a whole, so it is never done twice; a unique value fails before anything is written.
        if (!isUndone && !wasOvertaken(error, req)) throw isLocked(error) ? busy() : error
        if (attempt === attempts) throw isUndone ? busy() : error
        await wait(Math.random() * firstPause * 2 ** attempt)
      }
    }
  }
}

/** An endpoint that saves, with its turn and its further attempts; one that reads is left as it is. */
function withTurn(endpoint: Endpoint): Endpoint {
  if (endpoint.method === 'get') return endpoint
  const handler = repeated(endpoint.handler)
  return { ...endpoint, handler: (req) => inTurn(targetOf(req), () => Promise.resolve(handler(req))) }
}

/** Lets every save of the API, our own endpoints included, stand its ground among others that come at the same moment. */
export async function repeatCollidingSaves(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  for (const room of [...config.collections, ...config.globals]) if (room.endpoints) room.endpoints = room.endpoints.map(withTurn)
  return config
}
