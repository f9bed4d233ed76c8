import type { Line } from './layout.ts'
import { factOf, type Scene } from './scene.ts'

/** A part of a row, with the header over it where the row has one. */
export type Part = { start: number; end: number; header: string }

const betweenParts = /[ ]{2,}|\s?\.{3,}\s?|\s?[;,]\s|\s[–—/|¦•·▪-]\s|\t/g
const lead = /^[\s*_•·▪–—-]*(?:\d{1,3}\s?[.)°ª]\s*)?/

const partsOfLines = factOf(() => new Map<Line, readonly Part[]>())
/** The parts of a line, by its cells or by what people put between them; many ask of the same line. */
export function partsIn(scene: Scene, line: Line): readonly Part[] {
  const known = partsOfLines(scene)
  let parts = known.get(line)
  if (!parts) known.set(line, (parts = read(scene.text, line)))
  return parts
}

function read(text: string, line: Line): Part[] {
  if (line.cells.length > 0) return line.cells.map(({ start, end }, index) => ({ start, end, header: line.headers[index] ?? '' }))
  if (line.end - line.start > 240) return []
  const row = text.slice(line.start, line.end)
  const parts: Part[] = []
  let from = lead.exec(row)?.[0].length ?? 0
  for (const { 0: separator, index } of row.matchAll(betweenParts)) {
    if (index < from) continue
    parts.push({ start: line.start + from, end: line.start + index, header: '' })
    from = index + separator.length
  }
  return [...parts, { start: line.start + from, end: line.start + row.replace(/[\s.;,]+$/, '').length, header: '' }].filter(({ start, end }) => end > start)
}
