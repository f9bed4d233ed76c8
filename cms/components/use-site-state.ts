'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { SiteState } from '../site-state.ts'
import { ask } from './ask.ts'

/** How often the state is asked again, in milliseconds: often while something is moving. */
const pace = { moving: 2000, still: 20_000 }

/** How the public site stands, kept fresh; `refresh` asks at once. */
export function useSiteState(documentId?: string): { state: SiteState | null; problem: string | null; refresh: () => Promise<void> } {
  const { config } = useConfig()
  const [state, setState] = useState<SiteState | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const address = `${config.routes.api}/rilasci/stato${documentId ? `?documento=${encodeURIComponent(documentId)}` : ''}`
  const refresh = useCallback(async () => {
    const answer = await ask<SiteState>(address)
    if ('data' in answer) setState(answer.data)
    setProblem('problem' in answer ? answer.problem : null)
  }, [address])
  const isMoving = state === null || state.isQueued || state.isRunning
  useEffect(() => {
    void refresh()
    const timer = setInterval(() => void (document.hidden || refresh()), isMoving ? pace.moving : pace.still)
    return () => clearInterval(timer)
  }, [refresh, isMoving])
  return { state, problem, refresh }
}
