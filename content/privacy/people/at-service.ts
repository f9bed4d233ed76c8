import { atEnd } from '../at-end.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { shortTitles } from '../lexicon/titles.ts'
import { isInOwnMatter, takesOver } from './own-matter.ts'
import { as, type Rule, type Standing } from './standing.ts'

/** Words for who does something end so: fotografo, animatrici, arbitro aside. */
const agent = /^(?:\p{L}{2,}(?:[ts]or[ei]|tric[ei]|(?<![vplrd])ist[aie]|olog[oaih]{1,2}|graf[oaie]|[^tslg]ier[eia]|elier)|burattinai[oa]|archivist[ai]|coach|esaminator[ei]|arbitr[oaie]|notai[oae]?|giudic[ei]|fabbr[oi]|cuoc[oahi]+|chef|sart[aoe]|mag[oi]|imam|pastor[ae]|rabbino|padre|guid[ae]|uffical[ei]|testimonial|campion(?:e|essa|i)|agent[ei]|conducent[ei]|comandant[ei]|rappresentant[ei]|president[ei]|cantant[ei]|commerciant[ei]|assistent[ei]|educand[oa]|bidell[oaie]|custod[ei]|portier[ei]|staff|team|giuria|commission[ei]|redazion[ei]|elaborazion[ei]|organizzazion[ei]|regia|testi|disegni|foto|grafica|musiche|voce|conduzion[ei]|formazion[ei]|docenz[ae]|supervisione|consulenz[ae]|realizzazion[ei]|traduzion[ei]|letture|impaginazione|illustrazioni|cura|referenz[ae]|sorveglianz[ae]|vigilanz[ae]|contatt[oi]|n\.?i\.?v\.?|olp|firma|firmato|informazioni|info|visto|redatto|dj|prepost[oi]|tenuta|compilator[ei])$/iu
/** The same endings, of who is no worker: these are kept for the rules of pupils, families and private people. */
const noAgent = /^(?:genitor|vincitor|vincitric|portator|portatric|debitor|creditor|donator|donatric|fruitor|segnalator|lavorator|lavoratric|traditor|truffator|giocator|giocatric|nuotator|deambulat|ventilat|respirat|umidificat|proiett|calcolat|ascens|televis|sensor|estint|interrutt|registrator|distributor|defibrillat|nebulizzat|sollevat|microinfus|broncodilatat|anagraf|paragraf|autograf|epigraf|telegraf|cronograf|autor|attor|fattor|settor|motor|trattor|director|lista|liste|vist[aei]$|privatist|rivist[ae]$|intervist|provvist|conquist|mist[aei]$|autistic|tutor|minor|maggior|signor|candidat|calciator|aggressor|molestator|bullo|consumator|abitator|promotor)/iu
const labelled = /(?:^|[.;:!?(\n•–—-])\s*(?<label>(?:[^.;:!?(\n•]|(?<=(?<!\p{L})(?:coop|soc|amm|tecn|ass|scol|resp|coord|cl))\.|\.(?=\p{Lu}\.|\s?:)){2,60}?)\s?:\s(?:\p{Lu}[\p{L}'.]*\.?(?:\s\p{Lu}[\p{L}'.]*\.?){0,3},\s){0,8}$/u
const ofPupils = /(?<!\p{L})(?:alunn|student|alliev|bambin|ragazz|genitor|famigli|vincitor|atlet|iscritt|ammess|promoss|convocat|assent|esonerat)\p{L}*(?!\p{L})/iu
const adjoining = atEnd(/(?<!(?<!\p{L})(?:[Ii]n|[Nn]ell[ae]|[Dd]all[ae]|[Uu]na|[Qq]uesta)\s)(?<!\p{L})(?<noun>\p{L}[\p{L}.]+),?\s$/u)

const isAgent = (noun: string | undefined): boolean => noun !== undefined && !firstNames.has(noun.toLowerCase()) && agent.test(noun) && !noAgent.test(noun)

/** What somebody does for all stands before the name: they moderate, they answer, they opened the door. */
const serves = atEnd(/(?<!\p{L})(?<!(?<!\p{L})si\s)(?:(?:compilat|redatt|predispost|protocollat|affiss)[oaie] da|organizz(?:a|ano)|moder(?:a|ano)|presenta(?:no)?|provved(?:e|ono)|consegna(?:no)?|dirig(?:e|ono)|raccogli(?:e|ono)|ne parl(?:a|ano)|interven(?:gono)|intervien(?:e)|opera|suona(?:no)?|legg(?:e|ono)|arbitr(?:a|ano)|cur(?:a|ano)|allestisc(?:e|ono)|vigil(?:a|ano)|accompagn(?:a|ano)|ha coordinato|hanno coordinato|ha curato|hanno curato|ha presieduto|ha condotto|(?:ha|hanno) (?:valutato|esaminato|corretto|giudicato|selezionato|vagliato|istruito) (?:le|gli|i|la|il) (?:domande|elaborati|istanze|prove|lavori|candidature|progetti|pratiche|domanda|pratica)|coadiuvat[oaie] da|avvertit[oaie](?: \p{L}+)? da|(?!(?:present|richie|spor|inoltr|avanz|segnal|denunci|don|compi|commess|invi|scri|aggred|colpi|sub[iì]|picchi|caus|offer|ricev|perven|propo|accompagn|ritir|prelev|assist|segui|manten|adott|affe|certific|prodo|rilasci|usa|indoss|intent|promoss|muov|avvi|querel|notific|frequent|paga|versa|dichiar|subì)\p{L}*\s)\p{L}{2,}(?:at|it|ut|tt|rs|st)[oaie](?: \p{L}+)? da|(?:analisi|estrazione|elaborazione|redazione|coordinamento|supervisione|traduzione|regia|fotografie|grafica)(?: \p{L}+)? di|risponde|inoltra|trasmette|prenota|compila|approva|corregge|verifica|controlla|gestisce|riceve|istruisce(?: la pratica)?|evade|coordina|introduce|conclude|relaziona|illustra|spiega|conduce|guida|accoglie|registra|redige|affianca|supervisiona|prepara|distribuisce|(?!(?:entr|esc|part|rest|riman|manc|arriv|torn|rientr|frequent|gioc|vinc|corr|partecip|soffr|assum|usufru|abit|viv|ripet|recuper|sosten|erano|fur|sono|hanno|devono|possono|vanno|chied|domand|lament|denunci|segnal|aderi|sciop|risultano|seguono)\p{L}*\s)\p{L}{3,}(?:ano|ono)(?=\s\p{L}{0,2}$)|presiedut[oaie] da|(?:il )?piano è di|(?:testi|scene|scenografie|luci|costumi|coreografie|musiche|suoni|audio|riprese|montaggio|arrangiamenti|drammaturgia|adattamento|soggetto|sceneggiatura|disegni|illustrazioni|prefazione|postfazione|allestimento) di|a cura di|con la partecipazione di|dialogo con|incontro con)(?:l|lla|ll'|llo|i|gli|lle)?(?!\p{L})\s?(?:(?:\p{L}+[\s']){0,2})$/iu)
/** Who takes in what people hand over. */
const takesIn = atEnd(/(?<!\p{L})(?:adesioni|iscrizioni|prenotazioni|candidature|proposte|segnalazioni|informazioni|info|domande|richieste|moduli|schede|chiarimenti|preventivi|comunicazioni|elaborati|fascicoli|contributi|rivolg\p{L}+|consegnare|riconsegnare|ritirare|scrivere|telefonare|inviare|versare|passare|depositat[oaie]|in busta chiusa|custodit[oaie]|in consegna|disponibil[ei]|affiss[oaie])(?!\p{L})[^.;:\n]{0,60}\s(?:a|ad|al|alla|presso|presso l[ao']|da|dal|dalla)\s$/iu)
const reached = /(?<!\p{L})(?:orari[oi]?|ricevimento|sportello|portineria|segreteria|ufficio|informazioni|nulla osta|diplomi|certificati|pension\p{L}+|ricostruzion\p{L}+|iscrizion\p{L}+|graduatorie|protocollo|(?<!presa )visione|front office|in orario|dalle \d|\d{1,2}\s?[-–]\s?\d{1,2}(?::\d\d)?)[^;\n]{0,60}$/iu

const abbreviated = atEnd(/(?<!\p{L})(?:ass(?:ist)?\.\s?(?:amm|tecn?)\p{L}*\.?|coll\.\s?scol\p{L}*\.?)\s$/iu)

const isFree = ({ near, isAdjacent, hasClass }: Standing): boolean => !hasClass && !(near !== null && isAdjacent)

/** A word for a trade or a task right before the name, or as the label of its row, says that they are named for it. */
export const byTask: Rule = (standing) => {
  const { mention, left, title, scene } = standing
  if (!isFree(standing) || mention.isInitials || (title !== '' && !/^sig|^don/.test(title)) || scene.kind === 'graduatoria' || scene.kind === 'curriculum') return null
  const end = left.slice(-160)
  const noun = adjoining.exec(end)?.groups?.noun
  if ((isAgent(noun) && (title === '' || !/,\s$/.test(end)) && !/^rappresentant/i.test(noun ?? '')) || serves.test(end) || takesOver.test(end)) return as('official')
  if (abbreviated.test(end)) return as(isInOwnMatter(standing) ? 'staff-own-matter' : 'staff')
  const label = (end.includes(':') && labelled.exec(end)?.groups?.label) || ''
  return !ofPupils.test(label) && label.split(/[\s'’]+/).some(isAgent) ? as('official') : null
}

/** Who serves, answers or takes in papers for the school. */
export const byService: Rule = (standing) => {
  const { mention, left, title, isPupilCue, scene } = standing
  if (!isFree(standing) || mention.isInitials || isPupilCue || (title !== '' && !/^sig/.test(title)) || scene.kind === 'curriculum') return null
  const end = left.slice(-160)
  if (scene.kind === 'graduatoria') return title !== '' && reached.test(end) ? as('official') : null
  if (takesIn.test(end)) return as('official')
  return title !== '' && reached.test(end) ? as('official') : null
}

const standsIn = /^[\s,]{1,3}(?:che\s)?(?:al posto d|in luogo d|in vece d|sostituisc[eo]|sostituir[àa]|sostituiranno|supplisc[eo]|subentra|prende(?:rà)? servizio al posto|prende(?:rà)? il posto)(?:(?<=\sd)\p{L}*)?(?!\p{L})/iu
const stoodInBy = atEnd(/(?:[:;–—-]|,)\s(?:[^;:–—]{0,60}\s)?(?:sostituisc[eo]|supplisc[eo]|copre|subentra|al suo posto)\s(?:(?:il|la|l')\s?)?(?:\p{L}+\.(?:ssa|ra)?\s)?$/u)
/** Whether what follows a name says that they stand in for somebody. */
export const isStandIn = (after: string): boolean => standsIn.test(after)
/** Who stands in for an absent colleague is at work, also after the verb: `Neri, malattia: sostituisce Verdi`. */
export const substitutes: Rule = ({ left, right, previous, between, isPupilCue, hasClass }) =>
  (standsIn.test(right) && !isPupilCue && !hasClass) || (between !== null && previous?.bearer === 'staff-own-matter' && stoodInBy.test(left)) ? as('staff') : null

const elected = /(?<!\p{L})(?:elett[oie]|vinto le elezioni|RSU|R\.S\.U\.|consulta(?: provinciale)?|candidature? (?:al|alla|per il) (?:consiglio|consulta|rsu)|lista n)(?!\p{L})[^.\n]{0,160}$/iu
/** Who was elected to an organ of the school, or stands for it, is named. */
export const byElection: Rule = ({ scene: { text, kind }, mention, left, line, title, hasClass }) => {
  if (mention.strength !== 2 || hasClass || title !== '' || kind === 'graduatoria') return null
  const heading = line.isItem || line.cells.length === 0 ? text.slice(0, 120).split('\n', 1)[0] ?? '' : ''
  if (elected.test(left) && !/rappresentant\p{L} di classe|capoclasse/iu.test(left)) return as('council-member')
  return line.isItem && /candidatur\p{L}+ (?:al|alla|per)|list[ae] (?:n\.|elettoral)|candidati (?:al|alla|per)/iu.test(heading) ? as('council-member') : null
}

const courtesy = String.raw`(?:F\.?to|Firmato|(?:un )?(?:cordiali|distinti|cari|affettuosi|tanti)?\s?(?:saluti|saluto|abbraccio)|cordialmente|grazie|a presto|buon[ea]? \p{L}+|con stima|(?:per )?(?:il|la|l'|lo)\s?(?:\p{L}+\s?){1,4}(?=[,:–-])|(?:il |la )?D\.?\s?S\.?)`
const closing = new RegExp(String.raw`^[\s*_]*(?:${courtesy}[\s,.:–-]*)*${shortTitles}$`, 'iu')
const ofKin = /(?<!\p{L})(?:genitor|madre|padre|mamma|pap[àa]|alunn|student|famigli|figli|ragazz|bambin|nonn|zi[oa])/iu
const endsText = /^[\s*_.]{0,4}(?:,\s(?:il |la |l')?(?:vice)?(?:preside|dirigente|D\.?S\.?|segretari\p{L}|coordinator\p{L}|docente|dsga|animator\p{L})[^\n]{0,40})?[\s*_.]*(?:$|P\.?\s?S\.?[\s:])/iu
/** The name with which a text ends, after a courtesy or alone, signs it. */
export const byLastLine: Rule = ({ scene: { text, kind }, mention, line, from, hasClass }) => {
  if (hasClass || mention.isInitials || line.isItem || line.cells.length > 0 || kind === 'graduatoria' || kind === 'elenco') return null
  if (text.length - mention.end > 400 || !endsText.test(text.slice(mention.end, mention.end + 80))) return null
  const before = text.slice(Math.max(line.start, from), mention.start)
  if (!closing.test(before) || ofKin.test(before)) return null
  const above = text.slice(0, line.start).trimEnd()
  const isAlone = before.trim() === ''
  if (isAlone && line.start > 0 && !/[.!?:,)…]$/.test(above)) return null
  return mention.strength === 2 || !isAlone || mention.keys.length > 1 ? as('official') : null
}
