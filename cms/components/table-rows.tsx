'use client'
import { FieldError, useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useId, useMemo, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { readCsv } from '../../content/datasets/csv.ts'
import { readCell } from '../../content/datasets/cell.ts'
import { isQuantity, type Column } from '../../content/datasets/column.ts'
import { findDataset, subsectionOf, type Dataset } from '../../content/datasets/datasets.ts'
import { periodOf } from '../../content/datasets/period.ts'
import { publicationRules } from '../../content/datasets/publication.ts'
import { readRows, type TableProblem } from '../../content/datasets/reading.ts'
import { factsOf, type WrittenRow } from '../../content/datasets/table.ts'
import { daySchema } from '../../content/lifecycle/day.ts'
import { termOf } from '../../content/lifecycle/retention.ts'
import { periodIn, rowsIn } from '../fields/table-facts.ts'
import { useSchoolRule } from './placement-row.ts'
import { TableFileReader } from './table-file.tsx'

/** Rows in sight at a time: a longer grid would make every keystroke slow. */
const rowsInSight = 50

const cellId = (grid: string, row: number, column: string): string => `${grid}-${row}-${column}`

/** Columns that the period fills and that nobody has to type. */
const isTyped = (dataset: Dataset, { type, name }: Column): boolean => !(dataset.period !== 'current' && name === 'anno') && !(dataset.period === 'quarter' && type === 'quarter')

type CellProps = { column: Column; row: WrittenRow; id: string; label: string; isWrong: boolean; isOff: boolean; onText: (text: string) => void; onPaste: (event: ClipboardEvent) => void; onKeyDown: (event: KeyboardEvent) => void }

function Cell({ column, row, id, label, isWrong, isOff, onText, ...events }: CellProps) {
  const text = row[column.name] ?? ''
  const common = { id, 'aria-label': label, 'aria-invalid': isWrong, 'aria-required': column.isRequired, disabled: isOff, ...events }
  if (column.type !== 'choice')
    return <input {...common} autoComplete="off" inputMode={isQuantity(column) ? 'decimal' : undefined} onChange={(event) => onText(event.target.value)} placeholder={column.type === 'day' ? 'gg/mm/aaaa' : undefined} type="text" value={text} />
  const read = readCell(column, text, row)
  const known = 'value' in read && read.value !== null ? String(read.value) : text
  const within = column.within?.options[row[column.within.column] ?? ''] ?? column.options
  return (
    <select {...common} onChange={(event) => onText(event.target.value)} value={known}>
      {[...new Set(['', ...(known === '' || within.includes(known) ? [] : [known]), ...within])].map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  )
}

/** What is wrong in a grid, each with the way to its cell: it must be announced, and never be said by colour alone. */
function Problems({ problems, grid, onGo }: { problems: TableProblem[]; grid: string; onGo: (row: number) => void }) {
  if (problems.length === 0) return null
  const go = ({ row, column }: TableProblem): void => {
    if (row === null || column === null) return
    onGo(row - 1)
    setTimeout(() => document.getElementById(cellId(grid, row - 1, column))?.focus())
  }
  return (
    <div className="limpida-table-problems">
      <p>{problems.length === 1 ? 'Una cosa da sistemare prima di pubblicare:' : `${problems.length} cose da sistemare prima di pubblicare:`}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={`${index}-${problem.sentence}`}>
            {problem.column === null ? problem.sentence : <button onClick={() => go(problem)} type="button">{problem.sentence}</button>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The rows of a table as a grid: it must be filled by keyboard alone, take what is pasted from a spreadsheet, and lose nothing that was typed. */
export const TableRows: JSONFieldClientComponent = ({ path: pathFromProps, readOnly }) => {
  const { path, setValue, showError, value, disabled } = useField<WrittenRow[]>({ potentiallyStalePath: pathFromProps })
  const chosen = useFormFields(([fields]) => JSON.stringify(Object.fromEntries(['dataset', 'year', 'quarter', 'half', 'from'].map((name) => [name, fields[name]?.value]))))
  const [first, setFirst] = useState(0)
  const [isChecked, setChecked] = useState(false)
  const grid = useId()
  const facts = JSON.parse(chosen) as Record<string, unknown>
  const dataset = findDataset(String(facts.dataset ?? ''))
  const periodText = periodIn(facts)
  const rows = useMemo(() => rowsIn(value) ?? [], [value])
  const period = periodOf(periodText ?? '')
  const schoolRule = useSchoolRule(dataset?.section)
  const problems = useMemo(() => (dataset && period && rows.length > 0 ? readRows(dataset, period, rows).problems : []), [dataset?.id, periodText, rows])
  if (!dataset || !period || periodText === null) return <p className="limpida-note">Scegli la tabella e il periodo: qui sotto compariranno le sue colonne.</p>

  const from = daySchema.safeParse(facts.from)
  const term = from.success ? termOf(schoolRule ?? subsectionOf(dataset).retention, factsOf({ from: from.data }, period)) : null
  const isOff = Boolean(readOnly || disabled)
  const columns = dataset.columns.filter((column) => isTyped(dataset, column))
  const change = (next: WrittenRow[]): void => setValue(next)
  const write = (row: number, texts: WrittenRow): void => change(rows.map((one, index) => (index === row ? { ...one, ...texts } : one)))
  const add = (): void => {
    change([...rows, {}])
    setFirst(Math.floor(rows.length / rowsInSight) * rowsInSight)
    setTimeout(() => document.getElementById(cellId(grid, rows.length, columns[0]!.name))?.focus())
  }
  const paste = (row: number, column: number) => (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    if (!/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    const cells = readCsv(`sep=\t\n${text}`)
    const length = Math.max(rows.length, row + cells.length)
    change(
      Array.from({ length }, (_, index) => {
        const pasted = cells[index - row]
        const texts = (pasted ?? []).flatMap((cell, offset) => (columns[column + offset] ? [[columns[column + offset]!.name, cell.trim()] as const] : []))
        return { ...rows[index], ...Object.fromEntries(texts) }
      }),
    )
  }
  const move = (row: number, column: Column) => (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    if (row + step >= rows.length && event.key === 'Enter') return add()
    document.getElementById(cellId(grid, row + step, column.name))?.focus()
  }
  const wrong = new Set(problems.map(({ row, column }) => (row === null || column === null ? '' : cellId(grid, row - 1, column))))
  const shown = rows.slice(first, first + rowsInSight)
  const isVerbose = isChecked || showError

  return (
    <section aria-labelledby={`${grid}-title`} className="field-type limpida-table">
      {term && 'why' in term ? <p className="limpida-term">{dataset.rowEnd ? 'Ogni riga resta pubblica fino a tre anni dalla fine del suo incarico, art. 15 c. 4 d.lgs. 33/2013' : term.why}.</p> : null}
      <h2 id={`${grid}-title`}>Righe</h2>
      <TableFileReader dataset={dataset} isOff={isOff} onRows={change} period={periodText} rows={rows} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="limpida-table-scroll" role="region" aria-labelledby={`${grid}-title`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">N.</th>
                {columns.map((column) => (
                  <th key={column.name} scope="col" title={column.meaning}>
                    {column.label}
                    {column.isRequired ? <span aria-hidden="true"> *</span> : null}
                    {column.isInternal ? <small>non si pubblica</small> : column.publication ? <small>{publicationRules[column.publication].label}</small> : null}
                  </th>
                ))}
                <th scope="col">
                  <span className="limpida-hidden">Togli</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row, offset) => {
                const index = first + offset
                return (
                  <tr key={index}>
                    <th scope="row">{index + 1}</th>
                    {columns.map((column, place) => {
                      const id = cellId(grid, index, column.name)
                      return (
                        <td key={column.name} className={isQuantity(column) ? 'is-quantity' : undefined}>
                          <Cell
                            column={column}
                            id={id}
                            isOff={isOff}
                            isWrong={isVerbose && wrong.has(id)}
                            label={`${column.label}, riga ${index + 1}`}
                            onKeyDown={move(index, column)}
                            onPaste={paste(index, place)}
                            onText={(text) => write(index, { [column.name]: text })}
                            row={row}
                          />
                        </td>
                      )
                    })}
                    <td>
                      <button aria-label={`Togli la riga ${index + 1}`} disabled={isOff} onClick={() => change(rows.filter((_, other) => other !== index))} type="button">
                        Togli
                      </button>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      </div>
      <p className="limpida-table-actions">
        <button disabled={isOff} onClick={add} type="button">
          Aggiungi una riga
        </button>
        <button disabled={rows.length === 0} onClick={() => setChecked(true)} type="button">
          Controlla le righe
        </button>
        {rows.length > rowsInSight ? (
          <>
            <button disabled={first === 0} onClick={() => setFirst(Math.max(0, first - rowsInSight))} type="button">
              Righe precedenti
            </button>
            <button disabled={first + rowsInSight >= rows.length} onClick={() => setFirst(first + rowsInSight)} type="button">
              Righe seguenti
            </button>
          </>
        ) : null}
        <span role="status">
          {rows.length === 0 ? 'Nessuna riga.' : `${rows.length === 1 ? 'Una riga' : `${rows.length} righe`}${rows.length > rowsInSight ? `, in vista da ${first + 1} a ${Math.min(rows.length, first + rowsInSight)}` : ''}.`}
          {isChecked && rows.length > 0 && problems.length === 0 ? ' Tutte le celle vanno bene.' : ''}
        </span>
      </p>
      {isVerbose ? <Problems grid={grid} onGo={(row) => setFirst(Math.floor(row / rowsInSight) * rowsInSight)} problems={problems} /> : null}
    </section>
  )
}
