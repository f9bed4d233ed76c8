import { ownMatters, roles } from '../clues.ts'
import { isFoundBetween, startingIn } from '../finder.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { roleCues } from '../lexicon/role-cues.ts'
import type { Scene } from '../scene.ts'
import { bearerOfTitle, titleOf } from './by-document.ts'
import type { Person } from './person.ts'

const listOfPeople = /^[\s*_•·▪–—-]*(?:[^:–—\n]{0,28}[:–—-]\s)?(?<names>\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}(?:(?:,\s|\se\s)\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}){1,30})[\s.;]*$/u
const roomOrTeam = /camer|stanz|hotel|gruppi|squadr|class|alunn|student|ragazz|bambin|pullman|posti/i
const namesAfter = /^\s?:\s(?<names>\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}(?:(?:,\s|\se\s|;\s)\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}){0,40})/u
/** Names in a row after a word such as "ammessi:" or, in an act of strikers, "i docenti:". */
export function namesAfterCues(scene: Scene, people: Person[]): Person[] {
  const { text } = scene
  return scene.found(roles).flatMap((cue): Person[] => {
    const bearer = roleCues[cue.row]?.bearer
    if (text[cue.end] !== ':' && text[cue.end + 1] !== ':') return []
    const isOwn = bearer === 'staff' && isFoundBetween(scene.found(ownMatters), Math.max(0, cue.start - 160), cue.start)
    if (bearer !== 'pupil' && bearer !== 'excluded' && !isOwn) return []
    const match = namesAfter.exec(text.slice(cue.end, cue.end + 800))
    const names = match?.groups?.names
    if (!match || names === undefined) return []
    let at = cue.end + match[0].length - names.length
    return names.split(/(,\s|\se\s|;\s)/).flatMap((part): Person[] => {
      const start = at
      at += part.length
      const keys = part.toLowerCase().split(/[\s.]+/).filter(Boolean)
      if (!/^\p{Lu}/u.test(part) || startingIn(people, start, start + 1).length > 0 || (keys.length === 1 && (ordinaryWords.has(keys[0] ?? '') || scene.words.isPlain(keys[0] ?? ''))) || /^(?:Prof|Dott|Ins|Sig|Il|La|Gli|Le|I)\b/.test(part)) return []
      return [{ start, end: start + part.trimEnd().replace(/(?<=\p{L}{2})\.$/u, '').length, strength: 1, keys, isInitials: false, isKnown: true, isAllCaps: false, bearer: bearer === 'staff' ? 'staff-own-matter' : (bearer ?? 'pupil'), isSure: true }]
    })
  })
}

/** Lines of a list that hold nothing but names set apart by commas. */
export function namesInLines(scene: Scene, people: Person[]): Person[] {
  if (scene.kind !== 'elenco' || bearerOfTitle(scene) !== null || !roomOrTeam.test(titleOf(scene))) return []
  return scene.lines.flatMap((line): Person[] => {
    if (line.cells.length > 0 || line.end - line.start > 400) return []
    const row = scene.text.slice(line.start, line.end)
    const names = listOfPeople.exec(row)?.groups?.names
    if (names === undefined || /proff|docent|accompagnator|insegnant|responsabil/i.test(row)) return []
    let at = line.start + row.lastIndexOf(names)
    return names.split(/(,\s|\se\s)/).flatMap((part): Person[] => {
      const start = at
      at += part.length
      if (!/^\p{Lu}/u.test(part) || startingIn(people, start, start + 1).length > 0) return []
      const keys = part.toLowerCase().split(/[\s.]+/).filter(Boolean)
      return [{ start, end: start + part.length, strength: 1, keys, isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil', isSure: true }]
    })
  })
}
