import { anyCase } from '../any-case.ts'
import type { Bearer } from '../bearer.ts'
import { columnOf } from '../columns.ts'
import { startingIn, wordPattern } from '../finder.ts'
import { lineAt, sentenceEnd, sentenceStart } from '../layout.ts'
import type { Person } from '../people.ts'
import { titleOf } from '../people/by-document.ts'
import { secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const code = String.raw`(?<code>U1[ ]?[A-Z\d]{6,7}[ ]?[A-Z](?![\p{L}\d])|[A-Z]\d{2}(?:[ ]\d{3}){2}(?!\d)|[A-Z][ ]?[A-Z](?:[ -]?\d){5,7}(?:[ -]?(?!di|da|il|la|in|ed|al)[A-Z]{1,2}(?![\p{L}\d]))?(?![\p{L}\d])|(?=[A-Z\d ./-]{0,14}\d)[A-Z]{0,3}[ .-]?[A-Z\d]{4,19}(?:[A-Z\d]|\b))`
const document = wordPattern([String.raw`(?:carta (?:d'|di )identit[àa](?: elettronica)?|documento (?:d'|di )(?:identit[àa]|riconoscimento)|doc\.(?: ?(?:id|ident|riconosc)\.)?|carta id(?:ent)?\.|titolo di viaggio|permesso(?: di soggiorno| per \p{L}+ \p{L}+)|tess(?:era|\.) san(?:itaria|\.)|carta|c\.\s?i\.(?:\s?e\.?)?|cie|c\.?i\.?|pass(?:aporto|ap\.|ap|\.)|(?:pat(?:ente|\.)|licenza)(?: di guida)?|tessera(?: sanitaria| TEAM)?|permesso di soggiorno|la carta|documento)(?![\p{L}])[\s:,]{0,3}(?:(?:di guida|di tipo|cat(?:\.|egoria)?\s?[A-Z]{1,2}\d?|[A-E]\d?(?: e [A-E]\d?)?(?= n)|numero|num\.?|nr\.?|n(?:\.°?|°|(?=\s))|cartacea|nautica|(?:itali|ucrai|maroc|rom|albane|cine|irland|frances|tedes|spagnol|ingles|peruvi|tunis|egizi|senegal|niger|pakist|indi|bengal|moldav|polac)\p{L}{1,6}|serie|italian[ao]|elettronica)[\s:]{0,3}){0,3}${code}(?![\p{L}\d])`], { before: String.raw`(?<![\p{L}])` })
const identityCard = wordPattern([String.raw`[A-Z]{2}[ ]?\d{5}[ ]?[A-Z]{2}(?![\p{L}\d])`], { letters: 'as-written' })
const oldCard = wordPattern([String.raw`[A-Z]{2}[ ]?\d{7}(?![\p{L}\d])`], { letters: 'as-written' })
const plate = String.raw`[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|[A-Z]{2}[ -]?\d{5,6}|[A-Z]{2}[ -]?[A-Z]\d{5}|[A-Z]{2}[ -]?\d[A-Z\d]{4,5}`
/** Plates of other countries, after the word that says what they are. */
const foreignPlate = wordPattern([String.raw`${anyCase('targ(?:a|ato|ata|ati|ate|he)')}(?![\p{L}])[\s:,(*_]{1,4}(?:(?:n\.|n°|\p{Ll}{5,12})[\s:]{1,2})?(?<plate>[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}|[A-Z]{1,2}[ -]?\d{2,5}[ -]?[A-Z]{1,3}|[A-Z]{1,2}[ -]\d{3,6}[A-Z]?|\d{1,4}[ -][A-Z]{1,4}[ -]\d{1,4})(?![\p{L}\d])`], { letters: 'as-written', before: String.raw`(?<![\p{L}])` })
const saidPlate = wordPattern([String.raw`(?:targ(?:a|at[oaie]|he)|tg\.(?=[ ]?[A-Z])|aut[oò]\w*|vettura|scooter|moto\w*|veicolo|macchina|furgone|camper|ciclomotore|mezzo)(?![\p{L}])[\s:,(*_]{0,4}(?:(?:propri[oa]|privat[oa]|personale|targa|targat[oa]|n\.|n°|del \p{L}+|\p{Lu}[\p{L}\d]+)[\s:,]{0,3}){0,5}(?<plate>${plate})(?![\p{L}\d])`], { before: String.raw`(?<![\p{L}])` })
/** Mopeds have six letters and digits in any order. */
const moped = wordPattern([String.raw`targ(?:a|ato|ata)[\s:(]{1,3}(?:n\.\s?)?(?<plate>(?=[A-Z]*\d)[A-Z\d]{5,7})(?![\p{L}\d])`], { before: String.raw`(?<![\p{L}])` })
/** Mopeds and scooters, whose plates have six signs and no word for them. */
const scooter = wordPattern([String.raw`(?:(?:scooter|motorino|ciclomotore|motociclo|moto)(?![\p{L}]),?\s(?:\p{Lu}\p{Ll}+,?\s){0,2}(?:contrassegno\s)?|contrassegno\s(?:n\.\s)?)(?<plate>(?=[A-Z]{0,5} ?[A-Z]{0,5}\d)[A-Z\d]{2,3} ?[A-Z\d]{3,4})(?![\p{L}\d])`], { before: String.raw`(?<![\p{L}])` })
const barePlate = wordPattern([String.raw`[A-Z]{2}[ ]?\d{3}[ ]?[A-Z]{2}(?![\p{L}\d])`], { letters: 'as-written', before: String.raw`(?<![\p{L}\d.\/-])` })
const servicePlate = /(?<!\p{L})(?:autist\p{L}|automezz\p{L}|mezz[oi](?!\p{L}| propri)|mezz[oi]$|furgon\p{L}+|(?:auto)?bus(?!\p{L})|pullman|GT(?!\p{L})|scuolabus|pulmino|navetta|noleggi\p{L}+|ditta(?!\p{L})|della scuola|dell'istitut\p{L}+|di servizio|comunale|S\.r\.l|S\.p\.A|vigili|ambulanza|matricol\p{L}+|estintor\p{L}+|serie(?!\p{L})|in dotazione|inventari\p{L}+|bene(?!\p{L})|cespite|asset)/iu

/** Who owns the cars of a list, where it is not the school. */
const ofOwners = /propri|privat|personal[ei]|student|alunn|docent|dipendent|genitor|famigli|espert/iu

const ofOffice = /^[\s,(]{0,3}(?:di proprietà|in uso|in dotazione|intestat\w|a noleggio|della|del|dell')\s?(?:de\w*|a\w*)?[\s']?(?:scuola|istitut|comune|ente|ditta|società|azienda|provincia)/i

/** Whose car it is. */
const ofSomebody = /^[\s,(]{1,3}(?:(?:intestat|appartenent|guidat|di proprietà)\p{L}*\s)?(?:a|al|alla|del|della|dal|dalla|di)\s(?:prof|dott|sig|ins|doc|madre|padre|mamma|papà|genitor|nonn|zi[oa]|alunn|student)/iu

/** Who has just been named, with a title: the car is theirs. */
const ofNamed = /(?<!\p{L})(?:prof|sig|ins|dott|maestr)[.\p{L}]*\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}\s?[:(,]\s?(?:\p{Ll}+\s){0,2}$/u

/** The number of a European health card: twenty figures, of which the first are those of who issued it. */
const healthCard = wordPattern([String.raw`8038(?:[ -]?\d){16}(?![ -]?\d)`], { before: String.raw`(?<![\w.-])` })

const password = wordPattern([String.raw`(?:password|passwd|psw|pwd|passcode|pin|puk|otp|token|parola (?:d'ordine|d'accesso|di accesso|chiave|segreta)|chiave (?:di accesso|d'accesso|segreta|wi-?fi|provvisoria|temporanea|iniziale)|codice (?:di accesso|d'accesso|segreto|personale|otp|di sblocco|di recupero)|(?:id|codice|utenza|identità) spid|spid)(?![\p{L}])(?:[ ](?:temporane[ao]|n\.|id|(?:di|del|della|dell')[ ]?\p{Ll}{4,14}|wi-?fi|è stata|era|sarà|resta|temporanea|provvisoria|iniziale|di accesso|personale|attuale|nuova|è|e'|usata|assegnata)){0,3}[ :="«]{1,4}(?<value>(?=[^\s]*[\d#!@$%&*_?])[^\s,;"»]{4,40})`, String.raw`(?:password|passwd|psw|pwd|pw|pass|pin|puk|parola chiave|codice (?:di accesso|d'accesso|personale|segreto))(?![\p{L}])[^:=;.\n]{1,60}[:=]\s?["«]?(?<value>(?=[^\s]*[\d#!@$%&*_?])[^\s,;"»]{4,40})`], { before: String.raw`(?<![\p{L}])` })
const account = wordPattern([String.raw`(?:instagram|tiktok|telegram|twitter|snapchat|discord|youtube|twitch|facebook|profilo|account|nick(?:name)?)(?![\p{L}])[^:;@\n]{0,40}[: ]{1,2}@(?<value>[\w.]{3,30}\w)`, String.raw`(?:(?:account|utenza|profilo|utente)[ ](?:coinvolt[oa]|interessat[oa]|compromess[oa]|violat[oa]|sospes[oa]|bloccat[oa]|in uso)|utente|utenza|profilo|username|user ?name|user|account|login|nome utente|skype|telegram|instagram|wechat|tiktok|discord|snapchat|line id|nickname|user-?id|userid|credenziali)(?![\p{L}])[ :="«]{1,4}(?<value>[a-z0-9][\w-]{0,30}(?:[._][\w-]{1,30}){1,4}(?![\w@])|[a-z]\d{4}[\w-]{0,12}(?![\w@.])|[a-z][a-z_-]{1,20}\d[\w-]{0,12}(?![\w@.]))`], { before: String.raw`(?<![\p{L}])` })
/** The account of whoever is named between the label and the colon. */
const accountOf = wordPattern([String.raw`(?:utente|username|user ?name|user|account|login|nome utente|credenziali|profilo)(?![\p{L}])[^:=;.\n@]{1,50}[:=]\s?(?<value>[a-z0-9][\w-]{0,30}(?:[._][\w-]{1,30}){1,4}(?![\w@])|[a-z][a-z_-]{1,20}\d[\w-]{0,12}(?![\w@.]))`], { before: String.raw`(?<![\p{L}])` })
const internet = wordPattern([String.raw`(?:\d|\d\d|\d\d\d)\.(?:\d{1,3}\.){2}\d{1,3}(?![\w/]|\.[\w])|(?:[0-9a-f]|[0-9a-f]{2}|[0-9a-f]{3}|[0-9a-f]{4}):(?:[0-9a-f]{1,4}:){1,6}(?::?[0-9a-f]{1,4}){1,6}(?![\w:/])|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}(?![\w-])`], { before: String.raw`(?<![\w.:])` })
const innerAddress = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.|255\.|fe80|fd)/i
const software = /(?:provider|hosting|sito|registrar|versione|ver\.|release|client|firmware|build|dns|server|gateway|nas|stampante|access point|router|subnet|rete)[^.;\n]{0,25}$/i
const insurance = wordPattern([String.raw`(?:assicurat[oa](?: (?:con|presso|da))?|copert[oa] (?:da|con)|assicurazione(?: (?:auto|rca?|con|personale))?|r\.?c\.? ?a(?:uto|\.)?|polizza(?: (?:auto|rca?|con|personale|della|n\.?))*|compagnia)[ :]{1,3}(?<value>(?:[\p{L}.&'-]+,?[ ]){0,6}?(?:(?:polizza|pol\.|contratto|n\.?|nr\.?|n°|numero)[ ]{0,2}){0,2}(?:\d{2,5}(?:[ ]\d{2,5}){1,4}(?!\d|[.,\/]\d)|(?=[A-Z\/.-]*\d(?:[.\/-]?\d){3})[A-Z\d][A-Z\d\/.-]{4,20}))`], { before: String.raw`(?<![\p{L}])` })
const payroll = wordPattern([String.raw`(?:matricola(?: (?:di rete|studente|alunno))?|matr\.|badge(?: (?:usato|n\.|nominale))?|tesserino(?: ATA| docente)?|tessera|abbonamento|cod\. ?fornitore|partit[ae] (?:fissa|di spesa fissa|di spesa|stipendial[ei]|stip\.)|partit[ae](?=\s(?:n\.\s?)?\d{6})|codice (?:fornitore|badge|tesserino)|p\.?s\.?f\.?|codice dipendente|cedolino|librett[oi](?: (?:formativ[oi]|postal[ei]|di risparmio)){0,2}|tessera associativa|iscrizione inps)(?![\p{L}])[ :(]{0,3}(?:n\.?[ ]?|nr\.?[ ]?|n°[ ]?|numero[ ])?(?<value>[A-Z]{0,4}[ -]?\d{4,}[A-Z\d\/-]{0,12}|\d{2,3}(?:[ .]\d{3}){1,3}(?!\d)|\d{3,}\/[A-Z](?!\p{L}))`], { before: String.raw`(?<![\p{L}])` })

/** Who holds what was issued to them. */
const ofHolder = /(?<!\p{L})(?:docent|dipendent|assistent|collaborat|alunn|student|signor|sig|prof|interessat|intestat|assegnat)\p{L}*[^;\n]{0,30}$/iu
/** Who uses what has just been told. */
const heldBy = /^,?\s(?:in (?:uso|dotazione|possesso)|assegnat\p{L}|consegnat\p{L}|affidat\p{L}|intestat\p{L}|dat\p{L} in \p{L}+)\s(?:a|ad|al|alla|all')\s?\p{Lu}/u
/** What has a number of its own, whoever looks after it. */
const ofThing = /(?<!\p{L})(?:proiettor|stampant|fotocopiatric|LIM|monitor|notebook|tablet|PC|computer|defibrillator|DAE|estintor|ascensor|caldaia|macchin|strument|pianofort|arred|band|apparecchi|dispositiv|attrezzatur|bene|beni|impiant|telai|portatil|server|lavagn|veicol|mezz)\p{L}*(?:[^.;\n]|(?<=inv|mod|n)\.){0,30}$/iu

/** Another number of the same kind: `partite 11223344 e 55667788`. */
const oneMore = /^(?:,|\se|;)\s(?:n\.?\s?)?(?<value>\d{4,12})(?!\d|[./]\d)/
const bankCard = wordPattern([String.raw`(?:\d{4}[ .-]?){3}\d{4}(?:[ -]?\d{2,3})?(?![\d-])`], { before: String.raw`(?<![\w.-])` })
const cardBefore = /(?<!\p{L})(?:carta|prepagat\p{L}|postepay|bancomat|credito|debito|hype|ricaric\p{L}+)(?!\p{L})(?:[^.;\n]|(?<=\bnr?)\.){0,50}$/iu

const insideAccount = /[A-Z]{2}\d{2} ?[A-Z]?[\d ]{0,8}$/i

/** Identity documents, plates, accounts, policies and payroll numbers of people; those of the school, of firms and of machines stay. */
export function papers(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines } = scene
  const found: Sighting[] = []
  const add = (start: number, end: number, kind: Sighting['kind'], bearer: Bearer): void => void found.push({ start, end, kind, bearer })
  const inSentence = (place: number, bearers: ReadonlySet<Bearer> | null): boolean => {
    const line = lines[lineAt(lines, place)]
    const floor = line && line.cells.length > 0 ? line.start : sentenceStart(text, lines, place, 300)
    const ceiling = line && line.cells.length > 0 ? line.end : sentenceEnd(text, lines, place, 200)
    return startingIn(people, floor, ceiling).some((person) => (bearers ? bearers.has(person.bearer) : person.bearer !== 'company' && person.bearer !== 'public-figure'))
  }
  for (const match of scene.found(document)) {
    const value = match.groups.code ?? ''
    if (value.replace(/\D/g, '').length < 3 || value.length < 6) continue
    if (/^doc\.(?!\s?(?:id|ri))/i.test(match.text) && !/^[A-Z]{2}/.test(value)) continue
    if (/^documento$/i.test(match.text.trim()) || /^\d{1,6}$/.test(value.trim())) continue
    add(match.end - value.length, match.end, 'ID_DOCUMENT', 'private-person')
  }
  for (const pattern of [identityCard, oldCard]) for (const match of scene.found(pattern)) if (inSentence(match.start, secretOrUnknown)) add(match.start, match.end, 'ID_DOCUMENT', 'private-person')
  for (const match of scene.found(saidPlate)) {
    const value = match.groups.plate ?? ''
    if (!/\d{3}|\d[A-Z]\d/i.test(value.replace(/[ -]/g, '')) || /^(?:di|da|in|al|ed|ne|la|il|lo|un|ha|e|a) /.test(value)) continue
    const start = match.end - value.length
    const before = text.slice(sentenceStart(text, lines, match.start, 120), start)
    const after = text.slice(start + value.length, sentenceEnd(text, lines, start, 90))
    const isService = (servicePlate.test(before) || ofOffice.test(after)) && !/(?<!\p{L})propri(?:o|a|età)(?!\p{L})|privat[oa]|(?<!\p{L})(?:su[oa]|uomo|signore|padre|genitore|zio)(?!\p{L})/iu.test(before) && !ofSomebody.test(after) && !ofNamed.test(text.slice(Math.max(0, match.start - 60), match.start))
    add(start, start + value.length, 'VEHICLE_PLATE', isService ? 'company' : 'private-person')
  }
  const plates = new Set(found.filter(({ kind }) => kind === 'VEHICLE_PLATE').map(({ start }) => start))
  for (const match of [...scene.found(moped), ...scene.found(scooter), ...scene.found(foreignPlate)]) {
    const value = match.groups.plate ?? ''
    const start = match.end - value.length
    if (plates.has(start)) continue
    const isService = servicePlate.test(text.slice(sentenceStart(text, lines, match.start, 120), start)) || ofOffice.test(text.slice(start + value.length, start + value.length + 90))
    add(start, start + value.length, 'VEHICLE_PLATE', isService ? 'company' : 'private-person')
  }
  for (const match of scene.found(barePlate)) {
    const line = lines[lineAt(lines, match.start)]
    const column = line ? columnOf(line.headers[line.cells.findIndex((cell) => cell.start <= match.start && match.start <= cell.end)] ?? '') : null
    const isColumn = column?.holds === 'datum' && column.kind === 'VEHICLE_PLATE'
    const before = text.slice(sentenceStart(text, lines, match.start, 160), match.start)
    const isOfFleet = line !== undefined && isColumn && servicePlate.test(titleOf(scene)) && !ofOwners.test(titleOf(scene))
    if ((isColumn || inSentence(match.start, secretOrUnknown)) && !isOfFleet && !servicePlate.test(before)) add(match.start, match.end, 'VEHICLE_PLATE', 'private-person')
  }
  for (const match of scene.found(password)) if (match.row === 0 || inSentence(match.start, null)) add(match.end - (match.groups.value ?? '').length, match.end, 'OTHER', 'private-person')
  for (const match of [...scene.found(account), ...scene.found(accountOf).filter(({ start }) => inSentence(start, secretOrUnknown))]) {
    const value = match.groups.value ?? ''
    if (/^(?:\d+|www|https?)/.test(value) || !/[a-z]/i.test(value)) continue
    add(match.end - value.length, match.end, 'OTHER', 'private-person')
  }
  for (const match of scene.found(internet)) {
    if (innerAddress.test(match.text) || software.test(text.slice(Math.max(0, match.start - 40), match.start)) || !(inSentence(match.start, null) || startingIn(people, match.start - 400, match.start + 400).some((person) => secretOrUnknown.has(person.bearer) || (person.bearer === 'appointed' && /(?<!\p{L})ip(?!\p{L})/iu.test(text.slice(Math.max(0, match.start - 40), match.start)))))) continue
    if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(match.text)) continue
    if (/^\d/.test(match.text) && match.text.includes('.') && match.text.split('.').some((part) => Number(part) > 255)) continue
    add(match.start, match.end, 'OTHER', 'private-person')
  }
  for (const match of scene.found(insurance)) {
    const value = match.groups.value ?? ''
    const before = text.slice(Math.max(0, match.start - 60), match.start)
    if (!/\d(?:[./-]?\d){3}/.test(value) || /(?:scuola|istitut\w+|integrativa|degli alunni|infortuni)/i.test(before + value + text.slice(match.end, match.end + 30)) || !inSentence(match.start, null)) continue
    const insurer = /^ (?:della|con|presso) \p{Lu}[\p{L}&.]+(?: (?:& )?\p{Lu}[\p{L}.]+){0,3}/u.exec(text.slice(match.end, match.end + 60))?.[0] ?? ''
    add(insurer ? match.start : match.end - value.length, match.end + insurer.length, 'OTHER', 'private-person')
  }
  for (const match of scene.found(payroll)) {
    const value = match.groups.value ?? ''
    if (!inSentence(match.start, null) && startingIn(people, match.start - (/^partit/i.test(match.text) ? 2_000 : 240), match.start).length === 0) continue
    const lead = text.slice(sentenceStart(text, lines, match.start, 60), match.start)
    const isIssued = ofHolder.test(lead) || startingIn(people, match.start - 80, match.end + 30).some(({ start, end }) => (end <= match.start ? match.start - end < 25 : start >= match.end))
    if (/^(?:matr|tessera|abbonamento|badge)/i.test(match.text) && ((ofThing.test(lead) && !heldBy.test(text.slice(match.end, match.end + 40))) || (!isIssued && /^(?:matr\.|tessera|abbonamento)/i.test(match.text)) || (scene.kind === 'curriculum' && /^tessera/i.test(match.text)))) continue
    add(match.end - value.length, match.end, 'OTHER', 'private-person')
    let end = match.end
    for (let more = oneMore.exec(text.slice(end, end + 30)); more; more = oneMore.exec(text.slice(end, end + 30))) {
      end += more[0].length
      add(end - (more.groups?.value ?? '').length, end, 'OTHER', 'private-person')
    }
  }
  for (const { start, end } of scene.found(healthCard)) if (!/(?:s\/?n|seriale|serie|matricola|cig|gara)[\s.:n°]{1,5}$/iu.test(text.slice(Math.max(0, start - 20), start))) add(start, end, 'ID_DOCUMENT', 'private-person')
  for (const match of scene.found(bankCard)) if (cardBefore.test(text.slice(Math.max(0, match.start - 60), match.start)) && !insideAccount.test(text.slice(Math.max(0, match.start - 12), match.start))) add(match.start, match.end, 'OTHER', 'private-person')
  for (const line of lines) {
    if (line.headers.length === 0 || line.isHeader) continue
    line.cells.forEach((cell, index) => {
      const column = columnOf(line.headers[index] ?? '')
      const content = text.slice(cell.start, cell.end)
      if (column.holds !== 'datum' || content.length < 4 || (!/\d/.test(content) && (column.kind !== 'OTHER' || /\s/.test(content)))) return
      if ((column.kind === 'ID_DOCUMENT' || column.kind === 'OTHER') && inSentence(cell.start, null)) add(cell.start, cell.end, column.kind, 'private-person')
    })
  }
  return found
}
