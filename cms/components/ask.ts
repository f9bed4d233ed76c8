'use client'

/** The sentence to show where the CMS gave no data, and whether it is because nobody is logged in any more. */
export type Problem = { problem: string; isLoggedOut: boolean }

/** What the CMS answered. */
export type Answer<Data> = { data: Data } | Problem

const noAnswer = 'Il CMS non risponde. Controlla la connessione e riprova.'

/** Asks the CMS's own API with the session of whoever is logged in. */
export async function ask<Data>(address: string, sent?: object): Promise<Answer<Data>> {
  return answerTo(address, sent ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sent) } : {})
}

/** Sends a form with its files. */
export async function send<Data>(address: string, form: FormData): Promise<Answer<Data>> {
  return answerTo(address, { method: 'POST', body: form })
}

async function answerTo<Data>(address: string, request: RequestInit): Promise<Answer<Data>> {
  let response: Response
  try {
    response = await fetch(address, { credentials: 'same-origin', ...request })
  } catch {
    return { problem: noAnswer, isLoggedOut: false } // fetch throws for a lost connection alone
  }
  const read: unknown = await response.json().catch(() => null)
  if (response.ok && read !== null) return { data: read as Data } // our own endpoints: their types are shared with them
  const errors = typeof read === 'object' && read !== null && 'errors' in read && Array.isArray(read.errors) ? read.errors : []
  const message: unknown = errors[0]?.message
  return { problem: typeof message === 'string' ? message : noAnswer, isLoggedOut: response.status === 401 }
}
