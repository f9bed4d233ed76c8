import { startingIn, wordPattern } from '../finder.ts'
import { lineAt } from '../layout.ts'
import type { Person } from '../people.ts'
import { secretBearers, secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const value = String.raw`(?<value>[^\n|;·•▪]{4,90})`
/** Words that only a home has before it, and a colon or an arrow. */
const home = wordPattern([String.raw`(?:(?:ultima\s)?residenza(?:\snota)?|domicilio(?!\s(?:professionale|digitale))(?:\s\p{L}+){0,3}|dimora|abitazione|alloggio|(?:ultimo\s)?indirizzo(?:\s(?:noto|privato|di casa|personale|di residenza))?|casa|abito a|vive a|home address|address)\s?[:→]\s{0,2}${value}`], { before: String.raw`(?<![\p{L}])` })
/** The same without a colon, where a place must follow. */
const stays = wordPattern([String.raw`(?:ultima residenza nota|(?:attuale\s)?dimora(?:\sin)?|alloggi(?:o|a|ata|ato)(?:\s(?:in|a|presso))?|nuova posta in|corrispondenza va (?:a|in)|notific\p{L}+ (?:in|presso)|risiede in|c\/o|ospite (?:di|presso))\s(?<value>(?:\p{Lu}|c\/o|via|viale|piazza|presso)[^\n|;·•▪]{3,80})`], { letters: 'any', before: String.raw`(?<![\p{L}])` })
/** Abroad the number may stand before the street, or the street ends the name. */
const abroad = wordPattern([String.raw`\d{1,4}(?:bis)?,?\s(?:(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Aa]llée|[Cc]alle|[Pp]laza|[Rr]ua|traversa|via)\s\p{Lu}?[\p{L}' ]{2,30}|\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}']+){0,2}\s(?:Road|Street|Avenue|Lane|Drive|Square|Close|Terrace|Court|Gardens|Park|Way|Row|Hill|Crescent|Place|Grove|View))(?:,\s(?:\d{4,5}\s)?\p{Lu}[\p{L}'-]+(?:\s[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s\d[A-Z]{2})?)?)?`, String.raw`(?:(?:Rue|Avenue|Boulevard|Strada|Bulevardul|Ulica|Ul\.)\s\p{Lu}[\p{L}' ]{2,30}|\p{Lu}\p{Ll}+(?:straße|strasse|gasse|weg|platz|[ -](?:Straße|Strasse|Gasse|Weg|Platz)))\s\d{1,4}[a-z]?(?:,\s(?:(?:[A-Z]{1,2}-)?\d{4,5}\s)?\p{Lu}[\p{L}'/-]+)?`], { letters: 'as-written', before: String.raw`(?<![\p{L}\d.,/])` })
/** The lines of a form that ask for an address part by part. */
const formLine = wordPattern([String.raw`(?:via(?:\s?\/\s?\p{L}+)?|c\.?a\.?p\.?(?:\s?(?:e|-|–|\/)\s?(?:comune|citt[àa]|localit[àa]))?|(?:comune|citt[àa])(?:\sdi\sresidenza)?(?:\s?\(prov\.?\))?|localit[àa]|frazione|n\.\sciv(?:ico|\.)|prov(?:incia|\.))\s?:\s{0,3}(?<value>[^\n|;·•▪:]{2,60})`], { before: String.raw`(?<=(?:^|\n)[ *_•·▪-]{0,6}|[;,|][ ]{0,2})` })

const ofOffice = /scuol|istitut(?!o\s(?:suore|lama))|plesso|ufficio|studio|sede|municip|segreteria|https?:|www\.|@|____|\.{4}/iu
const endOfPlace = /\.\s(?=\p{Lu}\p{Ll}|$)(?<!\b(?:n|v|int|sc|loc|fraz|p\.zza|(?<![.])s)\.\s)|\.$|\s[–—/]\s|,?\s(?=(?:tel|cell|nat[oa]|c\.f|e-?mail|codice|ed? è|ed? ha|doc)(?!\p{L}))|,\s(?=\d{3}[\s.]?\d{5,7})|\s?\)/iu
const isPlace = /\d|^(?:c\/o|presso)\s|(?<!\p{L})(?:via|viale|piazza|corso|largo|vico|contrada|c\.da|loc\.|località|strada|hotel|casa|podere|maso|cascina)(?!\p{L})/iu

/** Where somebody lives, after a word that says so: a rural place, a host, a house abroad, whatever the form. */
export function labelledHomes({ text, lines, found: sought, kind }: Scene, people: Person[]): Sighting[] {
  const near = (place: number): boolean => kind === 'curriculum' || startingIn(people, place - 300, place + 200).some(({ bearer }) => secretOrUnknown.has(bearer) || ((kind === 'incarico' || kind === 'contratto') && bearer === 'appointed'))
  const found: Sighting[] = []
  const add = (start: number, words: string): void => {
    const place = words.slice(0, endOfPlace.exec(words)?.index ?? words.length).replace(/[\s,.]+$/, '')
    if (place.length > 4 && isPlace.test(place) && !ofOffice.test(place)) found.push({ start, end: start + place.length, kind: 'ADDRESS', bearer: 'private-person' })
  }
  for (const pattern of [home, stays]) {
    for (const match of sought(pattern)) {
      const words = match.groups.value ?? ''
      const line = lines[lineAt(lines, match.start)]
      if (line && !line.isHeader && near(match.start) && !ofOffice.test(match.text.slice(0, match.text.length - words.length))) add(match.end - words.length, words)
    }
  }
  const filledIn = sought(formLine).filter(({ start }) => startingIn(people, start - 250, start).some(({ bearer }) => secretBearers.has(bearer)))
  for (const { end, groups } of filledIn.filter(({ start }) => filledIn.some((other) => other.start !== start && Math.abs(other.start - start) < 200))) {
    const words = (groups.value ?? '').trimEnd()
    if (/[\p{L}\d]/u.test(words) && !ofOffice.test(words)) found.push({ start: end - (groups.value ?? '').length, end: end - (groups.value ?? '').length + words.length, kind: 'ADDRESS', bearer: 'private-person' })
  }
  for (const match of sought(abroad)) if (near(match.start) && !ofOffice.test(text.slice(Math.max(0, match.start - 40), match.start))) found.push({ start: match.start, end: match.end, kind: 'ADDRESS', bearer: 'private-person' })
  return found
}
