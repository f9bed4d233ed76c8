'use client'
import { useDocumentInfo } from '@payloadcms/ui'

type Marks = { source?: unknown; unsure?: unknown }

/** What an import could only guess, so that somebody checks it before publishing. */
export function ImportNotice() {
  const { savedDocumentData } = useDocumentInfo()
  const marks: Marks = savedDocumentData?.imported ?? {}
  if (typeof marks.source !== 'string' || marks.source === '') return null
  const unsure = Array.isArray(marks.unsure) ? marks.unsure.map(String) : []
  return (
    <section aria-labelledby="limpida-import" className="limpida-notice">
      <h2 id="limpida-import">Importato da «{marks.source}»</h2>
      {unsure.length > 0 ? (
        <>
          <p>Prima di pubblicare controlla questi dati: sono stati ricavati dal testo.</p>
          <ul>
            {unsure.map((guess) => (
              <li key={guess}>{guess}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>Rileggi il documento prima di pubblicarlo.</p>
      )}
    </section>
  )
}
