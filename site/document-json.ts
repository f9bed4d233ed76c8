import { z } from 'zod'
import { plainText } from '../content/documents/body.ts'
import { actTypeLabel, kindLabel } from '../content/documents/kinds.ts'
import { venueLabel } from '../content/documents/document.ts'
import type { PublicBody, PublicDocument } from '../content/publish.ts'
import { licence } from './downloads.ts'
import { sectionTitle } from './transparency.ts'

/** Where the schema of a document's JSON is; it stays. */
export const documentSchemaAddress = '/dati-aperti/documento.schema.json'

/** What the JSON of a document promises; a field may be added, none changes its meaning. */
export const documentJsonSchema = z.strictObject({
  $schema: z.url(),
  url: z.url().describe('Address of the page'),
  kind: z.string().describe('circolare, regolamento, atto or carta-dei-servizi'),
  label: z.string().describe('What it is, in Italian: Circolare, Determina …'),
  title: z.string(),
  number: z.number().optional(),
  schoolYear: z.string().optional().describe('As 2026-27'),
  date: z.iso.date().describe('Day of the act, in Italy'),
  summary: z.string().optional(),
  audience: z.array(z.string()),
  protocol: z.string().optional(),
  signatory: z.string().optional(),
  approval: z.string().optional(),
  inForce: z.strictObject({ from: z.iso.date(), until: z.iso.date().nullable() }).optional().describe('Days on which it binds, inclusive'),
  placements: z
    .array(
      z.strictObject({
        venue: z.string(),
        section: z.strictObject({ id: z.string(), title: z.string() }).optional().describe('Subsection of Amministrazione Trasparente'),
        from: z.iso.date(),
        until: z.iso.date().nullable().describe('Last public day, inclusive; null when no end is known'),
        why: z.string().describe('The sentence of the law'),
      }),
    )
    .describe('Where it is public, and until when'),
  attachments: z.array(z.strictObject({ title: z.string(), url: z.url(), mediaType: z.string(), size: z.number().describe('Bytes'), pages: z.number().optional(), sha256: z.string() })),
  withheldAttachments: z.number().describe('Attachments that are not public'),
  redactions: z.record(z.string(), z.number()).describe('How many personal data of each kind were taken out; [omissis] stands in their place'),
  replacedBy: z.url().optional().describe('The newer document that takes its place'),
  text: z.string().describe('The whole text, without form'),
  modified: z.iso.datetime({ offset: true }),
  licence: z.strictObject({ name: z.string(), url: z.url() }),
})

/** A cleared document as data. */
export function documentJson(document: PublicDocument, body: PublicBody, site: URL): string {
  const at = (path: string): string => new URL(path, site).href
  const { kind, actType, title, number, schoolYear, date, summary, audience, protocol, signatory, approval, inForce, withheldAttachments, redactions } = document
  const data: z.input<typeof documentJsonSchema> = {
    $schema: at(documentSchemaAddress),
    url: at(document.address),
    kind,
    label: actType ? actTypeLabel[actType] : kindLabel[kind],
    title,
    ...(number === undefined ? {} : { number }),
    ...(schoolYear === undefined ? {} : { schoolYear }),
    date,
    ...(summary === undefined ? {} : { summary }),
    audience,
    ...(protocol === undefined ? {} : { protocol }),
    ...(signatory === undefined ? {} : { signatory }),
    ...(approval === undefined ? {} : { approval }),
    ...(inForce === undefined ? {} : { inForce }),
    placements: document.placements.map(({ venue, section, from, until, why }) => ({ venue: venueLabel[venue], ...(section ? { section: { id: section, title: sectionTitle(section) } } : {}), from, until, why })),
    attachments: document.attachments.map(({ title: name, address, mediaType, size, pages, sha256 }) => ({ title: name, url: at(address), mediaType, size, ...(pages === undefined ? {} : { pages }), sha256 })),
    withheldAttachments,
    redactions,
    ...(document.replacedBy ? { replacedBy: at(document.replacedBy) } : {}),
    text: plainText(body),
    modified: document.updatedAt,
    licence,
  }
  return `${JSON.stringify(data)}\n`
}
