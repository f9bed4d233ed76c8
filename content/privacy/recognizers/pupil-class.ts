import { namedClass, numberedClass } from '../class-name.ts'
import { columnOf } from '../columns.ts'
import { lineAt, sentenceEnd, sentenceStart, type Line } from '../layout.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { startingIn, wordPattern } from '../finder.ts'
import type { Person } from '../people.ts'
import { bearerOfTitle, isOfBooks, isOfTeachers } from '../people/by-document.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const noClass = String.raw`(?<![\p{L}\d/€:-]|[\d ],|(?<!\.\.)\.|n\. |nn\. |art\. |art |ore |comma |c\. |all\. |tipo |AR|fase )`
/** A class by its number, wherever it may be one. */
export const numbered = wordPattern([numberedClass], { letters: 'as-written', before: noClass })
const named = wordPattern([namedClass], { letters: 'as-written' })
const groups = /(?<![\p{L}])(?:(?:gentili|car[ie]) (?:famiglie|genitori|ragazz\p{L}|alunn\p{L})\s(?:di|de)|classi|sezioni|alunni d\p{L}+|tutt[aei] (?:la|le|i)|avvis\p{L}+|chius[aeio]|durante \p{L}+|accompagn\p{L}+|osserv\p{L}+|viaggio d\p{L}+|ore di \p{L}+ in)\s?[^.;|\n(]{0,30}$|(?:posto|premi[oa]|aequo|prim[oa]|second[oa]|terz[oa]),?\s(?:la|alla)\s$/iu
/** A class told by a word is told with the word before it: `classe terza A`, `sezione Gialli`. */
const isName = /anni$|^[A-Z]$|^unica$|^["“«]|^(?:dei |delle |degli |del |della )?\p{Lu}?\p{Ll}{3,}/u
const saidBefore = /(?:sezione|sez\.?|classe)\s$/i
/** In brackets or between commas after the name of a pupil a class may have any course, school or age beside it. */
const inBrackets = /^\s?\((?:ex |quella di |della |di )?(?<name>(?:(?:classe|cl\.?|sez\.?|sezione|gruppo)\s)?(?:[1-5](?![\d.,/:])|[IV]{1,3}(?![\p{L}.])|(?:prim|second|terz|quart|quint)a(?!\p{L}))[^()\n;,–]{0,36}?|(?:sez\.?|sezione|gruppo)\s(?:dei |delle |degli |del |della )?[\p{L}\d'"«»“” ]{2,24}?)(?=\s?[),;–])/iu
const isMeasure = /(?<!(?:sez|sezione|gruppo)[^)]{0,20})(?<![\p{L}])(?:anni|or[ae]|giorn[oi]|giornate|mes[ei]|settiman\p{L}+|gg|minuti|euro|€|punt[oi]|pt|vot[oi]|volt[ae]|figli\p{L}*|fratelli|prov[ae]|post[oi]|lett[oi]|class\p{L}{4,}|certificat\p{L}|assenz[ae]|quot[ae]|rat[ae]|copi[ae]|°|kg|cm)(?!\p{L})|\d{2}/iu
/** The same between commas, dashes or bars, where the year is a figure or a letter of the class follows. */
const betweenSigns = /^\s?(?:[,;|\t]|[–—-](?=\s))\s?(?:della |di |classe |cl\.? )?(?<name>(?:[1-5]|I{1,3}|IV|V)\/[A-H](?!\p{L})|(?:(?:sez\.?|sezione|gruppo)\s(?:dei |delle |degli |del |della )?[\p{L}\d'"«»“”]{1,16}|[1-5](?![\d.,/:])(?:[^()\n;:,–—|\t.]|\.(?!\s)){1,28}?|(?:I{1,3}|IV|V)[A-H](?!\p{L})|(?:II|III|IV|V)\s\p{L}(?:[^()\n;:,–—|\t.]|\.(?!\s)){0,28}?))(?=\s?(?:[,;:|\t)]|\s[–—-]\s|\.?\s?(?:\n|$)))/iu
/** The year alone, after the word that says so. */
const onlyYear = /^\s?[,;|(–—-]\s?(?:cl\.?|classe)\s(?<name>(?:[1-5]|IV|V|I{1,3})\s?[\^ªa°]?)(?=\s?[,;|)\n.]|\s[–—-]|$)/u
const codeOfClass = /^[\dIV]+\/[A-H]$|^[1-5][ªa°^]?[a-h]$|^\d?\s?[ªa°^]{0,2}\s?\p{Lu}|^\p{Lu}{1,3}\s\p{Lu}|^(?:sez|gruppo)/u
const month = /gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre/i
/** Between a name and a class that belongs to it. */
const onlySigns = /^(?:[\s,;:(|–—-]{1,6}|\s?\.{3,60}\s?)(?:(?:classe|cl\.?|della|di)\s)?$/u
const withPlace = /^,?\s(?:classe\s)?(?<name>(?:[1-5]\s?[\^ªa°]?|IV|V|I{1,3})\s?[A-Z]\s\p{Lu}[\p{Ll}']{3,})(?=[,;.)\n]|\s[–-]|$)/u
const hours = /(?<!\p{L})or[ae]\s[\d.:,ªa°\s–-]{0,14}$/iu
/** Who is written to as a whole. */
const ofFamilies = /(?:famigli[ae]|genitori) de\p{L}*\s(?:classe\s|sezione\s)?$/iu
const lesson = /(?:\d\s?[ªa°]\s?ora|ora|ore)\s{0,3}$/i

/** A class that stands with a pupil's name, and so tells who the pupil is; classes named as groups stay. */
export function pupilClasses(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines, kind } = scene
  const pupils = people.filter(({ bearer }) => bearer === 'pupil' || bearer === 'family' || bearer === 'payee' || (bearer === 'private-person' && (kind === 'elenco' || kind === 'circolare')))
  const unsaid = bearerOfTitle(scene) === null && !isOfTeachers(scene) && !isOfBooks(scene) ? people.filter(({ bearer, isSure, isKnown, keys, start }) => (bearer === 'unknown' || (bearer === 'staff' && !isSure && (lines[lineAt(lines, start)]?.cells.length ?? 0) > 2)) && (isKnown || keys.length > 1)) : []
  if (pupils.length === 0 && unsaid.length === 0) return []
  const found: Sighting[] = []
  const isAboutOne = kind !== 'elenco' && pupils.length > 0 && new Set(pupils.filter(({ bearer }) => bearer === 'pupil').map(({ keys }) => keys.join(' '))).size <= 2
  const classes: { start: number; end: number; text: string }[] = [...scene.found(numbered), ...scene.found(named).map(({ end, groups }) => ({ start: end - (groups.name ?? '').length, end, text: groups.name ?? '' }))]
  const isOfOneClass = text.length < 2_000 && pupils.some(({ bearer }) => bearer === 'pupil') && new Set(classes.map(({ text: words }) => words.replace(/[^\p{L}\d]|[ªº]/gu, '').slice(0, 2).toUpperCase())).size === 1
  /** It opens a line without names, over lines that begin with a pupil's. */
  const headsList = (line: Line, index: number, start: number): boolean => {
    if (line.cells.length > 0 || !/^[\s#*_•-]*(?:classe|cl\.|sezione|sez\.|gruppo|elenco|alunni|studenti)?[\p{Ll}\s:–-]{0,24}$/iu.test(text.slice(line.start, start))) return false
    const next = lines.slice(index + 1, index + 3).find(({ start, end }) => text.slice(start, end).trim() !== '')
    return line.end - line.start < 100 && next !== undefined && startingIn(people, line.start, line.end).length === 0 && startingIn(pupils, next.start, Math.min(next.start + 12, next.end)).length > 0
  }
  for (const match of classes) {
    const lead = isName.test(match.text) ? (saidBefore.exec(text.slice(Math.max(0, match.start - 9), match.start))?.[0].length ?? 0) : 0
    const start = match.start - lead
    const end = match.end
    const line = lines[lineAt(lines, start)]
    if (!line || (match.text.length > 3 && ordinaryWords.has(match.text.toLowerCase()))) continue
    const before = text.slice(Math.max(line.start, match.start - 60), match.start)
    if (groups.test(before) || lesson.test(before) || hours.test(before)) continue
    const floor = line.cells.length > 0 ? line.start : sentenceStart(text, lines, start)
    const ceiling = line.cells.length > 0 ? line.end : sentenceEnd(text, lines, end)
    const here = startingIn(pupils, floor, ceiling)
    const near = here[0]
    const other = startingIn(people, floor, ceiling).find((person) => (person.bearer === 'staff' || person.bearer === 'staff-own-matter' || person.bearer === 'official'))
    if (near) {
      const isOthers = (isName.test(match.text) && ofFamilies.test(before)) || (other !== undefined && !here.some((pupil) => Math.abs(pupil.end - start) < 60 + Math.abs(other.end - start)))
      if (!isOthers) found.push({ start, end, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil' })
    } else if ((isOfOneClass && other === undefined && !ofFamilies.test(before)) || headsList(line, lineAt(lines, start), start)) {
      found.push({ start, end, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil' })
    } else if (isAboutOne && /(?:consiglio d[ie]\w* (?:classe|sezione)(?: (?:stra)?ordinari\w)?,?|(?:coordinator\w+|docenti|insegnanti|genitori|famigli\w+|consiglio)[^.\n]{0,20} d[ie]\w*(?: classe)?|(?:frequent\w+|iscritt\w+)(?: \w+)? (?:la|il|nella|alla|in)(?: classe)?|(?:figli[oa]|alunn[oa]|student(?:e|essa)|minore|bambin[oa])\s?[,(]\s?(?:(?:del)?la |classe )*|(?:classe|sezione))[\s*_:]{1,4}$/i.test(before) && !/classi|sezioni/i.test(before)) {
      found.push({ start, end, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil' })
    } else {
      const pupil = startingIn(unsaid, Math.max(line.start, start - 200), start).findLast((person) => (line.cells.length > 0 ? person.end <= start : onlySigns.test(text.slice(person.end, start)))) ?? (line.cells.length > 2 && line.headers.length === 0 ? startingIn(unsaid, end, Math.min(line.end, end + 8))[0] : undefined)
      if (pupil) found.push({ start: pupil.start, end: pupil.end, kind: 'PERSON_NAME', bearer: 'pupil', isSure: false }, { start, end, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil', isSure: false })
    }
  }
  for (const pupil of pupils) {
    const line = lines[lineAt(lines, pupil.start)]
    const after = text.slice(pupil.end, Math.min(line?.end ?? pupil.end, pupil.end + 40))
    const signed = pupil.bearer === 'pupil' && line && !groups.test(text.slice(Math.max(line.start, pupil.start - 60), pupil.start)) ? betweenSigns.exec(after)?.groups?.name : undefined
    const loose = onlyYear.exec(after)?.groups?.name ?? inBrackets.exec(after)?.groups?.name ?? withPlace.exec(after)?.groups?.name ?? (signed !== undefined && codeOfClass.test(signed) && !month.test(signed) ? signed : undefined)
    if (loose !== undefined && !isMeasure.test(loose)) {
      const from = text.indexOf(loose, pupil.end)
      if (startingIn(people, from, from + loose.length).every(({ bearer }) => bearer === 'public-figure')) found.push({ start: from, end: from + loose.length, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil' })
    }
    const small = /^[\s,(]{1,3}(?:quella )?(?:di\s|della\s|cl\.?\s|classe\s|sez\.?\s)?(?<name>[1-5](?:\s?[a-h]|(?!gg|pt|m[glm]|c[lm]|kg)[a-z]{1,2})(?![\p{L}\d'])|(?<=sez\.?\s)\p{Ll}{4,12})/u.exec(after)?.groups?.name
    if (small === undefined) continue
    const from = text.indexOf(small, pupil.end)
    const said = /sez\.?\s$/.exec(text.slice(from - 5, from))?.[0].length ?? 0
    found.push({ start: /\d/.test(small) ? from : from - said, end: from + small.length, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil' })
  }
  for (const { start, end } of unsaid) {
    const year = onlyYear.exec(text.slice(end, end + 20))
    const from = end + (year?.[0].length ?? 0) - (year?.groups?.name?.length ?? 0)
    if (year) found.push({ start, end, kind: 'PERSON_NAME', bearer: 'pupil', isSure: false }, { start: from, end: end + year[0].length, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil', isSure: false })
  }
  for (const line of lines) {
    if (line.headers.length === 0 || line.isHeader || startingIn(pupils, line.start, line.end).length === 0) continue
    line.cells.forEach((cell, index) => {
      if (columnOf(line.headers[index] ?? '').holds === 'class' && cell.end > cell.start) found.push({ start: cell.start, end: cell.end, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil' })
    })
  }
  return found
}
