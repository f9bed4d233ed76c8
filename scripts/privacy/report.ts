import type { Copy } from '../../cms/clearing/clear-file.ts'
import { personalDataLabel, type Finding, type PersonalDataKind } from '../../content/privacy/finding.ts'
import type { Inspected } from './inspect-file.ts'

/** How many findings of one file are shown; the others are counted. */
const shownAtMost = 60

/** Whether a file may go on the site as it is. */
export const isClear = (inspected: Inspected): boolean =>
  inspected.unread === null && inspected.refused === null && inspected.copy !== null && inspected.findings.length === 0 && inspected.inName.length === 0 && Object.keys(inspected.copy.redactions).length === 0

/** How many data of each kind were taken out of a copy: `2 nomi di persona` is said as `nome di persona (2)`. */
export const redactionsOf = (redactions: Copy['redactions']): string =>
  (Object.entries(redactions) as [PersonalDataKind, number][]).map(([kind, count]) => (count === 1 ? personalDataLabel[kind] : `${personalDataLabel[kind]} (${count})`)).join(', ')

const shorten = (words: string): string => words.replace(/\s+/g, ' ')

/** The words around a finding, with every datum replaced by its kind: a report can be kept and sent without spreading what it is about. */
export function sentenceWithout(text: string, findings: readonly Finding[], { start, end }: Finding, reach = 45): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - reach)
  const lineEnd = text.indexOf('\n', end)
  const until = Math.min(lineEnd < 0 ? text.length : lineEnd, end + reach)
  let at = from
  let shown = from > 0 && text[from - 1] !== '\n' ? '…' : ''
  for (const finding of findings) {
    if (finding.end <= from || finding.start >= until) continue
    shown += text.slice(at, Math.max(at, finding.start)) + `[${personalDataLabel[finding.kind]}]`
    at = Math.max(at, finding.end)
  }
  if (at < until) shown += text.slice(at, until)
  return shorten(shown.trim()) + (until < text.length && text[until] !== '\n' ? '…' : '')
}

/** Where each line starts, to tell the line of a place. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineOf(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low + 1
}

function findingLines(text: string, findings: readonly Finding[]): string[] {
  const starts = lineStarts(text)
  const shown = findings.slice(0, shownAtMost).flatMap((finding) => [
    `  riga ${lineOf(starts, finding.start)}: ${personalDataLabel[finding.kind]}${finding.confidence === 'ask' ? ' (da decidere)' : ''} – «${sentenceWithout(text, findings, finding)}»`,
    `    perché: ${finding.why}`,
  ])
  return findings.length > shownAtMost ? [...shown, `  … e altri ${findings.length - shownAtMost}.`] : shown
}

function advice({ refused, findings, inName, copy }: Extract<Inspected, { unread: null }>): string {
  if (refused !== null) return copy === null ? 'Che cosa fare: non pubblicarlo.' : 'Che cosa fare: non pubblicarlo così com’è; la copia che esce con --out è senza le parti nascoste e si può pubblicare.'
  const asked = findings.filter(({ confidence }) => confidence === 'ask').length
  const steps = [
    findings.length > asked ? 'togli i dati segnalati dal documento originale ed esporta una copia nuova (coprirli con un rettangolo non basta)' : '',
    asked > 0 ? 'per quelli «da decidere» chiedi a chi firma l’atto: senza una base di legge si tolgono' : '',
    inName.length > 0 ? 'dai al file un nome senza persone' : '',
    copy !== null ? `${findings.length > 0 ? 'oppure ' : ''}usa la copia oscurata che esce con --out` : '',
  ].filter(Boolean)
  return `Che cosa fare: ${steps.join('; ')}.`
}

/** What a person reads about one file. Lines are those of the text that was read; in a PDF or a table they follow its reading order. */
export function reportOf(inspected: Inspected): string {
  const { file } = inspected
  if (inspected.unread !== null) return `✗ ${file}\n  Non si legge: ${inspected.unread}\n  Che cosa fare: finché non si legge tutto, non pubblicarlo.\n`
  if (isClear(inspected)) return `✓ ${file}\n  Nessun dato personale da togliere.\n`
  const { refused, findings, inName, text, copy } = inspected
  return [
    `✗ ${file}`,
    ...(refused === null ? [] : [`  Non va pubblicato: ${refused}`]),
    ...(findings.length === 0 && copy !== null && Object.keys(copy.redactions).length > 0 ? [`  ${text === null ? 'in ciò che si vede' : 'fuori dal testo (proprietà, immagini, collegamenti, coperture)'}: ${redactionsOf(copy.redactions)}`] : findingLines(text ?? '', findings)),
    ...inName.map(({ kind, why }) => `  nel nome del file: ${personalDataLabel[kind]}\n    perché: ${why}`),
    `  ${advice(inspected)}`,
    '',
  ].join('\n')
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The last lines of the report. */
export function summaryOf(all: readonly Inspected[]): string {
  const clear = all.filter(isClear).length
  const unread = all.filter((one) => one.unread !== null).length
  const refused = all.filter((one) => one.unread === null && one.refused !== null && one.copy === null).length
  const others = all.length - clear - unread - refused
  return `\n${counted(all.length, 'file letto', 'file letti')}: ${counted(clear, 'si può pubblicare', 'si possono pubblicare')}, ${counted(others, 'ha dati da togliere', 'hanno dati da togliere')}, ${counted(refused, 'non va pubblicato', 'non vanno pubblicati')}, ${counted(unread, 'non si legge', 'non si leggono')}.\nIl controllo aiuta e non sostituisce chi pubblica: rileggi prima di mettere in rete.\n`
}
