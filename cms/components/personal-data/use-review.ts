'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReviewAnswer } from '../../endpoints/personal-data.ts'
import { ask, type Problem } from '../ask.ts'
import { useAgain } from './use-again.ts'
import { useFormValues } from './use-form-values.ts'

/** How long the keys must rest before the text is read, in milliseconds. */
const rest = 600

const read = ['title', 'summary', 'body', 'actType', 'protocol', 'signatory', 'approval', 'easyRead', 'english', 'standards', 'placements', 'choices'] as const

/** The last answer of the gate and when it came; with a `problem` it is of before, and the form may say something else by now. */
export type FormReview = { review: ReviewAnswer | null; at: string; problem: Problem | null; isReading: boolean }

/** What the gate says of the form as it stands now, asked again whenever it changes, and until it answers. */
export function useReview(): FormReview {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const form = useFormValues(read)
  const [answer, setAnswer] = useState<Omit<FormReview, 'isReading'> & { form: string }>({ form: '', review: null, at: '', problem: null })
  const attempt = useAgain(answer.problem !== null)
  const address = `${config.routes.api}/${globalSlug ? `globals/${globalSlug}` : collectionSlug}/controllo`
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      void ask<ReviewAnswer>(address, JSON.parse(form) as object).then((said) => {
        if (isWanted) setAnswer((before) => ('data' in said ? { form, review: said.data, at: new Date().toISOString(), problem: null } : { ...before, form, problem: said }))
      })
    }, rest)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [address, form, attempt])
  return { review: answer.review, at: answer.at, problem: answer.problem, isReading: answer.form !== form }
}
