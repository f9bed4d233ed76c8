import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** The mandatory keys of publiccode.yml 0.4 with their limits. */
const publiccode = z.object({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  releaseDate: z.iso.date(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.string()).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web', 'standalone/backend', 'standalone/other', 'addon', 'library', 'configurationFiles']),
  description: z.record(
    z.string().regex(/^[a-z]{2}$/),
    z.object({ shortDescription: z.string().min(1).max(150), longDescription: z.string().min(150).max(10_000), features: z.array(z.string().max(100)).min(1) }),
  ),
  legal: z.object({ license: z.literal('AGPL-3.0-or-later') }),
  maintenance: z.object({ type: z.enum(['internal', 'contract', 'community', 'none']), contacts: z.array(z.object({ name: z.string() })).min(1) }),
  localisation: z.object({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
})

describe('what the repository says of itself', () => {
  it('publiccode.yml has every key that its standard asks for, within its limits', () => expect(publiccode.safeParse(parse(read('publiccode.yml'))).error).toBeUndefined())

  it('the licence is the GNU AGPL, in full and in package.json', () => {
    expect(read('LICENSE')).toContain('GNU AFFERO GENERAL PUBLIC LICENSE')
    expect(JSON.parse(read('package.json'))).toMatchObject({ license: 'AGPL-3.0-or-later' })
  })

  it('the version is the same everywhere', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string }
    expect((parse(read('publiccode.yml')) as { softwareVersion: string }).softwareVersion).toBe(version)
  })

  it('the lock file names no download address', () => expect(read('package-lock.json')).not.toMatch(/"resolved": "http/))

  it('every command of package.json is explained by npm run help', async () => {
    const { commands } = await import('../../scripts/commands.ts')
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    expect(Object.keys(scripts).filter((name) => !commands.some((command) => command.name === name))).toEqual([])
  })
})
