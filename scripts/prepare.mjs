// Plain JavaScript for whatever Node is on the machine: installs the dependencies when they are missing or changed, then hands over
// to the command under the current Node that the dependencies bring along. Usage: node scripts/prepare.mjs COMMAND [ARG …]
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [command = 'help', ...args] = process.argv.slice(2)

/** Ends with a sentence that a person can act on. */
function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}

/** What the dependencies and the built admin take on disk, in megabytes. */
const room = 2000

/** Holds the digest of the lock file that was installed, written after npm has ended well. */
const mark = path.join(root, 'node_modules', '.limpida-installed')
const wanted = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex')
const isInstalled = () => existsSync(mark) && readFileSync(mark, 'utf8') === wanted

/** Waits until no other command installs into this checkout; two at once would break each other. */
async function takeTurn() {
  const lock = path.join(tmpdir(), `limpida-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`)
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      process.once('exit', () => rmSync(lock, { force: true }))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = Number(readFileSync(lock, { encoding: 'utf8', flag: 'a+' }))
    let isRunning = holder > 0
    try {
      process.kill(holder || process.pid, 0)
    } catch (error) {
      isRunning = error.code === 'EPERM' // it runs, as somebody else
    }
    if (!isRunning) rmSync(lock, { force: true })
    else await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

function install() {
  const { bavail, bsize } = statfsSync(root)
  const free = Math.floor((bavail * bsize) / 1_048_576)
  if (free < room && !existsSync(mark)) stop(`Only ${free} MB are free where ${root} is, and the dependencies need about ${room} MB. Free some room and run the command again.`)
  process.stderr.write('Installing the dependencies (once; a few minutes on a slow line) …\n')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier']
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }
  const run = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (run.status === 0 && existsSync(path.join(root, 'node_modules', '.package-lock.json'))) return writeFileSync(mark, wanted)
  const said = run.stderr ?? ''
  if (/ENOSPC/.test(said)) stop(`The disk is full: the dependencies need about ${room} MB. Free some room and run the command again.`)
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(said))
    stop('The npm registry does not answer. Check the network (or the proxy: npm config get proxy) and run the command again.')
  if (/EACCES|EPERM|EROFS/.test(said)) stop(`This folder cannot be written: ${root}. Make it yours (chown) and run the command again.`)
  stop(`The dependencies could not be installed. npm said:\n${said.trim().split('\n').slice(-8).join('\n') || 'nothing, although node_modules is not whole'}`)
}

if (!isInstalled()) {
  await takeTurn()
  if (!isInstalled()) install()
}

const bin = path.join(root, 'node_modules', '.bin')
const node = path.join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')
if (!existsSync(node)) stop(`npm has no build of Node for ${process.platform} ${process.arch}: install Node 22.12 or newer, then run the command again.`)
const env = path.join(root, '.env')
const child = spawn(node, [...(existsSync(env) ? [`--env-file=${env}`] : []), '--import', path.join(root, 'cms', 'processes', 'says-its-end.mjs'), '--import', 'tsx', path.join(root, 'scripts', `${command}.ts`), ...args], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, LIMPIDA_STARTED_BY: String(process.pid), INIT_CWD: process.env.INIT_CWD ?? process.cwd(), PATH: `${bin}${path.delimiter}${process.env.PATH}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm does not pass on the signal that ends it: whoever stops npm means this command too.
if (process.env.npm_lifecycle_event) {
  const npm = process.ppid
  setInterval(() => process.ppid === npm || child.kill('SIGTERM'), 500).unref()
}
child.once('error', (error) => stop(`${command} could not be started: ${error.message}`))
// As in cms/processes/run-to-end.ts: having said with what code it ends, Node can hang for ever.
let ended
child.on('message', (message) => {
  if (typeof message?.endsWith !== 'number') return
  ended = message.endsWith
  setTimeout(() => child.kill('SIGKILL'), 10_000)
})
child.once('close', (code) => process.exit(ended ?? code ?? 1))
