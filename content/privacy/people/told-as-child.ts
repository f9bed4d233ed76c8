import { firstNames } from '../lexicon/first-names.ts'
import type { Bearer } from '../bearer.ts'
import { as, type Rule } from './standing.ts'

/** Words before or after a name that are said of a child, or of kin, alone. */
type Saying = { before?: RegExp; after?: RegExp; of: Bearer; isOfFirstName?: true; isOfPair?: true }

const kin = String.raw`(?:mamma|madre|pap[àa]|padre|genitori|famiglia|nonn[aoi]|fratell\p{L}+|sorell\p{L}+)`
const sayings: readonly Saying[] = [
  // `GLO Verdi Anna`: the plan or the meeting of one child
  { before: /(?<!\p{L})(?:GLO|GLHO|PEI|PDP)[ ]$/u, of: 'pupil', isOfPair: true },
  // what a class council looks at
  { before: /consiglio di classe[^.;:\n]{0,40}\s(?:esamina|discute|valuta|analizza|affronta)(?:\s(?:il caso|la situazione|la posizione|il percorso) di)?\s$/iu, of: 'pupil' },
  // `la docente di sostegno segue … per 18 ore e … per 9`
  { before: /sostegno[^.;:\n]{0,60}\s(?:segue|affianca|assiste|supporta|lavora con)\s(?:\p{Lu}[^.;:\n]{0,60}\se\s)?$/u, of: 'pupil', isOfFirstName: true },
  // `Caro …, i tuoi compagni ti aspettano`
  { before: /(?:^|\n)[\s*_]*(?:Car[oa]|Carissim[oa]|Ciao)\s$/u, after: /^,[^\n]{0,200}(?:tuoi compagni|tue compagne|tua classe|tu[ae] maestr[ae])(?!\p{L})/u, of: 'pupil' },
  // `grazie a … e alla sua mamma`
  { after: new RegExp(String.raw`^\s(?:e|con)\s(?:(?:al|alla|ai|agli|il|la|i|dal|dalla)\s)?(?:su[oae]|suoi)\s${kin}(?!\p{L})`, 'u'), of: 'pupil', isOfFirstName: true },
  // `ha convocato … e la madre`
  { after: new RegExp(String.raw`^\s(?:e|con|insieme (?:a|con))\s(?:la|il|i|alla|al|ai)\s(?:madre|padre|mamma|pap[àa]|genitori)(?!\sd|\p{L})`, 'u'), of: 'pupil' },
  // `ha telefonato a … per il figlio`
  { after: /^\s(?:per|riguardo a|circa)\s?(?:il|la|l['’]|suo|sua)\s?(?:figli[oa]|alunn[oa]|bambin[oa])(?!\p{L})/u, before: /(?<!\p{L})(?:telefon|scri[tv]|parla|rispo|comunica|ricev|incontra|convoca)\p{L}*\s(?:(?:a|ad|al|alla|con|la|il|da|dal|dalla)\s)?$/iu, of: 'family' },
  // who was born, or comes to school
  { before: /(?:^|[.!?\n]\s?)È\s(?:nat[oa]|arrivat[oa]|tornat[oa])\s$/u, after: /^[!.,]/u, of: 'pupil', isOfFirstName: true },
  // whom a judge entrusts to somebody
  { before: /(?<!\p{L})(?:giudice|tribunale|servizi sociali)[^.;:\n]{0,80}\s(?:affidat|collocat|allontanat)[oaie]\s$/iu, of: 'pupil' },
  // who looks after somebody
  { before: /(?<!\p{L})(?:badante|baby-?\s?sitter|tata|bambinaia)\s(?:di|del piccolo|della piccola)\s$/iu, of: 'pupil' },
  // `davanti a casa …`, where the bus stops
  { before: /(?:scuolabus|pulmino|(?<!\p{L})bus|navetta|ferma\p{L}*)(?!\p{L})[^.\n]{0,60}\scasa\s$/iu, of: 'family' },
]

const atHome = /^casa\s\p{Lu}/u

/** Whether words that are said of a child stand beside a name; a title tells another. */
export const toldAsChild: Rule = ({ scene: { text }, mention, from, title, left, right }) => {
  if (title !== '' || mention.isInitials || atHome.test(right)) return null
  const isFirstName = firstNames.has(mention.keys[0] ?? '')
  const before = left.slice(-200)
  const said = sayings.find((one) => (!one.isOfFirstName || isFirstName) && (!one.isOfPair || mention.keys.length > 1) && (one.before?.test(mention.start - from < 3 ? text.slice(Math.max(0, mention.start - 20), mention.start) : before) ?? true) && (one.after?.test(text.slice(mention.end, mention.end + 260)) ?? true))
  return said ? as(said.of) : null
}

const kinAbove = /^[\s*_>]*(?:(?:firma|firmato|f\.to|in fede)\s?[:,]?\s)?(?:(?:la|il|i|una|un|le|del|della|dei)\s|(?:d?el)?l['’])?(?:mamm[ae]|madre|pap[àa]|padre|genitor[ei]|nonn[oai]|zi[oa]|tut(?:ore|rice)|famiglia)(?:\s(?:di|del|della|dell['’])\s?\p{L}[\p{L}\s'’]{0,40})?[\s,:*_]*$/iu
const aboveLine = /(?:^|\n)(?<above>[^\n]*)\n\s*$/u
/** A name alone under `La mamma` signs as kin; a mail that is quoted is signed by whoever wrote it. */
export const signsAsKin: Rule = ({ scene: { text, kind }, mention, line, title }) => {
  if (kind === 'verbale' || mention.isInitials || title !== '' || mention.end < line.end - 2) return null
  const lead = text.slice(line.start, mention.start)
  if (/^>[\s>]*(?:\p{L}+(?:\s\p{Ll}+){0,2}[,!.]\s)?$/u.test(lead) && /(?<!\p{L})(?:mi[oa] figli|sono (?:la|il) (?:mamma|madre|pap|padre|genitor|nonn)|nostr[oa] figli)/iu.test(text.slice(Math.max(0, line.start - 1_500), line.start))) return as('family')
  const above = aboveLine.exec(text.slice(Math.max(0, line.start - 120), line.start))?.groups?.above
  return /^[\s*_>]*$/.test(lead) && above !== undefined && kinAbove.test(above) ? as('family') : null
}
