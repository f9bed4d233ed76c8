import type { CapitalWord, Words } from './words.ts'
import { lineAt, type Line } from './layout.ts'
import { isItalian } from './lexicon/italian.ts'

/** A stretch that may name a person; `strength` 2: reads as a name by itself, 1: only where something says that a person stands there. */
export type Mention = {
  start: number; end: number; strength: 1 | 2; keys: string[]; isInitials: boolean
  /** Holds a word of the gazetteers. */
  isKnown: boolean
  isAllCaps: boolean
  /** The ordinary word with a capital that follows at once, and may be a surname all the same. */
  tail?: { end: number; key: string }
}

const particles = new Set(
  "degl agl dagl di de del della dello dei degli delle dell d da dal dall dalla dalle lo la li le l van von der den el al ben bin ibn abd abu o mc mac sant do dos das y san santa st".split(' '),
)
const titles = new Set(
  'via viale piazza piazzetta piazzale corso largo vicolo vico contrada strada località frazione borgo salita prof profssa proff professor professore professoressa dott dottssa dottor dottore dottoressa dr drssa sig sigra sigg signor signora ins insegnante avv avvocato ing ingegner arch architetto geom rag on sen mons don suor maestro maestra ssa ra il la lo i gli le un una del della dal dalla al alla e ed con per nel nella sul sulla'.split(
    ' ',
  ),
)
const innerParticle = /^[ ]{1,3}(?:d(?=')|di|de|del|della|dei|degli|da|dal|dalla|van|von|van der|van den|el|al|ben|bin|ibn|do|dos|y|lo|la)(?: |'| ?')$/
/** `Mercatino di Natale`: what an unknown word is of is no surname. */
const isOfSomething = /^[ ]{1,3}(?:di|del|della|dei|degli)[ ]$/
const plainGap = /^(?:[ ]{0,4}\*{0,2}[ ]{0,4}|[ ]?\n[ ]?|' ?|\. ?)$/
/** `G. d. S.`, `A.d.P.`: a particle cut short between two initials. */
const shortParticle = /^\.[ ]?(?:d[aei]?|l[aeo]?)\.[ ]?$/
/** `Anna Verdi in Bruni`: a wife's name and her husband's. */
const marriedGap = /^[ ]in[ ]$/
/** `EsaBac`, `PagoPA`: a capital inside a word is a trademark's, but for `McKay` or `DeLuca`. */
const innerCapital = /^(?!(?:Mc|Mac|De|Di|Da|Del|La|Le|Lo|Van|Fitz)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u

type Part = 'name' | 'known' | 'maybe' | 'particle' | 'initial' | 'none'

const ofPlaces = new Set('corso via borgo strada piazza monte valle ponte villa chiesa casa mas'.split(' '))

function partOf(word: CapitalWord, text: string, before?: CapitalWord): Part {
  const { key } = word
  if (word.end - word.start === 1 && text[word.end] === "'" && /\p{L}/u.test(text[word.end + 1] ?? '')) return 'particle'
  if (word.end - word.start === 1 && /[À-Ý]/.test(text[word.start] ?? '') && /^(?:dall|dell)$/.test(before?.key ?? '')) return 'name'
  if (word.end - word.start === 1) return text[word.end] === '.' && !(key === 'n' && /^\.\s?\d/.test(text.slice(word.end, word.end + 3))) ? 'initial' : key === 'd' || key === 'o' || key === 'l' ? 'particle' : 'none'
  if (word.isAllCaps && word.end - word.start === 2 && /^\s?\d{3}/.test(text.slice(word.end, word.end + 4))) return 'none'
  if (before && ofPlaces.has(key) && /^(?:dal|dalla|dall|del|della|la|de|di)$/.test(before.key) && before.isAllCaps === word.isAllCaps) return 'name'
  if (key === 'santa' && !/^\s\p{Lu}/u.test(text.slice(word.end, word.end + 2))) return 'maybe'
  if (particles.has(key)) return 'particle'
  if (key === 'signore' && before?.key === 'del' && before.isAllCaps === word.isAllCaps) return 'name'
  if (titles.has(key) || (!word.isAllCaps && innerCapital.test(text.slice(word.start, word.end)))) return 'none'
  if (word.isOrdinary) return word.isFirstName || word.isSurname ? 'maybe' : 'none'
  return word.isFirstName || word.isSurname ? 'known' : 'name'
}

/** Whether `ROSSI, Anna` or `Rossi, Anna` is one entry of a list of people: the surname opens the line and nothing but a separator follows the name. */
function isSurnameFirst(text: string, lines: Line[], left: CapitalWord, right: CapitalWord): boolean {
  const line = lines[lineAt(lines, left.start)]
  if (!line || !/^[\s*•·▪◦\d.)°ª-]*(?:\p{L}{1,6}[ ']){0,2}$/u.test(text.slice(line.start, left.start))) return false
  if (!/^(?:\s\p{Lu}\p{Ll}+)?\s{0,3}(?:[-–—(,;|:]|\d|$|\n)/u.test(text.slice(right.end, right.end + 30))) return false
  return left.isAllCaps ? !right.isAllCaps || right.isFirstName : right.isFirstName && !left.isFirstName
}

/** Whether a line of prose ends with a first name and the next goes on with the surname. */
function isBroken(text: string, lines: Line[], left: CapitalWord, right: CapitalWord): boolean {
  const line = lines[lineAt(lines, left.start)]
  return line !== undefined && !line.isItem && line.cells.length === 0 && left.isFirstName && !right.isFirstName && !right.isOrdinary && /\p{Ll}{2}[,;]?\s(?:\p{Lu}[\p{L}']+\s){0,2}$/u.test(text.slice(line.start, left.start)) && /^(?:'\p{Lu}\p{Ll}+)?[,;]?\s\p{Ll}/u.test(text.slice(right.end, right.end + 24))
}

function canJoin(text: string, lines: Line[], left: CapitalWord, right: CapitalWord, leftPart: Part): boolean {
  if (right.start - left.end > 12) return false
  const gap = text.slice(left.end, right.start)
  if (gap.startsWith('.') && leftPart !== 'initial') return false
  if (gap.startsWith("'") && leftPart !== 'particle') return false
  if (gap === ', ') return isSurnameFirst(text, lines, left, right)
  if (gap.includes('\n')) return left.isAllCaps === right.isAllCaps && (lines[lineAt(lines, right.start)]?.continues === true || isBroken(text, lines, left, right))
  if (marriedGap.test(gap)) return leftPart !== 'particle' && right.isSurname && !left.isAllCaps === !right.isAllCaps
  if (leftPart === 'initial' && shortParticle.test(gap)) return right.end - right.start === 1
  return plainGap.test(gap) || (innerParticle.test(gap) && leftPart !== 'particle' && leftPart !== 'initial')
}

/** An office in letters with dots, right before the name of who holds it. */
const office = /^(?:D\.\s?S|D\.\s?S\.\s?G\.\s?A|R\.\s?U\.\s?P|A\.\s?A|A\.\s?T|C\.\s?S|F\.\s?S)\.\s$/u
function withoutOffice(run: { word: CapitalWord; part: Part }[], text: string): { word: CapitalWord; part: Part }[] {
  const name = run.findIndex(({ part }) => part !== 'initial')
  return name > 1 && run.length - name > 1 && office.test(text.slice(run[0]!.word.start, run[name]!.word.start)) ? run.slice(name) : run
}

const headOfSentence = /(?:^|[.!?:;\n«"(–—•·▪]|^[\s*_-]*)[\s*_-]{0,4}$/u
const saysWhatIsDone = /(?:ano|ono|isce|tor[ei]|tric[ei]|ologo|ologa|iere|iera|grafo|grafa|[bcdgmnstvz]ere|[^i]are|ire)$|^(?:ieri|oggi|domani|stamattina|stasera|ciao|salve|anche|pure|perfino|persino|neppure|neanche|ecco|poi|infine|inoltre|mentre|quando|siccome|forse|adesso|allora|finalmente|purtroppo|bravo|brava|bravi|brave|evviva)$/
/** `Moderano Clara Verdi`: the first word has its capital from the sentence alone, and the name begins after it. */
function withoutOpeningWord(run: { word: CapitalWord; part: Part }[], text: string): { word: CapitalWord; part: Part }[] {
  const [first, second, ...others] = run
  if (first?.word.key === 'manca' && second?.word.isFirstName && /[.;]\s$/.test(text.slice(Math.max(0, first.word.start - 2), first.word.start))) return run.slice(1)
  if (!first || !second || first.part !== 'name' || first.word.isAllCaps || !second.word.isFirstName || !headOfSentence.test(text.slice(Math.max(0, first.word.start - 6), first.word.start))) return run
  const isFull = others.some(({ word, part }) => part !== 'particle' && !word.isFirstName)
  if (!isFull && !saysWhatIsDone.test(first.word.key)) return run
  return isItalian(first.word.key) || (isFull && saysWhatIsDone.test(first.word.key)) ? run.slice(1) : run
}

/** `Ilaria Del Buono`: after a first name and a particle with a capital, an ordinary word is the rest of the surname. */
function closesSurname(run: readonly { word: CapitalWord; part: Part }[], { start, key, isAllCaps }: CapitalWord, text: string): boolean {
  const [first, last] = [run[0]?.word, run.at(-1)?.word]
  return !isAllCaps && first?.isFirstName === true && !first.isOrdinary && last !== undefined && run.length === 2 && !last.isAllCaps && /^(?:del|della|dello|dal|dalla|de|di|lo|la)$/.test(last.key) && key.length > 2 && !titles.has(key) && /^[ ]$/.test(text.slice(last.end, start))
}

/** Every stretch of capitalised words that may be a person's name, in order; linear in the number of words. */
export function mentionsIn(text: string, { capitals: words, isPlain }: Words, lines: Line[]): Mention[] {
  const mentions: Mention[] = []
  let index = 0
  while (index < words.length) {
    const first = words[index]
    if (!first) break
    const firstPart = partOf(first, text)
    if (firstPart === 'none') {
      index += 1
      continue
    }
    const run: { word: CapitalWord; part: Part }[] = [{ word: first, part: firstPart }]
    let next = index + 1
    while (next < words.length && run.length < 7) {
      const word = words[next]
      const last = run.at(-1)
      if (!word || !last || !canJoin(text, lines, last.word, word, last.part)) break
      const known = partOf(word, text, last.word)
      const part = known === 'none' && closesSurname(run, word, text) ? 'maybe' : known
      if (part === 'none') break
      run.push({ word, part })
      next += 1
    }
    index = next
    const ordinary = words[next]
    const lastWord = run.at(-1)?.word
    const tail = ordinary && lastWord && ordinary.end - ordinary.start > 2 && /^[ ]{1,4}$/.test(text.slice(lastWord.end, ordinary.start)) && !titles.has(ordinary.key) && ordinary.isAllCaps === lastWord.isAllCaps ? { end: ordinary.end, key: ordinary.key } : undefined
    while (run.length > 0 && run.at(-1)?.part === 'particle') run.pop()
    while (run.length > 1 && run[0]?.part === 'particle' && !/^(?:d|de|di|del|della|dello|dell|degl|lo|la|li|da|dal|dall|dalla|degli|dei|van|von|el|al|sant|san|o|mc|ben|bin|abu|abd|ibn|st|n|m)$/.test(run[0].word.key)) run.shift()
    const mention = weigh(withoutOpeningWord(withoutOffice(run, text), text), text, isPlain)
    if (mention) mentions.push(tail ? { ...mention, tail } : mention)
  }
  return mentions
}

function weigh(run: { word: CapitalWord; part: Part }[], text: string, isPlain: (key: string) => boolean): Mention | null {
  let parts = run
  const solid = parts.filter(({ part }) => part === 'known' || part === 'name')
  if (solid.length === 0) {
    const maybe = parts.filter(({ part }) => part === 'maybe')
    if (maybe.length === 0 && parts.filter(({ part }) => part === 'initial').length < 2) return null
    if (maybe.length > 0 && !maybe.some(({ word }) => word.isFirstName)) {
      if (maybe.length < 2 || !maybe.some(({ word }) => word.isSurname)) return null
    }
  } else if (!solid.some(({ word }) => word.isFirstName)) {
    while (parts.length > 1 && parts[0]?.part === 'maybe' && !parts[0].word.isFirstName && parts.length > 2) parts = parts.slice(1)
  }
  if (parts.length > 1 && parts[0]?.part === 'name' && isOfSomething.test(text.slice(parts[0].word.end, parts[1]?.word.start))) parts = parts.slice(1)
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return null
  const initials = parts.filter(({ part }) => part === 'initial').length
  const isInitials = initials > 1 && parts.every(({ part }) => part === 'initial' || part === 'particle')
  const bearing = parts.filter(({ part }) => part !== 'particle')
  const hasFirstName = bearing.some(({ word, part }) => word.isFirstName && part !== 'initial')
  const isPair = bearing.length >= 2 && !isInitials
  const hasKnown = bearing.some(({ part }) => part === 'known')
  const isCommon = bearing.every(({ word, part }) => part === 'initial' || isPlain(word.key))
  const strong = isPair && !isCommon && ((hasFirstName && bearing.length - bearing.filter(({ part }) => part === 'maybe').length >= 1) || (initials > 0 && bearing.some(({ part }) => part !== 'initial' && part !== 'maybe')) || (hasKnown && bearing.every(({ word, part }) => part === 'known' && word.isSurname)))
  let end = last.word.end
  if (last.part === 'initial' && text[end] === '.') end += 1
  if (text[end] === "'" && !/\p{L}/u.test(text[end + 1] ?? '')) end += 1
  return {
    start: first.word.start,
    end,
    strength: strong ? 2 : 1,
    keys: bearing.map(({ word }) => word.key),
    isInitials,
    isKnown: bearing.some(({ part, word }) => part === 'known' && !isPlain(word.key)),
    isAllCaps: bearing.every(({ word }) => word.isAllCaps),
  }
}
