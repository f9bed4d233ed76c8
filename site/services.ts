import type { MDXInstance } from 'astro'
import { z } from 'zod'
import { daySchema } from '../content/lifecycle/day.ts'
import type { School } from '../content/documents/school.ts'

/** Who a service is for: the second level of «Servizi» in the school-site model. */
export const serviceAudiences = ['famiglie-e-studenti', 'personale-scolastico'] as const

const sheetSchema = z.strictObject({
  title: z.string(),
  order: z.number(),
  description: z.string(),
  audience: z.array(z.enum(serviceAudiences)).min(1),
  topics: z.array(z.string()).min(1),
  /** Label of the contact of the school that answers. */
  office: z.string(),
  published: daySchema,
  revised: daySchema,
  usedFor: z.string(),
  what: z.string(),
  accessKind: z.enum(['generic', 'online', 'booking']),
  access: z.array(z.string()).min(1),
  needed: z.array(z.string()).min(1),
  times: z.string(),
})

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>('../content/pages/servizi/*.mdx', { eager: true })

/** YAML reads a day as a date, and MDX hands it on as an instant. */
const dayText = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10)

/** The service sheets of the model, in order. */
export const services = Object.entries(modules)
  .map(([file, { frontmatter, Content }]) => {
    const { url: _url, file: _file, ...words } = frontmatter
    return {
      ...sheetSchema.parse({ ...words, published: dayText(words.published), revised: dayText(words.revised) }),
      address: `/servizi/${file.split('/').at(-1)!.replace(/\.mdx$/, '')}`,
      Content,
    }
  })
  .sort((one, other) => one.order - other.order)

export type Service = (typeof services)[number]

/** Where and how to reach the office that answers for a service. */
export function officeOf({ office }: Service, { locations, emails, phones }: School) {
  const isOffice = ({ label }: { label: string }): boolean => label.toLowerCase().includes(office.toLowerCase())
  return {
    place: locations[0],
    email: emails.find(isOffice) ?? emails[0],
    pec: emails.find(({ label, value }) => /pec|certificata/i.test(label) || value.includes('@pec.')),
    phone: phones.find(isOffice) ?? phones[0],
  }
}
