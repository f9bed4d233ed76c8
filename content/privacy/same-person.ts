import { decided, merged, type Choices } from './decisions.ts'
import type { Finding } from './finding.ts'
import type { Judgement } from './judge.ts'
import { placeBefore } from './lexicon/role-cues.ts'
import { ordinaryWords } from './lexicon/ordinary-words.ts'

/** Somebody who is kept out of sight in one text of a document, as they may be told again in another. */
type Hidden = { words: readonly string[]; finding: Finding }

/** How many people of a document are looked for again: more are no memory but a list. */
const mostPeople = 400

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
/** A word that tells by itself who is meant: neither a particle nor a word of every day. */
const isTelling = (word: string): boolean => word.length > 3 && !ordinaryWords.has(word.toLowerCase())
const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const classWords = /^\D{0,8}(?<year>[1-5])[\s^ªa°]*(?<section>[A-Z])$/u

/** What a document keeps out of sight of people, to find them again in its other texts: by name, by one of their names, by initials, in the address of a link. */
export class SamePerson {
  private readonly hidden: Hidden[] = []
  private readonly classes: { year: string; section: string; finding: Finding }[] = []
  private readonly byWord = new Map<string, Hidden>()
  private readonly byInitials = new Map<string, Hidden>()

  /** Remembers who was found in a text and is not shown. */
  learn(text: string, findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (finding.action !== 'redact' || this.hidden.length >= mostPeople) continue
      const told = text.slice(finding.start, finding.end)
      const { year, section } = classWords.exec(told.trim())?.groups ?? {}
      if (finding.kind === 'STUDENT_CLASS_LINK' && year && section) this.classes.push({ year, section, finding })
      if (finding.kind !== 'PERSON_NAME') continue
      const words = wordsOf(told).filter((word) => word.length > 1 && /^\p{Lu}/u.test(word))
      if (words.length === 0) continue
      const one = { words, finding }
      this.hidden.push(one)
      for (const word of words) if (isTelling(word) && !this.byWord.has(word.toLowerCase())) this.byWord.set(word.toLowerCase(), one)
      const [first = '', last = ''] = [words[0]?.[0], words.at(-1)?.[0]]
      if (words.length > 1) for (const pair of [`${first}${last}`, `${last}${first}`]) if (!this.byInitials.has(pair)) this.byInitials.set(pair, one)
    }
  }

  get knowsNobody(): boolean {
    return this.hidden.length === 0 && this.classes.length === 0
  }

  /** A judgement that also takes out whoever is told again in the text; what people decided holds for that too. */
  addTo(text: string, judgement: Judgement, choices: Choices | undefined): Judgement {
    if (this.knowsNobody) return judgement
    const known = judgement.findings
    const again = [...this.namedAgain(text), ...this.initialsIn(text), ...this.classesIn(text)].filter(({ start, end }) => !known.some((finding) => finding.start <= start && finding.end >= end))
    if (again.length === 0) return judgement
    const { findings } = choices ? decided(text, { refusals: [], findings: merged(again) }, { decisions: choices.decisions.filter(({ action }) => action !== 'redact'), overrides: [] }) : { findings: again }
    return { ...judgement, findings: merged([...known, ...findings]) }
  }

  /** Whether the address of a link, or the name of a file, tells one of them. */
  isToldIn(address: string): boolean {
    if (this.knowsNobody) return false
    const words = wordsOf(address.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).map((word) => word.toLowerCase())
    return words.some((word) => this.byWord.has(word)) || this.hidden.some(({ words: own }) => own.length > 1 && [own, own.toReversed()].some((order) => words.some((word) => word.includes(order.join('').toLowerCase()))))
  }

  private again(start: number, end: number, { finding: { kind, bearer, why, rule, isHighRisk, decision } }: Pick<Hidden, 'finding'>): Finding {
    return { start, end, kind, bearer, why, rule, isHighRisk, action: 'redact', confidence: 'sure', ...(decision ? { decision } : {}) }
  }

  /** Runs of capitalised words that hold one of their names and none of somebody else's. */
  private namedAgain(text: string): Finding[] {
    if (this.byWord.size === 0) return []
    return [...text.matchAll(/\p{Lu}[\p{L}\p{M}]*(?:[ '’-]{1,2}\p{Lu}[\p{L}\p{M}]*){0,5}/gu)].flatMap((run): Finding[] => {
      const places = [...run[0].matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map((match) => ({ word: match[0].normalize('NFC').toLowerCase(), start: run.index + match.index, end: run.index + match.index + match[0].length }))
      return places.flatMap(({ word, start, end }, index): Finding[] => {
        const one = this.byWord.get(word)
        // A street, a school or a prize may be called like them.
        if (!one || placeBefore.test(text.slice(Math.max(0, start - 90), start))) return []
        const own = new Set(one.words.map((each) => each.toLowerCase()))
        const beside = [places[index - 1], places[index + 1]].filter((place) => place !== undefined)
        // A neighbour that is a name of its own makes another person; a word that opens the sentence does not.
        const isSomebodyElse = !beside.some((place) => own.has(place.word)) && beside.some((place) => place.word.length > 1 && !ordinaryWords.has(place.word) && !this.byWord.has(place.word))
        return isSomebodyElse ? [] : [this.again(start, end, one)]
      })
    })
  }

  private initialsIn(text: string): Finding[] {
    if (this.byInitials.size === 0) return []
    const pairs = [...this.byInitials.keys()].map((pair) => `${quoted(pair[0] ?? '')}\\.[ ]?${quoted(pair[1] ?? '')}`)
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${pairs.join('|')})(?![\\p{L}\\p{N}]|\\.?[ ]?\\p{L}\\.|\\.?[ ](?:n\\.|\\d))\\.?`, 'gu')
    return [...text.matchAll(pattern)].flatMap((match) => {
      const one = this.byInitials.get(match[0].replace(/[. ]/g, ''))
      return one ? [this.again(match.index, match.index + match[0].length, one)] : []
    })
  }

  private classesIn(text: string): Finding[] {
    return this.classes.flatMap(({ year, section, finding }) =>
      [...text.matchAll(new RegExp(`(?<=\\b(?:class|classe|grade)\\s)${year}[\\s^ªa°]*${section}(?![\\p{L}\\p{N}])`, 'gu'))].map((match) => this.again(match.index, match.index + match[0].length, { finding })),
    )
  }
}
