'use client'
import type { ReviewedInFile } from '../../../content/privacy/reviewed.ts'
import type { AttachmentReview } from '../../review.ts'
import { DatumCard, type Decide } from './datum-card.tsx'
import { useAttachments } from './use-attachments.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const listed = new Intl.ListFormat('it', { type: 'conjunction' })
const size = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 })

function whereIn({ pages }: ReviewedInFile): string {
  const shown = pages.slice(0, 12).map(String)
  if (shown.length === 0) return 'Nel file'
  return pages.length === 1 ? `Pagina ${shown[0]}` : `Pagine ${listed.format(pages.length > shown.length ? [...shown, 'altre'] : shown)}`
}

function progressOf(attachments: readonly AttachmentReview[]): string {
  const reading = attachments.filter(({ state }) => state === 'reading').length
  if (reading > 0) return `Leggo gli allegati: ${attachments.length - reading} di ${attachments.length} fatti. Intanto puoi continuare a scrivere.`
  const held = attachments.filter(({ state }) => state === 'held').length
  const copied = attachments.length - held
  const parts = [copied > 0 ? `${counted(copied, 'allegato va', 'allegati vanno')} sul sito come copia controllata` : '', held > 0 ? `${counted(held, 'resta', 'restano')} fuori dal sito` : '']
  return `${parts.filter(Boolean).join(', ')}.`
}

function fateOf(one: AttachmentReview): string {
  switch (one.state) {
    case 'reading':
      return 'Lo sto leggendo.'
    case 'held':
      return `Resta fuori dal sito. ${one.why} Il documento si può pubblicare lo stesso: la sua pagina dirà che manca un allegato.`
    case 'copied':
      return one.redactions === 0
        ? 'Non c’è nulla da oscurare. I cittadini avranno una copia senza note, autori e parti nascoste.'
        : `I cittadini avranno una copia con ${counted(one.redactions, 'dato oscurato', 'dati oscurati')}, e la pagina lo dirà. L’originale resta qui.`
  }
}

/** The private files of the document and what citizens will get of each: what changes must be heard once, and every datum be reached by keyboard under the name of its file. */
export function Attachments({ decide, mayDecide, isHeadTeacher }: { decide: Decide; mayDecide: boolean; isHeadTeacher: boolean }) {
  const { attachments, problem, addressOf } = useAttachments()
  if (attachments.length === 0) return problem ? <p role="alert">{problem}</p> : null
  return (
    <div className="limpida-attachments">
      <h3>Negli allegati</h3>
      <p aria-live="polite" role="status">
        {problem ?? progressOf(attachments)}
      </p>
      <ul className="limpida-data">
        {attachments.map((one, index) => (
          <li className={`limpida-datum ${one.state === 'held' ? 'limpida-datum--open' : ''}`} key={`${one.id} ${index}`}>
            <h4>
              {one.title || `Allegato ${index + 1}`}{' '}
              <span className="limpida-datum__state">{one.state === 'reading' ? 'In lettura' : one.state === 'held' ? 'Fuori dal sito' : one.redactions > 0 ? 'Copia oscurata' : 'Copia'}</span>
            </h4>
            <p className="limpida-datum__why">{fateOf(one)}</p>
            {one.state === 'copied' ? (
              <p className="limpida-datum__why">
                <a href={addressOf(one.copy)} rel="noreferrer" target="_blank">
                  {`Apri la copia di «${one.title}» come la vedranno i cittadini (${one.extension.toUpperCase()}, ${size.format(Math.max(1, one.size / 1000))} kB${one.pages ? `, ${counted(one.pages, 'pagina', 'pagine')}` : ''}; in un’altra scheda)`}
                </a>
              </p>
            ) : null}
            {one.state !== 'reading' && one.data.length > 0 ? (
              <details>
                <summary>{`Che cosa c’è in «${one.title}»: ${counted(one.data.length, 'dato', 'dati')}`}</summary>
                <ol className="limpida-data">
                  {one.data.map((datum) => (
                    <DatumCard decide={decide} isHeadTeacher={isHeadTeacher} isInside isOpen={false} key={datum.key} mayDecide={mayDecide} onGo={null} one={datum} where={whereIn(datum)} />
                  ))}
                </ol>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
