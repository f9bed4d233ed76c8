import { createTransport } from 'nodemailer'
import { APIError, type EmailAdapter } from 'payload'
import { environment, type Environment } from './environment.ts'

/** How long a mail server may take to answer, in milliseconds. */
const patience = 15_000

const isThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host)

/** How a mail goes out: a login never crosses the network in clear. */
export function transportTo({ url }: NonNullable<Environment['mail']>) {
  const { hostname, username } = new URL(url)
  const withPatience = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  return createTransport({ url, ...withPatience, requireTLS: username !== '' && !isThisMachine(hostname), disableFileAccess: true, disableUrlAccess: true })
}

/** Sends through the server that the environment names; without one nothing is ever sent, and nobody is told that it was. */
export const mail: EmailAdapter<{ rejected: number }> = () => {
  const settings = environment().mail
  return {
    name: 'limpida-mail',
    defaultFromAddress: settings?.from.address ?? 'nessuno@localhost',
    defaultFromName: 'Limpida',
    sendEmail: async (message) => {
      if (!settings) throw new APIError('Il CMS non ha un server di posta: la password nuova si chiede all’amministratore del sistema.', 503, null, true)
      const { rejected } = await transportTo(settings).sendMail({ ...message, from: settings.from })
      return { rejected: rejected.length }
    },
  }
}

const sentences: Record<string, string> = {
  EAUTH: 'Il server di posta ha rifiutato l’utente o la password. Chi gestisce il sistema corregga LIMPIDA_SMTP_URL.',
  ENOAUTH: 'Il server di posta vuole un utente e una password. Chi gestisce il sistema li aggiunga a LIMPIDA_SMTP_URL.',
  EENVELOPE: 'Il server di posta ha rifiutato il mittente o tutti i destinatari. Controlla LIMPIDA_MAIL_FROM e gli indirizzi.',
  ETLS: 'Con il server di posta non si è aperta una connessione sicura. Chi gestisce il sistema controlli il certificato e la porta in LIMPIDA_SMTP_URL.',
  EDNS: 'Il server di posta non si trova. Chi gestisce il sistema controlli il nome in LIMPIDA_SMTP_URL.',
  ECONNECTION: 'Il server di posta non risponde. Controlla che sia acceso e che la porta in LIMPIDA_SMTP_URL sia giusta.',
}
const alike: Record<string, string> = { ESOCKET: 'ECONNECTION', ETIMEDOUT: 'ECONNECTION', ECONNREFUSED: 'ECONNECTION', EREQUIRETLS: 'ETLS' }

/** Why a mail did not go out, in a sentence without addresses, passwords or what the server said. */
export function mailFaultInWords(error: unknown): string {
  const { code, message, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown; message?: unknown; responseCode?: unknown }
  const isCertificate = typeof message === 'string' && /certificate|self[- ]signed|SSL|TLS/i.test(message)
  const name = isCertificate ? 'ETLS' : String(code)
  const sentence = sentences[alike[name] ?? name]
  if (sentence) return sentence
  return `Il server di posta non ha preso la mail${typeof responseCode === 'number' ? ` (risposta ${responseCode})` : ''}. Riproviamo tra poco.`
}
