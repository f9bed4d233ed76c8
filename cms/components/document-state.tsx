'use client'
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { SiteState } from '../site-state.ts'
import { useSiteState } from './use-site-state.ts'

const kinds: Record<string, string> = { circolari: 'circolare', regolamenti: 'regolamento', atti: 'atto', tabelle: 'tabella' }

function Sentence({ state }: { state: SiteState }) {
  const { document: found, siteUrl } = state
  const moving = state.isRunning || state.isQueued ? ' Un aggiornamento del sito è in coda.' : ''
  switch (found?.state) {
    case 'online':
      return (
        <>
          Online:{' '}
          <a href={`${siteUrl ?? ''}${found.address}`}>{found.address}</a>
          {found.redactions > 0 ? (found.redactions === 1 ? ', con un dato personale oscurato' : `, con ${found.redactions} dati personali oscurati`) : ''}.{moving}
          {found.withheldAttachments.map(({ title, why }) => (
            <span className="limpida-state__line" key={title}>
              Allegato fuori dal sito: «{title}». {why}
            </span>
          ))}
        </>
      )
    case 'withheld':
      return (
        <>
          Non è sul sito. {found.why}
          {moving}
        </>
      )
    default:
      return <>{moving ? 'In coda: andrà sul sito tra pochi secondi, se è pubblicato.' : 'Non è ancora sul sito.'}</>
  }
}

/** How this record stands on the public site: a screen reader must hear it when it changes. */
export function DocumentState() {
  const { collectionSlug, globalSlug, id, lastUpdateTime } = useDocumentInfo()
  const documentId = globalSlug ?? (collectionSlug && id !== undefined ? `${kinds[collectionSlug] ?? collectionSlug}-${id}` : undefined)
  const { state, problem, refresh } = useSiteState(documentId)
  const { config } = useConfig()
  useEffect(() => void refresh(), [lastUpdateTime, refresh])
  if (!documentId) return null
  return (
    <p className="limpida-state" role="status">
      <strong>Sul sito: </strong>
      {problem ?? (state ? <Sentence state={state} /> : 'un momento…')}
      {state?.register ? (
        <span className="limpida-state__line">
          Albo online n. {state.register.number}: <Link href={`${config.routes.admin}/collections/registro-albo/${state.register.id}`}>referto e registro</Link>.
        </span>
      ) : null}
    </p>
  )
}
