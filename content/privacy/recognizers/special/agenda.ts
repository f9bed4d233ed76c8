import { firstFrom, isFoundBetween, startingIn, wordPattern } from '../../finder.ts'
import type { PersonalDataKind } from '../../finding.ts'
import { lineAt, sentenceEnd, type Line } from '../../layout.ts'
import { specialWords } from '../../lexicon/special-words.ts'
import type { Person } from '../../people.ts'
import type { Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'

/** What a meeting about one pupil is called to speak about comes after these words. */
const opening = wordPattern(
  [
    String.raw`(?:(?:all'|l'|con il seguente |con )?ordine del giorno|o\.?d\.?g\.?|temi|argomenti|punti(?: all'ordine del giorno)?|all'esame|in discussione|in esame|oggetto della (?:seduta|riunione))(?:\s(?:ci saranno|vi saranno|sono previsti|sono|è|figurano))?\s?:?`,
    String.raw`(?:(?:verr(?:à|anno)|sar(?:à|anno)|si) (?:\p{L}+ )?(?:esamin|valut|discut|discuss|tratt|illustr|condivid|condivis|affront|analizz|verific|present(?![ei](?!\p{L}))|defin|redig|redatt|parl|approv|aggiorn|concord|esprim)\p{L}*|per (?:discutere|valutare|esaminare|trattare|definire|condividere|parlare|verificare|concordare))(?:\s(?:di|circa|insieme))?`,
  ],
  { before: String.raw`(?<!\p{L})` },
)
/** Between one point and the next. */
const between = /;|,\s(?=(?:il|lo|la|i|gli|le|l['’]|de\p{L}{1,3}['’]?)\s?\p{L})|\s(?:e|ed|nonché|oltre a)\s(?:(?=(?:il|lo|la|i|gli|le|de[il]|della|dello|delle|degli)\s|(?:l|dell)['’]))|\n/giu
const lead = /^[\s*_•·▪◦–—>:-]*(?:\d{1,2}\s?[.)°-]\s*|[a-z][.)]\s*)?(?:e\s|ed\s|nonché\s)?(?:(?:di|del|dello|della|dei|degli|delle|il|lo|la|i|gli|le|al|allo|alla|ai|alle)\s|(?:l|dell|all)['’]\s?)?/iu
/** Points that every meeting has. */
const ofAnyMeeting = /^(?:varie|eventuali|comunicazion|salut|lettura|approvazione del verbale|nomina|calendari|organizzazion|presentazion|insediament|apertura|andamento|programma|date|data|modalità|orari|firma)/iu
const places = /^(?:ore\s(?:\d|un[ao]?(?!\p{L}))|h\.?\s?\d|aula|sala|presso|in presenza|online|on line|in modalità|link|sede)/iu

function kindIn({ specials }: Scene, start: number, end: number): PersonalDataKind {
  for (let at = firstFrom(specials, start); at < specials.length && specials[at]!.start < end; at += 1) {
    const kind = specialWords[specials[at]!.row]?.kind
    if (kind && kind !== 'OTHER') return kind
  }
  return 'DISABILITY'
}

/** The end of the points: of the sentence, or of the items of a list under their head. */
function endOf({ text, lines }: Scene, line: Line, from: number): number {
  const isHead = text.slice(from, line.end).replace(/[\s*_:]/g, '') === ''
  if (!isHead) return sentenceEnd(text, lines, from, 500)
  let at = lineAt(lines, line.start) + 1
  while (lines[at]?.isItem) at += 1
  return lines[at - 1]?.end ?? line.end
}

/** The points of a meeting about one pupil's plan: each tells what the pupil needs, whatever its words. */
export function pointsOfAgenda(scene: Scene, people: readonly Person[], isConvocation: boolean): Sighting[] {
  if (!isConvocation || !people.some(({ bearer }) => bearer === 'pupil')) return []
  const { text, lines, found } = scene
  return found(opening).flatMap((match): Sighting[] => {
    const line = lines[lineAt(lines, match.start)]
    if (!line || line.cells.length > 0) return []
    const until = endOf(scene, line, match.end)
    const points: { start: number; end: number }[] = []
    let from = match.end
    for (const gap of text.slice(match.end, until).matchAll(between)) {
      points.push({ start: from, end: match.end + gap.index })
      from = match.end + gap.index + gap[0].length
    }
    points.push({ start: from, end: until })
    if (match.row === 1 && !/discu|valut|esamin|affront/iu.test(text.slice(match.start, match.end)) && !isFoundBetween(scene.specials, match.end, until)) return []
    return points.flatMap(({ start, end }): Sighting[] => {
      const at = start + (lead.exec(text.slice(start, end))?.[0].length ?? 0)
      const said = text.slice(at, end).replace(/[\s.,:*_]+$/u, '')
      if (!/\p{L}{4}/u.test(said) || said.length > 160 || (ofAnyMeeting.test(said) && !isFoundBetween(scene.specials, at, at + said.length)) || places.test(said) || startingIn(people, at, at + said.length).length > 0) return []
      return [{ start: at, end: at + said.length, kind: kindIn(scene, at, at + said.length), bearer: 'pupil' }]
    })
  })
}
