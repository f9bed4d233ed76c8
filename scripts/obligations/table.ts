import { addDays, dayInWords, type Day } from '../../content/lifecycle/day.ts'
import { countStates, mostUrgent, obligationStateLabel, obligationStates, type Obligation } from '../../content/obligations/monitor.ts'

/** How far ahead the list of deadlines looks, in days. */
const ahead = 90

const numeric = (of: Day): string => of.split('-').reverse().join('/')

/** Rows in columns that are as wide as their widest cell; the last one is as long as it is. */
function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)))
  return rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))).join('  '))
}

/** The obligations as lines for the terminal: first what is late or near, by deadline, then every section with its counts. */
export function linesOf(obligations: Obligation[], day: Day, schoolName: string): string[] {
  const counts = countStates(obligations)
  const urgent = mostUrgent(obligations, addDays(day, ahead))
  const deadlines = urgent.map(({ state, due, isIndicative, title, what, period, why }) => [
    obligationStateLabel[state],
    due === null ? 'subito' : `${numeric(due)}${isIndicative ? '*' : ''}`,
    `${title}${what ? `: ${what}` : ''}${period && !period.startsWith('scadenza') ? ` (${period})` : ''}`,
    ...(due === null ? [why] : []),
  ])
  const sections = [...Map.groupBy(obligations, ({ section }) => section).values()].map((own) => {
    const inSection = countStates(own)
    return [own[0]?.title ?? '', ...obligationStates.map((state) => (inSection[state] === 0 ? '·' : String(inSection[state])))]
  })
  return [
    `Amministrazione Trasparente di ${schoolName}, ${dayInWords(day)}`,
    obligationStates.map((state) => `${obligationStateLabel[state].toLowerCase()} ${counts[state]}`).join(', '),
    '',
    `PER SCADENZA: in ritardo, e da fare nei prossimi ${ahead} giorni`,
    ...(deadlines.length > 0 ? columns(deadlines.map((row) => [...row.slice(0, 2), row.slice(2).join(' – ')])) : ['Nulla.']),
    ...(urgent.some(({ isIndicative }) => isIndicative) ? ['* La legge non dà un giorno: questo è indicativo.'] : []),
    '',
    'PER SEZIONE',
    ...columns([['Sezione', ...obligationStates.map((state) => obligationStateLabel[state])], ...sections]),
  ]
}
