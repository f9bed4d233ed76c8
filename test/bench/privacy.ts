import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { judge } from '../../content/privacy/judge.ts'
import { labelled } from '../content/privacy/acts/act.ts'
import { builtOn } from '../content/privacy/acts/built-on.ts'
import { heldOut } from '../content/privacy/acts/held-out.ts'
import { nobodysSchool } from '../content/privacy/school.ts'

/*
 * How fast the gate reads, on one core: megabytes of text (UTF-8) per second of processor time of this process, beside a plain floor of
 * four regular expressions on the same texts in the same run. Run it with: node --import tsx test/bench/privacy.ts
 */

type Text = { kind: string; section: string | null; text: string }

const demo = path.join(import.meta.dirname, '../../content/demo')
const pages: Text[] = readdirSync(demo, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ kind: name.startsWith('circolari') ? 'circolare' : 'regolamento', section: null, text: readFileSync(path.join(demo, name), 'utf8').replace(/^---[\s\S]*?\n---/, '') }))
const acts: Text[] = [...builtOn, ...heldOut].map(labelled)
const rules = pages.filter(({ kind }) => kind === 'regolamento')
const surnames = ['Bruni', 'Zanella', 'Orlandi', 'Marangon', 'Fabbri', 'Testa']
const list: Text = { kind: 'elenco', section: null, text: `Elenco dei partecipanti\n\n${Array.from({ length: 3_000 }, (_, row) => `${row + 1}. ${surnames[row % 6]} ${['Anna', 'Paolo', 'Lucia', 'Davide'][row % 4]}, ${1 + (row % 5)}${'ABC'[row % 3]}`).join('\n')}` }
const long: Text = { kind: 'regolamento', section: null, text: Array.from({ length: 4 }, () => pages.map(({ text }) => text).join('\n\n')).join('\n\n') }

const floorPatterns = [/(?<![A-Za-z0-9])[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]/g, /[A-Z]{2}\d{2}[A-Z0-9]{11,30}/g, /[\w.+-]+@[\w-]+\.[\w.]+/g, /(?:\+39)?3\d{2}[ .-]?\d{6,7}/g]
const floor = ({ text }: Text): number => floorPatterns.reduce((count, pattern) => count + [...text.matchAll(pattern)].length, 0)
const gate = ({ text, kind, section }: Text): number => judge(text, { kind, sections: section === null ? [] : [section], school: nobodysSchool }).findings.length

const megabytes = (texts: readonly Text[]): number => texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
const median = (numbers: number[]): number => numbers.sort((one, other) => one - other)[numbers.length >> 1] ?? 0

function megabytesPerSecond(read: (text: Text) => number, texts: readonly Text[], rounds: number): number {
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) for (const text of texts) read(text)
  return (megabytes(texts) * rounds) / (process.cpuUsage(before).user / 1e6)
}

function compare(name: string, texts: readonly Text[]): void {
  const rounds = Math.max(1, Math.ceil(1 / megabytes(texts)))
  for (let warming = 0; warming < 3; warming += 1) [gate, floor].forEach((read) => megabytesPerSecond(read, texts, rounds))
  const runs = Array.from({ length: 5 }, () => ({ gate: megabytesPerSecond(gate, texts, rounds), floor: megabytesPerSecond(floor, texts, rounds) }))
  const speed = median(runs.map((run) => run.gate))
  const beside = median(runs.map((run) => run.gate / run.floor))
  process.stdout.write(`${name.padEnd(34)} ${megabytes(texts).toFixed(2).padStart(6)} MB  gate ${speed.toFixed(1).padStart(5)} MB/s  floor ${median(runs.map((run) => run.floor)).toFixed(1).padStart(5)} MB/s  gate/floor ${beside.toFixed(2)}\n`)
}

const started = process.cpuUsage()
for (const text of acts) gate(text)
process.stdout.write(`first ${acts.length} acts, patterns compiled on the way: ${(process.cpuUsage(started).user / 1e6).toFixed(2)} s\n`)
compare('pages of the demo school', pages)
compare('regolamenti and Carta of the demo', rules)
compare('invented acts, full of people', acts)
compare('one long document', [long])
compare('one long list of people', [list])
process.stdout.write(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB; target: 20 MB/s\n`)
