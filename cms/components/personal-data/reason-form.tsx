'use client'
import { useId, useState } from 'react'

type Props = { isToRead: boolean; before?: string; onDone: (reason: string) => void }

/** Why the head teacher lets a document out: asked once for all that is against it. What is wrong with the reason must be heard. */
export function ReasonForm({ isToRead, before = '', onDone }: Props) {
  const id = useId()
  const [reason, setReason] = useState(before)
  const [said, setSaid] = useState('')
  const confirm = (): void => {
    if (reason.trim().length < 20) return setSaid(`${isToRead ? 'Scrivi perché quello che dice può restare' : 'Scrivi la norma o l’atto che chiede di pubblicarlo'}: resta nel registro delle scelte.`)
    onDone(reason.trim())
  }
  return (
    <>
      <p>Resta scritto nel registro, con il tuo nome. I dati delle persone si oscurano comunque.</p>
      <label htmlFor={id}>{isToRead ? 'Perché quello che dice può restare (senza nomi)' : 'Perché, e quale norma o atto lo chiede (senza nomi)'}</label>
      <textarea aria-describedby={`${id}-said`} id={id} maxLength={1000} onChange={(event) => setReason(event.target.value)} rows={3} value={reason} />
      <p id={`${id}-said`} role="alert">
        {said}
      </p>
      <button className="limpida-button" onClick={confirm} type="button">
        {isToRead ? 'Conferma: può uscire così' : 'Conferma: può uscire, oscurato'}
      </button>
    </>
  )
}
