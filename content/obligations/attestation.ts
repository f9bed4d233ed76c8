import type { Day } from '../lifecycle/day.ts'
import { asChosen } from '../sections/override.ts'
import { applicabilityLabel, isInForce, notApplicableStatement, sectionOf, sections, updateFrequencyLabel, type Subsection, type Update } from '../sections/sections.ts'
import { isKnownBy, obligationsOn, type Holding, type Obligation } from './monitor.ts'

/** The five things that ANAC has the revisori mark for each obligation, with their questions and their scales (griglia di rilevazione). */
export const parameters = [
  { name: 'publication', title: 'PUBBLICAZIONE', question: 'Il dato è pubblicato nella sezione «Amministrazione trasparente» del sito istituzionale?', most: 2 },
  { name: 'content', title: 'COMPLETEZZA DEL CONTENUTO', question: 'Il dato pubblicato riporta tutte le informazioni richieste dalle previsioni normative?', most: 3 },
  { name: 'offices', title: 'COMPLETEZZA RISPETTO AGLI UFFICI', question: 'Il dato pubblicato è riferito a tutti gli uffici?', most: 3 },
  { name: 'currency', title: 'AGGIORNAMENTO', question: 'La pagina web e i documenti pubblicati risultano aggiornati?', most: 3 },
  { name: 'format', title: 'APERTURA FORMATO', question: 'Il formato di pubblicazione è aperto o elaborabile?', most: 3 },
] as const
export type ParameterName = (typeof parameters)[number]['name']

/** A mark of the grid; `n/a` where the obligation does not apply, `null` where only a person can say. */
export type Mark = 0 | 1 | 2 | 3 | 'n/a' | null

/** A line of the sheet: an obligation, its marks, and what whoever attests should know. */
export type AttestationRow = {
  /** Stable id of the subsection. */
  section: string
  level1: string
  level2: string
  legalBasis: string
  obligation: string
  contents: string
  frequency: string
  marks: Record<ParameterName, Mark>
  notes: string
}

const all = (mark: Mark): Record<ParameterName, Mark> => ({ publication: mark, content: mark, offices: mark, currency: mark, format: mark })

/** A share as ANAC marks it: nothing, up to a third, up to two thirds, more. */
export function markOfShare(done: number, of: number): 0 | 1 | 2 | 3 {
  const percent = (100 * done) / of
  if (percent < 1) return 0
  if (percent <= 33) return 1
  return percent <= 66 ? 2 : 3
}

/** Whether a file can be read and worked on by any program; what a PDF is (PDF/A or not) a person must look at. */
const openTypes = new Set([
  'text/csv',
  'text/plain',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
])

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** How up to date a content with deadlines is: the share of those of the last twelve months that were met, in time or late; `null` where the law sets none. */
function currencyOf(times: Obligation[], today: Day): { mark: Mark; note: string } {
  const past = times.filter(({ due, doneOn, state }) => due !== null && (due <= today || doneOn !== null) && state !== 'to-check')
  if (past.length === 0) return { mark: null, note: '' }
  const done = past.filter(({ state }) => state === 'done').length
  return { mark: markOfShare(done, past.length), note: `Scadenze dell’ultimo anno: ${done} su ${past.length}.` }
}

function rowFor(subsection: Subsection, update: Update, today: Day, { filed, words }: Holding, obligations: Obligation[]): AttestationRow {
  const own = filed.filter((one) => one.section === subsection.id)
  const known = own.filter((one) => one.withheld === null && isKnownBy(update, one))
  const awaited = own.filter(({ withheld }) => withheld !== null).length
  const said = words.find(({ section }) => section === subsection.id)
  const row = {
    section: subsection.id,
    level1: sectionOf(subsection).title,
    level2: subsection.title,
    legalBasis: subsection.legalBasis.map(({ text }) => text).join('; '),
    obligation: update.what ?? subsection.title,
    contents: subsection.contentDue.join('; '),
    frequency: updateFrequencyLabel[update.frequency],
  }
  if (subsection.applicability === 'not-applicable') return { ...row, marks: all('n/a'), notes: said?.override?.applicability?.reason ?? notApplicableStatement }

  const times = obligations.filter(({ section, what, ofAct }) => section === subsection.id && what === (update.what ?? null) && !ofAct)
  const held = awaited > 0 ? ` ${counted(awaited, 'documento della sezione non è pubblico', 'documenti della sezione non sono pubblici')}.` : ''
  if (known.length > 0) {
    const currency = currencyOf(times, today)
    const files = known.flatMap(({ mediaTypes }) => mediaTypes ?? [])
    const closed = files.filter((type) => !openTypes.has(type)).length
    return {
      ...row,
      marks: { publication: 2, content: null, offices: null, currency: currency.mark, format: closed === 0 ? 3 : null },
      notes: [
        `${counted(known.length, 'documento pubblicato', 'documenti pubblicati')}.`,
        currency.note,
        closed > 0 ? `${counted(closed, 'allegato in PDF', 'allegati in PDF')}: verifica che ${closed === 1 ? 'sia' : 'siano'} PDF/A con il testo.` : '',
        held.trim(),
      ]
        .filter(Boolean)
        .join(' '),
    }
  }
  // A statement or a link answers for the section; whether it is enough, a person says.
  if (said?.notApplicable || said?.link) return { ...row, marks: { ...all(null), publication: 2 }, notes: `${times[0]?.why ?? ''}${held}`.trim() }
  if (subsection.applicability === 'unsure') return { ...row, marks: all(null), notes: `${subsection.doubt ?? applicabilityLabel.unsure}${held}` }
  return { ...row, marks: all(0), notes: `Non c’è né un documento né una dichiarazione.${held}` }
}

/** The sheet for the attestation on a day: every obligation in the order of the law, what is not due to the school included. */
export function attestationOn(today: Day, holding: Holding): AttestationRow[] {
  const obligations = obligationsOn(today, holding)
  return sections
    .filter(isInForce)
    .flatMap(({ subsections }) => subsections)
    .map((subsection) => asChosen(subsection, holding.words.find(({ section }) => section === subsection.id)?.override))
    .filter(({ applicability }) => applicability !== 'repealed')
    .flatMap((subsection) => subsection.updates.map((update) => rowFor(subsection, update, today, holding, obligations)))
}

/** Which marks a person must still give. */
export function toCheck({ marks }: AttestationRow): string[] {
  return parameters.filter(({ name }) => marks[name] === null).map(({ title }) => title.toLowerCase())
}

const questionOf = ({ title, question, most }: (typeof parameters)[number]): string => `${title} – ${question} (da 0 a ${most})`

/** The heads of the sheet, in the order of ANAC's grid. */
export const attestationHeads: readonly string[] = [
  'Denominazione sotto-sezione livello 1 (Macrofamiglie)',
  'Denominazione sotto-sezione 2 livello (Tipologie di dati)',
  'Riferimento normativo',
  'Denominazione del singolo obbligo',
  'Contenuti dell’obbligo',
  'Tempo di pubblicazione/Aggiornamento',
  ...parameters.map(questionOf),
  'Da verificare',
  'Note',
  'Pagina',
]

/** The sheet as cells; a mark that only a person can give is empty, and named under «Da verificare». */
export function attestationCells(rows: AttestationRow[], siteUrl: string): (string | number)[][] {
  return rows.map((row) => [
    row.level1,
    row.level2,
    row.legalBasis,
    row.obligation,
    row.contents,
    row.frequency,
    ...parameters.map(({ name }) => row.marks[name] ?? ''),
    toCheck(row).length === 0 ? '' : `Da verificare: ${toCheck(row).join(', ')}`,
    row.notes,
    `${siteUrl.replace(/\/$/, '')}/amministrazione-trasparente/${row.section}`,
  ])
}

/** What whoever opens the sheet should know: the scales, and what the data could and could not say. */
export const attestationNotes: readonly [string, string][] = [
  ['Pubblicazione (0–2)', '0: non pubblicato. 1: pubblicato fuori da «Amministrazione trasparente». 2: pubblicato in «Amministrazione trasparente».'],
  ['Completezza e apertura (0–3)', '0: nulla. 1: da 1 a 33%. 2: da 34 a 66%. 3: da 67 a 100%.'],
  ['Aggiornamento (0–3)', 'La stessa scala, sulle scadenze degli ultimi dodici mesi; vuoto dove la legge non ne fissa.'],
  ['n/a', 'L’obbligo non riguarda la scuola.'],
  ['Celle vuote', 'Il dato non basta: il valore lo dà chi attesta. Nella griglia trasmessa ad ANAC un campo vuoto vale 0.'],
]
