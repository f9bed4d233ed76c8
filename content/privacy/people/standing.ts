import { atEnd } from '../at-end.ts'
import { classAhead } from '../class-name.ts'
import { roles } from '../clues.ts'
import { columnOf, type Column } from '../columns.ts'
import { lineAt, sentenceEnd, sentenceStart, type Line } from '../layout.ts'
import type { Bearer } from '../bearer.ts'
import type { Mention } from '../mentions.ts'
import type { Scene } from '../scene.ts'
import { isOfTeachers } from './by-document.ts'
import { nearestCue, type Nearby } from './nearest-cue.ts'
import { atWork, type Person } from './person.ts'

const titleBefore = atEnd(/((?:^|[\s("'*,;:–-])((?:(?:gent\w*|egr\w*|ill\w*|chiar\w*)\.?\s)?(?:proff?|dott|dr|sig|ins|avv|ing|arch|geom|rag|on|mons|m°|p\.i|suor|don)\.?(?:\s?(?:ssa|ra|na|re|r|ri))?\.?|professor(?:e|essa)|dottor(?:e|essa)|maestr[oa]|signor[ae]?)[\s*_]{1,4})$/i)
const connector =
  /^(?:[,:]?\s?["«][^"»\n]{0,90}["»])?[\s*_"»,;/&]*(?:\([^()\n]{0,90}\)[\s*_,;–-]*)?(?:(?:e|ed|o|nonch[eé]|con|,|;|(?:per|in|nella|della|di)\s(?:(?:la|le|il)\s)?(?:classe\s)?[1-5]\s?[\^ªa°]?\s?[A-Z]{0,3}(?=[,;\s])|\)\se\s(?:il|la|lo|l')\s?\p{Ll}+\s\(|-|–|[🏆👉•·▪]|\d{1,2}\s?[°ª)^.]\s?|(?:\d{1,3}(?:[.,]\d+)?\s?(?:\/\s?\d{1,3}|punti|pt\.?|p\.)?))[\s*_–-]*){0,4}(?:(?:l'|la |il |le |i |gli |al |alla |all'|a |con |dal |dalla )?(?:prof|dott|dr|sig|ins|avv|ing|arch|geom)[.\w]*\.?\s*(?:ssa\s|ra\s)?)?[\s*_]*$/iu
const newClause = atEnd(/;\s*(?:(?:mentre|invece|inoltre|infine|e|ed)\s)?$/)
/** `il medico ha prescritto la terapia a …`: whom somebody at work did something to, or for, is another. */
const hasActed = /^,?[^.;:,]{0,30}\s(?:(?:ha|hanno|aveva|avevano)\s(?:\p{Ll}+\s){0,2}?\p{Ll}+(?:at|ut|it|tt|st|rs|rt|es|us|is)o|(?!sar)\p{Ll}{3,}(?:[ei]rà|[ei]ranno))\s(?:[\p{Ll}'’]+\s){0,4}$/u
const acting: ReadonlySet<Bearer> = new Set<Bearer>(['official', 'staff'])
/** `…, figlia del pittore; con lei …`: whose child the one before is. */
const ofPrevious = /^,\s(?:il\s|la\s)?(?:figli[oa]|nipote|vedov[ao])\sd(?:el|ello|ella|ell['’])[^;]{0,60};/u
/** Of whom somebody speaks is not who speaks. */
const reported = /(?<!\p{L})(?:segnal|riferi|comunic|inform|dichiar|precis|ricord|not|afferm|sostien|fa presente|fa sapere|avvert)\p{L}*\s(?:\p{L}+\s){0,3}che\s/iu

/** A mention with what stands around it, as the rules read it. */
export type Standing = {
  scene: Scene
  mention: Mention
  /** The people already named, in order, and the last of them. */
  people: readonly Person[]
  previous: Person | undefined
  line: Line
  lineIndex: number
  /** Where the sentence starts. */
  from: number
  /** The sentence before the mention, without a title such as `prof.ssa` at its end. */
  left: string
  /** The words of the mention, and a short stretch of the sentence after it. */
  own: string
  right: string
  /** The title before the name, in small letters; `''` for none. */
  title: string
  isNewClause: boolean
  /** What stands between the person before and this one, in one sentence. */
  between: string | null
  /** Whether this one is named in a row with the person before. */
  isChained: boolean
  /** The word that says who comes next, when it is near. */
  near: Nearby | null
  isAdjacent: boolean
  isPupilCue: boolean
  column: { column: Column; cell: { start: number; end: number }; index: number } | null
  isLineStart: boolean
  /** The class of a pupil follows. */
  hasClass: boolean
  aroundLine: string
}

/** Who a rule takes the mention for; `nobody`: it names no person; `null`: the rule has nothing to say. */
export type Verdict = { bearer: Bearer; isSure: boolean } | 'nobody' | null
export type Rule = (standing: Standing) => Verdict

export const as = (bearer: Bearer, isSure = true): Verdict => ({ bearer, isSure })

/** The rest of the sentence after the mention. */
export const afterIn = ({ scene, mention }: Standing): string => scene.text.slice(mention.end, sentenceEnd(scene.text, scene.lines, mention.end))
/** The sentence before the mention, title and all. */
export const beforeIn = ({ scene, mention, from }: Standing): string => scene.text.slice(from, mention.start)

function headerColumn(line: Line, start: number): { column: Column; cell: { start: number; end: number }; index: number } | null {
  const index = line.cells.findIndex((cell) => cell.start <= start && start <= cell.end)
  const cell = line.cells[index]
  if (!cell) return null
  const header = line.headers[index]
  return { column: header === undefined ? { holds: 'other' } : columnOf(header), cell, index }
}

/** Looks around a mention; `null` where no one is ever named. */
export function standingOf(scene: Scene, mention: Mention, people: readonly Person[]): Standing | null {
  const { text, lines } = scene
  const lineIndex = lineAt(lines, mention.start)
  const line = lines[lineIndex]
  if (!line || line.isHeader) return null
  if (mention.strength === 1 && !mention.isInitials && !mention.isKnown && line.cells.length === 0 && mention.keys.every((key) => key.length < 3 || scene.words.isPlain(key))) return null
  const from = sentenceStart(text, lines, mention.start)
  const whole = text.slice(from, mention.start)
  const right = text.slice(mention.end, Math.min(mention.end + 110, sentenceEnd(text, lines, mention.end, 110)))
  const isNewClause = newClause.test(whole)
  const titled = titleBefore.exec(whole)
  const title = titled?.[2]?.toLowerCase() ?? ''
  const left = titled && title ? `${whole.slice(0, whole.length - (titled[1]?.length ?? 0))} ` : whole
  const previous = people.at(-1)
  const between = previous && previous.end >= from ? text.slice(previous.end, mention.start) : null
  const isChained = between !== null && between.length < 140 && connector.test(between) && !((previous?.bearer === 'public-figure' || previous?.bearer === 'company') && (between.includes('\n') || title !== '' || /[\d(–-]/.test(between)))
  const leftEnd = from + left.length
  const cueBefore = nearestCue(text, scene.found(roles), between === null || isChained || !previous ? from : Math.max(from, previous.end), title ? leftEnd - 1 : leftEnd)
  const near = cueBefore && !(acting.has(cueBefore.bearer) && hasActed.test(left.slice(left.length - cueBefore.distance))) && !(between !== null && ofPrevious.test(between)) && cueBefore.distance <= 70 && !(atWork.has(cueBefore.bearer) && reported.test(left.slice(left.length - cueBefore.distance))) ? { ...cueBefore, distance: cueBefore.distance + (title ? 1 : 0) } : null
  const isAdjacent = near !== null && /^[\s,:*_"'(]*(?:(?:di|de\w*|è|il|la|lo|l'|sono|e|signor[a]?|classe \w+)[\s']*){0,3}$/i.test(left.slice(left.length - near.distance))
  const isPupilCue = near?.bearer === 'pupil' || near?.bearer === 'family'
  return {
    scene,
    mention,
    people,
    previous,
    line,
    lineIndex,
    from,
    left,
    own: text.slice(mention.start, mention.end),
    right,
    title,
    isNewClause,
    between,
    isChained,
    near,
    isAdjacent,
    isPupilCue,
    column: headerColumn(line, mention.start),
    isLineStart: /^[\s*#_•·\d.)–-]*$/.test(text.slice(line.start, mention.start)),
    hasClass: classAhead.test(right) && !/^,\s?[1-9]\s?[ª°^]\s\p{Lu}\.\s?\p{Lu}/u.test(right) && !isOfTeachers(scene) && !/^\s*(?:n\.|ora|h\b)/i.test(right),
    aroundLine: text.slice(Math.max(line.start, mention.start - 400), Math.min(line.end, mention.end + 400)),
  }
}
