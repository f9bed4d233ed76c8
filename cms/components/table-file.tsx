'use client'
import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Dataset } from '../../content/datasets/datasets.ts'
import type { WrittenRow } from '../../content/datasets/table.ts'
import type { TableFile } from '../endpoints/tables.ts'
import { send } from './ask.ts'

type Props = { dataset: Dataset; period: string; rows: WrittenRow[]; isOff: boolean; onRows: (rows: WrittenRow[]) => void }
type Outcome = { problems: string[]; note: string | null; done: string | null; before: WrittenRow[] | null }

/** Reads a table from a file into the form, saving nothing: what is wrong must be said all at once, and what was there can be had back. */
export function TableFileReader({ dataset, period, rows, isOff, onRows }: Props) {
  const { config } = useConfig()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isReading, setReading] = useState(false)
  const id = useId()
  const template = (format: string): string => `${config.routes.api}/tabelle/modello?tabella=${dataset.id}&formato=${format}`

  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setReading(true)
    const form = new FormData()
    form.set('dataset', dataset.id)
    form.set('period', period)
    form.set('file', file)
    const answer = await send<TableFile>(`${config.routes.api}/tabelle/leggi`, form)
    setReading(false)
    if ('problem' in answer) return setOutcome({ problems: [answer.problem], note: null, done: null, before: null })
    const { data } = answer
    if (data.rows === null) return setOutcome({ problems: data.problems.map(({ sentence }) => sentence), note: data.note, done: null, before: null })
    onRows(data.rows)
    setOutcome({ problems: [], note: data.note, done: `${data.rows.length === 1 ? 'Letta una riga' : `Lette ${data.rows.length} righe`} da «${file.name}»: ricontrollale e salva.`, before: rows.length > 0 ? rows : null })
  }
  const undo = (): void => {
    if (outcome?.before) onRows(outcome.before)
    setOutcome(null)
  }

  return (
    <div className="limpida-table-file">
      <label htmlFor={id}>Leggi le righe da un file (CSV, XLSX o ODS)</label>
      <input
        accept=".csv,.xlsx,.ods,.txt"
        disabled={isOff || isReading}
        id={id}
        onChange={(event) => {
          const input = event.target
          void read(input.files?.[0]).then(() => {
            input.value = '' // the same file, mended, can be chosen again
          })
        }}
        type="file"
      />
      <p>
        Parti dal modello vuoto: <a href={template('xlsx')}>modello XLSX</a>, <a href={template('csv')}>modello CSV</a>. Le righe del file prendono il posto di quelle qui sotto; finché non salvi non cambia nulla.
      </p>
      <div aria-live="polite">
        {isReading ? <p>Sto leggendo il file…</p> : null}
        {outcome?.note ? <p>{outcome.note}</p> : null}
        {outcome?.done ? (
          <p>
            {outcome.done}{' '}
            {outcome.before ? (
              <button onClick={undo} type="button">
                Rimetti le righe di prima
              </button>
            ) : null}
          </p>
        ) : null}
        {outcome && outcome.problems.length > 0 ? (
          <div className="limpida-table-problems">
            <p>{outcome.problems.length === 1 ? 'Nel file c’è una cosa da correggere: le righe qui sotto sono rimaste com’erano.' : `Nel file ci sono ${outcome.problems.length} cose da correggere: le righe qui sotto sono rimaste com’erano.`}</p>
            <ul>
              {outcome.problems.map((problem, index) => (
                <li key={`${index}-${problem}`}>{problem}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </div>
  )
}
