import { date } from '../recognizers/dates-and-towns.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { surnames } from '../lexicon/surnames.ts'
import { few } from '../few.ts'
import { factOf } from '../scene.ts'
import { firstFrom } from '../finder.ts'

const word = String.raw`\p{Lu}[\p{L}'’]{0,30}\.?`
const place = String.raw`${word}${few(String.raw`[ ]${few(String.raw`(?:di|del|della|dei|degli|delle|dell'|de'|d'|in|sul|al|a)[ ]?`, '0,1')}${word}`, '0,5')}`
const reference = String.raw`(?:(?:Circ|CIRC|Circolare|CIRCOLARE|Comunicazione|Prot|PROT|Avviso)[^\n]{0,30}?\s)?`
const addressee = String.raw`(?:A[ild]?|Ag?li|Alle|Alla|All['’]|AI|AGLI|ALLE|ALLA|ALL['’]|Spett|Gent|Oggetto|OGGETTO|[Ee]?\s?p\.\s?c|Albo|Atti|Sito|Circ|CIRC|Prot|(?:Il|La|IL|LA)\s(?:Dirigente|DIRIGENTE|Preside|PRESIDE|DS))(?![\p{Ll}])`
/** `Sesto San Giovanni, lì 3 marzo 2021` alone on a line, near the words to whom it is written: where and when a letter was. */
const head = new RegExp(String.raw`^[^\S\n]{0,80}${reference}(?<place>${place})(?:\s\(\p{Lu}{2}\))?\s?,?\s(?:l[iì]['’]?,?\s|addì\s|il\s)?${date}(?=[^\S\n]{0,20}\n(?:(?:[^\S\n]{0,80}[^\d\n]{0,80}|[^\n]{0,20}(?:[Pp]rot|PROT|[Cc]irc|CIRC)[^\n]{0,60})\n){0,4}[^\S\n]{0,80}${addressee})`, 'gmu')
const isOfSomebody = (words: string): boolean => {
  const keys = words.toLowerCase().split(/\s+/)
  return keys.length === 2 && keys.some((key) => firstNames.has(key)) && keys.some((key) => surnames.has(key) && !firstNames.has(key))
}

const heads = factOf(({ text }) => [...text.matchAll(head)].filter(({ groups }) => !isOfSomebody(groups?.place ?? '')).map((match) => ({ start: match.index, end: match.index + match[0].length })))

/** Whether a stretch stands where a letter tells its place and day: it names nobody, and is nobody's birth. */
export function isOfLetter(scene: Parameters<typeof heads>[0], { start, end }: { start: number; end: number }): boolean {
  const found = heads(scene)
  const before = found[firstFrom(found, start + 1) - 1]
  return before !== undefined && start < before.end && end <= before.end
}
