import { escapeHtml } from '../../content/html/escape.ts'

/** One upright bar: its parts from the foot up, and the number that stands over it. */
export type Bar = { label: string; parts: number[]; shown: string }

/** Drawn for a phone: the picture is as wide as a small screen and grows with its room. */
const width = 360
const left = 4

const text = (x: number, y: number, words: string, more = ''): string => `<text x="${round(x)}" y="${round(y)}"${more}>${escapeHtml(words)}</text>`
const rect = (x: number, y: number, w: number, h: number, part: number): string => `<rect class="${partClasses[part % partClasses.length]}" x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"/>`
/** Colours of the parts of a bar, told apart by lightness too; named in full, for what is named nowhere is trimmed from the stylesheet. */
export const partClasses = ['part-1', 'part-2', 'part-3', 'part-4'] as const
const round = (value: number): number => Math.round(value * 10) / 10

function picture(id: string, title: string, summary: string, height: number, inside: string): string {
  return `<svg class="chart" role="img" aria-labelledby="grafico-${id}-titolo grafico-${id}-testo" viewBox="0 0 ${width} ${round(height)}" focusable="false"><title id="grafico-${id}-titolo">${escapeHtml(title)}</title><desc id="grafico-${id}-testo">${escapeHtml(summary)}</desc>${inside}</svg>`
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Labels of two words or more stand on two lines: `3° trim.` over `2026`. */
function twoLines(label: string, x: number, y: number): string {
  const at = label.lastIndexOf(' ')
  if (at < 0) return text(x, y, label, ' text-anchor="middle"')
  return text(x, y, label.slice(0, at), ' text-anchor="middle"') + text(x, y + 13, label.slice(at + 1), ' text-anchor="middle"')
}

/** Upright bars over time, in one panel or more to the same scale; numbers below zero hang from the line. */
export function columns(id: string, title: string, summary: string, panels: { title: string | null; bars: Bar[] }[]): string {
  const all = panels.flatMap(({ bars }) => bars.map(({ parts }) => sum(parts)))
  const most = Math.max(0, ...all)
  const least = Math.min(0, ...all)
  const scale = most - least || 1
  const room = panels.length > 1 ? 56 : 150
  let y = 0
  const drawn = panels.map(({ title: name, bars }) => {
    const parts: string[] = []
    if (name !== null) {
      y += 22
      parts.push(text(left, y, name, ' class="chart-title"'))
    }
    y += 18
    const zero = y + (most / scale) * room
    const step = (width - 2 * left) / bars.length
    bars.forEach(({ label, parts: pieces, shown }, index) => {
      const x = left + index * step
      const wide = Math.min(44, step - 8)
      const middle = x + step / 2
      const total = sum(pieces)
      let foot = zero
      pieces.forEach((piece, part) => {
        const high = (Math.abs(piece) / scale) * room
        if (high === 0) return
        parts.push(rect(middle - wide / 2, total < 0 ? foot : foot - high, wide, high, part))
        foot += total < 0 ? high : -high
      })
      parts.push(text(middle, total < 0 ? foot + 13 : foot - 5, shown, ' text-anchor="middle" class="chart-number"'))
      if (panels.length === 1) parts.push(twoLines(label, middle, y + room + (least < 0 ? 30 : 16)))
    })
    parts.push(`<line x1="${left}" x2="${width - left}" y1="${round(zero)}" y2="${round(zero)}"/>`)
    y += room + (panels.length === 1 ? (least < 0 ? 46 : 32) : 4)
    return parts.join('')
  })
  if (panels.length > 1) {
    const bars = panels[0]!.bars
    const step = (width - 2 * left) / bars.length
    drawn.push(bars.map(({ label }, index) => twoLines(label, left + index * step + step / 2, y + 12)).join(''))
    y += 28
  }
  return picture(id, title, summary, y + 4, drawn.join(''))
}

/** One lying bar, its name above it: names may be long. */
export type LyingBar = { label: string; value: number; shown: string }

/** Lying bars, one for each thing, in one panel or more to the same scale. */
export function bars(id: string, title: string, summary: string, panels: { title: string | null; bars: LyingBar[] }[]): string {
  const most = Math.max(1e-9, ...panels.flatMap((panel) => panel.bars.map(({ value }) => Math.abs(value))))
  let y = 0
  const drawn = panels.flatMap((panel) => {
    const heading = panel.title === null ? [] : [text(left, (y += 22), panel.title, ' class="chart-title"')]
    y += heading.length * 8
    return [
      ...heading,
      ...panel.bars.map(({ label, value, shown }) => {
        const wide = (Math.abs(value) / most) * (width - 2 * left - 76)
        const name = label.length > 48 ? `${label.slice(0, 47)}…` : label
        const bar = text(left, y + 13, name) + rect(left, y + 18, wide, 16, 0) + text(left + wide + 6, y + 31, shown, ' class="chart-number"')
        y += 42
        return bar
      }),
    ]
  })
  return picture(id, title, summary, y, drawn.join(''))
}
