import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Writes `pages.json` beside Astro's cache: every file that this build stands for, rendered now or kept from before. The output
 * folder is kept between builds, so whatever is not in the list belongs to a document that is gone.
 */
export function pagesManifest(file: string): AstroIntegration {
  let publicDir: URL
  return {
    name: 'pages-manifest',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicDir = config.publicDir
      },
      'astro:build:done': ({ pages, assets, dir }) => {
        const out = fileURLToPath(dir)
        const made = new Set<string>()
        for (const { pathname } of pages) {
          const name = pathname.replace(/^\/|\/$/g, '')
          made.add(name === '' ? 'index.html' : name.endsWith('.html') ? name : `${name}.html`)
        }
        for (const urls of assets.values()) for (const url of urls) made.add(path.relative(out, fileURLToPath(url)).split(path.sep).join('/'))
        for (const entry of readdirSync(fileURLToPath(publicDir), { recursive: true, withFileTypes: true }))
          if (entry.isFile()) made.add(path.relative(fileURLToPath(publicDir), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        writeFileSync(file, JSON.stringify([...made].sort()))
      },
    },
  }
}
