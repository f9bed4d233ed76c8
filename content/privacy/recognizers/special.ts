import { startingIn } from '../finder.ts'
import { lineAt, runningOn, sentenceEnd, sentenceStart } from '../layout.ts'
import { specialWords } from '../lexicon/special-words.ts'
import type { Person } from '../people.ts'
import { secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'
import { pointsOfAgenda } from './special/agenda.ts'
import { beside } from './special/beside-private.ts'
import { amounts, asides, relatives, warnings } from './special/beside-names.ts'
import { bordered } from './special/borders.ts'
import { everyday } from './special/everyday.ts'
import { states, symptoms } from './special/carried-on.ts'
import { reasonsOfRequests, withoutRequests } from './special/reasons.ts'
import { reasonsOf, sanctions } from './special/sanctions.ts'
import { extent } from './special/extent.ts'
import { startWithHead } from './special/head-ahead.ts'
import { notesByNumber } from './special/numbered.ts'
import { choicesOfStrikers } from './special/of-strikes.ts'
import { startOfPoint, startWithNouns } from './special/nouns-ahead.ts'
import { afterPoints, cells, fields, listed } from './special/rows.ts'
import { benign, outcome } from './special/says-nothing.ts'
import { toldColumns } from './special/told-columns.ts'
import { toldInSlots } from './special/slots.ts'
import { isOfOfficeOnly, isSaidOfNobody, isSaidOfSomebody, toldIn, type Saying, type Told } from './special/said-of-somebody.ts'

/** Kinds of document where what is said may be of somebody who is not named in the sentence. */
const ofUnnamed = new Set(['elenco', 'circolare', 'verbale', 'avviso', 'determina', 'curriculum', 'graduatoria'])

/** Kinds of document in whole sentences: what stands before the word is rarely the thing itself. */
const ofProse = new Set(['verbale', 'incarico', 'determina'])

/** How something ended or who came, with the reason in brackets: only the reason is told of somebody. */
const withAside = /^(?:\d{1,2}|(?:non )?(?:superat|recuperat|svolt)[oa]|assente|presente|rinviat[oa]|differit[oa])\s?\(/iu

/** Where the sentence starts; the dot of initials ends none. */
function startOfSentence({ text, lines }: Scene, named: readonly Person[], start: number): number {
  const floor = sentenceStart(text, lines, start, 400)
  const initials = startingIn(named, floor - 40, floor).find(({ end }) => end === floor)
  return initials ? sentenceStart(text, lines, initials.start, 400) : floor
}

/** The words of a special category, each with its sentence and the person nearest to it. */
function sayingsOf({ scene, named }: Told): Saying[] {
  const { text, lines } = scene
  let next = 0
  return scene.specials.flatMap(({ start, end, row, text: words }): Saying[] => {
    const kind = specialWords[row]?.kind
    const line = lines[lineAt(lines, start)]
    if (!kind || !line || line.isHeader) return []
    const inRow = line.cells.length > 0
    const floor = inRow ? line.start : startOfSentence(scene, named, start)
    const ceiling = inRow ? line.end : sentenceEnd(text, lines, end, 400)
    while (next < named.length && (named[next]?.end ?? 0) <= floor) next += 1
    let person: Person | undefined
    for (let index = next; index < named.length && (named[index]?.start ?? 0) < ceiling; index += 1) {
      const one = named[index]!
      if (one.start > start && person && secretOrUnknown.has(person.bearer) && !secretOrUnknown.has(one.bearer)) break
      person = one
      if (one.start > start) break
    }
    return [{ start, end, words, kind, line, floor, ceiling, sentence: text.slice(floor, ceiling), person }]
  })
}

/** What is said of a person's health, disability, faith, union, means, discipline or trials; in general terms it stays. */
export function specialCategories(scene: Scene, people: Person[]): Sighting[] {
  const { kind: document } = scene
  const text = runningOn(scene.text, scene.lines)
  const told = toldIn(scene, people)
  const found = sayingsOf(told).flatMap((saying): Sighting[] => {
    const { start, end, words, kind, line, floor, ceiling, person } = saying
    if (isSaidOfNobody(told, saying) || !isSaidOfSomebody(told, saying)) return []
    if (person === undefined && !ofUnnamed.has(document)) return []
    if (isOfOfficeOnly(told, saying) || /^stato civile$/i.test(words)) return []
    const isOfSecret = person !== undefined && secretOrUnknown.has(person.bearer)
    if (kind === 'OTHER' && document !== 'graduatoria' && document !== 'curriculum' && !(isOfSecret && person.bearer !== 'unknown')) return []
    const cell = line.cells.find((one) => one.start <= start && end <= one.end)
    const rest = document === 'graduatoria' ? afterPoints(text, line, start) : null
    const isOutcome = cell !== undefined && (outcome.test(text.slice(cell.start, cell.end)) || withAside.test(text.slice(cell.start, cell.end))) && text.slice(cell.start, start).includes('(')
    const place = rest ?? (cell && !isOutcome && cell.end - cell.start < 100 && startingIn(people, cell.start, cell.end).length === 0 ? cell : extent(text, start, end, kind, cell?.start ?? floor, cell?.end ?? ceiling, people))
    if (benign.test(text.slice(place.start, place.end).trim())) return []
    const from = told.isConvocation && kind !== 'OTHER' && !cell ? startOfPoint(text, place.start, floor, people) : rest || ofProse.has(document) ? place.start : startWithNouns(text, place.start, cell?.start ?? floor, people)
    const head = cell || rest || kind === 'OTHER' || kind === 'UNION' ? from : Math.min(from, startWithHead(text, from, floor, people))
    return [{ start: head, end: place.end, kind, bearer: isOfSecret ? person.bearer : 'private-person' }]
  })
  const reasons = reasonsOfRequests(scene, people)
  const punished = withoutRequests(scene, [...found, ...sanctions(scene, people)], reasons)
  const all = [...punished, ...reasons, ...reasonsOf(scene, people, punished), ...choicesOfStrikers(scene, people), ...notesByNumber(scene, people), ...pointsOfAgenda(scene, people, told.isConvocation), ...relatives(scene, people), ...beside(scene, people), ...warnings(scene, people), ...asides(scene, people), ...symptoms(scene, people), ...states(scene, people), ...everyday(scene, people, punished), ...fields(scene, told.hasSecret || document === 'curriculum'), ...cells(scene, people), ...listed(scene, people), ...amounts(scene, people), ...toldColumns(scene, people, punished)]
  return bordered(scene, people, [...all, ...toldInSlots(scene, people, all)])
}
