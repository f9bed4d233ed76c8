import { columnsOf, hangs, isBlank } from '../line.ts'
import { isPlace } from './date.ts'
import { daysIn } from './days-in.ts'
import { kindInTitle } from './kind.ts'
import { ownNumberOf } from './number.ts'
import { subjectMark, written, type Act, type Guess } from './act.ts'

/** How the text of an act begins: the subject is over there. */
const opening = /^(?:si\s+(?:comunica|informa|rende|avvis|ricorda|invita|trasmett|porta|allega|pubblica|notific|precisa|dispone|chiede|segnala|richiama|prega|convoca)|con\s+(?:la\s+presente|riferimento|l[ae]\s+nota)|in\s+(?:riferimento|relazione|ottemperanza|allegato|occasione|vista|considerazione|attuazione|data)|facendo\s+seguito|a\s+seguito|ai\s+sensi|gentil|car[ieo]\b|egregi|spett|vist[oaie]\b|il\s+(?:dirigente|sottoscritto|consiglio)|la\s+(?:sottoscritta|presente|dirigente)|le\s+ss|i\s+(?:docenti|genitori|signori)|gli\s+(?:alunni|studenti)|come\s+(?:da|già|noto)|è\s+convocat|sono\s+convocat|premesso|tenuto\s+conto|vi\s+(?:informo|comunic)|per\s+opportuna|anche\s+quest|nell['’]ambito|l['’]istituto\b|il\s+\p{L}+ì\b|nei\s+giorni|nel\s+giorno)/iu

const address = /^(?:e\s+)?(?:p\.?\s?c\.?\s*)?(?:(?:ai|agli|alle|al|alla|allo|a\s+tutt[iae])\s+|all['’]\s*)\p{L}/iu

const noTitle = /^(?:istituto|i\.?\s?c\.?\s|i\.?\s?i\.?\s?s|liceo|scuola|direzione\s+didattica|circolo|convitto|c\.?p\.?i\.?a|ministero|m\.?i\.?u?\.?m?\.?\s|ufficio\s+scolastico|unione\s+europea|repubblica|regione|via\s|viale|piazza|corso\s|tel|fax|e-?mail|pec|cod|c\.?\s?f\.?\s|c\.?m\.?\s|www|http|prot|distretto|cup|cig|data\b|n\.|(?:il|la)\s+(?:dirigente|d\.?\s?s\.?(?:g\.?a\.?)?\s|preside|referente|collabora)|anno\s|firma|f\.to|indice|sommario|pag)/iu

const tidy = (text: string): string => {
  const one = text.replace(/\s+/g, ' ').replace(/^[\s:–—-]+/, '').replace(/^["“«](.*)["”»]$/, '$1').trim()
  return /(?:\p{L}{4}|\d|[)”»"])\.$/u.test(one) && !/\b(?:ecc|etc|cfr|artt?|comma)\.$/iu.test(one) ? one.slice(0, -1) : one
}

const joined = (one: string, other: string): string => (/\p{L}-$/u.test(one) ? `${one}${other}` : `${one} ${other}`)

/** «Oggetto: …» with the lines on which it goes on. */
function marked(act: Act, at: number): Guess<string> {
  const width = Math.max(60, ...act.lines.slice(at, at + 40).map((line) => (line.length <= 160 ? line.length : 0)))
  const first = act.lines[at]!.replace(subjectMark, '').replace(/\t/g, ' ').trim()
  let subject = first
  let isSure = true
  let last = act.lines[at]!
  let blanks = 0
  for (let index = at + 1; index < Math.min(act.lines.length, at + 9); index += 1) {
    const line = act.lines[index]!.replace(/\t/g, ' ')
    if (isBlank(line)) {
      blanks += 1
      if (subject !== '' && !hangs.test(subject)) {
        // Broken lines up to an empty one are one subject, wherever a capital falls in them.
        isSure = true
        break
      }
      continue
    }
    if (subject === '') {
      subject = line
      last = line
      continue
    }
    if ((address.test(line) || /^(?:cig|cup|codice|prot|rif|allegat)/i.test(line)) && !hangs.test(subject)) break
    const goesOn = hangs.test(subject) || /^[\p{Ll}(“"«\d]/u.test(line) || /[,–—-]$/.test(subject)
    const isFull = last.length >= width * 0.62
    if (opening.test(line) && !hangs.test(subject)) break
    if (!goesOn && (blanks > 0 || !isFull || /[.!?]$/.test(subject) || /^(?:il|lo|la|i|gli|le|un|una)\s|^(?:l|un)['’]/i.test(line))) break
    if (!goesOn) isSure = false
    if (/[.;]$/.test(subject) && !/^\p{Ll}/u.test(line)) break
    subject = joined(subject, line)
    last = line
    blanks = 0
  }
  const value = tidy(subject)
  return value === '' ? null : { value, isSure: isSure && value.length <= 300 }
}

/** What stands after the number, as «Circolare n. 45 – Assemblea sindacale». */
function afterNumber(act: Act): string | null {
  const own = ownNumberOf(act)
  if (!own) return null
  const isSubject = (rest: string): boolean => rest.length > 8 && !/^(?:del|dell|a\.?\s?s|anno|prot|docenti|ata|alunni|genitori|famiglie|studenti|personale|\d)\b/i.test(rest) && !address.test(rest) && !/\d{4}$/.test(rest.replace(/\s*$/, '')) 
  const after = tidy(own.rest.split('\t')[0] ?? '')
  if (/^[\s]*[:–—-]/.test(own.rest) && isSubject(after)) return after
  const again = new RegExp(String.raw`^\W*(?:circolare|circ\.?|comunicazione)\s*(?:n\.?|nr\.?|numero|n°)?\s*${own.number}\s*[:–—-]\s*(.+)$`, 'i')
  for (const line of act.lines) {
    const found = again.exec(line)
    const rest = tidy(found?.[1] ?? '')
    if (isSubject(rest)) return rest
  }
  return null
}

/** A day with nothing but its place: no title. */
const isDated = (line: string): boolean => {
  const [day] = daysIn(line)
  return day !== undefined && line.slice(day.end).trim().length < 12 && (isPlace(line.slice(0, day.start)) || line.slice(0, day.start).trim().length < 4)
}

/** Whether a line can be a title: no letterhead, number, day or address, and no sentence. */
function isTitle(line: string): boolean {
  const [first = ''] = columnsOf(line)
  const isForm = /^(?:di|del|della|dell|dei|delle|degli|e|ed)[\s'’]/.test(first) || noTitle.test(first) || address.test(line) || isDated(line) || /^(?:circolare|circ\.|comunicazione|comunicato)\b.{0,30}$/i.test(line)
  return /\p{L}{3}.*\s\S*\p{L}{3}|\p{Ll}{5}/u.test(line) && line.length <= 160 && !isForm && !/[;,.:]$/.test(line.replace(/(?:\p{Lu}\.)+$/u, '')) && !/@|www\./.test(line) && !opening.test(line)
}

/** A title of the head: one of the file's own, one that says what the document is, or the first line that stands above the text. */
function titled(act: Act): string | null {
  if (act.subjectAt !== null) return null
  const heads = written(act, 0, Math.max(act.headEnd, 1))
  const own = ownNumberOf(act)
  /** A number and a day alone say nothing of what it is about. */
  const isNumberAlone = (index: number): boolean => own?.line === index && own.rest.replace(/\d|del|dell|prot|a\.s\.|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|[^\p{L}]/giu, '').length < 4
  // «Alle famiglie – sospensione della mensa»: the subject stands behind the address.
  const behind = heads.slice(0, 8).map((index) => /^[^–—]{3,60}\s[-–—]\s(.{8,120})$/.exec(act.lines[index]!)).find((found) => found && address.test(found[0]) && !address.test(found[1]!))
  if (behind) return tidy(behind[1]!)
  const free = heads.filter((index) => isTitle(act.lines[index]!) && !isNumberAlone(index))
  const title = free.find((index) => act.titles.has(index)) ?? free.find((index) => kindInTitle(act.lines[index]!)) ?? free.find((index) => heads.indexOf(index) < 3) ?? free.find((index) => isBlank(act.lines[index + 1] ?? '') && heads.indexOf(index) < 12)
  return title === undefined ? null : tidy(act.lines[title]!)
}

/** What the act is about. Sure only when the act says «Oggetto». */
export function guessSubject(act: Act): Guess<string> {
  const said = act.subjectAt === null ? null : marked(act, act.subjectAt)
  if (said) return said
  const value = afterNumber(act) ?? titled(act)
  return value === null || value === '' ? null : { value, isSure: false }
}
