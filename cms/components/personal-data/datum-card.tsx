'use client'
import { useId, useRef, useState } from 'react'
import { byHand, keepBases, keepBasisLabel, problemOfKeep, type DecisionAction, type KeepBasis } from '../../../content/privacy/decisions.ts'
import type { ReviewedDatum } from '../../../content/privacy/reviewed.ts'
import { moment } from '../moment.ts'

/** What is secret in the Italian text is secret in the English one. */
const inItalian = 'italian-text'

/** What is decided about a datum; `null` takes the decision back. */
export type Decide = (one: Pick<ReviewedDatum, 'key' | 'datum' | 'kind' | 'rule'>, decision: { action: DecisionAction; basis?: KeepBasis; note?: string } | null) => void

const stateOf = ({ action, decision, confidence }: ReviewedDatum, isOpen: boolean): string => {
  if (decision?.action === 'ask') return 'Aspetta il dirigente'
  if (isOpen) return 'Da decidere'
  if (action === 'keep') return 'Resta visibile'
  return confidence === 'ask' && !decision ? 'Da decidere: oscurato finché non decidi' : 'Sarà oscurato'
}

/** Why a datum stays in sight: a basis from the list, and a note where the basis needs one. */
function KeepForm({ one, onKeep }: { one: ReviewedDatum; onKeep: (basis: KeepBasis, note: string) => void }) {
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

type Props = {
  one: ReviewedDatum
  /** The field or the page that it stands in. */
  where: string
  /** Whether it keeps the document from being published. */
  isOpen: boolean
  /** Whether it stands under the name of a file. */
  isInside?: boolean
  /** Takes the cursor to it and gives whether it was found; `null` where there is no way. */
  onGo: (() => boolean) | null
  decide: Decide
  mayDecide: boolean
  isHeadTeacher: boolean
}

/** One datum in its excerpt, with why it is there and what can be done: everything must work from the keyboard and be heard with its datum. */
export function DatumCard({ one, where, isOpen, isInside = false, onGo, decide, mayDecide, isHeadTeacher }: Props) {
  const id = useId()
  const Heading = isInside ? 'h5' : 'h3'
  const [isKeeping, setIsKeeping] = useState(false)
  const [isLost, setIsLost] = useState(false)
  // A control that goes away gives the focus to one that stays.
  const redact = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const { decision, action, label, stretch } = one
  const isOwn = one.rule !== inItalian
  const mayKeep = one.rule !== byHand && (isHeadTeacher || (!one.isHighRisk && decision?.action !== 'ask'))
  return (
    <li className={`limpida-datum ${isOpen ? 'limpida-datum--open' : ''}`}>
      <Heading id={`${id}-title`} tabIndex={-1}>
        {label} <span className="limpida-datum__state">{stateOf(one, isOpen)}</span>
      </Heading>
      <p className="limpida-datum__excerpt" id={`${id}-excerpt`}>
        <span className="limpida-datum__field">{where}: </span>
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
        {onGo ? (
          <button className="limpida-button limpida-button--quiet" onClick={() => setIsLost(!onGo())} type="button">
            Vai nel testo
          </button>
        ) : null}
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
