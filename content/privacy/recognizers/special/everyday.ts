import { firstFrom, startingIn, wordPattern } from '../../finder.ts'
import { lineAt, runningOn, sentenceEnd, sentenceStart } from '../../layout.ts'
import { specialWords } from '../../lexicon/special-words.ts'
import type { Person } from '../../people.ts'
import { afterSubject, nextPredicate } from '../../predicates.ts'
import { secretBearers } from '../../people/person.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'
import { many } from './carried-on.ts'

/** Words for somebody who was named before, or for who is close to them. */
const nominal = wordPattern(
  [
    String.raw`(?:(?:il|la|lo|del|della|al|alla|quest[oa]|su[oa]|il su[oa]|la su[oa]|il cui|la cui|i cui|i|le|i suoi)\s|(?:l|un|dell|all)['’]\s?)(?:piccol[oa]|alunn[oa]|student(?:e|essa)|alliev[oa]|minore|bambin[oa]|ragazz[oa]|figli[oa]|fratell(?:o|ino)|sorell(?:a|ina)|compagn[oa]|padre|madre|papà|mamma|babbo|genitor[ei]|nonn[oai]|zi[oa]|zii|famiglia|nucleo(?: familiare)?|coniuge|marito|moglie|suocer[oa]|dipendente|docente|collega|lavorat(?:ore|rice)|collaborat(?:ore|rice)|stess[oa]|interessat[oa])`,
  ],
  { before: String.raw`(?<!\p{L})`, after: String.raw`(?!\p{L})` },
)
/** Where the clause turns to what follows from it, or to somebody else. */
const turn = /\s(?:e|ed|ma|quindi|perciò|pertanto|per cui|mentre|dunque|così)\s(?=(?:per \p{L}+ \p{L}+ )?(?:\p{L}+(?:erà|irà|arà|eranno|iranno|aranno)|starà|sarà|farà|dovrà|potrà|va|vanno|deve|devono|può|il|la|lo|i|le|gli|si|è|ha|chi|non|viene|resta|torna|segue|esce|entra|cerca|chiede|che)(?!\p{L}))|\s(?:e|ed|ma|quindi|perciò)\s(?=l['’])|\s(?:fino al?|a partire|dal \d|sino al?)(?!\p{L})/iu
const also = /^(?:,|,?\s(?:e|ed|ma|o|né|inoltre|perciò|per cui))[\s,]+(?:anche\s|inoltre\s|poi\s|spesso\s|che\s)?$/u
const general = /(?<!\p{L})(?:chi|chiunque|qualora|se|eventual\p{L}+|quando un|ogni|ciascun\p{L}*|tutt[ie])(?!\p{L})/iu

/** Rules are for everybody; rankings and curricula tell by rows of their own. */
const tellsOfNobody: ReadonlySet<string> = new Set(['regolamento', 'carta', 'graduatoria', 'curriculum'])
const maySay = (bearer: Person['bearer']): boolean => (secretBearers.has(bearer) && bearer !== 'excluded' && bearer !== 'payee') || bearer === 'unknown'

/** Where subjects end: names of whom nothing may be told, and words for them or for their family after such a name. */
function subjectsOf({ text, lines, found }: Scene, people: readonly Person[]): { end: number; bearer: Person['bearer'] }[] {
  const named = people.filter(({ bearer, start }) => maySay(bearer) && lines[lineAt(lines, start)]?.cells.length === 0)
  if (named.length === 0) return []
  const nominals = found(nominal).flatMap(({ start, end }) => {
    const nearest = startingIn(named, start - 350, start).findLast((one) => one.end <= start) ?? startingIn(named, end, end + 30)[0]
    const before = text.slice(sentenceStart(text, lines, start, 300), start)
    return nearest && !general.test(before) && !many.test(before) ? [{ end, bearer: nearest.bearer }] : []
  })
  return [...named.map(({ end, bearer }) => ({ end, bearer })), ...nominals]
}

/** A clause of the same sentence that may go on about its subject. */
const clause = /[:;]\s|,?\s(?:e|ed|ma|perché|poiché|siccome|in quanto)(?=\s)/gu
/** Where a predicate of a subject may begin: right after it, in later clauses of its sentence, and where the next sentence names nobody. */
function placesToRead({ text: lined, lines }: Scene, text: string, people: readonly Person[], end: number, bearer: Person['bearer']): number[] {
  if (!secretBearers.has(bearer)) return [end]
  const close = sentenceEnd(lined, lines, end, 280)
  const nobodyUntil = (place: number): boolean => startingIn(people, end, place).length === 0
  const clauses = [...text.slice(end, close).matchAll(clause)].map(({ index, 0: sign }) => end + index + sign.length).filter(nobodyUntil).slice(0, 4)
  const next = /^[.!?]\s(?=\p{Lu})/u.exec(text.slice(close, close + 3))
  return next && nobodyUntil(close + 40) ? [end, ...clauses, close + next[0].length - 1] : [end, ...clauses]
}

/** What is said of somebody in everyday words, whatever its terms: the body, cures, faith, means, misdeeds, trials; each predicate goes whole. */
export function everyday(scene: Scene, people: readonly Person[], known: readonly Sighting[]): Sighting[] {
  const { lines, kind: document } = scene
  if (tellsOfNobody.has(document)) return []
  const text = runningOn(scene.text, lines)
  const sorted = known.toSorted((one, other) => one.start - other.start)
  return subjectsOf(scene, people).flatMap(({ end, bearer }): Sighting[] => placesToRead(scene, text, people, end, bearer).flatMap((subject): Sighting[] => {
    const until = sentenceEnd(scene.text, lines, subject, 280)
    const found: Sighting[] = []
    let from = subject
    let joint = afterSubject
    for (;;) {
      const next = nextPredicate(text, from, until, joint)
      if (!next) return found
      const rest = /^[^.;:()\n,]*/u.exec(text.slice(next.end, until))?.[0] ?? ''
      const person = startingIn(people, next.end, next.end + rest.length)[0]
      const words = text.slice(next.start, Math.min(next.end + rest.length, person?.start ?? Infinity))
      const stop = turn.exec(words)
      const said = (stop ? words.slice(0, stop.index) : person ? words.replace(/[,\s]*(?:\s(?:\p{L}{1,5}\.?|l['’]))*\s?$/u, '') : words).trimEnd()
      if (said.length > 5 && !isKnown(text, next.start, said.length, sorted)) found.push({ start: next.start, end: next.start + said.length, kind: kindOf(scene, next.start, next.start + said.length) ?? next.kind, bearer: bearer === 'unknown' ? 'private-person' : bearer })
      from = next.start + Math.max(said.length, next.end - next.start)
      joint = also
    }
  }))
}

/** Verbs and short words that tell nothing before a term of its own. */
const light = /^(?:(?:non|si|è|era|sono|stat[oaie]|resta|rimane|risulta|sta|ha|hanno|aveva|avuto|subit[oa]|contratto|preso|presa|soffre|affett[oa]|colpit[oa]|rientrat[oa]|rimast[oa]|sanzionat[oa]|rientra|torna|osserva|rispetta|vive|abita|fruisce|seguit[oa]|infatti|anche|ancora|attualmente|purtroppo|ormai|pure|a casa|a letto|dopo|sotto|porta|usa|utilizza|prende|assume|segue|fa|deve|va|con|in|di|da|per|a|causa|perché|il|lo|la|i|gli|le|un|una|uno|al|alla|dal|dalla|del|della|che|dalla|dello|della|necessita|d|l|dell|all|dall)[\s'’]*)*$/iu
/** Whether a term in the predicate is hidden already and nothing but light words stand before it. */
function isKnown(text: string, start: number, length: number, known: readonly Sighting[]): boolean {
  const first = startingIn(known, start, start + length)[0]
  return first !== undefined && light.test(text.slice(start, first.start))
}

function kindOf({ specials }: Scene, start: number, end: number): Sighting['kind'] | undefined {
  const special = specials[firstFrom(specials, start)]
  const kind = special && special.start < end ? specialWords[special.row]?.kind : undefined
  return kind === 'OTHER' ? undefined : kind
}
