import { redactedAs } from '../../content/privacy/redaction.ts'
import { decodeText } from '../reading/encoding.ts'
import { Held, type Clearing } from './clearing.ts'

/** The copy of a text or of a CSV without personal data, in UTF-8; what parts columns and lines stays, so that a table remains one. */
export function clearPlainText(bytes: Uint8Array, clearing: Clearing): Uint8Array {
  const text = decodeText(bytes)
  if (text === null) throw new Held('Il file contiene dati, non testo, e non si può controllare. Allega un PDF, un DOCX o un CSV.')
  const findings = clearing.findIn(text)
  clearing.note(text, findings)
  let done = ''
  let at = 0
  for (const { start, end, kind } of findings) {
    const parts = text.slice(start, end).split(/([;\t\n]+)/)
    done += text.slice(at, start) + parts.map((part, place) => (place % 2 === 1 || part.trim() === '' ? part : redactedAs(kind))).join('')
    at = end
  }
  return new TextEncoder().encode(done + text.slice(at))
}
