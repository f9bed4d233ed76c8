import { startingIn } from '../../finder.ts'
import type { Person } from '../../people.ts'

/** The words between a sign and the datum: «rinnovo della», «conseguenze di un». */
const nounsAhead = /(?:[,;:(|–—→«"]|\s-|(?<!\p{L})(?:in quanto|perché|poiché))[\s*_]+(?<words>(?:\p{L}+(?:\s+|['’]\s?)){1,5})$/u
/** What begins with one of these, or has one of these in it, names no thing. */
const functionAhead = /^(?:che|chi|cui|se|come|quando|mentre|benché|purché|nonché|si|lo|la|il|le|i|gli|l|un|una|uno|ne|e|ed|o|ma|a|ad|al|alla|allo|ai|agli|alle|di|de\p{L}{1,3}|da|dal\p{L}{0,2}|per|su|sul\p{L}{0,2}|dopo|poi|contro|già|quest\p{L}|ogni|nonostante|tramite|entro|presso|fino|fu|atti|part|tempo|congedo|permess\p{L}|aspettativa|collocat\p{L}|lottando|in (?:cura|terapia|ora|base|forza|virtù|esecuzione|ottemperanza)|secondo|ai sensi|a norma|per effetto)\s|ora in |^\p{L}+(?:at|it|ut|rs|tt|nt)[oaie]\s(?:per|con|dopo|da\p{L}*|di|a)(?!\p{L})|^\p{L}*(?:assen[tz]|rientr|benefici|stesura|figli)\p{L}*\s|^(?:l|un|d|all|dell|dall|c|quest)['’]|(?<!\p{L})(?:che|è|era|sono|ha|hanno|aveva\p{L}*|abbia\p{L}*|avere|aver|avendo|essere|essendo|sia|sarà|viene|vengono|risult\p{L}+|present[aio]\p{L}*|soffr\p{L}+|affett\p{L}+|reo|rea|accus\p{L}+|riport\p{L}+|riferi\p{L}+|chied\p{L}+|chiest\p{L}+|vuol\p{L}*|deve|devono|può|lament\p{L}+|dichiar[aio]\p{L}*|comunic[aoh]\p{L}*|dovut\p{L}+|concess\p{L}+|ammess\p{L}+|ammission\p{L}+|usufru\p{L}+|frui\p{L}+|fruizion\p{L}+|consegn\p{L}+|vist[oai]|letto|letta|convocazion\p{L}+|relazion\p{L}+|ridott[oa]|orario|intes[oa]|avvenut[oa]|attualmente|sottopost[oa]|anticipo|confronti|rilevat\p{L}+|considerat\p{L}+|verbale|commissione|rimborso|domand\p{L}+|istanz\p{L}+|richied\p{L}+|segu[eo]\p{L}*|revoc\p{L}+|inclus\p{L}+|iscritt\p{L}+ a\p{L}*|somministr\p{L}+|docent[ei]|prof|dott|insegnant[ei]|dirigent[ei])(?!\p{L})|\s(?:la|il|aver)\s$/iu
/** The start of the datum with the things that are named before its word: of «– rinnovo della diagnosi» all goes. */
export function startWithNouns(text: string, start: number, floor: number, people: readonly Person[]): number {
  const words = nounsAhead.exec(text.slice(Math.max(floor, start - 70), start))?.groups?.words
  if (words === undefined || functionAhead.test(words)) return start
  const from = start - words.length
  return startingIn(people, from - 40, start).every(({ end }) => end <= from) ? from : start
}

/** What a body is called to speak about: a noun, what it is of, and the word of the datum. */
const ofAgenda = /(?:^|[;:,(\n–—-]|(?<!\p{L})(?:la|il|lo|le|gli|i|una?|e)|(?<!\p{L})l['’])\s*(?<words>(?:(?!(?:la|il|lo|le|gli|i|una?|e|che|si)\s)\p{L}+\s){1,4}(?:di|de\p{L}{1,3}|per|a\p{L}{0,2}|[ad]e?ll['’]|su\p{L}{0,2}|sull['’])\s?(?:\p{L}+\sdi\s|\d{1,2}\s)?)$/iu
const ofMeeting = /(?<!\p{L})(?:discut|valut[aei]r|parl|tratt|esamin|relativ|convoc|riunion|incontr|riguard|gruppo|seduta|verbale d|presenza)\p{L}*/iu

/** The start of a point of an agenda: in «si valuteranno la proposta di 20 ore di sostegno» from «proposta» on. */
export function startOfPoint(text: string, start: number, floor: number, people: readonly Person[]): number {
  const words = ofAgenda.exec(text.slice(Math.max(floor, start - 80), start))?.groups?.words
  if (words === undefined || ofMeeting.test(words) || startingIn(people, start - words.length, start).length > 0) return start
  return start - words.length
}
