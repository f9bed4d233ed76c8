import { APIError, type EmailAdapter } from 'payload'

/** No mail server yet: nothing is ever sent, and nobody is told that it was. */
export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: 'nessuno@localhost',
  defaultFromName: 'Limpida',
  sendEmail: () => Promise.reject(new APIError('Il CMS non ha ancora un server di posta: la password nuova si chiede all’amministratore del sistema.', 503, null, true)),
})
