import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const rooms = ['content', 'cms', 'site', 'scripts'] as const
type Room = (typeof rooms)[number]

/** Whom each room may import, besides itself. */
const mayImport: Record<Room, Room[]> = { content: [], cms: ['content'], site: ['content'], scripts: ['content', 'cms'] }

/** Packages that `content/` may take: small, pure, without files, network or clock. */
const purePackages = new Set(['zod', 'stdnum', 'yaml', 'mdast-util-from-markdown', 'mdast-util-gfm', 'mdast-util-gfm-table', 'micromark-extension-gfm', 'micromark-extension-gfm-table', 'mdast'])

/** A stray import in a source text of a room, as a sentence; `file` is relative to the root. */
export function strayImports(file: string, source: string): string[] {
  const room = file.split('/')[0] as Room
  const strays: string[] = []
  const imports = source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"\n]+)['"]/g)
  for (const [, target = ''] of imports) {
    if (target.startsWith('.')) {
      const to = path.posix.normalize(path.posix.join(path.posix.dirname(file), target)).split('/')[0] as Room
      if (rooms.includes(to) && to !== room && !mayImport[room].includes(to)) strays.push(`${file} imports ${target}: ${room} may not import ${to}`)
      if (!rooms.includes(to) && ['test', '.limpida'].includes(to)) strays.push(`${file} imports ${target}: nothing imports ${to}`)
    } else if (room === 'content') {
      const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]!
      if (!purePackages.has(name)) strays.push(`${file} imports ${target}: content takes only small pure packages`)
    }
  }
  return strays
}

function sources(room: Room): string[] {
  return readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs|js|astro|mdx)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !/\/(\.next|node_modules|demo)\//.test(file))
}

/** Files of ours that come along with a file, itself first; an import of types alone brings nothing. */
function broughtBy(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  const imports = readFileSync(path.join(root, file), 'utf8').matchAll(/^(?:import|export)\s+(?!type\s)(?:([^'"]*?)\s+from\s+)?['"](\.[^'"\n]+\.tsx?)['"]/gm)
  for (const [, names = '', target = ''] of imports)
    if (names.replace(/\btype\s+\w+(?:\s+as\s+\w+)?/g, '').match(/\w|\*/) || names === '') broughtBy(path.posix.normalize(path.posix.join(path.posix.dirname(file), target)), known)
  return known
}

describe('the arrows between the rooms', () => {
  it.each(rooms)('%s imports only whom it may', (room) => {
    expect(sources(room).flatMap((file) => strayImports(file, readFileSync(path.join(root, file), 'utf8')))).toEqual([])
  })

  it.each([
    ['content/publish.ts', "import { payload } from '../cms/documents.ts'", 'content may not import cms'],
    ['cms/documents.ts', "import x from '../site/strings.ts'", 'cms may not import site'],
    ['site/pages/index.astro', "import { a } from '../../cms/access/signed-in.ts'", 'site may not import cms'],
    ['site/loaders/snapshot.ts', "const x = await import('../../scripts/stop.ts')", 'site may not import scripts'],
    ['content/lifecycle/day.ts', "import { readFileSync } from 'node:fs'", 'content takes only small pure packages'],
    ['scripts/release.ts', "import { x } from '../site/strings.ts'", 'scripts may not import site'],
    ['cms/hooks/a.ts', "import { x } from '../../test/fixtures/a.ts'", 'nothing imports test'],
  ])('a stray import in %s is caught', (file, source, sentence) => {
    expect(strayImports(file, source).join()).toContain(sentence)
  })

  it('an import along an arrow is not caught', () => {
    expect(strayImports('scripts/release/snapshot.ts', "import { publish } from '../../content/publish.ts'\nimport fs from 'node:fs'")).toEqual([])
  })
})

describe('the gate', () => {
  it('is the only place that calls something a cleared document', () => {
    const makers = rooms
      .flatMap(sources)
      .filter((file) => /as (unknown as )?Public(Document|Body|Section)\b/.test(readFileSync(path.join(root, file), 'utf8')))
    expect(makers).toEqual(['content/publish.ts'])
  })

  it('stays on the server: no page of the admin loads it', () => {
    const inBrowser = sources('cms').filter((file) => /^'use client'/.test(readFileSync(path.join(root, file), 'utf8')))
    expect(inBrowser.length).toBeGreaterThan(20)
    expect(inBrowser.filter((file) => broughtBy(file).has('content/privacy/judge.ts'))).toEqual([])
    expect(broughtBy('cms/review.ts')).toContain('content/privacy/judge.ts')
  })

  it('has no clock: nothing in content asks what time it is', () => {
    const askers = sources('content').filter((file) => /new Date\(\)|Date\.now\(/.test(readFileSync(path.join(root, file), 'utf8')))
    expect(askers).toEqual([])
  })
})
