import { wordPattern } from '../finder.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

/** Lengths by country, of the IBAN registry (SWIFT, ISO 13616), for the countries that people in Italian schools bank in. */
const lengths: Record<string, number> = {
  AD: 24, AE: 23, AL: 28, AT: 20, BA: 20, BE: 16, BG: 22, BR: 29, BY: 28, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, EG: 29, ES: 24, FI: 18,
  FR: 27, GB: 22, GE: 22, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31,
  NL: 18, NO: 15, PK: 24, PL: 28, PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, SM: 27, TN: 24, TR: 26, UA: 29, VA: 22, XK: 20,
}
const head = wordPattern([String.raw`(?:I T|S M|${Object.keys(lengths).join('|')})(?:[ .:-]|[ .:-][ .:-])?\d[ ]?\d(?=[ \r\n.:*_-]{0,3}[A-Z0-9])`], { before: String.raw`(?<![A-Za-z0-9])` })
/** An Italian account written with a sign too few or too many. */
const mistyped = /IT[ ]?\d{2}[ ]?[A-Z](?=(?:[ ]?[\dA-Z]){0,12}\d{4})(?:[ ]?[\dA-Z]){17,26}(?![A-Za-z0-9])/y
const separator = /[ \r\n.:*_–-]/
const alphanumeric = /[A-Za-z0-9]/

const compact = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').toUpperCase()

function remainder(iban: string): number {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

function endOf(text: string, start: number, length: number): number {
  let at = start
  let taken = 0
  let gap = 0
  while (at < text.length && taken < length) {
    const character = text[at] ?? ''
    if (alphanumeric.test(character)) {
      taken += 1
      gap = 0
    } else if (separator.test(character) && gap < 4) gap += 1
    else return -1
    at += 1
  }
  return taken === length && !alphanumeric.test(text[at] ?? '') ? at : -1
}

const school = String.raw`(?:questo |questa |presente |nostr[oa] )?(?:scuola|istitut\w+|istituzione|liceo|direzione|circolo|convitto|I\.?C\.?|I\.?I\.?S\.?S?\.?|I\.?S\.?I?\.?S?\.?|I\.?T\.?\w?\.?|CPIA)(?![a-z])`
/** Whose an account is, before it … */
const schoolBefore = new RegExp(
  [
    String.raw`(?:intestat\w+|accreditat\w+|versat\w+|versare) (?:a|al|alla|all')\s?${school}[^;|\n]{0,50}$`,
    String.raw`(?:cont[oi](?: corrente)?|c\/c|iban|tesoreria|cassier\w|cassa|coordinate(?: bancarie)?)[^.;|\n]{0,40}(?:di|del|dello|della|dell'|d')\s?${school}[^.;|\n]{0,30}$`,
    String.raw`(?:istituto|banca|servizio di|ente) (?:cassier\w|tesorier\w|cassa|tesoreria)[ ,:(–-]{1,4}(?:(?:cont[oi]|c\/c|iban)[ :]{1,3}){0,2}$`,
    String.raw`cont[oi] (?:di|per l'|per gli) ?(?:addebit|preliev)\w+ (?:è|sono|resta)[ :]{1,3}$`,
    String.raw`(?:preliev\w+|addebit\w+|uscita|prelevat\w+) (?:dal|sul) conto(?! (?:del|della|dei|personal|privat))[^.;|\n]{0,30}$`,
    String.raw`(?:grav\p{L}+|imputat\p{L}|prelevat\p{L}|addebitat\p{L}) (?:dal|sul|da|su)(?: conto)?:?\s$`,
  ].join('|'), 'iu',
)
/** … in the row of a table that begins with the school … */
const schoolInRow = new RegExp(String.raw`(?:^|\n)[\s|*]{0,4}${school}[^|;\n]{0,60}[|;]\s?$`, 'i')
/** … and after it. */
const schoolAfter = new RegExp(String.raw`^\s(?:dell'|della |del |di )${school}|^[^.;|\n]{0,20}intestat\w+ (?:a|al|alla|all')\s?${school}`, 'i')

/** A firm is said to hold the account, in the same sentence or row. */
const companyBefore = /(?:(?<!\p{L})(?:ditta|impresa|societ[àa]|azienda|cooperativa|fornitore|operatore economico)(?!\p{L})|(?<!\p{L})(?:s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|soc\.? ?coop)(?!\p{L}))[^;|\n]{0,70}$/iu

function isSchools(scene: Pick<Scene, 'text' | 'school' | 'sections'>, start: number, end: number, own: Set<string>): boolean {
  if (scene.sections.some((section) => /(?:^|\/)iban/.test(section))) return true
  return own.has(compact(scene.text.slice(start, end))) || schoolInRow.test(scene.text.slice(Math.max(0, start - 90), start)) || schoolBefore.test(scene.text.slice(Math.max(0, start - 110), start)) || schoolAfter.test(scene.text.slice(end, end + 80))
}

/** An IBAN, Italian or foreign, grouped, wrapped or in lower case; the school's own accounts are told apart. */
export const iban = (scene: Scene): Sighting[] => {
  const own = new Set(scene.school.ibans.map(compact))
  const found = scene.found(head).flatMap((match) => {
    const country = match.text.replace(/[^a-z]/gi, '').slice(0, 2).toUpperCase()
    const length = lengths[country]
    if (!length) return []
    const end = endOf(scene.text, match.start, length)
    if (end < 0) {
      mistyped.lastIndex = match.start
      const written = mistyped.exec(scene.text)?.[0]
      return written === undefined ? [] : [{ start: match.start, end: match.start + written.length, code: compact(written) }]
    }
    const code = compact(scene.text.slice(match.start, end))
    const isItalian = /^(?:IT|SM)\d{2}[A-Z]\d{10}[A-Z0-9]{12}$/.test(code)
    if ((!isItalian && remainder(code) !== 1) || /^[A-Z]{2}(?:0[01]|99)/.test(code)) return []
    return [{ start: match.start, end, code }]
  })
  const schools = new Set(found.filter(({ start, end }) => isSchools(scene, start, end, own)).map(({ code }) => code))
  return found.map(({ start, end, code }) => ({ start, end, kind: 'IBAN', bearer: schools.has(code) ? 'school' : companyBefore.test(scene.text.slice(Math.max(0, start - 110), start)) ? 'company' : 'private-person' }))
}
