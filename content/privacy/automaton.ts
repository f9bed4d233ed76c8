import type { Part } from './pattern-parts.ts'

/** How an expression reads capitals: `small`: it is written in small letters and reads a text in small letters; `any`: letters in either case; `as-written`: capitals count. */
export type Letters = 'small' | 'any' | 'as-written'
/** One of the expressions that an automaton looks for. */
export type Sought = { part: Part; letters: Letters }

/** More repetitions than these are as many as one likes: the expression itself counts them. */
const fewTimes = 8
/** Units that are read from a place; what has not ended then may well match. */
const reach = 12

/** The units that the automaton knows; in what comes after them, and in half characters, the expressions read for themselves. */
const known = 0x2500
const units = Array.from({ length: known }, (_, unit) => String.fromCharCode(unit))
const alphabet = units.join('')
const smallAlphabet = units.map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit)).join('')
/** Letters of the automaton that stand for no unit: the text ends, or goes on in a way that the automaton does not know. */
const ended = 0
const unknown = 1

function unitsOf(source: string, letters: Letters): Uint8Array {
  const members = new Uint8Array(known)
  const runs = new RegExp(`(?:${source})+`, letters === 'any' ? 'giu' : 'gu')
  for (const text of letters === 'small' ? [alphabet, smallAlphabet] : [alphabet]) for (const run of text.matchAll(runs)) members.fill(1, run.index, run.index + run[0].length)
  return members
}

const ascending = (one: number, other: number): number => one - other

type State = { live: readonly number[]; told: readonly number[] }

/**
 * Tells which of many expressions may match at a place of a text, in one look at each of its first units: it reads them all at once, and
 * what it has learnt of a beginning it knows from then on (a lazy deterministic automaton). It may say yes of one that does not match,
 * because of what stands around; never no of one that does.
 */
export class Automaton<Answer> {
  /** Which letter of the automaton a unit is: units that no expression tells apart are one letter. */
  private readonly letterOf = new Uint16Array(0x10000).fill(unknown)
  private width = 2
  /** The steps of all expressions: what each reads, where it goes on, and whose it is; a step that reads nothing forks, or ends its expression. */
  private readonly reads: number[] = []
  private readonly next: number[][] = []
  private readonly owner: number[] = []
  private readonly members: Uint8Array[] = []
  /** When each step was last seen, by turns. */
  private readonly seenAt: Int32Array
  private turn = 0
  /** By letter, whether each set of units holds it. */
  private holds: Uint8Array[] = []
  private readonly start: State
  private readonly room: number
  private readonly answer: (told: readonly number[]) => Answer
  private states: State[] = []
  private places = new Map<string, number>()
  private answers: Answer[] = []
  /** By state and letter the next state; where nothing is left to read, less than zero: the answer. Zero: not known yet. */
  private readonly table: Int16Array

  /** `room`: how many states it remembers before it begins anew; so a hostile text takes no more memory than another. */
  constructor(sought: readonly Sought[], answer: (told: readonly number[]) => Answer, room = 32_000) {
    this.answer = answer
    this.room = room
    const sets = new Map<string, number>()
    const setOf = (source: string, letters: Letters): number => {
      const key = `${letters} ${source}`
      const set = sets.get(key) ?? this.members.push(unitsOf(source, letters)) - 1
      sets.set(key, set)
      return set
    }
    const entries = sought.map(({ part, letters }, owner) => {
      const step = (reads: number, next: number[]): number => (this.reads.push(reads), this.next.push(next), this.owner.push(owner) - 1)
      const plan = (one: Part, then: number): number => {
        if (one.is === 'letter') return step(setOf(one.source, letters), [then])
        if (one.is === 'row') return one.parts.reduceRight((after, inner) => plan(inner, after), then)
        if (one.is === 'choice') return step(-1, one.parts.map((inner) => plan(inner, then)))
        if (one.is === 'nothing') return then
        let from = then
        if (one.most - one.least > fewTimes) {
          from = step(-1, [then])
          this.next[from]?.push(plan(one.part, from))
        } else for (let time = one.least; time < one.most; time += 1) from = step(-1, [then, plan(one.part, from)])
        for (let time = 0; time < Math.min(one.least, reach); time += 1) from = plan(one.part, from)
        return from
      }
      return plan(part, step(-1, []))
    })
    this.tellLettersApart()
    this.seenAt = new Int32Array(this.reads.length)
    this.start = this.closed(entries, [])
    this.table = new Int16Array(room * this.width)
    this.forget()
  }

  /** What the expressions are that may match at a place. */
  at(text: string, place: number): Answer {
    const { table, letterOf, width } = this
    const end = Math.min(text.length, place + reach)
    let state = 1
    for (let unit = place; unit < end; unit += 1) {
      const letter = letterOf[text.charCodeAt(unit)]!
      const next = table[state * width + letter]!
      state = next === 0 ? this.learn(state, letter) : next
      if (state < 0) return this.answers[-state]!
    }
    const letter = end === text.length ? ended : unknown
    const answer = table[state * width + letter]! || this.learn(state, letter)
    return this.answers[-answer]!
  }

  private tellLettersApart(): void {
    let letters = new Uint16Array(known).fill(2)
    let count = 3
    for (const members of this.members) {
      const split = new Uint16Array(2 * count)
      letters = letters.map((letter, unit) => {
        const half = 2 * letter + members[unit]!
        return (split[half] ||= split[half ^ 1] === 0 ? letter : count++)
      })
    }
    this.letterOf.set(letters)
    this.width = count
    this.holds = Array.from({ length: count }, () => new Uint8Array(this.members.length))
    letters.forEach((letter, unit) => this.members.forEach((members, set) => void (this.holds[letter]![set] = members[unit]!)))
  }

  /** All that can be read next from some steps, without what has been told. */
  private closed(from: readonly number[], told: readonly number[]): State {
    this.turn += 1
    const { turn, seenAt, reads, next, owner } = this
    const live: number[] = []
    const now: number[] = []
    const open = [...from]
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (seenAt[step] === turn) continue
      seenAt[step] = turn
      if (reads[step]! >= 0) live.push(step)
      else if (next[step]!.length === 0) now.push(owner[step]!)
      else for (const one of next[step]!) open.push(one)
    }
    const all = now.length === 0 ? told : [...new Set([...told, ...now])].sort(ascending)
    return { live: (all.length === 0 ? live : live.filter((step) => !all.includes(owner[step]!))).sort(ascending), told: all }
  }

  private learn(from: number, letter: number): number {
    const { live, told } = this.states[from]!
    let after: State
    if (letter === ended) after = { live: [], told }
    else if (letter === unknown) after = { live: [], told: [...new Set([...told, ...live.map((step) => this.owner[step]!)])].sort(ascending) }
    else {
      const holds = this.holds[letter]!
      after = this.closed(live.filter((step) => holds[this.reads[step]!] === 1).map((step) => this.next[step]![0]!), told)
    }
    if (this.states.length >= this.room || this.answers.length >= this.room) {
      this.forget()
      return this.placeOf(after)
    }
    return (this.table[from * this.width + letter] = this.placeOf(after))
  }

  private placeOf(state: State): number {
    const key = `${state.told.join(' ')},${state.live.join(' ')}`
    let place = this.places.get(key)
    if (place === undefined) {
      place = state.live.length === 0 ? 1 - this.answers.push(this.answer(state.told)) : this.states.push(state) - 1
      this.places.set(key, place)
    }
    return place
  }

  /** Begins anew: the first state has place 1, for 0 says that a state is not known yet. */
  private forget(): void {
    this.table.fill(0)
    this.states = [this.start]
    this.answers = [this.answer([])]
    this.places = new Map()
    this.placeOf(this.start)
  }
}
