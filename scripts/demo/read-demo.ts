import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { documentSchema, placementSchema } from '../../content/documents/document.ts'
import { schoolSchema, type School } from '../../content/documents/school.ts'
import { bodyFromMarkdown } from '../../content/intake/markdown.ts'
import { addDays, day, type Day } from '../../content/lifecycle/day.ts'
import { sectionWordsSchema, type SectionWords } from '../../content/publish.ts'
import type { DocumentDraft } from '../../cms/records.ts'
import { root } from '../data-folder.ts'
import { readFileDescriptions, type FileDescription } from './attachment-files.ts'

const folder = path.join(root, 'content', 'demo')
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')

/** A document of the demo as it is written: its file, what the CMS takes, the names of its files and of its successor, which for a Carta is `carta-dei-servizi`. */
export type DemoDocument = { file: string; draft: Omit<DocumentDraft, 'attachments'>; attachments: string[]; replacedBySlug: string | undefined }

/** The invented school: `content/demo`, with relative days counted from the day of seeding. */
export type Demo = { school: School; sections: SectionWords[]; files: FileDescription[]; documents: DemoDocument[]; synonyms: string[][] }

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

/** Reads the whole demo as it stands on a day. */
export function readDemo(today: Day): Demo {
  const sectionSchema = sectionWordsSchema.extend({ introduction: z.string().transform(bodyFromMarkdown) })
  return {
    synonyms: z.array(z.array(z.string())).parse(parse(read('sinonimi.yaml'))),
    school: schoolSchema.parse(parse(read('school.yaml'))),
    sections: z.array(sectionSchema).parse(parse(read('sezioni.yaml'))) as SectionWords[],
    files: globSync('attachments/*.yaml', { cwd: folder }).sort().flatMap((file) => readFileDescriptions(read(file))),
    documents: globSync('**/*.mdx', { cwd: folder })
      .sort()
      .map((file) => readDemoDocument(file, read(file), today)),
  }
}
