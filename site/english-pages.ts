import type { MDXInstance } from 'astro'
import { z } from 'zod'
import { fixedPages } from './fixed-pages.ts'
import { services } from './services.ts'

// What the school has written in English of its fixed pages and service sheets: an English text has the name of the Italian one.

const pageSchema = z.object({ title: z.string(), lead: z.string() })
const sheetSchema = z.object({
  title: z.string(),
  description: z.string(),
  usedFor: z.string(),
  what: z.string(),
  access: z.array(z.string()).min(1),
  needed: z.array(z.string()).min(1),
  times: z.string(),
})

const pageModules = import.meta.glob<MDXInstance<Record<string, unknown>>>('../content/pages/en/*.mdx', { eager: true })
const sheetModules = import.meta.glob<MDXInstance<Record<string, unknown>>>('../content/pages/en/servizi/*.mdx', { eager: true })

/** The Italian page that a text translates; an English text of no page is a mistake in the name of its file. */
function italianOf<Page extends { address: string }>(file: string, pages: Page[]): Page {
  const name = file.split('/').at(-1)!.replace(/\.mdx$/, '')
  const italian = pages.find(({ address }) => address.split('/').at(-1) === name)
  if (!italian) throw new Error(`content/pages/en has a text for «${name}», which is no Italian page. Give the file the name of the Italian one.`)
  return italian
}

const inItalianOrder = <Page extends { italian: { order: number } }>(pages: Page[]): Page[] => pages.sort((one, other) => one.italian.order - other.italian.order)

/** The fixed pages that have an English text, in the order of the Italian ones. */
export const englishPages = inItalianOrder(
  Object.entries(pageModules).map(([file, { frontmatter, Content, getHeadings }]) => {
    const italian = italianOf(file, fixedPages)
    return { ...pageSchema.parse(frontmatter), italian, address: `/en${italian.address}`, Content, headings: getHeadings() }
  }),
)

/** The service sheets that have an English text, in the order of the Italian ones. */
export const englishServices = inItalianOrder(
  Object.entries(sheetModules).map(([file, { frontmatter, Content }]) => {
    const italian = italianOf(file, services)
    return { ...sheetSchema.parse(frontmatter), italian, address: `/en${italian.address}`, Content }
  }),
)

const written = new Map([...englishPages, ...englishServices].map(({ italian, address }) => [italian.address, address]))

/** The address of the English text of a fixed page or of a service sheet; `undefined` where there is none. */
export const englishTextOf = (address: string): string | undefined => written.get(address)
