import type { Payload } from 'payload'
import { z } from 'zod'
import { clearSchool } from '../content/clear-school.ts'
import type { Texts } from '../content/clear-texts.ts'
import { actTypes, type Kind } from '../content/documents/kinds.ts'
import { unknownSchool, type School } from '../content/documents/school.ts'
import { choicesSchema } from '../content/privacy/decisions.ts'
import { judge } from '../content/privacy/judge.ts'
import { review, type Review } from '../content/privacy/review.ts'
import { englishOf, readRuleChanges, readSchool, UnreadableDesk } from './documents.ts'
import { bodyFromLexical } from './rich-text.ts'

const words = z.string().catch('')
const lineOrNone = z.string().nullish().catch(null).transform((line) => line ?? undefined)

/** A form while it is written: whatever is missing or half typed reads as empty. */
const formSchema = z.object({
  title: words,
  summary: lineOrNone,
  protocol: lineOrNone,
  signatory: lineOrNone,
  approval: lineOrNone,
  easyRead: lineOrNone,
  english: z.object({ title: lineOrNone, summary: lineOrNone, body: z.unknown().optional() }).nullish().catch(null),
  actType: z.enum(actTypes).nullish().catch(null),
  body: z.unknown().optional(),
  standards: z.array(z.object({ service: words, standard: words, notMeasured: lineOrNone, complaint: lineOrNone })).nullish().catch(null),
  placements: z.array(z.object({ venue: words, section: lineOrNone })).nullish().catch(null),
  choices: choicesSchema.nullish().catch(null),
})

/** The school as the gate knows it; one that is not described yet has nothing of its own to keep in sight. */
export async function schoolOf(payload: Payload): Promise<School> {
  try {
    return clearSchool(await readSchool(payload))
  } catch (error) {
    if (!(error instanceof UnreadableDesk)) throw error
    return { ...unknownSchool, ruleChanges: await readRuleChanges(payload) }
  }
}

/** What the gate will say of a document that somebody is writing, by the fields of its form. Nothing of it is stored or logged. */
export async function reviewForm(payload: Payload, kind: Kind, form: unknown): Promise<Review> {
  const { title, body, actType, placements, choices, standards, english, summary, protocol, signatory, approval, easyRead } = formSchema.parse(form)
  const texts: Texts = {
    title,
    body: body ? bodyFromLexical(body) : [],
    ...(summary ? { summary } : {}),
    ...(protocol ? { protocol } : {}),
    ...(signatory ? { signatory } : {}),
    ...(approval ? { approval } : {}),
    ...(easyRead ? { easyRead } : {}),
    ...(english ? englishOf({ english }) : {}),
    ...(standards ? { standards: standards.map(({ service, standard, notMeasured, complaint }) => ({ service, standard, ...(notMeasured ? { notMeasured } : {}), ...(complaint ? { complaint } : {}) })) } : {}),
  }
  const sections = (placements ?? []).map(({ venue, section }) => (venue === 'amministrazione-trasparente' ? (section ?? venue) : venue))
  return review(texts, { kind: actType ?? kind, sections, school: await schoolOf(payload), choices: choices ?? undefined })
}

/** Refuses a reason or a note in which somebody is named: it goes into a log that keeps no personal data. */
export async function withoutPersonalData(text: string, payload: Payload): Promise<true | string> {
  const { findings, refused } = judge(text, { kind: 'circolare', sections: [], school: await schoolOf(payload) })
  return findings.length > 0 || refused !== null ? 'Qui si legge un dato personale: scrivi il motivo senza nomi né altri dati di persone.' : true
}
