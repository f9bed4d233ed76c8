'use client'
import type { RefusalOverride } from '../../../content/privacy/decisions.ts'
import type { Overridden } from '../../choice-words.ts'
import { moment } from '../moment.ts'
import { ReasonForm } from './reason-form.tsx'

type Props = {
  overrides: readonly RefusalOverride[]
  overridden: readonly Overridden[]
  isHeadTeacher: boolean
  onReason: (reason: string) => void
  onUndo: () => void
}

/** That a document goes out against a rule, said once: why, by whom, and against what. */
export function OverrideBox({ overrides, overridden, isHeadTeacher, onReason, onUndo }: Props) {
  const isRead = overridden.length > 0 && overridden.every(({ isDoubt }) => isDoubt)
  const reasons = Map.groupBy(overrides, ({ reason, by }) => `${by} ${reason}`)
  const last = overrides.at(-1)
  return (
    <div className="limpida-notice">
      <h3>{isRead ? 'Il dirigente lo ha letto: può uscire' : 'Può uscire anche se di regola non si potrebbe'}</h3>
      {[...reasons].map(([key, [first]]) =>
        first ? (
          <p key={key}>
            <q>{first.reason}</q> {first.by ? `– ${first.by}, ${moment(first.at)}.` : '– Scritto ora: si salva con il documento.'}
          </p>
        ) : null,
      )}
      {overridden.length > 0 ? (
        <>
          <p>{isRead ? 'Che cosa c’era da leggere:' : 'Che cosa lo terrebbe fuori dal sito:'}</p>
          <ul className="limpida-reasons">
            {overridden.map(({ refusal, why }) => (
              <li key={refusal}>{why}</li>
            ))}
          </ul>
        </>
      ) : null}
      {isHeadTeacher ? (
        <>
          <details>
            <summary>Cambia il motivo</summary>
            <ReasonForm before={last?.reason ?? ''} isToRead={isRead} key={last?.reason} onDone={onReason} />
          </details>
          <button className="limpida-button limpida-button--quiet" onClick={onUndo} type="button">
            Annulla: resta fuori dal sito
          </button>
        </>
      ) : null}
    </div>
  )
}
