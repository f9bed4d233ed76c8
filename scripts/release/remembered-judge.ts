import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Judge } from '../../content/clear-texts.ts'
import type { School } from '../../content/documents/school.ts'
import { bearers } from '../../content/privacy/bearer.ts'
import { personalDataKinds } from '../../content/privacy/finding.ts'
import { asDecided, judge, type Judgement } from '../../content/privacy/judge.ts'

/**
 * Judges texts as the gate does, and remembers the answers of the release before: the same text, in the same places, of the same school,
 * by the same code is not read again. On disk are digests of texts, offsets, kinds and rules; never a piece of a text.
 */
export class RememberedJudge {
  private readonly before = new Map<string, string>()
  private readonly now = new Map<string, string>()
  private readonly schools = new WeakMap<School, string>()
  /** How many texts were read anew, and how many were known. */
  readonly counts = { read: 0, known: 0 }

  constructor(
    private readonly version: string,
    private readonly file: string,
  ) {
    if (!existsSync(file)) return
    for (const line of readFileSync(file, 'utf8').split('\n')) if (line[44] === ' ') this.before.set(line.slice(0, 44), line.slice(45))
  }

  readonly judge: Judge = (text, context) => {
    const { choices, ...place } = context
    const key = createHash('sha256').update(`${this.version}\n${this.digestOf(place.school)}\n${place.kind}\n${place.sections.join(' ')}\n${place.isInEnglish ? 'en' : 'it'}\n`).update(text).digest('base64')
    const known = this.now.get(key) ?? this.before.get(key)
    const remembered = known === undefined ? null : readJudgement(known)
    this.counts[remembered ? 'known' : 'read'] += 1
    const judgement = remembered ?? judge(text, place)
    this.now.set(key, remembered && known !== undefined ? known : JSON.stringify(judgement))
    return asDecided(text, judgement, choices)
  }

  /** Writes what this release asked, for the owner's eyes alone, and forgets the rest. */
  keep(): void {
    mkdirSync(path.dirname(this.file), { recursive: true })
    writeFileSync(`${this.file}.new`, [...this.now].map(([key, judgement]) => `${key} ${judgement}\n`).join(''), { mode: 0o600 })
    renameSync(`${this.file}.new`, this.file)
  }

  private digestOf(school: School): string {
    const known = this.schools.get(school) ?? createHash('sha256').update(JSON.stringify(school)).digest('base64')
    this.schools.set(school, known)
    return known
  }
}

const findingSchema = z.strictObject({
  start: z.int(), end: z.int(), kind: z.enum(personalDataKinds), bearer: z.enum(bearers), action: z.literal('redact'), why: z.string(), rule: z.string(), confidence: z.enum(['sure', 'ask']), isHighRisk: z.boolean(),
})
const placesSchema = z.array(z.strictObject({ start: z.int(), end: z.int() })).optional()
const judgementSchema = z.strictObject({ refused: z.string().nullable(), refusals: z.array(z.strictObject({ id: z.string(), why: z.string(), places: placesSchema, because: placesSchema })), findings: z.array(findingSchema) })

/** A line that is not whole is as if it were not there: the text is read again. */
function readJudgement(line: string): Judgement | null {
  try {
    return judgementSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}
