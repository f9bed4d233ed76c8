import type { PersonalDataKind } from '../../../../content/privacy/finding.ts'

/** An invented act: `⟦N …⟧` must be redacted whole, the letter says its kind; `⟨…⟩` must stay whole; the rest is free but should stay. */
export type Act = { id: string; kind: string; section?: string; text: string }

export type Span = { start: number; end: number; type: PersonalDataKind | null; action: 'redact' | 'keep' }

export type LabelledText = { id: string; kind: string; section: string | null; text: string; spans: Span[] }

const letters: Record<string, PersonalDataKind> = {
  N: 'PERSON_NAME', C: 'STUDENT_CLASS_LINK', F: 'FISCAL_CODE', I: 'IBAN', E: 'EMAIL', P: 'PHONE', A: 'ADDRESS', B: 'BIRTH_DATE', L: 'BIRTH_PLACE',
  D: 'ID_DOCUMENT', V: 'VEHICLE_PLATE', H: 'HEALTH', Z: 'DISABILITY', R: 'RELIGION', U: 'UNION', X: 'ECONOMIC_HARDSHIP', G: 'DISCIPLINARY',
  J: 'JUDICIAL', O: 'OTHER',
}

/** The act without its marks, and where they stood, in UTF-16 units. */
export function labelled({ id, kind, section, text: marked }: Act): LabelledText {
  const spans: Span[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/⟦([A-Z]) ([^⟧]*)⟧|⟨([^⟩]*)⟩/gu)) {
    text += marked.slice(from, match.index)
    const words = match[2] ?? match[3] ?? ''
    const type = match[1] === undefined ? null : letters[match[1]]
    if (type === undefined) throw new Error(`${id}: «${match[1]}» is no kind of data.`)
    spans.push({ start: text.length, end: text.length + words.length, type, action: type === null ? 'keep' : 'redact' })
    text += words
    from = match.index + match[0].length
  }
  text += marked.slice(from)
  if (/[⟦⟧⟨⟩]/u.test(text)) throw new Error(`${id}: a mark is left open.`)
  return { id, kind, section: section ?? null, text, spans }
}
