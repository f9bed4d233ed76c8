import type { Finding } from '../../content/privacy/finding.ts'
import { redactedAs } from '../../content/privacy/redaction.ts'
import type { Clearing } from './clearing.ts'

/** A run of characters of a file that can be written anew in its place. */
export type Piece = { text: string; write: (text: string) => void }

/** A text put together from pieces of a file and from what stands between them: a datum that is split over pieces is still found. */
export class PiecedText {
  private readonly pieces: { start: number; end: number; piece: Piece; isJoined: boolean }[] = []
  private readonly units: string[] = []
  private length = 0
  private isJoined = false

  /** What a reader sees between two pieces: a line end, a bar between cells. */
  say(literal: string): void {
    this.units.push(literal)
    this.length += literal.length
    this.isJoined = false
  }

  add(piece: Piece): void {
    const start = this.length
    this.units.push(piece.text)
    this.length += piece.text.length
    this.pieces.push({ start, end: this.length, piece, isJoined: this.isJoined })
    this.isJoined = true
  }

  get text(): string {
    return this.units.join('')
  }

  get endsLine(): boolean {
    return this.length === 0 || (this.units.at(-1) ?? '').endsWith('\n')
  }

  /** Judges the text and takes its data out of the pieces; says how many. */
  clear(clearing: Clearing): number {
    const text = this.text
    const findings = clearing.findIn(text)
    clearing.note(text, findings)
    this.redact(findings)
    return findings.length
  }

  /** Writes the word for redaction where each finding starts, and nothing where it goes on in pieces of the same run. */
  redact(findings: readonly Pick<Finding, 'start' | 'end' | 'kind'>[]): void {
    let next = 0
    let told = -1
    for (const { start, end, piece, isJoined } of this.pieces) {
      if (!isJoined) told = -1
      while (next < findings.length && (findings[next]?.end ?? 0) <= start) next += 1
      let done = ''
      let at = start
      let isTouched = false
      for (let index = next; index < findings.length; index += 1) {
        const finding = findings[index]
        if (!finding || finding.start >= end) break
        isTouched = true
        if (finding.start > at) done += piece.text.slice(at - start, finding.start - start)
        if (told !== index) done += redactedAs(finding.kind)
        told = index
        at = Math.min(finding.end, end)
      }
      if (isTouched) piece.write(done + piece.text.slice(at - start))
    }
  }
}
