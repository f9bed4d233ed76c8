import { z } from 'zod'
import { daySchema, schoolYearSchema } from '../lifecycle/day.ts'
import { outageSchema } from '../lifecycle/outages.ts'
import { retentionRuleNames } from '../lifecycle/retention.ts'
import { withdrawalSchema } from '../lifecycle/withdrawal.ts'
import { choicesSchema } from '../privacy/decisions.ts'
import { bodySchema } from './body.ts'
import { actTypeSchema, audienceSchema, kindSchema } from './kinds.ts'
import { topicSchema } from './topics.ts'

/** Where a placement stands on the site. `amministrazione-trasparente` needs a section. */
export const venues = ['circolari', 'regolamenti', 'carta-dei-servizi', 'albo-online', 'amministrazione-trasparente'] as const
export type Venue = (typeof venues)[number]

export const venueLabel: Record<Venue, string> = {
  circolari: 'Circolari',
  regolamenti: 'Regolamenti',
  'carta-dei-servizi': 'Carta dei servizi',
  'albo-online': 'Albo online',
  'amministrazione-trasparente': 'Amministrazione Trasparente',
}

/** One place where a document appears, with the facts from which its last public day follows. */
export const placementSchema = z.strictObject({
  venue: z.enum(venues),
  /** Stable id of a subsection, as `organizzazione/organi`; only for Amministrazione Trasparente. */
  section: z.string().optional(),
  rule: z.enum(retentionRuleNames),
  from: daySchema,
  obligationArisen: daySchema.optional(),
  effectsUntil: daySchema.optional(),
  endOfAppointment: daySchema.optional(),
  until: daySchema.optional(),
  days: z.number().optional(),
  /** Why the albo lasts so many days for this kind of act. */
  daysBasis: z.string().optional(),
  /** Who asked for the publication on the albo, where it is not the school itself. */
  requestedBy: z.string().optional(),
  /** When the albo could not be reached; only for the albo. */
  outages: z.array(outageSchema).optional(),
  /** The number in the register of the albo, as `3/2026`. */
  register: z.string().optional(),
  /** The day on which the publication on the albo was annulled. */
  annulled: daySchema.optional(),
  /** The resolution that sets `until`, or another rule than the law's. */
  resolution: z.string().optional(),
  /** Why the rule is not the law's own for this place. */
  reason: z.string().optional(),
})
export type Placement = z.infer<typeof placementSchema>

/** A file that belongs to a document. `text` is what a reader took out of it; `null` when it could not be read. */
export const attachmentSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  mediaType: z.string().min(1),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.number().int().positive().optional(),
  text: z.string().nullable(),
})
export type Attachment = z.infer<typeof attachmentSchema>

/** One promise of the Carta dei servizi: what is given, how well, within how many days, what was achieved, and how to complain. */
export const standardSchema = z.strictObject({
  service: z.string().min(1),
  standard: z.string().min(1),
  /** Working days within which the service is given. */
  days: z.number().int().positive().optional(),
  /** Share of cases within the term in `achievedYear`, 0 to 100. */
  achieved: z.number().min(0).max(100).optional(),
  /** Working days that the service took on average in `achievedYear`. */
  averageDays: z.number().nonnegative().optional(),
  /** The school year that was measured. */
  achievedYear: schoolYearSchema.optional(),
  /** Why nothing was measured, in a sentence. */
  notMeasured: z.string().optional(),
  complaint: z.string().optional(),
})
export type Standard = z.infer<typeof standardSchema>

export const documentStates = ['draft', 'published', 'withdrawn'] as const
export type DocumentState = (typeof documentStates)[number]

/** A document as the gate judges it: everything the CMS knows, private parts included. */
export const documentSchema = z.strictObject({
  /** Opaque and stable, unique over all kinds: `circolare-17`. */
  id: z.string().min(1),
  kind: kindSchema,
  actType: actTypeSchema.optional(),
  title: z.string().trim().min(1),
  /** Last part of the address of regolamenti and atti, and of a Carta that another has taken the place of. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).optional(),
  number: z.number().int().positive().optional(),
  schoolYear: schoolYearSchema.optional(),
  date: daySchema,
  summary: z.string().optional(),
  audience: z.array(audienceSchema),
  protocol: z.string().optional(),
  signatory: z.string().optional(),
  /** Who approved it and when, for regolamenti. */
  approval: z.string().optional(),
  body: bodySchema,
  /** The same in easy words, a sentence a line. */
  easyRead: z.string().optional(),
  /** What it is about, in the words of the school-site model. */
  topics: z.array(topicSchema).optional(),
  /** The first day on which a regolamento or the Carta binds; the first day of publication when it is unknown. */
  inForceFrom: daySchema.optional(),
  /** The same in English, where the school has written it. */
  english: z.strictObject({ title: z.string().trim().min(1), summary: z.string().optional(), body: bodySchema }).optional(),
  attachments: z.array(attachmentSchema),
  placements: z.array(placementSchema),
  /** Only for the Carta dei servizi. */
  standards: z.array(standardSchema).optional(),
  /** What the people of the school decided on its personal data. */
  choices: choicesSchema.optional(),
  state: z.enum(documentStates),
  withdrawal: withdrawalSchema.optional(),
  /** Id of the newer document that takes the place of this one. */
  replacedBy: z.string().optional(),
  /** ISO 8601 instant of the last change. */
  updatedAt: z.iso.datetime({ offset: true }),
})
export type Document = z.infer<typeof documentSchema>

/** How a document is called in a report: kind, number and school year or slug; never its title, which may hold personal data. */
export function nameOf(document: Pick<Document, 'id' | 'kind' | 'number' | 'schoolYear' | 'slug'>): string {
  const { id, kind, number, schoolYear, slug } = document
  if (kind === 'circolare' && number) return `circolare ${number} (${schoolYear ?? 'anno scolastico mancante'})`
  return slug ? `${kind} ${slug}` : id
}

const partInWords: Partial<Record<keyof Document, string>> = {
  title: 'il titolo',
  slug: 'l’indirizzo',
  number: 'il numero',
  schoolYear: 'l’anno scolastico',
  date: 'la data',
  audience: 'i destinatari',
  body: 'il testo',
  attachments: 'l’allegato',
  placements: 'la collocazione',
  standards: 'lo standard',
  topics: 'l’argomento',
  inForceFrom: 'il giorno di entrata in vigore',
  english: 'il testo in inglese',
  withdrawal: 'il ritiro',
  choices: 'le scelte sui dati personali',
}

/** What of a record does not fit, as the office calls it: `la data, l’allegato 2`. No value is repeated. */
export function misfitsInWords(error: z.ZodError): string {
  const parts = error.issues.map(({ path: [part = '', place] }) => {
    const words = partInWords[part as keyof Document] ?? (part === '' ? 'tutto' : String(part))
    return typeof place === 'number' && part !== 'body' ? `${words} ${place + 1}` : words
  })
  return [...new Set(parts)].join(', ')
}
