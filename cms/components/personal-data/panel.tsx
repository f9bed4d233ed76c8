'use client'
import { useField } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { byHand, keyOf, type Choices, type Decision } from '../../../content/privacy/decisions.ts'
import type { PersonalDataKind } from '../../../content/privacy/finding.ts'
import { isLeftToHead, isUndecided, meanwhile, textFieldLabel, type Reviewed } from '../../../content/privacy/reviewed.ts'
import type { ReviewAnswer } from '../../endpoints/personal-data.ts'
import { moment } from '../moment.ts'
import { Attachments } from './attachments.tsx'
import { BlockedAlert } from './blocked-alert.tsx'
import { ByHand } from './by-hand.tsx'
import { DatumCard, type Decide } from './datum-card.tsx'
import { OverrideBox } from './override-box.tsx'
import { goTo, markInEditor } from './place-in-text.ts'
import { RefusalBox } from './refusal-box.tsx'
import { StoppedAlert } from './stopped-alert.tsx'
import { useReview } from './use-review.ts'
import { useSaveAsDraft, type Instead } from './use-save-as-draft.ts'

/** What waits for whoever looks: the office has done with what it left to the head teacher. */
const waitsFor = (isHeadTeacher: boolean) => (one: Reviewed): boolean => isUndecided(one) && (isHeadTeacher || !isLeftToHead(one))

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function summaryOf({ data, isHeadTeacher }: ReviewAnswer): string {
  if (data.length === 0) return 'Nessun dato personale da oscurare.'
  const undecided = data.filter(waitsFor(isHeadTeacher)).length
  const left = isHeadTeacher ? 0 : data.filter(isLeftToHead).length
  const kept = data.filter(({ action }) => action === 'keep').length
  const parts = [undecided > 0 ? `${counted(undecided, 'dato', 'dati')} da decidere` : '', left > 0 ? `${counted(left, 'aspetta', 'aspettano')} il dirigente` : '', `${counted(data.length - kept, 'dato sarà oscurato', 'dati saranno oscurati')}`, kept > 0 ? `${counted(kept, 'resta visibile', 'restano visibili')}` : '']
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

/** Takes the focus to the card of a datum. */
function goToCard(cards: HTMLOListElement | null, index: number): void {
  const heading = cards?.children[index]?.querySelector<HTMLElement>('[tabindex="-1"]')
  heading?.focus()
  heading?.scrollIntoView({ block: 'center' })
}

/** Why nothing was published and what is to be done, without repeating the reasons that stand below. */
function sentenceOf(instead: Instead, review: ReviewAnswer | null, errorMessage: string | undefined): string {
  const reasons = review?.refusals.length ?? 0
  const why = review?.named ?? (reasons === 0 ? (review?.block ?? errorMessage) : reasons === 1 ? 'Il motivo è qui sotto.' : `I ${reasons} motivi sono qui sotto.`)
  switch (instead) {
    case 'draft':
      return `Non è pubblicato: la bozza è salvata. ${why?.replace(meanwhile, '') ?? ''}`.trim()
    case 'nothing':
      return `Non è pubblicato, e nemmeno la bozza è salvata. ${why ?? 'Correggi i campi segnalati, poi riprova.'}`
    case null:
      return why ?? ''
  }
}

/** The personal data of the document that is being written, beside the page that citizens will read. What changes must be heard, once. */
export function PersonalData() {
  const title = useId()
  const { value, setValue, showError, errorMessage } = useField<Choices | null>({ path: 'choices' })
  const { review, at, problem, isReading } = useReview()
  const instead = useSaveAsDraft(showError)
  const cards = useRef<HTMLOListElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (instead) said.current?.focus()
  }, [instead])
  // What was pressed goes away once it is done: the focus goes to the head of the panel, and the sentence below says how things stand.
  const heading = useRef<HTMLHeadingElement>(null)
  const choices: Choices = value ?? { decisions: [], overrides: [] }
  const data = review?.data
  const undecided = (data ?? []).filter(waitsFor(review?.isHeadTeacher ?? false)) // before the first answer nothing waits
  const isStopped = problem !== null
  // What the CMS said of the words that are mended by now.
  const wasNamed = useRef<string | null>(null)
  useEffect(() => {
    if (review?.named) wasNamed.current = review.named
  }, [review])

  useEffect(() => {
    if (data) markInEditor(isStopped ? [] : data) // marks of before would say of new words that they are clear
  }, [data, isStopped])

  const without = (key: string): Decision[] => choices.decisions.filter((decision) => keyOf(decision) !== key)
  const decide: Decide = ({ key, datum, kind, rule }, decision) =>
    setValue({ ...choices, decisions: decision ? [...without(key), { datum, kind, rule, ...decision, ...unsigned() }] : without(key) })
  const redactAll = (): void => {
    const keys = new Set(undecided.map(({ key }) => key))
    setValue({ ...choices, decisions: [...choices.decisions.filter((one) => !keys.has(keyOf(one))), ...undecided.map(({ datum, kind, rule }): Decision => ({ datum, kind, rule, action: 'redact', ...unsigned() }))] })
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
  const isMended = instead !== null && review !== null && !isStopped && review.block === null && review.named === null && (instead === 'draft' || errorMessage === wasNamed.current)
  const reread = (reason: string): void => setOverrides(choices.overrides.map(({ refusal }) => ({ refusal, reason, ...unsigned() })))

  return (
    <section aria-labelledby={title} className="limpida-panel limpida-personal-data field-type" id="field-choices">
      <h2 id={title} ref={heading} tabIndex={-1}>
        Dati personali
      </h2>
      {problem ? <StoppedAlert at={at} problem={problem} /> : null}
      <p aria-live="polite" role="status">
        {problem ? (review ? `Com’era all’ultimo controllo, ${moment(at)}:` : '') : review ? summaryOf(review) : 'Leggo il testo…'}
        {isReading && review && !problem ? <span className="limpida-reading"> Rileggo…</span> : null}
      </p>
      <div className={problem ? 'limpida-of-before' : undefined}>
        {isMended ? (
          <p className="limpida-notice" role="status">
            {`Non è ancora pubblicato${instead === 'draft' ? '' : ' né salvato'}. Ora si può: premi di nuovo «Pubblica».`}
          </p>
        ) : instead || (showError && errorMessage) ? (
          <BlockedAlert onGo={(one) => goToCard(cards.current, review?.data.indexOf(one) ?? -1)} open={review?.refusals.length === 0 ? undecided.filter(({ isOpen }) => isOpen) : []} said={said} sentence={sentenceOf(instead, review, errorMessage)} />
        ) : review?.named ? (
          <p className="limpida-term limpida-term--wrong" role="alert">
            {review.named}
          </p>
        ) : review?.block && review.refusals.length === 0 ? (
          <p className="limpida-notice">{review.block}</p>
        ) : null}
        {review && review.refusals.length > 0 ? (
          <RefusalBox onOverride={(reason) => setOverrides([...choices.overrides, ...review.refusals.map(({ id }) => ({ refusal: id, reason, ...unsigned() }))])} review={review} />
        ) : null}
        {choices.overrides.length > 0 ? (
          <OverrideBox isHeadTeacher={review?.isHeadTeacher ?? false} onReason={reread} onUndo={() => setOverrides([])} overridden={review?.overridden ?? []} overrides={choices.overrides} />
        ) : null}
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
                  {undecided.length > 0 && review.mayDecide ? (
                    <button className="limpida-button" onClick={redactAll} type="button">
                      {undecided.length === 1 ? 'Oscura il dato da decidere' : `Oscura tutti e ${undecided.length} i dati da decidere`}
                    </button>
                  ) : null}
                  <ol className="limpida-data" ref={cards}>
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
      </div>
    </section>
  )
}
