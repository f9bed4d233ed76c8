import { escapeXml } from '../html/escape.ts'
import { addDays, dayAfterDi, theDay, type Day } from '../lifecycle/day.ts'
import { mostUrgent, type Obligation } from './monitor.ts'

/** One mail for a whole day, as text and as plain HTML. */
export type Digest = { subject: string; text: string; html: string }

/** How many lines of each kind a mail has: who needs them all opens the admin. */
const longest = 40

/** One obligation in a line, without the title of any act: it may name somebody, and a mail goes where the gate cannot see. */
function lineOf({ title, what, period, due, isIndicative, ofAct }: Obligation): string {
  const content = ofAct ? `: un ${period ?? 'atto'}` : `${what ? `: ${what}` : ''}${period && !period.startsWith('scadenza') ? ` (${period})` : ''}`
  return `${title}${content}, ${due === null ? 'subito' : `entro ${theDay(due)}`}${isIndicative ? ' (indicativo)' : ''}`
}

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/**
 * What is late and what is due within some days, as the one mail of a day; `null` when there is nothing to say. It has no name, no
 * title of an act and no address of a person.
 */
export function digestOf(obligations: Obligation[], day: Day, days: number, schoolName: string, adminUrl: string): Digest | null {
  const urgent = mostUrgent(obligations, addDays(day, days))
  if (urgent.length === 0) return null
  const [late, due] = [urgent.filter(({ state }) => state === 'late'), urgent.filter(({ state }) => state === 'due')]
  const parts = [
    { head: `In ritardo: ${late.length}`, lines: late.map(lineOf) },
    { head: days === 0 ? `Scadono oggi: ${due.length}` : `Da fare entro ${counted(days, 'giorno', 'giorni')}: ${due.length}`, lines: due.map(lineOf) },
  ].filter(({ lines }) => lines.length > 0)
  const shown = parts.map(({ head, lines }) => ({
    head,
    lines: lines.length > longest ? [...lines.slice(0, longest), `e altri ${lines.length - longest}: li trovi nella pagina iniziale dell’amministrazione`] : lines,
  }))
  const subject = `Amministrazione Trasparente: ${[late.length > 0 ? `${late.length} in ritardo` : '', due.length > 0 ? `${due.length} in scadenza` : ''].filter(Boolean).join(', ')}`
  const lead = `Promemoria ${dayAfterDi(day)} per ${schoolName}.`
  const close = 'Questa mail parte una volta al giorno, solo se c’è qualcosa da fare. Giorni e indirizzi si cambiano in «Promemoria per e-mail».'
  const text = [lead, '', ...shown.flatMap(({ head, lines }) => [head, ...lines.map((line) => `- ${line}`), '']), `Apri l’amministrazione: ${adminUrl}`, '', close, ''].join('\n')
  const safe = escapeXml
  const html = `<!doctype html>
<html lang="it"><head><meta charset="utf-8"><title>${safe(subject)}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 44rem">
<h1 style="font-size: 1.25rem">${safe(lead)}</h1>
${shown.map(({ head, lines }) => `<h2 style="font-size: 1.1rem">${safe(head)}</h2>\n<ul>\n${lines.map((line) => `<li>${safe(line)}</li>`).join('\n')}\n</ul>`).join('\n')}
<p><a href="${safe(adminUrl)}">Apri l’amministrazione</a></p>
<p>${safe(close)}</p>
</body></html>
`
  return { subject, text, html }
}
