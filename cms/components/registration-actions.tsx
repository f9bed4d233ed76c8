'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { dayAfterA, dayOf, isDay, theDay } from '../../content/lifecycle/day.ts'
import { ask } from './ask.ts'

const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : null)

/** A row of the register of the albo: how it stands, its referto, and its annulment in a dialog that must take the focus, close with Esc and give the focus back. */
export function RegistrationActions() {
  const { id, savedDocumentData: row } = useDocumentInfo()
  const { config } = useConfig()
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState('')
  const [isAnnulledNow, setIsAnnulledNow] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useId()
  if (id === undefined || !row) return null
  const address = `${config.routes.api}/registro-albo/${id}`
  const until = day(row.until)
  const isAnnulled = isAnnulledNow || Boolean(row.annulledAt)
  const isOver = until !== null && dayOf(new Date()) > until

  const annul = async (): Promise<void> => {
    const answer = await ask<{ message: string }>(`${address}/annulla`, { reason })
    setSaid('data' in answer ? answer.data.message : answer.problem)
    if (!('data' in answer)) return
    setIsAnnulledNow(true)
    dialog.current?.close()
  }

  return (
    <section aria-labelledby={`${field}-title`} className="limpida-panel">
      <h2 id={`${field}-title`}>{`Albo online n. ${String(row.key)}`}</h2>
      <p>
        {isAnnulled
          ? 'La pubblicazione è annullata: il numero resta nel registro e non si riusa.'
          : isOver
            ? `Il termine è finito ${theDay(until)}: il referto è definitivo.`
            : until
              ? `In pubblicazione fino ${dayAfterA(until)}: fino ad allora il referto è provvisorio.`
              : 'In pubblicazione: fino alla fine del termine il referto è provvisorio.'}
      </p>
      <p className="limpida-actions">
        <a href={`${address}/referto.pdf`}>Scarica il referto (PDF)</a>
        <a href={`${address}/referto.txt`}>Referto come testo</a>
        <a href={`${address}/referto.json`}>Referto come dati (JSON)</a>
        {isAnnulled || isOver ? null : (
          <button className="limpida-button limpida-button--quiet" onClick={() => dialog.current?.showModal()} type="button">
            Annulla la pubblicazione
          </button>
        )}
      </p>
      <p aria-live="polite" className="limpida-answer">
        {said}
      </p>
      <dialog aria-labelledby={`${field}-dialog`} className="limpida-dialog" ref={dialog}>
        <h2 id={`${field}-dialog`}>Annulla la pubblicazione</h2>
        <p>L’atto esce dall’albo al prossimo aggiornamento del sito. Nel registro restano il numero, il giorno e il motivo, che i cittadini leggono. Non si torna indietro.</p>
        <label htmlFor={field}>Motivo dell’annullamento</label>
        <textarea aria-describedby={`${field}-said`} id={field} onChange={(event) => setReason(event.target.value)} rows={3} value={reason} />
        <p aria-live="polite" id={`${field}-said`}>
          {isAnnulled ? '' : said}
        </p>
        <p className="limpida-actions">
          <button className="limpida-button" onClick={() => void annul()} type="button">
            Annulla la pubblicazione
          </button>
          <button className="limpida-button limpida-button--quiet" onClick={() => dialog.current?.close()} type="button">
            Lascia com’è
          </button>
        </p>
      </dialog>
    </section>
  )
}
