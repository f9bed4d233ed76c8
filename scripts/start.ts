import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Listr } from 'listr2'
import { dataFolder, folders } from './data-folder.ts'
import { adminIsBuilt, buildAdmin, openAdmin } from './start/admin.ts'
import { runScript } from './start/child.ts'
import { haveRoom, haveSecret, ports } from './start/machine.ts'
import { assertFree, listen } from './serve/listen.ts'
import { siteServer } from './serve/site-server.ts'
import { releaseIsCurrent } from './start/release.ts'
import { run } from './stop.ts'

/** A login of the invented school, made at random when the demo was seeded. */
type Login = { role: string; email: string; password: string }

await run(async () => {
  const { site, admin } = ports()
  const siteUrl = `http://localhost:${site}`
  const adminUrl = `http://localhost:${admin}/admin`

  await new Listr(
    [
      {
        title: 'Checking ports, disk and secret',
        task: async () => {
          await assertFree(site, 'site', 'LIMPIDA_SITE_PORT')
          await assertFree(admin, 'admin', 'LIMPIDA_CMS_PORT')
          haveRoom(dataFolder, adminIsBuilt() ? 200 : 1500)
          haveSecret()
        },
      },
      {
        title: 'Preparing the school and its admin',
        task: (_, task) =>
          task.newListr(
            [
              {
                title: 'Database, and an invented school where it is empty',
                task: async (__, step) => {
                  await runScript('seed', [], (line) => (step.output = line))
                  step.title = 'Database'
                },
              },
              {
                title: 'Admin',
                skip: () => adminIsBuilt() && 'Admin: already built',
                task: async (__, step) => {
                  step.title = 'Building the admin (a minute or two, only when its code has changed)'
                  await buildAdmin()
                  step.title = 'Admin'
                },
              },
            ],
            { concurrent: true, exitOnError: true },
          ),
      },
      {
        title: 'Release of the public site',
        skip: () => releaseIsCurrent() && 'Release of the public site: today’s is live',
        task: async (_, step) => {
          await runScript('release', [], (line) => (step.output = line))
        },
      },
      {
        title: 'Opening the site and the admin',
        task: async () => {
          await listen(siteServer(folders.live), site, 'site', 'LIMPIDA_SITE_PORT')
          await openAdmin(admin, adminUrl)
        },
      },
    ],
    { rendererOptions: { collapseSubtasks: false }, fallbackRenderer: 'simple' },
  ).run()

  process.stdout.write(`\n  Public site  ${siteUrl}\n  Admin        ${adminUrl}\n`)
  const logins = path.join(dataFolder, 'demo-logins.json')
  if (existsSync(logins)) {
    process.stdout.write('\n  Demo logins (this school is invented; the passwords are random and only on this machine)\n')
    for (const { role, email, password } of JSON.parse(readFileSync(logins, 'utf8')) as Login[])
      process.stdout.write(`    ${role.padEnd(24)}${email.padEnd(46)}${password}\n`)
  }
  process.stdout.write('\n  Stop with Ctrl+C; start again with npm start.\n')
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
})
