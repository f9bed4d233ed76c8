import type { Kind } from '../../content/documents/kinds.ts'

/** The part before the number in the opaque id of a document, as `circolare-17`. */
export const kindOf: Record<'circolari' | 'regolamenti' | 'atti', Kind> = { circolari: 'circolare', regolamenti: 'regolamento', atti: 'atto' }
