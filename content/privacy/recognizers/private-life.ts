import { startingIn, wordPattern } from '../finder.ts'
import { lineAt } from '../layout.ts'
import { nationalities } from '../lexicon/nationalities.ts'
import type { Person } from '../people.ts'
import { secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { upTo } from '../up-to.ts'
import type { Sighting } from './recognizer.ts'

const licence = String.raw`patent[ei](?: (?:o patenti|di guida|di tipo|tipo)){0,3}`
const category = String.raw`(?:(?:cat(?:egori[ae]|\.)? ?)?(?:A[12M]?|B[1E]?|C[1E]?|D[1E]?|AM|BE|CE|DE)(?![\p{L}\d']))`
/** A licence and its categories, a car, the page of somebody on a network. */
const told = wordPattern([
  String.raw`${licence}\s?[:|–-]?\s{0,3}(?<value>\([^()\n]{1,24}\)|["']?(?:speciale |nautica e )?${category}(?:(?:[ ,/+-]{1,3}|\se\s)${category}){0,4}["']?(?:,? (?:e )?automunit[oa])?|nautica(?: (?:senza limiti|entro le \d+ miglia))?|sospesa|ritirata)`,
  String.raw`(?<value>automunit[oa]|auto propria)(?![\p{L}])`,
  String.raw`(?<value>(?:linkedin\.com\/in|facebook\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com|t\.me)\/[@\w.\/-]{2,60}\w)`,
], { before: String.raw`(?<![\p{L}\d/.@]|www\.|https:\/\/)` })
const nation = wordPattern([String.raw`(?:(?:di )?(?:nazionalità|cittadinanza|origin[ei])(?! attiva| digitale)[\s:|]{1,4}|cittadin[oa]\s)(?:di (?:origin[ei]|nazionalità) )?(?<value>${nationalities}(?:(?:,| e| ed|\/|-)\s?${nationalities}){0,2})(?![\p{L}]| e costituzione)`], { before: String.raw`(?<![\p{L}])` })
/** Marriage, as a contract or a declaration tells of it. */
const marriage = wordPattern([String.raw`(?<value>(?:essere )?(?:in )?regime (?:patrimoniale )?di (?:separazione|comunione)(?: legale)? dei beni|(?:coniugat|sposat|divorziat|vedov)[oa](?: con \p{L}[^,.;\n]{2,40})?)`], { before: String.raw`(?<![\p{L}])` })
/** A field of a curriculum that asks for something private, whatever the answer. */
const field = wordPattern([String.raw`(?:nazionalità|cittadinanza|sesso|genere|patent[ei](?: o patenti| di guida)?|stato civile|figli|coniuge)[ ]?(?::|\||→|[ ]{2,}|\t)[ *_]{0,4}(?<value>[^\n|;:]{1,70})`], { before: String.raw`(?<=(?:^|[\n;|–•·])[ *_•·-]{0,6})` })
/** What most have tells of nobody. */
const isUsual = /^italian[ao]$/i
const isBlank = /_{3}|\.{4}|…/

/** What a curriculum tells of private life, and where somebody comes from who must not be shown. */
export function privateLife({ text, lines, kind, found: sought }: Scene, people: Person[]): Sighting[] {
  const found: Sighting[] = []
  const add = (start: number, end: number): void => {
    if (!isUsual.test(text.slice(start, end))) found.push({ start, end, kind: 'OTHER', bearer: 'private-person' })
  }
  const isOfSecret = (place: number): boolean => {
    const line = lines[lineAt(lines, place)]
    return line !== undefined && startingIn(people, Math.max(line.start, place - 160), place).some(({ bearer }) => secretOrUnknown.has(bearer))
  }
  for (const { start, end, groups } of sought(nation)) if (kind === 'curriculum' || isOfSecret(start)) add(end - (groups.value ?? '').length, end)
  if (kind === 'incarico' || kind === 'contratto' || kind === 'determina' || kind === 'dichiarazione') for (const { start, end } of sought(marriage)) add(start, end)
  if (kind !== 'curriculum') return found
  for (const { end, groups } of sought(told)) add(end - (groups.value ?? '').length, end)
  for (const { end, groups } of sought(field)) {
    const value = upTo(/\.\s|\s[–—]\s|\s{2,}/, groups.value ?? '').trimEnd()
    const start = end - (groups.value ?? '').length
    if (/[\p{L}\d]/u.test(value) && !isBlank.test(value) && !/\d{4}/.test(value) && startingIn(people, start, start + value.length).length === 0) add(start, start + value.replace(/[.,]+$/, '').length)
  }
  return found
}
