/** The separators that offices use, the likeliest first. */
const separators = [';', ',', '\t', '|'] as const

function parse(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (sign === separator) {
      row.push(cell)
      cell = ''
    } else if (sign === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += sign
  }
  return cell === '' && row.length === 0 ? rows : [...rows, [...row, cell]]
}

/** Reads CSV with any of the usual separators, or with the one that Excel names in its first line (`sep=;`); line ends are `\n`. */
export function readCsv(text: string): string[][] {
  const named = /^sep=(.)\n/.exec(text)
  if (named) return parse(text.slice(named[0].length), named[1]!)
  const head = text.slice(0, 20_000)
  const width = (separator: string): number => Math.max(0, ...parse(head, separator).map((row) => (row.length > 1 ? row.filter((cell) => cell.trim() !== '').length : 0)))
  const best = separators.reduce((one, other) => (width(other) > width(one) ? other : one))
  return parse(text, best)
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quotedIfNeeded = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Writes CSV as RFC 4180 has it: commas, CRLF, quotes doubled; numbers with a point, texts that spreadsheets cannot run. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? String(cell) : quotedIfNeeded(harmless(cell)))).join(',')}\r\n`).join('')
}
