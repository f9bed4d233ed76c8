import { startingIn } from '../../finder.ts'
import type { Person } from '../../people.ts'

const wholly = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu')
const article = wholly(String.raw`il|lo|la|l|i|gli|le|un|uno|una|due|tre|quattro|cinque|sei|\d{1,3}|su[oa]|suoi|sue|circa`)
/** What ties a noun to what it is of. */
const link = wholly('di|d|del|dello|della|dell|dei|degli|delle|da|dal|dalla|dall|per|a|ad|al|alla|allo|all|ai|alle|agli|con|su|sul|sulla|sull|sui|sulle|sugli|contro')
/** What a noun comes after. */
const before = wholly(String.raw`il|lo|la|l|i|gli|le|un|uno|una|due|tre|quattro|cinque|su[oa]|del|dello|della|dell|dei|degli|delle|dal|dallo|dalla|dall|al|allo|alla|all|nel|nella|nell|sul|sulla|sull|sui|sulle|sugli|ai|alle|agli|dai|dalle|nei|nelle|con|per|causa|presenta|accusa|lamenta|manifesta|ha|ebbe|aveva|avuto|subito|riportato|ricevuto|segue|osserva|richiede|prevede|propone|applica|conferma|rinnova|dopo|durante|senza|e|ed|o|in|di|da|\d{1,3}`)
/** Words that name no thing that is told: who it is of, how long, how it was asked for, and where it is dealt with. */
const noThing = wholly(String.raw`alunn\p{L}+|student\p{L}+|alliev\p{L}+|bambin\p{L}+|scolar\p{L}+|ragazz\p{L}+|minor[ei]|figli\p{L}*|fratell\p{L}+|sorell\p{L}+|padr[ei]|madr[ei]|mamma|papà|genitor[ei]|famigli\p{L}*|nonn\p{L}|zi[oa]|marito|moglie|coniuge|docent[ei]|insegnant[ei]|maestr\p{L}|colleg\p{L}+|prof\p{L}*|sig\p{L}*|dott\p{L}*|personale|persona|persone|compagn\p{L}|cas[oi]|domand[ae]|istanz[ae]|richiest[ae]|motiv[oi]|ragion[ei]|causa|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|orari[oi]|period[oi]|turn[oi]|viaggi\p{L}*|concession\p{L}+|rinunci\p{L}+|copi[ae]|class[ei]|scuol[ae]|istituto|casa|plesso|sede|ospedale|att[oi]|diritto|estrem[oi]|attes[ae]|forza|virtù|misur[ae]|effett[oi]|seguito|base|merito|tema|materia|relativ\p{L}+|oggetto|sens[oi]|confront[oi]|riferiment\p{L}+|quanto|part[ei]|possesso|prima|ancora|anche|sempre|spesso|già|non|che|chi|cui|se|come|quando|mentre|perché|poiché|presso|fino|inoltre|poi|sono|sia|era|ha|hanno|viene|vengono|verrà|essere|avere|aver|esser|assent[ei]|present[ei]|presenza|esent[ei]|titolar[ei]|beneficiari\p{L}|fermo|considerazione|rapporto|tempo|collocamento|giorno|esame|esami|stesura|redazione|somministrazione|riposo|ricorsi|reclami|rinnovo|base|titolo|circolar[ei]|verbal[ei]|progett\p{L}+|cors[oi]|laborator\p{L}+|incontr[oi]|riunion[ei]|convocazion[ei]|seduta|invito|avviso|elenco|convegn[oi]|giornat[ae]|commission[ei]|grupp[oi]|docenz[ae]|cattedr[ae]|post[oi]|organic\p{L}+|supplenz[ae]|incaric\p{L}+|servizi\p{L}|contratt\p{L}|graduatori\p{L}|punt[oi]|titol[oi]|legge|comma|decreto|data|marzo|aprile|maggio|giugno|luglio|agosto|\p{L}+bre|gennaio|febbraio|\p{L}+edì|sabato|domenica`)
/** How participles, infinitives and adverbs end … */
const ofVerb = wholly(String.raw`\p{L}+(?:at|it|ut)[oaie]|\p{L}*(?:mess|chiest|vist|fatt|dett|scritt|lett|tolt|pres|svolt|ridott|inflitt|espost|dispost|rimast|assunt|concess|ammess|esclus|inclus|sospes|apert|soffert|giunt|nat|scompars|affett|corso|dovut)[oaie]|\p{L}+(?:are|ere|ire|arsi|ersi|irsi|ando|endo|mente|anno|erà|irà|arà|ava|eva|iva|avano|evano)|\p{L}{3,}(?:isce|iscono|izza|ano|ono)|port[ae]|porta|soffre|necessita|usa|assume|chied\p{L}+|è|rientra|torna|esce|parla|tratta|riguarda`)
/** … and nouns that end so too. */
const noun = wholly(String.raw`certificat[oi]|visit[ae]|diet[ae]|sedut[ae]|ferit[ae]|esit[oi]|rit[oi]|perdit[ae]|crescita|invalidità|stati|pompett[ae]|ricett[ae]|fabbisogno|abit[oi]|debit[oi]|credit[oi]|nascita|uscita|rachite|malattia|carcere|genere|mese|divieto|aiuto|rifiuto|permess[oi]|precedente|potere|dovere|piacere|diabete|rate|iniziativa|terapia|perizia|mandato|reato|reati|ricovero|dispositiv[oi]|sondino|vaccin[oi]|umano|organo|organi|mano|anziano|piano|uso|esame|diagnosi|proposta|offese`)
/** A sanction that is given is told by what it is. */
const given = /(?:irrogat|inflitt|comminat|applicat|dispost|irrog|inflig|commin)\p{L}*\s(?:la\s|una\s)?$/iu
const isThing = (word: string): boolean => word.length > 3 && !noThing.test(word) && (noun.test(word) || !ofVerb.test(word))

const lastWord = /(?<word>[\p{L}\d]+)(?<gap>['’]\s?|[ \t*_]{1,3})$/u
/** The words before a place, the nearest first, as far as no sign stands between. */
function wordsBefore(text: string, floor: number, start: number): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = []
  for (let end = start; found.length < 12;) {
    const from = Math.max(floor, end - 30)
    const match = lastWord.exec(text.slice(from, end))
    if (!match) break
    end = from + match.index
    found.push({ word: match.groups?.word ?? '', at: end })
  }
  return found
}

/** One of a kind, or the how-manieth, is part of what is told. */
const unit = /(?<!\p{L})(?:un['’]|(?:un|uno|una|(?:il |la )?(?:second|terz|quart|quint|sest)[oa]|due|tre|quattro|cinque)\s)$/iu

/** The start of the datum with the noun that it is of: in «ha una forma grave di emicrania» from «forma» on, in «la profilassi per le convulsioni» from «profilassi». */
export function startWithHead(text: string, start: number, floor: number, people: readonly Person[]): number {
  const words = wordsBefore(text, floor, start)
  const is = (kind: RegExp, place: number): boolean => kind.test(words[place]?.word ?? '')
  const isOneThing = (place: number): boolean => isThing(words[place]?.word ?? '')
  let from = start
  for (let place = 0, heads = 0; place < words.length && heads < 2; heads += 1) {
    const tie = is(article, place) && !is(link, place) ? place + 1 : place
    if (!is(link, tie) || !isOneThing(tie + 1)) break
    const first = [tie + 1, tie + 2, tie + 3].find((one) => isOneThing(one) && (is(before, one + 1) || is(article, one + 1) || is(link, one + 1)))
    if (first === undefined || (/^sanzion/iu.test(words[first]?.word ?? '') && given.test(text.slice(floor, words[first]?.at ?? floor))) || (first > tie + 1 && !isOneThing(tie + 2))) break
    from = words[first]?.at ?? from
    place = first + 1
  }
  if (from < start) from -= unit.exec(text.slice(Math.max(floor, from - 24), from))?.[0].length ?? 0
  return from < start && startingIn(people, from - 40, start).some(({ end }) => end > from) ? start : from
}
