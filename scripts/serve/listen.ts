import { createServer, type Server } from 'node:http'
import { Stop } from '../stop.ts'

/** Starts a server on a port of this machine; a port that is taken or forbidden stops with a sentence. */
export async function listen(server: Server, port: number, what: string, variable: string): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Stop(`${variable} is not a port: give a number from 1 to 65535.`)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new Stop(`Port ${port}, which the ${what} needs, is taken by another program. Stop that one, or choose another port: ${variable}=${port + 1} npm start`))
      else if (error.code === 'EACCES') reject(new Stop(`Port ${port} needs the rights of the system's owner. Choose one above 1024: ${variable}=8080 npm start`))
      else reject(error)
    })
    server.listen(port, resolve)
  })
}

/** Makes sure that a port is free before anything long begins. */
export async function assertFree(port: number, what: string, variable: string): Promise<void> {
  const probe = createServer()
  await listen(probe, port, what, variable)
  await new Promise((resolve) => probe.close(resolve))
}
