import type { Bearer } from './bearer.ts'
import { classAhead, className } from './class-name.ts'
import { columnOf, type Column } from './columns.ts'
import { lineAt, sentenceEnd, sentenceStart, type Line } from './layout.ts'
import { publicFigures } from './lexicon/public-figures.ts'
import { firstNames } from './lexicon/first-names.ts'
import { ordinaryEnding, ordinaryWords } from './lexicon/ordinary-words.ts'
import { companyAfter, companyBefore, companyHead, placeBefore, roleCues } from './lexicon/role-cues.ts'
import { specialWords } from './lexicon/special-words.ts'
import { ownMatters, roles } from './clues.ts'
import { firstFrom, isFoundBetween, startingIn, wordPattern, type Match } from './finder.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import type { Scene } from './scene.ts'
import { surnames } from './lexicon/surnames.ts'

/** A person named in a reading, and who they are in it. `isSure` is false where no cue says who: the policy asks. */
export type Person = Mention & { bearer: Bearer; isSure: boolean }

const isOfBody = ({ row }: Match): boolean => specialWords[row]?.kind === 'HEALTH' || specialWords[row]?.kind === 'DISABILITY'
const isOfCategory = ({ row }: Match): boolean => specialWords[row]?.kind !== 'OTHER'
const titleBefore = /(?:^|[\s("'*,;:–-])((?:(?:gent\w*|egr\w*|ill\w*|chiar\w*)\.?\s)?(?:prof|dott|dr|sig|ins|avv|ing|arch|geom|rag|on|mons|m°|p\.i)\.?(?:\s?(?:ssa|ra|na|re|r|ri))?\.?|professor(?:e|essa)|dottor(?:e|essa)|maestr[oa]|signor[ae]?)[\s*_]{1,4}$/i
const connector =
  /^(?:[,:]?\s?["«][^"»\n]{0,90}["»])?[\s*_"»,;/&]*(?:\([^()\n]{0,90}\)[\s*_,;–-]*)?(?:(?:e|ed|o|nonch[eé]|con|,|;|-|–|[🏆👉•·▪]|\d{1,2}\s?[°ª)^.]\s?|(?:\d{1,3}(?:[.,]\d+)?\s?(?:\/\s?\d{1,3}|punti|pt\.?|p\.)?))[\s*_–-]*){0,4}(?:(?:l'|la |il |le |i |gli |al |alla |all'|a |con |dal |dalla )?(?:prof|dott|dr|sig|ins|avv|ing|arch|geom)[.\w]*\.?\s*(?:ssa\s|ra\s)?)?[\s*_]*$/iu
const officialAfter =
  /^[\s*_"]*[,(:–-]\s?(?:il |la |l'|in qualità di |quale |nella qualità di )?(?:(?:dirigente|DS\b|D\.S\.|dsga|rup\b|rpct|rspp|dpo\b|rpd\b|referent|responsabil|coordinator|coordinatric|president|segretari|tutor|espert|vicari|funzion|animator|(?:prim|second)[oa] collaborat|collaborat\w+ del d|commissari|component|consiglier|uffici|interno \d|segreteria|psicolog|logopedist|direttor|direttric|sindac|assessor|autor|scrittor|scrittric|illustrator|giornalist|magistrat|medico competente|formator|moderator|relator|genitore\)|docente\)|ata\)|in ruolo|F\.?S\.?\b|UONPIA|NPI|A?USL\b|ASL\b|ATS\b|cooperativ|assistenza|comune|CTS\b|università|associazion|(?:italiano|lettere|matematica|scienze|inglese|francese|spagnolo|tedesco|storia|geografia|arte|musica|tecnologia|religione|educazione fisica|scienze motorie|latino|greco|filosofia|fisica|chimica|diritto|economia|informatica|strumento|sostegno|potenziamento|geostoria|disegno)[\p{L} ,e]{0,30}\)|insegn[oa]\b|coordino))/iu
const staffAfter = /^[\s*_"]*[,(–-]\s?(?:il |la |l')?(?:docent|insegnant|collaborat|assistente (?:amministrativ|tecnic)|maestr|educat)/i
const familyAfter = /^[\s*_"]*[,(–-]?\s?(?:in qualità di |quale )?(?:madre|padre|genitore (?:de|di)|mamma|papà|nonn[oa]|tutore (?:legale|de)|zi[oa] d)/i
const pupilAfter = /^[\s*_"]*[,(–-]?\s?(?:(?:l')?alunn[oa]|student(?:e|essa)\b|alliev[oa]|(?:che )?frequent|non è (?:stat[oa] )?(?:ammess|promoss|scrutinat)|è (?:stat[oa] )?(?:promoss|bocciat)|iscritt[oa] (?:alla|al)|di anni \d|d'anni|figli[oa] d)/i
const detailsAfter = /^[\s*_"]*[,(;:–-]?\s?\(?(?:nat[oa]\b|n\. a\b|c\.\s?f\b|cf\b|cod(?:ice|\.)\s?fisc|residente|domiciliat|[A-Z]{6}\s?\d|matricola\b|[a-z]{6}\d\d[a-z]\d\d|cell\b|carta d|c\.i\.|cie\b|documento)/i
const schoolInitials = /^(?:I\.\s?C|I\.\s?I\.\s?S|I\.\s?S|I\.\s?T|D\.\s?D|L\.\s?S|A\.\s?S\.\s?D|A\.\s?P\.\s?S|A\.\s?T\.\s?A|S\.\s?S|C\.\s?F)\.?(?:\s|\.|$)/
const bodyName = /^(?:pro loco|lions|rotary|auser|avis|caritas|unione|croce|gruppo|compagnia|centro|polisportiva|consorzio|comitato|associazione|fondazione|banca|cassa|credito|poste|libreria|museo|teatro|tassi|tass[oi] di)(?!\p{L})/iu
/** Brackets with a word of a special category follow: only of a person is that said. */
const isSaidAside = (scene: Scene, end: number, right: string): boolean => {
  const aside = /^[\s*_]*\(([^()\n]{1,80})\)/.exec(right)?.[0]
  return aside !== undefined && isFoundBetween(scene.specials, end, end + aside.length, isOfBody)
}
/** A row such as `3A: Anna Verdi, Luca Bruni` names the pupils of a class. */
const classLead = new RegExp(String.raw`^[\s*_•·▪-]*(?:classe |cl\.? |sez\.? )?${className}\s?[:–—-]\s[^:]*$`, 'u')
const prizeTo = /(?:premi[oa]|classificat\p{L}+|menzione|medaglia|borsa di studio|coppa|trofeo|encomio|attestato|complimenti|congratulazioni)[\p{L}'»" ]{0,40}\s(?:a|ad|va a|vanno a)\s$/iu
const isStaffHead = (text: string): boolean => /premialit|bonus premiale|MOF|fondo d'istituto/i.test(text.slice(0, 600))
/** An act about one worker's leave or hours, by its subject. */
const ownActTopic = /oggetto\s?:(?![^\n]*(?:supplen|sostituzion|contratt|individuaz))[^\n]*(?:permess|congedo|ferie|aspettativa|part[- ]?time|tempo parziale|riposo|pensionament|dimission|inidone|infortun|assenz|sanzion|disciplin|diritto allo studio|104)/i
/** An act that answers what a worker asked for, or what a doctor found of them. */
const ownRequest = /altri compiti|visita (?:medico-?\s?)?collegiale|(?:istanza|domanda|richiesta|chiede|chiesto|documentat[oa]|certificat\p{L}+|commissione medica|verbale)[^.;]{0,120}(?:tempo parziale|part[- ]?time|congedo|aspettativa|permess[oi]|ferie|collocamento a riposo|dimissioni|inidone|non idone|dispensa|L\. ?104|legge 104|malattia|infortun|patologi|sindrome|riduzione dell'orario|adozione)/iu
const afterColon = /^\s?:\s(?:\p{Lu}[\p{L}'. ]{1,40},\s?){0,12}$/u
const mobileAfter = /^[\s,:(]{1,3}(?:al |allo |tel\.? |cell\.? |n\.? |numero ){0,2}(?:\+39 ?)?3\d{2}[ .\/-]?\d/i
const isAway = /^[\s,(]*(?:(?:è|sarà|risulta) )?(?:attualmente |temporaneamente )?(?:assente|in (?:congedo|aspettativa|malattia|maternità|permesso)|collocat[oa] (?:in|a))/i
const inOffice = /^[\s*_]*(?:(?:dell'|de\w* |in |presso (?:l'|la )?)\s?(?:uffici|segreteria)|\()(?:o |a )?(?:alunni|personale|protocollo|acquisti|contabilit|didattic|amministra|segreteria|affari|magazzino|bilancio|portineria)/i
/** What somebody does for all follows. */
const doesService = /^\s(?:assum\p{L}+ (?:le funzioni|l'incarico)|apre|chiude|gestisce|raccoglie|riceve|coordina|cura|distribuisce|vigila|sorveglia|provvede|è (?:il|la) (?:referente|responsabile)|è a disposizione)(?!\p{L})/iu
/** A title in quotation marks follows: who stands before it wrote it. */
const ofWork = /^\s*(?:(?:,|e|-|–)\s+\p{Lu}[\p{L}'.]+(?:\s\p{Lu}[\p{L}'.]+){0,2}){0,3}\s*[,:–-]\s*["«][^"»\d]/u
const arrow = /→|->|=>|➡|sostituit[oaie] da|supplit[oa] da|al suo posto|subentra/i
const notLabel = /^\W*(?:ai|agli|alle|alla|al|all'|a|p\.?\s?c|oggetto|circolare|circ|comunicazione|prot|vist[oaie]|premesso|considerat\w)\b/i
const appointing = new Set(['determina', 'incarico', 'contratto', 'decreto', 'bando', 'delibera', 'dichiarazione'])
const shortSignature = /^[\s*_#>–-]*(?:(?:f\.?to|firmato|in fede|il|la|lo)\s)?(?:(?:prof|dott|dr|sig|ins|avv|ing|arch|geom|rag)\.?\s?(?:ssa|ra)?\.?\s?)*$/i

const isMostlyCapitals = (line: string): boolean => (line.match(/\p{Lu}/gu)?.length ?? 0) > 2 * (line.match(/\p{Ll}/gu)?.length ?? 0)

const atWork = new Set<Bearer>(['official', 'staff', 'council-member', 'appointed'])
/** Of whom somebody speaks is not who speaks. */
const reported = /(?<!\p{L})(?:segnal|riferi|comunic|inform|dichiar|precis|ricord|not|afferm|sostien|fa presente|fa sapere|avvert)\p{L}*\s(?:\p{L}+\s){0,3}che\s/iu

type Nearby = { bearer: Bearer; distance: number; text: string }

/** What stands in brackets, or before an arrow, is said of somebody else; the length stays. */
const withoutAsides = (left: string): string =>
  left.replace(/\([^()\n]*\)|\S.*(?:→|->|=>|➡)/gu, (aside) => ' '.repeat(aside.length))

/** The last word for a role between two places, and how far before the second it ends. */
function nearestCue(text: string, cues: readonly Match[], from: number, until: number): Nearby | null {
  let unasided: string | null = null
  for (let index = firstFrom(cues, until) - 1; index >= 0; index -= 1) {
    const role = cues[index]
    if (!role || role.start < from) return null
    unasided ??= withoutAsides(text.slice(from, until))
    const bearer = roleCues[role.row]?.bearer
    if (unasided[role.start - from] !== ' ' && bearer) return { bearer, distance: Math.max(0, until - role.end), text: text.slice(role.start, Math.min(role.end, until)).toLowerCase() }
  }
  return null
}

const cueOfLabel = ({ text, found }: Scene, { label, labelAt }: Line): Nearby | null => (label === '' ? null : nearestCue(text, found(roles), labelAt, labelAt + label.length))

function headerColumn(line: Line, start: number): { column: Column; cell: { start: number; end: number }; index: number } | null {
  const index = line.cells.findIndex((cell) => cell.start <= start && start <= cell.end)
  const cell = line.cells[index]
  if (!cell) return null
  const header = line.headers[index]
  return { column: header === undefined ? { holds: 'other' } : columnOf(header), cell, index }
}

const specialTopic = /\b(?:diet|isee|irc\b|i\.r\.c|allerg|disabil|l\. ?104|sostegno|promoss|bocciat|ammess[oi] alla|esit[oi])/i

/** Whose names a table of people without a telling header holds, by its other columns and by the kind of document. */
function bearerOfRow(scene: Scene, line: Line): Bearer {
  const columns = line.headers.map(columnOf)
  if (columns.some(({ holds }) => holds === 'class')) return 'pupil'
  if (columns.some((column) => column.holds === 'special' && column.kind === 'UNION')) return 'staff-own-matter'
  if (line.headers.some((header) => specialTopic.test(header)) && scene.kind !== 'graduatoria') return 'pupil'
  return fallback(scene)
}

const replacing = /sostitut|supplent|subentr|incaricat|referent|responsabil|copertura|coordinat/i
const refunding = /(?<![\p{L}])(?:rimbors\p{L}+|restitu\p{L}+|sussidi\p{L}*|contribut\p{L}+ (?:a|all)\p{L}* famigli)/iu
const toFamily = /rimbors|restituzion|quot[ae]|gita|uscita|viaggio|contribut|sussidi|famigli|alunn|student|figli|mensa|borsa|indigen|assegno/i
const sectionBearers: [RegExp, Bearer][] = [
  [/^sovvenzioni/, 'payee'],
  [/^pagamenti/, 'payee'],
  [/accesso-civico/, 'private-person'],
  [/dotazione-organica|tassi-di-assenza|tempo-(?:in)?determinato/, 'staff-own-matter'],
  [/^organizzazione|dirigenti|posizioni-organizzative|attivita-e-procedimenti|prevenzione-della-corruzione|controlli|contrattazione/, 'official'],
  [/^consulenti|incarichi|^bandi-di-gara|^bandi-di-concorso|^provvedimenti/, 'appointed'],
]

const ofWorkers = /docent|espert|tutor|collaudator|progettist|\bata\b|supplen|personale|operator|fornitor|assistent|perdenti posto/i
const ofExams = /candidat\p{L} estern|privatist|esam\p{L} di idoneità/iu

/** Who a person without any cue is taken for, by kind of document and section. */
function fallback(scene: Scene): Bearer {
  if (scene.kind !== 'graduatoria' && ofExams.test(scene.text.slice(0, 600))) return 'pupil'
  if (scene.kind === 'graduatoria') return /alunn|student|iscrizion|borse di studio|famigli|mensa|scuolabus|viaggi/i.test(titleOf(scene)) && !ofWorkers.test(titleOf(scene)) ? 'pupil' : 'ranked'
  if (appointing.has(scene.kind) && refunding.test(scene.text.slice(0, 600))) return 'payee'
  for (const [pattern, bearer] of sectionBearers) if (scene.sections.some((section) => pattern.test(section))) return bearer
  if (appointing.has(scene.kind)) return 'appointed'
  if (scene.kind === 'verbale') return 'council-member'
  if (scene.kind === 'circolare' || scene.kind === 'avviso' || scene.kind === 'elenco') return bearerOfTitle(scene) ?? 'unknown'
  if (scene.kind === 'carta' || scene.kind === 'carta-dei-servizi') return 'official'
  return 'unknown'
}

const titleOf = (scene: Scene): string => scene.text.slice(0, 300).split('\n').filter((line) => line.trim() !== '').slice(0, 2).join('\n')
const ofBooks = /ISBN|libri di testo|adozion[ei] (?:dei )?libr|bibliografi|consigli di lettura|letture (?:consigliate|estive)/i
const reception = /ricevimento|orario|puliz|capoturno|reperibilit|apertura e chiusura|commissari|calendario (?:degli )?(?:scrutini|consigli)|turni|collaboratori|coordinator|referent|docenti|sostituzioni|sorveglianza|vigilanza|personale|organigramma|funzionigramma|primo soccorso|antincendio|emergenz|addett|comitato|commission|gruppo di lavoro|nucleo|dipartiment|fornitor|staff|incarichi|tutor|somministrator/i
const ofPupils = /class[ei] (?:\d|[IV]+\b|prim|second|terz|quart|quint)|genitor|famigli|alunn|student|alliev|bambin|ragazz|atlet|partecipant|viaggi|gita|vincitor|premi|promoss|ammess|classi prime|composizion|iscritt|diet/i

/** Whose names a text without other words holds, by its title. */
function bearerOfTitle(scene: Scene): Bearer | null {
  const title = titleOf(scene)
  if (ofPupils.test(title)) return null
  return reception.test(title) && !ownActTopic.test(`oggetto: ${title}`) && !ownTitle.test(title) ? 'staff' : null
}
const ownTitle = /assen|sciopero|permess|ferie|malatt|104|congedi|aspettativ|mezzo propri|trasferim|part[- ]?time|richiam|sanzion/i

function isPublicFigure(mention: Mention, text: string): boolean {
  return publicFigures.has(text.slice(mention.start, mention.end).replace(/[*\s]+/g, ' ').toLowerCase())
}

const isQuoted = (text: string, { start, end }: Mention): boolean => {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 3)
  return (/["«'“]\s?(?:don |san |santa |i\.?c\.? |dott\.? ?|prof\.? ?|da )?$/i.test(before) && /^\s?["»'”]/.test(after)) || /^["»]/.test(after)
}

/** Whether an act decides on one worker's own leave, hours or fitness, and takes on nobody in their place. */
const isOwnAct = ({ kind, text }: Scene): boolean => appointing.has(kind) && ownRequest.test(text.slice(0, 3000)) && !/supplen|individua|sostituzion|aggiudic|affidament/i.test(text.slice(0, 4_000))

function judgeMention(scene: Scene, mention: Mention, people: Person[]): Person | null {
  const { text, lines } = scene
  const lineIndex = lineAt(lines, mention.start)
  const line = lines[lineIndex]
  if (!line || line.isHeader) return null
  if (mention.strength === 1 && !mention.isInitials && !mention.isKnown && line.cells.length === 0 && mention.keys.every((key) => key.length < 3 || scene.words.isPlain(key))) return null
  const from = sentenceStart(text, lines, mention.start)
  const whole = text.slice(from, mention.start)
  const right = text.slice(mention.end, Math.min(mention.end + 110, sentenceEnd(text, lines, mention.end, 110)))
  const as = (bearer: Bearer, isSure = true): Person => ({ ...mention, bearer, isSure })

  const isNewClause = /;\s*(?:(?:mentre|invece|inoltre|infine|e|ed)\s)?$/.test(whole)
  const title = titleBefore.exec(whole)?.[1]?.toLowerCase() ?? ''
  const left = title ? whole.slice(0, whole.length - (titleBefore.exec(whole)?.[0].length ?? 0)) + ' ' : whole
  const previous = people.at(-1)
  const between = previous && previous.end >= from ? text.slice(previous.end, mention.start) : null
  const isChained = between !== null && between.length < 140 && connector.test(between) && !((previous?.bearer === 'public-figure' || previous?.bearer === 'company') && (between.includes('\n') || title !== '' || /[\d(–-]/.test(between)))
  const leftEnd = from + left.length
  const cueBefore = nearestCue(text, scene.found(roles), between === null || isChained || !previous ? from : Math.max(from, previous.end), title ? leftEnd - 1 : leftEnd)
  const near = cueBefore && cueBefore.distance <= 70 && !(atWork.has(cueBefore.bearer) && reported.test(left.slice(left.length - cueBefore.distance))) ? { ...cueBefore, distance: cueBefore.distance + (title ? 1 : 0) } : null
  const isAdjacent = near !== null && /^[\s,:*_"'(]*(?:(?:di|de\w*|è|il|la|lo|l'|sono|e|signor[a]?|classe \w+)[\s']*){0,3}$/i.test(left.slice(left.length - near.distance))
  const isPupilCue = near?.bearer === 'pupil' || near?.bearer === 'family'

  const aroundLine = text.slice(Math.max(line.start, mention.start - 400), Math.min(line.end, mention.end + 400))
  const column = headerColumn(line, mention.start)
  const isLineStart = /^[\s*#_•·\d.)–-]*$/.test(text.slice(line.start, mention.start))
  if (/\b\d{5}[ ,-]*$/.test(left) || /(?:nat[oa]|residente|residenti|domiciliat[oa]|comune|provincia)\s(?:a|ad|in|di)\s*$/i.test(left)) return null
  if (classLead.test(text.slice(line.start, mention.start)) && (mention.keys.length > 1 || mention.isKnown) && !title) return as('pupil')
  if (mention.strength === 1 && isLineStart && /^,\s*(?:l[iì]\s|il\s)?\d{1,2}[./ ]/.test(right)) return null
  const hasClass = classAhead.test(right) && !/^\s*(?:n\.|ora|h\b)/i.test(right)

  if (prizeTo.test(left) && !isStaffHead(text)) return as('pupil')
  if (/["«“][^"»”]{0,20}$/.test(left) && /^[^"«“]{0,20}["»”]/.test(right) && placeBefore.test(left.slice(-90)) && !hasClass) return as('public-figure')
  if (!(isPupilCue && isAdjacent) || /(?:["«]|ditta|vivaio|impresa|azienda|officina|auto\p{L}+|società|via|viale|piazza|largo|premio|studio)\s?fratelli\s$/iu.test(left)) {
    const own = text.slice(mention.start, mention.end)
    if (companyAfter.test(right) || bodyName.test(own)) return as('company')
    if (schoolInitials.test(own)) return as('public-figure')
    const isEntitled = placeBefore.test(left.slice(-90)) && !(title && title !== 'dott.' && title !== 'prof.')
    if (isEntitled && !/^[\s,]*(?:nat[oa]|alunn)/.test(right)) return as('public-figure')
    if (isQuoted(text, mention) && !hasClass && /(?:etichett\p{L}+|scritt[oa]|nome|firmat[oa]|intestat[oa])\s?[:(]?\s?["«“]$/iu.test(left)) return as('private-person')
    if (isQuoted(text, mention) && !hasClass) return as('public-figure')
    if (!title && companyBefore.test(left.slice(-80))) return as('company')
    if (isPublicFigure(mention, text) && !hasClass && !(column && column.column.holds !== 'other') && !title) return as('public-figure')
    if (/\sS\.?$/.test(own) && /^\.?\s?(?:p|r|n|a|c)\./i.test(right)) return as('company')
    if (/[»"]\s(?:di|da)\s$/.test(left) || ofWork.test(right)) return as('public-figure')
    if (/(?:auto\p{L}*|vettura|veicolo|modello|marca|scooter|moto\p{L}*)(?:\spropri\p{L}+)?[\s,:]{1,3}(?:tipo\s|marca\s|modello\s)?$/iu.test(left) && /^[\s,(]*targ/i.test(right)) return as('public-figure')
  }

  const isListed = near !== null && (near.bearer === 'staff-own-matter' || near.bearer === 'staff' || isPupilCue) && afterColon.test(left.slice(left.length - near.distance))
  const isEntryOfFamily = mention.keys.length > 1 && scene.sections.some((section) => /^(?:pagamenti|sovvenzioni)/.test(section)) && /[–—;|-]\s$/.test(left) && /^\s?[–—;|-]\s/.test(right) && toFamily.test(aroundLine)
  const isDoubtful = mention.strength === 1 && !mention.isInitials && !mention.isKnown
  if (isDoubtful && !(column && column.column.holds !== 'other')) {
    const isCommon = mention.keys.every((key) => key.length < 3 || scene.words.isPlain(key))
    const isAcronym = mention.isAllCaps && mention.keys.length === 1 && (mention.keys[0]?.length ?? 0) < 5
    if (isCommon || isAcronym) return null
    if (isLineStart && !hasClass && !detailsAfter.test(right)) return null
    const isTold = isEntryOfFamily || isListed || title !== '' || isSaidAside(scene, mention.end, right) || hasClass || detailsAfter.test(right) || pupilAfter.test(right) || isChained || (near !== null && (/^[ *_]{1,3}$/.test(left.slice(left.length - near.distance)) || ((mention.keys.length > 1 || (/^\s?[(,;]/.test(right) && (near.bearer === 'staff-own-matter' || isPupilCue || near.bearer === 'excluded'))) && /^[ :*_]{1,4}$/.test(left.slice(left.length - near.distance)))) && near.bearer !== 'appointed' && near.bearer !== 'payee') || (near !== null && mention.keys.length > 1 && isAdjacent && isPupilCue)
    if (!isTold) return null
    if (mention.isAllCaps && !hasClass && !detailsAfter.test(right) && isMostlyCapitals(aroundLine)) return null
  }

  if (column && (column.column.holds === 'person' || column.column.holds === 'name')) {
    if (mention.isInitials && column.column.holds === 'name') return as(bearerOfRow(scene, line))
    const lead = text.slice(column.cell.start, mention.start)
    if (!/^[\s*\d.)-]*(?:(?:prof|dott|dr|sig|ins|avv|ing|arch|geom|rag)\.?\s?(?:ssa|ra)?\.?\s*)*$/i.test(lead) && companyHead.test(lead)) return as('company')
    if (companyHead.test(text.slice(column.cell.start, column.cell.end))) return as('company')
    const isCompany = /\b(?:s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|soc|coop|onlus|ditta)\b/i.test(text.slice(column.cell.start, column.cell.end))
    if (isCompany) return as('company')
    let bearer = column.column.holds === 'person' ? column.column.bearer : bearerOfRow(scene, line)
    if (bearer === 'payee' && scene.sections.some((section) => section.startsWith('pagamenti')) && !toFamily.test(aroundLine)) bearer = 'appointed'
    const row = line.headers.map(columnOf)
    if (bearer === 'official' && row.some((one) => one.holds === 'special') && scene.kind !== 'graduatoria' && !replacing.test(line.headers[column.index] ?? '')) bearer = 'staff-own-matter'
    if (scene.kind === 'graduatoria' && bearer === 'ranked' && /esclus(?![oa],? art)|non ammess|rinunci/i.test(aroundLine)) bearer = 'excluded'
    return as(bearer)
  }

  if (mention.keys.length === 1 && !mention.isKnown && !isLineStart && left.trim() === '' && /^\s?:/.test(right)) return null

  if (scene.kind === 'verbale' && mention.keys.length === 1 && !title && near === null && !isLineStart && firstNames.has(mention.keys[0] ?? '') && !surnames.has(mention.keys[0] ?? '') && !ordinaryWords.has(mention.keys[0] ?? '') && !mention.isAllCaps) return as('pupil')
  const isChildlike = mention.keys.length === 2 && mention.keys[1]?.length === 1 && firstNames.has(mention.keys[0] ?? '') && !surnames.has(mention.keys[0] ?? '') && !title && !/\p{L}'$/u.test(text.slice(mention.start - 2, mention.start)) && bearerOfTitle(scene) === null
  if (isChildlike && (near === null || !atWork.has(near.bearer)) && !line.isItem && scene.kind !== 'graduatoria') return as('pupil')
  if (mention.isInitials) {
    const isOfPlan = /(?<![\p{L}])(?:P\.?E\.?I\.?|P\.?D\.?P\.?|G\.?L\.?H?\.?O\.?|P\.?A\.?I\.?|certificazion\p{L}+|diagnosi|situazione|caso)\s(?:di|de[lr]|per)\s?(?:l'alunn[oa]\s)?$/iu.test(left)
    if (isLineStart && line.isItem && (scene.kind === 'graduatoria' || scene.kind === 'elenco') && fallback(scene) !== 'official' && /^\s*(?:[-–—,(|]|punt|pt|\d)/.test(right)) return as('pupil')
    const isTold = isOfPlan || (near !== null && isAdjacent && near.bearer !== 'official') || (isChained && previous?.bearer === 'pupil') || (hasClass && /^\s?\(/.test(right)) || /^sig/.test(title)
    if (!isTold) return null
    return as(near && isAdjacent ? (near.bearer === 'staff' ? 'staff-own-matter' : near.bearer) : 'pupil')
  }

  const isStaffTitle = /^(?:prof|ins|maestr)/.test(title)
  const sentence = text.slice(from, sentenceEnd(text, lines, mention.end))
  const after = sentence.slice(mention.end - from)
  const before = sentence.slice(0, mention.start - from)
  const saysOwn = (a: number, b: number): boolean => isFoundBetween(scene.found(ownMatters), a, b)
  const inOwnMatter = (): boolean => {
    if (scene.kind === 'graduatoria' || scene.kind === 'curriculum') return false
    if (scene.kind === 'verbale' && /present|assent|giustificat/i.test(before)) return false
    if (isOwnAct(scene)) return true
    if (/(?:contratto|stipula|conferi\p{L}+|individua\p{L}*|supplenza|nomina)[^.;]{0,60}$/iu.test(before)) return false
    if (arrow.test(before)) return false
    if (appointing.has(scene.kind) && ownActTopic.test(text.slice(0, 500))) return true
    const aside = /^[\s*_]*\([^()\n]{1,120}\)/.exec(after)?.[0]
    if (aside !== undefined && (saysOwn(mention.end, mention.end + aside.length) || isFoundBetween(scene.specials, mention.end, mention.end + aside.length, (match) => isOfCategory(match) && !topicOfWork.test(match.text)))) return true
    if (scene.kind === 'verbale') return false
    if (arrow.test(after)) return true
    return saysOwn(mention.end, mention.end + Math.min(160, after.length)) || saysOwn(Math.max(from, mention.start - 160), mention.start) || /^\s(?:(?:è|e'|era|sarà|risulta) (?:stat[oa] )?(?:in |a |per |posit)|per |causa |a causa |in quanto |affett)/.test(after) && isFoundBetween(scene.specials, mention.end, mention.end + Math.min(70, after.length), isOfBody)
  }

  const isAddressee = (): boolean => /^[\s*_]*(?:al|alla|all'|gent\p{L}*\.?|egr\p{L}*\.?)\s?/iu.test(text.slice(line.start, mention.start)) && mention.start < 600 && text.length < 3000 && /^[\s*_,.]*$/.test(text.slice(mention.end, line.end)) && saysOwn(mention.end, text.length)
  if (/(?:→|->|=>|➡)[\s*_]*$/.test(left) && mention.strength === 2) return as(previous?.bearer === 'pupil' && between !== null && between.length < 12 ? 'pupil' : 'staff')
  if (hasClass && !isStaffTitle && near?.bearer !== 'official' && near?.bearer !== 'staff' && near?.bearer !== 'council-member') return as('pupil')
  if (pupilAfter.test(right) && !isStaffTitle && !(isChained && (previous?.bearer === 'official' || previous?.bearer === 'council-member'))) return as('pupil')
  if (familyAfter.test(right)) return as('family')
  if (/mi chiamo\s$/i.test(left) || /^\s(?:e\s|,\s)?(?:insegno|coordino)(?!\p{L})/u.test(right)) return as('official')
  if (!isPupilCue && doesService.test(right)) return as('official')
  if (inOffice.test(right) || (!isPupilCue && officialAfter.test(right))) return as('official')
  if (!isPupilCue && staffAfter.test(right)) {
    const isLetter = /(?:^|\s)(?:al|alla|all')\s*$/i.test(left) && saysOwn(0, 3000)
    return as(isLetter || inOwnMatter() ? 'staff-own-matter' : 'staff')
  }

  if (isEntryOfFamily) return as('payee')
  if (!isPupilCue && mention.strength === 2 && isAway.test(after) && scene.kind !== 'verbale' && scene.kind !== 'graduatoria') return as('staff-own-matter')
  if (near && (mention.strength === 2 || isAdjacent || isListed || title || near.distance <= 30 && mention.keys.length > 1)) {
    const { bearer } = near
    if (bearer === 'staff-own-matter') return as(scene.kind === 'verbale' ? 'council-member' : 'staff-own-matter')
    if ((bearer === 'family' || bearer === 'pupil') && scene.kind === 'verbale' && /^(?:genitori|studenti|alunni)$/.test(near.text) && /present|component|membri|consiglier/i.test(text.slice(Math.max(0, line.start - 500), line.start))) return as('council-member')
    if (bearer === 'family' && scene.kind === 'verbale' && /genitor/i.test(near.text) && /present|assent|component|consigli|elett/i.test(before)) return as('council-member')
    if (bearer === 'pupil' || bearer === 'family') {
      if (isStaffTitle && !/genitor|madre|padre/i.test(near.text)) return as(inOwnMatter() ? 'staff-own-matter' : 'staff')
      if (/^(?:avv|dott|ing|arch)/.test(title) && near.distance > 25) return as('official')
      return as(bearer)
    }
    if (bearer === 'private-person' || bearer === 'excluded' || bearer === 'payee') {
      if (isStaffTitle && /^testimon/.test(near.text)) return as('staff')
      if (isStaffTitle || near.distance <= 40) return as(bearer)
    }
    if (bearer === 'staff') return as(inOwnMatter() || isAddressee() ? 'staff-own-matter' : 'staff')
    if (bearer === 'public-figure' && (near.distance <= 12 || !title)) return as('public-figure')
    if (bearer === 'official' || bearer === 'council-member') {
      const aside = /^[\s*_]*\([^()\n]{1,120}\)/.exec(after)?.[0]
      if (aside !== undefined && (saysOwn(mention.end, mention.end + aside.length) || isFoundBetween(scene.specials, mention.end, mention.end + aside.length, (match) => specialWords[match.row]?.kind === 'UNION')) && scene.kind !== 'verbale' && scene.kind !== 'graduatoria') return as('staff-own-matter')
      return as(bearer)
    }
    if (bearer === 'appointed') return as(isAway.test(after) || isOwnAct(scene) ? 'staff-own-matter' : 'appointed')
    return as(bearer)
  }

  if (isChained && previous) return as(previous.bearer, previous.isSure)
  if (scene.kind === 'verbale' && !near && !title && mention.strength === 2 && /(?:^|[.;:]\s)per\s$/i.test(left) && /^\s(?:si|è|viene|la famiglia|il consiglio)\s/i.test(right)) return as('private-person')
  if (!near && !title && mention.isKnown && mobileAfter.test(right)) return as('private-person')
  if (isNewClause && !title) {
    const before = people.findLast((person) => person.start >= from && secret.includes(person.bearer))
    if (before) return as(before.bearer, before.isSure)
  }
  if (title) {
    if (/^sig|^gent/.test(title)) return scene.kind === 'verbale' ? as('private-person', false) : as(appointing.has(scene.kind) ? fallback(scene) : 'family')
    return as(inOwnMatter() || (isStaffTitle && isAddressee()) ? 'staff-own-matter' : isStaffTitle ? 'staff' : 'official')
  }

  const alone = !line.isItem && shortSignature.test(text.slice(line.start, mention.start)) && /^[\s*_.]*$/.test(text.slice(mention.end, line.end))
  if (alone) {
    let index = lineIndex - 1
    while (index >= 0 && (lines[index]!.end - lines[index]!.start < 2 || text.slice(lines[index]!.start, lines[index]!.end).trim() === '')) index -= 1
    const above = lines[index]
    if (above && above.end - above.start < 90) {
      const said = nearestCue(text, scene.found(roles), above.start, above.end)
      if (said && (said.bearer === 'official' || said.bearer === 'staff' || said.bearer === 'council-member')) return as('official')
    }
  }

  const label = line.label && !notLabel.test(line.label) ? cueOfLabel(scene, line) : null
  if (label && (mention.strength === 2 || line.isItem || alone)) {
    const bearer = label.bearer === 'staff' && (inOwnMatter() || saysOwn(line.labelAt, line.labelAt + line.label.length)) ? 'staff-own-matter' : label.bearer
    return as(bearer)
  }
  if (detailsAfter.test(right)) {
    const otherwise = fallback(scene)
    return as(otherwise === 'unknown' ? (scene.kind === 'elenco' ? 'pupil' : 'private-person') : otherwise)
  }
  if (mention.strength === 2 && ofBooks.test(text.slice(0, 4_000))) return as('public-figure', false)
  if (mention.strength === 2 && scene.kind !== 'elenco' && /^[\s*_]*$/.test(text.slice(mention.end, line.end)) && /[.!]\s+$/.test(text.slice(line.start, mention.start)) && text.length - line.end < 700) return as('official', false)
  if (mention.strength === 2) {
    const otherwise = fallback(scene)
    if (inOwnMatter()) return as(otherwise === 'unknown' || (otherwise === 'appointed' && scene.kind !== 'determina' && scene.kind !== 'incarico' && scene.kind !== 'contratto') ? 'staff-own-matter' : otherwise, false)
    return as(fallback(scene), false)
  }
  return null
}

const lowerName = wordPattern([String.raw`(?:alunn[oa]|student(?:e|essa)|alliev[oa]|bambin[oa]|figli[oa]|madre|padre|mamma|pap[àa]|nonn[oa]|zi[oa]|fratell[oi]|sorell[ae]|nipote|sig\.?(?:ra|na)?\.?|signor[ae]?|minore|compagn[oa])[\s,:]{1,3}(?<name>\p{Ll}[\p{L}']+(?:[ ]\p{Ll}[\p{L}']+){0,2})`], { before: String.raw`(?<![\p{L}])` })

const ofSomebody = wordPattern([String.raw`(?:figli[oa]|mamma|madre|pap[àa]|padre|nonn[oa]|zi[oa]|genitori|fratello|sorella|famiglia|tutore|compleanno|assenza|uscita|ritiro)\s(?:di|dell'alunn[oa]|del piccolo|della piccola)\s(?<name>\p{Ll}[\p{Ll}']{2,}\s\p{Ll}[\p{Ll}']{2,})`], { before: String.raw`(?<![\p{L}])`, after: String.raw`(?![\p{L}])` })

/** Two unknown words in small letters after "la mamma di": nobody's dictionary has them, so they name somebody. */
function unknownPairs(scene: Scene): Person[] {
  return scene.found(ofSomebody).flatMap((match) => {
    const name = match.groups.name ?? ''
    const keys = name.split(/\s/)
    const isWord = (key: string): boolean => ordinaryWords.has(key) || ordinaryEnding.test(key) || /(?:ato|ata|ati|ate|ito|ita|uto|uta|are|ere|ire|mente|enti|anti|ente|ante|ale|ali)$/.test(key) || /^(?:un[ao]?|quest\p{L}+|tutt\p{L}+|ogni|ciascun\p{L}*|altr\p{L}+|loro|su[oai]|propri\p{L}|che|non|alcun\p{L}|molt\p{L}|due|tre)$/u.test(key)
    if (name === name.toLowerCase() && (keys.every((key) => firstNames.has(key) || surnames.has(key)) || !keys.some(isWord))) {
      const start = match.end - name.length
      return [{ start, end: start + name.length, strength: 1 as const, keys, isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil' as const, isSure: true }]
    }
    return []
  })
}

const listOfPeople = /^[\s*_•·▪–—-]*(?:[^:–—\n]{0,28}[:–—-]\s)?(?<names>\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}(?:(?:,\s|\se\s)\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}){1,30})[\s.;]*$/u
const roomOrTeam = /camer|stanz|hotel|gruppi|squadr|class|alunn|student|ragazz|bambin|pullman|posti/i
const namesAfter = /^\s?:\s(?<names>\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}(?:(?:,\s|\se\s|;\s)\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}){0,40})/u
/** Names in a row after a word such as "ammessi:" or, in an act of strikers, "i docenti:". */
function namesAfterCues(scene: Scene, people: Person[]): Person[] {
  const { text } = scene
  return scene.found(roles).flatMap((cue): Person[] => {
    const bearer = roleCues[cue.row]?.bearer
    if (text[cue.end] !== ':' && text[cue.end + 1] !== ':') return []
    const isOwn = bearer === 'staff' && isFoundBetween(scene.found(ownMatters), Math.max(0, cue.start - 160), cue.start)
    if (bearer !== 'pupil' && bearer !== 'excluded' && !isOwn) return []
    const match = namesAfter.exec(text.slice(cue.end, cue.end + 800))
    const names = match?.groups?.names
    if (!match || names === undefined) return []
    let at = cue.end + match[0].length - names.length
    return names.split(/(,\s|\se\s|;\s)/).flatMap((part): Person[] => {
      const start = at
      at += part.length
      const keys = part.toLowerCase().split(/[\s.]+/).filter(Boolean)
      if (!/^\p{Lu}/u.test(part) || startingIn(people, start, start + 1).length > 0 || (keys.length === 1 && (ordinaryWords.has(keys[0] ?? '') || scene.words.isPlain(keys[0] ?? ''))) || /^(?:Prof|Dott|Ins|Sig|Il|La|Gli|Le|I)\b/.test(part)) return []
      return [{ start, end: start + part.trimEnd().replace(/(?<=\p{L}{2})\.$/u, '').length, strength: 1, keys, isInitials: false, isKnown: true, isAllCaps: false, bearer: bearer === 'staff' ? 'staff-own-matter' : (bearer ?? 'pupil'), isSure: true }]
    })
  })
}

/** Lines of a list that hold nothing but names set apart by commas. */
function namesInLines(scene: Scene, people: Person[]): Person[] {
  if (scene.kind !== 'elenco' || bearerOfTitle(scene) !== null || !roomOrTeam.test(titleOf(scene))) return []
  return scene.lines.flatMap((line): Person[] => {
    if (line.cells.length > 0 || line.end - line.start > 400) return []
    const row = scene.text.slice(line.start, line.end)
    const names = listOfPeople.exec(row)?.groups?.names
    if (names === undefined || /proff|docent|accompagnator|insegnant|responsabil/i.test(row)) return []
    let at = line.start + row.lastIndexOf(names)
    return names.split(/(,\s|\se\s)/).flatMap((part): Person[] => {
      const start = at
      at += part.length
      if (!/^\p{Lu}/u.test(part) || startingIn(people, start, start + 1).length > 0) return []
      const keys = part.toLowerCase().split(/[\s.]+/).filter(Boolean)
      return [{ start, end: start + part.length, strength: 1, keys, isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil', isSure: true }]
    })
  })
}

const roleWord = /^(?:ragazz|alunn|student|alliev|bambin|tutt|genitor|class|docent|maestr|famigli|colleg|compagn)/
const informalItem = /^[\s*•·▪–—-]*(?<name>\p{Ll}[\p{Ll}']{2,}(?:\s(?:\p{Ll}\.|\p{Ll}[\p{Ll}']{2,}))?)(?=\s(?:di\s|della\s)?[1-5]\s?[a-hA-H](?![\p{L}\d]))/u
/** Names in lines where nobody cared for capitals: before a class, or a known first name that is no other word. */
function informalNames(scene: Scene): Person[] {
  if (scene.text.length > 3_000) return []
  return scene.lines.flatMap((line): Person[] => {
    const row = scene.text.slice(line.start, Math.min(line.end, line.start + 400))
    if (line.cells.length > 0 || line.continues || row.length < 8 || row !== row.toLowerCase() || !/\p{Ll}{3}/u.test(row)) return []
    const as = (start: number, name: string): Person => ({ start, end: start + name.length, strength: 1, keys: name.split(/\s/), isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil', isSure: true })
    const head = informalItem.exec(row)
    const first = head?.groups?.name === undefined || head.groups.name.split(' ').some((word) => ordinaryWords.has(word) || roleWord.test(word)) ? [] : [as(line.start + head[0].length - head.groups.name.length, head.groups.name)]
    const others = [...row.matchAll(/\p{Ll}[\p{Ll}']{3,}(?:\s\p{Ll}[\p{Ll}']{3,})?/gu)].flatMap((match): Person[] => {
      const [one = '', two] = match[0].split(' ')
      if (!firstNames.has(one) || ordinaryWords.has(one) || surnames.has(one) || commonFirstNames.has(one)) return []
      const isFull = two !== undefined && (surnames.has(two) || /^\s?\(/.test(row.slice(match.index + match[0].length)))
      return [as(line.start + match.index, isFull ? match[0] : one)]
    })
    return first.length > 0 ? first : others
  })
}
/** First names that are also words of every day. */
const commonFirstNames = new Set('serena marina viola gemma rosa luna stella gioia grazia speranza felice santo chiara bianca aurora alba diletta perla azzurra vera letizia fortuna clemente costante pia sole divina angelo bruno prima nives asia allegra primo secondo quinto severo giusto onesto benigno pace rocco massimo massima seconda prospero generoso modesto fausto fausta amato amata nunzio natale benedetto benedetta desiderio gentile libero onorato placido sereno tranquillo vittoria fede carmine gloria ida'.split(' '))

/** Names written without capitals after a word that announces a person. */
function lowerCaseNames(scene: Scene): Person[] {
  return scene.found(lowerName).flatMap((match) => {
    const words = (match.groups.name ?? '').split(' ')
    let taken = 0
    while (taken < words.length && (firstNames.has(words[taken] ?? '') || surnames.has(words[taken] ?? '') || /^(?:di|de|lo|la|del|della)$/.test(words[taken] ?? ''))) taken += 1
    const known = words.slice(0, taken)
    if (!known.some((word) => firstNames.has(word) && !ordinaryWords.has(word))) return []
    if (taken === 1 && words[1] && /^\p{Ll}{4,}$/u.test(words[1]) && !ordinaryWords.has(words[1]) && words[1].length < 12 && !/(?:ato|ata|ito|ita|uto|uta|are|ere|ire|erà|irà|ando|endo|mente)$/.test(words[1])) taken = 2
    const name = words.slice(0, taken).join(' ')
    const start = match.end - (match.groups.name ?? '').length
    return [{ start, end: start + name.length, strength: 1 as const, keys: name.split(' '), isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil' as const, isSure: true }]
  })
}

const withTail = (person: Person, { end, key }: { end: number; key: string }): Person => ({ ...person, end, keys: [...person.keys, key], tail: undefined })

const secret: Bearer[] = ['pupil', 'family', 'private-person', 'staff-own-matter', 'excluded', 'payee']

/** People of one name are one person: who must not be shown in one place is not shown in another. */
const clauseEnd = /[;\n|]|\.(?=\s|$)/
/** Between a name and a word: it is said of the named. */
const ofOneself = /(?:^|[\s,(])(?:è|e'|era|sarà|sia|essere|essendo|risulta|trovandosi|sta|si trova|si è|ha|avendo|aveva|aver|avere|soffre|assente|per|causa|perché|poiché|in quanto|dopo|in seguito|a seguito)[\s,](?:[\p{L}\d]+[\s'’.]+){0,7}$/iu
const busyWith = /(?<!\p{L})(?:illustr|present|relazion|propon|propost|ricord|spieg|inform|legg|lett[oa]|chied|chiest|coordin|cura|curat|organizz|tiene|terrà|referent|responsabil|espert|progett|redatt|predispo|accompagn|seguir|ringrazi|incontr|segnal|riceve|intervien|che)\p{L}*(?!\p{L})/iu
/** Topics of a school's work: who works on them is not told by them. */
const topicOfWork = /^(?:sostegno|p\.?e\.?i|p\.?d\.?p|g\.?l|dsa|bes|adhd|pai|inclusione|(?:docente|insegnante|maestr\p{L}|posto|cattedra|or[ae]|ora) |assemble|rsu|cgil|cisl|uil|snals|gilda|anief|cobas|flc|disabil|certificaz|psicolog|logoped|serviz|religi|bullism|cyberbull|disciplin|tribunale|giudice|procediment|per aver)/iu

const ofAnother = /^\s(?:de\p{L}*|di)[\s']\s?(?:titolare|prof|docente|insegnante|collega|sig|dipendente|collaborat|assistente)/iu
const hired = /contratt|stipul|individua|supplen|nomin|conferi|incaric|sostitu/i
const attendance = /assent|present|giustificat/i
/** Whether the first word of a special category after a name is said of the named: a state, not a topic of work. */
function isInOwnState(scene: Scene, person: Person, until: number): boolean {
  for (const special of startingIn(scene.specials, person.end, until)) {
    if (!isOfCategory(special) || topicOfWork.test(special.text)) continue
    const between = scene.text.slice(person.end, special.start)
    if (scene.kind === 'verbale' && /(?:assent[ei]|giustificat[oi]|presenti)[^;]{0,80}$/i.test(scene.text.slice(sentenceStart(scene.text, scene.lines, person.start), person.start))) return false
    if (between.trim() === '') return true
    if (ofAnother.test(scene.text.slice(special.end, special.end + 24)) || hired.test(scene.text.slice(sentenceStart(scene.text, scene.lines, person.start), person.start))) return false
    return ofOneself.test(/^\p{L}+\s/u.test(special.text) && /^(?:per|in|è|ha|assente)\s/i.test(special.text) ? `${between} per ` : between) && !busyWith.test(between)
  }
  return false
}

const towards = /^\s?(?:a|ad|al|alla|all'|di|del|della|dell')\s?(?:(?:dipendente|docente|insegnante|collaborat\p{L}+|assistente|alunn[oa]|sig|prof|ins)\.?(?:ra|ssa)?\.?(?: scolastic\p{L}| amministrativ\p{L})?)?\s?$/iu
/** "Richiamo scritto a …": the word stands before the name. */
function isToldBefore(scene: Scene, person: Person): boolean {
  if (scene.kind !== 'tabella-at' && scene.kind !== 'tabella' && scene.kind !== 'elenco') return false
  return startingIn(scene.specials, person.start - 90, person.start).some((special) => special.end <= person.start && isOfCategory(special) && !/^(?:or[ae]|assisten|educat|sostegno|progett)/i.test(special.text) && towards.test(scene.text.slice(special.end, person.start)))
}

/** Who stands there only for want of a better guess, or does a job, but of whom a special category is told, is a private person there. */
function revealed(scene: Scene, people: Person[]): Person[] {
  return people.map((person, index) => {
    if (secret.includes(person.bearer) || person.bearer === 'ranked' || person.bearer === 'company' || person.bearer === 'public-figure' || scene.kind === 'curriculum') return person
    const next = Math.min(person.end + 160, people[index + 1]?.start ?? scene.text.length)
    if (isInOwnState(scene, person, Math.min(next, sentenceEnd(scene.text, scene.lines, person.end, 160)))) return { ...person, bearer: 'staff-own-matter', isSure: true }
    if (isToldBefore(scene, person)) return { ...person, bearer: 'staff-own-matter', isSure: true }
    if (person.isSure) return person
    const after = scene.text.slice(person.end, next)
    const clause = after.slice(0, clauseEnd.exec(after)?.index ?? after.length)
    if (/^[\s*_]*\(/.test(clause) && scene.kind === 'verbale' && attendance.test(scene.text.slice(Math.max(0, person.start - 160), person.start))) return person
    return isFoundBetween(scene.specials, person.end, person.end + clause.length, isOfCategory) ? { ...person, bearer: 'private-person', isSure: true } : person
  })
}

function remember(scene: Scene, people: Person[], mentions: Mention[]): Person[] {
  const hidden = people.filter(({ bearer, isInitials }) => secret.includes(bearer) && !isInitials)
  const fullNames = new Map<string, Person>()
  const parts = new Map<string, Person>()
  const initials = new Map<string, Person>()
  for (const person of hidden) {
    const keys = person.keys.filter((key) => key.length > 1)
    fullNames.set([...keys].sort().join(' '), person)
    if (keys.length === 1 && person.bearer === 'pupil' && (keys[0]?.length ?? 0) > 3 && !ordinaryWords.has(keys[0] ?? '')) parts.set(keys[0] ?? '', person)
    if (keys.length > 1) {
      for (const key of keys) if (key.length > 2) parts.set(key, person)
      const letters = keys.map((key) => key[0]).join('')
      initials.set(letters, person)
      initials.set([...letters].reverse().join(''), person)
    }
  }
  const kept = new Set(people.filter(({ bearer }) => !secret.includes(bearer) && bearer !== 'unknown').flatMap(({ keys }) => keys))
  const known = new Set(people.map(({ start }) => start))
  const again = people.map((one): Person => {
    const person = one.tail && secret.includes(one.bearer) && parts.has(one.tail.key) ? withTail(one, one.tail) : one
    if (!person.isSure && secret.includes(person.bearer) && person.keys.length > 0 && person.keys.every((key) => kept.has(key))) return { ...person, bearer: 'council-member' }
    if (secret.includes(person.bearer) || person.bearer === 'company' || person.bearer === 'public-figure') return person
    const same = fullNames.get([...person.keys.filter((key) => key.length > 1)].sort().join(' '))
    if (same && person.keys.length > 1 && scene.kind !== 'verbale' && person.bearer !== 'official' && (person.bearer !== 'ranked' || same.bearer === 'excluded')) return { ...person, bearer: same.bearer }
    return person
  })
  for (const mention of mentions) {
    if (known.has(mention.start)) continue
    if (mention.isInitials) {
      const owner = initials.get(mention.keys.join(''))
      if (owner) again.push({ ...mention, bearer: owner.bearer, isSure: true })
      continue
    }
    const owner = mention.keys.map((key) => parts.get(key)).find(Boolean)
    if (!owner || mention.keys.every((key) => ordinaryWords.has(key)) || mention.keys.length > 2 || mention.keys.some((key) => kept.has(key) && !parts.has(key))) continue
    if (mention.keys.length === 1 && kept.has(mention.keys[0] ?? '')) continue
    const before = scene.text.slice(Math.max(0, mention.start - 60), mention.start)
    if (placeBefore.test(before) || companyBefore.test(before)) continue
    if (mention.keys.length === 2 && !mention.keys.every((key) => parts.has(key))) continue
    again.push({ ...mention, bearer: owner.bearer, isSure: true })
  }
  return again.sort((one, other) => one.start - other.start)
}

const benignCell = /^(?:no|s[iì]|x|n\.?d\.?|nessun[oa]?|tutt[ie]|vari[e]?|da definire|idem|assente|presente|vacante|facoltativ[oa]|obbligatori[oa])$/i

/** A cell that says yes, no or something else than a name. */
function isNoName(words: string[]): boolean {
  const content = words.join(' ')
  if (benignCell.test(content)) return true
  const isKnown = (word: string): boolean => firstNames.has(word.toLowerCase()) || surnames.has(word.toLowerCase())
  const isOrdinary = (word: string): boolean => ordinaryWords.has(word.toLowerCase()) && !isKnown(word)
  if (words.every((word) => !/\p{Lu}/u.test(word)) && !words.some(isKnown)) return true
  return words.some(isOrdinary) && !(words.length > 1 && words.filter(isOrdinary).length === 1 && words.some((word) => firstNames.has(word.toLowerCase()) && !isOrdinary(word)))
}

/** Cells of a column of people, taken whole when they read as a name whatever their letters. */
function cellNames(scene: Scene, people: Person[]): Person[] {
  const { text, lines } = scene
  const found: Person[] = []
  for (const line of lines) {
    if (line.headers.length === 0 || line.isHeader) continue
    line.cells.forEach((cell, index) => {
      const header = line.headers[index]
      const column = header === undefined ? null : columnOf(header)
      if (!column || (column.holds !== 'person' && column.holds !== 'name')) return
      const content = text.slice(cell.start, cell.end)
      if (content.length < 2 || content.length > 60 || !/^[\p{L}'. -]+$/u.test(content)) return
      const words = content.split(/[ -]+/)
      if (words.length > 5 || isNoName(words)) return
      const bearer = column.holds === 'person' ? column.bearer : bearerOfRow(scene, line)
      const inside = startingIn(people, cell.start, cell.end).filter(({ end }) => end <= cell.end)
      if (companyHead.test(content)) return
      const titled = /^(?:(?:prof|dott|dr|sig|ins|avv|ing|arch|geom|rag)\.?\s?(?:ssa|ra)?\.?\s*)*/i.exec(content)?.[0].length ?? 0
      if (inside.some((person) => person.bearer === 'company' || (person.start <= cell.start + titled && person.end >= cell.end))) return
      found.push({ start: cell.start + titled, end: cell.end, strength: 2, keys: words.map((word) => word.toLowerCase()), isInitials: false, isKnown: true, isAllCaps: false, bearer: inside[0]?.bearer ?? bearer, isSure: true })
    })
  }
  return found
}

/**
 * Rows of one list look alike: where most rows begin with a person, the others do too, whatever their letters; and a pair of unknown
 * words in the sentence of someone who must not be shown is asked about.
 */
function fromNeighbours(scene: Scene, people: Person[], mentions: Mention[]): Person[] {
  const { text, lines, words } = scene
  const taken = new Set(people.map(({ start }) => start))
  const found: Person[] = []
  const heads = lines.map((line) => {
    if (line.cells.length > 0 || line.end - line.start < 4) return null
    const lead = /^[\s*_]*(?:[-•·▪◦–—>👉]+\s*|\d{1,3}\s?[.)°ª-]?\s*|[a-z][.)]\s*)?[*_]*/u.exec(text.slice(line.start, Math.min(line.end, line.start + 60)))?.[0].length ?? 0
    return line.start + lead
  })
  const personAt = new Map(people.map((person) => [person.start, person]))
  const mentionAt = new Map(mentions.map((mention) => [mention.start, mention]))
  let index = 0
  while (index < lines.length) {
    if (heads[index] === null) {
      index += 1
      continue
    }
    let last = index
    while (heads[last + 1] !== null && heads[last + 1] !== undefined) last += 1
    const rows = heads.slice(index, last + 1).flatMap((head) => head ?? [])
    const bearers = rows.flatMap((head) => personAt.get(head) ?? []).filter(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')
    if (bearers.length >= 2 && bearers.length * 3 >= rows.length) {
      const counts = new Map<Bearer, number>()
      for (const { bearer } of bearers) counts.set(bearer, (counts.get(bearer) ?? 0) + 1)
      const bearer = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'unknown'
      for (const head of rows) {
        const mention = mentionAt.get(head)
        if (!mention || taken.has(head) || mention.isInitials || mention.keys.length < 2 || mention.keys.every((key) => words.isPlain(key))) continue
        found.push({ ...mention, bearer, isSure: false })
        taken.add(head)
      }
    }
    index = last + 1
  }
  const hidden = people.filter(({ bearer }) => secret.includes(bearer)).sort((one, other) => one.start - other.start)
  if (hidden.length === 0 && scene.specials.length === 0) return found
  for (const mention of mentions) {
    if (taken.has(mention.start) || mention.isInitials || (mention.keys.length < 2 && !(mention.isKnown && isInOwnState(scene, { ...mention, bearer: 'unknown', isSure: false }, mention.end + 60))) || mention.keys.some((key) => key.length < 3 || ordinaryWords.has(key) || words.isPlain(key))) continue
    const from = sentenceStart(text, lines, mention.start)
    const until = sentenceEnd(text, lines, mention.end)
    if (startingIn(hidden, from, until).length === 0 && !isInOwnState(scene, { ...mention, bearer: 'unknown', isSure: false }, Math.min(until, mention.end + 160))) continue
    const left = text.slice(from, mention.start)
    const right = text.slice(mention.end, mention.end + 40)
    if (mention.isAllCaps && isMostlyCapitals(text.slice(from, until))) continue
    if (placeBefore.test(left.slice(-90)) || companyBefore.test(left.slice(-80)) || companyAfter.test(right) || isQuoted(text, mention) || isPublicFigure(mention, text)) continue
    if (/(?:^|\s)(?:a|ad|in|presso|verso|di|del|della|dello)\s*$/i.test(left) || /^\s?\([A-Z]{2}\)|^,?\s*(?:l[iì]\s)?\d{1,2}[./ ]/.test(right)) continue
    found.push({ ...mention, bearer: 'unknown', isSure: false })
  }
  return found
}

/** A curriculum is of one person; who else is named in it did not ask to be. */
function ofCurriculum(people: Person[]): Person[] {
  const subject = people.find(({ bearer, keys }) => bearer !== 'company' && bearer !== 'public-figure' && keys.length > 1)
  if (!subject) return people
  return people.map((person) => (person.bearer === 'company' || person.bearer === 'public-figure' || person.keys.some((key) => subject.keys.includes(key)) ? (secret.includes(person.bearer) && person.keys.some((key) => subject.keys.includes(key)) ? { ...person, bearer: 'appointed' } : person) : { ...person, bearer: 'private-person' }))
}

const withVehicle = /^(?:[^;.\n]|\.(?!\s\p{Lu})){0,50}?(?:(?<![\p{L}])(?:targ\p{L}*|patente|polizza|assicurat\p{L})(?![\p{L}])|(?<![\p{L}\d])[A-Z]{2}\s?\d{3}\s?[A-Z]{2}(?![\p{L}\d]))/u
const atDesk = new Set(['circolare', 'avviso', 'elenco', 'tabella', 'ordine-di-servizio'])
/** A colleague whose own car is told is in a matter of their own. */
function drivers(scene: Scene, people: Person[]): Person[] {
  if (!atDesk.has(scene.kind)) return people
  return people.map((person, index) => {
    if (!atWork.has(person.bearer) && person.bearer !== 'unknown') return person
    const after = scene.text.slice(person.end, Math.min(person.end + 90, people[index + 1]?.start ?? scene.text.length))
    return withVehicle.test(after) && !/servizio|scuola|istituto|noleggi|autist|conducent|pullman|bus/i.test(scene.text.slice(Math.max(0, person.start - 60), person.end + after.length)) ? { ...person, bearer: 'staff-own-matter', isSure: true } : person
  })
}

/** `Marco e Anna Verdi`: the first of two brothers is named with the second. */
function withSiblings(scene: Scene, people: Person[]): Person[] {
  return people.map((person, index) => {
    const next = people[index + 1]
    const isShared = next !== undefined && secret.includes(person.bearer) && person.keys.length === 1 && next.keys.length > 1 && firstNames.has(person.keys[0] ?? '') && /^\s(?:e|ed)\s$/.test(scene.text.slice(person.end, next.start))
    return isShared ? { ...person, end: next.start } : person
  })
}

/** A lawyer who acts for somebody is told by the title too. */
const withLawyersTitle = (text: string) => (person: Person): Person => {
  const title = secret.includes(person.bearer) ? /(?<!\p{L})avv\.\s?$/iu.exec(text.slice(Math.max(0, person.start - 6), person.start)) : null
  return title ? { ...person, start: person.start - title[0].length } : person
}

/** Every person named in a scene, in order; stretches may overlap. */
export function peopleIn(scene: Scene): Person[] {
  const mentions = mentionsIn(scene.text, scene.words, scene.lines)
  const people: Person[] = []
  for (const mention of mentions) {
    const person = judgeMention(scene, mention, people)
    if (person) people.push(person.tail && person.keys.length === 1 && person.isKnown && (person.bearer === 'pupil' || person.bearer === 'family') ? withTail(person, person.tail) : person)
  }
  const all = [...people, ...cellNames(scene, people), ...lowerCaseNames(scene), ...informalNames(scene), ...namesInLines(scene, people), ...namesAfterCues(scene, people), ...unknownPairs(scene)].sort((one, other) => one.start - other.start)
  const named = scene.kind === 'curriculum' ? ofCurriculum(all) : all
  const told = drivers(scene, revealed(scene, named))
  return withSiblings(scene, remember(scene, [...told, ...fromNeighbours(scene, told, mentions)], mentions)).map(withLawyersTitle(scene.text))
}
