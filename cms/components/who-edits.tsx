'use client'
import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { moment } from './moment.ts'

/** Who else is writing in the document and since when, said in the window with which Payload opens it: its own sentence has an English date, and `custom.css` hides it. */
export function WhoEdits() {
  const { currentEditor, lastUpdateTime } = useDocumentInfo()
  const { isModalOpen } = useModal()
  const isOpen = isModalOpen('document-locked')
  const [room, setRoom] = useState<Element | null>(null)
  useEffect(() => {
    if (!isOpen) return setRoom(null)
    const look = (): void => setRoom(document.querySelector('.document-locked__content'))
    const watch = new MutationObserver(look) // the window comes in after it is called open
    watch.observe(document.body, { childList: true, subtree: true })
    look()
    return () => watch.disconnect()
  }, [isOpen])
  if (!room) return null
  const { name, email } = currentEditor ?? {}
  const who = name && email ? `${name} (${email})` : name || email || 'Un’altra persona'
  return createPortal(
    <div className="limpida-who-edits">
      <p>
        <strong>{who}</strong> {lastUpdateTime ? `sta scrivendo qui: ultima modifica ${moment(new Date(lastUpdateTime).toISOString())}.` : 'sta scrivendo qui.'}
      </p>
      <p>Se continui tu, perde quello che non ha ancora salvato: prima chiedi.</p>
    </div>,
    room,
  )
}
