import type { PersonalDataKind } from '../privacy/finding.ts'

/** The values of a row as the office wrote them, by column name. */
export type Values = Readonly<Record<string, string | number | null>>

/** What a rule asks for one cell of one row: show it, take it out, or leave out the whole row. */
export type Decision = { do: 'publish' } | { do: 'redact' | 'leave-out-row'; why: string }

export const publicationRuleNames = ['appointed', 'in-role', 'beneficiary', 'reason-of-benefit', 'body-code', 'candidate', 'contractor', 'applicant', 'small-group'] as const
export type PublicationRuleName = (typeof publicationRuleNames)[number]

export type PublicationRule = {
  label: string
  legalBasis: string
  /** The head under which the recognizers read the cell: it says whose datum it is. */
  readAs: string
  /** What is taken out where the rule redacts. */
  kind: PersonalDataKind
  /** Whether a name that the rule publishes stays although the recognizers would ask about it. */
  isNamePublic: boolean
  /** `shows` are the special data that the recognizers found anywhere in the row. */
  decide: (row: Values, shows: ReadonlySet<PersonalDataKind>) => Decision
}

const publish: Decision = { do: 'publish' }
const isPerson = (row: Values): boolean => row.tipo_beneficiario !== 'Ente, associazione o impresa'
const hardship: readonly PersonalDataKind[] = ['HEALTH', 'DISABILITY', 'ECONOMIC_HARDSHIP', 'JUDICIAL', 'RELIGION']

/** Above this amount, in euro, the law wants the beneficiary known (art. 26 c. 2 d.lgs. 33/2013). */
const publicAbove = 1000

function ofBeneficiary(row: Values, shows: ReadonlySet<PersonalDataKind>): Decision {
  if (!isPerson(row)) return publish
  if (row.condizioni_del_beneficiario !== 'no' || hardship.some((kind) => shows.has(kind)))
    return { do: 'leave-out-row', why: 'dalla concessione si può capire lo stato di salute o il disagio di una persona (art. 26 c. 4 d.lgs. 33/2013)' }
  if (typeof row.importo === 'number' && row.importo > publicAbove) return publish
  return { do: 'redact', why: 'persona fisica con un contributo fino a 1.000 euro: la legge non ne chiede il nome (art. 26 c. 2 d.lgs. 33/2013)' }
}

const mayBeNamed: Record<string, boolean> = { vincitore: true, idoneo: true }

/** The rule for each datum about persons that the office enters in a column, with its legal basis. */
export const publicationRules: Record<PublicationRuleName, PublicationRule> = {
  appointed: { label: 'Titolare di un incarico: il nome si pubblica', legalBasis: 'artt. 15 e 18 d.lgs. 33/2013', readAs: 'Incaricato', kind: 'PERSON_NAME', isNamePublic: true, decide: () => publish },
  'in-role': { label: 'Componente di un organo o titolare di un ufficio: il nome si pubblica', legalBasis: 'art. 13 c. 1 d.lgs. 33/2013', readAs: 'Componente', kind: 'PERSON_NAME', isNamePublic: true, decide: () => publish },
  contractor: { label: 'Operatore economico: la denominazione si pubblica', legalBasis: 'art. 37 d.lgs. 33/2013, art. 28 d.lgs. 36/2023', readAs: 'Aggiudicatario', kind: 'PERSON_NAME', isNamePublic: true, decide: () => publish },
  beneficiary: {
    label: 'Beneficiario: enti e imprese sempre; persone solo oltre 1.000 euro e mai se si capiscono salute o disagio',
    legalBasis: 'art. 26 c. 2 e 4, art. 27 d.lgs. 33/2013',
    readAs: 'Beneficiario',
    kind: 'PERSON_NAME',
    isNamePublic: true,
    decide: ofBeneficiary,
  },
  'reason-of-benefit': {
    label: 'Motivo di un contributo: come il nome del beneficiario',
    legalBasis: 'art. 26 c. 4 d.lgs. 33/2013',
    readAs: 'Oggetto',
    kind: 'OTHER',
    isNamePublic: false,
    decide: ofBeneficiary,
  },
  'body-code': {
    label: 'Partita IVA o codice fiscale: solo di enti e imprese',
    legalBasis: 'artt. 26 e 27 d.lgs. 33/2013; Garante 243/2014, par. 9',
    readAs: 'Partita IVA',
    kind: 'FISCAL_CODE',
    isNamePublic: false,
    decide: (row) => ('tipo_beneficiario' in row && isPerson(row) ? { do: 'redact', why: 'codice fiscale o partita IVA di una persona (Garante 243/2014, par. 9)' } : publish),
  },
  candidate: {
    label: 'Candidato: il nome si pubblica solo di vincitori e idonei',
    legalBasis: 'art. 19 d.lgs. 33/2013; art. 5 par. 1 lett. c GDPR',
    readAs: 'Candidato',
    kind: 'PERSON_NAME',
    isNamePublic: true,
    decide: (row) => (mayBeNamed[String(row.esito)] ? publish : { do: 'redact', why: 'candidato escluso o non idoneo (art. 5 par. 1 lett. c GDPR)' }),
  },
  applicant: {
    label: 'Richiedente: mai',
    legalBasis: 'ANAC 1309/2016, par. 9; art. 5 par. 1 lett. c GDPR',
    readAs: 'Richiedente',
    kind: 'PERSON_NAME',
    isNamePublic: false,
    decide: () => ({ do: 'redact', why: 'nome di chi ha chiesto l’accesso (ANAC 1309/2016)' }),
  },
  'small-group': {
    label: 'Gruppo di meno di tre persone: il dato non si mostra da solo',
    legalBasis: 'art. 16 c. 3 d.lgs. 33/2013; art. 5 par. 1 lett. c GDPR',
    readAs: 'Numero',
    kind: 'OTHER',
    isNamePublic: false,
    decide: (row) => (typeof row.dipendenti === 'number' && row.dipendenti < 3 ? { do: 'redact', why: 'gruppo di meno di tre persone: si capirebbe di chi si parla (art. 5 par. 1 lett. c GDPR)' } : publish),
  },
}
