import { startingIn } from '../../finder.ts'
import type { Person } from '../../people.ts'
import { secretOrUnknown } from '../../people/person.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'

const roleAside = /^(?:prof|docent|insegnant|ata\b|coll|assistent|dsga|referent|responsabil|coordinat|tutor|class|cl\.|sez|pless|sede|primaria|infanzia|secondaria|tel|cell|ore?\b|dal|dalle|fino|n\.|v\.|vedi|all|supplent|sostitut|\d|c\.f|nat[oa]|italiano|matematica|lettere|sostegno)/iu
/** Brackets after a worker who is named for a matter of their own say why. */
export function asides({ text, kind }: Scene, people: Person[]): Sighting[] {
  if (kind === 'graduatoria') return []
  return people.flatMap((person): Sighting[] => {
    if (person.bearer !== 'staff-own-matter') return []
    const aside = /^[\s*_]{0,3}\(([^()\n]{4,90})\)/.exec(text.slice(person.end, person.end + 100))
    const content = aside?.[1]
    if (!aside || content === undefined || roleAside.test(content) || !/\p{Ll}{3}|\p{Lu}{3}/u.test(content) || /[@\d]{5}/.test(content)) return []
    const start = person.end + aside[0].length - 1 - content.length
    return [{ start, end: start + content.length, kind: 'OTHER', bearer: 'staff-own-matter' }]
  })
}

const plainRelative = /^(?:frequent|partecip|ha (?:vinto|svolto|partecip|ottenut|conseguit|collabor|propost|present|chiest)|rappresent|propon|chied|interv|sar[àa]|è (?:stat[oa] )?(?:elett|premiat|present|assent)|vien[ei] (?:dalla|da)|studi|suon|canta|gioc|legg)/iu
/** What a relative clause in minutes says of a pupil. */
export function relatives({ text, kind }: Scene, people: Person[]): Sighting[] {
  if (kind !== 'verbale') return []
  return people.flatMap((person): Sighting[] => {
    if (person.bearer !== 'pupil') return []
    const said = /^, che ([^,.;:()\n]{4,70})/u.exec(text.slice(person.end, person.end + 80))
    const what = said?.[1]
    if (!said || what === undefined || plainRelative.test(what)) return []
    const start = person.end + said[0].length - what.length
    return [{ start, end: start + what.trimEnd().length, kind: 'OTHER', bearer: 'pupil' }]
  })
}

const warning = /^[\s*_]*(?:note?|avvertenz[ae]|attenzione|n\.?b\.?|segnalazion[ei]|da sapere|ricordare)\s?:/iu
/** What stands after a pupil's name where a list warns of something. */
export function warnings({ text, lines }: Scene, people: Person[]): Sighting[] {
  return lines.flatMap((line): Sighting[] => {
    if (line.cells.length > 0 || !warning.test(text.slice(line.start, Math.min(line.end, line.start + 30)))) return []
    const here = startingIn(people, line.start, line.end)
    return here.flatMap((person, index): Sighting[] => {
      if (!secretOrUnknown.has(person.bearer)) return []
      const until = here[index + 1]?.start ?? line.end
      const what = /^[\s,:(–-]*(?<said>[^;()\n]{3,80}?)[\s,.;)–-]*$/u.exec(text.slice(person.end, until))?.groups?.said
      if (what === undefined || !/\p{L}{3}/u.test(what)) return []
      const start = text.indexOf(what, person.end)
      return [{ start, end: start + what.length, kind: 'OTHER', bearer: person.bearer }]
    })
  })
}

/** Where only totals are due, what one person was paid is that person's. */
export function amounts(scene: Scene, people: Person[]): Sighting[] {
  if (!scene.sections.some((section) => section.startsWith('performance'))) return []
  return people.flatMap((person): Sighting[] => {
    if (person.bearer === 'company' || person.bearer === 'public-figure') return []
    const match = /^[^\n;\p{L}]{0,6}?(?:(?:€|euro|eur)\s?\d[\d.,]*|\d[\d.]*,\d{2}(?:\s?(?:€|euro))?|\d[\d.]*\s?(?:€|euro))/iu.exec(scene.text.slice(person.end, person.end + 40))
    if (!match) return []
    const start = person.end + (/[€\d]|eur/i.exec(match[0])?.index ?? 0)
    return [{ start, end: person.end + match[0].length, kind: 'OTHER', bearer: 'private-person' }]
  })
}
