import type { Bearer } from '../bearer.ts'
import { classAhead, className } from '../class-name.ts'
import { columnOf } from '../columns.ts'
import { sentenceEnd, sentenceStart, lineAt, type Line } from '../layout.ts'
import { firstFrom, startingIn, wordPattern } from '../finder.ts'
import { specialHead, specialWords } from '../lexicon/special-words.ts'
import type { PersonalDataKind } from '../finding.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const clauseEnd = /,(?!\d)|[;()|]|(?<!(?:^|[\s.(])(?:L|l|n|c|art|artt|co|lett|h|gg|sig|dott|prof|D\.Lgs|D\.lgs|ai sensi dell'art))\.(?=\s|$)|\s[–—-]\s|→|:\s/u
const clauseStop = /\s(?:ed?\s(?:la|il|l'|lo|le|i|gli|per|de\w*|si|ha|è|verrà|sarà|con|a|al|alla)\b|promoss\w+|avverso|presso|mentre|che ha\b|de\p{L}*[\s']\s?(?:titolare|docente|prof|sig|collega|insegnant|dipendente|collaborat|alunn|student|minor|bambin|ragazz)|e che\b|è stat\w|è ammess\w|è convocat\w|è esonerat\w|ha (?:present|richiest|chiest|comunic)\w*|assumerà|risponde|viene|verrà|sarà|dovrà|potrà|avviene|a cura d|viene somministrat|si effettua|e non\b|e usufruisce|e frequenta|e chiede|e può|e deve|e non può|fino a(?:l|lla)?\b|il giorno|nei giorni|da(?:l|lla|ll')? (?:\d|giorno|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|oggi|ieri)|si reca|usc[ei]\w*|custodit\w|conservat\w|portat[oa] da|segue (?:la|il|l')|sono|vanno|va\b|(?:e\s)?(?:rientr|riprend|torn|partecip|frequent|resta|rimar)\p{L}*(?:à|anno)(?!\p{L}))/iu
const clauseBreak = /[;(|:]|,(?!\d)|[–—]|\.(?=\s+\p{Lu}\p{Ll})|\se\s|\sed\s/gu
/** What belongs to the datum before its word: a number, an article, a household. */
const quantity = /(?:^|(?<=[\s(,;]))(?:(?:\d{1,2}|un|due|tre|quattro|cinque|sei|sette|dieci|quindici) giorn[oi] di |(?:nucle[oi]|famigli[ae]|genitor[ei]|padre|madre)(?: familiare)? (?:con|in|a|senza) |(?:non può|non deve|non riesce a|non è in grado di) (?:\p{L}+ )?|(?:grave|lieve|forte|gravi|lung[oa]|breve|recente|continu\p{L}+|frequent\p{L}+|ripetut\p{L}+|seri[oa]|un|una|uno|un') )$/iu
const article = /(?<!\p{L})(?:il|la|lo|un|una)\s$/iu
/** What leads to the datum, and tells nothing. */
const leading = /^(?:(?:assen(?:te|za) per|seguit[oa] d\p{L}+|(?:irrogat|inflitt|comminat)[oa]|ha (?:comunicato|dichiarato)(?: di)?|affett[oa] da|la sanzione de\p{L}+|portat(?:ore|rice) di|per|aver[e]?)\s+)+(?=\p{L}{3})/iu
/** A sentence that goes on about whom the sentence before named. */
const carriesOn = new RegExp(String.raw`^[\s"«(–-]*(?:(?:inoltre|infatti|pertanto|attualmente|recentemente|anche|già|poi|ora|oggi|si (?:precisa|segnala|comunica|informa|ricorda) che|la famiglia \p{L}+ che|da \p{L}+|dal \p{L}+(?: \d+)?|nel \p{L}+),?\s)*(?:(?:il|la|lo|l'|al|alla|allo|all'|del|della|dello|dell'|per il|per la|quest[oa]|tale|suddett[oa]|predett[oa])\s?(?:stess[oa]|piccol[oa]|alunn[oa]|student(?:e|essa)|alliev[oa]|minore|bambin[oa]|ragazz[oa]|giovane|interessat[oa]|figli[oa]|madre|mamma|padre|papà|babbo|genitore|famiglia|nucleo|docente|dipendente|collega|lavorat(?:ore|rice)|sig|signor[ae])|(?:ha|è|e'|era|aveva|soffre|soffriva|presenta|necessita|segue|assume|porta|utilizza|frequenta|vive|deve|può|si (?:avvale|sposta|muove|trova)|gli|le (?:è|viene)|riceve|percepisce|risulta|appartiene|aderisce|proviene|mangia|chiede|usufruisce|beneficia|gode|rientra|verrà|sarà|dovrà|potrà|lui|lei|egli|ella|non (?:ha|è|può|deve|mangia|partecipa|frequenta|si))(?!\p{L}))`, 'iu')
/** What an organ decides of whom it has spoken. */
const decides = /(?<!\p{L})(?:propon|deliber|decid|irrog|commin|dispon|stabilisc|applic|infligg)\p{L}+(?!\p{L})/iu
/** Many people, or a rule: nothing is said of one. */
const many = /(?<!\p{L})(?:alunni|studenti|allievi|bambini|genitori|famiglie|docenti|insegnanti|tutt[ie]|ogni|ciascun\p{L}*|chi|chiunque|coloro|eventual[ei]|qualora|in caso di|nel caso in cui|moduli|tariffe|classi)(?!\p{L})/iu
/** What a curriculum says of its own person, and not of what they studied or taught. */
const ownState = /^(?:celiac|diabetic|allergic|asmatic|epilettic|invalid|non vedent|ipovedent|sord|cattolic|praticant|credent|musulman|ebre|buddist|evangelic|iscritt|tesserat|soci|delegat|cgil|cisl|uil|snals|gilda|anief|cobas|intolleran)/iu
const ofStudies = /(?<!\p{L})(?:cors[oi]|attività|volontariat\p{L}+|servizi\p{L}+|presso|master|laurea|tesi|progett\p{L}+|laborator\p{L}+|didattica|formazione|formator\p{L}*|formatrice|espert\p{L}+|docen\p{L}+|insegn\p{L}+|alunni|studenti|referente|specializzazion\p{L}+|abilitazion\p{L}+|seminar\p{L}+|convegn\p{L}+|pubblicazion\p{L}+|titolo|diploma|educat\p{L}+|assisten\p{L}+|consulen\p{L}+|sportell\p{L}+|supplen\p{L}+|normativa|metodolog\p{L}+|per l'|sulla?|sui)(?!\p{L})[^.;\n]*$/iu
const ofOwnLine = /^[\s*_•-]*(?:note personali|altro|situazione|stato|dati personali|informazioni personali|salute|ulteriori informazioni|varie)\s?:/i
const pupilOfClass = new RegExp(String.raw`(?<!\p{L})(?:un|una|un'|l'|lo|la|il|unico|unica)\s?(?:alunn[oa]|student(?:e|essa)|alliev[oa]|bambin[oa]|ragazz[oa]|minore)\s(?:\p{L}+\s){0,2}(?:della|del|di|in|frequentante la|iscritt[oa] alla|che frequenta la)\s?(?:classe\s|sezione\s)?(?=${className})`, 'u')
/** Words that lead to somebody or something else. */
const dangling = /(?:^|\s)(?:e |ed |o )?(?:de(?:l|lla|ll'|i|gli|lle)|di|da(?:l|lla|ll')?|a(?:l|lla|ll'|gli|i)?|con|per|il|la|lo|l'|i|gli|le|e|ed|che|mentre|sig\.?(?:ra|ri)?|prof\.?(?:ssa)?|dott\.?(?:ssa)?|alunn[oa]|student(?:e|essa)|docente|signora?)[\s']*(?:(?:alunn[oa]|student(?:e|essa)|docente|sig\.?(?:ra)?|prof\.?(?:ssa)?|madre|padre|signora?)[\s']*)?$/iu
const singular = /(?<![\p{L}])(?:il|la|lo|al|alla|del|della|dal|dalla|[ld]?[el]*l'|un|una|un'|suo|sua)\s?(?:alunn[oa]|minore|student(?:e|essa)|bambin[oa]|figli[oa]|ragazz[oa]|interessat[oa]|dipendente|docente|ricorrente)(?![\p{L}])/iu
const numbered = /(?<![\p{L}])n\.\s?\d{1,3}\s[^;.\n]{0,10}$/iu
const convocation = /(?:convoca\p{L}*|riunion[ei]|incontr[oi]|ordine del giorno)[^.\n]{0,80}(?<![\p{L}])(?:G\.?L\.?(?:H\.?)?O\.?|P\.?E\.?I\.?|P\.?D\.?P\.?)(?![\p{L}])/iu
/** A letter to one person is about that person in all its sentences. */
const addressed = /(?:^|\n)[\s*_]*(?:al|alla|all')\s?(?:gent\w*\.?\s|egr\w*\.?\s)?(?:sig|prof|dott|ins|collaborat|assistente|docente)/i
const benign = /^(?:|[-–—/.]+|no|nessun\w*|n\.?d\.?|assegnat\w|ammess\w|idone\w|sì|si|x|presente|regolare|ok|n\/a|vuoto)$/i
const generic = /(?<![\p{L}])(?:chi|coloro|chiunque|tutti (?:gli|i)|qualora|eventual[ei]|si ricorda|possono|per gli alunni|le famiglie|i genitori che|gli student\w+ che|(?:va|vanno|devono essere|deve essere) \p{L}+[oaie]|si (?:chied|richied|present|consegn|rinnov|esprim|avvalgono)\p{L}*|occorre|è (?:possibile|necessario|opportuno)|le decisioni|i provvedimenti|si (?:parl|spiegh|tratt)er\p{L}+|il corso|l'incontro|il convegno|il seminario|non si \p{L}+)(?![\p{L}])/iu

const secret = new Set<Bearer>(['pupil', 'family', 'private-person', 'staff-own-matter', 'excluded', 'payee', 'unknown'])

/** The brackets around a place, when what they hold is short enough to be said of the person before them. */
function asideAround(text: string, start: number, end: number, floor: number, ceiling: number): { start: number; end: number } | null {
  const before = Math.max(floor, start - 120)
  const lead = text.slice(before, start)
  const open = before + lead.lastIndexOf('(')
  if (open < before || text.slice(open, start).includes(')')) return null
  const close = end + text.slice(end, Math.min(ceiling, open + 160) + 1).indexOf(')')
  if (close < end) return null
  let from = open + 1
  const group = classAhead.exec(text.slice(from, close))
  if (group) from += group[0].length
  while (from < start && /[\s,;:–-]/.test(text[from] ?? '')) from += 1
  return from <= start ? { start: from, end: close } : null
}

function extent(text: string, start: number, end: number, kind: string, floor: number, ceiling: number, people: Person[]): { start: number; end: number } {
  const aside = asideAround(text, start, end, floor, ceiling)
  if (aside && startingIn(people, aside.start - 80, aside.end).every((person) => person.end <= aside.start || person.bearer === 'public-figure' || person.bearer === 'company')) return aside
  const before = text.slice(floor, start)
  let from = start
  let lastBreak = -1
  for (const match of before.matchAll(clauseBreak)) lastBreak = match.index + match[0].length - 1
  const clause = text.slice(floor + lastBreak + 1, end)
  for (const head of clause.matchAll(specialHead)) {
    if (head.index > before.length - lastBreak - 1) break
    from = floor + lastBreak + 1 + head.index
    break
  }
  const lead = text.slice(Math.max(floor, from - 90), from)
  const said = quantity.exec(lead)
  if (said && (kind === 'DISCIPLINARY' || !/giorn[oi] di $/i.test(said[0]))) from -= said[0].length - (/^\s/.test(said[0]) ? 1 : 0)
  if (kind === 'JUDICIAL') from -= article.exec(text.slice(Math.max(floor, from - 5), from))?.[0].length ?? 0
  const nextPerson = people[firstFrom(people, end)]?.start ?? ceiling
  const after = text.slice(end, Math.min(ceiling, nextPerson))
  if (/^R\.?\s?G/i.test(text.slice(start, end))) return { start: from, end }
  const isLong = kind === 'JUDICIAL'
  const cut = isLong ? /[;()|]|\.(?=\s\p{Lu}|\s*$)|\s[–—-]\s|→/u.exec(after) : clauseEnd.exec(after)
  let until = cut ? end + cut.index : end + after.length
  const stop = clauseStop.exec(text.slice(end, until))
  if (stop) until = end + stop.index
  until -= dangling.exec(text.slice(end, until))?.[0].length ?? 0
  while (until > end && /[\s*_:]/.test(text[until - 1] ?? '')) until -= 1
  if (kind !== 'JUDICIAL') from += leading.exec(text.slice(from, until))?.[0].length ?? 0
  return { start: from, end: until }
}

function cells(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines } = scene
  return lines.flatMap((line: Line) => {
    if (line.headers.length === 0 || line.isHeader) return []
    const person = startingIn(people, line.start, line.end).find(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')
    if (!person) return []
    return line.cells.flatMap((cell, index): Sighting[] => {
      const column = columnOf(line.headers[index] ?? '')
      const content = text.slice(cell.start, cell.end)
      if (column.holds === 'note' && secret.has(person.bearer) && person.bearer !== 'unknown' && /\p{L}{3}/u.test(content) && !outcome.test(content) && !benign.test(content.trim())) return [{ start: cell.start, end: cell.end, kind: 'OTHER', bearer: person.bearer }]
      if (column.holds !== 'special' || benign.test(content.trim()) || startingIn(people, cell.start, cell.end).some(({ end }) => end <= cell.end)) return []
      return [{ start: cell.start, end: cell.end, kind: column.kind, bearer: person.bearer === 'ranked' || person.bearer === 'appointed' ? 'private-person' : person.bearer }]
    })
  })
}

/** What a list is about, by its title or by the words over it. */
const topics: [RegExp, PersonalDataKind][] = [
  [/sciopero|asten\p{L}+ dal lavoro|sindacal|tesserament|adesion[ei] allo/iu, 'UNION'],
  [/(?<!\p{L})(?:diet[ae]|allergi|intolleran|men[uù]|farmac|salvavita|certificat[oi] medic)/iu, 'HEALTH'],
  [/sostegno|l\. ?104|104\/|disabil|invalidit|P\.?E\.?I\b|P\.?D\.?P\b/i, 'DISABILITY'],
  [/(?<!\p{L})(?:I\.?R\.?C\.?|religione)(?!\p{L})/iu, 'RELIGION'],
  [/moros|esoner|isee|sussidi|arretrat|fasce di reddito|mensa gratuit/i, 'ECONOMIC_HARDSHIP'],
  [/sanzion|provvediment\p{L}* disciplin|ammonizion|sospension/iu, 'DISCIPLINARY'],
  [/(?:^|\s)assen(?:ze|ti) (?:del|di) (?:\d|lunedì|martedì|mercoledì|giovedì|venerdì|oggi|domani)|assenz[ae] del personale|personale assente|assenti oggi|motivi d\p{L}* assenz/iu, 'HEALTH'],
]
const listItem = /^[\s*_•·▪◦–—>-]*(?:\d{1,3}\s?[.)°ª-]?\s*|[a-z][.)]\s*)?[*_]*(?:(?:prof|dott|sig|ins|avv)\.?\s?(?:ssa|ra)?\.?\s*)*$/iu
const plainRest = /^(?:[\s\d.,:;/€%()–-]|euro|n\.|punti|pt\.?|ore|min|classe|cl\.|sez\.?|plesso|tel\.?|cell\.?)*$/i

const rankedRow = /^\s*\d{1,4}\s?[.)°ª-]?\s*\p{Lu}[\p{L}']+\s\p{Lu}/u
const preferred = /preferenz|precedenz|riserv/i
/** A word of a heading or a label says what a list is about, and nothing of a person. */
const isHeading = (text: string, start: number, end: number, floor: number, ceiling: number): boolean => start - floor < 40 && /^[^.;,:()\n]{0,40}:(?:\s|$)/.test(text.slice(end, Math.min(ceiling + 1, end + 50)))

const weakReligion = /^(?:studio|uscita)/i
const aboutReligion = /religion|I\.?R\.?C\b|alternativ/i

const ofAbsence = /\([^()]{0,30}$|(?:assent|giustificat)\w+[^.]{0,40}$/i
const outcome = /^(?:media|voto|punt|posizion|assegnat|ammess|esclus|accolt|respint|idone|a disposizione|supplenz|dalle?\b|fino\b|plesso|nat[oa]\b|c\.?\s?f)|(?<!\p{L})or[ae](?!\p{L})/iu
const classInside = new RegExp(String.raw`(?<![\p{L}\d])${className}`, 'u')

function topicOf(scene: Scene, line: Line): PersonalDataKind | null {
  const title = scene.text.slice(0, 200).split('\n').filter((one) => one.trim() !== '').slice(0, 2).join(' ')
  for (const words of [line.label, title]) for (const [pattern, kind] of topics) if (pattern.test(words)) return kind
  return scene.sections.some((section) => section.startsWith('sovvenzioni')) ? 'ECONOMIC_HARDSHIP' : null
}

const field = wordPattern([String.raw`(?<label>diagnosi|patologia|terapia|farmac[oi]|allergi[ae]|intolleranz[ae]|certificazione|invalidità(?: civile)?|disabilità|handicap|ore di sostegno|ore settimanali di sostegno|gruppo sanguigno|salute|fede|tessera(?: sindacale)?|sindacato|stato di salute|note sanitarie|stato civile|categori[ae] protett[ae]|situazione familiare|stato di famiglia|figli a carico|religione|confessione|appartenenza sindacale|fascia isee|isee|reddito|codice ICD(?:[- ]?10)?)\s?:[ *_]{0,4}(?<value>(?:[^\n.;|_]|\.(?=[ ]?\d)){3,120})`], { before: String.raw`(?<!\p{L})` })

const fieldKind = (label: string): PersonalDataKind => (/sostegno|disabil|handicap|invalid|protett/i.test(label) ? 'DISABILITY' : /civile|famil|figli/i.test(label) ? 'OTHER' : /relig|confess|fede/i.test(label) ? 'RELIGION' : /sindac|tessera/i.test(label) ? 'UNION' : /isee|reddito/i.test(label) ? 'ECONOMIC_HARDSHIP' : 'HEALTH')

/** A field of a form that somebody filled in. */
function fields({ found }: Scene, hasSecret: boolean): Sighting[] {
  if (!hasSecret) return []
  return found(field).flatMap((match): Sighting[] => {
    const value = (match.groups.value ?? '').trimEnd()
    if (!/[\p{L}\d]{2}/u.test(value) || benign.test(value) || /\.{3}|…/.test(value)) return []
    const start = match.end - (match.groups.value ?? '').length
    return [{ start, end: start + value.length, kind: fieldKind(match.groups.label ?? ''), bearer: 'private-person' }]
  })
}

/** Rows of a list about diets, strikes or grants say their datum after the name, whatever its words. */
function listed(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines } = scene
  const found: Sighting[] = []
  let next = 0
  for (const line of lines) {
    while (next < people.length && (people[next]?.start ?? 0) < line.start) next += 1
    const person = people[next]
    if (!person || person.start >= line.end || line.cells.length > 0 || !secret.has(person.bearer)) continue
    if (!listItem.test(text.slice(line.start, person.start))) continue
    const kind = topicOf(scene, line)
    if (!kind) continue
    let from = person.end
    const other = startingIn(people, person.end, line.end)[0]
    const until = other?.start ?? line.end
    const group = classAhead.exec(text.slice(from, until))
    if (group) from += group[0].length
    for (const part of text.slice(from, until).matchAll(/[^,;()–—→|]+/gu)) {
      const content = part[0].replace(/^[\s:–—*_-]+|[\s.:–—*_-]+$/gu, '')
      if (!/\p{L}{3,}|\p{Lu}{2,}/u.test(content) || plainRest.test(content) || benign.test(content) || content.length > 90 || outcome.test(content) || classInside.test(content)) continue
      const start = from + part.index + part[0].indexOf(content)
      found.push({ start, end: start + content.length, kind, bearer: person.bearer })
    }
  }
  return found
}

const roleAside = /^(?:prof|docent|insegnant|ata\b|coll|assistent|dsga|referent|responsabil|coordinat|tutor|class|cl\.|sez|pless|sede|primaria|infanzia|secondaria|tel|cell|ore?\b|dal|dalle|fino|n\.|v\.|vedi|all|supplent|sostitut|\d|c\.f|nat[oa]|italiano|matematica|lettere|sostegno)/iu
/** Brackets after a worker who is named for a matter of their own say why. */
function asides({ text, kind }: Scene, people: Person[]): Sighting[] {
  if (kind === 'graduatoria') return []
  return people.flatMap((person): Sighting[] => {
    if (person.bearer !== 'staff-own-matter') return []
    const aside = /^[\s*_]{0,3}\(([^()\n]{4,90})\)/.exec(text.slice(person.end, person.end + 100))
    const content = aside?.[1]
    if (!aside || content === undefined || roleAside.test(content) || !/\p{Ll}{3}|\p{Lu}{3}/u.test(content) || /[@\d]{5}/.test(content)) return []
    const start = person.end + aside[0].length - 1 - content.length
    return [{ start, end: start + content.length, kind: 'OTHER', bearer: 'staff-own-matter' }]
  })
}

const plainRelative = /^(?:frequent|partecip|ha (?:vinto|svolto|partecip|ottenut|conseguit|collabor|propost|present|chiest)|rappresent|propon|chied|interv|sar[àa]|è (?:stat[oa] )?(?:elett|premiat|present|assent)|vien[ei] (?:dalla|da)|studi|suon|canta|gioc|legg)/iu
/** What a relative clause in minutes says of a pupil. */
function relatives({ text, kind }: Scene, people: Person[]): Sighting[] {
  if (kind !== 'verbale') return []
  return people.flatMap((person): Sighting[] => {
    if (person.bearer !== 'pupil') return []
    const said = /^, che ([^,.;:()\n]{4,70})/u.exec(text.slice(person.end, person.end + 80))
    const what = said?.[1]
    if (!said || what === undefined || plainRelative.test(what)) return []
    const start = person.end + said[0].length - what.length
    return [{ start, end: start + what.trimEnd().length, kind: 'OTHER', bearer: 'pupil' }]
  })
}

const warning = /^[\s*_]*(?:note?|avvertenz[ae]|attenzione|n\.?b\.?|segnalazion[ei]|da sapere|ricordare)\s?:/iu
/** What stands after a pupil's name where a list warns of something. */
function warnings({ text, lines }: Scene, people: Person[]): Sighting[] {
  return lines.flatMap((line): Sighting[] => {
    if (line.cells.length > 0 || !warning.test(text.slice(line.start, Math.min(line.end, line.start + 30)))) return []
    const here = startingIn(people, line.start, line.end)
    return here.flatMap((person, index): Sighting[] => {
      if (!secret.has(person.bearer)) return []
      const until = here[index + 1]?.start ?? line.end
      const what = /^[\s,:(–-]*(?<said>[^;()\n]{3,80}?)[\s,.;)–-]*$/u.exec(text.slice(person.end, until))?.groups?.said
      if (what === undefined || !/\p{L}{3}/u.test(what)) return []
      const start = text.indexOf(what, person.end)
      return [{ start, end: start + what.length, kind: 'OTHER', bearer: person.bearer }]
    })
  })
}

const symptom = wordPattern([String.raw`(?:soffre (?:di|d')|affett[oa] (?:da|d')|accusa|lamenta|manifesta|presenta)[ ']{1,2}(?<what>(?!(?:la |il |una |un |l'|regolare )?(?:domand|istanz|richiest|progett|certificat|documentazion|giustificazion|ricors|reclam|propost|relazion|interess|candidatur|elaborat|opera|lavor|scus|ritard))[^.;:\n()]{4,90})`], { before: String.raw`(?<!\p{L})` })
const bySymptom = new Set<Bearer>(['pupil', 'family', 'private-person', 'staff-own-matter'])
/** What a pupil or a worker suffers from, whatever its name. */
function symptoms({ text, lines, found }: Scene, people: Person[]): Sighting[] {
  return found(symptom).flatMap((match): Sighting[] => {
    const floor = sentenceStart(text, lines, match.start, 300)
    const person = startingIn(people, floor, match.start).at(-1)
    const isCarried = person === undefined && carriesOn.test(text.slice(floor, match.end)) && startingIn(people, Math.max(lines[lineAt(lines, floor)]?.start ?? 0, floor - 400), floor).some(({ bearer }) => bearer === 'pupil')
    if (!(isCarried || (person && bySymptom.has(person.bearer) && match.start - person.end < 60))) return []
    const what = match.groups.what ?? ''
    const stop = clauseStop.exec(what)
    const said = (stop ? what.slice(0, stop.index) : what).replace(/,(?!\s(?:con|di|livello|tipo|grado)).*$/u, '').trimEnd()
    const start = match.end - what.length
    return said.length > 3 ? [{ start, end: start + said.length, kind: 'HEALTH', bearer: person?.bearer ?? 'pupil' }] : []
  })
}

/** Where only totals are due, what one person was paid is that person's. */
function amounts(scene: Scene, people: Person[]): Sighting[] {
  if (!scene.sections.some((section) => section.startsWith('performance'))) return []
  return people.flatMap((person): Sighting[] => {
    if (person.bearer === 'company' || person.bearer === 'public-figure') return []
    const match = /^[^\n;\p{L}]{0,6}?(?:(?:€|euro|eur)\s?\d[\d.,]*|\d[\d.]*,\d{2}(?:\s?(?:€|euro))?|\d[\d.]*\s?(?:€|euro))/iu.exec(scene.text.slice(person.end, person.end + 40))
    if (!match) return []
    const start = person.end + (/[€\d]|eur/i.exec(match[0])?.index ?? 0)
    return [{ start, end: person.end + match[0].length, kind: 'OTHER', bearer: 'private-person' }]
  })
}

/** Whether a sentence that names nobody goes on about somebody named before it in its paragraph. */
function isOfEarlier({ text, lines }: Scene, line: Line, floor: number, sentence: string, place: number, kind: PersonalDataKind, named: readonly Person[]): boolean {
  if (kind === 'OTHER' || line.cells.length > 0) return false
  const before = sentence.slice(0, place - floor)
  if (many.test(before)) return false
  if (!carriesOn.test(sentence) && !((kind === 'DISCIPLINARY' || kind === 'JUDICIAL') && decides.test(before))) return false
  let first = lineAt(lines, floor)
  while (first > 0 && lines[first]?.continues) first -= 1
  const from = Math.max(lines[first]?.start ?? 0, floor - 600)
  return startingIn(named, from, floor).some(({ bearer }) => secret.has(bearer) && bearer !== 'unknown')
}

/** What is said of a person's health, disability, faith, union, means, discipline or trials; in general terms it stays. */
export function specialCategories(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines, kind } = scene
  const isOfPerson = (bearer: Bearer): boolean => secret.has(bearer) || kind === 'graduatoria' || kind === 'verbale' || kind === 'curriculum' || kind === 'incarico'
  const named = people.filter(({ bearer }) => isOfPerson(bearer) && bearer !== 'company' && bearer !== 'public-figure')
  const hasSecret = named.some(({ bearer }) => secret.has(bearer))
  const isLetter = hasSecret && text.length < 3000 && addressed.test(text)
  const isConvocation = hasSecret && convocation.test(text)
  const found: Sighting[] = []
  let next = 0
  for (const { start, end, row, text: words } of scene.specials) {
    const special = specialWords[row]
    if (!special) continue
    const line = lines[lineAt(lines, start)]
    if (!line || line.isHeader) continue
    const inRow = line.cells.length > 0
    const floor = inRow ? line.start : sentenceStart(text, lines, start, 400)
    const ceiling = inRow ? line.end : sentenceEnd(text, lines, end, 400)
    while (next < named.length && (named[next]?.end ?? 0) <= floor) next += 1
    let person: Person | undefined
    for (let index = next; index < named.length && (named[index]?.start ?? 0) < ceiling; index += 1) {
      person = named[index]
      if ((person?.start ?? 0) > start) break
    }
    const sentence = text.slice(floor, ceiling)
    if (/(?:^|[\s(])chi(?:unque)?\s(?:\p{L}+\s){0,2}$/iu.test(text.slice(Math.max(floor, start - 30), start))) continue
    if (/^(?:docente|insegnante|maestr)/i.test(words) && startingIn(people, end, end + 14).length > 0) continue
    if (/^[ ,:]{1,2}(?:(?:dott|prof|dr)\.?\s?(?:ssa)?\.?\s?)?$/i.test(text.slice(end, startingIn(people, end, end + 14).find((one) => !secret.has(one.bearer))?.start ?? start))) continue
    if (special.kind === 'RELIGION' && weakReligion.test(words) && !aboutReligion.test(text)) continue
    if (!startingIn(named, floor, start).some((one) => one.end <= start)) {
      if (isHeading(text, start, end, floor, ceiling)) continue
      const colon = /^[^.;()\n]{0,60}:\s{0,3}/.exec(text.slice(end, end + 70))
      if (colon && startingIn(named, end + colon[0].length, end + colon[0].length + 8).length > 0) continue
    }
    const isCarried = person === undefined && isOfEarlier(scene, line, floor, sentence, start, special.kind, named)
    const isBound =
      isCarried ||
      (pupilOfClass.test(sentence) && special.kind !== 'OTHER' && !many.test(sentence)) ||
      (kind === 'graduatoria' && special.kind !== 'OTHER' && rankedRow.test(text.slice(line.start, line.end)) && !generic.test(sentence)) ||
      (kind === 'verbale' && /\([^()]{0,40}$/.test(text.slice(floor, start)) && /assent|giustific/i.test(sentence)) ||
      (kind === 'graduatoria' && preferred.test(sentence) && !generic.test(sentence)) ||
      person !== undefined ||
      (hasSecret && special.kind === 'JUDICIAL' && text.length < 2500 && !generic.test(sentence)) ||
      (hasSecret && singular.test(sentence) && !generic.test(sentence)) ||
      (isConvocation && (special.kind === 'HEALTH' || special.kind === 'DISABILITY') && !generic.test(sentence)) ||
      (isLetter && (special.kind === 'DISCIPLINARY' || special.kind === 'HEALTH' || special.kind === 'DISABILITY') && !generic.test(sentence)) ||
      (kind === 'curriculum' && (special.kind === 'OTHER' || ofOwnLine.test(text.slice(line.start, start)) || (special.kind === 'DISABILITY' && !ofStudies.test(text.slice(Math.max(floor, start - 60), start))) || (ownState.test(words) && !ofStudies.test(text.slice(Math.max(floor, start - 60), start))))) ||
      (hasSecret && kind === 'elenco' && numbered.test(text.slice(Math.max(0, start - 20), start)))
    if (!isBound) continue
    if (person === undefined && kind !== 'elenco' && kind !== 'circolare' && kind !== 'verbale' && kind !== 'avviso' && kind !== 'determina' && kind !== 'curriculum' && kind !== 'graduatoria') continue
    const isStaffOnly = person !== undefined && (person.bearer === 'staff' || person.bearer === 'official' || person.bearer === 'appointed' || person.bearer === 'council-member')
    if (isStaffOnly && (special.kind === 'OTHER' ? kind !== 'curriculum' && kind !== 'graduatoria' : !ofAbsence.test(text.slice(Math.max(floor, start - 50), start)))) continue
    if (/^stato civile$/i.test(words)) continue
    if (special.kind === 'OTHER' && kind !== 'graduatoria' && kind !== 'curriculum' && !(person && secret.has(person.bearer) && person.bearer !== 'unknown')) continue
    const cell = inRow ? line.cells.find((one) => one.start <= start && end <= one.end) : undefined
    const place = cell && cell.end - cell.start < 100 && startingIn(people, cell.start, cell.end).length === 0 ? cell : extent(text, start, end, special.kind, cell?.start ?? floor, cell?.end ?? ceiling, people)
    found.push({ ...place, kind: special.kind, bearer: person && secret.has(person.bearer) ? person.bearer : 'private-person' })
  }
  return [...found, ...relatives(scene, people), ...warnings(scene, people), ...asides(scene, people), ...symptoms(scene, people), ...fields(scene, hasSecret || kind === 'curriculum'), ...cells(scene, people), ...listed(scene, people), ...amounts(scene, people)]
}
