'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayInWords } from '../../content/lifecycle/day.ts'
import { obligationStateLabel, obligationStates, type Obligation } from '../../content/obligations/monitor.ts'
import type { ObligationsAnswer } from '../endpoints/obligations.ts'
import { reminderInWords } from '../reminder-words.ts'
import { ask } from './ask.ts'

function Row({ admin, obligation }: { admin: string; obligation: Obligation }) {
  const { state, due, isIndicative, title, what, period, why, section } = obligation
  return (
    <tr>
      <td>{obligationStateLabel[state]}</td>
      <td>{due === null ? 'subito' : <time dateTime={due}>{`${dayInWords(due)}${isIndicative ? '*' : ''}`}</time>}</td>
      <th scope="row">
        <Link href={`${admin}/collections/atti?search=&where[or][0][and][0][placements.section][equals]=${encodeURIComponent(section)}`}>{title}</Link>
        <span>{`${what ? ` ${what}` : ''}${period && !period.startsWith('scadenza') ? ` (${period})` : ''}`}</span>
      </th>
      <td>{why}</td>
    </tr>
  )
}

/** The obligations of Amministrazione Trasparente on the dashboard: what is late or near, in words and never by colour alone. */
export function ObligationsPanel() {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<ObligationsAnswer | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    void ask<ObligationsAnswer>(`${config.routes.api}/sezioni/obblighi`).then((said) => {
      if ('data' in said) setAnswer(said.data)
      else setProblem(said.problem)
    })
  }, [config.routes.api])

  const counts = answer?.counts
  return (
    <section aria-labelledby="limpida-obligations" className="limpida-panel">
      <h2 id="limpida-obligations">Obblighi di pubblicazione</h2>
      <p role="status">
        {problem ?? (answer === null ? 'Un momento…' : counts ? obligationStates.map((state) => `${obligationStateLabel[state].toLowerCase()}: ${counts[state]}`).join(', ') : 'Si vedranno dopo la prima pubblicazione del sito.')}
      </p>
      {answer && answer.urgent.length > 0 ? (
        <details open>
          <summary>{`In ritardo, e da fare nei prossimi ${answer.ahead} giorni: ${answer.urgent.length}`}</summary>
          <div className="limpida-scroll" role="region" aria-label="Obblighi in ritardo e vicini" tabIndex={0}>
            <table className="limpida-table">
              <thead>
                <tr>
                  <th scope="col">Stato</th>
                  <th scope="col">Entro</th>
                  <th scope="col">Sezione e contenuto</th>
                  <th scope="col">Perché</th>
                </tr>
              </thead>
              <tbody>
                {answer.urgent.map((obligation) => (
                  <Row admin={config.routes.admin} key={`${obligation.section} ${obligation.what ?? ''} ${obligation.period ?? ''} ${obligation.why}`} obligation={obligation} />
                ))}
              </tbody>
            </table>
          </div>
          {answer.urgent.some(({ isIndicative }) => isIndicative) ? <p>* La legge non dà un giorno: questo è indicativo.</p> : null}
        </details>
      ) : null}
      {answer ? <p>{reminderInWords(answer.reminder)}</p> : null}
      {counts ? (
        <p className="limpida-actions">
          <a href={`${config.routes.api}/sezioni/scadenze.ics`}>Scarica le scadenze per il calendario (ICS)</a>
          <a href={`${config.routes.api}/sezioni/attestazione.ods`}>Scarica la scheda per l’attestazione dei revisori (ODS)</a>
          <a href={`${config.routes.api}/sezioni/attestazione.csv`}>Scheda per l’attestazione (CSV)</a>
        </p>
      ) : null}
    </section>
  )
}
