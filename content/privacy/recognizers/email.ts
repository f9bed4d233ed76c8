import type { Recognizer } from './recognizer.ts'

const institutional = /@(?:[a-z0-9-]+\.)*(?:istruzione\.it|edu\.it|gov\.it|garanteprivacy\.it|anticorruzione\.it)$/i

/** An e-mail address that is neither the school's nor a public body's. */
export const email: Recognizer = {
  kind: 'EMAIL',
  why: 'indirizzo e-mail personale (art. 7-bis c. 4 d.lgs. 33/2013)',
  find: (text, school) => {
    const own = new Set(school.emails.map(({ value }) => value.toLowerCase()))
    const domains = school.emailDomains.map((domain) => `@${domain.toLowerCase()}`)
    return [...text.matchAll(/(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g)]
      .filter(({ 0: address }) => {
        const lower = address.toLowerCase()
        return !own.has(lower) && !domains.some((domain) => lower.endsWith(domain)) && !institutional.test(lower)
      })
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
  },
}
