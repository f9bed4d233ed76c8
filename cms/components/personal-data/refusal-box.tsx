'use client'
import { useId, useState } from 'react'
import type { Refusal } from '../../../content/privacy/refusals.ts'

/** A document that does not belong on the site: why, where it goes instead, and the head teacher's way around it. */
export function RefusalBox({ refusals, isHeadTeacher, onOverride }: { refusals: readonly Refusal[]; isHeadTeacher: boolean; onOverride: (reason: string) => void }) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState('')
  /** Only sentences that somebody has to read: then the document may well go out. */
  const isToRead = refusals.every(({ places }) => places !== undefined)
  const override = (): void => {
    if (reason.trim().length < 20) return setSaid(`${isToRead ? 'Scrivi perché quello che dice può restare' : 'Scrivi la norma o l’atto che chiede di pubblicarlo'}: resta nel registro delle scelte.`)
    onOverride(reason.trim())
  }
  return (
    <div className="limpida-refusal">
      <h3>{isToRead ? 'Da leggere prima di pubblicare' : 'Questo documento non si pubblica'}</h3>
      {refusals.map(({ id: row, why, quotes = [] }) => (
        <div key={row}>
          <p>{why}</p>
          {quotes.map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
        </div>
      ))}
      {isHeadTeacher ? (
        <details>
          <summary>{isToRead ? 'Ho letto: non c’è niente da togliere' : 'Devo pubblicarlo lo stesso'}</summary>
          <p>Resta scritto nel registro, con il tuo nome. I dati delle persone si oscurano comunque.</p>
          <label htmlFor={id}>{isToRead ? 'Perché quello che dice può restare (senza nomi)' : 'Perché, e quale norma o atto lo chiede (senza nomi)'}</label>
          <textarea aria-describedby={`${id}-said`} id={id} maxLength={1000} onChange={(event) => setReason(event.target.value)} rows={3} value={reason} />
          <p id={`${id}-said`} role="alert">
            {said}
          </p>
          <button className="limpida-button" onClick={override} type="button">
            {isToRead ? 'Può uscire così' : 'Pubblica lo stesso, oscurato'}
          </button>
        </details>
      ) : (
        <p>{isToRead ? 'Oscura qui sotto le parole che vanno tolte, oppure salva la bozza: il dirigente scolastico può confermare che non c’è niente da togliere.' : 'Intanto puoi salvare la bozza.'}</p>
      )}
    </div>
  )
}
