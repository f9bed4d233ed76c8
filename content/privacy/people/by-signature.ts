import { atEnd } from '../at-end.ts'
import { roles } from '../clues.ts'
import { shortTitles } from '../lexicon/titles.ts'
import { fallback, fellOut, isListOfPupils, isOfBooks, toFamily } from './by-document.ts'
import { isStrangePair } from './no-names.ts'
import { isInOwnMatter, saysOwn } from './own-matter.ts'
import { cueOfLabel, nearestCue } from './nearest-cue.ts'
import { as, type Rule, type Standing } from './standing.ts'
import { detailsAfter } from './words-after.ts'

const notLabel = /^\W*(?:ai|agli|alle|alla|al|all'|a|p\.?\s?c|oggetto|circolare|circ|comunicazione|prot|vist[oaie]|premesso|considerat\w)\b/i
const shortSignature = new RegExp(String.raw`^[\s*_#>–-]*(?:(?:f\.?to|firmato|in fede|il|la|lo)\s)?${shortTitles}$`, 'i')

/** A rule that names who does something this year. */
const givesTask = /(?<!\p{L})(?:nomin\p{L}+|assegnat\p{L}|incaric\p{L}+|component\p{L}|per (?:il|l'anno scolastico) 20\d\d|responsabil\p{L}|tenut[oa])(?!\p{L})[^.]{0,120}$/iu
const ofTask = /(?<!\p{L})(?:formazion[ei]|cors[oi]|laborator\p{L}+|progett\p{L}+|lezion[ei]|yoga|teatr\p{L}+|music\p{L}+|sport\p{L}*|madrelingua|psicolog\p{L}+|docenz\p{L}|laborator\p{L}+|acconto|saldo|canone|manutenzion\p{L}|fornitur\p{L}|prestazion\p{L}|incaric\p{L}+|docent[ei])(?!\p{L})/iu
/** A payment for work, whatever else its row says. */
const ofWork = /(?<!\p{L})(?:km|chilometr\p{L}+|mission[ei]|revisor\p{L}|professionist\p{L}|consulen\p{L}+|espert\p{L}|formator\p{L}|parcella|onorari\p{L}*|fattur[ae]|rilievo|perizia|collaudo|mediazion\p{L}+|interpretariat\p{L}|traduzion\p{L}+|compens[oi]|RSPP)(?!\p{L})/iu

const standsAlone = ({ scene: { text }, mention, line }: Standing): boolean => !line.isItem && shortSignature.test(text.slice(line.start, mention.start)) && /^[\s*_.]*$/.test(text.slice(mention.end, line.end))

/** `Signed by`, `Documento sottoscritto da:` before a name … */
export const signedBy = /(?<!\p{L})(?:(?:firmat|sottoscritt)[oa](?:\s(?:digitalmente|elettronicamente|con firma \p{L}+))?\sda|signed\sby|signer(?:CN)?|firmatari[oa]|sottoscrittore|titolare del certificato|autore della firma|nome del firmatario)\s?:?\s*$/iu
/** … and what a digital signature says of itself after it. */
const ofCertificate = /TINIT|(?<!\p{L})(?:serial|seriale|identificativ|certificat|impronta|hash|valid|ora della firma|data (?:e ora )?(?:di|della) firma|ragione|reason|emesso da|issuer)|\d{1,2}[:.]\d{2}[:.]\d{2}/iu

/** A name alone under "Il Dirigente Scolastico" signs, and so does one in a digital signature. */
const commonName = atEnd(/(?:(?<!\p{L})|(?<=\p{Ll}))CN\s?[=:]\s?$/u)
export const bySignature: Rule = (standing) => {
  const { scene: { text, lines, found }, mention, lineIndex, left } = standing
  if (commonName.test(left)) return as('official')
  if (signedBy.test(left) && ofCertificate.test(text.slice(mention.end, mention.end + 160))) return as('official')
  if (!standsAlone(standing)) return null
  let index = lineIndex - 1
  while (index >= 0 && (lines[index]!.end - lines[index]!.start < 2 || text.slice(lines[index]!.start, lines[index]!.end).trim() === '')) index -= 1
  const above = lines[index]
  const said = above && above.end - above.start < 90 ? nearestCue(text, found(roles), above.start, above.end) : null
  return said && (said.bearer === 'official' || said.bearer === 'staff' || said.bearer === 'council-member') ? as('official') : null
}

/** The heading over a list says whose names it holds. */
export const byHeading: Rule = (standing) => {
  const { scene, mention, line } = standing
  const label = line.label && !notLabel.test(line.label) ? cueOfLabel(scene, line) : null
  if (!label || !(mention.strength === 2 || line.isItem || standsAlone(standing))) return null
  return as(label.bearer === 'staff' && (isInOwnMatter(standing) || saysOwn(scene, line.labelAt, line.labelAt + line.label.length)) ? 'staff-own-matter' : label.bearer)
}

/** `rimborso esame …`: whose money comes back, told in the reason of a payment. */
const refundOf = /(?<!\p{L})(?:rimbors|restituzion|storno|quota)\p{L}*[^;|\n\d–-]{0,40}\s$/iu
/** Where nothing near says who it is, the kind of document does, or nobody and the policy asks. */
export const byDocument: Rule = (standing) => {
  const { scene, mention, line, left, right, aroundLine } = standing
  const { text, kind } = scene
  const guessed = fallback(scene)
  if (guessed === 'payee' && refundOf.test(left)) return as('payee')
  const isForWork = guessed === 'payee' && scene.sections.some((section) => section.startsWith('pagamenti')) && ((ofTask.test(aroundLine) && !toFamily.test(aroundLine)) || ofWork.test(aroundLine))
  const otherwise = isForWork ? 'appointed' : guessed
  if (mention.strength === 2 && (line.isItem || standsAlone(standing)) && isListOfPupils(scene)) return as('pupil')
  if (kind === 'graduatoria' && otherwise === 'ranked' && line.cells.length === 0 && line.end - line.start < 140 && fellOut.test(right) && !/perdent|soprannumerari|esclus[oa]\s?[,:]?\s?(?:ex\s)?art/i.test(scene.text.slice(0, 300) + right)) return as('excluded')
  if (detailsAfter.test(right)) return as(otherwise === 'unknown' ? (kind === 'elenco' ? 'pupil' : 'private-person') : otherwise)
  if (mention.strength !== 2 && !isStrangePair(standing)) return 'nobody'
  if (kind === 'regolamento' && givesTask.test(left)) return as('official')
  if (isForWork) return as('appointed')
  if (isOfBooks(scene)) return as('public-figure', false)
  if (kind !== 'elenco' && !line.isItem && /^[\s*_]*$/.test(text.slice(mention.end, line.end)) && /[.!]\s+$/.test(text.slice(line.start, mention.start)) && text.length - line.end < 700) return as('official', false)
  if (!isInOwnMatter(standing)) return as(otherwise, false)
  return as(otherwise === 'unknown' || (otherwise === 'appointed' && kind !== 'determina' && kind !== 'incarico' && kind !== 'contratto') ? 'staff-own-matter' : otherwise, false)
}
