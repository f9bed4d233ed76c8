'use client'
import type { Ref } from 'react'
import type { Reviewed } from '../../../content/privacy/reviewed.ts'

/** How many data are named in the sentence that nothing was published. */
const most = 6

type Props = { said: Ref<HTMLParagraphElement>; sentence: string; open: readonly Reviewed[]; onGo: (one: Reviewed) => void }

/** Why nothing was published, with a way to each datum that waits: it must be heard when it comes, and `said` is where the focus goes. */
export function BlockedAlert({ said, sentence, open, onGo }: Props) {
  return (
    <div className="limpida-term limpida-term--wrong">
      <p ref={said} role="alert" tabIndex={-1}>
        {sentence}
      </p>
      {open.length > 0 ? (
        <ul aria-label="Dati da decidere" className="limpida-open">
          {open.slice(0, most).map((one) => (
            <li key={one.key}>
              <button className="limpida-link" onClick={() => onGo(one)} type="button">
                {`${one.label}: «${one.stretch}»`}
              </button>
            </li>
          ))}
          {open.length > most ? <li>{`e altri ${open.length - most}, nell’elenco qui sotto`}</li> : null}
        </ul>
      ) : null}
    </div>
  )
}
