import type { Payload } from 'payload'
import { choicesSchema, type Choices } from '../content/privacy/decisions.ts'
import { isDoubt, reasonOf, type Refusal } from '../content/privacy/refusals.ts'
import { withoutPersonalData } from './review.ts'

/** Refusals without what each of them says can be done, which is said once for all of them. */
export function apart(refusals: readonly Refusal[]): { refusals: Refusal[]; wayOut: string | null } {
  const told = refusals.map((refusal) => {
    const reason = reasonOf(refusal.id)
    const [why, wayOut] = reason !== null && refusal.why.startsWith(reason) ? [reason, refusal.why.slice(reason.length).trim()] : [refusal.why, '']
    return { refusal: { ...refusal, why }, wayOut }
  })
  return { refusals: told.map(({ refusal }) => refusal), wayOut: told.find(({ wayOut }) => wayOut !== '')?.wayOut ?? null }
}

/** A reason against publishing that the head teacher has set aside, in words. */
export type Overridden = { refusal: string; why: string; isDoubt: boolean }

/** The reasons that the choices of a form set aside. */
export function overriddenIn(form: unknown): Overridden[] {
  return choicesIn(form).overrides.map(({ refusal }) => ({ refusal, why: reasonOf(refusal) ?? 'Un motivo che il controllo non dà più.', isDoubt: isDoubt(refusal) }))
}

/** The sentence for a note of a choice that tells of a person; `null` when it does not. */
export async function problemOfNote(note: string, payload: Payload): Promise<string | null> {
  return (await withoutPersonalData(note, payload)) === true ? null : 'Nella nota di una scelta si legge un dato personale: scrivila senza nomi né altri dati di persone.'
}

/** The same for the reason of the head teacher. */
export async function problemOfReason(reason: string, payload: Payload): Promise<string | null> {
  return (await withoutPersonalData(reason, payload)) === true ? null : 'Nel motivo per pubblicare si legge un dato personale: scrivilo senza nomi né altri dati di persone.'
}

/** The same for all that was written in a form and not signed yet, so that it is said at once and not when it is saved. */
export async function problemOfWords(form: unknown, payload: Payload): Promise<string | null> {
  const { decisions, overrides } = choicesIn(form)
  const isNew = ({ by }: { by: string }): boolean => by === ''
  for (const reason of new Set(overrides.filter(isNew).map((one) => one.reason))) {
    const problem = await problemOfReason(reason, payload)
    if (problem) return problem
  }
  for (const note of new Set(decisions.filter(isNew).flatMap((one) => one.note ?? []))) { // most decisions have no note
    const problem = await problemOfNote(note, payload)
    if (problem) return problem
  }
  return null
}

const choicesIn = (form: unknown): Choices => choicesSchema.safeParse(typeof form === 'object' && form !== null && 'choices' in form ? form.choices : null).data ?? { decisions: [], overrides: [] }
