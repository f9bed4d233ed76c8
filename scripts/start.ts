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
import { run, Stop } from './stop.ts'

/** A login of the invented school, made at random when the demo was seeded. */
type Login = { role: string; email: string; password: string }

/** What the start leaves behind: the admin's process, and why the release failed if it did. */
type Started = { opened?: { ended: Promise<string> }; failure?: string }

await run(async () => {
  const { site, admin } = ports()
  const siteUrl = `http://localhost:${site}`
  const adminUrl = `http://localhost:${admin}/admin`

  const { failure, opened } = await new Listr<Started>(
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
                enabled: () => !adminIsBuilt(),
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
        enabled: () => !releaseIsCurrent(),
        task: async (started, step) => {
          try {
            await runScript('release', [], (line) => {
              if (line.endsWith('…')) step.output = line
              else if (line.includes(' documents published, ')) step.title = `Release of the public site: ${line}`
            })
          } catch (error) {
            if (!(error instanceof Stop)) throw error
            started.failure = error.message // the admin opens all the same: there the office mends what stopped the release
            step.title = 'Release of the public site: it failed, see below'
          }
        },
      },
      {
        title: 'Opening the site and the admin',
        task: async (started) => {
          await listen(siteServer(folders.live), site, 'site', 'LIMPIDA_SITE_PORT')
          started.opened = await openAdmin(admin, adminUrl)
        },
      },
    ],
    { rendererOptions: { collapseSubtasks: false }, fallbackRenderer: 'simple' },
  ).run({})

  process.stdout.write(`\n  Public site  ${siteUrl}\n  Admin        ${adminUrl}\n`)
  const logins = path.join(dataFolder, 'demo-logins.json')
  if (existsSync(logins)) {
    process.stdout.write('\n  Demo logins (this school is invented; the passwords are random and only on this machine)\n')
    for (const { role, email, password } of JSON.parse(readFileSync(logins, 'utf8')) as Login[])
      process.stdout.write(`    ${role.padEnd(24)}${email.padEnd(46)}${password}\n`)
  }
  if (failure) process.stdout.write(`\n  The last release failed. ${failure}\n  Mend it in the admin: every save starts a new release.\n`)
  process.stdout.write('\n  Stop with Ctrl+C; start again with npm start.\n')
  const stopped = new Promise<null>((resolve) => {
    process.once('SIGINT', () => resolve(null))
    process.once('SIGTERM', () => resolve(null))
  })
  const said = await Promise.race(opened ? [stopped, opened.ended] : [stopped])
  if (said !== null) throw new Stop(`The admin has ended by itself. It said:\n${said}`)
})
