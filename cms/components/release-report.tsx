'use client'
import { useDocumentInfo, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { readReport } from '../site-state.ts'
import { moment } from './moment.ts'

const rooms: Record<string, string> = { circolare: 'circolari', regolamento: 'regolamenti', atto: 'atti' }

/** The page of the CMS where a document is written, from its opaque id such as `circolare-17`. */
function deskOf(id: string): string | null {
  const at = id.lastIndexOf('-')
  const room = rooms[id.slice(0, at)]
  if (room) return `/admin/collections/${room}/${id.slice(at + 1)}`
  return id === 'carta-dei-servizi' ? '/admin/globals/carta-dei-servizi' : null
}

function Name({ id, children }: { id: string; children: string }) {
  const desk = deskOf(id)
  return desk ? <a href={desk}>{children}</a> : <>{children}</>
}

/** What became of a release, in a sentence. */
function Outcome() {
  const { state, startedAt, finishedAt, message } = useDocumentInfo().savedDocumentData ?? {}
  const started = typeof startedAt === 'string' ? moment(startedAt) : ''
  if (state === 'running') return <p>Aggiornamento in corso, iniziato il {started}.</p>
  const finished = typeof finishedAt === 'string' ? moment(finishedAt) : ''
  if (state !== 'failed') return <p>Il sito è stato aggiornato: iniziato il {started}, finito il {finished}.</p>
  return (
    <>
      <p>L’aggiornamento del {finished} non è riuscito. Il sito è rimasto com’era.</p>
      <pre>{typeof message === 'string' ? message : ''}</pre>
    </>
  )
}

/** The report of a release: its outcome, then tables with a caption and headed columns. */
export const ReleaseReport: JSONFieldClientComponent = ({ path }) => {
  const { value } = useField<unknown>({ potentiallyStalePath: path })
  const report = readReport(value)
  if (!report)
    return (
      <div className="limpida-report">
        <Outcome />
      </div>
    )
  return (
    <div className="limpida-report">
      <Outcome />
      {report.withheldAttachments.length > 0 ? (
        <table>
          <caption>Allegati rimasti fuori dal sito ({report.withheldAttachments.length})</caption>
          <thead>
            <tr>
              <th scope="col">Documento</th>
              <th scope="col">Allegato</th>
              <th scope="col">Perché</th>
            </tr>
          </thead>
          <tbody>
            {report.withheldAttachments.map(({ document, title, why }) => (
              <tr key={`${document} ${title}`}>
                <td>
                  <Name id={document}>{report.published.find(({ id }) => id === document)?.address ?? document}</Name>
                </td>
                <td>{title}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <table>
        <caption>Documenti trattenuti ({report.withheld.length})</caption>
        <thead>
          <tr>
            <th scope="col">Documento</th>
            <th scope="col">Perché non è sul sito</th>
          </tr>
        </thead>
        <tbody>
          {report.withheld.map(({ id, name, why }) => (
            <tr key={id}>
              <td>
                <Name id={id}>{name}</Name>
              </td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>Documenti pubblicati ({report.published.length})</caption>
        <thead>
          <tr>
            <th scope="col">Indirizzo</th>
            <th scope="col">Dati personali oscurati</th>
          </tr>
        </thead>
        <tbody>
          {report.published.map(({ id, address, redactions }) => (
            <tr key={id}>
              <td>
                <Name id={id}>{address}</Name>
              </td>
              <td>{redactions}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.warnings.length > 0 ? (
        <section aria-labelledby="limpida-warnings">
          <h3 id="limpida-warnings">Da sistemare</h3>
          <ul>
            {report.warnings.map(({ file, what }) => (
              <li key={`${file} ${what}`}>
                {file}: {what}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
