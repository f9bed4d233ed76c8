import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Runs every rule of axe, the ones that are off by default too; says rule, place and reason of each violation. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const rules = Object.fromEntries(['target-size', 'css-orientation-lock', 'p-as-heading', 'td-has-header', 'table-fake-caption'].map((rule) => [rule, { enabled: true }]))
    return (await engine.run(document, { rules, resultTypes: ['violations'] })) as AxeResults
  })
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`))
}
