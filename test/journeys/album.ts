import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'

/** Screenshots of a journey, numbered in the order in which they were taken, in `test/output/journeys/<name>`. */
export class Album {
  readonly folder: string
  readonly pictures: string[] = []

  constructor(name: string) {
    this.folder = path.resolve(import.meta.dirname, '..', 'output', 'journeys', name)
    rmSync(this.folder, { recursive: true, force: true })
    mkdirSync(this.folder, { recursive: true })
  }

  /** Takes the next picture of a page, as much of it as its window shows. */
  async picture(page: Page, name: string): Promise<void> {
    const file = path.join(this.folder, `${String(this.pictures.length + 1).padStart(2, '0')}-${name}.png`)
    await page.screenshot({ path: file })
    this.pictures.push(file)
  }
}
