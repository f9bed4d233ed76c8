import { wordPattern, type Match } from '../finder.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { namesThatAreWords } from '../lexicon/names-that-are-words.ts'
import { ordinaryEnding, ordinaryWords } from '../lexicon/ordinary-words.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Scene } from '../scene.ts'
import type { Person } from './person.ts'

const lowerName = wordPattern([String.raw`(?:alunn[oa]|student(?:e|essa)|alliev[oa]|bambin[oa]|figli[oa]|madre|padre|mamma|pap[àa]|babbo|nonn[oa]|zi[oa]|fratell(?:o|i|in[oi])|sorell(?:a|e|in[ae])|cugin[oa]|gemell[oaie]|nipote|rappresentante|delegat[oa]|sig\.?(?:ra|na)?\.?|signor[ae]?|minore|compagn[oa])[\s,:]{1,3}(?:(?:sig\.(?:ra)?|signor[ae]?)[ ])?(?<name>\p{Ll}[\p{L}']+(?:[ ]\p{Ll}[\p{L}']+){0,2})`], { before: String.raw`(?<![\p{L}])` })

const ofSomebody = wordPattern([String.raw`(?:figli[oa]|mamma|madre|pap[àa]|padre|nonn[oa]|zi[oa]|genitori|fratello|sorella|famiglia|tutore|compleanno|assenza|uscita|ritiro)\s(?:di|dell'alunn[oa]|del piccolo|della piccola)\s(?<name>\p{Ll}[\p{Ll}']{2,}\s\p{Ll}[\p{Ll}']{2,})`], { before: String.raw`(?<![\p{L}])`, after: String.raw`(?![\p{L}])` })

/** Endings of verbs, participles and adverbs. */
const isWordForm = (key: string): boolean => ordinaryEnding.test(key) || /(?:ato|ata|ati|ate|ito|ita|uto|uta|are|ere|ire|mente|enti|anti|ente|ante|ale|ali)$/.test(key)
/** Two unknown words in small letters after "la mamma di": nobody's dictionary has them, so they name somebody. */
export function unknownPairs(scene: Scene): Person[] {
  return scene.found(ofSomebody).flatMap((match) => {
    const name = match.groups.name ?? ''
    const keys = name.split(/\s/)
    const isWord = (key: string): boolean => ordinaryWords.has(key) || isWordForm(key) || /^(?:un[ao]?|quest\p{L}+|tutt\p{L}+|ogni|ciascun\p{L}*|altr\p{L}+|loro|su[oai]|propri\p{L}|che|non|alcun\p{L}|molt\p{L}|due|tre)$/u.test(key)
    if (name === name.toLowerCase() && (keys.every((key) => firstNames.has(key) || surnames.has(key)) || !keys.some(isWord))) {
      const start = match.end - name.length
      return [{ start, end: start + name.length, strength: 1 as const, keys, isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil' as const, isSure: true }]
    }
    return []
  })
}

const roleWord = /^(?:ragazz|alunn|student|alliev|bambin|tutt|genitor|class|docent|maestr|famigli|colleg|compagn)/
const informalItem = /^[\s*•·▪–—-]*(?<name>\p{Ll}[\p{Ll}']{2,}(?:\s(?:\p{Ll}\.|\p{Ll}[\p{Ll}']{2,}))?)(?=\s(?:di\s|della\s)?[1-5]\s?[a-hA-H](?![\p{L}\d]))/u
/** Names in lines where nobody cared for capitals: before a class, or a known first name that is no other word. */
export function informalNames(scene: Scene): Person[] {
  if (scene.text.length > 3_000) return []
  return scene.lines.flatMap((line): Person[] => {
    const row = scene.text.slice(line.start, line.end)
    if (line.cells.length > 0 || line.continues || row.length < 8 || row !== row.toLowerCase() || !/\p{Ll}{3}/u.test(row)) return []
    const as = (start: number, name: string): Person => ({ start, end: start + name.length, strength: 1, keys: name.split(/\s/), isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil', isSure: true })
    const head = informalItem.exec(row)
    const first = head?.groups?.name === undefined || head.groups.name.split(' ').some((word) => ordinaryWords.has(word) || roleWord.test(word)) ? [] : [as(line.start + head[0].length - head.groups.name.length, head.groups.name)]
    const others = [...row.matchAll(/\p{Ll}[\p{Ll}']{3,}/gu)].flatMap((match): Person[] => {
      const [one] = match
      const after = row.slice(match.index + one.length)
      const two = /^\s(?<two>\p{Ll}[\p{Ll}']{3,})/u.exec(after)?.groups?.two
      const isSurname = two !== undefined && (surnames.has(two) || !isItalian(two)) && !ordinaryWords.has(two) && !ordinaryEnding.test(two)
      if (!firstNames.has(one) || ordinaryWords.has(one) || namesThatAreWords.has(one) || (surnames.has(one) && !isSurname)) return []
      return [as(line.start + match.index, two !== undefined && (isSurname || surnames.has(two) || /^\s?\(/.test(after.slice(two.length + 1))) ? `${one} ${two}` : one)]
    })
    return first.length > 0 ? first : others
  })
}
const lowerBeforeClass = /(?<=[:;]\s|\n)(?<name>\p{Ll}[\p{L}']{1,30}\s(?:\p{L}[\p{L}']{1,30}\s){0,2}\p{Ll}[\p{L}']{1,30}),?\s(?=[1-5]\s?[ªa°^]?\s?[A-Z](?!\p{L}))/gu
const lowerBeforeColon = /(?<=[.;]\s|\n)(?<name>\p{Ll}[\p{Ll}']{2,30}\s\p{Ll}[\p{Ll}']{2,30})(?=\s?:\s)/gu
/** `Anna Bruni: noci. luca verdi: uova.`: a first name and a surname that open an item without their capitals. */
export function beforeColons({ text }: Scene): Person[] {
  return [...text.slice(0, 20_000).matchAll(lowerBeforeColon)].flatMap((match): Person[] => {
    const name = match.groups?.name ?? ''
    const keys = name.split(' ')
    const isFirstName = (key: string): boolean => firstNames.has(key) && !ordinaryWords.has(key) && !namesThatAreWords.has(key)
    const isSurname = (key: string): boolean => !ordinaryWords.has(key) && (surnames.has(key) || !isItalian(key))
    const [one = '', two = ''] = keys
    if (!(isFirstName(one) && isSurname(two)) && !(isFirstName(two) && isSurname(one))) return []
    return [{ start: match.index, end: match.index + name.length, strength: 1, keys, isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil', isSure: true }]
  })
}
/** `…: bruni anna, 2A; de Verdi luca, 3B`: names in a row without their capitals, each before a class. */
export function beforeClasses({ text }: Scene): Person[] {
  return [...text.slice(0, 20_000).matchAll(lowerBeforeClass)].flatMap((match): Person[] => {
    const name = match.groups?.name ?? ''
    const keys = name.toLowerCase().split(/[\s']+/)
    if (!keys.some((key) => firstNames.has(key) && !ordinaryWords.has(key) && !namesThatAreWords.has(key)) || keys.some((key) => roleWord.test(key))) return []
    return [{ start: match.index, end: match.index + name.length, strength: 1, keys, isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil', isSure: true }]
  })
}

/** `la zia, anna sale, …`: two words between commas after a word for kin are a first name and a surname. */
const isBetweenCommas = (text: string, { start, end, groups }: Match): boolean => /,\s$/u.test(text.slice(start, end - (groups.name ?? '').length)) && /^\s?[,;).]/u.test(text.slice(end, end + 2))

/** Names written without capitals after a word that announces a person. */
export function lowerCaseNames(scene: Scene): Person[] {
  return scene.found(lowerName).flatMap((match): Person[] => {
    const words = (match.groups.name ?? '').split(' ')
    let taken = 0
    while (taken < words.length && (firstNames.has(words[taken] ?? '') || surnames.has(words[taken] ?? '') || /^(?:di|de|lo|la|del|della)$/.test(words[taken] ?? ''))) taken += 1
    if (taken === 1 && firstNames.has(words[0] ?? '') && /^(?:dal|dalla|dal?l'\p{Ll}+|da)$/u.test(words[1] ?? '') && words[2] !== undefined && /^\s?[,;).]/.test(scene.text.slice(match.end, match.end + 2))) taken = 3
    if (taken === 1 && words.length === 2 && firstNames.has(words[0] ?? '') && isBetweenCommas(scene.text, match)) taken = 2
    if (taken === 0 && words.length === 2 && isBetweenCommas(scene.text, match) && words.every((word) => word.length > 3 && !ordinaryWords.has(word) && !isWordForm(word)) && words.some((word) => !isItalian(word))) return [{ start: match.end - (match.groups.name ?? '').length, end: match.end, strength: 1 as const, keys: words, isInitials: false, isKnown: true, isAllCaps: false, bearer: 'family' as const, isSure: true }]
    const known = words.slice(0, taken)
    const [first = '', second = ''] = words
    const isBesideUnknown = taken === 1 && firstNames.has(first) && /^\p{Ll}{4,}$/u.test(second) && !ordinaryWords.has(second) && !isItalian(second)
    if (!isBesideUnknown && !known.some((word) => firstNames.has(word) && !ordinaryWords.has(word) && !(taken === 1 && namesThatAreWords.has(word)))) return []
    if (taken === 1 && words[1] && /^\p{Ll}{4,}$/u.test(words[1]) && !ordinaryWords.has(words[1]) && words[1].length < 12 && !/(?:ato|ata|ito|ita|uto|uta|are|ere|ire|erà|irà|ando|endo|mente)$/.test(words[1])) taken = 2
    const name = words.slice(0, taken).join(' ')
    const start = match.end - (match.groups.name ?? '').length
    return [{ start, end: start + name.length, strength: 1 as const, keys: name.split(' '), isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil' as const, isSure: true }]
  })
}
