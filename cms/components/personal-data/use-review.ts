'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReviewAnswer } from '../../endpoints/personal-data.ts'
import { ask } from '../ask.ts'
import { useFormValues } from './use-form-values.ts'

/** How long the keys must rest before the text is read, in milliseconds. */
const rest = 600

const read = ['title', 'summary', 'body', 'actType', 'protocol', 'signatory', 'approval', 'easyRead', 'english', 'standards', 'placements', 'choices'] as const

/** What the gate says of the form as it stands now, asked again whenever it changes. */
export function useReview(): { review: ReviewAnswer | null; problem: string | null; isReading: boolean } {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const form = useFormValues(read)
  const [answer, setAnswer] = useState<{ form: string; review: ReviewAnswer | null; problem: string | null }>({ form: '', review: null, problem: null })
  const address = `${config.routes.api}/${globalSlug ? `globals/${globalSlug}` : collectionSlug}/controllo`
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      void ask<ReviewAnswer>(address, JSON.parse(form) as object).then((said) => {
        if (isWanted) setAnswer((before) => ('data' in said ? { form, review: said.data, problem: null } : { form, review: before.review, problem: said.problem }))
      })
    }, rest)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [address, form])
  return { review: answer.review, problem: answer.problem, isReading: answer.form !== form }
}
