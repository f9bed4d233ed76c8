import type { Finding, PersonalDataKind } from '../../content/privacy/finding.ts'
import { judge, type Context } from '../../content/privacy/judge.ts'
import { reviewedDatum } from '../../content/privacy/review.ts'
import type { ReviewedInFile } from '../../content/privacy/reviewed.ts'
import { redactedAs, redactedWord } from '../../content/privacy/redaction.ts'

/** Why a file stays off the site: an Italian sentence of what is wrong and what to do, without personal data. */
export class Held extends Error {}

const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** Data whose very letters must not be left anywhere in the copy: identifiers, and names of more than one word. */
const identifiers: ReadonlySet<PersonalDataKind> = new Set(['FISCAL_CODE', 'IBAN', 'EMAIL', 'PHONE', 'ID_DOCUMENT', 'VEHICLE_PLATE'])
const isTelling = (kind: PersonalDataKind, words: string): boolean => withoutSpaces(words).length >= 6 && (identifiers.has(kind) || (kind === 'PERSON_NAME' && /\S\s+\S/.test(words.trim())))

/** What is taken out of a text: a datum that was found, or a stretch that was hidden from sight. */
export type TakenOut = Finding | Pick<Finding, 'start' | 'end' | 'kind'>

/** What is known of one file while its copy is made: the context it is judged in, what was taken out, and the letters that must be gone. */
export class Clearing {
  /** How many data of each kind were taken out. */
  readonly redactions: Partial<Record<PersonalDataKind, number>> = {}
  /** Each datum that was found, once, as whoever writes the document sees it. */
  readonly data = new Map<string, ReviewedInFile>()
  private readonly telling = new Set<string>()
  private readonly phrases = new Map<string, string>()
  private readonly values = new Map<string, boolean>()

  constructor(readonly context: Context) {}

  /** The data to take out of a text; throws `Held` when the policy refuses the whole. */
  findIn(text: string): Finding[] {
    const { refused, findings } = judge(text, this.context)
    if (refused !== null) throw new Held(refused)
    for (const finding of findings) if (finding.action === 'keep') this.show(text, finding, null)
    return findings.filter(({ action }) => action === 'redact')
  }

  /** Notes that data were taken out of a text; `pageOf` gives the page of an offset, counted from 1. */
  note(text: string, findings: readonly TakenOut[], pageOf: (offset: number) => number | null = () => null): void {
    for (const finding of findings) {
      const { start, end, kind } = finding
      this.redactions[kind] = (this.redactions[kind] ?? 0) + 1
      const words = text.slice(start, end)
      if (isTelling(kind, words)) this.telling.add(withoutSpaces(words))
      if ('rule' in finding) this.show(text, finding, pageOf(start))
    }
  }

  private show(text: string, finding: Finding, page: number | null): void {
    const one = reviewedDatum(text, finding)
    const known = this.data.get(one.key)
    const pages = known?.pages ?? [] // a datum seen for the first time stands on no page yet
    if (page !== null && !pages.includes(page)) pages.push(page)
    if (known) known.places += 1
    else this.data.set(one.key, { ...one, pages })
  }

  /** Whether a text holds the very letters of something that was taken out. */
  tells(text: string): boolean {
    if (this.telling.size === 0) return false
    const letters = withoutSpaces(text)
    for (const words of this.telling) if (letters.includes(words)) return true
    return false
  }

  /** Whether a value that nobody reads as text, such as the name of a style, holds an identifier or what was taken out. */
  identifies(value: string): boolean {
    const before = this.values.get(value)
    if (before !== undefined) return before || this.tells(value) // something may have been taken out since
    const found = judge(value, this.context).findings.some(({ action, kind }) => action === 'redact' && identifiers.has(kind)) || this.tells(value)
    this.values.set(value, found)
    return found
  }

  /** Whether words that stand alone, such as a title or the target of a link, may be shown. */
  isClean(phrase: string): boolean {
    return this.clearPhrase(phrase) === phrase
  }

  /** Words that stand alone, such as the title of a bookmark, without what must not be shown. */
  clearPhrase(phrase: string): string {
    const before = this.phrases.get(phrase)
    if (before !== undefined) return this.tells(before) ? redactedWord : before
    const findings = this.findIn(phrase)
    this.note(phrase, findings)
    let done = ''
    let at = 0
    for (const { start, end, kind } of findings) {
      done += phrase.slice(at, start) + redactedAs(kind)
      at = end
    }
    done += phrase.slice(at)
    if (this.tells(done)) done = redactedWord
    this.phrases.set(phrase, done)
    return done
  }

  /** Another reading of the same file in the same context, which counts for itself. */
  twin(): Clearing {
    return new Clearing(this.context)
  }

  get count(): number {
    return Object.values(this.redactions).reduce((sum, count) => sum + count, 0)
  }
}
