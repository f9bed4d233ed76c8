import { isItalian } from './lexicon/italian.ts'
import { publicFigures } from './lexicon/public-figures.ts'
import type { PersonalDataKind } from './finding.ts'
import { lineAt, type Line } from './layout.ts'
import { specialWords } from './lexicon/special-words.ts'
import { startingIn } from './finder.ts'
import { columnOf } from './columns.ts'
import { secretBearers, type Person } from './people/person.ts'
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
  /** Stands where an item of a list or a cell of a row stands. */
  isItem: boolean
  isInitials: boolean
  /** The special categories that words beside them tell. */
  tells: ReadonlySet<PersonalDataKind>
  /** What is said of them alone. */
  said: string
  /** The headers of their row, what introduces their list and the line above it. */
  under: string
  /** Their line, where it is not too long, and what of it leads to them in the same clause. */
  line: string
  clause: string
}

const title = /(?<!\p{L})(?:prof|proff|dott|dr|ing|avv|arch|ins|maestr[oaie]|docent[ei]|insegnant[ei]|dirigente|preside|dsga|president[ei]|tutor|referent[ei]|responsabil[ei]|coordinat\p{L}{2,5}|segretari[oa]|commissari[oi]?|membr[oi]|espert[oi]|relator[ei]|educat(?:ore|rice)|assistent[ei]|accompagnat(?:ore|rice)|respons)\.?(?:ssa|ri|re|sse)?\.?(?: (?:di|dell[ao]|del)\s\p{L}+)?\s?:?[\s*]*$/iu
const pupil = /(?<!\p{L})(?:alunn[oaie]|student(?:e|i|essa|esse)|alliev[oaie]|bambin[oaie]|ragazz[oaie]|figli[oaie]|figlio\/a|minor[ei]|piccol[oai]|fratell[oi]|sorell[ae]|famigli[ae]|alunno\/a|scolar[oaie]|gemell[ei]|signori|genitori di|mamma di|papà di|padre di|madre di|iniziali|G\.?L\.?H?\.?O\.?|P\.?E\.?I\.?|P\.?D\.?P\.?|casa)(?:\s(?:sig\.(?:na)?|n\.\s?\d+|con iniziali|straniero|certificato|neo-?iscritt[oa]|minorenne|in oggetto))?\s?:?[\s*"“«(]*$/iu
const called = /(?<!\p{L})(?:sig(?:\.|nor)?(?:ra|na|a)?\.?|signora?|dipendente|lavorat(?:ore|rice)|collega|collaborat(?:ore|rice)(?: scolastic[oa])?|assistente(?: (?:amministrativ[oa]|tecnic[oa]))?|docente(?: \p{L}{4,14})?|insegnante(?: \p{L}{4,14})?|prof\.?(?:ssa)?|ins\.|maestr[oa])\s?[\s*]*$/iu
/** What may stand before the name of an item: the start of a line, a sign that parts items, a class, an hour, an `e`. */
const opens = /(?:^|[\n|;:,(•·*\t/]|[–—-]|\d[.)ªa°^]?|(?:^|[\s,])[1-5]\s?[ªa°^]?\s?\p{Lu}{1,4}|\s(?:ed?|oppure|casa|famiglia|fam\.|a|tranne))[ \t"“«*]{0,4}$/u
/** What ends one. */
const closes = /^(?:\.|[*"”»])?[ \t]{0,4}(?:$|[\r\n|,;.(:–—/\t-]|\d|\p{Ll}{1,3}(?:\n|$)|\p{Lu}\.|\p{Lu}{1,3}(?!\p{L})|ed?\s)/u
const afterClass = /[1-5]\s?[ªa°^]?\s?\p{Lu}{1,4}\s$/u
const besideClass = /^\s?[,(:–-]?\s?(?:(?:della |di |cl(?:asse|\.)\s?))?[1-5]\s?[ªa°^]?\s?\p{Lu}{1,3}(?![\p{L}\d])/u
const initialled = /(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?(?!\p{L})/gu
const abbreviations = /^(?:A\.?S|I\.?C|D\.?S|D\.?M|D\.?L|C\.?M|O\.?M|L\.?R|P\.?T|N\.?B|C\.?F|S\.?S|T\.?[ID]|D\.?P\.?R|C\.?U|P\.?A|R\.?U\.?P|I\.?I\.?S|O\.?S|S\.?V|L\.?S|L\.?C|I\.?R\.?C|G\.?L\.?O|P\.?E\.?I|P\.?D\.?P|D\.?S\.?A|B\.?E\.?S|U\.?O|O\.?D\.?G|U\.?S|R\.?S\.?U|D\.?G|D\.?L\.?S|C\.?A|N\.?O|S\.?P\.?A|M\.?I|P\.?C|P\.?S|C\.?D|C\.?I)\.?$/
/** Of a place or a body and not of somebody. */
const elsewhere = /(?<!\p{L})(?:via|viale|piazza|corso|largo|plesso|scuola|istituto|liceo|ic|i\.c\.|sede|aula|hotel|albergo|parco|ditta|soc\.|coop\.?(?:erativa)?|polo|museo|teatro|palazzo|comune|città|nat[oa] a|residente (?:a|in)|domiciliat[oa] (?:a|in)|tribunale di|ospedale)\s["“«]?$/iu
/** After them one word is a town. */
const ofTowns = /(?<!\p{L})(?:a|in|da|di|presso)\s$/u
/** A firm, by what stands around its name. */
const ofFirms = /(?<!\p{L})(?:ditta|studio|impresa|eredi|farmacia|casa editrice|società|autolinee|cooperativa|associazione)(?:\s[\p{L}.]+){0,2}\s$/iu
const firm = /^\s?(?:&|s\.?(?:a\.?s|r\.?l|n\.?c|p\.?a)\b)/iu
const province = /^\s?\(\p{Lu}{2}\)/u
const placeColumn = /pless|scuol|sede|ordine|organizzazion|sigla|sindacat|ditta|fornitor|operator|beneficiari[oa] \(|comun|citt|materia|disciplin[ae]$|oggetto|causale|libro|titolo|autor|editor|attivit|progett|corso|giorn|lun|mar|mer|gio|ven|sab|cittadinanz|tipo|note/iu
const reach = 160
/** How long what is said of several at once may be, and how many people are enough to know what a text is; in UTF-16 units and people. */
const longest = 800
const enough = 400

const isKnown = ({ isFirstName, isSurname }: CapitalWord): boolean => isFirstName || isSurname

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

type Place = Pick<ToldOf, 'start' | 'end' | 'key' | 'who' | 'isCalled' | 'isItem' | 'isInitials'>

const asFound = { isCalled: false, isItem: false, isInitials: false }

function placesIn({ text, lines, words }: Scene, people: readonly Person[]): Place[] {
  const shown = people.filter(({ bearer, isSure }) => isSure && bearer !== 'unknown' && !secretBearers.has(bearer))
  const places: Place[] = people
    .filter(({ bearer, isSure }) => bearer === 'unknown' || secretBearers.has(bearer) || !isSure)
    .map(({ start, end, bearer }): Place => ({ start, end, key: text.slice(start, end), who: bearer === 'pupil' || bearer === 'family' ? 'taken-for-pupil' : secretBearers.has(bearer) ? 'secret' : 'unknown', ...asFound }))
  for (const run of runs(text, words.capitals)) {
    const named = run.filter(({ start, end }) => end - start > 1)
    // An abbreviation before a name is none of it: GLO Verdi.
    while (run.length > 1 && run[0]!.isAllCaps && !run[1]!.isAllCaps && run[0]!.end - run[0]!.start < 5 && run[0]!.end - run[0]!.start > 1 && !isKnown(run[0]!)) run.shift()
    const [first] = run
    const end = run.at(-1)!.end
    if (!first || named.length === 0 || !isNameLike(named)) continue
    const before = text.slice(Math.max(0, first.start - 40), first.start)
    // After a class one word of no list of names is its course: 2E Cambridge.
    if (named.length === 1 && !isKnown(named[0]!) && afterClass.test(before)) continue
    const isItem = opens.test(before) && closes.test(text.slice(end, end + 8))
    if (!isItem && !(named.length > 1 && besideClass.test(text.slice(end, end + 24))) && !pupil.test(before) && !called.test(before)) continue
    places.push({ start: first.start, end, key: text.slice(first.start, end), who: 'unknown', ...asFound })
  }
  for (const { 0: sign, index } of text.matchAll(initialled)) if (!abbreviations.test(sign.replace(/\s/g, '')) && (sign.length < 6 || besideClass.test(text.slice(index + sign.length, index + sign.length + 24)))) places.push({ start: index, end: index + sign.length, key: sign, who: 'unknown', ...asFound, isInitials: true })
  const sorted = places.sort((one, other) => one.start - other.start || other.end - one.end)
  const apart: Place[] = []
  let next = 0
  for (const place of sorted) {
    const last = apart.at(-1)
    if (last && place.start < last.end) {
      if (last.who === 'unknown') last.who = place.who
      continue
    }
    if (apart.length === enough) break
    while (next < shown.length && shown[next]!.end <= place.start) next += 1
    if ((shown[next]?.start ?? Infinity) < place.end && !called.test(text.slice(Math.max(0, place.start - 40), place.start))) continue
    apart.push(place)
  }
  return apart.flatMap((place): Place[] => {
    const before = text.slice(Math.max(0, place.start - 40), place.start)
    const line = lines[lineAt(lines, place.start)]
    if (!line || line.isHeader) return []
    if (place.who === 'unknown' && (elsewhere.test(before) || province.test(text.slice(place.end, place.end + 6)) || (ofTowns.test(before) && !/[\s.]/.test(place.key)))) return []
    const header = headerOver(line, place.start)
    if (header !== '' && placeColumn.test(header) && !pupil.test(before) && !called.test(before) && columnOf(header).holds !== 'person' && columnOf(header).holds !== 'name') return []
    const column = columnOf(header)
    if (ofFirms.test(before) || firm.test(text.slice(place.end, place.end + 8))) return []
    const isInClass = besideClass.test(text.slice(place.end, place.end + 24)) && !title.test(before) && line.cells.length === 0
    const isPupil = pupil.test(before) || (column.holds === 'person' && (column.bearer === 'pupil' || column.bearer === 'family'))
    const isWorker = title.test(before) || (column.holds === 'person' && column.bearer === 'official')
    return [{ ...place, who: isPupil ? 'pupil' : called.test(before) && place.who === 'taken-for-pupil' ? 'secret' : isInClass ? 'taken-for-pupil' : isWorker && place.who !== 'taken-for-pupil' ? 'worker' : place.who, isCalled: pupil.test(before) || called.test(before), isItem: line.cells.length > 0 || (opens.test(before) && closes.test(text.slice(place.end, place.end + 8))) }]
  })
}

/** What parts two people of whom the same is told: `Anna Verdi (2A) e il prof. Ugo Neri sono …`. */
const joins = /^(?:\s?\([^()\n]{1,14}\))?[\s,]{1,3}(?:ed?\s)?(?:(?:il|la|l['’]|lo|i|le)\s?)?(?:\p{L}{2,9}\.?(?:ssa|ra)?\s)?$/u
/** What was said in brackets of the one before. */
const ofTheOneBefore = /^\s{0,2}\([^()]*\)/u

/** A word that is also a name, or that offices use of work: `Sordi Ugo`, `assume le funzioni`. */
const namesOrOffices = /^\p{Lu}\p{Ll}+$|^(?:certific|assum|intervent|mobilit|assistenza$)/u
const sentenceEnds = /(?<![\s.]\p{Lu}|(?:prof|dott|sig|ins|avv)(?:ssa|ra)?|\d)[.!?]\s(?=\p{Lu})/giu

/** The sentence around a name within some bounds, without what was said in brackets of the one before; offsets in the text. */
function sentenceAround(text: string, name: { start: number; end: number }, from: number, until: number): { start: number; end: number } {
  const skipped = ofTheOneBefore.exec(text.slice(from, name.start))?.[0].length ?? 0
  const last = [...text.slice(from + skipped, name.start).matchAll(sentenceEnds)].at(-1)
  const end = text.slice(name.end, until).search(sentenceEnds)
  return { start: from + skipped + (last ? last.index + 1 : 0), end: end < 0 ? until : name.end + end }
}

/** Everybody whom a text tells of one by one, in order, without those whom it names for what they do. */
export function toldOfEach(scene: Scene, people: readonly Person[]): ToldOf[] {
  const { text, lines } = scene
  const places = placesIn(scene, people)
  let above = ''
  let seen = -1
  const each = places.map((place, at): ToldOf => {
    const index = lineAt(lines, place.start)
    const line = lines[index]!
    const previous = places[at - 1]
    const next = places[at + 1]
    if (index !== seen) {
      const last = lines.slice(Math.max(seen + 1, index - 3), index).filter(({ start, end }) => end > start).at(-1)
      if (last) above = last.end - last.start < reach ? text.slice(last.start, last.end) : ''
      seen = index
    }
    const isRow = line.cells.length > 0
    const from = isRow ? line.start : Math.max(line.start, place.start - reach, previous && previous.end > line.start ? previous.end : 0)
    const until = isRow ? line.end : Math.min(line.end, place.end + reach, next && next.start > place.end ? next.start : line.end)
    const own = isRow ? { start: from, end: until } : sentenceAround(text, place, from, until)
    const head = text.slice(Math.max(line.start, place.start - 2 * reach), place.end)
    return {
      ...place,
      tells: new Set(startingIn(scene.specials, own.start, own.end).filter(({ text: word }) => !namesOrOffices.test(word)).map(({ row }) => specialWords[row]!.kind)),
      said: withLetters(text.slice(own.start, own.end)),
      under: withLetters(`${line.headers.join(' | ')}\n${line.label}\n${above}`),
      line: withLetters(text.slice(Math.max(line.start, place.start - 2 * reach), Math.min(line.end, place.end + 2 * reach))),
      clause: withLetters(head.slice(/(?:^|.*(?:[.!?]\s(?=\p{Lu})|;))/su.exec(head)?.[0].length ?? 0)),
    }
  })
  for (let at = each.length - 2; at >= 0; at -= 1) {
    const one = each[at]!
    const next = each[at + 1]!
    if (one.said.length + next.said.length < longest && next.start - one.end < 40 && joins.test(text.slice(one.end, next.start))) Object.assign(one, { said: one.said + next.said, tells: new Set([...one.tells, ...next.tells]) })
  }
  return each
}

/** A text with the letters that a scanner took for digits: CONV0CAZI0NE. */
export const withLetters = (text: string): string => (text.includes('0') ? text.replace(/(?<=\p{Lu})0(?=\p{Lu}|[\s.,]|$)|0(?=\p{Lu}{2})|(?<=\p{Lu}\.)0(?=\.)/gu, 'O') : text)

/** How many different people they are. */
export const countOf = (told: readonly ToldOf[]): number => new Set(told.map(({ key }) => key.toLowerCase().replace(/[\s.]/g, ''))).size
