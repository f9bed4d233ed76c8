'use client'
import { useId, useRef, useState } from 'react'
import { byHand, keepBases, keepBasisLabel, problemOfKeep, type DecisionAction, type KeepBasis } from '../../../content/privacy/decisions.ts'
import { textFieldLabel, type Reviewed } from '../../../content/privacy/review.ts'
import { moment } from '../moment.ts'
import { goTo } from './place-in-text.ts'

/** What is secret in the Italian text is secret in the English one. */
const inItalian = 'italian-text'

/** What is decided about a datum; `null` takes the decision back. */
export type Decide = (one: Reviewed, decision: { action: DecisionAction; basis?: KeepBasis; note?: string } | null) => void

const stateOf = ({ action, decision, isOpen, confidence }: Reviewed): string => {
  if (decision?.action === 'ask') return 'Aspetta il dirigente'
  if (isOpen) return 'Da decidere'
  if (action === 'keep') return 'Resta visibile'
  return confidence === 'ask' && !decision ? 'Da decidere: oscurato finché non decidi' : 'Sarà oscurato'
}

/** Why a datum stays in sight: a basis from the list, and a note where the basis needs one. */
function KeepForm({ one, onKeep }: { one: Reviewed; onKeep: (basis: KeepBasis, note: string) => void }) {
  const id = useId()
  const [basis, setBasis] = useState<KeepBasis | ''>('')
  const [note, setNote] = useState('')
  const [said, setSaid] = useState('')
  const keep = (): void => {
    const problem = problemOfKeep({ kind: one.kind, basis: basis || undefined, note: note.trim() })
    setSaid(problem ?? '')
    if (problem === null && basis) onKeep(basis, note.trim())
  }
  return (
    <div className="limpida-datum__keep">
      <label htmlFor={`${id}-basis`}>Perché resta visibile</label>
      <select autoFocus id={`${id}-basis`} onChange={(event) => setBasis(keepBases.find((name) => name === event.target.value) ?? '')} value={basis}>
        <option value="">Scegli una base</option>
        {one.bases.map((name) => (
          <option key={name} value={name}>
            {keepBasisLabel[name]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-note`}>Nota (senza nomi)</label>
      <textarea aria-describedby={`${id}-said`} id={`${id}-note`} maxLength={500} onChange={(event) => setNote(event.target.value)} rows={2} value={note} />
      <p className="limpida-datum__said" id={`${id}-said`} role="alert">
        {said}
      </p>
      <button className="limpida-button" onClick={keep} type="button">
        Conferma: resta visibile
      </button>
    </div>
  )
}

/** One datum in its excerpt, with why it is there and what can be done: everything must work from the keyboard and be heard with its datum. */
export function DatumCard({ one, decide, mayDecide, isHeadTeacher }: { one: Reviewed; decide: Decide; mayDecide: boolean; isHeadTeacher: boolean }) {
  const id = useId()
  const [isKeeping, setIsKeeping] = useState(false)
  const [isLost, setIsLost] = useState(false)
  // A control that goes away gives the focus to one that stays.
  const redact = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const { decision, action, label, stretch } = one
  const isOwn = one.rule !== inItalian
  const mayKeep = one.rule !== byHand && (isHeadTeacher || (!one.isHighRisk && decision?.action !== 'ask'))
  return (
    <li className={`limpida-datum ${one.isOpen ? 'limpida-datum--open' : ''}`}>
      <h3 id={`${id}-title`}>
        {label} <span className="limpida-datum__state">{stateOf(one)}</span>
      </h3>
      <p className="limpida-datum__excerpt" id={`${id}-excerpt`}>
        <span className="limpida-datum__field">{textFieldLabel[one.field]}: </span>
        {one.before}
        <mark>{stretch}</mark>
        {one.after}
      </p>
      <p className="limpida-datum__why">
        {`Sembra: ${one.whose}. Perché: ${one.why}.${one.places > 1 ? ` Compare in ${one.places} punti: la scelta vale per tutti.` : ''}`}
      </p>
      {decision ? (
        <p className="limpida-datum__why">
          {`${decision.action === 'keep' && decision.basis ? `${keepBasisLabel[decision.basis]}. ` : ''}${decision.note ? `${decision.note}. ` : ''}${decision.by ? `Deciso da ${decision.by}, ${moment(decision.at)}.` : 'Deciso ora: si salva con il documento.'}`}
        </p>
      ) : null}
      <div aria-label={`Che cosa fare di «${stretch}»`} className="limpida-actions" role="group">
        {mayDecide && isOwn ? (
          <>
            <button aria-pressed={decision?.action === 'redact'} className="limpida-button limpida-button--quiet" onClick={() => decide(one, { action: 'redact' })} ref={redact} type="button">
              Oscura
            </button>
            {mayKeep ? (
              <button aria-expanded={isKeeping} aria-pressed={action === 'keep'} className="limpida-button limpida-button--quiet" onClick={() => setIsKeeping(!isKeeping)} ref={keep} type="button">
                Lascia visibile…
              </button>
            ) : null}
            {isHeadTeacher ? null : (
              <button aria-pressed={decision?.action === 'ask'} className="limpida-button limpida-button--quiet" onClick={() => decide(one, { action: 'ask' })} type="button">
                Lascia al dirigente
              </button>
            )}
            {decision && (isHeadTeacher || decision.action !== 'ask') ? (
              <button
                className="limpida-button limpida-button--quiet"
                onClick={() => {
                  decide(one, null)
                  redact.current?.focus()
                }}
                type="button"
              >
                Annulla la scelta
              </button>
            ) : null}
          </>
        ) : null}
        <button className="limpida-button limpida-button--quiet" onClick={() => setIsLost(!goTo(one))} type="button">
          Vai nel testo
        </button>
      </div>
      {isLost ? <p role="alert">Nel testo non si trova più: forse lo hai appena cambiato.</p> : null}
      {!isOwn ? <p className="limpida-datum__why">Segue la scelta fatta sul testo italiano.</p> : null}
      {!mayKeep && mayDecide && one.rule !== byHand ? <p className="limpida-datum__why">Lo può lasciare visibile solo il dirigente scolastico.</p> : null}
      {isKeeping && mayKeep ? (
        <KeepForm
          one={one}
          onKeep={(basis, note) => {
            decide(one, { action: 'keep', basis, ...(note ? { note } : {}) })
            setIsKeeping(false)
            keep.current?.focus()
          }}
        />
      ) : null}
    </li>
  )
}
