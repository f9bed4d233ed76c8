import { classAhead } from '../class-name.ts'
import { as, type Rule } from './standing.ts'

const whom = String.raw`(?:alunn|student|alliev|genitor|famigli|bambin)\p{L}*`
const charge = String.raw`(?:area\s\d|funzion[ei] strumental[ei]|f\.?s\.?\s|referent[ei]|commission[ei]|uffici[oi]|tutor|docenti tutor|orario (?:di |del )?ricevimento|ricevimento|coordinator[ei]|coordinament[oi]|responsabil[ei]|(?:sostegno|supporto|servizi[o]?|interventi)(?: e servizi)? (?:agli|alle|per gli|per le|ai)|(?:rapporti|relazioni|comunicazioni) con|assegnazione docenti|gestione)`
/** A task for pupils or families that labels a row: `Area 3 Sostegno agli alunni:`, `Docenti tutor degli studenti:`. */
const label = new RegExp(String.raw`(?:^|[.;\n|(:]\s?)[\s*_•·–-]{0,4}${charge}[^:;.\n|]{0,50}?${whom}[^:;.\n|]{0,30}\s?[:|]\s(?:[^:.\n|]{0,160}[,;]\s)?$`, 'iu')
const toClasses = /(?:^|[.;\n])\s?assegnazione (?:dei )?docenti[^:;.\n]{0,60}:\s(?:[^:.\n|]{0,160}[,;]\s)?$/iu
const ofPupils = /(?<!\p{L})(?:elenco|ammess|vincitor|assent|esonerat|iscritt)\p{L}*/iu
const titledCell = /^(?:docente|insegnante|ins\.|prof\.?(?:ssa)?|maestr[oa])\s/iu

/** Whether the words before a name label its row with such a task. */
export const hasCharge = (before: string): boolean => !ofPupils.test(before) && (label.test(before) || toClasses.test(before))

/** Who stands beside a task that somebody has for pupils, parents or their papers does that task. */
export const byCharge: Rule = ({ scene: { text, kind }, mention, line, from, left, own, title, right }) => {
  if (mention.isInitials || kind === 'graduatoria') return null
  if (line.cells.length > 0 && (titledCell.test(own) || /(?:^|\|)\s?(?:docente|insegnante)\s$/iu.test(left))) return as('staff')
  const before = text.slice(Math.max(line.start, from - 60, mention.start - 260), mention.start)
  return hasCharge(before) ? as(title === '' && !classAhead.test(right) ? 'official' : 'staff') : null
}
