import type { Bearer } from './bearer.ts'
import { datumOf } from './decisions.ts'
import type { PersonalDataKind } from './finding.ts'
import type { HiddenSighting } from './hidden.ts'
import { individualsIn } from './individuals.ts'
import { hashOf } from './learned/tokens.ts'
import type { Person } from './people/person.ts'
import { persons, policy } from './policy.ts'
import type { Sighting } from './recognizers/recognizer.ts'
import type { Scene } from './scene.ts'

/** A row that says when redacting is not enough: the whole document stays off the site. */
type RefusalRow = {
  id: string
  /** Kinds of data that, said of people in at least `people` different places of the text, refuse it. */
  data: readonly PersonalDataKind[]
  people: number
  /** Whose data count. */
  of: readonly Bearer[]
  /** What the text must also say. */
  saying?: RegExp
  /** Kinds of document where the data are redacted and the rest is due. */
  notIn: readonly string[]
  /** The same where the head of the text says what it lists, whoever the people are and however they are told apart. */
  listed?: Listed
  /** Italian sentence: why, on what legal basis, and where the document belongs instead. */
  why: string
}

/** What a list says at its head, of at least how many people, and what else its text says or does not say. */
type Listed = { subject: RegExp; people: number; saying?: RegExp; notSaying?: RegExp }

/** Of people who are named for what they do: a list of them is no list of cases. */
const forTheirWork = /referent|(?<!\p{L})tutor|relator|formator|espert[oi]|commission|coordinator|strumental|responsabil|component[ei]|candidat|elett[oi]|nomin[ae] |aggiudic|selezione|reclutament|accompagnator|ricevimento|compiti|mansion|organigramm|funzionigramm|graduatoria (?:di istituto|provvisoria|definitiva|d’istituto|d'istituto|interna)/iu
const ofPupils = /alunn|student|bambin|scolar|(?<!\p{L})class[ei](?!\p{L})|sezion[ei]|mamma|papà|madre|padre|genitor|famigli|plesso|(?<!\d)[1-5]\s?[ªa^]?\s?[A-H](?!\p{L})|scrutin|mensa|gita|viaggio|soggiorno|hotel|camera/iu

const acts = ['determina', 'delibera', 'decreto', 'incarico', 'contratto', 'graduatoria', 'verbale', 'regolamento', 'curriculum', 'tabella-at', 'tabella', 'carta', 'carta-dei-servizi']

/** Table b.3 of the policy; the first row that fits decides. */
export const refusalRows: readonly RefusalRow[] = [
  {
    id: 'glo',
    data: ['DISABILITY', 'HEALTH'],
    people: 1,
    of: persons,
    saying: /(?:convoca|riunion|incontr|ordine del giorno)[^.\n]{0,80}(?<![A-Za-z])(?:G\.?L\.?H?\.?O\.?|P\.?E\.?I\.?|P\.?D\.?P\.?)(?![A-Za-z])/i,
    notIn: ['verbale', 'regolamento', 'curriculum', 'carta', 'carta-dei-servizi'],
    listed: { subject: /(?:convoca|riunion|incontr|calendario|ordine del giorno|stesura|redazione|approvazione|verifica)[^.\n]{0,80}(?<!\p{L})(?:G\.?L\.?H?\.?O\.?|P\.?E\.?I\.?|P\.?D\.?P\.?|gruppo di lavoro operativo|piano educativo individualizzato|piano didattico personalizzato)(?!\p{L})/iu, people: 1 },
    why: 'Convoca il GLO o parla del PEI o del PDP di un alunno: già questo è un dato sulla salute e non si diffonde (art. 2-septies c. 8 d.lgs. 196/2003). Invialo agli interessati dall’area riservata del registro elettronico.',
  },
  {
    id: 'health-list',
    data: ['HEALTH', 'DISABILITY'],
    people: 2,
    of: persons,
    notIn: acts,
    listed: {
      subject: /diet[ae](?!\p{L})|men[uù] (?:differenziat|special|personalizzat|senza)|intolleran|allergi|past[oi] special|celiac|farmac|vaccin|(?:legge|l\.?)\s?104|oepac|(?<!\p{L})(?:aec|asacom|dsa|bes|adhd|pdp|pei|educatori|disabil\p{L}{1,4})(?!\p{L})|assistenza (?:specialistica|educativa|all.autonomia)|docenti di sostegno|trasporto (?:special|disabil|con pedana|attrezzat)|bisogni educativi|(?:misure|strumenti) (?:dispensativ|compensativ)|(?:permessi|assenze|personale assente|piano (?:di |delle )?(?:servizio|sostituzion))/iu,
      people: 2,
      saying: /diet|gluten|celiac|allerg|intolleran|favism|carn|halal|latt|farmac|vaccin|104|(?:oepac|aec|asacom|dsa|bes|adhd|pdp|pei|educatori)(?!\p{L})|assistenza|sostegno|pedana|special|attrezzat|bisogni|dispensativ|compensativ|malatti|maternit|infortun|visita|aspettativa|donazione|ricover/iu,
      notSaying: forTheirWork,
    },
    why: 'È un elenco di persone con dati sulla salute o sulla disabilità: non si diffonde mai (art. 2-septies c. 8 d.lgs. 196/2003, art. 7-bis c. 5 d.lgs. 33/2013). Usa l’area riservata del registro elettronico.',
  },
  {
    id: 'religion-list',
    data: ['RELIGION'],
    people: 2,
    of: persons,
    notIn: acts,
    listed: { subject: /attività alternativ|non si avval|(?<!\p{L})(?:I\.?R\.?C|religione)(?!\p{L})/iu, people: 2, saying: /studio assistito|uscita|entrata|alternativ|non avval|non si avval|non (?:frequent|segu|fann)/iu, notSaying: forTheirWork },
    why: 'È un elenco di persone con le loro scelte religiose: non si pubblica (art. 9 GDPR). Usa l’area riservata del registro elettronico.',
  },
  {
    id: 'union-list',
    data: ['UNION'],
    people: 2,
    of: persons,
    notIn: acts,
    listed: {
      subject: /scioper|sindacal/iu,
      people: 2,
      saying: /[Aa]der(?:isc|it|ir)|[Aa]desion|\bSI\b|[Pp]arteciper|[Pp]artecipan|[Ii]scritt|[Tt]rattenut|%|[Ss]cioper[ai]/u,
      notSaying: /relator|elett[oi]|candidat|(?<!\p{L})(?:RSU|segretari[oa]|rappresentant[ei]|firmat)/iu,
    },
    why: 'Dice chi aderisce a uno sciopero o a un sindacato: non si pubblica (art. 9 GDPR). Alle famiglie basta sapere quali classi e servizi cambiano.',
  },
  {
    id: 'hardship-list',
    data: ['ECONOMIC_HARDSHIP'],
    people: 2,
    of: persons,
    notIn: acts.filter((kind) => kind !== 'graduatoria'),
    listed: {
      subject: /insolut|moros|arretrat|debitor|non (?:hanno|ha|risultano) (?:ancora )?(?:versat|pagat)|mancat[oi] (?:versament|pagament)|(?<!\p{L})isee(?!\p{L})|libri di testo|comodato|buon[oi] (?:libro|mensa|spesa)|esoner|esenzion/iu,
      people: 2,
      saying: /€|eur[oi]|quot|insolut|moros|fascia|isee|assegnat|benefici|esoner|esent|pagament/iu,
      notSaying: /autor|editore|adozion|isbn|referent|commission|fornitor|espert[oi]/iu,
    },
    why: 'È un elenco di persone con la loro condizione economica: non si pubblica (art. 26 c. 4 d.lgs. 33/2013). Comunica l’esito a ciascuna famiglia.',
  },
  {
    id: 'pupil-results',
    data: ['PERSON_NAME'],
    people: 2,
    of: ['pupil'],
    saying: /(?<!\p{L})(?:esit[oi]|risultat[oi]|scrutini|ammess[ie] alla classe|non ammess[ie]|promoss[ie]|tabellon[ei]|vot[oi] finale)(?!\p{L})/iu,
    notIn: [...acts.filter((kind) => kind !== 'graduatoria' && kind !== 'tabella')],
    listed: {
      subject: /esit[oi]|risultat[oi]|scrutini|(?<!\p{L})(?:non )?ammess[ie](?!\p{L})|promoss[ie]|diplomat[ie]|licenziat[ie]|maturi(?!\p{L})|tabellon|(?<!\p{L})vot[oi](?!\p{L})|recuper|debit[oi] formativ|giudizi sospes|a rischio|validità dell.anno|prov[ae] d.ingresso/iu,
      people: 2,
      saying: ofPupils,
      notSaying: forTheirWork,
    },
    why: 'Riporta gli esiti di alunni: non vanno sul sito aperto (Garante, provv. 185 e 288 del 2023). Pubblicali nell’area riservata del registro elettronico.',
  },
  {
    id: 'pupil-papers',
    data: ['ID_DOCUMENT', 'BIRTH_DATE'],
    people: 3,
    of: persons,
    saying: /alunn|student|classe|viaggio|gita|partecipant|check-in/i,
    notIn: acts,
    why: 'È un elenco di alunni con i loro documenti o la data di nascita: non si pubblica (art. 2-ter d.lgs. 196/2003). Trasmettilo solo a chi ne ha bisogno.',
  },
  {
    id: 'family-contacts',
    data: ['PHONE', 'EMAIL'],
    people: 3,
    of: ['pupil', 'family', 'private-person', 'unknown'],
    saying: /mailing list|numeri (?:da chiamare|di telefono|di emergenza|utili)|recapiti|rubrica|contatti (?:delle famiglie|dei genitori|degli alunni)/i,
    notIn: acts,
    why: 'È un elenco di recapiti di famiglie: non si pubblica (art. 2-ter d.lgs. 196/2003). Usa l’area riservata del registro elettronico.',
  },
  {
    id: 'pupil-list',
    data: ['PERSON_NAME'],
    people: 5,
    of: ['pupil', 'family'],
    notIn: acts.filter((kind) => kind !== 'graduatoria'),
    listed: {
      subject: /elenc[oh]|nominativ|accolt[ie]|partecip|rooming|(?<!\p{L})(?:camer|stanz)[ae]|composizione|formazione (?:delle )?class|grupp[oi]|turno|scuolabus|pulmino|trasporto|numeri (?:da|di|util)|recapit|rubrica|contatti|mailing list|ammess[ie] al|iscritt[ie]|primavera|non in regola|inadempient|assenze|frequen|(?:graduatoria|lista).{0,30}(?:iscri|infanzia|bambin|alunn)/iu,
      people: 3,
      saying: ofPupils,
      notSaying: forTheirWork,
    },
    why: 'È un elenco di alunni o di famiglie: le liste non vanno sul sito (Garante, provv. 185 e 288 del 2023). Usa l’area riservata del registro elettronico.',
  },
]

/** A reason to keep a whole document off the site; offsets in the text. */
export type Refusal = {
  id: string
  why: string
  /** The sentences that have to be read, where it is about some alone. */
  places?: { start: number; end: number }[]
  /** The sentences themselves, for whoever writes the document and for nobody else. */
  quotes?: string[]
  /** The data that gave it: when each of them may stay, it is none. */
  because?: { start: number; end: number }[]
}

/** What whoever writes can do. */
const wayOut = 'Togli questi dati dal testo; se una norma vuole il documento sul sito, il dirigente scolastico può pubblicarlo oscurato e scriverne il motivo.'

/** Whether a refusal is about doubtful sentences. */
export const isDoubt = (id: string): boolean => id.startsWith('doubt-')

/**
 * Something is said of somebody that the gate does not know how to take out: a person has to read it. The id holds for these sentences
 * alone, so that who has read them has not read what is written later.
 */
export function doubtIn(text: string, places: { start: number; end: number }[]): Refusal {
  const sentences = places.map(({ start, end }) => datumOf(text.slice(start, end))).join('\n')
  return {
    id: `doubt-${(hashOf(sentences) >>> 0).toString(36)}`,
    why: `${places.length === 1 ? 'Una frase sembra dire' : `${places.length} frasi sembrano dire`} di una persona qualcosa che qui non va detto, e il controllo non sa che cosa togliere (art. 5 par. 1 lett. c GDPR). Oscura a mano quello che va tolto; se non c’è niente da togliere lo conferma il dirigente scolastico.`,
    places,
  }
}

/** Why a refusal of this kind is given, for the log; `null` when there is none of the kind. */
export const reasonOf = (id: string): string | null =>
  refusalRows.find((row) => row.id === id)?.why ?? policy.find((row) => row.id === id)?.refusal ?? (isDoubt(id) ? 'Una frase sembra dire di una persona qualcosa che non va detto.' : null)

const isSpecial = ({ data }: RefusalRow): boolean => data.every((kind) => kind === 'HEALTH' || kind === 'DISABILITY' || kind === 'RELIGION' || kind === 'UNION' || kind === 'ECONOMIC_HARDSHIP')

/** Why a text must be withheld as a whole, each reason with its row; none when redacting its data is enough. */
export function refusalsOf(scene: Scene, people: Person[], sightings: Sighting[]): Refusal[] {
  const { text, kind: document } = scene
  const isOfSomebody = people.some(({ bearer }) => persons.includes(bearer))
  const head = headOf(text, people.find(({ bearer }) => persons.includes(bearer))?.start ?? text.length)
  let individuals: number | undefined
  const isListed = ({ subject, people: least, saying, notSaying }: Listed): boolean =>
    subject.test(head) && (!saying || saying.test(text)) && !notSaying?.test(text) && (individuals ??= individualsIn(scene, people)) >= least
  const placesOf = ({ data }: RefusalRow, of: readonly Bearer[]): number =>
    // A person who is named again, as in the head of each page, is one.
    new Set(sightings.filter(({ kind, bearer }) => data.includes(kind) && of.includes(bearer)).map(({ kind, start, end }) => (kind === 'PERSON_NAME' ? datumOf(text.slice(start, end)) : start))).size
  const isTold = (row: RefusalRow): boolean => (isOfSomebody || row.of.includes('unknown')) && placesOf(row, row.of) >= row.people && (!row.saying || row.saying.test(text))
  const isToldOfUnknown = (row: RefusalRow): boolean => isSpecial(row) && row.people > 1 && placesOf(row, [...row.of, 'unknown']) >= row.people && (individuals ??= individualsIn(scene, people)) >= row.people && !forTheirWork.test(text)
  return refusalRows.filter((row) => !row.notIn.includes(document) && (isTold(row) || isToldOfUnknown(row) || (row.listed && isListed(row.listed)))).map(({ id, why }) => ({ id, why: `${why} ${wayOut}` }))
}

/** Where a text says what it is: its first lines before anybody is named whom it must not show, and its subject. */
function headOf(text: string, firstNamed: number): string {
  const subject = /oggetto\s?:[^\n]{0,200}/i.exec(text.slice(0, 2000))?.[0] ?? ''
  return `${text.slice(0, Math.min(160, firstNamed))}\n${subject}`
}

/** What is told of many at once, in a rule or a title; it is redacted all the same, and a person is asked. */
const ofMany = /^(?:sanzion[ei]|provvediment[oi]|procediment[oi])\s?(?:disciplinar[ei])?$|(?<!\p{L})(?:famiglie|persone|soggetti|cittadini|alunni|studenti|allievi|minori|genitori) (?:in|con|che|disabili|svantaggiat\p{L}|bisognos\p{L}|meno abbienti)(?!\p{L})/iu

/**
 * Why rows of the policy withhold a text, each with the data that it is about. The law's rows need somebody whom the text names and a datum
 * that is sure, others are asked about; the school's own take any. What a list already says is not said again.
 */
export function refusalsByRow({ text }: Scene, people: readonly Person[], hidden: readonly HiddenSighting[], lists: readonly Refusal[]): (Refusal & { because: { start: number; end: number }[] })[] {
  const isOfSomebody = people.some(({ bearer }) => persons.includes(bearer))
  const isToldBy = ({ kind, bearer }: Sighting): boolean => refusalRows.some(({ id, data, of }) => data.includes(kind) && of.includes(bearer) && lists.some((list) => list.id === id))
  const isGeneral = ({ start, end, kind }: Sighting): boolean => kind !== 'PERSON_NAME' && ofMany.test(text.slice(start, end))
  const refusing = hidden.filter((sighting) => sighting.row.action === 'refuse' && !(sighting.row.refusal && (!isOfSomebody || sighting.isSure === false || isGeneral(sighting) || isToldBy(sighting))))
  return [...new Set(refusing.map(({ row }) => row))].map((row) => ({
    id: row.id,
    why: row.refusal ? `${row.refusal} ${wayOut}` : `Contiene un dato con cui la scuola non pubblica: ${row.basis}.`,
    because: refusing.filter((one) => one.row.id === row.id).map(({ start, end }) => ({ start, end })),
  }))
}
