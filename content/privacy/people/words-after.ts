import { atEnd } from '../at-end.ts'
import { isOfPupils } from './by-document.ts'
import { atWork } from './person.ts'
import { as, afterIn, type Rule, type Standing } from './standing.ts'
import { isInOwnMatter, isOfOwnList, saysOwn } from './own-matter.ts'

const officialAfter =
  /^[\s*_"]*[,(:–-]\s?(?:il |la |l'|in qualità di |quale |nella qualità di )?(?:(?:dirigente|DS\b|D\.S\.|dsga|rup\b|rpct|rspp|dpo\b|rpd\b|referent|responsabil|coordinator|coordinatric|president|segretari|tutor|espert|vicari|funzion|animator|(?:prim|second)[oa] collaborat|collaborat\w+ del d|commissari|component|consiglier|uffici|interno \d|segreteria|psicolog|psicoterap|logopedist|medic[oa]\b|scrittor|capogruppo|vice\b|autist|direttor|direttric|sindac|assessor|autor|scrittor|scrittric|illustrator|giornalist|magistrat|medico competente|formator|moderator|relator|genitore\)|docente\)|ata\)|in ruolo|F\.?S\.?\b|UONPIA|NPI|A?USL\b|ASL\b|ATS\b|cooperativ|assistenza|comune|CTS\b|università|associazion|(?:italiano|lettere|matematica|scienze|inglese|francese|spagnolo|tedesco|storia|geografia|arte|musica|tecnologia|religione|educazione fisica|scienze motorie|latino|greco|filosofia|fisica|chimica|diritto|economia|informatica|strumento|sostegno|potenziamento|geostoria|disegno)[\p{L} ,e]{0,30}\)|insegn[oa]\b|coordino))/iu
/** Somebody who writes, studies or plays for all, told without a comma. */
const knownFor = /^,?\s(?:giovane |nota |noto |celebre |una? )?(?:autor[ei]|autric[ei]|giornalist[ai]|scritt(?:ore|rice)|studios[oa]|regista|attore|attrice|sopravvissut[oa]|partigian[oa]|storic[oa]|poeta|poetessa|magistrat[oa])(?!\p{L})/iu
const staffAfter = /^[\s*_"]*[,(–-]\s?(?:il |la |l')?(?:docent|insegnant|collaborat|assistente (?:amministrativ|tecnic)|maestr|educat)/i
const familyAfter = /^[\s*_"]*[,(–-]?\s?(?:in qualità di |quale |la |il |l['’])?(?:madre(?!lingua)|padre|genitore (?:de|di)|mamma|papà|nonn[oa]|tut(?:ore|rice) (?:legale|d[ei])|zi[oa] d)/i
/** `docente Verdi, madre Rita Bruni`: kin who comes next in the row. */
const kinNext = /^,\s(?:madre|padre|mamma|papà|nonn[oa])\s\p{Lu}/u
const isAtWork = (near: Standing['near']): boolean => near !== null && atWork.has(near.bearer)
/** An office to which somebody was elected follows. */
const electedAfter = /^[\s*_]*[,(–-]\s?(?:componente )?(?:elett[oa](?!\p{L})|rappresentante (?:d'istituto|degli studenti|dei genitori|in consulta|in consiglio)|consiglier[ea](?!\p{L}))/iu
/** `…, Verdi per i docenti.`: whom somebody speaks for in an organ. */
const speaksFor = /^(?:(?:,|\se)\s\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+){0,2})?\sper (?:(?:i|gli|la componente) (?:docenti|genitori|student\p{L}+|ata)|la scuola|l['’]istituto|il comune|l['’](?:asl|ats|ausl))(?=\s?[.,;)]|\se\s|$)/iu
/** What follows says that a pupil is named. */
export const pupilAfter = /^[\s*_"]*[,(–-]?\s?(?:(?:l')?alunn[oa]|student(?:e|essa)\b|alliev[oa]|(?:che )?frequent|non è (?:stat[oa] )?(?:ammess|promoss|scrutinat)|è (?:stat[oa] )?(?:promoss|bocciat)|iscritt[oa] (?:alla?\s(?!(?:foro|ruolo|registro|collegio|sindacat|albo|n\.|cgil|cisl|uil|cassa|partito|gestione))|all['’](?!albo|ordine|elenco|anagrafe|associazione|ente|inps))|di anni \d|d'anni|figli[oa] d)/i
/** `presieduta da …, figlia del pittore`: whose child somebody at work is. */
const kinAfter = /^,\sfigli[oa]\sd/u
/** Birth, fiscal code, home or papers follow. */
export const detailsAfter = /^[\s*_"]*[,(;:–-]?\s?\(?(?:nat[oa]\b|n\. a\b|c\.\s?f\b|cf\b|cod(?:ice|\.)\s?fisc|residente|domiciliat|[A-Z]{6}[\s.-]?[\dL-NP-V]{2}[\s.-]?[A-EHLMPRST][\s.-]?[\dL-NP-V]{2}[\s.-]?[A-Z][\s.-]?[\dL-NP-V]{3}|matricola\b|cell\b|carta d|c\.i\.|cie\b|documento)/i
const mobileAfter = /^[\s,:(]{1,3}(?:al |allo |tel\.? |cell\.? |n\.? |numero ){0,2}(?:\+39 ?)?3\d{2}[ .\/-]?\d/i
const isAway = /^[\s,(]*(?:(?:è|sarà|risulta) )?(?:attualmente |temporaneamente )?(?:assente|in (?:congedo|aspettativa|malattia|maternità|permesso)|collocat[oa] (?:in|a))/i
/** Whether somebody is said to be away. */
export const isSaidAway = (after: string): boolean => isAway.test(after)
/** The mobile number of who is named follows. */
export const hasMobileAfter = (right: string): boolean => mobileAfter.test(right)
const inOffice = /^[\s*_]*(?:(?:dell'|de\w* |in |presso (?:l'|la )?)\s?(?:uffici|segreteria)|\()(?:o |a )?(?:alunni|personale|protocollo|acquisti|contabilit|didattic|amministra|segreteria|affari|magazzino|bilancio|portineria)/i
/** What somebody does for all follows. */
const doesService = /^\s(?:ne\s)?(?:assum\p{L}+ (?:le funzioni|l'incarico)|apre|chiude|gestisce|raccoglie|riceve|coordina|cura|distribuisce|vigila|sorveglia|provvede|è (?:il|la) (?:referente|responsabile)|è a disposizione)(?!\p{L})/iu
const isStaffTitle = (title: string): boolean => /^(?:prof|ins|maestr)/.test(title)

const arrow = atEnd(/(?:→|->|=>|➡|⇒|⟶)[\s*_]*$/)

/** What stands after a name often says who it is. */
const worksHere = /^\s(?:e\s|,\s)?(?:insegno|coordino)(?!\p{L})/u
export const byWordsAfter: Rule = (standing) => {
  const { scene, mention, left, right, near, title, previous, between, isChained, isAdjacent, isPupilCue, hasClass } = standing
  if (mention.strength === 2 && arrow.test(left)) return as(hasClass || isOfPupils(scene) ? 'pupil' : previous?.bearer === 'pupil' && between !== null && between.length < 12 ? 'pupil' : 'staff')
  if (electedAfter.test(right) || speaksFor.test(right)) return as('council-member')
  const isBesideCue = near !== null && /^\s(?:e|ed|con)\s$/u.test(left.slice(left.length - near.distance))
  if (hasClass && isBesideCue && !isStaffTitle(title) && !/(?:i|e)$/u.test(near.text.replace(/(?:dirigente|preside|presidente)$/u, ''))) return as('pupil')
  if (hasClass && !isStaffTitle(title) && (near?.bearer !== 'official' || near.text === 'segreteria') && near?.bearer !== 'staff' && near?.bearer !== 'council-member') return as('pupil')
  if (pupilAfter.test(right) && !(isAtWork(near) && standing.isAdjacent && kinAfter.test(right)) && !isStaffTitle(title) && !(isChained && (previous?.bearer === 'official' || previous?.bearer === 'council-member'))) return as('pupil')
  if (familyAfter.test(right) && !((isAtWork(near) || isStaffTitle(title)) && kinNext.test(right))) return as('family')
  if (/mi chiamo\s$/i.test(left) || worksHere.test(right)) return as('official')
  if (!isPupilCue && doesService.test(right)) return as('official')
  if (inOffice.test(right) || ((!isPupilCue || !(isAdjacent || isChained)) && officialAfter.test(right)) || (!isAdjacent && knownFor.test(right))) return as(standing.line.isItem && /^[\s,]*(?:dirigente|segretari|delegat|terminale)\p{L}*\s(?:sindacal|provincial|territorial|regional|rsu|cgil|cisl|uil|snals|gilda|anief|flc)/iu.test(right) && isOfOwnList(standing) ? 'staff-own-matter' : 'official')
  if (!isPupilCue && staffAfter.test(right)) {
    const isLetter = /(?:^|\s)(?:al|alla|all')\s*$/i.test(left) && saysOwn(scene, 0, 3000)
    return as(isLetter || isInOwnMatter(standing) ? 'staff-own-matter' : 'staff')
  }
  return null
}

/** Who is said to be away is named for a matter of their own. */
export const byAbsence: Rule = (standing) => (!standing.isPupilCue && standing.mention.strength === 2 && isAway.test(afterIn(standing)) && standing.scene.kind !== 'verbale' && standing.scene.kind !== 'graduatoria' ? as('staff-own-matter') : null)
