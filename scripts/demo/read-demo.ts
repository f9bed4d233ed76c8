import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { readCsv } from '../../content/datasets/csv.ts'
import { findDataset } from '../../content/datasets/datasets.ts'
import { periodOf } from '../../content/datasets/period.ts'
import { readGrid } from '../../content/datasets/reading.ts'
import { documentSchema, placementSchema } from '../../content/documents/document.ts'
import { schoolSchema, type School } from '../../content/documents/school.ts'
import { bodyFromMarkdown } from '../../content/intake/markdown.ts'
import { addDays, day, type Day } from '../../content/lifecycle/day.ts'
import { sectionWordsSchema, type SectionWords } from '../../content/publish.ts'
import type { DocumentDraft } from '../../cms/records.ts'
import type { TableDraft } from '../../cms/tables.ts'
import { root } from '../data-folder.ts'
import { readFileDescriptions, type FileDescription } from './attachment-files.ts'

const folder = path.join(root, 'content', 'demo')
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')

/** A document of the demo as it is written: its file, what the CMS takes, the names of its files and of its successor, which for a Carta is `carta-dei-servizi`. */
export type DemoDocument = { file: string; draft: Omit<DocumentDraft, 'attachments'>; attachments: string[]; replacedBySlug: string | undefined }

/** The invented school: `content/demo`, with relative days counted from the day of seeding. */
export type Demo = { school: School; sections: SectionWords[]; files: FileDescription[]; documents: DemoDocument[]; synonyms: string[][]; tables: TableDraft[] }

function frontMatterSchema(today: Day) {
  const shape = documentSchema.shape
  const dayText = z.string().transform((written): Day => {
    const relative = /^today(?:([+-]\d+))?$/.exec(written)
    return relative ? addDays(today, Number(relative[1] ?? 0)) : day(written)
  })
  return z.strictObject({
    kind: shape.kind,
    actType: shape.actType,
    number: shape.number,
    schoolYear: shape.schoolYear,
    date: dayText,
    title: shape.title,
    slug: shape.slug,
    summary: shape.summary,
    audience: shape.audience.default([]),
    protocol: shape.protocol,
    signatory: shape.signatory,
    approval: shape.approval,
    easyRead: shape.easyRead,
    topics: shape.topics,
    inForceFrom: dayText.optional(),
    english: z.strictObject({ title: z.string(), summary: z.string().optional(), body: z.string().transform(bodyFromMarkdown) }).optional(),
    replacedBy: z.string().optional(),
    state: shape.state.default('published'),
    withdrawal: z.string().optional(),
    placements: z.array(
      placementSchema.extend({ from: dayText, until: dayText.optional(), obligationArisen: dayText.optional(), effectsUntil: dayText.optional(), endOfAppointment: dayText.optional() }),
    ),
    attachments: z.array(z.string()).default([]),
    standards: shape.standards,
  })
}

/** Reads one file of the demo; throws with the file's name and the field that does not fit. */
export function readDemoDocument(file: string, text: string, today: Day): DemoDocument {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)
  if (!parts) throw new Error(`${file} has no front matter.`)
  const front = frontMatterSchema(today).safeParse(parse(parts[1] ?? ''))
  if (!front.success) throw new Error(`${file}: ${z.prettifyError(front.error)}`)
  const { attachments, replacedBy, ...fields } = front.data
  return { file, draft: { ...fields, body: bodyFromMarkdown(parts[2] ?? '') }, attachments, replacedBySlug: replacedBy }
}

/** Reads the tables of one dataset, each row with its period and the day from which it is public; throws with everything that does not fit. */
export function readDemoTables(id: string, text: string): TableDraft[] {
  const dataset = findDataset(id)
  if (!dataset) throw new Error(`tabelle/${id}.csv is no dataset.`)
  const [[, , ...heads] = [], ...lines] = readCsv(text)
  const tables = new Map<string, string[][]>()
  for (const line of lines) tables.set(`${line[0]} ${line[1]}`, [...(tables.get(`${line[0]} ${line[1]}`) ?? []), line.slice(2)])
  return [...tables].map(([key, rows]) => {
    const [period = '', from = ''] = key.split(' ')
    const span = periodOf(period)
    const read = span ? readGrid(dataset, span, [heads, ...rows]) : null
    if (!read?.rows) throw new Error(`tabelle/${id}.csv, ${period}: ${read?.problems.map(({ sentence }) => sentence).join(' ') ?? 'is no period'}`)
    return { dataset: id, period, from: day(from), rows: read.rows, state: 'published' as const }
  })
}

/** Reads the whole demo as it stands on a day. */
export function readDemo(today: Day): Demo {
  const sectionSchema = sectionWordsSchema.extend({ introduction: z.string().transform(bodyFromMarkdown) })
  return {
    tables: globSync('tabelle/*.csv', { cwd: folder }).sort().flatMap((file) => readDemoTables(path.basename(file, '.csv'), read(file))),
    synonyms: z.array(z.array(z.string())).parse(parse(read('sinonimi.yaml'))),
    school: schoolSchema.parse(parse(read('school.yaml'))),
    sections: z.array(sectionSchema).parse(parse(read('sezioni.yaml'))) as SectionWords[],
    files: globSync('attachments/*.yaml', { cwd: folder }).sort().flatMap((file) => readFileDescriptions(read(file))),
    documents: globSync('**/*.mdx', { cwd: folder })
      .sort()
      .map((file) => readDemoDocument(file, read(file), today)),
  }
}
