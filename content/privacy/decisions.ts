import { z } from 'zod'
import { personalDataKinds, type Finding, type PersonalDataKind } from './finding.ts'
import type { Refusal } from './refusals.ts'

/** Grounds on which a datum may stay in sight. */
export const keepBases = ['not-personal', 'role', 'appointment', 'ranking', 'company', 'public-figure', 'consent', 'law'] as const
export type KeepBasis = (typeof keepBases)[number]

export const keepBasisLabel: Record<KeepBasis, string> = {
  'not-personal': 'Non è un dato di una persona: un luogo, un’opera, una frase generale, un esempio',
  role: 'Chi svolge una funzione nella scuola o firma l’atto (artt. 13 e 35, art. 7-bis c. 5 d.lgs. 33/2013)',
  appointment: 'Chi ha un incarico o un contratto (artt. 15, 18, 23 e 37 d.lgs. 33/2013)',
  ranking: 'Candidato in graduatoria: nome, posizione e punteggio (art. 19 d.lgs. 33/2013)',
  company: 'Impresa o professionista (art. 37 d.lgs. 33/2013, art. 28 d.lgs. 36/2023)',
  'public-figure': 'Autore, personaggio o ospite pubblico',
  consent: 'C’è un consenso scritto agli atti (art. 6 GDPR): di’ nella nota dov’è conservato',
  law: 'Una norma impone di pubblicarlo: di’ nella nota quale',
}

/** Bases that say nothing by themselves. */
export const needsNote: ReadonlySet<KeepBasis> = new Set<KeepBasis>(['consent', 'law'])

/** What only the law could make public: a consent is not enough (art. 2-septies c. 8 d.lgs. 196/2003 for health). */
const neverShown: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>(['HEALTH', 'DISABILITY', 'ECONOMIC_HARDSHIP', 'FISCAL_CODE'])
const specialCategories: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>(['RELIGION', 'UNION', 'DISCIPLINARY', 'JUDICIAL'])

/** The bases on which a datum of this kind may stay: for health only that it is nobody's. */
export function basesFor(kind: PersonalDataKind): readonly KeepBasis[] {
  if (neverShown.has(kind)) return ['not-personal']
  if (specialCategories.has(kind)) return ['not-personal', 'law']
  return kind === 'PERSON_NAME' ? keepBases : kind === 'STUDENT_CLASS_LINK' ? ['not-personal', 'consent', 'law'] : ['not-personal', 'role', 'company', 'consent', 'law']
}

export const decisionActions = ['keep', 'redact', 'ask'] as const
/** `ask` leaves it to the head teacher. */
export type DecisionAction = (typeof decisionActions)[number]

/** The rule of what a person found and the gate did not. */
export const byHand = 'by-hand'

/** What a person decided about one datum of one document. It holds for that datum under that rule alone, wherever it stands in the text. */
export const decisionSchema = z.strictObject({
  /** The datum as `datumOf` writes it: private, like the text that it stands in. */
  datum: z.string().min(1).max(500).refine((datum) => datumOf(datum) === datum),
  kind: z.enum(personalDataKinds),
  /** The row of the policy that asked: in another section or of somebody else the same word is another datum. */
  rule: z.string().min(1),
  action: z.enum(decisionActions),
  basis: z.enum(keepBases).optional(),
  note: z.string().trim().max(500).optional(),
  /** Who, by name and role, and when (ISO 8601). */
  by: z.string(),
  at: z.iso.datetime({ offset: true }),
})
export type Decision = z.infer<typeof decisionSchema>

/** That a document goes out although a reason to refuse it holds, by the head teacher; its data are redacted all the same. */
export const refusalOverrideSchema = z.strictObject({ refusal: z.string().min(1), reason: z.string().trim().min(1).max(1000), by: z.string(), at: z.iso.datetime({ offset: true }) })
export type RefusalOverride = z.infer<typeof refusalOverrideSchema>

/** All that people decided on the personal data of a document. */
export const choicesSchema = z.strictObject({ decisions: z.array(decisionSchema).max(2000), overrides: z.array(refusalOverrideSchema).max(50) })
export type Choices = z.infer<typeof choicesSchema>

/** A datum in one spelling: the same whatever its case, accents of form, spaces and signs. */
export function datumOf(stretch: string): string {
  return stretch.normalize('NFKC').toLowerCase().replace(/\p{Cf}/gu, '').normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}@]+/gu, ' ').trim()
}

/** A datum with its kind, whatever the rule that asked. */
export const datumAndKind = (kind: PersonalDataKind, stretch: string): string => `${kind} ${datumOf(stretch)}`

/** What people decided to keep in sight in a record of the CMS, each as `datumAndKind` writes it. */
export function keptIn(record: unknown): string[] {
  const { data } = z.object({ choices: choicesSchema.optional() }).safeParse(record)
  return (data?.choices?.decisions ?? []).flatMap((decision) => (decision.action === 'keep' && problemOfKeep(decision) === null ? [`${decision.kind} ${decision.datum}`] : []))
}

/** What tells one decision from another. */
export const keyOf = ({ datum, kind, rule }: Pick<Decision, 'datum' | 'kind' | 'rule'>): string => `${kind} ${rule} ${datum}`

/** The sentence for a basis that may not be chosen, or that lacks its note; `null` when the decision may stand. */
export function problemOfKeep({ kind, basis, note }: Pick<Decision, 'kind' | 'basis' | 'note'>): string | null {
  if (!basis) return 'Scegli perché il dato resta visibile.'
  if (!basesFor(kind).includes(basis)) return 'Un dato di questo tipo non si può mostrare per quel motivo: oscuralo.'
  return needsNote.has(basis) && !note ? `${keepBasisLabel[basis]}.` : null
}

/** A letter in either spelling, as one sign or as a letter and its accent. */
function spelled(letter: string): string {
  const parts = letter.normalize('NFD')
  return parts === letter ? letter : `(?:${letter}|${parts})`
}

/** Where a person said that something has to go which the gate had not seen. */
function foundByHand(text: string, decisions: readonly Decision[]): Finding[] {
  return decisions.flatMap((decision): Finding[] => {
    const { datum, kind, rule, action, by } = decision
    if (rule !== byHand || action !== 'redact') return []
    const words = datum.split(' ').map((word) => [...word].map(spelled).join('\\p{Cf}*'))
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]{1,4}')}(?![\\p{L}\\p{N}])`, 'giu')
    return [...text.matchAll(pattern)].map((match) => ({
      start: match.index, end: match.index + match[0].length, kind, bearer: 'unknown', action: 'redact', why: `oscurato a mano da ${by}`, rule, confidence: 'sure', isHighRisk: false, decision,
    }))
  })
}

/** Identifiers that hold names and dates in them: the whole says what it is. */
const codes: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>(['FISCAL_CODE', 'IBAN', 'EMAIL', 'PHONE'])

/** Findings in order, without overlaps: of two that overlap the riskier speaks for both, and a decision holds only where nothing else was found. */
export function merged(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((one, other) => one.start - other.start || other.end - one.end)
  const done: Finding[] = []
  for (const finding of sorted) {
    const last = done.at(-1)
    if (!last || finding.start >= last.end) {
      done.push({ ...finding })
      continue
    }
    const end = Math.max(last.end, finding.end)
    const { start } = last
    const isPartOfCode = codes.has(last.kind) && finding.end <= last.end
    done[done.length - 1] = { ...(finding.isHighRisk && !last.isHighRisk && !isPartOfCode ? finding : last), start, end }
  }
  return done
}

/** Findings and refusals of a text as the people of the school have decided on them. A keep that may not be is as if it were not there. */
export function decided(text: string, { refusals, findings }: { refusals: Refusal[]; findings: Finding[] }, { decisions, overrides }: Choices): { refusals: Refusal[]; findings: Finding[] } {
  const known = new Map(decisions.map((decision) => [keyOf(decision), decision]))
  const answered = findings.map((finding): Finding => {
    const decision = known.get(keyOf({ datum: datumOf(text.slice(finding.start, finding.end)), kind: finding.kind, rule: finding.rule }))
    if (!decision) return finding
    return { ...finding, decision, action: decision.action === 'keep' && problemOfKeep(decision) === null ? 'keep' : 'redact' }
  })
  const manual = foundByHand(text, decisions)
  const overlapsManual = ({ start, end }: Finding): boolean => manual.some((one) => one.start < end && start < one.end)
  const all = manual.length === 0 ? answered : merged([...answered.map((finding): Finding => (finding.action === 'keep' && overlapsManual(finding) ? { ...finding, action: 'redact' } : finding)), ...manual])
  const isKept = ({ start, end }: { start: number; end: number }): boolean => all.some((one) => one.action === 'keep' && one.start <= start && end <= one.end)
  return {
    refusals: refusals.filter(({ id, places, because }) => !overrides.some(({ refusal }) => refusal === id) && !because?.every(isKept) && !(places?.every((place) => manual.some((one) => one.start < place.end && place.start < one.end)) ?? false)),
    findings: all,
  }
}

/** Whether a finding keeps its document from being published: high risk, and nobody who may has decided. */
export const isOpen = ({ isHighRisk, decision }: Finding): boolean => isHighRisk && (decision === undefined || decision.action === 'ask')
