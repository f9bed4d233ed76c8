import type { ActType, Kind } from '../../documents/kinds.ts'
import { columnsOf, isInCapitals } from '../line.ts'
import { written, type Act, type Guess } from './act.ts'
import { ownNumberOf } from './number.ts'
import { recipientLines } from './recipients.ts'

/** Words with which a document says what it is, at the beginning of a line of its head. */
const words: { form: RegExp; kind: Kind; actType?: ActType; isSure: boolean }[] = [
  { form: /^circolare\b|^circ\.?\s*(?:n|int|\d)|^c\.\s?i\.\s*n/i, kind: 'circolare', isSure: true },
  { form: /^comunica(?:zione|to)\b/i, kind: 'circolare', isSure: true },
  { form: /^carta\s+dei\s+servizi/i, kind: 'carta-dei-servizi', isSure: true },
  { form: /^regolamento\b/i, kind: 'regolamento', isSure: true },
  { form: /^(?:disciplinare|patto (?:educativo )?di|statuto)\b/i, kind: 'regolamento', isSure: false },
  { form: /^(?:determina(?:zione)?\b|det\.\s*n)/i, kind: 'atto', actType: 'determina', isSure: true },
  { form: /^delibera(?:zione)?\b|^estratto\s+(?:del|dal)\s+verbale/i, kind: 'atto', actType: 'delibera', isSure: true },
  { form: /^(?:decreto|decreta$)/i, kind: 'atto', actType: 'decreto', isSure: true },
  { form: /^(?:verbale)\b/i, kind: 'atto', actType: 'verbale', isSure: true },
  { form: /^bando\b/i, kind: 'atto', actType: 'bando', isSure: true },
  { form: /^avviso\s+(?:pubblico|di\s+selezione|di\s+indagine|di\s+manifestazione|di\s+reclutamento)/i, kind: 'atto', actType: 'avviso', isSure: true },
  { form: /^graduatori[ae]\b/i, kind: 'atto', actType: 'graduatoria', isSure: true },
  { form: /^contratto\b/i, kind: 'atto', actType: 'contratto', isSure: true },
  { form: /^(?:lettera\s+di\s+incarico|incarico|conferimento\s+incarico|nomina)\b/i, kind: 'atto', actType: 'incarico', isSure: true },
  { form: /^(?:curriculum|formato\s+europeo\s+per\s+il\s+curriculum)/i, kind: 'atto', actType: 'curriculum', isSure: true },
  { form: /^dichiarazione\b/i, kind: 'atto', actType: 'dichiarazione', isSure: true },
  { form: /^programma\s+annuale\b/i, kind: 'atto', actType: 'programma-annuale', isSure: true },
  { form: /^conto\s+consuntivo\b/i, kind: 'atto', actType: 'conto-consuntivo', isSure: true },
  { form: /^relazione\b/i, kind: 'atto', actType: 'relazione', isSure: true },
  { form: /^piano\b/i, kind: 'atto', actType: 'piano', isSure: true },
  { form: /^attestazione\b/i, kind: 'atto', actType: 'attestazione', isSure: true },
  { form: /^informativa\b/i, kind: 'atto', actType: 'informativa', isSure: true },
  { form: /^modulo\b/i, kind: 'atto', actType: 'modulo', isSure: true },
]

export type KindGuess = { kind: Kind; actType: ActType | null; isSure: boolean }

/** What one line says that the document is; `null` when it is no title or says nothing. */
export function kindInTitle(line: string): KindGuess | null {
  const title = line.replace(/^[\s"“«([-]+/, '')
  const found = words.find(({ form }) => form.test(title))
  return found ? { kind: found.kind, actType: found.actType ?? null, isSure: found.isSure } : null
}

/** The verb that stands alone on its line between premises and decisions. */
const dispositive: [RegExp, ActType][] = [
  [/^\W*(?:d\s?e\s?t\s?e\s?r\s?m\s?i\s?n\s?a)\W*$/i, 'determina'],
  [/^\W*(?:d\s?e\s?l\s?i\s?b\s?e\s?r\s?a)\W*$/i, 'delibera'],
  [/^\W*(?:d\s?e\s?c\s?r\s?e\s?t\s?a|d\s?i\s?s\s?p\s?o\s?n\s?e)\W*$/i, 'decreto'],
]

/** How a school speaks to its readers, in a text that has no form. */
const spoken = /(?:^|[.:]\s)(?:si\s+(?:comunica|informa|avvis|ricorda|invita|rende\s+noto|raccomanda|coglie)|gentili\s|car[ie]\s+(?:genitori|famiglie|student|colleg|docent)|sono\s+convocat)/i

const isTitle = (act: Act, index: number, column: string): boolean => act.titles.has(index) || isInCapitals(column) || (column.length < 90 && !/[.;]$/.test(column))

/** What the document is: it says so in its head, in its subject, or by its form. An unknown form is an atto that nobody is sure of. */
export function guessKind(act: Act, articles: number): KindGuess {
  const own = ownNumberOf(act)
  if (own && /^(?:circ|c\.|comunic)/.test(own.word)) return { kind: 'circolare', actType: null, isSure: true }
  const subject = act.subjectAt === null ? '' : act.lines.slice(act.subjectAt, act.subjectAt + 2).join(' ').replace(/^\W*ogg\p{L}*\.?\s*[:.–—-]*\s*/iu, '')
  const verb = dispositive.find(([form]) => act.lines.some((line) => form.test(line)))
  for (const index of written(act, 0, act.headEnd))
    for (const column of columnsOf(act.lines[index]!)) {
      const said = kindInTitle(column) ?? column.split(/\s[-–—]\s/).map(kindInTitle).find((one) => one?.kind === 'atto') ?? null
      if (said && isTitle(act, index, column)) return said
    }
  const isAddressed = recipientLines(act).length > 0
  const inSubject = kindInTitle(subject)
  if (verb) return { kind: 'atto', actType: verb[1], isSure: inSubject?.actType === verb[1] }
  if (inSubject?.actType && (/^(?:determina|delibera|decreto|avviso|bando)/.test(inSubject.actType))) return { ...inSubject, isSure: !isAddressed }
  if (isAddressed || act.subjectAt !== null || own?.word === 'avviso') return { kind: 'circolare', actType: null, isSure: false }
  if (articles >= 3) return { kind: 'regolamento', actType: null, isSure: false }
  if (act.lines.some((line) => spoken.test(line))) return { kind: 'circolare', actType: null, isSure: false }
  return { kind: 'atto', actType: 'altro', isSure: false }
}
