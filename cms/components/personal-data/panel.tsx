'use client'
import { useField } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { byHand, keyOf, type Choices, type Decision } from '../../../content/privacy/decisions.ts'
import type { PersonalDataKind } from '../../../content/privacy/finding.ts'
import { textFieldLabel, type Reviewed } from '../../../content/privacy/review.ts'
import type { ReviewAnswer } from '../../endpoints/personal-data.ts'
import { Attachments } from './attachments.tsx'
import { ByHand } from './by-hand.tsx'
import { DatumCard, type Decide } from './datum-card.tsx'
import { goTo, markInEditor } from './place-in-text.ts'
import { RefusalBox } from './refusal-box.tsx'
import { useReview } from './use-review.ts'
import { useSaveAsDraft } from './use-save-as-draft.ts'

const isUndecided = (one: Reviewed): boolean => one.isOpen || (one.confidence === 'ask' && one.decision === null)

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function summaryOf({ data }: ReviewAnswer): string {
  if (data.length === 0) return 'Nessun dato personale da oscurare.'
  const undecided = data.filter(isUndecided).length
  const kept = data.filter(({ action }) => action === 'keep').length
  const parts = [undecided > 0 ? `${counted(undecided, 'dato', 'dati')} da decidere` : '', `${counted(data.length - kept, 'dato sarà oscurato', 'dati saranno oscurati')}`, kept > 0 ? `${counted(kept, 'resta visibile', 'restano visibili')}` : '']
  return `${parts.filter(Boolean).join(', ')}.`
}

function Counters({ data }: { data: readonly Reviewed[] }) {
  const counts = new Map<string, number>()
  for (const { label, places } of data) counts.set(label, (counts.get(label) ?? 0) + places)
  return (
    <ul aria-label="Quanti dati, per tipo" className="limpida-counts">
      {[...counts].map(([label, count]) => (
        <li key={label}>
          {label}: <strong>{count}</strong>
        </li>
      ))}
    </ul>
  )
}

/** Decisions as the form holds them; who and when is signed by the CMS when it saves. */
const unsigned = (): Pick<Decision, 'by' | 'at'> => ({ by: '', at: new Date().toISOString() })

/** The personal data of the document that is being written, beside the page that citizens will read. What changes must be heard, once. */
export function PersonalData() {
  const title = useId()
  const { value, setValue, showError, errorMessage } = useField<Choices | null>({ path: 'choices' })
  const { review, problem, isReading } = useReview()
  const saved = useSaveAsDraft(showError)
  const alert = useRef<HTMLParagraphElement>(null)
  // What was pressed goes away once it is done: the focus goes to the head of the panel, and the sentence below says how things stand.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (saved) alert.current?.focus()
  }, [saved])
  const choices: Choices = value ?? { decisions: [], overrides: [] }
  const data = review?.data

  useEffect(() => {
    if (data) markInEditor(data)
  }, [data])

  const without = (key: string): Decision[] => choices.decisions.filter((decision) => keyOf(decision) !== key)
  const decide: Decide = ({ key, datum, kind, rule }, decision) =>
    setValue({ ...choices, decisions: decision ? [...without(key), { datum, kind, rule, ...decision, ...unsigned() }] : without(key) })
  const redactAll = (): void => {
    const waiting = (data ?? []).filter(isUndecided) // before the first answer nothing waits
    const keys = new Set(waiting.map(({ key }) => key))
    setValue({ ...choices, decisions: [...choices.decisions.filter((one) => !keys.has(keyOf(one))), ...waiting.map(({ datum, kind, rule }): Decision => ({ datum, kind, rule, action: 'redact', ...unsigned() }))] })
    heading.current?.focus()
  }
  const redactByHand = (datum: string, kind: PersonalDataKind): void => {
    const decision: Decision = { datum, kind, rule: byHand, action: 'redact', ...unsigned() }
    setValue({ ...choices, decisions: [...without(keyOf(decision)), decision] })
  }
  const setOverrides = (overrides: Choices['overrides']): void => {
    setValue({ ...choices, overrides })
    heading.current?.focus()
  }
  const undecided = (data ?? []).filter(isUndecided).length

  return (
    <section aria-labelledby={title} className="limpida-panel limpida-personal-data field-type" id="field-choices">
      <h2 id={title} ref={heading} tabIndex={-1}>
        Dati personali
      </h2>
      <p aria-live="polite" role="status">
        {problem ?? (review ? summaryOf(review) : 'Leggo il testo…')}
        {isReading && review ? <span className="limpida-reading"> Rileggo…</span> : null}
      </p>
      {saved || (showError && errorMessage) ? (
        <p className="limpida-term limpida-term--wrong" ref={alert} role="alert" tabIndex={-1}>
          {saved ? `${saved} ${review?.block ?? errorMessage}` : errorMessage}
        </p>
      ) : review?.block && review.refusals.length === 0 ? (
        <p className="limpida-notice">{review.block}</p>
      ) : null}
      {review && review.refusals.length > 0 ? <RefusalBox isHeadTeacher={review.isHeadTeacher} onOverride={(reason) => setOverrides([...choices.overrides, ...review.refusals.map(({ id }) => ({ refusal: id, reason, ...unsigned() }))])} refusals={review.refusals} /> : null}
      {choices.overrides.map(({ refusal, reason, by }) => (
        <p className="limpida-notice" key={refusal}>
          {`Si pubblica anche se di regola non si potrebbe: ${reason}${by ? ` (${by})` : ''}. `}
          {review?.isHeadTeacher ? (
            <button className="limpida-button limpida-button--quiet" onClick={() => setOverrides(choices.overrides.filter((one) => one.refusal !== refusal))} type="button">
              Annulla
            </button>
          ) : null}
        </p>
      ))}
      {review ? (
        <div className="limpida-personal-data__sides">
          <div>
            {review.data.length === 0 ? (
              <p>
                Il controllo cerca codici fiscali, conti, recapiti, indirizzi, date di nascita, nomi di chi non ha un ruolo, classi di singoli alunni e dati delicati. Non vede tutto: rileggi sempre prima di
                pubblicare.
              </p>
            ) : (
              <>
                <Counters data={review.data} />
                {undecided > 0 && review.mayDecide ? (
                  <button className="limpida-button" onClick={redactAll} type="button">
                    {undecided === 1 ? 'Oscura il dato da decidere' : `Oscura tutti e ${undecided} i dati da decidere`}
                  </button>
                ) : null}
                <ol className="limpida-data">
                  {review.data.map((one) => (
                    <DatumCard decide={decide} isHeadTeacher={review.isHeadTeacher} isOpen={one.isOpen} key={one.key} mayDecide={review.mayDecide} onGo={() => goTo(one)} one={one} where={textFieldLabel[one.field]} />
                  ))}
                </ol>
              </>
            )}
            {review.mayDecide ? <ByHand onRedact={redactByHand} /> : null}
            <Attachments decide={decide} isHeadTeacher={review.isHeadTeacher} mayDecide={review.mayDecide} />
          </div>
          <div>
            <h3>Come lo leggeranno i cittadini</h3>
            <iframe className="limpida-preview" sandbox="" srcDoc={review.preview} title="Anteprima della pagina, con i dati oscurati" />
          </div>
        </div>
      ) : null}
    </section>
  )
}
