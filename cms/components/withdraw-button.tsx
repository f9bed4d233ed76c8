'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { groundOf, limitInWords, limitOf, withdrawalGrounds, type WithdrawalGround } from '../../content/lifecycle/withdrawal.ts'
import { ask } from './ask.ts'

type Withdrawal = { isPublished: boolean; reason: string | null; at: string | null }

/** What a date and time control holds, as an instant with its offset; nothing while it is not whole. */
const instantOf = (typed: string): string | null => (Number.isNaN(Date.parse(typed)) ? null : new Date(typed).toISOString())

/** In the place of Payload's own button: a public document is withdrawn, with a reason, and never goes back to draft. */
export const NoUnpublishing = () => null

/** «Ritira dal sito»: asks for the reason in a dialog that must take the focus, close with Esc and give the focus back. */
export function WithdrawButton() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [withdrawal, setWithdrawal] = useState<Withdrawal | null>(null)
  const [reason, setReason] = useState('')
  const [ground, setGround] = useState<WithdrawalGround>('correction')
  const [requestedAt, setRequestedAt] = useState('')
  const [said, setSaid] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useId()
  const address = `${config.routes.api}/${collectionSlug}/${id}`

  useEffect(() => {
    if (id === undefined) return
    void ask<Withdrawal>(`${address}/ritiro`).then((answer) => {
      if ('data' in answer) setWithdrawal(answer.data)
    })
  }, [address, id, lastUpdateTime, said])

  const send = async (action: 'ritira' | 'ripubblica'): Promise<void> => {
    const answer = await ask<{ message: string }>(`${address}/${action}`, { reason, ground, requestedAt: instantOf(requestedAt) })
    setSaid('data' in answer ? answer.data.message : answer.problem)
    if ('data' in answer) dialog.current?.close()
  }

  if (!withdrawal?.isPublished) return null
  const isWithdrawn = withdrawal.at !== null
  const requested = instantOf(requestedAt)
  const limit = requested === null ? null : limitOf(ground, new Date(requested))
  return (
    <>
      {isWithdrawn ? (
        <button className="limpida-button limpida-button--quiet" onClick={() => void send('ripubblica')} type="button">
          Annulla il ritiro
        </button>
      ) : (
        <button className="limpida-button limpida-button--quiet" onClick={() => dialog.current?.showModal()} type="button">
          Ritira dal sito
        </button>
      )}
      {createPortal(
        <dialog aria-labelledby={`${field}-title`} className="limpida-dialog" ref={dialog}>
          <h2 id={`${field}-title`}>Ritira dal sito</h2>
          <p>
            {collectionSlug === 'tabelle' ? 'La tabella lascia la sua pagina e i dati aperti; se non ce n’è un’altra, chi apre l’indirizzo leggerà che non è più pubblica.' : 'Chi apre l’indirizzo leggerà che il documento non è più pubblico.'} Qui nel
            CMS resta tutto, e il ritiro va nel registro delle uscite.
          </p>
          <label htmlFor={`${field}-ground`}>Perché</label>
          <select id={`${field}-ground`} onChange={(event) => setGround(withdrawalGrounds.find((name) => name === event.target.value) ?? 'correction')} value={ground}>
            {withdrawalGrounds.map((name) => (
              <option key={name} value={name}>
                {`${groundOf[name].label}${groundOf[name].legalBasis ? ` (${groundOf[name].legalBasis})` : ''}`}
              </option>
            ))}
          </select>
          {groundOf[ground].clock === null ? null : (
            <>
              <label htmlFor={`${field}-requested`}>Quando è arrivata la richiesta</label>
              <input aria-describedby={`${field}-limit`} id={`${field}-requested`} onChange={(event) => setRequestedAt(event.target.value)} type="datetime-local" value={requestedAt} />
              <p id={`${field}-limit`}>{limit ? `La legge dà tempo fino ${limitInWords(limit)}.` : 'Da lì corre il termine di legge.'}</p>
            </>
          )}
          <label htmlFor={field}>Motivo del ritiro</label>
          <textarea aria-describedby={`${field}-said`} id={field} onChange={(event) => setReason(event.target.value)} rows={3} value={reason} />
          <p aria-live="polite" id={`${field}-said`}>
            {said}
          </p>
          <p className="limpida-actions">
            <button className="limpida-button" onClick={() => void send('ritira')} type="button">
              Ritira
            </button>
            <button className="limpida-button limpida-button--quiet" onClick={() => dialog.current?.close()} type="button">
              Annulla
            </button>
          </p>
        </dialog>,
        document.body, // the menu that holds the button hides what is in it when it closes
      )}
    </>
  )
}
