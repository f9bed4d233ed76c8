import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import purgecss from '@fullhuman/postcss-purgecss'
import { defineConfig } from 'astro/config'
import { inlineScripts } from './site/inline-scripts.ts'
import { pagesManifest } from './site/integrations/pages-manifest.ts'

const root = path.dirname(fileURLToPath(import.meta.url))
const data = path.resolve(root, process.env.LIMPIDA_DATA ?? '.limpida')
const out = path.resolve(root, process.env.LIMPIDA_OUT ?? path.join(data, 'build'))
const cache = path.resolve(root, process.env.LIMPIDA_ASTRO_CACHE ?? path.join(data, 'cache'))
const site = process.env.LIMPIDA_SITE_URL ?? 'http://localhost:8080'

/** Keeps of Bootstrap Italia what a template names, and what a browser or our scripts add by themselves. */
const trimmed = purgecss({
  content: ['site/**/*.{astro,ts}', 'content/html/**/*.ts', 'content/pages/**/*.mdx'].map((glob) => path.join(root, glob)),
  safelist: { standard: ['show', 'active', 'hidden'] },
  variables: true,
  keyframes: true,
  fontFace: true,
})

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

// Everything that `astro build` needs comes from the environment: LIMPIDA_SNAPSHOT, LIMPIDA_OUT, LIMPIDA_ASTRO_CACHE, LIMPIDA_SITE_URL.
export default defineConfig({
  site,
  srcDir: './site',
  publicDir: './site/public',
  outDir: out,
  cacheDir: cache,
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), pagesManifest(path.join(cache, 'pages.json'))],
  experimental: { incrementalBuild: true },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "object-src 'none'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: inlineScripts.map(sha256) },
    },
  },
  vite: {
    // The output is kept between builds so that unchanged pages stay; the release takes away what `pages.json` does not list.
    build: { emptyOutDir: false },
    css: { postcss: { plugins: [trimmed] } },
  },
})
