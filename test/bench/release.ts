import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../../scripts/data-folder.ts'
import { run, Stop } from '../../scripts/stop.ts'
import { treeMegabytes } from './process-tree.ts'

/** What a step of a release took: wall seconds, and the peak of the memory of all its processes together, in megabytes. */
type Step = { name: string; seconds: number; megabytes: number }

const tsx = (script: string, ...args: string[]): string[] => ['--import', 'tsx', path.join(root, script), ...args]

/** Runs `npm run release` on a data folder and follows its steps from outside. */
async function release(data: string): Promise<Step[]> {
  const child = spawn(process.execPath, tsx('scripts/release.ts'), { cwd: root, env: { ...process.env, LIMPIDA_DATA: data, PAYLOAD_SECRET: 'a secret for the bench alone' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const steps: Step[] = []
  let began = performance.now()
  let current: Step = { name: 'Starting, opening the database', seconds: 0, megabytes: 0 }
  const next = (name: string): void => {
    steps.push({ ...current, seconds: (performance.now() - began) / 1000 })
    began = performance.now()
    current = { name, seconds: 0, megabytes: 0 }
  }
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.endsWith(' …')) next(line.slice(0, -2))
    if (line === 'Pubblicati') next('Report')
  })
  const watch = setInterval(() => (current.megabytes = Math.max(current.megabytes, treeMegabytes(child.pid ?? 0))), 100)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearInterval(watch)
  if (code !== 0) throw new Stop(`The release ended with code ${code}.`)
  return steps
}

function fill(data: string, what: string): number {
  const from = performance.now()
  const { status, stderr } = spawnSync(process.execPath, tsx('test/bench/fill.ts', what), { cwd: root, env: { ...process.env, LIMPIDA_DATA: data, PAYLOAD_SECRET: 'a secret for the bench alone' }, encoding: 'utf8' })
  if (status !== 0) throw new Stop(`The documents could not be written: ${stderr}`)
  return (performance.now() - from) / 1000
}

const secondsOf = (steps: Step[]): number => steps.reduce((sum, { seconds }) => sum + seconds, 0)
const peakOf = (steps: Step[]): number => Math.max(...steps.map(({ megabytes }) => megabytes))
const cell = (value: number, digits: number, width: number): string => value.toFixed(digits).padStart(width)

/** A first release, one after one edit, and a plain copy of the site as the measure of both. Usage: release.ts [COUNT …] */
await run(async () => {
  const counts = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['1000', '10000']
  for (const count of counts) {
    const data = mkdtempSync(path.join(os.tmpdir(), 'limpida-bench-'))
    try {
      process.stdout.write(`\n${count} invented circolari: writing them …\n`)
      process.stdout.write(`written through the CMS in ${fill(data, count).toFixed(0)} s\n`)
      const first = await release(data)
      fill(data, 'edit')
      const edited = await release(data)
      const from = performance.now()
      cpSync(realpathSync(path.join(data, 'live')), path.join(data, 'copy'), { recursive: true })
      const copy = (performance.now() - from) / 1000

      process.stdout.write(`\n  first release      after one edit\n       s     MB         s     MB\n`)
      for (const [index, { name, seconds, megabytes }] of first.entries())
        process.stdout.write(`${cell(seconds, 1, 8)}${cell(megabytes, 0, 7)}${cell(edited[index]?.seconds ?? 0, 1, 10)}${cell(edited[index]?.megabytes ?? 0, 0, 7)}   ${name}\n`)
      process.stdout.write(`${cell(secondsOf(first), 1, 8)}${cell(peakOf(first), 0, 7)}${cell(secondsOf(edited), 1, 10)}${cell(peakOf(edited), 0, 7)}   in all\n`)
      process.stdout.write(`${cell(secondsOf(first) / copy, 1, 8)} ×${cell(secondsOf(edited) / copy, 1, 14)} ×       a plain copy of the site (${copy.toFixed(1)} s)\n`)
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  }
})
