'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { readReport } from '../site-state.ts'

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

/** The report of a release as tables with a caption and headed columns. */
export const ReleaseReport: JSONFieldClientComponent = ({ path }) => {
  const { value } = useField<unknown>({ potentiallyStalePath: path })
  const report = readReport(value)
  if (!report) return <p>Questo aggiornamento non ha lasciato un rapporto.</p>
  return (
    <div className="limpida-report">
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
                  <Name id={document}>{document}</Name>
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
