import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../cms/checkout.ts'
import { runToEnd } from '../../../cms/processes/run-to-end.ts'

describe('a process of ours', () => {
  it('is ended when it has said its code and does not end', { timeout: 40_000 }, async () => {
    expect(await runToEnd(['--import', 'tsx', path.join(root, 'test', 'fixtures', 'hangs-at-its-end.ts')])).toEqual({ code: 3, said: '\nNothing to do.\n' })
  })

  it.each([
    ['that it ends by itself with', 'process.exitCode = 4', 4],
    ['of a fault', 'throw new Error("x")', 1],
    ['of a signal, which is none', 'process.kill(process.pid, "SIGKILL")', null],
  ])('gives the code %s', async (_, script, code) => {
    expect(await runToEnd(['-e', script])).toMatchObject({ code })
  })

  it('has the environment of who starts it, its options for Node too', async () => {
    expect((await runToEnd(['-p', 'process.env.NODE_OPTIONS'], { env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=300' } })).said).toBe('--max-old-space-size=300\n')
  })

  it('gives each line that it prints, and keeps the rest', async () => {
    const lines: string[] = []
    const { said } = await runToEnd(['-e', 'console.log("one\\ntwo"); console.error("three")'], { onLine: (line) => lines.push(line) })
    expect([lines, said]).toEqual([['one', 'two'], 'three\n'])
  })

  it('does not pass the saying on to what it starts itself', async () => {
    const { said } = await runToEnd(['-e', 'require("child_process").fork("-e", ["0"], { execPath: process.execPath, execArgv: [...process.execArgv.slice(0, 2), "-e", "0"] }).on("message", (m) => console.log("heard", m)).on("close", () => console.log("closed"))'])
    expect(said).toBe('closed\n')
  })
})
