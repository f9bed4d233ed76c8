import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../cms/environment.ts'

const read = (more: Record<string, string>) => readEnvironment({ PAYLOAD_SECRET: 'a secret for tests alone', ...more })

describe('the mail server in the environment', () => {
  it('is none until somebody names one', () => expect(read({}).mail).toBeNull())
  it.each(['smtp://127.0.0.1:25', 'smtps://utente:p%40rola@posta.example.edu.it:465', 'smtp://posta.example.edu.it?tls.rejectUnauthorized=false'])('may be %s', (url) =>
    expect(read({ LIMPIDA_SMTP_URL: url, LIMPIDA_MAIL_FROM: 'limpida@example.edu.it' }).mail).toEqual({ url, from: { name: 'Limpida', address: 'limpida@example.edu.it' } }))
  it('takes the name that mail comes from, where one is given', () =>
    expect(read({ LIMPIDA_SMTP_URL: 'smtp://127.0.0.1', LIMPIDA_MAIL_FROM: 'IC Valle <limpida@example.edu.it>' }).mail?.from).toEqual({ name: 'IC Valle', address: 'limpida@example.edu.it' }))
  it.each<[string, Record<string, string>, string]>([
    ['no sender', { LIMPIDA_SMTP_URL: 'smtp://127.0.0.1' }, 'LIMPIDA_MAIL_FROM is missing'],
    ['a sender that is none', { LIMPIDA_SMTP_URL: 'smtp://127.0.0.1', LIMPIDA_MAIL_FROM: 'limpida' }, 'LIMPIDA_MAIL_FROM is not an e-mail address'],
    ['another kind of address', { LIMPIDA_SMTP_URL: 'https://posta.example', LIMPIDA_MAIL_FROM: 'a@example.org' }, 'LIMPIDA_SMTP_URL is not an address such as smtp://'],
    ['no address at all', { LIMPIDA_SMTP_URL: 'posta.example', LIMPIDA_MAIL_FROM: 'a@example.org' }, 'LIMPIDA_SMTP_URL is not an address such as smtp://'],
  ])('with %s is refused in a sentence that repeats no password', (_, more, sentence) => expect(() => read(more)).toThrow(sentence))
})
