import { ownMatters, roles } from '../clues.ts'
import { isFoundBetween, startingIn, wordPattern } from '../finder.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { companyHead, roleCues } from '../lexicon/role-cues.ts'
import { surnames } from '../lexicon/surnames.ts'
import { lineAt } from '../layout.ts'
import type { Scene } from '../scene.ts'
import { bearerOfTitle, titleOf } from './by-document.ts'
import type { Person } from './person.ts'

const listOfPeople = /^[\s*_•·▪–—-]*(?:[^:–—\n]{0,28}[:–—-]\s)?(?<names>\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}(?:(?:,\s|\se\s)\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}){1,30})[\s.;]*$/u
const roomOrTeam = /camer|stanz|hotel|gruppi|squadr|class|alunn|student|ragazz|bambin|pullman|posti/i
const namesAfter = /^\s?:\s(?<names>\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}(?:(?:,\s|\se\s|;\s)\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}'.]*){0,2}){0,40})/u
/** What children do at school outside their lessons: a list of first names alone is theirs. */
const ofAfternoons = /(?<!\p{L})(?:doposcuola|pre-?\s?scuola|post-?\s?scuola|mensa|merenda|ludoteca|laborator\p{L}+|grupp[oi]|squadr\p{L}+|gioc[oh]\p{L}*)(?!\p{L})/iu
/** Labels of a list of whom something is said: who lacks a paper, who got hurt, who renounced. */
const labelOfList = wordPattern([String.raw`(?:ecco )?chi (?:manca|non|esce|ne è|è priv|deve|ha bisogno)[^:.\n]{0,40}|(?:infortunat|esonerat|rinunciatari|depennat|beneficiari|assegnatari|finalist|convocat|inadempient|moros|esclus|assent|non avvalent|promoss|rimandat|sospes|privatist|titolar[ei] di pdp)[ie]?[^:.\n]{0,30}|(?:compit[oi] in classe|verific[ah]e?|interrogazion[ei]|voti|pagell[ae]|insufficienz[ae])[^:.\n]{0,40}|testimoni|under \d\d ?\p{Lu}?|senza diritto|hanno diritto [^:.\n]{2,50}|corsia \d|squadra \p{L}+|gruppo \p{L}+|camera \d+|classe [1-5]\s?[A-H]`], { before: String.raw`(?<=(?:^|[.;\n])[\s*•·▪–-]{0,4})`, after: String.raw`(?=\s?:\s\p{Lu})` })
const ofRoom = /(?:camera|stanza|squadra|gruppo)\s\S+$/iu
/** Labels further on in a text are left to the other rules. */
const reach = 20_000
const nameOfRow = String.raw`\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'.]*){0,2}(?:\s?\([^()\n]{1,80}\)|\s\d{1,2}(?:[.,]\d{1,2}|[½+-])?(?!\d))?`
const afterLabel = new RegExp(String.raw`^\s?:\s(?<names>${nameOfRow}(?:(?:,\s|\se\s|;\s)${nameOfRow}){0,40})`, 'u')
/** Names, surnames alone too, in a row after such a label, in a text about pupils. */
export function namesAfterLabels(scene: Scene, people: Person[]): Person[] {
  const { text, words } = scene
  if (scene.kind === 'graduatoria' || scene.kind === 'determina' || bearerOfTitle(scene) !== null) return []
  return scene.found(labelOfList).flatMap(({ end: until }): Person[] => {
    if (until > reach) return []
    const row = afterLabel.exec(text.slice(until, until + 700))
    const names = row?.groups?.names
    if (!row || names === undefined) return []
    let at = until + row[0].length - names.length
    const isOfNames = names.split(/,\s|\se\s|;\s/).some((part) => surnames.has(part.toLowerCase()) || firstNames.has(part.split(' ')[0]!.toLowerCase()) || !isItalian(part.toLowerCase()))
    return names.split(/(\s?\([^()\n]*\)|\s\d{1,2}(?:[.,]\d{1,2}|[½+-])?|,\s|\se\s|;\s)/u).flatMap((part): Person[] => {
      const start = at
      at += part.length
      const keys = part.toLowerCase().split(/[\s.]+/).filter(Boolean)
      const [first = ''] = keys
      if (!/^\p{Lu}\p{Ll}/u.test(part) || startingIn(people, start, start + part.length).length > 0) return []
      const isName = (isOfNames && keys.length === 1 && ofRoom.test(text.slice(until - 14, until))) || firstNames.has(first) || surnames.has(first) || !isItalian(first)
      if (!isName || ordinaryWords.has(first) || words.isPlain(first) || companyHead.test(part) || /^(?:Prof|Dott|Ins|Sig|Il|La|Gli|Le|I)\b/.test(part)) return []
      return [{ start, end: start + part.trimEnd().length, strength: 1, keys, isInitials: false, isKnown: true, isAllCaps: false, bearer: 'pupil', isSure: false }]
    })
  })
}

/** `Compagnie ammesse: …` are no people. */
const ofBodies = /(?<!\p{L})(?:compagni[ae]|ditt[ae]|impres[ae]|societ[àa]|offert[ae]|operator[ei]|scuol[ae]|squadr[ae]|istitut[oi]|domand[ae]|spes[ae]|class[ei])\s$/iu

/** Names in a row after a word such as "ammessi:" or, in an act of strikers, "i docenti:". */
export function namesAfterCues(scene: Scene, people: Person[]): Person[] {
  const { text } = scene
  return scene.found(roles).flatMap((cue): Person[] => {
    const bearer = roleCues[cue.row]?.bearer
    if (text[cue.end] !== ':' && text[cue.end + 1] !== ':') return []
    if (ofBodies.test(text.slice(Math.max(0, cue.start - 30), cue.start))) return []
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

/** Whether somebody stands in a row of names alone, under a title that says they work at the school. */
export function isInRowOfStaff(scene: Scene, { start, end }: { start: number; end: number }): boolean {
  const line = scene.lines[lineAt(scene.lines, start)]
  return line !== undefined && end <= line.end && line.end - line.start < 300 && bearerOfTitle(scene) === 'staff' && listOfPeople.test(scene.text.slice(line.start, line.end).replace(/\s?\([^()]*\)/g, '')) && !isFoundBetween(scene.found(ownMatters), line.start, line.end) && startingIn(scene.specials, line.start, line.end).length === 0
}

/** Lines of a list that hold nothing but names set apart by commas. */
export function namesInLines(scene: Scene, people: Person[]): Person[] {
  const isOfTeams = bearerOfTitle(scene) === null && roomOrTeam.test(titleOf(scene))
  if (scene.kind !== 'elenco' || !(isOfTeams || ofAfternoons.test(titleOf(scene)))) return []
  return scene.lines.flatMap((line): Person[] => {
    if (line.cells.length > 0 || line.end - line.start > 400) return []
    const row = scene.text.slice(line.start, line.end)
    const names = listOfPeople.exec(row)?.groups?.names
    if (names === undefined || /proff|docent|accompagnator|insegnant|responsabil/i.test(row)) return []
    if (!isOfTeams && !names.split(/,\s|\se\s/).every((part) => firstNames.has(part.split(' ')[0]!.toLowerCase()))) return []
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
