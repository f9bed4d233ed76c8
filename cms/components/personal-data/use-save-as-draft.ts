'use client'
import { useConfig, useDocumentInfo, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

/** Saves the form as a draft when it could not be published for what it says of people, so that nothing written is lost; gives the sentence that says so. */
export function useSaveAsDraft(isBlocked: boolean): string {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { submit } = useForm()
  const wasSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  const isDone = useRef(false)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!isBlocked) isDone.current = false
    if (!isBlocked || !wasSubmitted || isProcessing || isDone.current) return
    isDone.current = true
    const room = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}${id === undefined ? '' : `/${id}`}`
    void submit({ action: `${config.routes.api}/${room}?depth=0&fallback-locale=null&draft=true`, method: globalSlug || id === undefined ? 'POST' : 'PATCH', overrides: { _status: 'draft' }, skipValidation: true }).then(() =>
      setSaid('Intanto la bozza è salvata.'),
    )
  }, [isBlocked, wasSubmitted, isProcessing, collectionSlug, globalSlug, id, config.routes.api, submit])
  return said
}
