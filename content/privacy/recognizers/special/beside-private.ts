import type { Bearer } from '../../bearer.ts'
import { className } from '../../class-name.ts'
import { startingIn } from '../../finder.ts'
import { lineAt } from '../../layout.ts'
import type { Person } from '../../people.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'

/** People of whom nothing is to be told: what stands right beside their name is told of them, whatever its words. */
const ofNobodyElse = new Set<Bearer>(['pupil', 'family', 'staff-own-matter'])

const brackets = /^[\s*_]{0,3}\(([^()\n]{3,120})\)/
const afterClass = new RegExp(String.raw`^(?:(?:alunn[oa]|studente(?:ssa)?|classe|cl\.?|sez\.?|della|di)\s)?(?:${className})?[\s,;:–-]*`, 'iu')
/** Brackets that say a role, a kinship, an hour, a number of the act or another person, and nothing that has to go beyond what other recognizers find. */
const plain = /^(?:(?:violin[oi]|viola|violoncello|flauto|clarinetto|sax|tromb[ae]|corno|chitarra|pianoforte|arpa|oboe|fagotto|percussioni|canto|fisarmonica|contrabbasso|conservatorio|ingegneria|economia|lettere|psicologia|giurisprudenza|informatica|matematica|fisica|chimica|biologia|lingue|architettura|filosofia)(?!\p{L})|corso di|liceo|istituto|categoria|carta|targa|c\.i|patente|document|doc\.|polizza|matricola|tesser|passaport|e-?mail|via\b|residen|sesso|cognom|(?:non )?(?:ammess|promoss|idone)|credito|iban\b|c\/o|già\b|vice|un solo|quella di|da\s|di\s\d|ed?\s|laurea|tfa\b|alunn|student|classe|sez|di anni|anni|madre|padre|genitor|tutor|mamma|papà|nonn|zi[oa]\b|rappresentant|president|segretari|docent|insegnant|referent|coordinator|ata\b|effettiv|supplent|riserv|titolar|ex\b|ore\b|h\.?\s?\d|dalle|dal\b|al\b|fino|nat[oa]\b|c\.?\s?f\.?\b|tel|cell|v\.|vedi|art|n\.|p\.|pag|all|voti?\b|punti|anni\b|\d+ (?:anni|voti|punti|ore|preferenze))/iu
/** Between commas after the name: what somebody cannot do, has or lacks. */
const apposition = /^,\s(?<said>(?:non|con|senza|in attesa|affett[oa]|portat(?:ore|rice)|causa|a causa)\s[^,.;:()\n]{3,60})(?=[,.;)\n]|$)/u
const ofMeeting = /(?<!\p{L})(?:prof|docent|insegnant|genitor|padre|madre|mamma|papà|classe|voti|punti|lode|medi[ae]|collaborat|accompagn|rappresent|present|partecip|ammess|promoss|figli)\p{L}*|\d/iu
const tells = /\p{Ll}{4}|\p{Lu}{3}/u

const itemHead = /^[\s*_•·▪◦–—>-]*(?:\d{1,3}\s?[.)°ª-]?\s*|[a-z][.)]\s*)?[*_]*(?:(?:prof|dott|sig|ins|avv)\.?\s?(?:ssa|ra)?\.?\s*)*$/iu
const itemRest = /^[\s*_]*(?:\([^()\n]{1,30}\)\s*)?(?:,|:|–|—|-|→|=)\s+/u

/** Finds what stands in brackets beside a private person, and what follows the name in their own item of a list. */
export function beside({ text, lines, kind }: Scene, people: Person[]): Sighting[] {
  if (kind === 'graduatoria') return []
  return people.flatMap((person): Sighting[] => {
    if (!ofNobodyElse.has(person.bearer)) return []
    const found: Sighting[] = []
    const aside = brackets.exec(text.slice(person.end, person.end + 125))
    const content = aside?.[1]
    if (aside && content !== undefined) {
      const group = afterClass.exec(content)?.[0].length ?? 0
      const said = content.slice(group)
      const start = person.end + aside[0].length - 1 - content.length + group
      if (tells.test(said) && !plain.test(said) && startingIn(people, start, start + said.length).length === 0) found.push({ start, end: start + said.trimEnd().length, kind: 'OTHER', bearer: person.bearer })
    }
    const told = apposition.exec(text.slice(person.end, person.end + 90))?.groups?.said
    if (told !== undefined && person.bearer !== 'staff-own-matter' && !ofMeeting.test(told) && startingIn(people, person.end, person.end + told.length + 2).length === 0) found.push({ start: person.end + 2, end: person.end + 2 + told.length, kind: 'OTHER', bearer: person.bearer })
    const line = lines[lineAt(lines, person.start)]
    if (kind === 'verbale' || !line || line.cells.length > 0 || !itemHead.test(text.slice(line.start, person.start))) return found
    const isOneOfMany = line.isItem || line.label !== ''
    const rest = itemRest.exec(text.slice(person.end, Math.min(line.end, person.end + 60)))
    if (!isOneOfMany || !rest) return found
    let start = person.end + rest[0].length
    start += afterClass.exec(text.slice(start, line.end))?.[0].length ?? 0
    const upTo = text.slice(start, line.end)
    const stop = /[;.](?=\s|$)/.exec(upTo)
    const said = (stop ? upTo.slice(0, stop.index) : upTo).trimEnd()
    if (said.length > 3 && said.length < 120 && tells.test(said) && !plain.test(said) && startingIn(people, start, start + said.length).length === 0) found.push({ start, end: start + said.length, kind: 'OTHER', bearer: person.bearer })
    return found
  })
}
