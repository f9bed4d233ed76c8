'use client'
import { useConfig, useDocumentInfo, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

/** A document that is saved for the first time opens again at its own address: what was said must not be lost on the way. */
const unsaid = 'limpida-draft-instead'

/** What became of a form that could not be published: a draft, or nothing; `null` while none was blocked. */
export type Instead = 'draft' | 'nothing' | null

/** Saves the form as a draft when it could not be published for what it says of people, so that nothing written is lost; gives what became of it. */
export function useSaveAsDraft(isBlocked: boolean): Instead {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { submit } = useForm()
  const wasSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  const isDone = useRef(false)
  const isSavingDraft = useRef(false)
  const [instead, setInstead] = useState<Instead>(null)
  useEffect(() => {
    if (sessionStorage.getItem(unsaid) === null) return
    sessionStorage.removeItem(unsaid)
    setInstead('draft')
  }, [])
  useEffect(() => {
    if (!isProcessing || isSavingDraft.current) return
    isDone.current = false // somebody tries once more
    setInstead(null)
  }, [isProcessing])
  useEffect(() => {
    if (!isBlocked) isDone.current = false
    if (!isBlocked || !wasSubmitted || isProcessing || isDone.current) return
    isDone.current = true
    isSavingDraft.current = true
    if (id === undefined && !globalSlug) sessionStorage.setItem(unsaid, '')
    const room = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}${id === undefined ? '' : `/${id}`}`
    void submit({ action: `${config.routes.api}/${room}?depth=0&fallback-locale=null&draft=true`, method: globalSlug || id === undefined ? 'POST' : 'PATCH', overrides: { _status: 'draft' }, skipValidation: true, disableSuccessStatus: true }).then((answer) => {
      isSavingDraft.current = false
      // What cannot even be a draft, such as a reason that names somebody, is saved nowhere, and is not said to be.
      const isSaved = answer !== undefined && answer?.res?.ok === true
      if (!isSaved) sessionStorage.removeItem(unsaid)
      setInstead(isSaved ? 'draft' : 'nothing')
    })
  }, [isBlocked, wasSubmitted, isProcessing, collectionSlug, globalSlug, id, config.routes.api, submit])
  return instead
}
