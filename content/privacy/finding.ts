import type { Bearer } from './bearer.ts'
import type { Decision } from './decisions.ts'

/** The kinds of personal data that the recognizers tell apart; the names are those of the scan's output. */
export const personalDataKinds = [
  'PERSON_NAME',
  'STUDENT_CLASS_LINK',
  'FISCAL_CODE',
  'IBAN',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'BIRTH_DATE',
  'BIRTH_PLACE',
  'ID_DOCUMENT',
  'VEHICLE_PLATE',
  'HEALTH',
  'DISABILITY',
  'RELIGION',
  'UNION',
  'ECONOMIC_HARDSHIP',
  'DISCIPLINARY',
  'JUDICIAL',
  'OTHER',
] as const
export type PersonalDataKind = (typeof personalDataKinds)[number]

/** Italian names, as a citizen reads them where something was redacted: "dato personale oscurato: codice fiscale". */
export const personalDataLabel: Record<PersonalDataKind, string> = {
  PERSON_NAME: 'nome di persona',
  STUDENT_CLASS_LINK: 'classe di un alunno',
  FISCAL_CODE: 'codice fiscale',
  IBAN: 'IBAN',
  EMAIL: 'indirizzo e-mail',
  PHONE: 'numero di telefono',
  ADDRESS: 'indirizzo',
  BIRTH_DATE: 'data di nascita',
  BIRTH_PLACE: 'luogo di nascita',
  ID_DOCUMENT: 'documento di identità',
  VEHICLE_PLATE: 'targa',
  HEALTH: 'dato sulla salute',
  DISABILITY: 'dato sulla disabilità',
  RELIGION: 'dato sulla religione',
  UNION: 'dato sindacale',
  ECONOMIC_HARDSHIP: 'dato sulla condizione economica',
  DISCIPLINARY: 'dato disciplinare',
  JUDICIAL: 'dato giudiziario',
  OTHER: 'altro dato',
}

/** A personal datum found in a text: offsets in UTF-16 units, end exclusive; `why` is an Italian reason with its legal basis. */
export type Finding = {
  start: number
  end: number
  kind: PersonalDataKind
  /** Whose it seems to be. */
  bearer: Bearer
  /** What is done: it is taken out, or somebody decided that it stays. */
  action: 'redact' | 'keep'
  why: string
  /** Id of the policy row that decided. */
  rule: string
  /** Whether a person has to say if it may be shown; until the answer it is redacted. */
  confidence: 'sure' | 'ask'
  /** Nothing of the kind goes out before a person has looked at it. */
  isHighRisk: boolean
  /** What a person decided about it. */
  decision?: Decision
}
