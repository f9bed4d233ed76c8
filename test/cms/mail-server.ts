import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as the server took it. */
export type Taken = { from: string; to: string[]; source: string; isSecure: boolean; user: string | undefined }

/** A real SMTP server on this machine, with STARTTLS and the login `utente` / `segreta`; it refuses the addresses of `refuses`. */
export async function startMailServer(options: SMTPServerOptions = {}, refuses: RegExp = /^$/, host = '127.0.0.1') {
  const taken: Taken[] = []
  const server = new SMTPServer({
    onAuth: ({ username, password }, _, done) => (username === 'utente' && password === 'segreta' ? done(null, { user: username }) : done(new Error('no'))),
    onRcptTo: ({ address }, _, done) => (refuses.test(address) ? done(Object.assign(new Error('no such user'), { responseCode: 550 })) : done()),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        taken.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), source: Buffer.concat(chunks).toString(), isSecure: session.secure, user: session.user })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined) // a client that goes away in the middle is what some tests are about
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.server.address() as AddressInfo
  return { taken, port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}
