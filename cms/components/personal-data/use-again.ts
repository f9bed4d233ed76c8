'use client'
import { useEffect, useState } from 'react'

/** How long to wait before the CMS is asked again, in milliseconds. */
const pause = 10_000

/** A number that grows while something has gone wrong: after a pause, and as soon as one comes back from another window, where one may have logged in. */
export function useAgain(isWrong: boolean): number {
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!isWrong) return
    const again = (): void => setAttempt((before) => before + 1)
    const timer = setInterval(again, pause)
    window.addEventListener('focus', again)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', again)
      window.removeEventListener('online', again)
    }
  }, [isWrong])
  return attempt
}
