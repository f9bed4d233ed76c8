import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { clearSchool } from '../content/clear-school.ts'
import type { Texts } from '../content/clear-texts.ts'
import { actTypes, type Kind } from '../content/documents/kinds.ts'
import { unknownSchool, type School } from '../content/documents/school.ts'
import { choicesSchema } from '../content/privacy/decisions.ts'
import { clearTitle } from '../content/privacy/attachments.ts'
import { judge, type Context } from '../content/privacy/judge.ts'
import { review, type Review } from '../content/privacy/review.ts'
import type { ReviewedInFile } from '../content/privacy/reviewed.ts'
import { nameOfCopy, type DeskCopies, type FileAtDesk } from './clearing/desk-copies.ts'
import { englishOf, readFileOf, readRuleChanges, readSchool, UnreadableDesk } from './documents.ts'
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

type Form = z.infer<typeof formSchema>

/** Where the document of a form would be judged. */
async function contextOf(payload: Payload, kind: Kind, { actType, placements, choices }: Pick<Form, 'actType' | 'placements' | 'choices'>): Promise<Context> {
  const sections = (placements ?? []).map(({ venue, section }) => (venue === 'amministrazione-trasparente' ? (section ?? venue) : venue))
  return { kind: actType ?? kind, sections, school: await schoolOf(payload), choices: choices ?? undefined }
}

/** What the gate will say of a document that somebody is writing, by the fields of its form. Nothing of it is stored or logged. */
export async function reviewForm(payload: Payload, kind: Kind, form: unknown): Promise<Review> {
  const read = formSchema.parse(form)
  const { title, body, standards, english, summary, protocol, signatory, approval, easyRead } = read
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
  return review(texts, await contextOf(payload, kind, read))
}

/** How an attachment of a form would go on the site. */
export type AttachmentReview = { id: string; title: string } & (
  | { state: 'reading' }
  | { state: 'held'; why: string; data: ReviewedInFile[] }
  | { state: 'copied'; copy: string; extension: string; size: number; pages: number | null; redactions: number; data: ReviewedInFile[] }
)

const idSchema = z.union([z.string(), z.number()])
const attachedSchema = z.object({ attachments: z.array(z.union([idSchema, z.object({ id: idSchema }).transform(({ id }) => id)])).max(200).nullish().catch(null) })

/** How each attachment of a form would go on the site, in its order; those that `user` may not read are left out. A copy that is not ready yet is being made: ask again. */
export async function reviewAttachments(payload: Payload, kind: Kind, form: unknown, user: PayloadRequest['user'], copies: DeskCopies): Promise<AttachmentReview[]> {
  const ids = attachedSchema.parse(form).attachments ?? []
  if (ids.length === 0) return []
  const { docs } = await payload.find({ collection: 'allegati', where: { id: { in: ids } }, pagination: false, depth: 0, user, overrideAccess: false })
  const context = await contextOf(payload, kind, formSchema.parse(form))
  return ids.flatMap((id): AttachmentReview[] => {
    const file = docs.find((one) => String(one.id) === String(id))
    if (!file) return []
    const called = { id: String(file.id), title: file.title ?? '' }
    const { title, refused } = clearTitle(called.title, context, judge)
    if (refused) return [{ ...called, state: 'held', why: refused, data: [] }]
    const asked: FileAtDesk = { attachmentId: called.id, sha256: file.sha256 ?? '', isCsv: file.mediaType === 'text/csv', title, context }
    const cleared = copies.ask(asked, () => readSameFile(payload, called.id, asked.sha256))
    if (cleared === null) return [{ ...called, state: 'reading' }]
    const { data } = cleared
    if (cleared.copy === null) return [{ ...called, state: 'held', why: cleared.held, data }]
    const { extension, bytes, pages, redactions } = cleared.copy
    return [{ ...called, state: 'copied', copy: nameOfCopy(asked), extension, size: bytes.byteLength, pages: pages ?? null, redactions: Object.values(redactions).reduce((sum, count) => sum + count, 0), data }]
  })
}

async function readSameFile(payload: Payload, id: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readFileOf(payload, id)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new UnreadableDesk(`The bytes of file ${id} are not those that were uploaded.`)
  return bytes
}

/** Refuses a reason or a note in which somebody is named: it goes into a log that keeps no personal data. */
export async function withoutPersonalData(text: string, payload: Payload): Promise<true | string> {
  const { findings, refused } = judge(text, { kind: 'circolare', sections: [], school: await schoolOf(payload) })
  return findings.length > 0 || refused !== null ? 'Qui si legge un dato personale: scrivi il motivo senza nomi né altri dati di persone.' : true
}
