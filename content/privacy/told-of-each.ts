import { atEnd } from './at-end.ts'
import { isItalian } from './lexicon/italian.ts'
import { childWords } from './lexicon/titles.ts'
import { publicFigures } from './lexicon/public-figures.ts'
import type { PersonalDataKind } from './finding.ts'
import { lineAt, type Line } from './layout.ts'
import { specialWords } from './lexicon/special-words.ts'
import { startingIn } from './finder.ts'
import { columnOf } from './columns.ts'
import { teachesAfter, teachesBefore } from './lexicon/subjects.ts'
import { atWork, secretBearers, type Person } from './people/person.ts'
import type { Scene } from './scene.ts'
import type { CapitalWord } from './words.ts'

/** One person whom a text tells apart, by name, surname or initials, with the words around: from the one before to the one after, in their line. */
export type ToldOf = {
  start: number
  end: number
  key: string
  /** A pupil or a worker by what stands before the name or over its column; `taken-for-pupil` and `secret` by the rules of people. */
  who: 'pupil' | 'taken-for-pupil' | 'worker' | 'secret' | 'unknown'
  /** Named as the one whom a sentence is about: `la dipendente Anna Verdi`, `l’alunno M.R.` */
  isCalled: boolean
  /** The one to whom a letter goes: `Alla sig.ra Anna Verdi`. */
  isAddressed: boolean
  /** Stands where an item of a list or a cell of a row stands. */
  isItem: boolean
  isInitials: boolean
  /** Read as somebody by the rules of people, and not only as a word of a list. */
  isPerson: boolean
  /** The same, also as somebody at work. */
  isMention: boolean
  /** Every word of it is in the lists of names and of no other use. */
  isListedName: boolean
  /** The special categories that words beside them tell. */
  tells: ReadonlySet<PersonalDataKind>
  /** What is said of them alone. */
  said: string
  /** The headers of their row, what introduces their list and the line above it. */
  under: string
  /** Their line, where it is not too long, what of it leads to them, and what of that is said in the same clause. */
  line: string
  before: string
  clause: string
  /** The lines around theirs that no blank line parts from it. */
  block: string
}

const title = /(?<!\p{L})(?:prof|proff|dott|dr|ing|avv|arch|ins|maestr[oaie]|docent[ei]|insegnant[ei]|dirigente|preside|dsga|president[ei]|tutor|referent[ei]|responsabil[ei]|coordinat\p{L}{2,5}|segretari[oa]|commissari[oi]?|membr[oi]|espert[oi]|relator[ei]|educat(?:ore|rice)|assistent[ei]|accompagnat(?:ore|rice)|respons)\.?(?:ssa|ri|re|sse)?\.?(?: (?:di|dell[ao]|del)\s\p{L}+)?\s?:?[\s*]*$/iu
const pupil = atEnd(new RegExp(String.raw`(?<!\p{L})(?:figlio\/a|alunno\/a|${childWords}|famigli[ae]|signori|genitori di|mamma di|papà di|padre di|madre di|situazione di|caso di|(?:fare il )?punto su|iniziali|G\.?L\.?H?\.?O\.?|P\.?E\.?I\.?|P\.?D\.?P\.?|casa)(?:\s(?:sig\.(?:na)?|n\.\s?\d+|con iniziali|straniero|certificato|neo-?iscritt[oa]|minorenne|in oggetto))?\s?:?[\s*"“«(]*$`, 'iu'))
/** For whom a duty is, and not who does it: `Assistenza agli alunni: Verdi`. */
const duty = /(?<!\p{L})(?:agli|ai|alle|per (?:gli|i|le))\s\p{L}+\s?:\s*$/iu
const isPupilAfter = (before: string): boolean => pupil.test(before) && !duty.test(before)
const called = /(?<!\p{L})(?:(?:le|i|gli|alle|ai|agli|dei|degli|delle|dai|dagli|dalle)\s(?:maestr[ei]|docenti|insegnanti|professor[ei]|proff?\.?(?:sse)?|collaborat(?:ori|rici)(?: scolastic(?:i|he))?|collegh[ei]|sigg\.?(?:re|ri)?|bidell[ei]|dipendenti|assistenti(?: \p{L}+)?)|sig(?:\.|nor)?(?:ra|na|a)?\.?|signora?|dipendente|lavorat(?:ore|rice)|collega|collaborat(?:ore|rice)(?: scolastic[oa])?|assistente(?: (?:amministrativ[oa]|tecnic[oa]))?|(?:docente|insegnante)(?: di \p{L}+(?: \p{L}{4,12})?| \p{L}{4,14})?|prof\.?(?:ssa)?|ins\.|maestr[oa])\s?[\s*]*$/iu
/** To whom a letter goes, at the start of a line. */
const addressed = /(?:^|\n)[ \t*>]{0,4}(?:(?:al|alla|all['’]|ai|alle|egr(?:\.|egi[oa])|gent(?:\.|ile|\.?m[ao]|ilissim[oa])|spett(?:\.|abile))\s?){1,3}(?:sig|prof|dott|ins|dipendente|docente|insegnante|collaborat|assistent|maestr|lavorat|alunn|student|famigli|genitor)[\p{L}.,'’/ ]{0,60}$/iu
/** What may stand before the name of an item: the start of a line, a sign that parts items, a class, an hour, an `e`. */
const opens = atEnd(/(?:^|[\n|;:,(•·*\t/]|[ ]{2}|[–—-]|\d[.)ªa°^]?|(?:^|[\s,])[1-5]\s?[ªa°^]?\s?\p{Lu}{1,4}|\s(?:ed?|oppure|casa|famiglia|fam\.|a|tranne))[ \t"“«*]{0,4}$/u)
/** What ends one. */
const closes = /^(?:\.|[*"”»])?[ \t]{0,4}(?:$|(?<=[ ]{2})|[\r\n|,;.(:–—/\t€-]|\d|\p{Ll}{1,3}(?:\n|$)|\p{Ll}{1,4}\.?\s?\d|\p{Lu}\.|\p{Lu}{1,6}(?!\p{L})|ed?\s|(?:via|viale|piazza|corso|largo|vicolo|fraz(?:\.|ione)|loc(?:\.|alità)|c\.da|contrada)\s)/u
const afterClass = /[1-5]\s?[ªa°^]?\s?\p{Lu}{1,4}\s$/u
const besideClass = /^(?:\s\p{Lu}\.|\.)?\s?[,(:–-]?\s?(?:(?:iscritt[oa]|inserit[oa]|frequentante)\s)?(?:(?:della |dalla |di |da |alla |nella |la )?(?:cl(?:asse|\.)\s?)?)?[1-5]\s?[ªa°^]?\s?\p{Lu}{1,3}(?![\p{L}\d])/u
/** Initials, from the first dot on: dots are few, so they are quickly found. */
const initialled = /(?<=(?<![\p{L}.])(?<first>\p{Lu}))\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?(?!\p{L})/gu
/** Posts, where they are counted: `5 C.S. e 3 A.A.` */
const posts = /(?:[,:;]|(?<!\p{L})(?:e|con|di|da|n\.))\s\d{1,2}\s$/u
const abbreviations = /^(?:A\.?S|I\.?C|D\.?S|D\.?M|D\.?L|C\.?M|O\.?M|L\.?R|P\.?T|N\.?B|C\.?F|S\.?S|T\.?[ID]|D\.?P\.?R|C\.?U|P\.?A|R\.?U\.?P|I\.?I\.?S|O\.?S|S\.?V|L\.?S|L\.?C|I\.?R\.?C|G\.?L\.?O|P\.?E\.?I|P\.?D\.?P|D\.?S\.?A|B\.?E\.?S|U\.?O|O\.?D\.?G|U\.?S|R\.?S\.?U|D\.?G|D\.?L\.?S|C\.?A|N\.?O|S\.?P\.?A|M\.?I|P\.?C|P\.?S|C\.?D|C\.?I)\.?$/
/** Of a place or a body and not of somebody. */
const elsewhere = atEnd(/(?<!\p{L})(?:(?<!t[oaie] )via|viale|piazza|corso|largo|plesso|scuola|istituto|liceo|ic|i\.c\.|sede|aula|hotel|albergo|parco|ditta|soc\.|coop\.?(?:erativa)?|polo|museo|teatro|palazzo|comune|città|nat[oa] a|residente (?:a|in)|domiciliat[oa] (?:a|in)|tribunale di|ospedale)\s["“«]?$/iu)
/** After them one word is a town. */
const ofTowns = atEnd(/(?<!\p{L})(?:a|in|da|di|presso)\s$/u)
/** A firm, by what stands around its name. */
const ofFirms = atEnd(/(?<!\p{L})(?:ditta|studio|impresa|eredi|farmacia|casa editrice|società|autolinee|cooperativa|associazione)(?:\s[\p{L}.]+){0,2}\s$/iu)
const firm = /^\s?(?:&|s\.?(?:a\.?s|r\.?l|n\.?c|p\.?a)\b)/iu
const province = /^\s?\(\p{Lu}{2}\)/u
const placeColumn = /pless|scuol|sede|ordine|organizzazion|sigla|sindacat|ditta|fornitor|operator|beneficiari[oa] \(|comun|citt|materia|disciplin[ae]$|oggetto|causale|libro|titolo|autor|editor|attivit|progett|corso|giorn|lun|mar|mer|gio|ven|sab|cittadinanz|tipo|note/iu
const reach = 160
/** From so many units on, what stands between two names in prose is said of the first; in UTF-16 units. */
const longestGap = 60
/** How long what is said of several at once may be, and how many people are enough to know what a text is; in UTF-16 units and people. */
const longest = 800
const enough = 400

const isKnown = ({ isFirstName, isSurname }: CapitalWord): boolean => isFirstName || isSurname

/** A surname that is also a word of every day: `Bozza`, `Sola`. */
const isAlsoWord = ([first, ...others]: readonly CapitalWord[]): boolean => first !== undefined && others.length === 0 && isKnown(first) && first.isOrdinary && !first.isAllCaps
/** What stands between two items of one list: `Artusi (fisica), Bozza (inglese)`. */
const nextItem = /^[^.:\n]{0,30}[,;]\s$/u

/** Whether some capitalised words are how somebody is called: words of a list of names, or of no dictionary. */
function isNameLike(words: readonly CapitalWord[]): boolean {
  const [first] = words
  if (!first) return false
  if (words.length === 1) return first.key.length > 2 && !(first.isAllCaps && first.key.length < 5 && !isKnown(first)) && !first.isOrdinary && !publicFigures.has(first.key) && (isKnown(first) || !isItalian(first.key))
  if (publicFigures.has(words.map(({ key }) => key).join(' '))) return false
  return words.some(isKnown) ? words.some((word) => isKnown(word) && !word.isOrdinary) : words.every((word) => !word.isOrdinary && !isItalian(word.key))
}

/** Capitalised words that follow one another in a line, at most four. */
function* runs(text: string, capitals: readonly CapitalWord[]): Generator<CapitalWord[]> {
  let run: CapitalWord[] = []
  for (const word of capitals) {
    const last = run.at(-1)
    if (last && run.length < 4 && /^[ ]{1,2}$|^['’]$|^-$|^\. ?$/.test(text.slice(last.end, word.start)) && !(text[last.end] === '.' && last.end - last.start > 2)) run.push(word)
    else {
      if (run.length > 0) yield run
      run = [word]
    }
  }
  if (run.length > 0) yield run
}

/** The header over a place in a row. */
function headerOver({ cells, headers }: Line, place: number): string {
  return headers[cells.findIndex(({ start, end }) => start <= place && place <= end)] ?? ''
}

type Place = Pick<ToldOf, 'start' | 'end' | 'key' | 'who' | 'isCalled' | 'isItem' | 'isInitials' | 'isPerson' | 'isMention' | 'isListedName'>

const asFound = { isCalled: false, isItem: false, isInitials: false, isPerson: false, isMention: false, isListedName: false }

/** Who stands in a text by a number: `l’alunno n. 4`, `il dipendente matr. 30418`. */
const pupilByNumber = /(?<!\p{L})(?:alunn[oa]|student(?:e|essa)|alliev[oa]|bambin[oa]|minore)\s(?:n\.|n°|nr\.?|numero|matr(?:icola|\.)|cod(?:ice|\.))\s?\p{Lu}{0,2}\d{1,8}(?![\d/])/giu
const workerByNumber = /(?<!\p{L})(?:dipendente|lavorat(?:ore|rice)|docente|insegnante|assistente|collaborat(?:ore|rice))(?:\s\p{Ll}{4,14})?,?\s(?:matr(?:icola|\.)|cod(?:ice|\.))\s?(?:n\.\s?)?\p{Lu}{0,2}\d{2,8}(?![\d/])/giu
/** Pupils by their numbers in a register: `gli alunni della 2ª G (numero d’ordine nel registro): 3, 8 e 11`. */
const registerNumbers = /(?<!\p{L})(?:alunn[ie]|student(?:i|esse)|alliev[ie]|bambin[ie])(?!\p{L})[^.\n]{0,80}(?:numer[oi]|registro|n\.|matricol)[^.:\n]{0,40}:[\s\d,;e]{1,120}(?:[^.:\n]{0,40}:[\s\d,;e]{1,120}){0,6}/giu

/** A column of names that a scanner or an office set apart by spaces alone. */
function* columnsOf(text: string, { start, end }: { start: number; end: number }): Generator<{ start: number; end: number }> {
  let from = start
  for (const { 0: gap, index } of text.slice(start, end).matchAll(/ {2,}/g)) {
    yield { start: from, end: start + index }
    from = start + index + gap.length
  }
  yield { start: from, end }
}

/** Whoever stands at the start of a line by a number alone: `matr. 20417 (2ª E)`. */
const byNumber = /(?<=^|\n)[ \t*•-]{0,4}(?:matr(?:icola|\.)|cod(?:ice|\.))\s?(?:n\.\s?)?\d{3,8}(?![\d/])/giu

function* placesByNumber(text: string): Generator<Place> {
  for (const { 0: sign, index } of text.matchAll(byNumber)) yield { ...asFound, start: index, end: index + sign.length, key: sign.trim(), who: 'unknown', isItem: true, isInitials: true }
  for (const { 0: sign, index } of text.matchAll(pupilByNumber)) yield { ...asFound, start: index, end: index + sign.length, key: sign, who: 'pupil', isCalled: true, isInitials: true }
  for (const { 0: sign, index } of text.matchAll(workerByNumber)) yield { ...asFound, start: index, end: index + sign.length, key: sign, who: 'unknown', isCalled: true }
  for (const { 0: list, index } of text.matchAll(registerNumbers)) {
    let label = list.indexOf(':')
    for (const { 0: number, index: at } of list.matchAll(/:|(?<![\p{L}\d])\d{1,3}(?![\p{L}\dªa°])/gu)) {
      if (number === ':') label = at
      else if (at > label && label >= 0 && at > list.indexOf(':')) yield { ...asFound, start: index + at, end: index + at + number.length, key: `${label} ${number}`, who: 'pupil', isCalled: true, isInitials: true }
    }
  }
}

/** What parts the names of one series. */
const inSeries = /^(?:\s?\([^()\n]{1,14}\))?(?:,\s|\s(?:ed?|o)\s)$/u
/** Whether words before a name call somebody by what they are. */
const isCalledIn = (text: string, { start }: { start: number }): boolean => called.test(text.slice(Math.max(0, start - 40), start))

/** What is told of a worker that is none of their work. */
const ownOfWorkers: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>(['UNION', 'HEALTH'])

/** The places without the workers who stand among workers: in one list with somebody else a worker is one of them, `Verdi Anna (ATA)`. */
function amongOthers(text: string, places: readonly Place[], workers: ReadonlySet<Place>, isToldOf: (place: Place) => boolean): Place[] {
  const lists: Place[][] = []
  for (const place of places) {
    const last = lists.at(-1)?.at(-1)
    if (last && place.start - last.end < 40) lists.at(-1)!.push(place)
    else lists.push([place])
  }
  return lists.flatMap((list) => {
    if (list.some((one) => one.isPerson && !workers.has(one))) return list
    let called: Place | undefined
    return list.filter((one) => {
      const isKept = !workers.has(one) || isToldOf(one) || (called !== undefined && inSeries.test(text.slice(called.end, one.start)))
      if (isKept) called = !workers.has(one) && !isCalledIn(text, one) ? undefined : one
      return isKept
    })
  })
}

/** The words of every day that stand where a name stands, in one list with names. */
function besideItems(text: string, places: readonly Place[], words: readonly Place[]): Place[] {
  if (words.length === 0) return []
  const items = new Map(places.filter(({ isItem, isPerson }) => isItem || isPerson).map((place) => [place.end, place]))
  const kept: Place[] = []
  for (const word of words) {
    const from = Math.max(0, word.start - 60)
    for (let end = word.start - 2; end >= from; end -= 1) {
      const before = items.get(end)
      if (!before) continue
      if (nextItem.test(text.slice(end, word.start)) && closes.test(text.slice(word.end, word.end + 8))) {
        kept.push(word)
        items.set(word.end, word)
      }
      break
    }
  }
  return kept
}

function placesIn(scene: Scene, people: readonly Person[]): Place[] {
  const { text, lines, words } = scene
  const shown = people.filter(({ bearer, isSure }) => isSure && bearer !== 'unknown' && !secretBearers.has(bearer))
  const places: Place[] = [...placesByNumber(text)]
  let calledUntil = -1
  for (const { start, end, bearer, isSure } of people) {
    if (bearer !== 'unknown' && !secretBearers.has(bearer) && isSure) {
      const isCalled = atWork.has(bearer) && (isCalledIn(text, { start }) || (calledUntil >= 0 && start - calledUntil < 20 && inSeries.test(text.slice(calledUntil, start))))
      calledUntil = isCalled ? end : -1
      if (isCalled) places.push({ ...asFound, start, end, key: text.slice(start, end), who: 'worker', isCalled, isMention: true })
      continue
    }
    for (const part of columnsOf(text, { start, end })) places.push({ ...asFound, ...part, key: text.slice(part.start, part.end), who: bearer === 'pupil' || bearer === 'family' ? 'taken-for-pupil' : secretBearers.has(bearer) ? 'secret' : 'unknown', isPerson: true, isMention: true })
  }
  const alsoWords: Place[] = []
  let series = -1
  for (const run of runs(text, words.capitals)) {
    // An abbreviation before a name is none of it: GLO Verdi.
    while (run.length > 1 && run[0]!.isAllCaps && !run[1]!.isAllCaps && run[0]!.end - run[0]!.start < 5 && run[0]!.end - run[0]!.start > 1 && !isKnown(run[0]!)) run.shift()
    // Nor is one after it: Verdi CISL.
    while (run.length > 1 && run.at(-1)!.isAllCaps && !run.at(-2)!.isAllCaps && run.at(-1)!.end - run.at(-1)!.start > 1 && run.at(-1)!.end - run.at(-1)!.start < 7 && !isKnown(run.at(-1)!)) run.pop()
    const named = run.filter(({ start, end }) => end - start > 1)
    const [first] = run
    const end = run.at(-1)!.end
    if (!first || named.length === 0) continue
    if (!isNameLike(named)) {
      if (isAlsoWord(named)) alsoWords.push({ ...asFound, start: first.start, end, key: text.slice(first.start, end), who: 'unknown', isItem: true, isListedName: true })
      continue
    }
    const before = text.slice(Math.max(0, first.start - 40), first.start)
    // A title in capitals is nobody: ORGANIGRAMMA DELL’ISTITUTO.
    if (first.start === 0 && run.every(({ isAllCaps }) => isAllCaps) && !run.every(isKnown)) continue
    // After a class one word of no list of names is its course: 2E Cambridge.
    if (named.length === 1 && !isKnown(named[0]!) && afterClass.test(before)) continue
    const isInSeries = series >= 0 && first.start - series < 20 && inSeries.test(text.slice(series, first.start))
    series = isInSeries || called.test(before) ? end : -1
    const isItem = opens.test(before) && closes.test(text.slice(end, end + 8))
    if (/^\.\s?\d/.test(text.slice(end, end + 3)) && named.length === 1) continue
    if (!isItem && !isInSeries && !((run.length > 1 || /^\s\p{Lu}\./u.test(text.slice(end, end + 3))) && besideClass.test(text.slice(end, end + 24))) && !isPupilAfter(before) && !called.test(before)) continue
    places.push({ ...asFound, start: first.start, end, key: text.slice(first.start, end), who: 'unknown', isItem, isListedName: named.every((word) => isKnown(word) && !word.isOrdinary) })
  }
  for (const { 0: rest, index, groups: { first = '' } = {} } of text.matchAll(initialled)) {
    const [start, end] = [index - first.length, index + rest.length]
    const sign = first + rest
    if (!abbreviations.test(sign.replace(/\s/g, '')) && !/^\s?(?:n\.?|n°)?\s?\d+\/\d/.test(text.slice(end, end + 16)) && !posts.test(text.slice(Math.max(0, start - 8), start)) && (sign.length < 6 || besideClass.test(text.slice(end, end + 24)))) places.push({ ...asFound, start, end, key: sign, who: 'unknown', isInitials: true })
  }
  places.push(...besideItems(text, places, alsoWords))
  const sorted = places.sort((one, other) => one.start - other.start || other.end - one.end)
  const apart: Place[] = []
  let next = 0
  const workers = new Set<Place>()
  for (const place of sorted) {
    const last = apart.at(-1)
    if (last && place.start < last.end) {
      if (last.who === 'unknown') last.who = place.who
      last.isPerson ||= place.isPerson
      last.isMention ||= place.isMention
      last.isInitials ||= place.isInitials
      continue
    }
    if (apart.length === enough) break
    while (next < shown.length && shown[next]!.end <= place.start) next += 1
    const known = shown[next]
    const isOfClass = known?.bearer === 'public-figure' && besideClass.test(text.slice(place.end, place.end + 24))
    if (known && known.start < place.end && !isOfClass && !place.isCalled && !called.test(text.slice(Math.max(0, place.start - 40), place.start))) {
      if (!place.isItem || !atWork.has(known.bearer)) continue
      place.who = 'worker'
      workers.add(place)
    }
    apart.push(place)
  }
  // What a line tells beside a worker may be their own: `Verdi Anna, docente, CISL`.
  const isToldOf = ({ start }: Place): boolean => {
    const line = lines[lineAt(lines, start)]
    return line !== undefined && line.end - line.start < reach && startingIn(scene.specials, line.start, line.end).some(({ row }) => ownOfWorkers.has(specialWords[row]!.kind))
  }
  return amongOthers(text, apart, workers, isToldOf).flatMap((place): Place[] => {
    const before = text.slice(Math.max(0, place.start - 40), place.start)
    const line = lines[lineAt(lines, place.start)]
    if (!line || (line.isHeader && !place.isPerson)) return []
    if (place.who === 'unknown' && (elsewhere.test(before) || province.test(text.slice(place.end, place.end + 6)) || (ofTowns.test(before) && !/[\s.]/.test(place.key)))) return []
    const header = headerOver(line, place.start)
    if (header !== '' && placeColumn.test(header) && !isPupilAfter(before) && !called.test(before) && columnOf(header).holds !== 'person' && columnOf(header).holds !== 'name') return []
    const column = columnOf(header)
    if (ofFirms.test(before) || firm.test(text.slice(place.end, place.end + 8))) return []
    const isInClass = besideClass.test(text.slice(place.end, place.end + 28)) && place.who !== 'worker' && !title.test(before) && line.cells.length === 0
    const isPupil = place.who === 'pupil' || isPupilAfter(before) || (column.holds === 'person' && (column.bearer === 'pupil' || column.bearer === 'family'))
    const isWorker = title.test(before) || teachesBefore.test(before) || teachesAfter.test(text.slice(place.end, place.end + 40)) || (column.holds === 'person' && column.bearer === 'official')
    return [{ ...place, who: isPupil ? 'pupil' : called.test(before) && place.who === 'taken-for-pupil' ? 'secret' : isInClass ? 'taken-for-pupil' : isWorker && (place.who !== 'taken-for-pupil' || teachesAfter.test(text.slice(place.end, place.end + 40)) || teachesBefore.test(before)) ? 'worker' : place.who, isCalled: place.isCalled || isPupilAfter(before) || called.test(before), isItem: line.cells.length > 0 || (opens.test(before) && (place.isInitials || closes.test(text.slice(place.end, place.end + 8)))) }]
  })
}

/** What parts two people of whom the same is told: `Anna Verdi (2A) e il prof. Ugo Neri sono …`. */
const joins = /^(?:\s?\([^()\n]{1,14}\))?[\s,]{1,3}(?:ed?\s)?(?:(?:il|la|l['’]|lo|i|le)\s?)?(?:\p{L}{2,9}\.?(?:ssa|ra)?\s)?$/u
/** What was said in brackets of the one before. */
const ofTheOneBefore = /^\s{0,2}\([^()]*\)/u

const field = /^[\s*•-]{0,4}\p{L}[\p{L}\s/()'’]{1,28}:\s?\S/u
/** How many lines a filled form may have below and above a name. */
const longestForm = 12

/** The lines of a filled form, one datum on each, of which the line of a name is one: `Alunno: …`, `Decisione: …`. */
function formAround({ text, lines }: Scene, index: number, place: { start: number }): { start: number; end: number } | null {
  const isField = (at: number): boolean => {
    const line = lines[at]
    return line !== undefined && line.cells.length === 0 && line.end - line.start < 240 && field.test(text.slice(line.start, line.start + 40))
  }
  const own = lines[index]!
  const label = text.slice(own.start, place.start)
  if (!isField(index) || !/:\s*$/.test(label) || label.length > 40 || !['person', 'name'].includes(columnOf(label.replace(/[\s*•:-]+/g, ' ').trim()).holds)) return null
  let first = index
  let last = index
  while (index - first < longestForm && isField(first - 1)) first -= 1
  while (last - index < longestForm && isField(last + 1)) last += 1
  return last - first > 1 ? { start: lines[first]!.start, end: lines[last]!.end } : null
}

/** The lines around one that no blank line parts from it, not too far. */
function blockAround(text: string, { start, end }: Line): string {
  const before = text.slice(Math.max(0, start - 3 * reach), start)
  const after = text.slice(end, end + 2 * reach)
  const blank = before.lastIndexOf('\n\n')
  return before.slice(blank < 0 ? 0 : blank) + text.slice(start, Math.min(end, start + 4 * reach)) + after.split('\n\n', 1)[0]!
}

/** A word that is also a name, or that offices use of work: `Sordi Ugo`, `assume le funzioni`. */
const namesOrOffices = /^\p{Lu}\p{Ll}+$|^(?:certific|assum|intervent|mobilit|assistenza$)/u
const sentenceEnds = /(?<![\s.]\p{Lu}|(?:prof|dott|sig|ins|avv)(?:ssa|ra)?|\d)[.!?]\s(?=\p{Lu})/giu

/** Before a name a semicolon ends what was said of somebody else. */
const clauseEnds = new RegExp(`${sentenceEnds.source}|;\\s`, 'giu')

/** The sentence around a name within some bounds, without what was said in brackets of the one before; offsets in the text. */
function sentenceAround(text: string, name: { start: number; end: number }, from: number, until: number): { start: number; end: number } {
  const skipped = ofTheOneBefore.exec(text.slice(from, name.start))?.[0].length ?? 0
  const last = [...text.slice(from + skipped, name.start).matchAll(clauseEnds)].at(-1)
  const end = text.slice(name.end, until).search(sentenceEnds)
  return { start: from + skipped + (last ? last.index + 1 : 0), end: end < 0 ? until : name.end + end }
}

/** What introduces a list in its own sentence: `Devono frequentare: Verdi, Neri`. */
function introOf(text: string, { start, cells }: Line, place: { start: number }): string {
  if (cells.length > 0) return ''
  const before = text.slice(Math.max(start, place.start - 2 * reach), place.start)
  const last = [...before.matchAll(sentenceEnds)].at(-1)
  return /[^.;:\n]{3,80}:(?!\d)/u.exec(before.slice(last ? last.index + 1 : 0))?.[0] ?? ''
}

/** Everybody whom a text tells of one by one, in order, without those whom it names for what they do. */
export function toldOfEach(scene: Scene, people: readonly Person[]): ToldOf[] {
  const { text, lines } = scene
  const places = placesIn(scene, people)
  let above = ''
  let seen = -1
  let cut = 0
  const each = places.map((place, at): ToldOf => {
    const index = lineAt(lines, place.start)
    const line = lines[index]!
    const previous = places[at - 1]
    const next = places[at + 1]
    if (index !== seen) {
      const last = lines.slice(Math.max(seen + 1, index - 3), index).filter(({ start, end }) => end > start).at(-1)
      if (last) above = last.end - last.start < reach ? text.slice(last.start, last.end) : /:\s*$/.test(text.slice(last.end - 3, last.end)) ? text.slice(last.end - reach, last.end) : ''
      seen = index
    }
    const isRow = line.cells.length > 0
    // In prose what follows a name is said of it, up to the comma after which somebody else comes in.
    const gap = previous && !isRow && !place.isItem && place.start - previous.end > longestGap && place.start - previous.end < 2 * reach ? text.slice(previous.end, place.start).lastIndexOf(', ') : -1
    if (gap > 0) cut = previous!.end + gap
    const from = isRow ? line.start : Math.max(line.start, place.start - reach, previous && previous.end > line.start ? previous.end : 0, cut)
    const until = isRow ? line.end : Math.min(line.end, place.end + reach, next && next.start > place.end ? next.start : line.end)
    const own = isRow ? { start: from, end: until } : (formAround(scene, index, place) ?? sentenceAround(text, place, from, until))
    const head = text.slice(Math.max(line.start, place.start - 2 * reach), place.end)
    return {
      ...place,
      isAddressed: place.isCalled && addressed.test(text.slice(Math.max(0, place.start - 80), place.start)),
      tells: new Set(startingIn(scene.specials, own.start, own.end).filter(({ text: word }) => !namesOrOffices.test(word)).map(({ row }) => specialWords[row]!.kind)),
      said: withLetters(text.slice(own.start, own.end)),
      under: withLetters(`${line.headers.join(' | ')}\n${line.label}\n${above}\n${introOf(text, line, place)}`),
      line: withLetters(text.slice(Math.max(line.start, place.start - 2 * reach), Math.min(line.end, place.end + 2 * reach))),
      block: blockAround(text, line),
      before: withLetters(head),
      clause: withLetters(head.slice(Math.max([...head.slice(0, -place.key.length).matchAll(clauseEnds)].at(-1)?.index ?? 0, cut - (place.end - head.length)))),
    }
  })
  // Who stands in one series with somebody called something is called so too: `le maestre Verdi, Neri e Bassi`.
  for (let at = 1; at < each.length; at += 1) {
    const one = each[at - 1]!
    const next = each[at]!
    if (one.isCalled && !next.isCalled && next.start - one.end < 20 && inSeries.test(text.slice(one.end, next.start))) Object.assign(next, { isCalled: true, who: next.who === 'unknown' || !next.isPerson ? one.who : next.who })
  }
  for (let at = each.length - 2; at >= 0; at -= 1) {
    const one = each[at]!
    const next = each[at + 1]!
    if (one.said.length + next.said.length < longest && next.start - one.end < 40 && joins.test(text.slice(one.end, next.start))) Object.assign(one, { said: one.said + next.said, tells: new Set([...one.tells, ...next.tells]) })
  }
  return each
}

/** A text with the letters that a scanner took for digits: CONV0CAZI0NE, CLASS1. */
export const withLetters = (text: string): string =>
  /[01]/.test(text) ? text.replace(/(?<=\p{Lu})0(?=\p{Lu}|[\s.,]|$)|0(?=\p{Lu}{2})|(?<=\p{Lu}\.)0(?=\.)/gu, 'O').replace(/(?<=\p{Lu}{2})1(?=\p{Lu}|[\s.,]|$)|(?<=\p{Lu})1(?=\p{Lu})/gu, 'I').replace(/(?<=\p{Ll})[01](?=\p{Ll})/gu, (digit) => (digit === '0' ? 'o' : 'i')) : text

/** How many different people they are. */
export const countOf = (told: readonly ToldOf[]): number => new Set(told.map(({ key }) => key.toLowerCase().replace(/[\s.]/g, ''))).size
