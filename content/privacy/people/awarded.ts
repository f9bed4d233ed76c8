import { roles } from '../clues.ts'
import { startingIn } from '../finder.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { companyAfter, companyBefore, placeBefore, roleCues } from '../lexicon/role-cues.ts'
import type { Mention } from '../mentions.ts'
import type { Scene } from '../scene.ts'
import { atWork, secretBearers, type Person } from './person.ts'
import { farthest, tellings } from './honours.ts'
import { sentenceStart } from '../layout.ts'
import { isRemembered } from './of-memory.ts'
import { isPublicFigure, isQuoted } from './things-with-names.ts'

const titleBefore = /(?:^|[\s("'*,;:–-])(?:(?:proff?|dott|dr|drssa|sigg?|ins|avv|ing|arch|geom|rag|on|mons|m°)\.?\s?(?:ssa|sse|ra|re|ri|na)?\.?|professor(?:e|i|essa|esse)|dottor(?:e|essa)|maestr[oaie]|signor[aie]?|don|suor|docent[ei]|dirigente|preside|D\.?\s?S\.?)\s{1,3}$/iu
/** Who stands in such words is there for their work, as an author or a guest, or is remembered. */
const otherwise = /(?<!\p{L})(?:(?:consegnat|premiat|guidat|allenat|preparat|seguit|coordinat|accompagnat|condott|curat|dirett|intervistat|scelt|promoss|organizzat|presiedut|offert|elargit|istituit)[oaie]\sda(?:l|lla|i|gli|lle)?|ricordo|memoria|intitolat[oaie]|dedicat[oaie]|autor[ei]|autric[ei]|scritt(?:or|ric)[ei]|presenza|ospit[ei]|giurat[ei]|regia|regist[ai]|giornalist[aei]|insegnament[oi]|libro|romanzo|ringrazia\p{L}*|grazie|mister|c\.?t\.?|titolar[ei]|fondator[ei]|attor[ei]|attric[ei])(?!\p{L})/iu
const workAfter = /^[\s*_"]*[,(–-]\s?(?:il |la |l')?(?:nostr[oa] )?(?:docent|insegnant|maestr|dirigente|presid|sindac|assessor|autor|giornalist|scrittor|scrittric|referent|responsabil|professor|regist|attor|attric|direttor|direttric|coordinator|coordinatric|allenator|allenatric|rappresentant|espert|tutor|consiglier|magistrat|campion)/iu
/** A place or a school stands between somebody and the next name, which is its own. */
const ofPlace = /^[\s"»]{0,2}(?:,?\s?(?:di|del|dello|dell'|della|de|dal|al|all'|alla|a|in|presso)\s?)(?:(?!(?:e|ed|a|ad|il|la|per|con|poi|al|è|sono|era|stat[oaie]|ha|hanno)\s)[\p{L}.°\d]+\s){0,4}["«']?(?:(?:di|del|della|san|santa|s\.|don)\s?){0,2}$/iu
const ofSchool = /(?<!\p{L})(?:I\.?\s?C\.?|I\.?I\.?S\.?S?\.?|I\.?T\.?[A-Z.]*|L\.?S\.?|IPSIA|liceo|licei|istituto|ist\.|scuola|plesso|primaria|secondaria|media)(?:\s(?!(?:e|ed|a|ad|il|la|per|con|poi|al|è|sono|era|stat[oaie]|ha|hanno)\s)[\p{L}.°]+){0,4}?\s["«']?(?:(?:di|del|della|e|san|santa|s\.|don)\s?){0,2}["«']?$/iu
const joined = /^["»)]?\s?,?\s(?:e\s|ed\s)?$|^\s?[–-]\s?$/u
const goesBefore = /^[\s,]{1,2}(?:[^.;:\n]{0,60}\s)?(?:(?:che\s)?(?:si\s(?:è|sono)|ha|hanno|è|sono)\s(?:\p{L}+\s){0,3})?$/iu

const noPrizes: ReadonlySet<string> = new Set(['graduatoria', 'determina', 'delibera', 'decreto', 'incarico', 'contratto', 'bando', 'dichiarazione', 'curriculum', 'tabella-at', 'regolamento', 'carta', 'carta-dei-servizi'])
const ofOffices = /^(?:bandi|consulenti|incarichi|organizzazione|pagamenti|personale|performance|provvedimenti|sovvenzioni)/
const ofHead = /docenti|insegnant|(?<!\p{L})(?:personale|ATA|MOF|RSU)(?!\p{L})|premialit|bonus|concorso ordinario|immission|organigramma|funzionigramma|ricevimento|supplen/iu
const toWhom = /(?:[,;]|(?<!\p{L})(?:classico|scientifico|linguistico|artistico|musicale|tecnico|professionale|umane),?|(?:il|la)\s\p{L}+|andat[oa]\b)\s(?:ad?|per)\s$/iu
const forSchool = /^,?\s(?:per|al|nel)\s(?:il\s|lo\s)?(?:liceo|istituto|indirizzo|corso)\s(?:classico|scientifico|linguistico|artistico|musicale|tecnico|professionale|delle\sscienze\sumane),?\s(?:ad?\s)?$/iu
/** The school or the class after a name in one run of capitals is no part of it. */
const schoolAtEnd = /\s(?:I\.\s?C|I\.I\.S|I\.T\.[A-Z]|L\.\s?[SC])\.?$|\s(?:della|di)\s(?:[IV]{1,3}|[1-5])[A-Z]{0,3}(?![a-z])[^\n]*$|\sal\s\p{Lu}\p{Ll}+$/u

/** Two words or more that no dictionary has. */
const isStrange = ({ keys, isInitials }: Mention): boolean => !isInitials && keys.length > 1 && keys.every((key) => key.length > 1 && !isItalian(key))
const isNameLike = (scene: Scene, { strength, keys, isKnown, isInitials }: Mention): boolean => !isInitials && keys.length > 1 && (strength === 2 || (isKnown && keys.some((key) => firstNames.has(key)))) && !keys.every((key) => scene.words.isPlain(key))

/** Who is said to have a mark, a prize, a place or a part is a pupil, unless a title or a task says otherwise; and so is all of their list. */
export function withAwarded(scene: Scene, people: Person[], mentions: readonly Mention[]): Person[] {
  const { text } = scene
  if (noPrizes.has(scene.kind) || scene.sections.some((section) => ofOffices.test(section)) || ofHead.test(text.slice(0, 160))) return people
  const known = new Map(people.map((person) => [person.start, person]))
  const pupils = new Map<number, Person>()
  const places = new Set<number>()
  const calledByFirstName = new Set(people.flatMap(({ bearer, keys }) => (bearer === 'pupil' && keys.length > 1 ? keys.filter((key) => firstNames.has(key)) : [])))
  for (const { start, end, said } of tellings(scene, mentions)) {
    let [since, named] = [start, start]
    let last: 'nobody' | 'pupil' | 'other' = 'nobody'
    for (const whole of startingIn(mentions, start, end)) {
      if (whole.start < since || whole.isInitials) continue
      const tooLong = schoolAtEnd.exec(text.slice(whole.start, whole.end))
      const kept = tooLong ? text.slice(whole.start, whole.start + tooLong.index) : ''
      const mention = tooLong ? { ...whole, end: whole.start + tooLong.index, keys: kept.toLowerCase().split(/[^\p{L}]+/u).filter((key) => whole.keys.includes(key)) } : whole
      const person = known.get(mention.start)
      const near = Math.max(since, mention.start - farthest)
      const gap = text.slice(near, mention.start)
      const right = text.slice(mention.end, mention.end + 90)
      const honourBefore = said.findLast(({ end: place }) => place <= mention.start && place > named && mention.start - place <= farthest)
      const honourAfter = said.find(({ start: place }) => place >= mention.end && place - mention.end < 70)
      const sayingFrom = Math.max(near, honourBefore?.end ?? 0)
      if (person && secretBearers.has(person.bearer)) {
        last = person.bearer === 'pupil' ? 'pupil' : 'other'
        if (tooLong && person.end === whole.end) pupils.set(mention.start, { ...person, end: mention.end, keys: mention.keys })
        since = named = mention.end
        continue
      }
      if (mention.keys.length === 1 && (honourBefore !== undefined || last === 'pupil') && calledByFirstName.has(mention.keys[0] ?? '') && !titleBefore.test(gap)) {
        pupils.set(mention.start, { ...mention, bearer: 'pupil', isSure: true })
        last = 'pupil'
        since = named = mention.end
        continue
      }
      const isOfSchool = honourBefore !== undefined && forSchool.test(text.slice(honourBefore.end, mention.start))
      const isPlace = !isOfSchool && !toWhom.test(gap) && (placeBefore.test(gap.slice(-90)) || ofSchool.test(gap))
      if (person?.bearer === 'company' || (person?.bearer === 'public-figure' && isRemembered(scene, mention, sentenceStart(text, scene.lines, mention.start))) || isQuoted(text, mention) || isPublicFigure(mention, text) || companyAfter.test(right) || companyBefore.test(gap.slice(-80)) || isPlace || (last !== 'nobody' && ofPlace.test(gap) && !honourBefore)) {
        if (person?.bearer === 'unknown' && (isPlace || ofPlace.test(gap))) places.add(mention.start)
        since = mention.end
        continue
      }
      const isRightThere = honourBefore !== undefined && ((isStrange(mention) && mention.start - honourBefore.end < 40) || (mention.keys.length > 1 && mention.keys.some((key) => firstNames.has(key)) && mention.start - honourBefore.end < 6))
      if (!isNameLike(scene, mention) && !(isOfSchool || isRightThere || (last === 'pupil' && joined.test(gap) && mention.keys.length > 1))) continue
      const isAtWork = titleBefore.test(gap) || workAfter.test(right) || otherwise.test(text.slice(sayingFrom, mention.start)) || /(?<!\p{L})da(?:l|lla)?\s$/u.test(honourBefore && honourBefore.end >= mention.start - 1 ? '' : gap) || startingIn(scene.found(roles), Math.max(sayingFrom, mention.start - 80), mention.start).some(({ row, text: words }) => atWork.has(roleCues[row]?.bearer ?? 'unknown') && !/^(?:component|membr|capogruppo|team|giuria|commission|assistent|present)/i.test(words))
      const isJoined = joined.test(gap)
      const isSaid = honourBefore !== undefined || (last === 'pupil' && mention.start - since <= farthest) || (last !== 'other' && honourAfter !== undefined && goesBefore.test(text.slice(mention.end, honourAfter.start)))
      since = named = mention.end
      if (isAtWork || (last === 'other' && (isJoined || !honourBefore)) || !isSaid) {
        if (isAtWork || last === 'other') last = 'other'
        continue
      }
      last = 'pupil'
      for (const [place, key] of mention.keys.entries()) if (firstNames.has(key) || (place === 0 && !isItalian(key))) calledByFirstName.add(key)
      pupils.set(mention.start, { ...mention, tail: undefined, bearer: 'pupil', isSure: honourBefore !== undefined && mention.start - honourBefore.end < 12 })
    }
  }
  if (pupils.size === 0) return people
  return [...people.filter(({ start }) => !pupils.has(start) && !places.has(start)), ...pupils.values()].sort((one, other) => one.start - other.start)
}
