'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from './ask.ts'

type Waiting = { href: string; title: string }

/** How many documents of a kind are listed. */
const most = 10

/** The documents in which the office left a datum to the head teacher; nothing is shown where there is none. */
export function WaitingPanel() {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const [waiting, setWaiting] = useState<Waiting[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const rooms = ['circolari', 'atti', 'regolamenti'] as const
    const collections = rooms.map(async (room) => {
      const said = await ask<{ docs: { id: number | string; title?: string | null }[] }>(`${api}/${room}?draft=true&depth=0&limit=${most}&where[waitsForHead][equals]=true&select[title]=true`)
      if ('problem' in said) return setProblem(said.problem)
      setWaiting((before) => [...before.filter(({ href }) => !href.includes(`/${room}/`)), ...said.data.docs.map(({ id, title }) => ({ href: `${admin}/collections/${room}/${id}`, title: title ?? 'Senza oggetto' }))])
    })
    const carta = ask<{ waitsForHead?: boolean | null }>(`${api}/globals/carta-dei-servizi?draft=true&depth=0`).then((said) => {
      const href = `${admin}/globals/carta-dei-servizi`
      if ('data' in said && said.data.waitsForHead) setWaiting((before) => [...before.filter((one) => one.href !== href), { href, title: 'Carta dei servizi' }])
    })
    void Promise.all([...collections, carta])
  }, [admin, api])
  if (waiting.length === 0 && problem === null) return null
  return (
    <section aria-labelledby="limpida-waiting" className="limpida-panel">
      <h2 id="limpida-waiting">Aspettano una tua scelta</h2>
      <p role="status">{problem ?? 'La segreteria ti ha lasciato la decisione su un dato personale di questi documenti.'}</p>
      <ul>
        {waiting.map(({ href, title }) => (
          <li key={href}>
            <Link href={href}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
