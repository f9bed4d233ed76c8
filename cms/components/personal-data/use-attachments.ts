'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { AttachmentsAnswer } from '../../endpoints/attachment-copies.ts'
import type { AttachmentReview } from '../../review.ts'
import { ask } from '../ask.ts'
import { useAgain } from './use-again.ts'
import { useFormValues } from './use-form-values.ts'

/** How long the form must rest before the files are read, and how often the answer is asked for while some are, in milliseconds. */
const rest = 600
const pace = 1500

/** Not the texts: whoever types does not have the files read again. */
const read = ['attachments', 'actType', 'placements', 'choices'] as const

const hasSome = (form: string): boolean => /"attachments":\[./.test(form) && !form.startsWith('{"attachments":[]')

/** How each attachment of the form would go on the site, and where its copies are; files are read in the background, one after the other. */
export function useAttachments(): { attachments: AttachmentReview[]; problem: string | null; addressOf: (copy: string) => string } {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const form = useFormValues(read)
  const [answer, setAnswer] = useState<{ attachments: AttachmentReview[]; problem: string | null }>({ attachments: [], problem: null })
  const attempt = useAgain(answer.problem !== null)
  const room = `${config.routes.api}/${collectionSlug}`
  useEffect(() => {
    if (!collectionSlug || !hasSome(form)) return setAnswer({ attachments: [], problem: null })
    let timer: ReturnType<typeof setTimeout>
    let isWanted = true
    const look = async (): Promise<void> => {
      const said = await ask<AttachmentsAnswer>(`${room}/controllo-allegati`, JSON.parse(form) as object)
      if (!isWanted) return
      setAnswer((before) => ('data' in said ? { ...said.data, problem: null } : { ...before, problem: said.problem }))
      if ('data' in said && said.data.attachments.some(({ state }) => state === 'reading')) timer = setTimeout(() => void look(), pace)
    }
    timer = setTimeout(() => void look(), rest)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [collectionSlug, form, room, attempt])
  return { ...answer, addressOf: (copy) => `${room}/copia-allegato?copia=${copy}` }
}
