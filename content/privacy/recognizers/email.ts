import type { Bearer } from '../bearer.ts'
import { wordPattern } from '../finder.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Scene } from '../scene.ts'
import { isOfDataOfficer } from './of-data-officer.ts'
import type { Recognizer, Sighting } from './recognizer.ts'

const local = /[\p{L}\p{N}._%+'-]/u
const domain = /[\p{L}\p{N}.-]/u
/** The sign as a word in brackets. */
const spelled = wordPattern([String.raw`(?:at|chiocciola)\s?[)\]}>»]\s?`], { before: String.raw`(?<=[([{<«]\s?)` })

/** The same between spaces, before a mailbox that anybody opens. */
const unbracketed = wordPattern([String.raw`(?:at|chiocciola)\s(?=(?:gmail|libero|hotmail|outlook|yahoo|tiscali|virgilio|alice|icloud|live)(?:\s?\.\s?|\s(?:punto|dot)\s)\p{L}{2,3}(?!\p{L}))`], { before: String.raw`(?<=[\w.]\s)` })

/** Mailboxes that anybody opens: an address there is a person's, whatever its name says, unless the school's profile lists it. */
const openToAnybody =
  /(?:^|\.)(?:gmail|googlemail|libero|virgilio|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|tiscali|tiscalinet|alice|tim|tin|fastwebnet|aruba|email|inwind|iol|blu|katamail|supereva|teletu|vodafone|wind|poste|pec|postecert|legalmail|arubapec|pecmail|gmx|proton|protonmail|tutanota|mail|aol|yandex|interfree|jumpy|kataweb|hotmai|gmai)\.(?:it|com|net|eu|me|fr|de|es|ro|ru|co\.uk|al|ch)$/i
const ofBodies = /(?:^|\.)(?:istruzione|miur|gov|gpdp|garanteprivacy|anticorruzione|inps|inail|agid|corteconti(?:cert)?|cultura|interno|giustizia|esteri|beniculturali)\.it$|(?:^|\.)(?:comune|provincia|regione|cittametropolitana|asl|aslroma\d|ausl|ats|asst|uni\w+|carabinieri|poliziadistato|questura|prefettura)\.[\p{L}\d.-]+$|\.(?:edu|gov)\.it$|(?:^|\.)(?:istruzione\w+|scuole?\w*|ic\w{3,}|iis\w+|ites\w*|itis\w+|liceo\w+|istituto\w+|circolo\w+|cpia\w+|usr\w*|ust\w*|usp\w*)\.(?:[\p{L}\d-]+\.)?(?:it|com|net|org|eu)$/iu
const ofPupils = /(?:^|[.@-])(?:stu|stud|studenti?|studentesse|alunn[oi]|allievi|students?|genitori|famiglie)[.@-]|\.stud@/i
const roleNames =
  /^(?:(?=[a-z]*\d)[a-z]{4}\w{5}[a-z0-9]|info|segreteria\w*|protocollo|ufficio[\w.-]*|alunni|didattica|personale|amministrazion\w*|dirigente\w*|preside|presidenza|dsga|direzione|direttore|dpo|rpd|rpct|rup|urp|privacy|reception|contatti|contact|assistenza|help\w*|support\w*|commerciale|vendite|ordini|preventivi|prenotazioni|booking|fatture|fatturazione|contabilita|acquisti|gare|bandi|mensa|trasporti|biblioteca[\w.-]*|museo[\w.-]*|sportello\w*|orientamento|erasmus|inclusione|sostegno|registro|postmaster|webmaster|admin\w*|noreply|no-reply|redazione|stampa|pec|postacertificata|trasparenza|accessibilita|sindac\w*|associazion\w*|cral|comitato\w*|segr\w*|vicepresidenza|plesso[\w.-]*|infanzia|primaria|secondaria|staff|concorso[\w.-]*|iscrizioni|laboratori[\w.-]*|viaggi|gite|teatro[\w.-]*)(?:[._-][\w.-]+)?$/i
/** Boxes of a school or of a public body, called by its short form and its town. */
const bodyNames = /^(?:ic|iis|iiss|itis|itc|ites|liceo|dd|cpia|comune|provincia|regione|prefettura|questura|asl|ausl|ats|asst|parrocchia|biblioteca|proloco|unionecomuni)[._-]\p{L}/u
const schoolNames = /(?:^|[._-])(?:ic|iis|itis|ipsia|itc|ites|scuola|istituto|liceo|plesso|biblioteca|segreteria|circolo|comitato)(?:[._-]|[a-z]{3,}|$)/i

const dotted = String.raw`(?:\s?[([{<«]\s?(?:punto|dot)\s?[)\]}>»]\s?|\s(?:punto|dot)\s)`
const spelledBox = new RegExp(String.raw`[\p{L}\p{N}._%+-]{1,40}(?:${dotted}[\p{L}\p{N}._%+-]{1,40}){0,3}\s?$`, 'iu')
const spelledHost = new RegExp(String.raw`^[\p{L}\p{N}.-]{1,40}(?:${dotted}[\p{L}\p{N}-]{2,20}){1,3}`, 'iu')

/** An address whose dots are words in brackets too. */
function spelledOut(text: string, sign: number, end: number): { start: number; end: number } | null {
  const box = spelledBox.exec(text.slice(Math.max(0, sign - 100), sign))?.[0]
  const host = spelledHost.exec(text.slice(end, end + 100))?.[0]
  return box === undefined || host === undefined ? null : { start: sign - box.length, end: end + host.length }
}

/** `icverdi@… PEC abic81200x@pec.istruzione.it`: the school's own box at a common provider, beside its institutional one. */
function isOfLetterHead({ text }: Pick<Scene, 'text'>, { start, end }: { start: number; end: number }, address: string): boolean {
  const box = address.split('@', 1)[0]!.toLowerCase()
  return /^(?:ic|iis|itis|itc|liceo|dd|scuola)[._-]?\p{Ll}{3,}$/u.test(box) && !surnames.has(box) && !firstNames.has(box) && /[a-z]{4}\w{6}@(?:pec\.)?istruzione/iu.test(text.slice(Math.max(0, start - 90), end + 90))
}

const lists = (scene: Pick<Scene, 'text' | 'school'>): Set<string> =>
  new Set([
    ...scene.school.emails.map(({ value }) => value.toLowerCase()),
    ...scene.school.locations.flatMap(({ email: address }) => address?.toLowerCase() ?? []),
    ...scene.school.roleHolders.flatMap(({ email: address }) => address?.toLowerCase() ?? []),
  ])

/** A box called with an Italian word that names nobody. */
const isTask = (box: string): boolean => box.length > 5 && isItalian(box) && !firstNames.has(box) && !surnames.has(box)

function bearerOf(address: string, own: Set<string>, domains: string[]): Bearer {
  const lower = address.toLowerCase().replace(/\s/g, '')
  if (own.has(lower)) return 'school'
  const at = lower.lastIndexOf('@')
  const box = lower.slice(0, at)
  const host = lower.slice(at + 1)
  if (ofPupils.test(lower)) return roleNames.test(box) && !/\./.test(box) && !/stud|student/.test(host) ? 'school' : 'pupil'
  if (domains.some((name) => host === name || host.endsWith(`.${name}`))) return 'school'
  if (openToAnybody.test(host)) {
    const isPec = /^(?:pec|postecert|legalmail|arubapec|pecmail)\./.test(host) || /pec\.|\.pec/.test(host)
    return schoolNames.test(box) && roleNames.test(box) ? 'school' : isPec ? 'unknown' : 'private-person'
  }
  if (ofBodies.test(host)) return 'school'
  if (roleNames.test(box) || bodyNames.test(box) || ordinaryWords.has(box) || isTask(box)) return 'company'
  return 'unknown'
}

/** The end of a host that a line end cut off. */
const hostBroken = /^(?:[\p{L}\d]\n\.|\.\n)(?:it|com|net|org|eu|info|example|fr|de|es)(?![\p{L}\d@])/u

function around(text: string, sign: number, width: number): { start: number; end: number } | null {
  let start = sign
  if (text[start - 1] === ' ' && local.test(text[start - 2] ?? '')) start -= 1
  const left = start
  while (start > 0 && local.test(text[start - 1] ?? '')) start -= 1
  while (start < left && /[.'-]/.test(text[start] ?? '')) start += 1
  let end = sign + width
  if (/\s/.test(text[end] ?? '') && domain.test(text[end + 1] ?? '')) end += 1
  const right = end
  while (end < text.length && domain.test(text[end] ?? '')) end += 1
  const broken = hostBroken.exec(text.slice(end - 1, end + 12))
  if (broken && !/\.\p{L}{2,3}$/u.test(text.slice(right, end))) end += broken[0].length - 1
  while (end > right && /[.-]/.test(text[end - 1] ?? '')) end -= 1
  if (start === left || end === right || !/\.\p{L}{2,}$/u.test(text.slice(right, end))) return null
  return { start, end }
}

/** An e-mail address, also with spaces or "(at)"; role boxes, bodies and firms are told apart from people and pupils. */
export const email: Recognizer = (scene) => {
  const { text } = scene
  const own = lists(scene)
  const domains = scene.school.emailDomains.map((name) => name.toLowerCase().replace(/^@/, ''))
  const found: Sighting[] = []
  const add = (sign: number, width: number): void => {
    const place = around(text, sign, width)
    if (!place) return
    if (/(?<!\p{L})(?:es\.?|esempio|tipo)\s?:?\s?$/iu.test(text.slice(Math.max(0, place.start - 10), place.start))) return
    const address = `${text.slice(place.start, sign).trim()}@${text.slice(sign + width, place.end).trim()}`
    const bearer = bearerOf(address, own, domains)
    found.push({ ...place, kind: 'EMAIL', bearer: bearer === 'unknown' && isOfDataOfficer(text, place.start) ? 'company' : bearer === 'private-person' && isOfLetterHead(scene, place, address) ? 'school' : bearer })
  }
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) add(sign, 1)
  for (const { start, text: sign } of scene.found(unbracketed)) {
    const place = spelledOut(text, start, start + sign.length)
    if (place) found.push({ ...place, kind: 'EMAIL', bearer: 'private-person' })
    else add(start, sign.trimEnd().length)
  }
  for (const { start, end } of scene.found(spelled)) {
    const lead = /\s?[([{<«]\s?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
    const place = spelledOut(text, start - lead, end)
    if (place) found.push({ ...place, kind: 'EMAIL', bearer: bearerOf(text.slice(place.start, place.end).replace(/\s?[([{<«]\s?(?:at|chiocciola)\s?[)\]}>»]\s?/i, '@').replace(new RegExp(dotted, 'gi'), '.'), own, domains) })
    else add(start - lead, end - start + lead)
  }
  return found
}
