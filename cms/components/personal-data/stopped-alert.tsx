'use client'
import { useConfig } from '@payloadcms/ui'
import { moment } from '../moment.ts'
import type { Problem } from '../ask.ts'

/** That the text is not being read, and that what stands below is of before: it must be heard at once, since nobody may publish on it. */
export function StoppedAlert({ problem: { problem, isLoggedOut }, at }: { problem: Problem; at: string }) {
  const { config } = useConfig()
  return (
    <div className="limpida-term limpida-term--wrong">
      <p role="alert">
        {`Il controllo è fermo. ${problem} Quello che hai scritto resta qui. `}
        {at ? `Quello che leggi sotto è di prima (${moment(at)}): non dice niente delle ultime parole.` : ''}
      </p>
      {isLoggedOut ? (
        <p>
          <a href={`${config.routes.admin}/login`} rel="noreferrer" target="_blank">
            Accedi di nuovo (in un’altra scheda)
          </a>
          , poi torna qui: il controllo riparte da solo.
        </p>
      ) : (
        <p>Riprovo da solo ogni pochi secondi.</p>
      )}
    </div>
  )
}
