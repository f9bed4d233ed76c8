import { className } from './class-name.ts'
import type { PersonalDataKind } from './finding.ts'
import { everydayPredicates } from './lexicon/everyday.ts'

/** What may stand between a subject and what is said of it: its class in brackets, an apposition, when, and who reports it. */
export const afterSubject = new RegExp(
  String.raw`^(?:\s(?:naturale|biologic[oa]|adottiv[oa]|affidatari[oa]|separat[oa]|anzian[oa]))?(?:[\s*_]*\([^()\n]{1,40}\))?(?:,?\s(?:della|del|di|classe|sez\.?|sezione)\s(?:classe\s)?${className})?(?:,\s[^,.;:()\n]{2,40},)?,?(?:\s(?:si (?:rileva|segnala|osserva|precisa|comunica|informa|ricorda|fa presente|evidenzia|nota|sa)|la famiglia \p{L}+|i genitori \p{L}+|la madre \p{L}+|il padre \p{L}+|riferisce|comunica|dice|segnala|ha (?:detto|scritto|riferito|comunicato|segnalato)|ci informa|fa sapere))?(?:,?\s(?:che|il quale|la quale|i quali|e che))?(?:,?\s(?:invece|purtroppo|attualmente|ora|oggi|infatti|però|anche|pure|ancora|spesso|a volte|talvolta|inoltre|ormai|di recente|recentemente|quest'anno|adesso|al momento|a casa|in casa|in classe|già|da (?:ieri|oggi|tempo|poco|piccol[oa]|lunedì|martedì|mercoledì|giovedì|venerdì|gennaio|febbraio|marzo|aprile|maggio|settembre|ottobre|novembre|dicembre)|per (?:un|due|tre|qualche) \p{L}+|dal \d{1,2}(?: \p{L}+)?|il (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)|di (?:venerdì|sabato|notte)|la domenica))*[\s,]*$`,
  'iu',
)
const predicates = everydayPredicates.map(([kind, source]) => ({ kind, pattern: new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'iuy') }))
/** No longer phrase stands between a subject and its predicate. */
const mostBetween = 8

/** The next predicate after a place, when nothing but a joint stands before it. */
export function nextPredicate(text: string, from: number, until: number, joint: RegExp): { start: number; end: number; kind: PersonalDataKind } | null {
  const ahead = text.slice(from, Math.min(until, from + 150))
  let outside = 0
  for (const { index } of ahead.matchAll(/(?<!\p{L})\p{L}/gu)) {
    if (!joint.test(ahead.slice(0, index))) {
      outside += 1
      if (outside > mostBetween) return null
      continue
    }
    outside = 0
    for (const { kind, pattern } of predicates) {
      pattern.lastIndex = from + index
      const match = pattern.exec(text)
      if (match && match.index + match[0].length <= until + 40) return { start: from + index, end: match.index + match[0].length, kind }
    }
  }
  return null
}
