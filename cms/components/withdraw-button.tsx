'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { ask } from './ask.ts'

type Withdrawal = { isPublished: boolean; reason: string | null; at: string | null }

/** «Ritira dal sito»: asks for the reason in a dialog that must take the focus, close with Esc and give the focus back. */
export function WithdrawButton() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [withdrawal, setWithdrawal] = useState<Withdrawal | null>(null)
  const [reason, setReason] = useState('')
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
    const answer = await ask<{ message: string }>(`${address}/${action}`, { reason })
    setSaid('data' in answer ? answer.data.message : answer.problem)
    if ('data' in answer) dialog.current?.close()
  }

  if (!withdrawal?.isPublished) return null
  const isWithdrawn = withdrawal.at !== null
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
      <dialog aria-labelledby={`${field}-title`} className="limpida-dialog" ref={dialog}>
        <h2 id={`${field}-title`}>Ritira dal sito</h2>
        <p>Chi apre l’indirizzo leggerà che il documento non è più pubblico. Qui nel CMS resta tutto.</p>
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
      </dialog>
    </>
  )
}
