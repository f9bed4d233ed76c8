'use client'
import { meanwhile } from '../../../content/privacy/reviewed.ts'
import type { ReviewAnswer } from '../../endpoints/personal-data.ts'
import { ReasonForm } from './reason-form.tsx'

/** A document that does not belong on the site: every reason, where it goes instead, and the head teacher's way around all of them at once. */
export function RefusalBox({ review: { refusals, wayOut, isHeadTeacher }, onOverride }: { review: ReviewAnswer; onOverride: (reason: string) => void }) {
  /** Only sentences that somebody has to read: then the document may well go out. */
  const isToRead = refusals.every(({ places }) => places !== undefined)
  return (
    <div className="limpida-refusal">
      <h3>{isToRead ? 'Da leggere prima di pubblicare' : 'Questo documento non si pubblica'}</h3>
      <ul className={refusals.length === 1 ? 'limpida-reasons limpida-reasons--one' : 'limpida-reasons'}>
        {refusals.map(({ id, why, quotes = [] }) => (
          <li key={id}>
            {why}
            {quotes.map((quote) => (
              <blockquote key={quote}>{quote}</blockquote>
            ))}
          </li>
        ))}
      </ul>
      {wayOut ? <p>{wayOut}</p> : null}
      {isHeadTeacher ? (
        <details>
          <summary>{isToRead ? 'Ho letto: non c’è niente da togliere' : 'Devo pubblicarlo lo stesso'}</summary>
          <ReasonForm isToRead={isToRead} onDone={onOverride} />
        </details>
      ) : (
        <p>{isToRead ? 'Oscura qui sotto le parole che vanno tolte, oppure salva la bozza: il dirigente scolastico può confermare che non c’è niente da togliere.' : meanwhile}</p>
      )}
    </div>
  )
}
