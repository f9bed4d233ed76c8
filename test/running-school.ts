import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

export type Login = { role: string; email: string; password: string }

/** A school that `npm start` made from nothing in a folder of its own, with the site and the admin answering. */
export type RunningSchool = {
  data: string
  siteUrl: string
  adminUrl: string
  env: NodeJS.ProcessEnv
  /** What `npm start` printed. */
  output: string
  loginOf: (role: string) => Login
  /** Stops it as a person would, and starts it again in the same folder; gives the seconds until it answers. */
  restart: () => Promise<number>
  /** Stops it and takes its folder away. */
  stop: () => Promise<void>
}

/** A port of this machine that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Runs one of the commands as a person would, and gives back what it printed and how it ended. */
export async function runCommand(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'prepare.mjs'), command, ...args], { cwd: root, env: { ...env, INIT_CWD: root }, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { code, stdout, stderr }
}

/** Starts a school in an empty folder and waits until it prints its addresses. */
export async function startSchool(over: Partial<NodeJS.ProcessEnv> = {}): Promise<RunningSchool> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'limpida-school-'))
  const [site, admin] = [await freePort(), await freePort()]
  const env: NodeJS.ProcessEnv = { ...process.env, LIMPIDA_DATA: data, LIMPIDA_SITE_PORT: String(site), LIMPIDA_CMS_PORT: String(admin), NO_COLOR: '1', ...over }
  let { child, output } = await begin(env)
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return // it ended by itself: nothing will be heard of it any more
    const closed = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGTERM')
    await closed
  }
  const logins = JSON.parse(readFileSync(path.join(data, 'demo-logins.json'), 'utf8')) as Login[]
  return {
    data,
    siteUrl: `http://localhost:${site}`,
    adminUrl: `http://localhost:${admin}/admin`,
    env,
    output,
    loginOf: (role) => {
      const login = logins.find((one) => one.role === role)
      if (!login) throw new Error(`no demo login for the role ${role}`)
      return login
    },
    restart: async () => {
      await end()
      const from = performance.now()
      child = (await begin(env)).child
      return (performance.now() - from) / 1000
    },
    stop: async () => {
      await end()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function begin(env: NodeJS.ProcessEnv): Promise<{ child: ChildProcess; output: string }> {
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'prepare.mjs'), 'start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = await waitFor(child, /Stop with Ctrl\+C/)
  const failure = /The last release failed[^\n]*(?:\n[^\n]+)*/.exec(output)?.[0]
  if (failure !== undefined) {
    child.kill('SIGTERM')
    throw new Error(failure)
  }
  return { child, output }
}

async function waitFor(child: ChildProcess, sign: RegExp): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (sign.test(said)) resolve(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
  })
}
