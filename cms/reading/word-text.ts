import type { Archive } from './zip.ts'
import { xmlText, type XmlForm } from './xml-text.ts'

const word: XmlForm = { lines: new Set(['w:p', 'w:tr', 'w:br', 'w:cr', 'a:p']), gaps: new Set(['w:tab']), cells: new Set(['w:tc', 'a:tc']), silent: new Set(['w:tabs']), attributes: new Set(['descr']) }

/** Every part of a DOCX that holds words, headers first, then the text, then what hangs on it. */
const parts = [/^word\/header\d*\.xml$/, /^word\/document\d*\.xml$/, /^word\/(footnotes|endnotes|comments)\.xml$/, /^word\/footer\d*\.xml$/, /^word\/(charts|diagrams|glossary)\/.*\.xml$/]

/** All the text in a DOCX: headers, footers, notes, comments and what tracked changes have deleted, because a reader can see them. */
export function wordText(archive: Archive): string {
  return textOf(archive, parts)
}

/** The text of headers or footers of a DOCX alone. */
export function marginText(archive: Archive, which: 'header' | 'footer'): string {
  return textOf(archive, [new RegExp(`^word/${which}\\d*\\.xml$`)])
}

/** The names of the parts that hold words, in reading order. */
export const wordParts = (archive: Archive): string[] => namesOf(archive, parts)

const namesOf = (archive: Archive, wanted: RegExp[]): string[] => wanted.flatMap((part) => archive.names.filter((name) => part.test(name)).sort())

function textOf(archive: Archive, wanted: RegExp[]): string {
  return namesOf(archive, wanted).map((name) => xmlText(archive.read(name) ?? new Uint8Array(), word).trim()).filter((text) => text !== '').join('\n\n')
}
