import { columnOf } from '../columns.ts'
import type { Bearer } from '../bearer.ts'
import { lineAt, type Line } from '../layout.ts'
import { yearOf } from '../recognizers/dates-and-towns.ts'
import { factOf, type Scene } from '../scene.ts'
import { ownActTopic, ownTitle } from './own-matter-words.ts'

/** Acts that give somebody a post, a contract or money. */
export const appointing = new Set(['determina', 'incarico', 'contratto', 'decreto', 'bando', 'delibera', 'dichiarazione'])
const refunding = /(?<![\p{L}])(?:rimbors\p{L}+|restitu\p{L}+|sussidi\p{L}*|contribut\p{L}+ (?:a|all)\p{L}* famigli)/iu
/** Words of a payment to a family. */
export const toFamily = /rimbors|storno|restituzion|quot[ae]|gita|uscita|viaggio|contribut|sussidi|famigli|alunn|student|figli|mensa|borsa|indigen|assegno|buon[oi](?!\p{L})|bonus|alimentar|emergenz|solidariet|(?<!\p{L})aiut[oi]|cauzion|(?<!\p{L})resa(?!\p{L})/iu
const sectionBearers: [RegExp, Bearer][] = [
  [/^sovvenzioni/, 'payee'],
  [/^pagamenti/, 'payee'],
  [/accesso-civico/, 'private-person'],
  [/dotazione-organica|tassi-di-assenza|tempo-(?:in)?determinato/, 'staff-own-matter'],
  [/^organizzazione|dirigenti|posizioni-organizzative|attivita-e-procedimenti|prevenzione-della-corruzione|controlli|contrattazione/, 'official'],
  [/^consulenti|incarichi|^bandi-di-gara|^bandi-di-concorso|^provvedimenti/, 'appointed'],
]

const ofWorkers = /docent|espert|tutor|mentor|formator|collaudator|progettist|\bata\b|supplen|personale|operator|fornitor|assistent|perdenti posto/i
const ofExams = /candidat\p{L} estern|privatist|esam\p{L} di idoneità/iu

const ranksPupils = /alunn|student|iscrizion|borse di studio|famigli|mensa|scuolabus|viaggi|prov[ae] (?:orientativ|attitudinal)|(?:liceo|indirizzo|percors[oi]) musical/i
/** Whether all who are ranked were born in this century within a few years of one another, less than twenty before the last year that the text names: those are pupils. */
export const isOfMinors = factOf(({ text, lines }): boolean => {
  const births = lines.slice(0, 60).flatMap(({ cells, headers, isHeader }) => (isHeader ? [] : cells.flatMap(({ start, end }, index): number[] => {
    const column = columnOf(headers[index] ?? '')
    return column.holds === 'datum' && column.kind === 'BIRTH_DATE' && /\d{2}$/.test(text.slice(start, end)) ? [yearOf(text.slice(start, end))] : []
  })))
  const first = Math.min(...births)
  const latest = Math.max(0, ...(text.slice(0, 3_000).match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number)) // a text may name no year
  return births.length > 1 && first > 1999 && Math.max(...births) - first < 6 && latest - first < 20
})

/** Who a person without any cue is taken for, by kind of document and section. */
export const fallback = factOf((scene): Bearer => {
  if (scene.kind !== 'graduatoria' && ofExams.test(scene.text.slice(0, 600))) return 'pupil'
  if (scene.kind === 'graduatoria') return (ranksPupils.test(titleOf(scene)) && !ofWorkers.test(titleOf(scene))) || isOfMinors(scene) ? 'pupil' : 'ranked'
  if (appointing.has(scene.kind) && refunding.test(scene.text.slice(0, 600))) return 'payee'
  for (const [pattern, bearer] of sectionBearers) if (scene.sections.some((section) => pattern.test(section))) return bearer
  if (appointing.has(scene.kind)) return 'appointed'
  if (scene.kind === 'verbale') return 'council-member'
  if (scene.kind === 'circolare' || scene.kind === 'avviso' || scene.kind === 'elenco') return bearerOfTitle(scene) ?? 'unknown'
  if (scene.kind === 'carta' || scene.kind === 'carta-dei-servizi') return 'official'
  return 'unknown'
})

const ofSuppliers = /(?<!\p{L})(?:elenc[oh]i?|albo|registro|lista|rubrica)(?!\p{L})[^\n]{0,60}(?<!\p{L})(?:fornitor|operatori economici|ditte|imprese|aziende|artigian|convenzionat)\p{L}*/iu
/** A list of whom the school buys from: who is named there sells something. */
export const isOfSuppliers = factOf((scene) => ofSuppliers.test(titleOf(scene)) && !/famigl|genitor|alunn|student/iu.test(titleOf(scene)))

const ofBooks = /ISBN|libri di testo|adozion[ei] (?:dei )?libr|bibliografi|consigli di lettura|(?:letture|libri) (?:consigliat[ie]|estiv[ie]|per l['’]estate|da leggere)/i
const ofGrants = /comodato|I\.?S\.?E\.?E|contribut|bonus|buon[oi] |ammess|beneficiari|rimbors|richiest|assegnatari/iu
/** A list of books: who is named there wrote one; who is given some did not. */
export const isOfBooks = factOf((scene) => scene.kind !== 'graduatoria' && ofBooks.test(scene.text.slice(0, 4_000)) && !ofGrants.test(titleOf(scene)))
/** The first two lines, but those of a table under its headers. */
export const titleOf = factOf(({ text, lines }) => {
  const head = lines.slice(0, 12).filter(({ start, end }) => start < 300 && text.slice(start, end).trim() !== '')
  return head.slice(0, 2).flatMap(({ start, end, isHeader, headers }) => (isHeader || headers.length > 0 ? [] : [text.slice(start, Math.min(end, 300))])).join('\n')
})
const reception = /rubrica|fiduciari|preposti|figure sensibili|cambio or[ae]|cattedr[ae]|palinsesto|abbinament|ricevimento|orario|puliz|capoturno|reperibilit|apertura e chiusura|commissari|calendario (?:degli )?(?:scrutini|consigli)|turni|collaboratori|coordinator|referent|docenti|sostituzioni|sorveglianza|vigilanza|personale|organigramma|funzionigramma|primo soccorso|antincendio|emergenz|addett|comitato|commission|grupp[oi] di lavoro(?! (?:per|di|degli|in) (?:il |la |gli |le )?(?:recuper|potenziament|ripass|alunn|student|class))|nucleo|dipartiment|fornitor|staff|incarichi|tutor|somministrator|funzion[ei] strumental|figure (?:di sistema|sensibili)/i
const ofPupils = /class[ei] (?:\d|[IV]+\b|prim|second|terz|quart|quint)|genitor|famigli|alunn|student|alliev|bambin|ragazz|atlet|partecipant|viaggi|gita|vincitor|premi|promoss|ammess|classi prime|composizion|iscritt|diet/i

/** Whose names a text without other words holds, by its title. */
export const bearerOfTitle = factOf((scene): Bearer | null => {
  const title = titleOf(scene)
  if (ofPupils.test(title)) return null
  return reception.test(title) && !ownActTopic.test(`oggetto: ${title}`) && !ownTitle.test(title) ? 'staff' : null
})

const listOfPupils = /(?:elenc(?:o|hi)|list[ae]|composizion[ei]|formazion[ei])(?:\s[\p{L}']+){0,4}\s(?:alunn|student|alliev|bambin|iscritt|class[ei] (?:\d|[IV]+(?!\p{L})|prim|second|terz|quart|quint))/iu
/** Whether the first lines say that a list of pupils follows. */
export const isListOfPupils = (scene: Scene): boolean => {
  const title = titleOf(scene)
  return listOfPupils.test(title) && !ofWorkers.test(title)
}

const ofTask = /^(?:incarico|funzione|ruolo|compenso)(?!\p{L})/iu
const specialTopic = /\b(?:diet|isee|irc\b|i\.r\.c|allerg|disabil|l\. ?104|sostegno|promoss|bocciat|ammess[oi] alla|esit[oi])/i

/** Whose names a table of people without a telling header holds, by its other columns and by the kind of document. */
export function bearerOfRow(scene: Scene, line: Line): Bearer {
  const columns = line.headers.map(columnOf)
  if (columns.some(({ holds }) => holds === 'class')) return 'pupil'
  if (columns.some((column) => column.holds === 'special' && column.kind === 'UNION')) return 'staff-own-matter'
  if (line.headers.some((header) => specialTopic.test(header)) && scene.kind !== 'graduatoria') return 'pupil'
  const bearer = fallback(scene)
  if (bearer !== 'unknown') return bearer
  if (columns.some(({ holds }) => holds === 'datum' || holds === 'special')) return 'private-person'
  return scene.kind === 'tabella-at' && line.headers.some((header) => ofTask.test(header)) ? 'appointed' : 'unknown'
}

const ofTeachers = /cattedr[ae]|ricevimento (?:dei |degli )?(?:docent|insegnant|professor)[ei]|abbinament\p{L}* [\p{L}-]*docent|(?:elenco|orario|quadro|assegnazione|elenchi)(?: (?!(?:ai|alle|agli|dai|dalle|per) )\p{L}+){0,2} (?:docent|insegnant)[ei]|(?<!(?:ai|alle|agli)\s)coordinator[ei] (?:di|dei|e)/iu
/** Whether the first lines say that teachers are listed, with the classes that they teach. */
export const isOfTeachers = factOf((scene): boolean => {
  const title = titleOf(scene)
  return (scene.kind === 'circolare' || scene.kind === 'elenco' || scene.kind === 'avviso') && ofTeachers.test(title) && !/alunn|student|alliev|genitor|famigl|bambin|esonerat|promoss|ammess/i.test(title)
})

/** Whether the first lines speak of pupils, and of nobody who works at the school. */
export const isOfPupils = factOf((scene): boolean => {
  const title = titleOf(scene)
  return /(?<!\p{L})(?:alunn|student|alliev|bambin)\p{L}*/iu.test(title) && !/docent|insegnant|tutor|personale|accompagnator|collaborator|assistent/i.test(title)
})

const isRankingOfWorkers = factOf((scene): boolean => scene.kind === 'graduatoria' && ofWorkers.test(titleOf(scene)))
/** How a place in a ranking was lost. */
export const fellOut = /(?<!\p{L})(?:esclus[oaie]|rinunci\p{L}*|depennat[oaie]|non ha superato|non idone[oaie]|non ammess[oaie]|ritirat[oaie]|decadut[oaie]|destituit[oaie]|dispensat[oaie]|non reperibil[ei]|non ha risposto)(?!\p{L})/iu
const ofPoints = /^(?:totale|tot\.?|punteggio(?: \p{L}+)?|punti|p\.ti)$/iu
/** Whether somebody has a number and points in a ranking of workers: that place is public (nota MIUR 510/2013), whatever a second reader makes of it. */
export function isPlaced(scene: Scene, { bearer, start, end }: { bearer: Bearer; start: number; end: number }): boolean {
  if (bearer !== 'ranked' && !(scene.kind === 'graduatoria' && (bearer === 'official' || bearer === 'staff'))) return false
  const line = scene.lines[lineAt(scene.lines, start)]
  if (!line || !(isRankingOfWorkers(scene) || line.headers.some((header) => ofPoints.test(header)))) return false
  const after = scene.text.slice(end, line.end)
  const before = scene.text.slice(line.start, start)
  if (/[;:]\s(?:n\.?\s?)?\d{1,3}(?:\s?[.)°ª])?\s$/u.test(before)) return /^\s?\(?\d/.test(after) && !fellOut.test(after.split(';', 1)[0] ?? '')
  return /^[\s|*]*\d{1,4}\s?[.)°ª|–-]/u.test(before) && /\d/.test(after) && !fellOut.test(after)
}
