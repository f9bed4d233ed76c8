import { describe, expect, it } from 'vitest'
import { runCommand } from '../running-school.ts'

describe('prepare.mjs, which runs every command', () => {
  it('ends a command that has said its code and does not end', { timeout: 30_000 }, async () => {
    expect(await runCommand('../test/fixtures/hangs-at-its-end', [])).toEqual({ code: 3, stdout: '', stderr: '\nNothing to do.\n' })
  })
})
