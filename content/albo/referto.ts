import type { School } from '../documents/school.ts'
import { dayAfterA, dayAfterDa, dayAfterDi, dayInWords, dayOf, later, theDay, timeInWords, type Day, type Instant } from '../lifecycle/day.ts'
import { defaultAlboDays, retentionRules } from '../lifecycle/retention.ts'
import type { Outage } from '../lifecycle/outages.ts'
import { lastDayOf, registerNumber, stateOf, type Registration, type Shown } from './registration.ts'

export const refertoKinds = ['provisional', 'final', 'annulled', 'interrupted', 'unproven'] as const
/** `interrupted`: taken off the site before its last day; `unproven`: no release that showed it is known. */
export type RefertoKind = (typeof refertoKinds)[number]

const titleOf: Record<RefertoKind, string> = {
  provisional: 'Referto di pubblicazione provvisorio: pubblicazione in corso',
  final: 'Referto di pubblicazione',
  annulled: 'Referto di pubblicazione annullata',
  interrupted: 'Referto di pubblicazione interrotta',
  unproven: 'Referto di pubblicazione: pubblicazione non accertata',
}

/** The certificate of publication, for the office: what was on the albo, from when to when, and the fingerprint of each thing shown. */
export type Referto = {
  kind: RefertoKind
  title: string
  school: { name: string; code: string; fiscalCode: string; address: string }
  number: string
  act: string
  subject: string
  protocol: string | null
  date: Day
  requestedBy: string
  from: Day
  until: Day | null
  registeredAt: string
  shownAt: string | null
  /** How the last day follows from the first, with its legal basis. */
  term: string
  outages: (Outage & { reason: string })[]
  annulment: { on: Day; reason: string } | null
  /** What is certified, in a sentence. */
  statement: string
  shown: Shown[]
  issuedAt: string
}

/** What the referto needs to know of the act besides its row in the register. */
export type Act = { title: string; protocol?: string | undefined; date: Day; withdrawnAt?: string | undefined }

const momentInWords = (instant: string): string => `${dayInWords(dayOf(new Date(instant)))} alle ${timeInWords(new Date(instant))}`

const momentAfterDi = (instant: string): string => `${dayAfterDi(dayOf(new Date(instant)))} alle ${timeInWords(new Date(instant))}`

function kindAt(registration: Registration, act: Act, outages: readonly Outage[], at: Instant): RefertoKind {
  const { until } = lastDayOf(registration, outages)
  const state = stateOf(registration, outages, at)
  if (state === 'annulled') return 'annulled'
  if (!registration.shownAt) return 'unproven'
  if (act.withdrawnAt && (until === null || dayOf(new Date(act.withdrawnAt)) <= until)) return 'interrupted'
  return state === 'over' ? 'final' : 'provisional'
}

function statementOf(kind: RefertoKind, registration: Registration, act: Act, until: Day | null): string {
  const { from, shownAt, annulled } = registration
  // A publication starts when citizens can read it, whatever day was written.
  const first = shownAt ? later(from, dayOf(new Date(shownAt))) : from
  const late = first > from ? ` Il giorno indicato per l’inizio era ${theDay(from)}.` : ''
  const since = dayAfterDa(first)
  switch (kind) {
    case 'provisional':
      return until === null
        ? `L’atto è in pubblicazione all’albo online della scuola ${since}, senza un ultimo giorno fissato.${late}`
        : `L’atto è in pubblicazione all’albo online della scuola ${since} e ci resta fino ${dayAfterA(until)} compreso. Questo referto è provvisorio: quello definitivo si può fare dal giorno dopo.${late}`
    case 'final':
      return `Si certifica che l’atto è stato pubblicato all’albo online della scuola ${since} ${until ? dayAfterA(until) : ''}, entrambi compresi.${late}`
    case 'annulled':
      return `La pubblicazione all’albo online, iniziata ${theDay(first)}, è stata annullata ${theDay(dayOf(new Date(annulled?.at ?? '')))}. Il numero resta nel registro e non si riusa.`
    case 'interrupted':
      return `L’atto è stato pubblicato all’albo online della scuola ${since} e tolto dal sito ${theDay(dayOf(new Date(act.withdrawnAt ?? '')))}, prima della fine del termine.${late}`
    case 'unproven':
      return 'Nel registro non risulta un aggiornamento del sito che mostri questo atto: la pubblicazione non si può certificare.'
  }
}

function termOf({ rule, from, lastDay }: Registration, until: Day | null, prolongedBy: number): string {
  if (until === null || lastDay === null) return `Senza un ultimo giorno (${retentionRules[rule].label.toLowerCase()}).`
  const days = Math.round((Date.parse(lastDay) - Date.parse(from)) / 86_400_000)
  const usual = days === defaultAlboDays ? '' : ', come ha stabilito la scuola per questo tipo di atto'
  const plain = rule === 'albo' ? `${days === 1 ? '1 giorno' : `${days} giorni`} dopo quello di pubblicazione${usual} (${retentionRules.albo.legalBasis})` : `${retentionRules[rule].label} (${retentionRules[rule].legalBasis})`
  return prolongedBy === 0 ? `${plain}.` : `${plain}, più ${prolongedBy === 1 ? '1 giorno' : `${prolongedBy} giorni`} di proroga per le interruzioni del servizio.`
}

/** Makes the referto of a registration as things stand at an instant. */
export function refertoOf(registration: Registration, act: Act, school: School, outages: (Outage & { reason: string })[], at: Instant): Referto {
  const { until, prolongedBy } = lastDayOf(registration, outages)
  const kind = kindAt(registration, act, outages, at)
  const { annulled, from, requestedBy, shownAt } = registration
  return {
    kind,
    title: `${titleOf[kind]} – Albo n. ${registerNumber(registration)}`,
    school: { name: school.name, code: school.code, fiscalCode: school.fiscalCode, address: school.address },
    number: registerNumber(registration),
    act: registration.act,
    subject: act.title,
    protocol: act.protocol ?? null,
    date: act.date,
    requestedBy: requestedBy ?? school.name,
    from,
    until,
    registeredAt: registration.registeredAt,
    shownAt: shownAt ?? null,
    term: termOf(registration, until, prolongedBy),
    outages: prolongedBy === 0 ? [] : outages.filter((outage) => outage.until >= from && (until === null || outage.from <= until)),
    annulment: annulled && kind === 'annulled' ? { on: dayOf(new Date(annulled.at)), reason: annulled.reason } : null,
    statement: statementOf(kind, registration, act, until),
    shown: registration.shown,
    issuedAt: at.toISOString(),
  }
}

/** The facts of a referto in the order in which they are read, with their Italian names. */
export function factsOf(referto: Referto): [name: string, value: string][] {
  const { annulment, outages } = referto
  return [
    ['Numero di registro', referto.number],
    ['Atto', `${referto.act} ${dayAfterDi(referto.date)}`],
    ['Oggetto', referto.subject],
    ...(referto.protocol ? [['Protocollo', referto.protocol] as [string, string]] : []),
    ['Chi ha chiesto la pubblicazione', referto.requestedBy],
    ['Primo giorno', dayInWords(referto.from)],
    ['Ultimo giorno', referto.until ? dayInWords(referto.until) : 'non fissato'],
    ['Termine', referto.term],
    ...outages.map(({ from, until, reason }): [string, string] => ['Interruzione del servizio', `${from === until ? theDay(from) : `${dayAfterDa(from)} ${dayAfterA(until)}`}: ${reason}`]),
    ...(annulment ? [['Annullamento', `${dayInWords(annulment.on)}: ${annulment.reason}`] as [string, string]] : []),
    ['Registrazione', momentInWords(referto.registeredAt)],
    ['Sul sito', referto.shownAt ? `dall’aggiornamento ${momentAfterDi(referto.shownAt)}` : 'non ancora'],
  ]
}

/** What was shown, as a line that names it, and its fingerprints. */
export function shownInWords({ what, title, sha256, original, since }: Shown): { name: string; facts: [name: string, value: string][] } {
  return {
    name: what === 'text' ? 'Testo dell’atto' : `Allegato «${title}»`,
    facts: [
      [original ? 'SHA-256 della copia pubblicata, con gli omissis' : 'SHA-256 di ciò che è pubblicato', sha256],
      ...(original ? [['SHA-256 dell’originale, che resta riservato', original] as [string, string]] : []),
      ['Sul sito', `dall’aggiornamento ${momentAfterDi(since)}`],
    ],
  }
}

/** How the fingerprint of a text is taken, so that anybody can take it again. */
export const textDigestNote = 'L’impronta del testo si prende su oggetto, riga vuota e testo senza formattazione (una riga vuota tra i capoversi, nessuno spazio in fondo), in UTF-8.'

const signature = 'Il responsabile della pubblicazione'

/** The referto as plain text. */
export function refertoText(referto: Referto): string {
  const { school } = referto
  const lines = [
    school.name,
    `${school.address} – codice ${school.code} – C.F. ${school.fiscalCode}`,
    '',
    referto.title.toUpperCase(),
    '',
    ...factsOf(referto).map(([name, value]) => `${name}: ${value}`),
    '',
    referto.statement,
    '',
    'CHE COSA È STATO PUBBLICATO',
    ...(referto.shown.length === 0 ? ['Nulla, finora.'] : referto.shown.flatMap((one) => [shownInWords(one).name, ...shownInWords(one).facts.map(([name, value]) => `  ${name}: ${value}`)])),
    textDigestNote,
    '',
    `Fatto ${theDay(dayOf(new Date(referto.issuedAt)))} alle ${timeInWords(new Date(referto.issuedAt))}.`,
    signature,
    '',
  ]
  return lines.join('\n')
}

/** Who signs, and when it was made. */
export function closingOf(referto: Referto): [made: string, signature: string] {
  return [`Fatto ${theDay(dayOf(new Date(referto.issuedAt)))} alle ${timeInWords(new Date(referto.issuedAt))}.`, signature]
}
