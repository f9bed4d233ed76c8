import type { Bearer } from './bearer.ts'
import type { PersonalDataKind } from './finding.ts'
import { secretBearers } from './people/person.ts'

export const actions = ['publish', 'ask', 'redact', 'refuse'] as const
/** What may be done with a datum, from the mildest to the strictest; while nobody has answered, `ask` redacts. */
export type Action = (typeof actions)[number]

export const publicities = ['notice', 'rules', 'albo', 'transparency'] as const
/** How public a document is, as the columns of table b.1: a notice on the open site, rules for everybody, the albo, a section of Amministrazione Trasparente. */
export type Publicity = (typeof publicities)[number]

/** What a row asks of a document: kinds and heads of section ids in the words of the scan, and what the text says or does not say. */
type Circumstance = { of?: readonly Bearer[]; inKinds?: readonly string[]; inSections?: readonly string[]; saying?: RegExp; notSaying?: RegExp }

/** One row of the policy: for these data of these people, in these documents and places, this is done, on this legal basis. */
export type PolicyRow = {
  id: string
  data: readonly PersonalDataKind[] | 'any'
  of: readonly Bearer[] | 'anybody'
  /** All of them when missing. */
  inPublicity?: readonly Publicity[]
  /** Kinds of document in the words of the scan; all when missing. */
  inKinds?: readonly string[]
  /** Heads of section ids in the words of the scan; all places when missing. */
  inSections?: readonly string[]
  /** Where a later row decides, because the law says something more precise there. */
  except?: readonly Circumstance[]
  action: Action
  /** Of a row that refuses: Italian sentences that say why, on what basis, and where the document belongs instead. */
  refusal?: string
  /** Italian reason with its legal basis, as the editor and the report show it. */
  basis: string
  /** Nothing of the kind goes out before a person has looked at it. */
  isHighRisk?: true
  /** Why no school may choose a milder action; missing where it may. */
  lock?: string
}

const special = ['HEALTH', 'DISABILITY'] as const
const names = ['PERSON_NAME'] as const
const inOffice = ['official', 'council-member', 'staff'] as const
const totalsOnly = ['staff', 'appointed', 'unknown'] as const

const never = (norm: string): string => `La legge vieta di diffonderlo (${norm}): nessuna scelta della scuola può renderlo visibile.`
const needsLaw = (norm: string): string => `Senza una norma che lo imponga non si può diffondere (${norm}): una regola generale della scuola non basta.`

/** Of whom nothing of what follows may be told in an act that is published. */
export const persons: readonly Bearer[] = [...secretBearers]
/** Where a publication is due all the same, and the law itself says to take the persons out of it (table b.2). */
const dueAllTheSame: Circumstance[] = [{ inSections: ['sovvenzioni', 'pagamenti', 'accesso-civico', 'altri-contenuti/accesso-civico'] }, { inKinds: ['curriculum'] }]
/** What a candidate or a consultant said of themselves goes, and their act stays. */
const ownPapers: Circumstance[] = [
  { of: ['private-person', 'excluded'], inKinds: ['graduatoria'] },
  { of: ['private-person'], inSections: ['bandi-di-concorso', 'consulenti-e-collaboratori', 'personale/dirigenti', 'personale/posizioni-organizzative'] },
]
/** Who is replaced is taken out of the act that appoints somebody else, unless the act is about them. */
const replaced: Circumstance = { of: ['staff-own-matter'], saying: /sostitu|supplen/i, notSaying: /(?:si conced|è concess|concession|si autorizza|è autorizzat|si colloca|è collocat|collocament|trasformazion)/i }
/** Why somebody of an organ was not there is taken out of its minutes. */
const excused: Circumstance = { of: ['private-person', 'family'], inKinds: ['verbale', 'delibera'], saying: /assent|giustific/i }
/** The private party to a dispute is taken out of the act that appoints a lawyer. */
const dispute: Circumstance = {
  inKinds: ['determina', 'delibera', 'decreto', 'incarico', 'contratto'],
  saying: /ricors|giudizio|contenzios|controvers|avvocat|avv\./i,
  notSaying: /penal[ei]|condann|minorenni|affid\p{L}{1,6}\s(?:alla madre|al padre|ai nonni|condivis|esclusiv|ai servizi|familiar)|tutel[ae] (?:del|di)|avvicinament|denunc|querel|arrest|carcer|detenu|indagat|imputat/iu,
}
/** Who is assigned to a class teaches in it. */
const assigned: Circumstance = { saying: /assegnazion\p{L}{1,2} (?:d(?:ei|egli|elle) )?(?:docenti|insegnanti|cattedre)|(?:docenti|insegnanti) (?:assegnat[ie] )?(?:alle|per) class/iu, notSaying: /alunn[oa](?!\p{L})|student(?:e|essa)(?!\p{L})|bambin[oa](?!\p{L})|\p{Lu}\.\s?\p{Lu}\.\s?[(,]/u }
/** In a tender a name is a bidder’s, where no single pupil is spoken of. */
const inTenders: Circumstance = { inSections: ['bandi-di-gara-e-contratti'], notSaying: /(?:alunn|bambin|figli)[oa](?!\p{L})|student(?:e|essa)(?!\p{L})|minore(?!\p{L})/iu }
/** Who was not at a meeting stands in its minutes. */
const roll: Circumstance = { of: ['staff-own-matter'], saying: /(?<!\p{L})presenti(?!\p{L})[^•]{0,1200}(?<!\p{L})assent[ei](?!\p{L})/iu, notSaying: replaced.notSaying! }
/** Whom the workers elected, and for which union, is known to all. */
const unionVote: Circumstance = { saying: /elezion\p{L} (?:\p{L}+ )?R\.?\s?S\.?\s?U|commissione elettorale (?:\p{L}+ )?R\.?\s?S\.?\s?U/iu, notSaying: /tesser|ritenut|trattenut|delegh|revoc/iu }
/** Who was elected stands in what an organ publishes of itself. */
const elected: Circumstance[] = [{ inSections: ['organizzazione'] }, { saying: /commissione elettorale|seggio|component\p{L} (?:student|alunn)|rappresentant\p{L} (?:degli|dei) (?:student|alunn)|(?:composizione|component\p{L}|costituzione|elezion\p{L}|nomina)[^.]{0,60}organo di garanzia|consulta provinciale/iu }]
/** Words of a text that may be about pupils at all: elsewhere a name was only taken for one. */
const aboutPupils = /alunn|student|alliev|bambin|scolar|figli[ao]|minor[ei]|ragazz|(?<!\p{L})class[ei](?!\p{L})|sezion[ei]|(?<!\d)[1-5]\s?[ªa^]?\s?[A-H](?!\p{L})/iu
const inActs = ['albo', 'transparency'] as const

/** The policy of a school that changed nothing: tables b.1 and b.2. The first row that fits decides. */
export const policy: readonly PolicyRow[] = [
  { id: 'school-data', data: 'any', of: ['school'], action: 'publish', basis: 'dato della scuola (artt. 13, 35 e 36 d.lgs. 33/2013)' },
  { id: 'company-account', data: ['IBAN'], of: ['company'], action: 'ask', basis: 'IBAN di un’impresa: non è dovuto (art. 36 d.lgs. 33/2013)' },
  { id: 'fiscal-code', data: ['FISCAL_CODE'], of: 'anybody', action: 'redact', basis: 'codice fiscale di una persona fisica (Garante 243/2014, par. 9.a)', lock: needsLaw('art. 2-ter d.lgs. 196/2003, Garante 243/2014') },
  { id: 'account', data: ['IBAN'], of: 'anybody', action: 'redact', basis: 'coordinate bancarie di chi non è la scuola (Garante 243/2014, par. 9.c)', lock: needsLaw('Garante 243/2014, par. 9.c') },
  { id: 'company-data', data: 'any', of: ['company'], action: 'publish', basis: 'dato di un’impresa o di un ente (art. 37 d.lgs. 33/2013, art. 28 d.lgs. 36/2023)' },
  { id: 'public-figure', data: names, of: ['public-figure'], action: 'publish', basis: 'nome di un personaggio, di un luogo o di un’opera: non è un interessato' },
  { id: 'health-in-acts', data: special, of: persons, inPublicity: inActs, except: [...dueAllTheSame, ...ownPapers, replaced, excused, assigned], action: 'refuse', basis: 'salute o disabilità di una persona in un atto pubblicato (art. 2-septies c. 8 d.lgs. 196/2003, art. 7-bis c. 6 d.lgs. 33/2013)', refusal: 'Dice la salute o la disabilità di una persona: nell’albo e in Amministrazione Trasparente un atto così non va, nemmeno oscurato (art. 2-septies c. 8 d.lgs. 196/2003, art. 7-bis c. 6 d.lgs. 33/2013). Conservalo nel fascicolo personale e consegnalo a chi riguarda.', isHighRisk: true, lock: never('art. 2-septies c. 8 d.lgs. 196/2003') },
  { id: 'health', data: special, of: 'anybody', action: 'redact', basis: 'dato sulla salute di una persona (art. 2-septies c. 8 d.lgs. 196/2003, art. 7-bis c. 6 d.lgs. 33/2013)', isHighRisk: true, lock: never('art. 2-septies c. 8 d.lgs. 196/2003') },
  { id: 'religion-in-acts', data: ['RELIGION'], of: persons, inPublicity: inActs, except: [...dueAllTheSame, ...ownPapers], action: 'refuse', basis: 'convinzione religiosa di una persona in un atto pubblicato (art. 9 GDPR, art. 2-sexies d.lgs. 196/2003)', refusal: 'Dice la religione di una persona, o se fa religione a scuola: nell’albo e in Amministrazione Trasparente un atto così non va, nemmeno oscurato (art. 9 GDPR, art. 2-sexies d.lgs. 196/2003). Conservalo nel fascicolo personale e comunicalo solo a chi riguarda.', isHighRisk: true, lock: needsLaw('art. 9 GDPR, art. 2-sexies d.lgs. 196/2003') },
  { id: 'religion', data: ['RELIGION'], of: 'anybody', action: 'redact', basis: 'convinzione religiosa di una persona (art. 9 GDPR, art. 2-sexies d.lgs. 196/2003)', isHighRisk: true, lock: needsLaw('art. 9 GDPR, art. 2-sexies d.lgs. 196/2003') },
  { id: 'union-in-acts', data: ['UNION'], of: persons, inPublicity: inActs, except: [...dueAllTheSame, ...ownPapers, unionVote], action: 'refuse', basis: 'appartenenza sindacale o adesione a uno sciopero in un atto pubblicato (art. 9 GDPR)', refusal: 'Dice chi è iscritto a un sindacato o aderisce a uno sciopero: nell’albo e in Amministrazione Trasparente un atto così non va, nemmeno oscurato (art. 9 GDPR). Conservalo agli atti della segreteria: fuori bastano i numeri.', isHighRisk: true, lock: needsLaw('art. 9 GDPR, art. 2-sexies d.lgs. 196/2003') },
  { id: 'union', data: ['UNION'], of: 'anybody', action: 'redact', basis: 'appartenenza sindacale o adesione a uno sciopero (art. 9 GDPR)', isHighRisk: true, lock: needsLaw('art. 9 GDPR, art. 2-sexies d.lgs. 196/2003') },
  { id: 'hardship', data: ['ECONOMIC_HARDSHIP'], of: persons, inPublicity: [...inActs, 'notice'], except: dueAllTheSame, action: 'refuse', basis: 'disagio economico o sociale di una persona (art. 26 c. 4 d.lgs. 33/2013)', refusal: 'Dice la condizione economica o sociale di una persona: non si pubblica, nemmeno oscurato (art. 26 c. 4 d.lgs. 33/2013). Comunica l’esito alla famiglia dall’area riservata del registro elettronico o in busta chiusa.', isHighRisk: true, lock: never('art. 26 c. 4 d.lgs. 33/2013') },
  { id: 'hardship-where-due', data: ['ECONOMIC_HARDSHIP'], of: 'anybody', action: 'redact', basis: 'disagio economico o sociale di una persona (art. 26 c. 4 d.lgs. 33/2013)', isHighRisk: true, lock: never('art. 26 c. 4 d.lgs. 33/2013') },
  { id: 'discipline', data: ['DISCIPLINARY'], of: persons, inPublicity: [...inActs, 'notice'], except: dueAllTheSame, action: 'refuse', basis: 'provvedimento disciplinare verso una persona (art. 2-ter d.lgs. 196/2003)', refusal: 'Riguarda un provvedimento disciplinare verso una persona: non si pubblica, nemmeno oscurato (art. 2-ter d.lgs. 196/2003). Notificalo a chi riguarda e conservalo nel fascicolo personale; sul sito resta il regolamento di disciplina.', isHighRisk: true, lock: needsLaw('art. 2-ter d.lgs. 196/2003') },
  { id: 'discipline-where-due', data: ['DISCIPLINARY'], of: 'anybody', action: 'redact', basis: 'provvedimento disciplinare verso una persona (art. 2-ter d.lgs. 196/2003)', isHighRisk: true, lock: needsLaw('art. 2-ter d.lgs. 196/2003') },
  { id: 'judicial', data: ['JUDICIAL'], of: persons, inPublicity: [...inActs, 'notice'], except: [...dueAllTheSame, dispute], action: 'refuse', basis: 'vicenda giudiziaria di una persona (art. 10 GDPR, art. 2-octies d.lgs. 196/2003)', refusal: 'Riguarda una vicenda giudiziaria o l’affidamento di una persona: non si pubblica, nemmeno oscurato (art. 10 GDPR, art. 2-octies d.lgs. 196/2003). Consegnalo in busta chiusa solo a chi deve applicarlo.', isHighRisk: true, lock: needsLaw('art. 10 GDPR, art. 2-octies d.lgs. 196/2003') },
  { id: 'judicial-where-due', data: ['JUDICIAL'], of: 'anybody', action: 'redact', basis: 'vicenda giudiziaria di una persona (art. 10 GDPR, art. 2-octies d.lgs. 196/2003)', isHighRisk: true, lock: needsLaw('art. 10 GDPR, art. 2-octies d.lgs. 196/2003') },
  { id: 'contact-e-mail', data: ['EMAIL'], of: 'anybody', action: 'redact', basis: 'indirizzo e-mail personale (art. 7-bis c. 4 d.lgs. 33/2013)' },
  { id: 'contact-phone', data: ['PHONE'], of: 'anybody', action: 'redact', basis: 'numero di telefono privato (art. 7-bis c. 4 d.lgs. 33/2013)' },
  { id: 'home', data: ['ADDRESS'], of: 'anybody', action: 'redact', basis: 'indirizzo di casa (art. 7-bis c. 4 d.lgs. 33/2013, art. 5 par. 1 lett. c GDPR)' },
  { id: 'birth', data: ['BIRTH_DATE', 'BIRTH_PLACE'], of: 'anybody', action: 'redact', basis: 'data o luogo di nascita (art. 7-bis c. 4 d.lgs. 33/2013)' },
  { id: 'pay-of-one', data: ['OTHER'], of: 'anybody', inSections: ['performance', 'personale/contrattazione-integrativa'], action: 'redact', basis: 'compenso di una sola persona: qui si pubblicano i totali (art. 20 d.lgs. 33/2013; Garante, nota 49472/2020)' },
  { id: 'small-count', data: ['OTHER'], of: ['unknown'], inSections: ['personale/tassi-di-assenza'], action: 'ask', basis: 'assenze di un ufficio di una o due persone: il numero dice di ciascuna (art. 16 c. 3 d.lgs. 33/2013, considerando 26 GDPR)' },
  { id: 'private-part-of-curriculum', data: ['OTHER'], of: 'anybody', inKinds: ['curriculum'], action: 'redact', basis: 'parte privata del curriculum (Garante 243/2014, par. 9.a)' },
  { id: 'papers', data: ['ID_DOCUMENT', 'VEHICLE_PLATE', 'OTHER'], of: 'anybody', action: 'redact', basis: 'dato che l’atto non chiede (art. 5 par. 1 lett. c GDPR)' },
  { id: 'pupil-in-acts', data: names, of: ['pupil'], inPublicity: inActs, except: [...dueAllTheSame, ...elected, assigned, inTenders, { notSaying: aboutPupils }], action: 'refuse', basis: 'alunno in un atto pubblicato (art. 2-ter d.lgs. 196/2003; Garante 185 e 288 del 2023)', refusal: 'Nomina un alunno: nell’albo e in Amministrazione Trasparente gli alunni non si nominano, nemmeno con le iniziali (art. 2-ter d.lgs. 196/2003; Garante, provv. 185 e 288 del 2023). Comunicalo alla famiglia dall’area riservata del registro elettronico.', isHighRisk: true, lock: needsLaw('art. 2-ter d.lgs. 196/2003; Garante 185 e 288 del 2023') },
  { id: 'pupil', data: ['PERSON_NAME', 'STUDENT_CLASS_LINK'], of: ['pupil'], action: 'redact', basis: 'dato di un alunno (art. 2-ter d.lgs. 196/2003; Garante 185 e 288 del 2023)', isHighRisk: true, lock: needsLaw('art. 2-ter d.lgs. 196/2003; Garante 185 e 288 del 2023') },
  { id: 'family', data: names, of: ['family'], action: 'redact', basis: 'nome di un familiare (art. 2-ter d.lgs. 196/2003)' },
  { id: 'own-matter-in-transparency', data: names, of: ['staff-own-matter'], inPublicity: ['transparency'], except: [...dueAllTheSame, replaced, roll, { inSections: ['personale', 'performance', 'bandi-di-gara-e-contratti'] }], action: 'refuse', basis: 'personale in una vicenda propria di lavoro, in Amministrazione Trasparente (art. 7-bis c. 5 d.lgs. 33/2013)', refusal: 'Riguarda il rapporto di lavoro di una persona (assenze, permessi, congedi, orario, trasferimenti): in Amministrazione Trasparente non si pubblica (art. 7-bis c. 5 d.lgs. 33/2013). Conservalo nel fascicolo personale e consegnalo a chi riguarda.', isHighRisk: true },
  { id: 'own-matter-on-albo', data: names, of: ['staff-own-matter'], inPublicity: ['albo'], except: [replaced], action: 'ask', basis: 'personale in una vicenda propria di lavoro: il nome resta solo se una norma ne chiede la pubblicità legale (art. 7-bis c. 5 d.lgs. 33/2013, art. 32 L. 69/2009)' },
  { id: 'own-matter', data: names, of: ['staff-own-matter'], action: 'redact', basis: 'personale in una vicenda propria di lavoro (art. 7-bis c. 5 d.lgs. 33/2013)' },
  { id: 'excluded', data: names, of: ['excluded'], action: 'redact', basis: 'candidato escluso o non vincitore (art. 5 par. 1 lett. c GDPR)' },
  { id: 'access-applicant', data: names, of: ['private-person', 'payee', 'appointed', 'ranked', 'unknown'], inSections: ['accesso-civico', 'altri-contenuti/accesso-civico'], action: 'redact', basis: 'chi chiede l’accesso, o un terzo (ANAC 1309/2016)' },
  { id: 'reporter', data: names, of: ['private-person'], inSections: ['altri-contenuti/prevenzione-della-corruzione'], action: 'redact', basis: 'chi segnala un illecito resta riservato (art. 12 d.lgs. 24/2023)' },
  { id: 'refunded-family', data: names, of: ['payee'], inSections: ['pagamenti'], action: 'redact', basis: 'nei pagamenti basta il tipo di beneficiario, mai la famiglia rimborsata (art. 4-bis d.lgs. 33/2013)' },
  { id: 'private-person', data: names, of: ['private-person', 'payee'], action: 'redact', basis: 'nome di un privato che l’atto non chiede (art. 2-ter d.lgs. 196/2003)' },
  { id: 'beneficiary', data: names, of: ['appointed', 'ranked', 'unknown'], inSections: ['sovvenzioni'], action: 'redact', basis: 'nome di un beneficiario (art. 26 c. 4 d.lgs. 33/2013)' },
  { id: 'further-data', data: names, of: ['appointed', 'ranked', 'unknown'], inSections: ['altri-contenuti/dati-ulteriori', 'dati-ulteriori'], action: 'redact', basis: 'un dato ulteriore si pubblica solo anonimo (art. 7-bis c. 3 d.lgs. 33/2013)' },
  { id: 'posts-in-figures', data: names, of: totalsOnly, inSections: ['personale/dotazione-organica'], action: 'redact', basis: 'qui si pubblicano solo i posti e il costo (art. 16 d.lgs. 33/2013)' },
  { id: 'absences-in-figures', data: names, of: totalsOnly, inSections: ['personale/tassi-di-assenza'], action: 'redact', basis: 'qui si pubblicano solo i tassi per ufficio (art. 16 c. 3 d.lgs. 33/2013)' },
  { id: 'temporary-staff-in-figures', data: names, of: totalsOnly, inSections: ['personale/personale-non-a-tempo-indeterminato'], action: 'redact', basis: 'qui si pubblicano solo numero e costo (art. 17 d.lgs. 33/2013)' },
  { id: 'rewards-in-figures', data: names, of: totalsOnly, inSections: ['performance'], action: 'redact', basis: 'qui si pubblicano solo dati aggregati (art. 20 d.lgs. 33/2013)' },
  { id: 'consultants', data: names, of: ['appointed'], inSections: ['consulenti-e-collaboratori'], action: 'publish', basis: 'titolare di un incarico: nome, oggetto, durata, compenso e curriculum (art. 15 d.lgs. 33/2013)' },
  { id: 'managers', data: names, of: [...inOffice, 'appointed'], inSections: ['personale/dirigenti', 'personale/posizioni-organizzative'], action: 'publish', basis: 'dirigente o posizione organizzativa (art. 14 d.lgs. 33/2013)' },
  { id: 'posts-given-to-staff', data: names, of: [...inOffice, 'appointed'], inSections: ['personale/incarichi'], action: 'publish', basis: 'incarico conferito o autorizzato a un dipendente (art. 18 d.lgs. 33/2013)' },
  { id: 'signatories-of-agreements', data: names, of: inOffice, inSections: ['personale/contrattazione'], action: 'publish', basis: 'chi firma il contratto nella sua funzione (art. 21 d.lgs. 33/2013)' },
  { id: 'competition', data: names, of: ['ranked'], inSections: ['bandi-di-concorso'], action: 'publish', basis: 'graduatoria finale: nome, posizione e punteggio (art. 19 d.lgs. 33/2013)' },
  { id: 'procedures', data: names, of: inOffice, inSections: ['attivita-e-procedimenti'], action: 'publish', basis: 'responsabile del procedimento, con i contatti d’ufficio (art. 35 d.lgs. 33/2013)' },
  { id: 'measures', data: names, of: [...inOffice, 'appointed'], inSections: ['provvedimenti'], action: 'publish', basis: 'contraente o funzione nell’elenco dei provvedimenti (art. 23 d.lgs. 33/2013)' },
  { id: 'tenders', data: names, of: [...inOffice, 'appointed'], inSections: ['bandi-di-gara-e-contratti'], action: 'publish', basis: 'operatore, commissione o responsabile della gara (art. 37 d.lgs. 33/2013, art. 28 d.lgs. 36/2023)' },
  { id: 'paid-professional', data: names, of: ['appointed'], inSections: ['pagamenti'], action: 'publish', basis: 'professionista o impresa pagata (art. 4-bis d.lgs. 33/2013)' },
  { id: 'organs', data: names, of: inOffice, inSections: ['organizzazione'], action: 'publish', basis: 'componente di un organo o responsabile di un ufficio (art. 13 d.lgs. 33/2013)' },
  { id: 'albo', data: names, of: [...inOffice, 'appointed', 'ranked'], inSections: ['albo-online'], action: 'publish', basis: 'nome che l’atto chiede, per il tempo della pubblicità legale (art. 32 L. 69/2009)' },
  { id: 'role', data: names, of: inOffice, action: 'publish', basis: 'chi svolge una funzione (artt. 13 e 35, art. 7-bis c. 5 d.lgs. 33/2013)' },
  { id: 'appointed', data: names, of: ['appointed'], action: 'publish', basis: 'titolare di un incarico o contratto (artt. 15, 23 e 37 d.lgs. 33/2013)' },
  { id: 'ranked', data: names, of: ['ranked'], action: 'publish', basis: 'candidato in graduatoria: nome, posizione e punteggio (nota MIUR 510/2013)' },
  { id: 'unknown', data: 'any', of: 'anybody', action: 'ask', basis: 'persona senza un ruolo riconoscibile: va deciso da chi pubblica (art. 5 par. 1 lett. c GDPR)' },
]

/** Our sections by the names that the recognizers and the scan know them by; the others have one name. */
const scanned: readonly [ours: string, scanned: string][] = [
  ['attivita-procedimenti', 'attivita-e-procedimenti'],
  ['bandi-concorso', 'bandi-di-concorso'],
  ['bandi-gara-contratti', 'bandi-di-gara-e-contratti'],
  ['consulenti-collaboratori/titolari-incarichi', 'consulenti-e-collaboratori/titolari-di-incarichi'],
  ['consulenti-collaboratori', 'consulenti-e-collaboratori'],
  ['controlli-rilievi', 'controlli-e-rilievi'],
  ['pagamenti/dati-pagamenti', 'pagamenti/dati-sui-pagamenti'],
  ['personale/tassi-assenza', 'personale/tassi-di-assenza'],
  ['personale/personale-non-ti', 'personale/personale-non-a-tempo-indeterminato'],
  ['personale/incarichi-dipendenti', 'personale/incarichi-conferiti-o-autorizzati-ai-dipendenti'],
  ['altri-contenuti/prevenzione-corruzione', 'altri-contenuti/prevenzione-della-corruzione'],
  ['sovvenzioni/atti-concessione', 'sovvenzioni/atti-di-concessione'],
]

/** A section in the words of the scan. */
export function asScanned(section: string): string {
  for (const [ours, theirs] of scanned) if (section === ours || section.startsWith(`${ours}/`)) return theirs + section.slice(ours.length)
  return section
}

const delicate: ReadonlySet<PersonalDataKind> = new Set(policy.flatMap(({ data, of, isHighRisk }) => (isHighRisk && of === 'anybody' && data !== 'any' ? data : [])))

/** Whether nothing of the kind goes out before a person has looked at it. */
export function isRisky({ kind, rule }: { kind: PersonalDataKind; rule: string }): boolean {
  return delicate.has(kind) || policy.some(({ id, isHighRisk }) => id === rule && isHighRisk)
}

/** Whether a section is one of some others, or in one of them. */
export const isIn = (section: string, heads: readonly string[]): boolean => heads.some((head) => section === head || section.startsWith(`${head}/`) || section.startsWith(`${head}-`))

/** Kinds of document that are rules for everybody. */
export const general: ReadonlySet<string> = new Set(['regolamento', 'carta', 'carta-dei-servizi'])

/** Whether a publication is due wherever a document is shown, without the persons. */
export const isDueAllTheSame = (sections: readonly string[]): boolean => sections.length > 0 && sections.every((section) => dueAllTheSame.some(({ inSections }) => inSections && isIn(section, inSections)))

/** How public a kind of document is in a place; no place is the open site. */
export function publicityOf(kind: string, section: string | undefined): Publicity {
  if (general.has(kind) || (section !== undefined && isIn(section, ['disposizioni-generali', 'regolamenti', 'carta-dei-servizi']))) return 'rules'
  return section === undefined || section === 'circolari' ? 'notice' : section === 'albo-online' ? 'albo' : 'transparency'
}

/** A document as the policy sees it; `text` for the rows that ask what it says. */
export type PolicyContext = { kind: string; sections: readonly string[]; text?: string }

function holds({ of, inKinds, inSections, saying, notSaying }: Circumstance, bearer: Bearer, kind: string, section: string | undefined, text: string): boolean {
  return (!of || of.includes(bearer)) && (!inKinds || inKinds.includes(kind)) && (!inSections || (section !== undefined && isIn(section, inSections))) && (!saying || saying.test(text)) && !notSaying?.test(text)
}

/** The rows of the law that decide on a datum, one for each place where it would be shown; one that no row names is asked about. */
export function rowsFor(kind: PersonalDataKind, bearer: Bearer, { kind: document, sections, text = '' }: PolicyContext): PolicyRow[] {
  return (sections.length === 0 ? [undefined] : sections).map((section) => {
    const publicity = publicityOf(document, section)
    const row = policy.find(
      ({ data, of, inPublicity, inKinds, inSections, except }) =>
        (data === 'any' || data.includes(kind)) &&
        (of === 'anybody' || of.includes(bearer)) &&
        (!inPublicity || inPublicity.includes(publicity)) &&
        holds({ ...(inKinds && { inKinds }), ...(inSections && { inSections }) }, bearer, document, section, text) &&
        !except?.some((one) => holds(one, bearer, document, section, text)),
    )
    if (!row) throw new Error(`La politica sui dati non ha una riga per ${kind} di ${bearer}.`)
    return row
  })
}

/** The strictest of some rows; of two as strict the first. */
export function strictest([first, ...others]: readonly PolicyRow[]): PolicyRow {
  if (!first) throw new RangeError('no row to choose from')
  return others.reduce((one, other) => (actions.indexOf(other.action) > actions.indexOf(one.action) ? other : one), first)
}

/** The row of the law that decides on a datum: in more than one place, the strictest. */
export const rowFor = (kind: PersonalDataKind, bearer: Bearer, context: PolicyContext): PolicyRow => strictest(rowsFor(kind, bearer, context))
