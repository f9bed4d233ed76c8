import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../scripts/commands.ts'
import { runCommand } from '../running-school.ts'

const root = path.resolve(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

describe('npm run help', () => {
  it('explains every command of package.json, each in one line', async () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(scripts).sort())
    const { code, stdout } = await runCommand('help', [])
    expect(code).toBe(0)
    for (const { name, what } of commands) expect(stdout).toMatch(new RegExp(`^  npm (run )?${name} +${what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm'))
  })

  it.each(Object.entries(scripts))('%s has a script of its own', (_, command) => {
    expect(existsSync(path.join(root, 'scripts', `${command.split(' ')[2]}.ts`))).toBe(true)
  })
})
