import { anyCase } from '../any-case.ts'
import type { Bearer } from '../bearer.ts'
import { columnOf } from '../columns.ts'
import { startingIn, wordPattern, type Match } from '../finder.ts'
import { lineAt, sentenceStart, type Line } from '../layout.ts'
import type { Person } from '../people.ts'
import { secretBearers, secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { isOfAddressee } from './addressee.ts'
import { city, postalForm, streetForms, townForm } from './places.ts'
import type { Sighting } from './recognizer.ts'

const street = wordPattern(streetForms, { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
const postal = wordPattern([postalForm], { letters: 'as-written' })
/** A place of any name that ends with its number, or a hamlet without one. */
const anyPlace = String.raw`(?:\p{Lu}[\p{L}'.-]*(?:[ ]\p{L}[\p{L}'.-]*){0,5}?,?[ ](?:n\.[ ]?)?\d{1,4}(?:[ ]?\/?[A-Za-z](?![\p{L}]))?(?![\p{L}\d/]|[.,]\d|[ ](?:anni|mesi|giorni|alunn|euro|km|metri))|${anyCase('(?:loc\\.|località|fraz\\.|frazione|contrada|c\\.da|borgata)')}[ ]\p{Lu}[\p{L}'-]+(?:[ ](?:di|del|dei|della|delle|degli|d'|in|al|la|san|\p{Lu}[\p{L}'.-]*)){0,4})`
const lives = wordPattern([String.raw`${anyCase('(?:residen(?:te|ti|za)|domicili(?:ato|ata|o)|abitante|abitanti|abita|dimorante|risied\\p{L}{1,4})')}(?!\p{L})(?:[ ]${anyCase('(?:a|ad|in|nel comune di|presso)')}[ ]{1,2}(?<town>${anyPlace}|${townForm}))?`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
/** Of whoever writes a curriculum: authors and guests live where everybody may know. */
const livesAt = wordPattern([String.raw`${anyCase('v')}iv[eo][ ](?:a|ad)[ ](?<town>${townForm})`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
/** What stands before where somebody lives. */
const home = /(?<!\p{L})(?:residen\w*|domicili\w*(?! professional| per la carica)|dom\.(?:to|ta)?|abitant\w|ab\.(?: in)?|risied\w+|notific\w+|corrispondenza|alloggi\w+|abit(?:a|o|ano|ava|avano|are)(?!\p{L})|viv(?:e|ono|ere|eva|evano)(?!\p{L})|dimora\w*|casa(?!-|\smuseo| (?:circondariale|editrice|di riposo|di cura|famiglia|comune|(?:de(?:l|lla|lle|llo|i|gli)\s|dell')(?!alunn|student|nonn|famigl|bambin|ragazz|madre|padre|mamma|pap|zi|minore|figli)))|abitazione|recapito(?! professional)|indirizzo(?! (?:music|tecnic|turist|scientif|lice|profession|di stud|sport|lingu|class|econom|amminis|agrar|inform|grafic)\w*)(?: di casa| privato| personale)?|interessat[oa],?|presso (?:la |il |lo |i )?(?:famiglia|nonn\w|zi[oaie]|sig\w*))[^.;|\n]{0,50}$/iu
/** Where somebody comes from or goes to, whom the document does not show. */
const goesHome = /(?:ospit[ei](?!\p{L})|(?<!\p{L})(?:arriva|parte|torna|viene|sta)|raggiunge|trasferit\p{L}|famiglia|ritir\p{L}+|prender\p{L}|prende|prelev\p{L}+|accompagnat\p{L}|accompagna|passa|scende|sale|lascia(?!\p{L})|abbandon\p{L}+)(?!\p{L})[^.;|\n]{0,60}$/iu
const toFamily = /(?:famiglia|genitori|madre|padre)\s?:?\s(?:in\s)?$/iu
const office = /(?<!\p{L})(?:riceve|ricevono|si riceve) (?:in|presso|a|su)(?!\p{L})[^.;|\n]{0,20}$|(?:sosta|tappa|sedi|lasciare|lasciati|portare|consegn\w+|ritir\w+|riunisc\w+|trova|presentarsi|appuntamento|sportello|orari\w?|(?:domicilio|recapito) professionale|per la carica|casa (?:circondariale|della|delle|editrice|di riposo|di cura)|sede|plesso|scuola|istitut\w+|ufficio|studio|ditta|impresa|presso|ritrovo|partenza|arrivo|capolinea|museo|teatro|fermata|raduno|con sede|corrente|legale|asl|comune|incontro|albergo|hotel|ostello|rifugio|agriturismo|ristorante|pizzeria|campeggio|stazione|ospedale|clinica|parrocchia|oratorio|palestra|centro|fornitore|cottura|azienda|asilo|nido|lezion\w+|laborator\w+|officina|cooperativa|associazione|fondazione|università|asst|ats|agenzia|negozio|S\.r\.l\.?|S\.p\.A\.?|S\.n\.c\.?|individuale|p\.?\s?iva)[^.;|\n]{0,40}$/iu
/** The town that stands between the label and the street. */
const labelledTown = new RegExp(String.raw`${anyCase('(?:abitazione|residenza|domicilio|indirizzo|residente|domiciliat[oa]|vive|abita|risied\\p{L}{1,4})')}(?: in| a)?\s?:?\s((?:\d{5}\s)?${city}(?:\s?\([A-Z]{2}\))?(?:\s?[,–-]\s?(?:in\s)?|\sin\s))$`, 'u')
/** The town that opens a cell, a line or a bracket, or that somebody lives in, with its comma. */
const openingTown = new RegExp(String.raw`(?:^|[|:;(]|(?<!\p{L})(?:${anyCase('a|ad|in|trasferit[oa] a|sposta a')})\s)\s*(?<town>${city}(?:\s?\([A-Z]{2}\))?\s?,\s{1,2}(?:in\s)?)$`, 'u')
/** Whose house it is. */
const careOf = /(?:c\/o|presso)\s[^,;:.\n]{2,40},\s(?:in\s)?$/iu
/** Whoever lived there then is of history. */
const longAgo = /,?\s(?:fin\s|sin\s)?(?:dal|nel|negli anni)\s(?:1[5-8]\d\d|19[0-3]\d|194[0-5])(?!\d)/u
/** The house or the stairs that stand before a street. */
const buildingBefore = /(?<!\p{L})(?:palazzina|pal\.|condominio|cond\.|residence|edificio|scala|villa)\s[\p{L}\d' ]{1,24},\s(?:in\s)?$/iu
/** Between two parts of one address. */
const goesOn = /^(?:[\s,–-]{1,4}|\se\s|\s(?:\([A-Z]{2}\)\s)?a\s)(?:(?:in|alla|al)\s)?$/u
const partOfAddress = /^(?:c\.?\s?a\.?\s?p\.?|citt[àa]|com(?:une|\.)?(?: (?:di )?res(?:id\p{L}+)?\.?)?|localit[àa]|loc\.|paese|prov(?:incia|\.)?|pr\.?|fraz(?:ione|\.)?|n\.? ?civ\p{L}*\.?|civico)$/iu

/** Right after the column of the street. */
const numberOfHouse = /^n(?:\.|°|r\.?|um(?:ero|\.)?)?$/iu

/** What has a street of its own, right before it: nobody lives there. */
const settledOffice = /(?<!\p{L})(?:farmacia|ambulatorio|studio (?:medico|legale|tecnico|professionale)|sede|succursale|plesso|scuola|istitut\p{L}+|liceo|convitto|comprensivo|museo|teatro|biblioteca|municipio|comune|questura|tribunale|ospedale|asl|auditorium|palestra|piscina|stadio|stazione|discesa|arrivo|ritrovo|partenza|raduno|cooperativa|S\.r\.l\.?|S\.p\.A\.?|S\.n\.c\.?|ditta|impresa|libreria|cartoleria|hotel|albergo|ristorante)(?!\p{L})[^.;|\n\d]{0,36}$/iu

/** What follows the street of a school in the head of its letters. */
const ofSchool = /^[\s,–-]{0,3}(?:\(\p{Lu}{2}\))?[\s,–-]{0,3}(?:C\.?\s?F\.?\s?:?\s?(?:\d{11}|\n|$)|[Cc]od(?:\.|ice)\s?[Mm]ecc|C\.\s?M\.|[Dd]istretto\s[Ss]col)/u
/** The name of a shop or a firm right before its street. */
const ofBody = /(?:^|[;:]\s|\.\s)[^,;:\d]{0,20}\p{Lu}[^,;:\d]{2,40},\s$/u

/** Words without the dots of abbreviations, and without those inside them. */
const withoutDots = (words: string): string => withoutShort(words).replace(/(?<=\p{L})\.(?=\p{L}|,)/gu, '')
const withoutShort = (words: string): string => words.replace(/(?<=(?<!\p{L})(?:n|nr|loc|fraz|sig|sigra|dott|prof|ssa|ra|tel|cell|int|sc))\./giu, '')

/** Whether somebody who is not shown stands in the row or the clause of a street, and nothing says that it is an office's. */
function isBesideSecret(text: string, line: Line, inLine: readonly Person[], match: Match, before: string): boolean {
  if (!/\d|s\.?n\.?c/i.test(match.text) || office.test(before) || /sedi\s?:/i.test(before)) return false
  return inLine.some(({ bearer, start, end }) => {
    if (!secretOrUnknown.has(bearer) || (start >= match.start && start <= match.start + Math.max(0, match.text.search(/\d/)))) return false
    if (start > match.start && ofBody.test(text.slice(line.start, match.start)) && !inLine.some((person) => person.start < match.start)) return false
    const between = start < match.start ? text.slice(end, match.start) : text.slice(match.end, start)
    if (bearer !== 'unknown') return line.cells.length > 0 || (Math.abs(start - match.start) < 90 && !/\.\s\p{Lu}\p{Ll}+\.\s$/u.test(between))
    return between.length < 30 && /^[\s,;:()|–—/-]*(?:\p{L}{1,2}\s)?$/u.test(between)
  })
}

function bearerOf(scene: Scene, people: Person[], match: Match, line: Line): Bearer {
  const { text, lines, kind } = scene
  const lead = withoutShort(text.slice(sentenceStart(text, lines, match.start, 120), match.start))
  const before = withoutDots(lead)
  const inLine = startingIn(people, line.start, line.end)
  const column = columnOf(line.headers[line.cells.findIndex((cell) => cell.start <= match.start && match.start <= cell.end)] ?? '')
  const isOfRow = line.cells.length > 0 && column.holds === 'datum' && inLine.some(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure') && (kind === 'graduatoria' || inLine.some(({ bearer }) => secretOrUnknown.has(bearer)))
  const isCurriculum = kind === 'curriculum' && (/(?:indirizzo|residenza|domicilio)[\s:*_|]*$/i.test(before) || (match.start < 500 && /\d/.test(match.text) && !office.test(before) && !/esperienz|formazione|istruzione e|titoli di studio/i.test(text.slice(0, match.start))))
  const isHome = home.test(lead) && !/sede|studio|legale|ufficio|ditta|istitut|scuola|riceve|appuntamento|(?<!\p{L})sosta(?!\p{L})|visita|tappa|ritrovo|partenza|ingresso|hotel|albergo/iu.test(before.slice(-40))
  const isOnTheWay = (goesHome.test(lead) && /\d/.test(match.text) && !office.test(before) && startingIn(people, match.start - 240, match.end).some(({ bearer }) => secretBearers.has(bearer))) || toFamily.test(before)
  if (!isHome && settledOffice.test(lead) && !inLine.some(({ start, bearer }) => start < match.start && start > match.start - 60 && secretOrUnknown.has(bearer))) return 'school'
  if (!isHome && ofSchool.test(text.slice(match.end, match.end + 40))) return 'school'
  return isHome || isCurriculum || isOfRow || isOnTheWay || isBesideSecret(text, line, inLine, match, before) || isOfAddressee(scene, people, match) ? 'private-person' : 'company'
}

/** Where a person lives, told apart from the addresses of schools, offices, firms and meeting points. */
export function addresses(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines, kind } = scene
  const found: Sighting[] = []
  const homes: number[] = []
  for (const match of scene.found(lives)) {
    if (/^residenti/i.test(match.text) && !startingIn(people, match.start - 120, match.end + 60).some(({ bearer }) => secretBearers.has(bearer))) continue
    homes.push(match.start)
    const name = match.groups?.town
    if (name && !longAgo.test(name + text.slice(match.end, match.end + 24).split(/[.;\n]/, 1)[0])) found.push({ start: match.start + match.text.indexOf(name, 8), end: match.end, kind: 'ADDRESS', bearer: 'private-person' })
  }
  if (kind === 'curriculum') for (const match of scene.found(livesAt)) found.push({ start: match.end - (match.groups.town ?? '').length, end: match.end, kind: 'ADDRESS', bearer: 'private-person' })
  let last: Sighting | null = null
  for (const match of scene.found(street)) {
    const start = match.start
    const end = start + match.text.trimEnd().replace(/[.,]+$/, '').length
    const line = lines[lineAt(lines, start)]
    if (!line || line.isHeader || (/(?<!\p{L})(?:per|tale|ogni|qualche)\s$/iu.test(text.slice(Math.max(0, start - 12), start)) && /^via\s(?:de|di)/u.test(match.text))) continue
    const isMore: boolean = last !== null && last.bearer === 'private-person' && goesOn.test(text.slice(last.end, start))
    const bearer: Bearer = isMore ? 'private-person' : bearerOf(scene, people, match, line)
    const before = text.slice(sentenceStart(text, lines, start, 120), start)
    const host: number = bearer === 'private-person' ? (careOf.exec(before)?.[0].length ?? 0) : 0
    const town: number = host > 0 ? host : bearer === 'private-person' ? townBefore(scene, start, people) : 0
    last = { start: start - town, end, kind: 'ADDRESS', bearer }
    found.push(last)
    if (bearer === 'private-person') homes.push(end)
  }
  homes.sort((one, other) => one - other)
  const places = homes.map((start) => ({ start }))
  for (const match of scene.found(postal)) {
    const isNearHome = startingIn(places, match.start - 59, match.start + 1).some(({ start: place }) => !/[.;\n|]/.test(text.slice(place, match.start).replace(/\b(?:n|c|v)\./g, '').replace(/^[\s,–-]*\n[\s–-]*/, '')))
    if (isNearHome) found.push({ start: match.start, end: match.end, kind: 'ADDRESS', bearer: 'private-person' })
  }
  return [...found, ...homesInColumns(scene, people)]
}

/** How long the town is that stands right before a street, `abito a Roccalba, via …`, unless it is somebody’s name. */
export function townBefore({ text, lines }: Scene, start: number, people: readonly Person[]): number {
  const before = text.slice(sentenceStart(text, lines, start, 120), start)
  const labelled = labelledTown.exec(before)?.[1]?.length ?? buildingBefore.exec(before)?.[0].length
  if (labelled !== undefined) return labelled
  const length = openingTown.exec(before)?.groups?.town?.length ?? 0
  return startingIn(people, start - length - 40, start).some(({ end }) => end > start - length) ? 0 : length
}

/** The cells of a table that hold where the person of their row lives, postcode and town too. */
function homesInColumns({ text, lines }: Scene, people: Person[]): Sighting[] {
  return lines.flatMap((line): Sighting[] => {
    if (line.headers.length === 0 || line.isHeader) return []
    const held = line.headers.map((header) => {
      const column = columnOf(header)
      return column.holds === 'datum' && column.kind === 'ADDRESS'
    })
    if (!held.includes(true) || !startingIn(people, line.start, line.end).some(({ bearer }) => secretOrUnknown.has(bearer))) return []
    return line.cells.flatMap(({ start, end }, index): Sighting[] => {
      const isWhole = held[index] === true && end - start > 3 && !/@/.test(text.slice(start, end))
      const header = (line.headers[index] ?? '').trim()
      const isPart = end > start && (partOfAddress.test(header) || (held[index - 1] === true && numberOfHouse.test(header)))
      return isWhole || isPart ? [{ start, end, kind: 'ADDRESS', bearer: 'private-person' }] : []
    })
  })
}
