import { namesThatAreWords } from '../lexicon/names-that-are-words.ts'

const head = /(?:\n|[.!?;:…]\s)[\s*_•·–-]{0,6}$/u
/** These open a sentence as a preposition, an adverb or a noun, hardly ever as a person. */
const nearlyAlways = new Set(['secondo', 'massimo', 'massima', 'salvo', 'assunto', 'assunta', 'concetto', 'terzo', 'quarto', 'quinto', 'sesto', 'settimo', 'santa', 'santo'])
const hasDone = /^\s(?:non\s|si\s)?(?:ha|aveva|è|era|sarà)\s(?:stat[oa]\s)?\p{Ll}+[tsr][oa](?!\p{L})/u
const person = String.raw`(?:alunn|student|bambin|ragazz|alliev|figli|compagn|sorell|fratell|minor|vincitr|vincitor|più|prim|second|terz|miglior|protagonist|solist|capitan)`
/** What follows a person: what they do, their state, an apposition, a class, a surname. */
const saysOfPerson = new RegExp(
  [
    String.raw`\s(?:ha|aveva|avrà|non (?!è)\p{Ll}+|si|ci|mi|gli|viene|segue|frequenta|vive|resta|rimane|arriva|porta|deve|può|vuole|soffre|assume|compie|chiede|entra|esce|vince|legge|scrive|dice|racconta|gioca|parla|canta|suona|abita|torna|rientra|va|sta|fa|manca|ottiene|riceve|partecipa|dedica|corre|nuota|recita|usa|pesa|mangia|dorme|piange|aspetta|saluta|ringrazia|conquista|supera|sale|conclude|presenta)(?!\p{L})`,
    String.raw`\s\p{Ll}{2,}[aei]rà(?!\p{L})`,
    String.raw`\s(?:è|era|sarà)\s(?!(?:stat[oa]\s)?(?:il\s|lo\s|la\s|l['’]|i\s|gli\s|le\s|un[oa]?\s|un['’]|festa|vicin[oa]))`,
    String.raw`\s(?:è|era|sarà)\s(?:stat[oa]\s)?(?:il\s|la\s|l['’]|un\s|una\s|un['’])${person}`,
    String.raw`\snon è\s(?!(?:il|lo|la|i|gli|le|un|una)\s)`,
    String.raw`,\s(?:che|cui|nat[oa]|anni|class|con|di|della|del|da|iscritt|affett|il|la|l['’]|tra|un|una|${person}|\d|\p{Lu})`,
    String.raw`\s?[(–-]`,
    String.raw`\s(?:di|del|della|dell['’])\s?(?:class|sezion|scuol|prim|second|terz|quart|quint|[1-5IV]|\p{Lu})`,
    String.raw`\s(?:e|ed)\s(?:\p{Lu}|il\s|la\s|i\s|le\s|l['’]|su[oa]\s|un[oa]?\s|altr|due\s|tre\s)`,
    String.raw`\s\p{Lu}`,
    String.raw`[\s.]*(?:\n|$)`,
  ].map((one) => `^${one}`).join('|'),
  'u',
)

/** Whether a first name that is also a word opens a sentence as that word: `Secondo il calendario`, `Massimo tre assenze`, `Vittoria al torneo`; `Sara' cura` is a verb. */
export function opensAsWord(text: string, { start, end, keys }: { start: number; end: number; keys: readonly string[] }): boolean {
  const [key = ''] = keys
  if (keys.length !== 1) return false
  const after = text.slice(end, end + 60)
  if (key === 'sara' && /^ara['’]{1,2}\s\p{Ll}/u.test(text.slice(start + 1, end + 4))) return !/['‘]/.test(text[start - 1] ?? '')
  if (!namesThatAreWords.has(key) || !head.test(start < 12 ? `\n${text.slice(0, start)}` : text.slice(start - 12, start))) return false
  return nearlyAlways.has(key) ? !hasDone.test(after) && /^\s?[\p{Ll}\d:,]/u.test(after) : !saysOfPerson.test(after)
}
