import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const unit = ['architecture', 'content', 'cms', 'site', 'scripts'].map((room) => `test/${room}/**/*.test.ts`)

/** No test touches the data of a school that runs from this checkout. */
const data = mkdtempSync(path.join(tmpdir(), 'limpida-tests-'))
process.once('exit', () => rmSync(data, { recursive: true, force: true }))
const env = { LIMPIDA_DATA: data }

/** Four projects: unit tests beside each room, then the parts together, then real browsers. */
export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      { test: { env, name: 'unit', include: unit, testTimeout: 60_000, hookTimeout: 60_000, sequence: { groupOrder: 0 } } },
      { test: { env, name: 'integration', include: ['test/integration/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false, sequence: { groupOrder: 1 } } },
      { test: { env, name: 'journeys', include: ['test/journeys/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 600_000, fileParallelism: false, sequence: { groupOrder: 2 } } },
      { test: { env, name: 'accessibility', include: ['test/accessibility/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 600_000, fileParallelism: false, sequence: { groupOrder: 3 } } },
    ],
  },
})
