import type { MDXInstance } from 'astro'
import { z } from 'zod'

const frontMatterSchema = z.object({ title: z.string(), lead: z.string(), order: z.number() })

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>('../content/pages/*.mdx', { eager: true })

/** The pages of prose that every school has: legal notes, privacy, accessibility, how to read the site. */
export const fixedPages = Object.entries(modules)
  .map(([file, { frontmatter, Content, getHeadings }]) => ({
    ...frontMatterSchema.parse(frontmatter),
    address: `/${file.split('/').at(-1)!.replace(/\.mdx$/, '')}`,
    Content,
    headings: getHeadings(),
  }))
  .sort((one, other) => one.order - other.order)
