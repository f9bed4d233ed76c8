import { atEnd } from '../at-end.ts'
import { isFoundBetween } from '../finder.ts'
import { sentenceEnd } from '../layout.ts'
import { factOf } from '../scene.ts'
import { titleOf } from './by-document.ts'
import { isOfCategory, saysOwn } from './own-matter.ts'
import { as, type Rule, type Standing } from './standing.ts'
import { choiceAfter } from './strike-day.ts'

const kinds: ReadonlySet<string> = new Set(['circolare', 'avviso', 'elenco'])
/** Whose name stands by such words is named for an office, whatever the page is about. */
const inOffice = /(?<!\p{L})(?:referent|segretari|sigl|proclam|indett|convoc|contattar|rivolg|informazion|firmat|dirigent|preside|DSGA|fiduciari|rappresentant|capo d['’]|direttor|direttric|coordinat|presied|responsabil|relat|a cura)\p{L}*[^.;,()\n]{0,60}(?:,\s)?$/iu

const isOfStrike = factOf(({ kind, text }) => kinds.has(kind) && /(?<!\p{L})(?:scioper|astension[ei] dal lavoro|(?:giorn\p{L}+|data) d\p{L}+['’ ]?\s?(?:astensione|agitazione|protesta)|assemblea sindacale)/iu.test(text.slice(0, 600)))
/** What somebody says that they will do, or did, on such a day. */
const answers = /(?<!\p{L})(?:ader[ei]\p{L}*|adesion[ei]|partecip\p{L}+|scioper(?!o(?!\p{L}))\p{L}+|aste[nr]\p{L}+|riserv\p{L}+|espress\p{L}*|dichiar\p{L}+|comunicat\p{L}|fatto sapere|in servizio|lavora(?:no|va|vano|t\p{L})?|assent[ei]|permesso|manca(?:no|va)?|braccia|in piazza|lezion[ei]|deciso|decid\p{L}+|lavorare|in classe|prend\p{L}+ parte|present[ei]|favorevol[ei]|contrari[oaie]|al lavoro|protesta|ci (?:andr|verr|sar)\p{L}+|dissoci\p{L}+|smenti\p{L}+|(?:ha|hanno) (?:ancora )?rispost[oa])(?!\p{L})/iu

/** Lists of who holds a post in a union, pays it or is away for it. */
const isOfUnions = factOf((scene) => kinds.has(scene.kind) && /(?<!\p{L})(?:permess[oi]|distacc[oh]i?|deleg(?:a|he)|trattenut[ae]|iscritt[oi]|tesserat[oi])\s(?:sindacal|al sindacat|ai sindacat)\p{L}*/iu.test(titleOf(scene)))

const isOfOwnCars = factOf((scene) => kinds.has(scene.kind) && /(?<!\p{L})(?:(?:mezz[oi]|auto\p{L}*|vettur[ae]|veicol[oi]|macchin[ae]|moto\p{L}*)\s(?:propri|privat|personal)\p{L}+|propri[oa]\s(?:mezzo|auto\p{L}*|vettura|veicolo|macchina|moto\p{L}*)|(?:parcheggi[oo]|post[oi] auto|sosta|accesso al cortile)(?=[\s\S]{0,60}(?:permess|autorizz|elenco|contrassegn|assegn)))/iu.test(titleOf(scene)))
const ofCar = /(?<!\p{L})(?:targ\p{L}+|patente|licenza di guida|polizza|assicura\p{L}+|auto\p{L}*|vettura|utilitaria|moto\p{L}*|ciclomotore|scooter|furgone|veicolo|camper|bici\p{L}*)(?!\p{L})/iu

/** The key to the school's systems that somebody left in use: `il badge della collaboratrice …`. */
const keyOf = /(?<!\p{L})(?:badge|tessera|pin|password|parola d'ordine|credenzial[ei]|utenza|account|chiave|matricola|postazione|dispositivo|pc|portatile)(?!\p{L})[^.;\n]{0,40}?(?:,\s|\s)(?:del|della|dell'|dello|di|in uso (?:al|alla|all')|assegnat[oa] (?:al|alla|all')|intestat[oa] (?:al|alla|all'))\s?(?:(?:docente|insegnante|maestr[oa]|professor(?:e|essa)|collaborat(?:ore|rice)|assistente|dipendente|bidell[oa]|collega|tecnic[oa]|supplente)\s(?:scolastic[oa]\s|amministrativ[oa]\s|tecnic[oa]\s)?)?$/iu

/** Plans of who stands in for whom: the reason in brackets is of the one before it. */
const isOfStandIns = factOf((scene) => kinds.has(scene.kind) && /(?<!\p{L})(?:sostituzion|supplenz|copertur)\p{L}*/iu.test(titleOf(scene)))
function hasReason({ scene, mention }: Standing): boolean {
  const aside = /^\s?(?:\([^()\n]{1,60}\)|[–—-]\s[^–—;\n]{1,60})/.exec(scene.text.slice(mention.end, mention.end + 64))?.[0]
  return aside !== undefined && (saysOwn(scene, mention.end, mention.end + aside.length) || isFoundBetween(scene.specials, mention.end, mention.end + aside.length, isOfCategory))
}

const clauseOf = ({ scene: { text, lines }, mention, from }: Standing): string => {
  const before = text.slice(from, mention.start)
  const after = text.slice(mention.end, sentenceEnd(text, lines, mention.end))
  return `${before.slice(before.lastIndexOf(';') + 1)} ${after.split(';', 1)[0] ?? ''}`
}

const workerBefore = atEnd(/(?:docente|insegnante|maestr[oa]|collaborat\p{L}+|assistente|dipendente|bidell[oa]|collega|tecnic[oa]|supplente|scolastic[oa]|amministrativ[oa])\s$/iu)
/** Who strikes or not, comes by their own car, or left a key in use is named for their own affair and not for their work (art. 7-bis c. 5 d.lgs. 33/2013). */
export const byOwnAffair: Rule = (standing) => {
  const { scene, left, title, line, mention } = standing
  if (standing.isPupilCue || standing.hasClass || mention.end + 2 >= scene.text.trimEnd().length || inOffice.test(left)) return null
  const ofStaff = title !== '' || mention.strength === 2 || mention.isKnown
  if (!ofStaff || line.isHeader) return null
  if (isOfStrike(scene) && (answers.test(clauseOf(standing)) || choiceAfter(scene.text.slice(mention.end, Math.min(sentenceEnd(scene.text, scene.lines, mention.end), mention.end + 120))))) return as('staff-own-matter')
  if (isOfStandIns(scene) && hasReason(standing)) return as('staff-own-matter')
  if (isOfUnions(scene) && (line.isItem || line.cells.length > 0 || /^\s?\(/.test(scene.text.slice(mention.end)) || /:\s(?:[^.:\n]*[,;]\s)?$/u.test(left))) return as('staff-own-matter')
  if (isOfOwnCars(scene) && ofCar.test(clauseOf(standing))) return as('staff-own-matter')
  if ((title !== '' || workerBefore.test(left)) && keyOf.test(left)) return as('staff-own-matter')
  return null
}
