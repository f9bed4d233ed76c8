import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../content/lifecycle/archive.ts'

const prepare = fileURLToPath(new URL('../../scripts/prepare.mjs', import.meta.url))

/** Runs `npm run -s retention` as a terminal would, on what is written to it. */
async function retention(input: Iterable<string | Uint8Array>, args: string[] = []): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [prepare, 'retention', ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  const text = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk))
  child.stdin.on('error', () => undefined) // a command that refuses its arguments reads nothing
  Readable.from([...input].map((chunk) => Buffer.from(chunk))).pipe(child.stdin)
  const [code] = (await once(child, 'close')) as [number]
  return { code, ...text }
}

const answers = (out: string): Answer[] => out.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer)
const line = (over: Record<string, unknown> = {}): string =>
  JSON.stringify({ id: 'a', rule: 'five-years', published: '2025-03-10T10:00:00+01:00', at: '2030-12-31T22:59:59Z', ...over })

describe('npm run -s retention', () => {
  it('answers each line in its order, hostile ones with a sentence and never visible', async () => {
    const lines = [
      line(),
      line({ id: 'a minute later', at: '2030-12-31T23:00:00Z' }),
      'not JSON',
      '{"id":"cut',
      '',
      '   ',
      line({ id: 'perché «è»' }),
      line({ id: 'no offset', published: '2025-03-10T10:00:00' }),
      line({ id: 'impossible', effectsUntil: '2027-02-29' }),
      line({ id: 'unknown', rule: 'forever' }),
      line({ id: 'missing', rule: 'until' }),
      line({ id: 'huge', rule: 'albo', days: 1e300 }),
      '[1,2]',
      'null',
      '{"__proto__":{"id":"x"},"rule":"constructor"}',
      line({ id: 'long', title: 'x'.repeat(2_000_000) }),
      line({ id: 'deep', until: undefined }).replace('}', `,"other":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      line({ id: 'summer', rule: 'albo', days: 1, published: '2026-03-28T12:00:00Z', at: '2026-03-29T21:59:59Z' }),
      line({ id: 'winter', rule: 'albo', days: 1, published: '2026-10-24T12:00:00Z', at: '2026-10-25T22:59:59Z' }),
      line({ id: 'over', rule: 'albo', days: 1, published: '2026-10-24T12:00:00Z', at: '2026-10-25T23:00:00Z' }),
      line({ id: 'leap', rule: 'three-years-after-end', published: '2024-01-01T00:00:00Z', endOfAppointment: '2024-02-29', at: '2027-02-28T22:59:59Z' }),
      line({ id: 'Roman new year', published: '2019-12-31T23:30:00Z', at: '2025-12-31T12:00:00Z' }),
    ]
    const { code, out, err } = await retention([`\uFEFF${lines.join('\r\n')}`])
    expect([code, err]).toEqual([0, ''])
    expect(answers(out).map(({ id, visible, until, error }) => [id, visible, until, error === undefined])).toEqual([
      ['a', true, '2030-12-31', true],
      ['a minute later', false, '2030-12-31', true],
      [null, false, null, false],
      [null, false, null, false],
      ['perché «è»', true, '2030-12-31', true],
      ['no offset', false, null, false],
      ['impossible', false, null, false],
      ['unknown', false, null, false],
      ['missing', false, null, false],
      ['huge', false, null, false],
      [null, false, null, false],
      [null, false, null, false],
      [null, false, null, false],
      [null, false, null, false],
      ['deep', true, '2030-12-31', true],
      ['summer', true, '2026-03-29', true],
      ['winter', true, '2026-10-25', true],
      ['over', false, '2026-10-25', true],
      ['leap', true, '2027-02-28', true],
      ['Roman new year', true, '2025-12-31', true],
    ])
    expect(answers(out).flatMap(({ error }) => error ?? [])).toEqual(expect.arrayContaining(['La riga 3 non è JSON valido.', expect.stringMatching(/^La riga 16 è troppo lunga/)]))
  })

  it('puts a letter together that two chunks share, and says nothing of nothing', async () => {
    const bytes = Buffer.from(line({ id: 'è' }))
    const cut = bytes.indexOf(0xc3) + 1
    expect(answers((await retention([bytes.subarray(0, cut), bytes.subarray(cut)])).out)[0]).toMatchObject({ id: 'è', visible: true })
    expect(await retention([])).toEqual({ code: 0, out: '', err: '' })
  })

  it('takes no arguments, and says what it reads', async () => {
    const { code, err } = await retention([], ['archive.ndjson'])
    expect(code).toBe(1)
    expect(err).toContain('reads NDJSON on standard input')
  })

  it('answers 200,000 lines without keeping them: 40 MB in, in the memory of a few', { timeout: 120_000 }, async () => {
    const count = 200_000
    const child = spawn(process.execPath, [prepare, 'retention'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=64' } })
    function* asked(): Generator<string> {
      for (let from = 0; from < count; from += 100) yield Array.from({ length: 100 }, (_, at) => `${line({ id: from + at, note: 'x'.repeat(80) })}\n`).join('')
    }
    Readable.from(asked()).pipe(child.stdin)
    let next = 0
    for await (const text of createInterface({ input: child.stdout })) {
      const { id, visible } = JSON.parse(text) as Answer
      if (id !== next || !visible) throw new Error(`Line ${next} was answered with ${text}`)
      next += 1
    }
    expect(next).toBe(count)
  })
})
