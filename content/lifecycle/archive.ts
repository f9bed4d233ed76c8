import { z } from 'zod'
import { daySchema, type Day } from './day.ts'
import { instantSchema } from './instant.ts'
import { outageSchema } from './outages.ts'
import { retentionRuleNames, type RetentionFacts } from './retention.ts'
import { visibilityAt } from './visibility.ts'

const factDay = daySchema.nullish().transform((day) => day ?? undefined)

/** What an archive asks of one placement: its rule, the instant of its publication, the facts, and the instant of the question. */
const questionSchema = z.object({
  id: z.union([z.string().min(1), z.number()]),
  rule: z.enum(retentionRuleNames),
  published: instantSchema,
  at: instantSchema,
  obligationArisen: factDay,
  effectsUntil: factDay,
  endOfAppointment: factDay,
  until: factDay,
  days: z.number().nullish().transform((days) => days ?? undefined),
  outages: z.array(outageSchema).nullish().transform((outages) => outages ?? undefined),
})

/** Whether a placement is public at an instant, until when (inclusive, `null` for no end known) and why; `error` says which facts cannot be. */
export type Answer = { id: string | number | null; visible: boolean; until: Day | null; why: string; error?: string }

const asked: Record<keyof z.input<typeof questionSchema>, string> = {
  id: 'scrivi un testo o un numero',
  rule: `scegli una di queste regole: ${retentionRuleNames.join(', ')}`,
  published: 'scrivi un istante con il fuso orario, come 2026-11-25T10:00:00+01:00',
  at: 'scrivi un istante con il fuso orario, come 2026-11-25T10:00:00+01:00',
  obligationArisen: 'scrivi un giorno che esiste, come 2027-01-31',
  effectsUntil: 'scrivi un giorno che esiste, come 2027-01-31',
  endOfAppointment: 'scrivi un giorno che esiste, come 2027-01-31',
  until: 'scrivi un giorno che esiste, come 2027-01-31',
  days: 'scrivi un numero intero di giorni',
  outages: 'scrivi un elenco di periodi, ciascuno con primo e ultimo giorno',
}

const isAsked = (field: PropertyKey): field is keyof typeof asked => Object.hasOwn(asked, field)

/** The answer to a question that cannot be answered: never visible. */
export function refusal(error: string, id: Answer['id'] = null): Answer {
  return { id, visible: false, until: null, why: error, error }
}

/** Answers one record of an archive with the rules that the gate uses. It never throws: facts that cannot be are an `error`, never visible. */
export function answer(record: unknown): Answer {
  const facts = z.record(z.string(), z.unknown()).safeParse(record)
  if (!facts.success) return refusal('Non è un oggetto JSON con i dati di un documento.')
  const parsed = questionSchema.safeParse(record)
  if (!parsed.success) {
    const id = questionSchema.shape.id.safeParse(facts.data.id)
    const fields = [...new Set(parsed.error.issues.map(({ path }) => path[0] ?? 'id'))].filter(isAsked)
    const wrong = fields.map((field) => (facts.data[field] == null ? `Manca «${field}»: ${asked[field]}.` : `«${field}» non va bene: ${asked[field]}.`))
    return refusal(wrong.join(' '), id.success ? id.data : null)
  }
  const { id, rule, published, at, ...known } = parsed.data
  const visibility = visibilityAt(at, rule, published, known satisfies Omit<RetentionFacts, 'from'>)
  if (visibility.state === 'impossible') return refusal(visibility.why, id)
  return { id, visible: visibility.state === 'public', until: visibility.until, why: visibility.why }
}
