import type { Audience } from '../../documents/kinds.ts'
import { bullet, columnsOf } from '../line.ts'
import { ownNumberOf } from './number.ts'
import { written, type Act, type Guess } from './act.ts'

const copy = String.raw`(?:e\s*,?\s*)?(?:(?:p\.?\s?c\.?|per\s+conoscenza)\s*[:,]?\s*)?`
const preposition = String.raw`(?:(?:ai|agli|alle|al|alla|allo)(?![\p{L}])|all['’]|a\s+tutt[iaeo](?![\p{L}])|a\s+chi(?![\p{L}])|p\.\s?c\.\s*:?)`

/** A line that says to whom: «Ai docenti», «e p.c. al personale ATA», «All’attenzione di …». */
const addressed = new RegExp(String.raw`^${copy}${preposition}\s*(?=[\p{L}.]|$)`, 'iu')

/** What begins like an address and is prose. */
const prose = /^(?:e\s+)?(?:al?|ai|agli|alle|alla|all['’]|allo)\s*(?:sensi|fine\b|fini\b|seguito|luce|partire|decorrere|termine|ore\b|riguardo|momento|contempo|posto|più|meno|di\s+là|interno|inizio|uscita|ingresso|atto\b|presente|data|proposito|scopo)/iu

/** Where papers are filed or hung: no reader is spoken to there. */
const filing = /^(?:gli|i|l|le|la|lo|il)?\s*(?:atti|albo|sito|web|fascicolo|registro|bacheca|home|protocollo|archivio|amministrazione\s+trasparente|sezione|rspp?$)(?!\p{L})/iu

const marked = /^(?:destinatari[oa]?|a|rivolt[oa]\s+a)\s*:\s*/iu

const withoutPreposition = (text: string): string => text.replace(new RegExp(String.raw`^${copy}(?:(?:ai|agli|alle|al|alla|allo|a)(?![\p{L}])|all['’])\s*`, 'iu'), '')

const clean = (text: string): string => {
  const bare = text.replace(bullet, '').replace(/^[-–•*\s]+/, '').replace(/[\s,;:–-]+$/, '')
  return (/\p{Lu}\.\p{Lu}\.$/u.test(bare) ? bare : bare.replace(/\.+$/, '')).trim()
}

/** Readers named by one word beside the number: «Circ. n. 77 – Docenti». */
const named = /^(?:docenti|genitori|famiglie|alunni|studenti|(?:personale\s+)?a\.?t\.?a\.?|personale(?:\s+(?:docente|scolastico))?)$/i

/** Whether a text names somebody, and not a shelf or the building they sit in. */
const isSomebody = (text: string): boolean => {
  const who = withoutPreposition(text).trim()
  return who !== '' && !filing.test(who) && !/^(?:loro\s+)?sed[ei]$/iu.test(who)
}

/** Splits «Ai docenti, agli alunni e alle famiglie» where a new preposition begins. */
const apart = (line: string): string[] =>
  line.split(new RegExp(String.raw`\s*(?:[,;/]|\s[-–]\s|\s)\s*(?:e\s+)?(?=(?:e\s+)?(?:p\.?\s?c\.?\s*)?(?:(?:ai|agli|alle|al|alla|allo)\s|all['’]|a\s+tutt[iaeo]\s)\s*\p{L})`, 'iu')).map(clean).filter((part) => part.length > 2 && !/^(?:e\s+)?p\.?\s?c\.?$/i.test(part))

/** What follows a recipient on a line of its own and belongs to it. */
const goesOn = /^(?:\p{Ll}|(?:scuola|scuole|class[ei]|pless[oi]|sezion[ei]|infanzia|primaria|secondaria|di|del|dell|della|delle|dei|degli|interessat[iae]|e\s|in\s|a\s+tempo)(?![\p{Lu}]))/u

const isShort = (line: string): boolean => line.length <= 130 && !/\p{Ll}{3}\.$/u.test(line)

/** The recipients as they are written, filing places left out, in reading order. */
export function recipientLines(act: Act): string[] {
  const last = act.subjectAt === null ? act.headEnd : act.headEnd + 14
  const found: string[] = []
  let isOpen = false
  let previous = -1
  const own = ownNumberOf(act)
  for (const index of written(act, 0, last)) {
    const isNext = index === previous + 1
    previous = index
    if (index === act.subjectAt) {
      isOpen = false
      continue
    }
    const line = act.lines[index]!.replace(bullet, '')
    if (act.subjectAt !== null && index > act.subjectAt && found.length > 0 && !addressed.test(line) && !(isOpen && goesOn.test(line))) {
      if (line.length > 60) break
    }
    let isHere = false
    const columns = own?.line === index ? [...own.rest.split(/[-–/(),]\s*(?:riservata\s+)?/i), own.rest] : columnsOf(line).flatMap((column) => column.split(/\s+[-–—]\s+(?!.*\d{4})/))
    for (const column of columns.map((one) => one.trim())) {
      const said = column.replace(marked, '')
      const isMarked = said !== column
      const isAddress = addressed.test(said) && !prose.test(said)
      if (own?.line === index && named.test(said)) {
        found.push(said)
        isHere = true
      } else if (isMarked && isShort(said) && said !== '') {
        found.push(...(isAddress ? apart(said) : said.split(/\s*[,;]\s*|\s+e\s+/).map(clean)))
        isHere = true
      } else if (isAddress && isShort(said)) {
        const parts = apart(said)
        if (/^p\.?\s?c\.?\s*:?$/i.test(said)) continue
        found.push(...parts)
        isHere = true
      } else if (isOpen && isNext && goesOn.test(said) && said.length < 80 && found.length > 0) {
        found[found.length - 1] += ` ${clean(said)}`
        isHere = true
      }
    }
    isOpen = isHere
  }
  return [...new Set(found)].map((one) => one.replace(/^e\s+(?=p\.?\s?c)/i, '').replace(/^p\.?\s?c\.?\s*:?\s*/i, '')).filter((one) => /\p{L}/u.test(one) && isSomebody(one))
}

/** Which readers of the site a recipient is. */
const readers: [RegExp, Audience][] = [
  [/genitor|famigli|esercenti|tutor[ie]?\s+legal|responsabilit[àa]\s+genitorial/iu, 'famiglie'],
  [/student|alunn|alliev|discent|convittor/iu, 'studenti'],
  [/docent|insegnant|professor|maestr[eai]|coordinator|educator/iu, 'docenti'],
  [/\ba\.?t\.?a\b\.?|collaborator[ie]\s+scolastic|assistent[ie]\s+(?:amministrativ|tecnic)|personale\s+(?:amministrativo|ausiliario|tecnico)/iu, 'ata'],
  [/\btutt[io]\s*$|comunit[àa]\s+scolastic|stakeholder|interessati\s*$|chiunque/iu, 'tutti'],
]

/** The readers that a recipient stands for; none when it is an office or somebody outside. */
export function audienceOf(recipient: string): Audience[] {
  const known = readers.filter(([form]) => form.test(recipient)).map(([, audience]) => audience)
  if (known.length === 0 && /\bpersonale\b|dipendent|lavorator/iu.test(recipient)) return ['personale']
  return known
}

export const audiencesOf = (recipients: readonly string[]): Audience[] => [...new Set(recipients.flatMap(audienceOf))]

/** «Destinatari: …» says outright who they are. */
const hasLabel = (act: Act): boolean => written(act, 0, act.headEnd).some((index) => /^destinatari/i.test(act.lines[index]!))

export function guessRecipients(act: Act): Guess<string[]> {
  const value = recipientLines(act)
  return value.length === 0 ? null : { value, isSure: (act.subjectAt !== null || hasLabel(act)) && value.every((one) => one.length < 100) }
}
