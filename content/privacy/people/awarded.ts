import { roles } from '../clues.ts'
import { startingIn } from '../finder.ts'
import { lineAt, sentenceEnd, sentenceStart } from '../layout.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { companyAfter, companyBefore, placeBefore, roleCues } from '../lexicon/role-cues.ts'
import type { Mention } from '../mentions.ts'
import type { Scene } from '../scene.ts'
import { atWork, secretBearers, type Person } from './person.ts'
import { isPublicFigure, isQuoted } from './things-with-names.ts'

const mark = String.raw`(?:100|[6-9]\d)(?:\s?\/\s?100|\/centesimi)?(?:\s(?:e|con)\slode)?`
/** Some pupils, whom the next sentence names. */
const several = String.raw`(?:due|tre|quattro|cinque|sei)\s(?:nostr[ie]\s)?(?:student[ei]|studentesse|alunn[ie]|alliev[ie]|ragazz[ie]|bambin[ie])(?=[^.\n]{0,60}\.\s)`
const isSeveral = new RegExp(`^${several.replace(/\(\?=.*$/u, '')}`, 'iu')
const honours = [
  // marks
  String.raw`${mark},?\s(?:assegnat\p{L}+\s)?(?:ad?|per)`,
  String.raw`con\s(?:il\s)?(?:voto\s(?:di\s)?|punteggio\s(?:di\s)?)?${mark}(?!\d|[.,:]\d|\s?(?:%|€|euro|or[ae]|minut|metr|km|anni|per\scento|punti|post[io]|alunn|student|partecip|iscritt|person|bambin|ragazz|class|paes|scuol|squadr|atlet|concorrent))`,
  String.raw`(?:un|due|tre|quattro|cinque|sei|i|dei)\s(?:100|cento)(?![\p{L}\d])`,
  String.raw`(?:100|cento|110)\s(?:e|con)\slode|(?:con|con\sla|la)\slode|massimo\sdei\svoti|voto\smassimo|pieni\svoti|punteggio\spieno|(?:di|dei)\scento(?=\s(?:è|sono|per|a)\s)|centini|si\sdiploma(?:no)?|neo-?diplomat[oaie]`,
  // prizes and places
  String.raw`vincitor[ei]|vincitric[ei]|ha\svinto|hanno\svinto|vince|vincono|premiat[oaie]|finalist[aei]|medagli[ae]|podio|ex\saequo|menzion[ei]\s(?:d'onore|di\sonore|d'|special[ei]|di\smerito|ad?|al|alla)`,
  String.raw`(?:prim|second|terz|quart|quint)[oaie]\s(?:premio|posto|classificat[oaie]|posizione|assolut[oaie]|arriva)|[1-9]\s?[°^ªº]\s?(?:premio|posto|classificat[oaie]|posizione)|(?<=premio\s[^.\n]{0,80});\s(?:il|e\sil)\s(?:secondo|terzo|quarto)\sad?`,
  String.raw`classificat[oaie]|si\s(?:è|sono)\s(?:aggiudicat|piazzat|qualificat|distint|impost)[oaie]|aggiudicarsi|si\saggiudica(?:no)?|farsi\s(?:valere|onore)|si\scomplimenta(?:no)?|si\scongratula(?:no)?|congratulazioni|complimenti|bravissim[oaie]`,
  String.raw`premio\s(?:\p{L}+\s){0,3}(?:va|vanno|è\sandat[oa]|ad?)|coppa|bors[ae]\s(?:di\sstudio\s)?(?:ad?|va|vanno)|(?:oro|argento|bronzo)\s(?:ad?|per)|(?:successo|vittoria|affermazione)\s(?:di|del|della|dei|delle)|premi[oa]?\sad?|conquista(?:re|no|to|ta)?\s(?:il|la|un)|unica\spresenza|[1-9]\s?[°^ªº]\s?per\s(?:il|la|le|i)|(?:in|con)\s\d{1,2}[:'’]\d\d[,.]?\d{0,2},?\s(?:su|davanti\sad?)|(?<=in\s\d{1,2}:\d\d,\s)su`,
  // pupils whom the next sentence names, and to whom the line under a prize is
  several,
  String.raw`(?<=\n)ad?`,
  // a part in a work or in a team
  String.raw`(?:elaborat[oi]|disegn[oi]|lavor[oi]|cortometraggi[oi]?|video|poster|opera|raccont[oi]|poesi[ae])(?:\s[\p{L}\d."«»]+){0,4}?\s(?:realizzat|scritt|present|creat|ideat)[oaie]\s(?:da|dagli\salunni|dalle\salunne|dagli\sstudenti|dalle\sstudentesse)`,
  String.raw`(?:squadra|team|equipaggio|staffetta|gli\satleti|coro)(?:\s[\p{L}\d.]+){0,4}?(?:,[^,.\n]{2,60},)?\s(?:è|era|sarà)\s(?:format|compost)[oa]\sda|in\s(?:prim|second|terz|quart|quint|sest)a\scorsia|in\s(?:piedi|ginocchio)\s?:`,
].join('|')
/** What says that a mark, a prize, a place or a part is somebody's. */
const honour = new RegExp(String.raw`(?<![\p{L}\d.,/:€])(?:${honours})(?!\p{L})`, 'giu')

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
/** The longest sentence, list and distance that are read. */
const [reach, farthest] = [1_500, 170]
const toWhom = /(?:[,;]|(?<!\p{L})(?:classico|scientifico|linguistico|artistico|musicale|tecnico|professionale|umane),?|(?:il|la)\s\p{L}+|andat[oa]\b)\s(?:ad?|per)\s$/iu
const forSchool = /^,?\s(?:per|al|nel)\s(?:il\s|lo\s)?(?:liceo|istituto|indirizzo|corso)\s(?:classico|scientifico|linguistico|artistico|musicale|tecnico|professionale|delle\sscienze\sumane),?\s(?:ad?\s)?$/iu
/** The school or the class after a name in one run of capitals is no part of it. */
const schoolAtEnd = /\s(?:I\.\s?C|I\.I\.S|I\.T\.[A-Z]|L\.\s?[SC])\.?$|\s(?:della|di)\s(?:[IV]{1,3}|[1-5])[A-Z]{0,3}(?![a-z])[^\n]*$|\sal\s\p{Lu}\p{Ll}+$/u

/** The end of a list in lines under the words that announce it. */
function listEnd({ text, lines }: Scene, mentions: readonly Mention[], until: number): number {
  let end = until
  let misses = 0
  for (let index = lineAt(lines, until) + 1; index < lines.length && misses < 2 && end - until < 4_000; index += 1) {
    const { start, end: lineEnd } = lines[index]!
    const row = text.slice(start, Math.min(lineEnd, start + 120))
    if (row.trim() === '') continue
    const head = startingIn(mentions, start, Math.min(lineEnd, start + 36))[0]
    const isItem = head !== undefined && /^(?:[^:.\n]{0,30}:)?[\s\d.)°ª^•·▪*()–-]*$/u.test(text.slice(start, head.start))
    misses = isItem ? 0 : misses + 1
    if (isItem) end = Math.min(lineEnd, start + 600)
    else if (row.length > 60) break
  }
  return end
}

/** Stretches of a text that tell who has a mark, a prize, a place or a part, each with the places where that is said. */
function tellings(scene: Scene, mentions: readonly Mention[]): { start: number; end: number; said: { start: number; end: number }[] }[] {
  const { text, lines } = scene
  const found: { start: number; end: number; said: { start: number; end: number }[] }[] = []
  for (const match of text.matchAll(honour)) {
    const said = { start: match.index, end: match.index + match[0].length }
    const open = found.at(-1)
    if (open && said.start < open.end) {
      open.said.push(said)
      continue
    }
    if (match[0].length < 3 && !ofPrizes.test(text.slice(Math.max(0, said.start - 400), said.start))) continue
    if (match[0].length < 3 && startingIn(mentions, said.end, said.end + 3).length === 0) continue
    const sentence = sentenceEnd(text, lines, said.end, reach)
    if (isSeveral.test(match[0])) {
      const next = startingIn(mentions, sentence, sentence + 4)[0]
      if (next) found.push({ start: sentence, end: sentenceEnd(text, lines, next.end, reach), said: [{ start: sentence, end: sentence + 1 }] })
      continue
    }
    const isHead = /:\s*$/.test(text.slice(said.end, sentence)) || (sentence - said.end < 60 && startingIn(mentions, said.end, sentence).length === 0)
    found.push({ start: Math.max(open?.end ?? 0, sentenceStart(text, lines, said.start, reach)), end: isHead ? listEnd(scene, mentions, sentence) : sentence, said: [said] })
  }
  return found
}

/** Two words or more that no dictionary has. */
const isStrange = ({ keys, isInitials }: Mention): boolean => !isInitials && keys.length > 1 && keys.every((key) => key.length > 1 && !isItalian(key))
/** Told by a line that begins with «a»: only in a text of prizes. */
const ofPrizes = /(?<!\p{L})(?:premi[oa]?|menzion[ei]|vincit\p{L}+|classificat\p{L}+)(?!\p{L})/iu
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
      if (person?.bearer === 'company' || isQuoted(text, mention) || isPublicFigure(mention, text) || companyAfter.test(right) || companyBefore.test(gap.slice(-80)) || isPlace || (last !== 'nobody' && ofPlace.test(gap) && !honourBefore)) {
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

const ofParents = /(?<!\p{L})(?:rappresentanti|genitor[ei]|famigli[ae])(?!\p{L})/iu
/** `Verdi Anna (Bruni Luca)`: in a list of parents the name in brackets is the child's. */
export function withChildrenInBrackets(scene: Scene, people: Person[], mentions: readonly Mention[]): Person[] {
  const { text } = scene
  if (!ofParents.test(text.slice(0, 1_000))) return people
  const children = new Map<number, Person>()
  for (const [index, mention] of mentions.entries()) {
    if (mention.isInitials || mention.keys.length < 2 || text[mention.end] !== ')' || !/\p{L}\s?\($/u.test(text.slice(Math.max(0, mention.start - 3), mention.start))) continue
    const parent = mentions[index - 1]
    if (parent && mention.start - parent.end < 3 && parent.keys.length > 1 && !parent.isInitials) children.set(mention.start, { ...mention, tail: undefined, bearer: 'pupil', isSure: false })
  }
  return children.size === 0 ? people : [...people.filter(({ start }) => !children.has(start)), ...children.values()].sort((one, other) => one.start - other.start)
}
