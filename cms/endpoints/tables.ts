import type { Endpoint, PayloadRequest } from 'payload'
import { findDataset } from '../../content/datasets/datasets.ts'
import { periodOf } from '../../content/datasets/period.ts'
import { readGrid, type TableProblem } from '../../content/datasets/reading.ts'
import type { WrittenRow } from '../../content/datasets/table.ts'
import { anEditor, signedIn } from '../access/access.ts'
import { largestFile } from '../reading/read-attachment.ts'

const refuse = (sentence: string, status = 400): Response => Response.json({ errors: [{ message: sentence }] }, { status })

/** What came out of a file: the rows for the form, which nobody has saved yet, or everything that is wrong in it. */
export type TableFile = { rows: WrittenRow[]; problems: []; note: string | null } | { rows: null; problems: TableProblem[]; note: string | null }

async function readFile(req: PayloadRequest): Promise<Response> {
  if (!anEditor({ req })) return refuse('Non hai il permesso di caricare tabelle.', 403)
  const form = await req.formData?.().catch(() => null)
  const dataset = findDataset(String(form?.get('dataset') ?? ''))
  const period = periodOf(String(form?.get('period') ?? ''))
  const file = form?.get('file')
  if (!dataset) return refuse('Scegli prima quale tabella è.')
  if (!period || period.kind !== dataset.period) return refuse('Scegli prima il periodo della tabella.')
  if (!(file instanceof File)) return refuse('Manca il file: scegli un CSV, un XLSX o un ODS.')
  if (file.size > largestFile) return refuse('Il file supera i 50 MB: una tabella non è mai così grande. Controlla di avere scelto quello giusto.')
  // Loaded when a file comes in: the reader of spreadsheets is heavy.
  const { readSheets } = await import('../reading/grid.ts')
  const { sheets, refused } = readSheets(new Uint8Array(await file.arrayBuffer()), file.name)
  if (refused !== null) return refuse(refused)
  const filled = sheets.filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell.trim() !== '')))
  if (filled.length === 0) return refuse(`Il file «${file.name}» è vuoto: non ha nemmeno una riga.`)
  const readings = filled.map(({ name, rows }) => ({ name, ...readGrid(dataset, period, rows) }))
  const chosen = readings.find(({ problems }) => problems.length === 0) ?? readings.reduce((one, other) => (hasHeads(other.problems) && !hasHeads(one.problems) ? other : one))
  const note = filled.length > 1 ? `Il file ha ${filled.length} fogli: ho letto «${chosen.name}».` : null
  const answer: TableFile = chosen.rows === null ? { rows: null, problems: chosen.problems, note } : { rows: chosen.rows, problems: [], note }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}

const hasHeads = (problems: TableProblem[]): boolean => !problems.some(({ sentence }) => sentence.startsWith('Non trovo la riga'))

const formats = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

async function emptyTemplate(req: PayloadRequest): Promise<Response> {
  if (!signedIn({ req })) return refuse('Accedi per scaricare il modello.', 401)
  const dataset = findDataset(req.searchParams.get('tabella') ?? '')
  const format = req.searchParams.get('formato') === 'csv' ? 'csv' : 'xlsx'
  if (!dataset) return refuse('Questa tabella non esiste: sceglila dall’elenco.', 404)
  const { emptySheet } = await import('../reading/grid.ts')
  const bytes = emptySheet(dataset.columns.map(({ label }) => label), format)
  return new Response(Buffer.from(bytes), { headers: { 'Content-Type': formats[format], 'Content-Disposition': `attachment; filename="${dataset.id}-modello.${format}"`, 'Cache-Control': 'no-store' } })
}

/** `POST /tabelle/leggi` reads a file against a table and saves nothing; `GET /tabelle/modello?tabella=pagamenti&formato=xlsx` gives an empty one to fill in. */
export const tableEndpoints: Endpoint[] = [
  { path: '/leggi', method: 'post', handler: readFile },
  { path: '/modello', method: 'get', handler: emptyTemplate },
]
