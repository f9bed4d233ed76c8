import { createHmac } from 'node:crypto'
import { APIError, ValidationError, type CollectionAfterChangeHook, type CollectionAfterDeleteHook, type FieldHook, type GlobalAfterChangeHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { choicesSchema, decisionSchema, keepBasisLabel, keyOf, problemOfKeep, refusalOverrideSchema, type Choices, type Decision, type RefusalOverride } from '../../content/privacy/decisions.ts'
import { personalDataLabel } from '../../content/privacy/finding.ts'
import { isRisky, policy } from '../../content/privacy/policy.ts'
import { reasonOf } from '../../content/privacy/refusals.ts'
import { rowNamed } from '../../content/privacy/rows-in-words.ts'
import { actionLabel, loosens } from '../../content/privacy/rule-change.ts'
import { aHeadTeacher } from '../access/access.ts'
import { roleLabel, roleOf } from '../access/roles.ts'
import { problemOfNote, problemOfReason } from '../choice-words.ts'
import { documentCollections } from '../documents.ts'
import type { ChoiceEvent } from '../collections/scelte.ts'

/** What a form sends: who decided and when is not for it to say. */
const sentSchema = z.object({
  decisions: z.array(decisionSchema.partial({ by: true, at: true })).max(2000),
  overrides: z.array(refusalOverrideSchema.partial({ by: true, at: true })).max(50),
})
type Sent = z.infer<typeof sentSchema>

const none: Choices = { decisions: [], overrides: [] }
const choicesIn = (value: unknown): Choices => choicesSchema.safeParse(value).data ?? none

/** Whether somebody left a datum to the head teacher. */
export const leavesToHead = (choices: unknown): boolean => (sentSchema.safeParse(choices).data ?? none).decisions.some(({ action }) => action === 'ask')

/** Name and role of whoever makes a request; our own code when nobody does. */
function nameOf({ user }: PayloadRequest): string {
  const role = roleOf(user)
  return user && role ? `${user.name ?? user.email} (${roleLabel[role]})` : 'Limpida'
}

const isSame = (one: Sent['decisions'][number], other: Decision): boolean => one.action === other.action && one.basis === other.basis && (one.note ?? '') === (other.note ?? '')

function problemOfDecision(sent: Sent['decisions'][number], before: Decision | undefined, isHead: boolean): string | null {
  if (sent.action !== 'keep') return null
  const problem = problemOfKeep(sent)
  if (problem) return problem
  if (isHead) return null
  if (before?.action === 'ask') return 'Questo dato è stato lasciato al dirigente scolastico: solo lui o lei può lasciarlo visibile.'
  return isRisky(sent) ? 'Un dato così delicato lo può lasciare visibile solo il dirigente scolastico: oscuralo, o lascia a lui o a lei la scelta.' : null
}

/** Signs what is new in the choices on personal data with who and when, and refuses what that person may not decide. */
export const signChoices: FieldHook = async ({ value, previousValue, req }) => {
  if (value === null || value === undefined) return value
  const refuse = (message: string): never => {
    throw new ValidationError({ errors: [{ path: 'choices', label: 'Dati personali', message }] }, req.t)
  }
  const { data: sent } = sentSchema.safeParse(value)
  if (!sent) return refuse('Le scelte sui dati personali non si leggono: ricarica la pagina e rifalle.')
  const before = choicesIn(previousValue)
  const known = new Map(before.decisions.map((decision) => [keyOf(decision), decision]))
  const isOurs = !req.user
  const isHead = isOurs || aHeadTeacher({ req })
  const signed = { by: nameOf(req), at: new Date().toISOString() }

  const decisions: Decision[] = []
  for (const one of sent.decisions) {
    const old = known.get(keyOf(one))
    if (old && isSame(one, old)) decisions.push(old)
    else {
      const problem = problemOfDecision(one, old, isHead)
      if (problem) refuse(problem)
      if (one.note && !isOurs) {
        const named = await problemOfNote(one.note, req.payload)
        if (named) refuse(named)
      }
      decisions.push({ ...one, ...signed, ...(isOurs && one.by && one.at ? { by: one.by, at: one.at } : {}) })
    }
  }
  const kept = new Set(decisions.map(keyOf))
  if (!isHead && before.decisions.some((decision) => decision.action === 'ask' && !kept.has(keyOf(decision)))) refuse('Un dato lasciato al dirigente scolastico aspetta la sua scelta: puoi solo oscurarlo.')

  const overrides: RefusalOverride[] = []
  for (const one of sent.overrides) {
    const old = before.overrides.find(({ refusal }) => refusal === one.refusal)
    if (old && old.reason === one.reason) overrides.push(old)
    else {
      if (!isHead) throw new APIError('Solo il dirigente scolastico può pubblicare un documento che non andrebbe pubblicato.', 403, null, true)
      if (reasonOf(one.refusal) === null && !policy.some(({ id }) => id === one.refusal)) refuse('Il motivo per cui il documento non si pubblica non è più lo stesso: rileggilo e decidi di nuovo.')
      if (one.reason.length < 20) refuse('Scrivi perché il documento va pubblicato lo stesso, con la norma o l’atto che lo chiede: resta nel registro.')
      const named = isOurs ? null : await problemOfReason(one.reason, req.payload)
      if (named) refuse(named)
      overrides.push({ ...one, ...signed, ...(isOurs && one.by && one.at ? { by: one.by, at: one.at } : {}) })
    }
  }
  return { decisions, overrides } satisfies Choices
}

type Entry = { event: ChoiceEvent; name: string; about?: string; ground?: string; document?: string; fingerprint?: string }

async function log(req: PayloadRequest, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) await req.payload.create({ collection: 'scelte', data: { ...entry, at: new Date().toISOString(), by: nameOf(req) }, overrideAccess: true, req })
}

/** What changed between two states of the choices of a document. */
function changesBetween(before: Choices, after: Choices, name: string, document: string, secret: string): Entry[] {
  const fingerprint = (datum: string): string => createHmac('sha256', secret).update(datum).digest('hex').slice(0, 16)
  const old = new Map(before.decisions.map((decision) => [keyOf(decision), decision]))
  const now = new Set(after.decisions.map(keyOf))
  const ofDecision = (event: ChoiceEvent, { kind, basis, note, datum }: Decision): Entry => ({
    event, name, document, about: personalDataLabel[kind], fingerprint: fingerprint(datum),
    ground: [event === 'keep' && basis ? keepBasisLabel[basis] : '', note ?? ''].filter(Boolean).join('. '),
  })
  const ofOverride = (event: ChoiceEvent, { refusal, reason }: RefusalOverride): Entry => ({ event, name, document, about: reasonOf(refusal) ?? refusal, ground: reason })
  const isOld = (override: RefusalOverride): boolean => before.overrides.some(({ refusal, at }) => refusal === override.refusal && at === override.at)
  return [
    ...after.decisions.flatMap((decision) => (old.get(keyOf(decision))?.at === decision.at ? [] : [ofDecision(decision.action, decision)])),
    ...before.decisions.flatMap((decision) => (now.has(keyOf(decision)) ? [] : [ofDecision('undo', decision)])),
    ...after.overrides.flatMap((override) => (isOld(override) ? [] : [ofOverride('override', override)])),
    ...before.overrides.flatMap((override) => (after.overrides.some(({ refusal }) => refusal === override.refusal) ? [] : [ofOverride('override-undo', override)])),
  ]
}

/** Writes what was decided on a document into the log of choices. */
export const logChoices: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const kind = documentCollections[collection.slug as keyof typeof documentCollections]
  const name = doc.number ? `Circolare n. ${doc.number} (${doc.schoolYear ?? 'senza anno scolastico'})` : `${kind} ${doc.id}`
  await log(req, changesBetween(choicesIn(previousDoc?.choices), choicesIn(doc.choices), name, `${kind}-${doc.id}`, req.payload.secret))
}

/** The same for the Carta dei servizi. */
export const logChoicesOfGlobal: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) =>
  log(req, changesBetween(choicesIn(previousDoc?.choices), choicesIn(doc.choices), 'Carta dei servizi', global.slug, req.payload.secret))

/** Writes a change of the school's own rules into the log of choices, and whether it shows more than the law's row. */
export const logRule: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const row = policy.find(({ id }) => id === doc.row)
  if (!row || (previousDoc?.action === doc.action && previousDoc?.reason === doc.reason)) return
  await log(req, [{ event: 'rule', name: `Regola: ${rowNamed(row.id)}`, about: `${actionLabel[row.action]} → ${actionLabel[doc.action as keyof typeof actionLabel]}${loosens(row, doc.action) ? ' (mostra di più della legge)' : ''}`, ground: doc.reason }])
}

/** Writes that the row of the law is back. */
export const logRuleUndone: CollectionAfterDeleteHook = async ({ doc, req }) => log(req, [{ event: 'rule-undo', name: `Regola: ${rowNamed(doc.row)}`, ground: doc.reason }])
