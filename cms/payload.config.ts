import path from 'node:path'
import { it } from '@payloadcms/translations/languages/it'
import { buildConfig, type Field } from 'payload'
import sharp from 'sharp'
import { nobody } from './access/access.ts'
import { root } from './checkout.ts'
import { repeatCollidingSaves } from './collisions.ts'
import { allegati } from './collections/allegati.ts'
import { atti, circolari, regolamenti } from './collections/documents.ts'
import { invii } from './collections/invii.ts'
import { registroAlbo } from './collections/registro-albo.ts'
import { regole } from './collections/regole.ts'
import { rilasci } from './collections/rilasci.ts'
import { scelte } from './collections/scelte.ts'
import { sezioni } from './collections/sezioni.ts'
import { tabelle } from './collections/tabelle.ts'
import { uscite } from './collections/uscite.ts'
import { utenti } from './collections/utenti.ts'
import { environment, type Environment } from './environment.ts'
import { fitForLog } from './faults.ts'
import { editor } from './fields/body.ts'
import { albo } from './globals/albo.ts'
import { cartaDeiServizi } from './globals/carta-dei-servizi.ts'
import { promemoria } from './globals/promemoria.ts'
import { ricerca } from './globals/ricerca.ts'
import { scuola } from './globals/scuola.ts'
import { sayFault } from './hooks/say-fault.ts'
import { italian } from './italian.ts'
import { releaseTask, runReleaseScript } from './jobs/release.ts'
import { reminderTask } from './jobs/reminder.ts'
import { mail } from './mail.ts'
import { withNamesOfWhoEdits } from './who-edits.ts'

const cms = path.join(root, 'cms')

async function database({ kind, url }: Environment['database']) {
  return kind === 'sqlite' ? (await import('./database/sqlite.ts')).sqlite(url) : (await import('./database/mongodb.ts')).mongodb(url)
}

/** Says in every form who else is writing in it. */
const whoEdits: Field = { name: 'whoEdits', type: 'ui', admin: { components: { Field: '/components/who-edits.tsx#WhoEdits' }, disableListColumn: true } }

/** What every form has, and what none has: the office has no use for the view that shows a record as JSON. */
const asForm = <Form extends { admin?: object; fields: Field[] }>(form: Form): Form => ({ ...form, admin: { ...form.admin, hideAPIURL: true }, fields: [whoEdits, ...form.fields] })

const config = buildConfig({
  secret: environment().secret,
  ...(environment().adminUrl ? { serverURL: environment().adminUrl } : {}),
  db: await database(environment().database),
  editor,
  sharp,
  telemetry: false,
  email: mail,
  // A refusal with a sentence is an answer, not a fault of the server.
  loggingLevels: { APIError: 'info' },
  i18n: { supportedLanguages: { it }, fallbackLanguage: 'it', translations: { it: italian } },
  collections: [circolari, regolamenti, atti, sezioni, tabelle, allegati, utenti, registroAlbo, rilasci, uscite, invii, regole, scelte].map(asForm),
  globals: [cartaDeiServizi, albo, promemoria, scuola, ricerca].map(asForm),
  hooks: { afterError: [sayFault] },
  graphQL: { disable: true },
  upload: { limits: { fileSize: 50 * 1024 * 1024 }, abortOnLimit: true, responseOnLimit: 'Il file supera i 50 MB: caricane uno più piccolo, o dividilo.' },
  admin: {
    user: 'utenti',
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    theme: 'light',
    meta: { titleSuffix: ' – Limpida', robots: 'noindex, nofollow', defaultOGImageType: 'off' },
    components: {
      beforeDashboard: ['/components/dashboard-panels.tsx#DashboardPanels'],
      graphics: { Icon: '/components/mark.tsx#Icon', Logo: '/components/mark.tsx#Logo' },
    },
    importMap: { baseDir: cms, importMapFile: path.join(cms, 'app', '(payload)', 'admin', 'importMap.js') },
  },
  jobs: {
    access: { run: nobody, queue: nobody, cancel: nobody },
    enableConcurrencyControl: true,
    tasks: [releaseTask(runReleaseScript), reminderTask],
    autoRun: [{ cron: '*/3 * * * * *', queue: 'default', limit: 1, silent: { info: true } }],
    shouldAutoRun: () => environment().isQueueRunning,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: nobody, read: nobody, update: nobody, delete: nobody },
    }),
  },
  logger: {
    options: {
      level: process.env.LIMPIDA_DEBUG ? 'debug' : 'warn',
      hooks: {
        logMethod(said, log) {
          log.apply(this, said.map(fitForLog) as typeof said) // each argument stays what it was, but for its errors
        },
      },
    },
    destination: process.stderr,
  },
  typescript: { autoGenerate: false, outputFile: path.join(cms, 'payload-types.ts') },
})

export default withNamesOfWhoEdits(repeatCollidingSaves(config))
