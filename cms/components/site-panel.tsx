'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { powers, roleOf } from '../access/roles.ts'
import type { SiteState } from '../site-state.ts'
import { ask } from './ask.ts'
import { moment } from './moment.ts'
import { useSiteState } from './use-site-state.ts'

/** One sentence on what the site is doing. */
export function sentenceOf({ isRunning, isQueued, failure, last }: SiteState): string {
  if (isRunning) return 'Aggiornamento in corso: il sito di prima resta in linea fino alla fine.'
  if (isQueued) return 'Aggiornamento in coda: parte tra pochi secondi.'
  if (failure) return `L’ultimo aggiornamento, il ${moment(failure.finishedAt)}, non è riuscito. Il sito è rimasto com’era.`
  if (last) return `Il sito è aggiornato al ${moment(last.finishedAt)}.`
  return 'Il sito non è ancora stato pubblicato.'
}

/** The state of the public site on the dashboard: it must announce its changes once, and its button must say what came of it. */
export function SitePanel() {
  const { state, problem, refresh } = useSiteState()
  const { config } = useConfig()
  const { user } = useAuth()
  const [answer, setAnswer] = useState('')
  const role = roleOf(user)
  const canPublish = role !== null && powers[role].writes
  const isBusy = state !== null && (state.isQueued || state.isRunning)
  const admin = config.routes.admin

  const publish = async (): Promise<void> => {
    const said = await ask<{ message: string }>(`${config.routes.api}/rilasci/ora`, {})
    setAnswer('data' in said ? said.data.message : said.problem)
    await refresh()
  }

  return (
    <section aria-labelledby="limpida-site" className="limpida-panel">
      <h2 id="limpida-site">Stato del sito</h2>
      <p role="status">{problem ?? (state ? sentenceOf(state) : 'Un momento…')}</p>
      {state?.failure ? (
        <details>
          <summary>Che cosa è andato storto</summary>
          <pre>{state.failure.message}</pre>
        </details>
      ) : null}
      {state?.last ? (
        <dl className="limpida-counts">
          <div>
            <dt>Documenti sul sito</dt>
            <dd>{state.last.published}</dd>
          </div>
          <div>
            <dt>Trattenuti</dt>
            <dd>{state.last.withheld}</dd>
          </div>
        </dl>
      ) : null}
      <p className="limpida-actions">
        {canPublish ? (
          <button className="limpida-button" disabled={isBusy} onClick={() => void publish()} type="button">
            Pubblica ora
          </button>
        ) : null}
        {state?.last ? <Link href={`${admin}/collections/rilasci/${state.last.id}`}>Leggi il rapporto dell’ultimo aggiornamento</Link> : null}
        {state?.siteUrl ? <a href={state.siteUrl}>Apri il sito pubblico</a> : null}
      </p>
      <p aria-live="polite" className="limpida-answer">
        {answer}
      </p>
    </section>
  )
}
