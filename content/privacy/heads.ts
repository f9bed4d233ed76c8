/** How the matches of a pattern may begin: up to twelve units in small letters; fewer where the pattern leaves open what follows. */
type Walk = { live: Set<string>; done: Set<string> }

export const width = 12
const few = 26
const many = 4_000
/** More heads than this are too many for a width, and a shorter one is taken. */
const enough = 600
const widths = [width, 8, 6, 4, 3] as const
class TooMany extends Error {}

/** Reads the source of a regular expression from left to right; of its syntax it knows what this folder writes. */
class Source {
  private readonly source: string
  private at = 0
  private readonly width: number
  constructor(source: string, width: number) {
    this.source = source
    this.width = width
  }

  alternatives(): Walk {
    const live = new Set<string>()
    const done = new Set<string>()
    for (;;) {
      const one = this.sequence()
      for (const head of one.live) live.add(head)
      for (const head of one.done) done.add(head)
      if (this.source[this.at] !== '|') return { live, done }
      this.at += 1
    }
  }

  private sequence(): Walk {
    let live = new Set([''])
    const done = new Set<string>()
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.item()
      const { atLeast, isOpen } = this.quantifier()
      if (item === null) continue
      for (let time = 0; time < Math.min(Math.max(atLeast, 1), this.width); time += 1) {
        const isLast = time === Math.min(Math.max(atLeast, 1), this.width) - 1
        live = this.append(live, item, done, atLeast === 0, isLast && isOpen)
      }
    }
    return { live, done }
  }

  /** The heads with one more item; those that are full, or of which nobody knows how they go on, are done. */
  private append(live: Set<string>, item: Walk, done: Set<string>, isOptional: boolean, isOpen: boolean): Set<string> {
    const next = new Set<string>(isOptional ? live : [])
    for (const head of live) {
      if (item.live.size * live.size > many) {
        done.add(head)
        continue
      }
      for (const end of item.done) done.add((head + end).slice(0, this.width))
      for (const end of item.live) {
        const whole = (head + end).slice(0, this.width)
        if (whole.length === this.width || isOpen) done.add(whole)
        if (whole.length < this.width) next.add(whole)
      }
    }
    if (this.width > 3 && next.size + done.size > enough) throw new TooMany()
    return next
  }

  /** `null` for what takes no letter: an assertion. */
  private item(): Walk | null {
    const unit = this.source[this.at] ?? ''
    this.at += 1
    if (unit === '^' || unit === '$') return null
    if (unit === '(') return this.group()
    if (unit === '[') return this.classOfUnits()
    if (unit === '\\') return this.escape()
    return unit === '.' ? anything : lettersOf([unit])
  }

  private group(): Walk | null {
    const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? ''
    this.at += kind.length
    const inside = this.alternatives()
    this.at += 1
    return /[=!]$/.test(kind) ? null : inside
  }

  private classOfUnits(): Walk {
    const end = this.source.slice(this.at).search(/(?<!\\)\]/) + this.at
    const body = this.source.slice(this.at, end)
    this.at = end + 1
    if (body.startsWith('^') || /\\[pPwWDS]/.test(body)) return anything
    const units: string[] = []
    for (const part of body.matchAll(/\\s|\\d|\\u([0-9a-fA-F]{4})|(\\?.)-(\\?.)|\\?(.)/gsu)) {
      if (part[0] === '\\s') units.push(' ', '\n', '\r', '\t')
      else if (part[0] === '\\d') units.push('0')
      else if (part[0] === '\\n') units.push('\n')
      else if (part[0] === '\\r') units.push('\r')
      else if (part[1] !== undefined) units.push(String.fromCharCode(Number.parseInt(part[1], 16)))
      else if (part[2] !== undefined && part[3] !== undefined) {
        const from = part[2].codePointAt(part[2].length - 1) ?? 0
        const until = part[3].codePointAt(part[3].length - 1) ?? 0
        if (until - from > few) return anything
        for (let code = from; code <= until; code += 1) units.push(String.fromCharCode(code))
      } else units.push(part[4] ?? '')
    }
    return lettersOf(units)
  }

  private escape(): Walk | null {
    const unit = this.source[this.at] ?? ''
    this.at += 1
    if (unit === 'b' || unit === 'B') return null
    if (unit === 's') return lettersOf([' ', '\n', '\r', '\t'])
    if (unit === 'd') return lettersOf(['0'])
    if (unit === 'n') return lettersOf(['\n'])
    if (unit === 'p' || unit === 'P') this.at = this.source.indexOf('}', this.at) + 1
    if (unit === 'u') {
      const code = Number.parseInt(this.source.slice(this.at, this.at + 4), 16)
      this.at += 4
      return lettersOf([String.fromCharCode(code)])
    }
    return /[pPwWSD]/.test(unit) ? anything : lettersOf([unit])
  }

  private quantifier(): { atLeast: number; isOpen: boolean } {
    const written = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (!written) return { atLeast: 1, isOpen: false }
    this.at += written[0].length
    const sign = written[0][0]
    if (sign === '{') return { atLeast: Number(written[1]), isOpen: written[2] !== undefined }
    return { atLeast: sign === '+' ? 1 : 0, isOpen: sign !== '?' }
  }
}

const anything: Walk = { live: new Set(), done: new Set(['']) }
const lettersOf = (units: string[]): Walk => ({ live: new Set(units.map((unit) => (/\d/.test(unit) ? '0' : unit.toLowerCase()))), done: new Set() })

/** The heads of a pattern: every match begins, in small letters and with every digit as 0, with one of them. */
export function headsOf(pattern: string): Set<string> {
  for (const letters of widths) {
    try {
      const { live, done } = new Source(pattern, letters).alternatives()
      return new Set([...live, ...done])
    } catch (error) {
      if (!(error instanceof TooMany)) throw error
    }
  }
  return new Set([''])
}

/** The alternatives of a pattern at its top level. */
export function alternativesOf(pattern: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < pattern.length; at += 1) {
    const unit = pattern[at]
    if (unit === '\\') at += 1
    else if (unit === '[') at += pattern.slice(at).search(/(?<!\\)\]/)
    else if (unit === '(') depth += 1
    else if (unit === ')') depth -= 1
    else if (unit === '|' && depth === 0) {
      parts.push(pattern.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, pattern.slice(from)]
}
