import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from './checkout.ts'

/** What the machine tells the CMS, checked and typed. */
export type Environment = {
  /** Signs the sessions of the staff. */
  secret: string
  /** Folder of everything that a running school keeps on disk. */
  data: string
  /** Folder of the private files. */
  uploads: string
  database: { kind: 'sqlite'; url: string } | { kind: 'mongodb'; url: string }
  /** Address of the admin when it is not on this machine, as `https://redazione.example.edu.it`. */
  adminUrl: string | undefined
  /** Where the admin answers on this machine. */
  adminPort: number
  /** The server that sends mail and who it is from; `null` where there is none. */
  mail: { url: string; from: { name: string; address: string } } | null
  /** Whether the job queue runs in this process: off in tests and scripts, which run it by hand. */
  isQueueRunning: boolean
}

const schema = z.object({
  PAYLOAD_SECRET: z.string({ error: 'PAYLOAD_SECRET is missing. Run «npm start» once: it writes a random one to .env.' }).min(16, {
    error: 'PAYLOAD_SECRET is shorter than 16 characters. Choose a longer one, or delete it from .env and run «npm start».',
  }),
  LIMPIDA_DATA: z.string().min(1, { error: 'LIMPIDA_DATA is empty. Give it a folder, or remove it.' }).default('.limpida'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/, { error: 'DATABASE_URL is neither «file:PATH» (SQLite) nor «mongodb://…» (MongoDB). Mend it, or remove it to use SQLite.' })
    .optional(),
  LIMPIDA_CMS_URL: z.url({ protocol: /^https?$/, error: 'LIMPIDA_CMS_URL is not an address such as https://redazione.example.edu.it.' }).optional(),
  LIMPIDA_CMS_PORT: z.coerce.number({ error: 'LIMPIDA_CMS_PORT is not a port such as 3000.' }).int().default(3000),
  LIMPIDA_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'LIMPIDA_SMTP_URL is not an address such as smtp://user:password@mail.example.edu.it:587 (smtps:// for a port that is secure from the start).' })
    .optional(),
  LIMPIDA_MAIL_FROM: z
    .string()
    .transform((from) => ({ name: /^(.*?)\s*<[^<>]*>\s*$/.exec(from)?.[1]?.replaceAll('"', '').trim() || 'Limpida', address: /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from }))
    .pipe(z.object({ name: z.string(), address: z.email({ error: 'LIMPIDA_MAIL_FROM is not an e-mail address such as limpida@example.edu.it, or «La scuola <limpida@example.edu.it>».' }) }))
    .optional(),
  LIMPIDA_QUEUE: z.enum(['on', 'off'], { error: 'LIMPIDA_QUEUE is «on» or «off».' }).default('on'),
})

/** A setting of the environment that cannot be: one sentence for each says what to mend. */
export class Misconfigured extends Error {}

/** Reads the environment, or throws one sentence for each thing that is wrong in it. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  // Next builds without a secret: nothing is signed then.
  const isBuilding = variables.NEXT_PHASE === 'phase-production-build'
  const read = schema.safeParse(isBuilding ? { ...variables, PAYLOAD_SECRET: variables.PAYLOAD_SECRET ?? 'not used while building' } : variables)
  if (!read.success) throw new Misconfigured(read.error.issues.map(({ message }) => message).join('\n'))
  const { PAYLOAD_SECRET, LIMPIDA_DATA, DATABASE_URL, LIMPIDA_CMS_URL, LIMPIDA_CMS_PORT, LIMPIDA_SMTP_URL, LIMPIDA_MAIL_FROM, LIMPIDA_QUEUE } = read.data
  if (LIMPIDA_SMTP_URL && !LIMPIDA_MAIL_FROM) throw new Misconfigured('LIMPIDA_MAIL_FROM is missing: LIMPIDA_SMTP_URL needs the address that mail comes from, such as limpida@example.edu.it.')
  const data = path.resolve(root, LIMPIDA_DATA)
  const url = DATABASE_URL ?? `file:${path.join(data, 'database.sqlite')}`
  return {
    secret: PAYLOAD_SECRET,
    data,
    uploads: path.join(data, 'uploads'),
    database: url.startsWith('file:') ? { kind: 'sqlite', url: absolute(url) } : { kind: 'mongodb', url },
    adminUrl: LIMPIDA_CMS_URL,
    adminPort: LIMPIDA_CMS_PORT,
    mail: LIMPIDA_SMTP_URL && LIMPIDA_MAIL_FROM ? { url: LIMPIDA_SMTP_URL, from: LIMPIDA_MAIL_FROM } : null,
    isQueueRunning: LIMPIDA_QUEUE === 'on',
  }
}

/** A file URL whose path counts from the checkout, wherever the process was started. */
function absolute(url: string): string {
  const file = url.slice('file:'.length)
  return file === ':memory:' ? url : `file:${path.resolve(root, file)}`
}

let known: Environment | undefined

/** The environment of this process, with what `.env` adds to it: read once, when it is first needed. */
export function environment(): Environment {
  if (known) return known
  const dotEnv = path.join(root, '.env')
  if (existsSync(dotEnv)) process.loadEnvFile(dotEnv)
  known = readEnvironment(process.env)
  return known
}

/** Where the admin is, for the links in mails. */
export function adminAddress(): string {
  const { adminUrl, adminPort } = environment()
  return `${adminUrl ?? `http://localhost:${adminPort}`}/admin`
}
