'use client'
import { useConfig, useDocumentInfo, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

/** A document that is saved for the first time opens again at its own address: what was said must not be lost on the way. */
const unsaid = 'limpida-draft-instead'
const sentence = 'Non è pubblicato: la bozza è salvata.'
const notSaved = 'Non è pubblicato, e nemmeno la bozza è salvata: controlla i campi segnalati e che nei motivi non ci siano nomi o altri dati, poi riprova.'

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
    if (sessionStorage.getItem(unsaid) === null) return
    sessionStorage.removeItem(unsaid)
    setSaid(sentence)
  }, [])
  useEffect(() => {
    if (!isBlocked) isDone.current = false
    if (!isBlocked || !wasSubmitted || isProcessing || isDone.current) return
    isDone.current = true
    if (id === undefined && !globalSlug) sessionStorage.setItem(unsaid, '')
    const room = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}${id === undefined ? '' : `/${id}`}`
    void submit({ action: `${config.routes.api}/${room}?depth=0&fallback-locale=null&draft=true`, method: globalSlug || id === undefined ? 'POST' : 'PATCH', overrides: { _status: 'draft' }, skipValidation: true }).then((answer) => {
      // What cannot even be a draft, such as a reason that names somebody, is saved nowhere, and is not said to be.
      const isSaved = answer !== undefined && answer?.res?.ok === true
      if (!isSaved) sessionStorage.removeItem(unsaid)
      setSaid(isSaved ? sentence : notSaved)
    })
  }, [isBlocked, wasSubmitted, isProcessing, collectionSlug, globalSlug, id, config.routes.api, submit])
  return said
}
