import { anyCase } from '../any-case.ts'
import type { Bearer } from '../bearer.ts'
import { columnOf } from '../columns.ts'
import { startingIn, wordPattern } from '../finder.ts'
import { lineAt, sentenceStart } from '../layout.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const kinds = anyCase(String.raw`(?:via|v\.|viale|v\.le|piazza|p\.zza|p\.za|piazzetta|piazzale|p\.le|corso|c\.so|largo|vicolo|vico|contrada|c\.da|strada|stradella|località|loc\.|frazione|fraz\.|borgo|salita|traversa|lungomare|regione|cascina|borgata|rione|calle|contrà|ruga|maso|podere|rue|fondamenta|campo|parco|residence|villaggio|quartiere|riva|masseria|tenuta|rampa|rampe|gradinata|scalinata|lungarno|lungotevere|sestiere|fondo|poggio)`)
const word = String.raw`(?:\p{L}[\p{L}'.]*|\d{1,2}(?=\s\p{Lu})|[IVXL]+)`
const houseNumber = String.raw`(?:,?[ ]{0,2}(?:n\.?[ ]?|n°[ ]?|nr\.?[ ]?|civ\.?[ ]?|snc\b)?\d{1,4}(?:[ ]?[/-]?[ ]?(?:bis|ter|BIS|TER|[A-Za-z]|\d{1,3})(?![\p{L}\d]))?)`
const city = String.raw`\p{Lu}[\p{L}']+(?:[ -](?:(?:di|del|della|dei|degli|d'|nell'|in|al|sul)[ ]?)?\p{Lu}[\p{L}']+){0,3}`
const tail = String.raw`(?:[\s,–—-]{1,4}(?:int(?:erno|\.)?|scala|sc\.|piano|pal\.)[ ]?\w{1,4}(?!\p{L})){0,3}(?:[\s,–—-]{1,4}(?:\d{5}[\s,–—-]{1,3}${city}|${city}(?=[ ]?(?:[(|,;.)\n•·–—/]|$)|[ ](?:ed?|tel|cell|nat[oa]|con)[ .]))(?:[ ]?\([A-Z]{2}\)|[ ][A-Z]{2}(?![\p{L}]))?)?`
const street = wordPattern([String.raw`${kinds}[ ]{1,3}(?:${word}[ ]{1,2}){0,5}?${word}(?:${houseNumber})${tail}|${kinds}[ ]{1,3}(?:(?:de\w*|di|d')[ ]?)?(?:\p{Lu}[\p{L}'.]+[ ]?){1,4}(?![\p{L}\d])`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
const postal = wordPattern([String.raw`\d{5}[ ]{1,2}${city}(?:[ ]?\([A-Z]{2}\))?`], { letters: 'as-written' })
const lives = wordPattern([String.raw`(?:residen(?:te|ti|za)|domicili(?:at[oa]|o)|abitant[ei]|abita|dimorante)\b(?:[ ](?:a|ad|in|nel comune di|presso)[ ]{1,2}(?<town>${city}(?:[ ]?\([A-Z]{2}\))?))?`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
const home = /(?:residen\w*|domicili\w*(?! professional)|abitant\w|ab\. in|risied\w+|notific\w+|corrispondenza|alloggi\w+|abit[ao]|vive|dimora\w*|casa(?! circondariale| dell| editrice| di riposo| di cura| dello)|abitazione|recapito|indirizzo(?: di casa| privato| personale)?)[^.;|\n]{0,50}$/i
const office = /(?:sedi|lasciare|lasciati|portare|consegn\w+|ritir\w+|riunisc\w+|trova|presentarsi|appuntamento|sportello|orari\w?|domicilio professionale|casa (?:circondariale|della|delle|editrice|di riposo|di cura)|sede|plesso|scuola|istitut\w+|ufficio|studio|ditta|impresa|presso|ritrovo|partenza|arrivo|museo|teatro|fermata|raduno|con sede|corrente|legale|asl|comune|incontro)[^.;|\n]{0,40}$/i
/** The town that stands between the label and the street. */
const labelledTown = new RegExp(String.raw`${anyCase('(?:abitazione|residenza|domicilio|indirizzo|residente|domiciliat[oa]|vive|abita)')}(?: in| a)?\s?:?\s((?:\d{5}\s)?${city}(?:\s?\([A-Z]{2}\))?(?:\s?[,–-]\s?(?:in\s)?|\sin\s))$`, 'u')
/** Whose house it is. */
const careOf = /(?:c\/o|presso)\s[^,;:.\n]{2,40},\s(?:in\s)?$/iu
const openPlaces: Bearer[] = ['pupil', 'family', 'private-person', 'staff-own-matter', 'payee', 'excluded', 'unknown']

/** Where a person lives, told apart from the addresses of schools, offices, firms and meeting points. */
export function addresses(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines, kind } = scene
  const found: Sighting[] = []
  const homes: number[] = []
  for (const match of scene.found(lives)) {
    homes.push(match.start)
    const name = match.groups?.town
    if (name) found.push({ start: match.start + match.text.indexOf(name, 8), end: match.end, kind: 'ADDRESS', bearer: 'private-person' })
  }
  for (const match of scene.found(street)) {
    const start = match.start
    const end = start + match.text.trimEnd().replace(/[.,]+$/, '').length
    const line = lines[lineAt(lines, start)]
    if (!line || line.isHeader || /(?<!\p{L})(?:per|tale|ogni|qualche)\s$/iu.test(text.slice(Math.max(0, start - 12), start)) && /^via\s(?:de|di)/u.test(match.text)) continue
    const from = sentenceStart(text, lines, start, 120)
    const before = text.slice(from, start)
    const column = columnOf(line.headers[line.cells.findIndex((cell) => cell.start <= start && start <= cell.end)] ?? '')
    const inLine = startingIn(people, line.start, line.end)
    const isOfRow = line.cells.length > 0 && column.holds === 'datum' && inLine.some(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure') && (kind === 'graduatoria' || inLine.some(({ bearer }) => openPlaces.includes(bearer)))
    const isOfPupil = inLine.some(({ bearer, start: at }) => openPlaces.includes(bearer) && bearer !== 'unknown' && (at < start || at > start + match.text.search(/\d/)) && Math.abs(at - start) < 90) && !office.test(before.replace(/(?<=\p{L})\.(?=\p{L}|,)/gu, '')) && !/sedi\s?:/i.test(before) && /\d/.test(match.text)
    const isCurriculum = kind === 'curriculum' && (/(?:indirizzo|residenza|domicilio)[\s:*_|]*$/i.test(before) || (start < 500 && /\d/.test(match.text) && !office.test(before.replace(/(?<=\p{L})\.(?=\p{L}|,)/gu, '')) && !/esperienz|formazione|istruzione e|titoli di studio/i.test(text.slice(0, start))))
    const isHome = (home.test(before) && !/sede|studio|legale|ufficio|ditta|istitut|scuola/i.test(before.slice(-40))) || isCurriculum
    const bearer: Bearer = isHome || isOfRow || isOfPupil ? 'private-person' : 'company'
    const host = bearer === 'private-person' ? (careOf.exec(before)?.[0].length ?? 0) : 0
    const town = host > 0 ? host : bearer === 'private-person' ? labelledTown.exec(before)?.[1]?.length ?? 0 : 0
    found.push({ start: start - town, end, kind: 'ADDRESS', bearer })
    if (bearer === 'private-person') homes.push(end)
  }
  homes.sort((one, other) => one - other)
  const places = homes.map((start) => ({ start }))
  for (const match of scene.found(postal)) {
    const isNearHome = startingIn(places, match.start - 59, match.start + 1).some(({ start: place }) => !/[.;\n|]/.test(text.slice(place, match.start).replace(/\b(?:n|c|v)\./g, '')))
    if (isNearHome) found.push({ start: match.start, end: match.end, kind: 'ADDRESS', bearer: 'private-person' })
  }
  for (const line of lines) {
    if (line.headers.length === 0 || line.isHeader) continue
    const person = startingIn(people, line.start, line.end).find(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure' && bearer !== 'official' && bearer !== 'staff')
    if (!person) continue
    line.cells.forEach((cell, index) => {
      const column = columnOf(line.headers[index] ?? '')
      if (column.holds === 'datum' && column.kind === 'ADDRESS' && cell.end - cell.start > 3 && !/@/.test(text.slice(cell.start, cell.end))) found.push({ start: cell.start, end: cell.end, kind: 'ADDRESS', bearer: 'private-person' })
    })
  }
  return found
}
