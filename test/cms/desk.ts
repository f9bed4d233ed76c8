import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import type { Role } from '../../cms/access/roles.ts'

/** Whoever asks: a role, or a stranger. */
export type Asker = Role | 'stranger'

/** A whole CMS in this process, on a database of its own. */
export type Desk = {
  payload: Payload
  config: SanitizedConfig
  /** Asks the REST API as a role would, with a real login; `body` is what the answer says in JSON, `bytes` is all of it. */
  ask: (as: Asker, method: string, address: string, sent?: object | FormData) => Promise<{ status: number; body: Record<string, unknown>; bytes: Uint8Array }>
  close: () => Promise<void>
}

export const password = 'una frase lunga di prova'
export const emailOf = (role: Role): string => `${role.toLowerCase()}@icvalledellequerce.example`

/** Opens a CMS on SQLite in memory, or on the database that `databaseUrl` names. Once a test file: the environment is read once. */
export async function openDesk(databaseUrl = 'file::memory:'): Promise<Desk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'limpida-desk-'))
  Object.assign(process.env, { LIMPIDA_DATA: folder, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: 'a secret for tests alone' })
  const { default: configPromise } = await import('../../cms/payload.config.ts')
  const { bringUpToDate } = await import('../../cms/open.ts')
  const { roles } = await import('../../cms/access/roles.ts')
  const { writeUser } = await import('../../cms/records.ts')
  const config = await configPromise
  const payload = await getPayload({ config, key: folder })
  await bringUpToDate(payload)
  for (const role of roles) await writeUser(payload, { name: `Persona ${role}`, email: emailOf(role), role, password })

  const tokens = new Map<Asker, Promise<string>>()
  const logIn = async (as: Role): Promise<string> => {
    const { token } = await payload.login({ collection: 'utenti', data: { email: emailOf(as), password } })
    if (!token) throw new Error(`${as} could not log in`)
    return token
  }
  const tokenOf = (as: Role): Promise<string> => {
    const token = tokens.get(as) ?? logIn(as)
    tokens.set(as, token)
    return token
  }
  return {
    payload,
    config,
    ask: async (as, method, address, sent) => {
      const headers = new Headers(as === 'stranger' ? {} : { Authorization: `JWT ${await tokenOf(as)}` })
      if (sent && !(sent instanceof FormData)) headers.set('Content-Type', 'application/json')
      const request = new Request(`http://localhost:3000/api${address}`, { method, headers, ...(sent ? { body: sent instanceof FormData ? sent : JSON.stringify(sent) } : {}) })
      const response = await handleEndpoints({ config, request, payloadInstanceCacheKey: folder })
      const bytes = new Uint8Array(await response.arrayBuffer())
      const read: unknown = bytes.length > 0 && response.headers.get('Content-Type')?.includes('json') ? JSON.parse(new TextDecoder().decode(bytes)) : {}
      return { status: response.status, body: typeof read === 'object' && read !== null ? { ...read } : {}, bytes }
    },
    close: async () => {
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The sentences that stand at the fields of a refused save, by path. */
export function problemsAt(body: Record<string, unknown>): Record<string, string> {
  const errors = Array.isArray(body.errors) ? body.errors : []
  const fields = errors.flatMap((error: { data?: { errors?: { path: string; message: string }[] } }) => error.data?.errors ?? [])
  return Object.fromEntries(fields.map(({ path: where, message }) => [where, message]))
}

/** What a valid circolare sends. */
export const circolare = (more: object = {}): object => ({
  number: 80,
  schoolYear: '2026-27',
  date: '2026-10-22',
  title: 'Sciopero del personale del 6 novembre 2026',
  audience: ['famiglie'],
  placements: [{ venue: 'circolari', from: '2026-10-22' }],
  _status: 'published',
  ...more,
})
