/**
 * A regular expression as the letters that it reads: what it only looks at, before or behind, is `nothing`. Whatever the expression
 * matches, these parts read; not the other way round.
 */
export type Part =
  | { is: 'letter'; source: string }
  | { is: 'row'; parts: Part[] }
  | { is: 'choice'; parts: Part[] }
  | { is: 'repeated'; part: Part; least: number; most: number }
  | { is: 'nothing' }

const nothing: Part = { is: 'nothing' }
const quantifier = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/y
/** One letter of an expression with the `u` flag, as it is written. */
const letter = /\\[pP]\{[^}]*\}|\\u[0-9a-fA-F]{4}|\[(?:\\.|[^\]\\])*\]|\\.|[^\\]/suy
const opening = /\((?:\?(?:<?[=!]|:|<\w+>))?/y

class Reader {
  private at = 0
  private readonly source: string
  constructor(source: string) {
    this.source = source
  }

  /** The alternatives from here to the end of the group, each with its source. */
  alternatives(): { source: string; part: Part }[] {
    const found: { source: string; part: Part }[] = []
    for (;;) {
      const from = this.at
      const part = this.row()
      found.push({ source: this.source.slice(from, this.at), part })
      if (this.source[this.at] !== '|') return found
      this.at += 1
    }
  }

  private row(): Part {
    const parts: Part[] = []
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.one()
      const { least, most } = this.times()
      if (part.is !== 'nothing') parts.push(least === 1 && most === 1 ? part : { is: 'repeated', part, least, most })
    }
    return { is: 'row', parts }
  }

  private one(): Part {
    const open = this.next(opening)?.[0]
    if (open !== undefined) {
      const parts = this.alternatives().map(({ part }) => part)
      this.at += 1
      return /[=!]$/.test(open) ? nothing : { is: 'choice', parts }
    }
    const source = this.next(letter)?.[0] ?? ''
    return /^(?:[$^]|\\[bB])$/.test(source) ? nothing : { is: 'letter', source }
  }

  private times(): { least: number; most: number } {
    const written = this.next(quantifier)
    if (!written) return { least: 1, most: 1 }
    const [, sign, least = '', comma, most = ''] = written
    if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
    return { least: Number(least), most: comma === undefined ? Number(least) : most === '' ? Infinity : Number(most) }
  }

  private next(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.source)
    if (match) this.at += match[0].length
    return match
  }
}

/** The alternatives of an expression at its top level, each with what it reads. */
export const alternativesOf = (source: string): { source: string; part: Part }[] => new Reader(source).alternatives()
