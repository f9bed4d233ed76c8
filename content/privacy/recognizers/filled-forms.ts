import { startingIn } from '../finder.ts'
import type { PersonalDataKind } from '../finding.ts'
import type { Person } from '../people.ts'
import { atWork, secretBearers } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { upTo } from '../up-to.ts'
import type { Sighting } from './recognizer.ts'

/** A label with what was written after it, up to the next label of the line. */
const field = /(?<=^|\s{2}|[|;,\t]\s?|\.\s|\)\s)(?<label>\p{L}[\p{L}'./ ()°]{0,38}?)\s{0,2}[:=|→](?<lead>\s{0,3})(?<value>[^|;:=→\t]+?)(?=\s{2,}|\s?[|;\t]|,?\s{1,3}\p{L}[\p{L}'./()°]{0,14}(?: \p{L}{1,12}\.?){0,2}\s?[:=|→]|\s*$)/gu
const nextPart = /(?<=\d)\.\s(?=\p{Lu})|,?\s(?=(?:tel|cell)\p{L}*(?!\p{L}))/iu
const bornIn = /^(?:nat[oa]\s?(?:\/\s?[oa])?(?:\s(?:a|in|il))?|luogo(?: e data)? di nascita|comune di nascita|luogo)$/iu
const bornOn = /^(?:a|ad|in|il|in data|data|nat[oa]\s?(?:\/\s?[oa])? il|data di nascita|d\.?\s?n\.?)$/iu
const livesIn = /^(?:residen(?:te|za)(?:\s?\/\s?\p{L}+)?(?: (?:a|in|nel comune di))?|resid?\.(?: (?:a|in))?|domiciliat[oa](?:\s?\/\s?[oa])?(?: (?:a|in))?|domicilio(?: fiscale)?|abitante (?:a|in)|abitazione|dom\.)$/iu
const partOfHome = /^(?:in |alla )?(?:via(?:\s?\/\s?\p{L}+\.?){0,3}|viale|piazza|indirizzo|strada|loc(?:alità|\.)|fraz(?:ione|\.)|c\.?a\.?p\.?|citt[àa]|comune(?: di residenza)?|n\.?(?: ?civ(?:ico|\.))?|civico|prov(?:incia|\.)?)$/iu
/** What a home begins with where no word says that somebody lives there. */
const opensHome = /^(?:via(?:\s?\/\s?\p{L}+\.?){0,3}|viale|piazza|indirizzo)$/iu
/** A field of a form about one person. */
const asksForName = /(?:^|\n)[\s>*_•-]*(?:cognome|il\/la sottoscritt\p{L}|(?:il|la) sottoscritt[oa])(?!\p{L})/iu
const ofClass = /^(?:classe|cl\.|sez(?:ione|\.)?|(?:sez|cl)(?:\.|asse|ione)?\s?(?:\/|e)\s?(?:sez|cl)(?:\.|asse|ione)?)(?: frequentata)?$/iu
const ofPhone = /^(?:n(?:umero|\.)? (?:di )?)?(?:tel(?:efono|\.)?|cell(?:ulare|\.)?|recapit\p{L}+|rec\.)(?: (?:telefonic\p{L}+|fisso|casa|di casa|abitazione|cellulare|mobile|famiglia|genitor\p{L}|madre|padre|mamma|papà))?$/iu
const aNumber = /^(?:\+|00)?\d[\d\s./()–-]{5,18}\d/
const aDay = /\d{1,2}\s?[./-]\s?(?:\d{1,2}|[IVX]{1,4})\s?[./-]\s?\d{2,4}|\d{1,2}°? \p{L}{3,9} \d{4}/u
const isBlank = /_{2}|\.{3}|…|^[\s/-]*$/

/** A form that somebody filled in: where and when they were born, where they live, part by part. */
export function filledForms({ text, lines, kind }: Scene, people: Person[]): Sighting[] {
  const found: Sighting[] = []
  /** A form about somebody who is not shown, and about nobody at work: their name stands some lines above. */
  const isOfSecret = (place: number): boolean => {
    const above = startingIn(people, place - 200, place)
    return above.some(({ bearer }) => secretBearers.has(bearer)) && !above.some(({ bearer }) => atWork.has(bearer) || bearer === 'company')
  }
  let isBirth = false
  let isHome = false
  for (const line of lines) {
    const row = text.slice(line.start, line.end)
    if (row.trim() === '') {
      isBirth = isHome = false
      continue
    }
    if (line.isHeader || line.headers.length > 0 || row.length > 300 || !/[:=|→]/.test(row)) continue
    for (const match of row.matchAll(field)) {
      const { label = '', value = '', lead = '' } = match.groups ?? {}
      const name = label.trim()
      const start = line.start + match.index + match[0].indexOf(lead + value, label.length) + lead.length
      const words = upTo(nextPart, value).replace(/[\s,.]+$/, '')
      if (isBlank.test(words) || words.length < 2 || words.length > 80) continue
      const add = (kind: PersonalDataKind, from: number, length: number): void => void found.push({ start: start + from, end: start + from + length, kind, bearer: 'private-person' })
      const day = aDay.exec(words)
      const number = ofPhone.test(name) && (isHome || isBirth || isOfSecret(start)) ? aNumber.exec(words)?.[0] : undefined
      if (ofClass.test(name) && isOfSecret(start)) found.push({ start, end: start + words.length, kind: 'STUDENT_CLASS_LINK', bearer: 'pupil' })
      if (number !== undefined) add('PHONE', 0, number.length)
      if (bornIn.test(name) || (isBirth && bornOn.test(name))) {
        if (day) add('BIRTH_DATE', day.index, day[0].length)
        else if (/^\p{Lu}/u.test(words) && !/\d/.test(words)) add('BIRTH_PLACE', 0, words.length)
        isBirth = true
        isHome = false
      } else if (livesIn.test(name) || (kind === 'curriculum' && /^indirizzo/i.test(name)) || (partOfHome.test(name) && (isHome || (opensHome.test(name) && isOfSecret(start))))) {
        add('ADDRESS', 0, words.length)
        isHome = true
        isBirth = false
      }
    }
  }
  return found.filter(({ start }) => startingIn(people, start - 300, start + 100).some(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure') || asksForName.test(text.slice(Math.max(0, start - 300), start)))
}
