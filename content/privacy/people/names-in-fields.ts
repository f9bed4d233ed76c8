import { startingIn } from '../finder.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { companyHead } from '../lexicon/role-cues.ts'
import type { Scene } from '../scene.ts'
import { fallback } from './by-document.ts'
import type { Person } from './person.ts'

/** A line of a form that asks for a name, with what was written after it. */
const field = /^[\s>*_•·▪–-]*(?<label>(?:cognome|nome) (?:e|ed) (?:nome|cognome)|nominativo|(?:nome|cognome e nome) (?:e cognome )?(?:del|della|dell')\s?(?:minore|alunn[oa]|student(?:e|essa)|bambin[oa]|figli[oa]))\s?[:=|→]\s{0,3}(?<name>\p{Lu}[\p{L}']+(?:[ -](?:(?:di|de|del|della|da|dal|lo|la|el|al|ben|van) )?\p{Lu}[\p{L}'.]*){1,4})(?=\s*(?:$|[,;|(–—]|\s{2})|\s\p{L}{1,14}\s?:\s)/iu
/** A field of whoever goes to school. */
const ofPupil = /(?:^|\n)[\s>*_•·▪–-]*(?:classe|sezione|cl\.|sez\.|plesso frequentato|alunn[oa]|genitor[ei]|madre|padre)(?: e sezione)?\s?[:=|→]/iu

/** Whoever a form names, whatever the name: a pupil where the form asks for a class or speaks of one. */
export function namesInFields(scene: Scene, people: readonly Person[]): Person[] {
  const { text, lines } = scene
  return lines.flatMap(({ start, end, cells }): Person[] => {
    if (cells.length > 0 || end - start > 160) return []
    const row = text.slice(start, end)
    if (!/[:=|→]/.test(row)) return []
    const found = field.exec(row)
    const name = found?.groups?.name
    if (!found || name === undefined || !/^\p{Lu}/u.test(name) || companyHead.test(name)) return []
    const keys = name.toLowerCase().split(/[\s.]+/).filter(Boolean)
    if (keys.every((key) => ordinaryWords.has(key))) return []
    const from = start + found[0].length - name.length
    const otherwise = fallback(scene)
    const isPupil = otherwise === 'unknown' && (ofPupil.test(text.slice(Math.max(0, start - 200), end + 240)) || /minore|alunn|student|bambin|figli/i.test(`${found.groups?.label} ${text.slice(Math.max(0, start - 120), start)}`))
    if (startingIn(people, from - 1, from + name.length).some(({ bearer }) => bearer !== 'unknown' || !isPupil)) return []
    return [{ start: from, end: from + name.length, strength: 2, keys, isInitials: false, isKnown: true, isAllCaps: name === name.toUpperCase(), bearer: isPupil ? 'pupil' : otherwise, isSure: isPupil }]
  })
}
