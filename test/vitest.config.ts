import { defineConfig } from 'vitest/config'

const unit = ['architecture', 'content', 'cms', 'site', 'scripts'].map((room) => `test/${room}/**/*.test.ts`)

/** Four projects: unit tests beside each room, then the parts together, then real browsers. */
export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: unit, hookTimeout: 60_000, sequence: { groupOrder: 0 } } },
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false, sequence: { groupOrder: 1 } } },
      { test: { name: 'journeys', include: ['test/journeys/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 600_000, fileParallelism: false, sequence: { groupOrder: 2 } } },
      { test: { name: 'accessibility', include: ['test/accessibility/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 600_000, fileParallelism: false, sequence: { groupOrder: 3 } } },
    ],
  },
})
