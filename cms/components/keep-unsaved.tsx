'use client'
import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Payload takes a refused save for a saved one: leaving the page would lose what was typed without a word, and an answer still on its
 * way could wipe the sentences at the fields. As unsaved, the form warns, and checks itself again.
 */
export function KeepUnsaved() {
  const { setModified } = useForm()
  const wasRefused = useFormSubmitted()
  const isProcessing = useFormProcessing()
  useEffect(() => {
    if (wasRefused && !isProcessing) setModified(true)
  }, [wasRefused, isProcessing, setModified])
  return null
}
