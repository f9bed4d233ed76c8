import { atEnd } from '../at-end.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { surnames } from '../lexicon/surnames.ts'
import { companyAfter, companyBefore, companyHead, placeBefore } from '../lexicon/role-cues.ts'
import { publicFigures } from '../lexicon/public-figures.ts'
import type { Mention } from '../mentions.ts'
import { isOfSuppliers } from './by-document.ts'
import { as, type Rule, type Standing } from './standing.ts'

const schoolInitials = /^(?:I\.\s?C|I\.\s?I\.\s?S|I\.\s?S|I\.\s?T|D\.\s?D|L\.\s?S|A\.\s?S\.\s?D|A\.\s?P\.\s?S|A\.\s?T\.\s?A|S\.\s?S|C\.\s?F)\.?(?:\s|\.|$)/
const bodyName = /^(?:gilda (?:unams|fgu|degli insegnanti|scuola)|campetto|circolo|pro loco|lions|rotary|auser|avis|caritas|unione|croce|gruppo|compagnia|centro|polisportiva|consorzio|comitato|associazione|fondazione|banca|cassa|credito|poste|libreria|museo|teatro|tassi|tass[oi] di)(?!\p{L})/iu
/** A title in quotation marks follows: who stands before it wrote it. */
const ofWork = /^\s*(?:(?:,|e|-|–)\s+\p{Lu}[\p{L}'.]+(?:\s\p{Lu}[\p{L}'.]+){0,2}){0,3}\s*[,:–-]\s*["«][^"»\d]/u
/** A body called after those whom it gathers: `Comitato Genitori …`. */
const ofMembers = atEnd(/(?:[Cc]omitato|[Aa]ssociazione|[Cc]onsulta|[Ff]orum|[Cc]oordinamento|[Ff]ondazione|[Cc]ooperativa)\s(?:dei\s|degli\s|delle\s)?\p{Lu}\p{L}+\s$/u)
const ofBrothers = atEnd(/(?:["«]|ditta|vivaio|impresa|azienda|officina|auto\p{L}+|società|via|viale|piazza|largo|premio|studio)\s?fratelli\s$/iu)

/** A street, a school or a firm called after a friar, a nun or brothers. */
const ofNamesake = atEnd(/(?:(?:[Vv]ia(?:le)?|[Pp]iazza|[Ll]argo|[Cc]orso|[Vv]icolo|[Pp]lesso|[Ss]cuola|[Ii]stituto|[Dd]idattic[oa]|[Ss]ede)\s|["«“]\s?)(?:Padre|Madre|Fratelli|Suor|Zi[oa]|Nonn[oa])\s$|(?<=[\p{Ll},]\s|:\s)Fratelli\s$|(?:dai|dei|ai)\sfratelli\s$|(?:[Ff]ondo|[Dd]onazione|[Ll]ascito|[Cc]ollezione|[Aa]rchivio|[Pp]remio|[Pp]alazzo|[Cc]appella|[Ff]ondazione)\s(?:dei\s|degli\s|della\s|di\s)?(?:eredi|fratelli|famiglia|coniugi|sorelle)\s$|(?:[Rr]icorda(?:no)?|[Ii]ntitolat[oaie]|[Dd]edicat[oaie]|[Mm]artirio|[Ss]acrificio|[Ee]ccidio)\s(?:a|ai|dei|i|alle|delle|le)?\s?(?:fratelli|sorelle)\s$/u)
/** `rientra a scuola …`, `la vicina di casa …`, `7:04 via Roma – sale …`: no place is called after who comes next. */
export const noPlace = atEnd(/(?<!\p{L})(?:[ad]a?\sscuola|(?:di|a|da|in)\scasa|[–—-]\s(?:sale|scende))\s$/u)
/** A street of another country: `Rue Abbé Verdi`, `Bahnhofstraße`. */
const abroad = /^(?:rue|avenue|boulevard|chemin|place|calle|carrer|rua|rruga|ulica)\s|(?:straße|strasse|gasse|platz|weg|street|road)$/iu
/** A form of body, or a kind of shop, in the stretch itself. */
const formAtEnd = /\s(?:ODV|APS|ETS|ASD|SSD|ONLUS|Onlus|S\.?r\.?l\.?s?|S\.?n\.?c|S\.?a\.?s|S\.?p\.?A)\.?$/u
/** `la gemella Realschule "Verdi"`: a word that nobody is called, before a name in quotation marks. */
const isEntitledAfter = (own: string, right: string, { keys, isKnown }: Mention): boolean => keys.length === 1 && !isKnown && /^\p{Lu}\p{Ll}{3,}$/u.test(own) && /^\s["«“]\p{Lu}/u.test(right)
/** Whether words begin as the name of a shop, an office or a body does. */
export const isShop = (own: string, [head = '']: readonly string[]): boolean => companyHead.test(own) && /\s/.test(own) && !firstNames.has(head) && !surnames.has(head)
/** `(T. Verdi, M. Bruni)` after words in quotation marks: who wrote them. */
const ofQuotation = /[”»"]\s?\((?:\p{Lu}[^()\n]{0,60},\s)?$/u
/** `"…", Verdi, 2021`: whoever publishes a work, or wrote it. */
const ofPublisher = /[”»"],\s(?:in\s)?(?:(?:\p{Lu}\.\s?)?\p{Lu}\p{L}+,\s)?$/u
const yearAfter = /^,\s(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d\d(?!\d)/u
const byInitial = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}/u
/** `S. Rosa`: nobody's initial is followed by the first name. */
const isSaint = (own: string, { keys }: Mention): boolean => /^S\.\s?\p{Lu}/u.test(own) && keys.length === 2 && firstNames.has(keys[1] ?? '') && !surnames.has(keys[1] ?? '')
const heads = /^(?:san\s|madonna(?!\p{L})|corale(?!\p{L})|farmacia(?!\p{L})|ex\s|mutua(?!\p{L})|convento|santuario|pulmino)/iu

/** The same people as a playbill has them: `W. A. Mozart`; not those whose surname many bear. */
const figuresByInitial: ReadonlySet<string> = new Set([...publicFigures].flatMap((name) => {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  return words.length > 1 && words.every((word) => /^\p{Ll}{3,}$/u.test(word)) && (publicFigures.has(last) || !surnames.has(last)) ? [`${words.slice(0, -1).map((word) => `${word[0]}. `).join('')}${last}`, `${name[0]}. ${last}`] : []
}))

/** Whether a mention is of somebody who is public for what they did. */
export function isPublicFigure(mention: Mention, text: string): boolean {
  const own = text.slice(mention.start, mention.end).replace(/[*\s]+/g, ' ').toLowerCase()
  return publicFigures.has(own) || figuresByInitial.has(own.replace(/\.\s?/g, '. '))
}

/** Whether quotation marks hold it: a school or a work, called by its name. */
export const isQuoted = (text: string, { start, end }: Mention): boolean => {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 3)
  return (/^\s?["»'”]/.test(after) && /["«'“]\s?(?:don |san |santa |i\.?c\.? |dott\.? ?|prof\.? ?|da )?$/i.test(before)) || /^["»]/.test(after)
}

/** `la secondaria G. Verdi e A. Bruni`: a second school is named in the breath of the first. */
const isAlsoPlace = ({ scene: { text }, previous, between, title }: Standing): boolean =>
  title === '' && previous?.bearer === 'public-figure' && between !== null && /^["»”]?(?:,\s|\se\s|\sed\s)["«“]?$/u.test(between) && placeBefore.test(text.slice(Math.max(0, previous.start - 90), previous.start))

/** `vettura modello Verdi, targata …`: a make is called so. */
const ofMake = atEnd(/(?:auto\p{L}*|vettura|veicolo|modello|marca|scooter|moto\p{L}*)(?:\spropri\p{L}+)?[\s,:]{1,3}(?:tipo\s|marca\s|modello\s)?$/iu)
/** A firm, a body, a school, a street, a work or its author is no person of the document. */
export const thingsWithNames: Rule = (standing) => {
  const { scene, mention, line, left, right, own, title, column, hasClass, isPupilCue, isAdjacent, isLineStart } = standing
  const { text } = scene
  if (/^[^"«“]{0,20}["»”]/.test(right) && /["«“][^"»”]{0,20}$/.test(left) && placeBefore.test(left.slice(-90)) && !hasClass) return as('public-figure')
  if (ofMembers.test(left) || (isOfSuppliers(scene) && !hasClass && (isLineStart || column !== null || companyBefore.test(left.slice(-80)) || /(?<!\p{L})(?:di|eredi|fratelli)\s$/iu.test(left)))) return as('company')
  if (!hasClass && (ofNamesake.test(left) || (!title && (heads.test(own) || isSaint(own, mention) || abroad.test(own) || isShop(own, mention.keys) || isEntitledAfter(own, right, mention))) || formAtEnd.test(own))) return as('company')
  if (!hasClass && yearAfter.test(right) && ofPublisher.test(left) && !/referenz/iu.test(left)) return as('public-figure')
  if (!hasClass && byInitial.test(own) && (ofQuotation.test(left) || isAlsoPlace(standing))) return as('public-figure')
  if (isPupilCue && isAdjacent && !ofBrothers.test(left)) return null
  if (companyAfter.test(right) || bodyName.test(own)) return as('company')
  if (schoolInitials.test(own)) return as('public-figure')
  const isEntitled = placeBefore.test(left.slice(-90)) && !(mention.isInitials && left.endsWith('(')) && !noPlace.test(left) && !(title && title !== 'dott.' && title !== 'prof.')
  if (isEntitled && !/^[\s,]*(?:nat[oa]|alunn)/.test(right)) return as('public-figure')
  if (isQuoted(text, mention) && !hasClass && line.cells.length < 3 && !(column && column.column.holds !== 'other')) return as(/(?:etichett\p{L}+|scritt[oa]|nome|firmat[oa]|intestat[oa])\s?[:(]?\s?["«“]$/iu.test(left) ? 'private-person' : 'public-figure')
  if (!title && companyBefore.test(left.slice(-80))) return as('company')
  if (!hasClass && !title && !(column && column.column.holds !== 'other') && isPublicFigure(mention, text)) return as('public-figure')
  if (/^\.?\s?(?:p|r|n|a|c)\./i.test(right) && /\sS\.?$/.test(own)) return as('company')
  if ((!hasClass && /[»"]\s?,?\s(?:di|da|regia di)\s$/.test(left)) || ofWork.test(right)) return as('public-figure')
  if (/^[\s,(]*targ/i.test(right) && ofMake.test(left)) return as('public-figure')
  return null
}
