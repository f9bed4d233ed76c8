import type { Bearer } from './bearer.ts'
import type { PersonalDataKind } from './finding.ts'

export const actions = ['publish', 'redact', 'ask', 'refuse'] as const
/** What may be done with a datum; while nobody has answered, `ask` redacts. */
export type Action = (typeof actions)[number]

/** One row of the policy: for these data of these people, in these documents and places, this is done, on this legal basis. */
export type PolicyRow = {
  id: string
  data: readonly PersonalDataKind[] | 'any'
  of: readonly Bearer[] | 'anybody'
  /** Kinds of document in the words of the scan; all when missing. */
  inKinds?: readonly string[]
  /** Heads of section ids, ours or those of older archives; all places when missing. */
  inSections?: readonly string[]
  action: Action
  /** Italian reason with its legal basis, as the editor and the report show it. */
  basis: string
}

const special = ['HEALTH', 'DISABILITY'] as const
const names = ['PERSON_NAME'] as const

/** The policy of a school that changed nothing. The first row that fits decides; a row of the school's own stands before these. */
export const policy: readonly PolicyRow[] = [
  { id: 'school-data', data: 'any', of: ['school'], action: 'publish', basis: 'dato della scuola (artt. 13, 35 e 36 d.lgs. 33/2013)' },
  { id: 'company-account', data: ['IBAN'], of: ['company'], action: 'ask', basis: 'IBAN di un’impresa: non è dovuto (art. 36 d.lgs. 33/2013)' },
  { id: 'fiscal-code', data: ['FISCAL_CODE'], of: 'anybody', action: 'redact', basis: 'codice fiscale di una persona fisica (Garante 243/2014, par. 9.a)' },
  { id: 'account', data: ['IBAN'], of: 'anybody', action: 'redact', basis: 'coordinate bancarie di chi non è la scuola (Garante 243/2014, par. 9.c)' },
  { id: 'company-data', data: 'any', of: ['company'], action: 'publish', basis: 'dato di un’impresa o di un ente (art. 37 d.lgs. 33/2013, art. 28 d.lgs. 36/2023)' },
  { id: 'public-figure', data: names, of: ['public-figure'], action: 'publish', basis: 'nome di un personaggio, di un luogo o di un’opera: non è un interessato' },
  { id: 'health', data: special, of: 'anybody', action: 'redact', basis: 'dato sulla salute di una persona (art. 2-septies c. 8 d.lgs. 196/2003, art. 7-bis c. 6 d.lgs. 33/2013)' },
  { id: 'religion', data: ['RELIGION'], of: 'anybody', action: 'redact', basis: 'convinzione religiosa di una persona (art. 9 GDPR, art. 2-sexies d.lgs. 196/2003)' },
  { id: 'union', data: ['UNION'], of: 'anybody', action: 'redact', basis: 'appartenenza sindacale o adesione a uno sciopero (art. 9 GDPR)' },
  { id: 'hardship', data: ['ECONOMIC_HARDSHIP'], of: 'anybody', action: 'redact', basis: 'disagio economico o sociale di una persona (art. 26 c. 4 d.lgs. 33/2013)' },
  { id: 'discipline', data: ['DISCIPLINARY'], of: 'anybody', action: 'redact', basis: 'provvedimento disciplinare verso una persona (art. 2-ter d.lgs. 196/2003)' },
  { id: 'judicial', data: ['JUDICIAL'], of: 'anybody', action: 'redact', basis: 'vicenda giudiziaria di una persona (art. 10 GDPR, art. 2-octies d.lgs. 196/2003)' },
  { id: 'contact-e-mail', data: ['EMAIL'], of: 'anybody', action: 'redact', basis: 'indirizzo e-mail personale (art. 7-bis c. 4 d.lgs. 33/2013)' },
  { id: 'contact-phone', data: ['PHONE'], of: 'anybody', action: 'redact', basis: 'numero di telefono privato (art. 7-bis c. 4 d.lgs. 33/2013)' },
  { id: 'home', data: ['ADDRESS'], of: 'anybody', action: 'redact', basis: 'indirizzo di casa (art. 7-bis c. 4 d.lgs. 33/2013, art. 5 par. 1 lett. c GDPR)' },
  { id: 'birth', data: ['BIRTH_DATE', 'BIRTH_PLACE'], of: 'anybody', action: 'redact', basis: 'data o luogo di nascita (art. 7-bis c. 4 d.lgs. 33/2013)' },
  { id: 'papers', data: ['ID_DOCUMENT', 'VEHICLE_PLATE', 'OTHER'], of: 'anybody', action: 'redact', basis: 'dato che l’atto non chiede (art. 5 par. 1 lett. c GDPR)' },
  { id: 'pupil', data: ['PERSON_NAME', 'STUDENT_CLASS_LINK'], of: ['pupil'], action: 'redact', basis: 'dato di un alunno (art. 2-ter d.lgs. 196/2003; Garante 185 e 288 del 2023)' },
  { id: 'family', data: names, of: ['family'], action: 'redact', basis: 'nome di un familiare (art. 2-ter d.lgs. 196/2003)' },
  { id: 'own-matter', data: names, of: ['staff-own-matter'], action: 'redact', basis: 'personale in una vicenda propria di lavoro (art. 7-bis c. 5 d.lgs. 33/2013)' },
  { id: 'excluded', data: names, of: ['excluded'], action: 'redact', basis: 'candidato escluso o non vincitore (art. 5 par. 1 lett. c GDPR)' },
  { id: 'private-person', data: names, of: ['private-person', 'payee'], action: 'redact', basis: 'nome di un privato che l’atto non chiede (art. 2-ter d.lgs. 196/2003)' },
  {
    id: 'beneficiary',
    data: names,
    of: ['appointed', 'ranked', 'unknown'],
    inSections: ['sovvenzioni', 'accesso-civico', 'altri-contenuti/accesso-civico', 'altri-contenuti/dati-ulteriori', 'dati-ulteriori'],
    action: 'redact',
    basis: 'nome di un beneficiario o di un richiedente (art. 26 c. 4 d.lgs. 33/2013; ANAC 1309/2016)',
  },
  {
    id: 'staff-figures',
    data: names,
    of: ['staff', 'appointed', 'unknown'],
    inSections: ['personale/dotazione-organica', 'personale/tassi-di-assenza', 'performance'],
    action: 'redact',
    basis: 'qui si pubblicano solo dati aggregati (artt. 16 e 20 d.lgs. 33/2013)',
  },
  { id: 'role', data: names, of: ['official', 'council-member', 'staff'], action: 'publish', basis: 'chi svolge una funzione (artt. 13 e 35, art. 7-bis c. 5 d.lgs. 33/2013)' },
  { id: 'appointed', data: names, of: ['appointed'], action: 'publish', basis: 'titolare di un incarico o contratto (artt. 15, 23 e 37 d.lgs. 33/2013)' },
  { id: 'ranked', data: names, of: ['ranked'], action: 'publish', basis: 'candidato in graduatoria: nome, posizione e punteggio (nota MIUR 510/2013)' },
  { id: 'unknown', data: 'any', of: 'anybody', action: 'ask', basis: 'persona senza un ruolo riconoscibile: va deciso da chi pubblica (art. 5 par. 1 lett. c GDPR)' },
]

/** Section ids of older archives, and ours. */
export const sectionAliases: Record<string, string> = {
  'consulenti-e-collaboratori/titolari-di-incarichi': 'consulenti-e-collaboratori/titolari-di-incarichi-di-collaborazione-o-consulenza',
  'provvedimenti/provvedimenti-dirigenti': 'provvedimenti/provvedimenti-dirigenti-amministrativi',
  'bandi-di-gara-e-contratti/atti-delle-amministrazioni': 'bandi-di-gara-e-contratti/atti',
}

const isIn = (sections: readonly string[], heads: readonly string[]): boolean =>
  sections.some((section) => heads.some((head) => section === head || section.startsWith(`${head}/`) || section.startsWith(`${head}-`)))

/** The row that decides on a datum; a datum that no row names is asked about. */
export function rowFor(kind: PersonalDataKind, bearer: Bearer, context: { kind: string; sections: readonly string[] }, own: readonly PolicyRow[] = []): PolicyRow {
  const fits = (row: PolicyRow): boolean =>
    (row.data === 'any' || row.data.includes(kind)) &&
    (row.of === 'anybody' || row.of.includes(bearer)) &&
    (!row.inKinds || row.inKinds.includes(context.kind)) &&
    (!row.inSections || isIn(context.sections, row.inSections))
  const row = own.find(fits) ?? policy.find(fits)
  if (!row) throw new Error(`La politica sui dati non ha una riga per ${kind} di ${bearer}.`)
  return row
}
