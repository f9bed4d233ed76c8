import { z } from 'zod'
import { unknownSchool } from '../../content/documents/school.ts'
import { judge } from '../../content/privacy/judge.ts'

/** Kinds of document of an old archive, in the words of the scan. */
export const scannedKinds = ['circolare', 'regolamento', 'determina', 'graduatoria', 'incarico', 'verbale', 'avviso', 'tabella-at', 'carta', 'curriculum', 'elenco'] as const
export type ScannedKind = (typeof scannedKinds)[number]

/** An archive comes without the profile of its school: what is the school's own is told by the text. */
export const anySchool = unknownSchool

const lineSchema = z.object({ id: z.string(), kind: z.enum(scannedKinds), section: z.string().nullable().default(null), text: z.string() })

export type Answer = { id: string | null; blocked: boolean; reason: string | null; redactions: { start: number; end: number; type: string; why: string }[] }

function idOf(line: string): string | null {
  try {
    return z.object({ id: z.string() }).parse(JSON.parse(line)).id
  } catch {
    return null
  }
}

/** A line with more characters than this is a book, or hostile: no document of a school is. */
export const longestLine = 100_000_000

/** Judges one line of NDJSON, `null` when it was too long to be kept; a line that cannot be judged is blocked, and says so without repeating what it holds. */
export function answerLine(line: string | null): Answer {
  if (line === null) return { id: null, blocked: true, reason: `La riga è troppo lunga: il massimo è ${longestLine} caratteri.`, redactions: [] }
  const blocked = (reason: string): Answer => ({ id: idOf(line), blocked: true, reason, redactions: [] })
  let record: z.infer<typeof lineSchema>
  try {
    record = lineSchema.parse(JSON.parse(line))
  } catch (cause) {
    if (cause instanceof z.ZodError && cause.issues.every(({ path }) => path.length > 0)) return blocked(`Riga da correggere: ${[...new Set(cause.issues.map(({ path }) => path.join('.')))].join(', ')}.`)
    return blocked('La riga non è un oggetto JSON.')
  }
  const { id, kind, section, text } = record
  try {
    const { refused, findings } = judge(text, { kind, sections: section === null ? [] : [section], school: anySchool })
    const redactions = findings.filter(({ action }) => action === 'redact').map(({ start, end, kind: type, why }) => ({ start, end, type, why }))
    return { id, blocked: refused !== null, reason: refused, redactions }
  } catch (cause) {
    return blocked(`Il controllo non è riuscito (${cause instanceof Error ? cause.name : 'errore'}): il documento non va pubblicato.`)
  }
}
