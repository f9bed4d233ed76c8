import { startingIn, wordPattern } from '../../finder.ts'
import { strikeAnswers, unionNames } from '../../lexicon/unions.ts'
import { lineAt, sentenceEnd, sentenceStart } from '../../layout.ts'
import type { Person } from '../../people.ts'
import { factOf, type Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'
import { secretOrUnknown } from '../../people/person.ts'
import { choiceAfter } from '../../people/strike-day.ts'

const isOfStrike = factOf(({ text }) => /scioper|astension\p{L} dal lavoro|(?:giorn\p{L}+|data) d\p{L}+['’ ]?\s?(?:astensione|agitazione|protesta)|assemble[ae] sindacal|agitazione sindacale|chi c'è e chi non c'è|permess[oi] (?:sindacal|RSU)/iu.test(text.slice(0, 800)))

/** What somebody does on the day of a strike, in whatever words: all of it says whether they strike. */
const choice = wordPattern(
  [
    String.raw`(?:(?:l'|la )?(?:intenzione|volontà) di )?(?:non )?(?:scioperare|aderire(?: allo sciopero| all'assemblea)?)|si (?:è |sono )?riserv\p{L}+ (?:di|la) \p{L}+|(?:non )?scioper(?:a|ano|erà|eranno|erebbe|ato)(?!\p{L})`,
    String.raw`(?:non )?(?:partecip(?:a|ano|erà|eranno|are)|ader(?:isce|iscono|irà|iranno|ire)) (?:a|al|allo|alla|all')[ ']?(?:sciopero|assemblea|agitazione|astensione|protesta|giornata)(?: sindacale)?`,
    String.raw`non (?:presterà|presteranno|presta|prestano) servizio|(?:(?:è|sono|sarà|saranno) )?(?:regolarmente|normalmente) (?:in servizio|presenti?|al lavoro)`,
    String.raw`(?:si )?ast(?:enersi|engono|iene|errà|erranno)(?: (?:dal lavoro|solo|soltanto|per)(?: (?:il|la|le|l'|un|una)?[ ']?\p{L}+){0,2})?`,
    String.raw`non si (?:(?:è|sono) (?:ancora )?(?:espress|pronunciat|dichiarat)[oaie]|esprim(?:e|ono)|pronunci(?:a|ano)|dichiar(?:a|ano))|non (?:ha|hanno) (?:ancora )?(?:dichiarato|comunicato|deciso|sciolto la riserva)(?: nulla| alcunché)?`,
    String.raw`permess[oi] (?:RSU|RSA|sindacal[ei])`,
    String.raw`(?:l'altra volta|in precedenza|l'ultima volta|già|finora) (?:non )?(?:aveva|avevano|ha|hanno) (?:aderito|scioperato)`,
    String.raw`(?:dirigent|segretari|delegat|iscritt|tesserat|component|rappresentant)\w* (?:\p{L}+ ){0,3}?(?:${unionNames})`,
    String.raw`lavor(?:a|ano|erà|eranno)(?=\s*(?:[.;]|$|\n))`,
  ],
  { before: String.raw`(?<!\p{L})` },
)
/** The same in words that others use of classes and services too. */
const answer = wordPattern([String.raw`(?:non )?(?:${strikeAnswers})`], { before: String.raw`(?<!\p{L})`, after: String.raw`(?!\p{L})` })
/** What may stand between who is named and what they answered: `, invece, ha comunicato che`. */
const reports = /^[\s,*_]*(?:(?:invece|però|anche|inoltre|pure|che|il quale|la quale|i quali|ha|hanno|aveva|avevano|si|è|sono|fa|fanno|detto|dett[oa]|fatto|dichiarat[oaie]|comunicat[oaie]|risposto|sapere|riferito|scritto|assicurato|confermato|precisato|annunciato|anticipato|preannunciato|segnalato|di|da parte (?:loro|sua)|per ora|al momento|questa volta)[\s,]+)*$/iu
/** What may stand between what was answered and who is named after it. */
const names = /^\s?:?\s(?:(?:il|la|lo|i|le|gli|l['’])\s?)?(?:(?:sig|prof|dott|ins|doc)\p{L}*\.?(?:ssa|ra|ri)?\.?\s|(?:\p{Ll}+\s){1,3})?$/iu
/** Where a clause turns to what somebody does meanwhile, or to the next name. */
const goesOn = /\s(?:e|ed|ma|mentre|perciò|quindi|pertanto)\s(?:(?:accogli|terr|sorvegli|sostitu|apr|vigil|coprir|prender|resta|il|la|lo|i|le|gli|l['’])\p{L}*)[\s\S]*$|\s(?:(?:il|la|lo|i|le|gli|l['’])\s?)(?:docent|insegnant|professor|prof|maestr|colleg|collaborat|assistent|custod|tecnic|signor|sig)\p{L}*[\s\S]*$/iu
/** An office in a union: whoever calls a strike holds it for all to see. */
const ofOffice = /^(?:dirigent|segretari|delegat|component|rappresentant)/iu
const ofBodies = /(?<!\p{L})(?:OO\.?\s?SS|organizzazion\p{L}+|sigl[ae]|segreteri[ae]|percentual\p{L}+|tutt[oi] il personale|il personale)(?!\p{L})/iu

/** What a named worker chose in a notice of a strike. */
export function choicesOfStrikers(scene: Scene, people: readonly Person[]): Sighting[] {
  if (!isOfStrike(scene)) return []
  const { text, lines, found } = scene
  const isTold = ({ bearer }: Person): boolean => bearer !== 'company' && bearer !== 'public-figure'
  const answers = found(answer).flatMap(({ start, end }): Sighting[] => {
    if ((lines[lineAt(lines, start)]?.cells.length ?? 0) > 0) return []
    const before = startingIn(people, start - 120, start).findLast(({ end, bearer }) => end <= start && secretOrUnknown.has(bearer))
    const until = end - (goesOn.exec(text.slice(start, end))?.[0].length ?? 0)
    const after = startingIn(people, until, until + 60).find(({ bearer }) => secretOrUnknown.has(bearer))
    const isOfOneBefore = before !== undefined && reports.test(text.slice(before.end, start))
    if (!isOfOneBefore && !(after && names.test(text.slice(until, after.start)))) return []
    return [{ start, end: until, kind: 'UNION', bearer: 'staff-own-matter' }]
  })
  const choices = found(choice).flatMap(({ start, end }): Sighting[] => {
    if ((lines[lineAt(lines, start)]?.cells.length ?? 0) > 0) return []
    const floor = sentenceStart(text, lines, start, 300)
    const ceiling = sentenceEnd(text, lines, end, 200)
    const isOfSomebody = startingIn(people, floor, ceiling).some(ofOffice.test(text.slice(start, end)) ? ({ bearer }) => secretOrUnknown.has(bearer) : isTold)
    return isOfSomebody && !ofBodies.test(text.slice(floor, ceiling)) ? [{ start, end, kind: 'UNION', bearer: 'staff-own-matter' }] : []
  })
  const told = [...answers, ...choices]
  const others = people.flatMap(({ end, bearer }): Sighting[] => {
    const line = lines[lineAt(lines, end)]
    if (!secretOrUnknown.has(bearer) || !line || line.cells.length > 0) return []
    const until = Math.min(sentenceEnd(text, lines, end, 200), end + 140)
    const choice = choiceAfter(text.slice(end, until))
    if (!choice || ofBodies.test(text.slice(end, until))) return []
    const start = end + choice.start
    const said = text.slice(start, end + choice.end)
    const length = said.length - (goesOn.exec(said)?.[0].length ?? 0)
    const next = startingIn(people, start, start + length)[0]
    const whole = next ? text.slice(start, next.start).replace(/(?:,|\s(?:e|ed|mentre))?(?:\s(?:\p{L}{1,14}\.?|l['’]\s?\p{L}*))*\s?$/u, '').length : text.slice(start, start + length).trimEnd().length
    return whole > 5 && !told.some((one) => one.start <= start && start + whole <= one.end) ? [{ start, end: start + whole, kind: 'UNION', bearer: 'staff-own-matter' }] : []
  })
  return [...told, ...others]
}
