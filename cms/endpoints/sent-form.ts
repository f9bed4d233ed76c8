import type { PayloadRequest } from 'payload'

/** The largest form that is read, in bytes. */
const largestForm = 4_000_000

/** An answer that says in Italian why something is not done. */
export const refuse = (sentence: string, status: number): Response => Response.json({ errors: [{ message: sentence }] }, { status })

/** The fields of a form that a request of the admin brings, or the answer that says why it is not read; `tooLong` is the sentence for one that is too large. */
export async function sentForm(req: PayloadRequest, tooLong: string): Promise<object | Response> {
  const sent = (await req.text?.()) ?? '' // a request without a body is no form, and is refused below
  if (sent.length > largestForm) return refuse(tooLong, 413)
  try {
    const form: unknown = JSON.parse(sent)
    return typeof form === 'object' && form !== null ? form : refuse('La richiesta non si legge.', 400)
  } catch {
    return refuse('La richiesta non si legge.', 400) // its cause would repeat a piece of the text
  }
}
