import { anyCase } from '../any-case.ts'
import { atEnd } from '../at-end.ts'
import { ownMatters } from '../clues.ts'
import { isFoundBetween, startingIn, type Match } from '../finder.ts'
import { specialWords } from '../lexicon/special-words.ts'
import { factOf, type Scene } from '../scene.ts'
import { upTo } from '../up-to.ts'
import { appointing, titleOf } from './by-document.ts'
import { ownActTitle, ownActTopic, ownRequest } from './own-matter-words.ts'
import { afterIn, beforeIn, type Standing } from './standing.ts'

const isOfBody = ({ row }: Match): boolean => specialWords[row]?.kind === 'HEALTH' || specialWords[row]?.kind === 'DISABILITY'
/** Whether a word of a special category is more than a word of family life. */
export const isOfCategory = ({ row }: Match): boolean => specialWords[row]?.kind !== 'OTHER'
const arrow = /→|->|=>|➡|⇒|⟶|sostituit[oaie] da|supplit[oa] da|al suo posto|subentra/i
/** Topics of a school's work: who works on them is not told by them. */
export const topicOfWork = /^(?:sostegno|p\.?e\.?i|p\.?d\.?p|g\.?l|dsa|bes|adhd|pai|inclusione|(?:docente|insegnante|maestr\p{L}|posto|cattedra|or[ae]|ora) |assemble|rsu|cgil|cisl|uil|snals|gilda|anief|cobas|flc|disabil|certificaz|assistenza|psicolog|logoped|serviz|religi|bullism|cyberbull|disciplin|tribunale|giudice|procediment|per aver)/iu

/** Whether an act decides on one worker's own leave, hours or fitness, and takes on nobody in their place. */
export const isOwnAct = factOf(({ kind, text }) => appointing.has(kind) && ownRequest.test(text.slice(0, 3000)) && !/supplen|individua|sostituzion|aggiudic|affidament/i.test(text.slice(0, 4_000)))

/** Whether the first lines say that an act gives a worker leave, other hours or a sanction, and puts nobody in their place. */
const isOwnByTitle = factOf((scene): boolean => {
  const title = titleOf(scene)
  return ownActTitle.test(title) && !/supplen|sostituzion|individuaz|contratt|affidament|commission|nomina|graduatori/i.test(title)
})

const ofOwnList = /(?<!\p{L})(?:sciopero|assemblea sindacal\p{L}|assemblea RSU|deleghe sindacali|permess[oi]|assenti|ferie|104|in congedo|in aspettativa|in maternità|in malattia|visite mediche)(?!\p{L})/iu
const ofAdhesion = /adesion|adert|aderent|partecip|raccolt|revoc|recuper|calendario|elenco|personale|docenti|insegnanti|collaboratori|hanno dichiarato|chi /i
/** Whether it stands in a list of who strikes, attends a meeting or is on leave. */
export function isOfOwnList({ scene, mention, line, left }: Standing): boolean {
  if (scene.kind !== 'elenco' && scene.kind !== 'circolare' && scene.kind !== 'avviso') return false
  const title = titleOf(scene)
  if (mention.end + 2 >= scene.text.trimEnd().length) return false
  return ofOwnList.test(title) && ofAdhesion.test(title) && (line.end - line.start < 90 || /:\s[^.]*$/.test(left)) && !/(?<!\p{L})(?:convocat|indett|presied|sostitut|referent|dirigent|segretari)\p{L}*/iu.test(left)
}

/** What may happen to whoever it is: `in caso di ferie o malattia`. */
const supposed = /(?<!\p{L})(?:(?:in|nei)\scas[oi]\sd(?:i|['’])|in\s(?:sua|loro)\sassenza|qualora|(?:per|durante)\sl['’]eventual|eventual\p{L}*)(?!\p{L})[^.;\n]{0,80}$/iu
/** Whether a word is of what may happen to anybody. */
export const isSupposed = ({ text }: Scene, start: number): boolean => supposed.test(text.slice(Math.max(0, start - 110), start + 1))
/** Whether words of a worker's own employment stand between two places. */
export const saysOwn = (scene: Scene, from: number, until: number): boolean => isFoundBetween(scene.found(ownMatters), from, until, ({ start }) => !isSupposed(scene, start))

/** What somebody does with a topic of work. */
export const busyWith = /(?<!\p{L})(?:illustr|present|relazion|propon|propost|ricord|spieg|inform|legg|lett[oa]|chied|chiest|coordin|cura|curat|organizz|tiene|terrà|referent|responsabil|espert|progett|redatt|predispo|accompagn|seguir|ringrazi|incontr|segnal|riceve|intervien|incaric|assegn|attribu|che)\p{L}*(?!\p{L})/iu
/** Where a sentence turns to somebody else. */
const ofAnother = /;\s|\s(?:in quanto|poiché|perché) (?:il|la) (?:titolare|docente|collega)|\s(?:per|stante|causa) (?:l')?assenza d|\sin sostituzione|\sal posto d|\sin luogo d|\sfino al rientro/iu

const worksOn = /(?<!\p{L})(?:illustr|relazion|spieg|coordin|cura|curat|organizz|referent|responsabil|espert|progett|predispo|raccogl|ricev|distribu|gestisc|gestit|verific|controll|elabor|occup|inform|ricord|conserv)\p{L}*/iu
const somebodyElse = /\p{Ll}{4}[^.;]{0,60}\s(?:prof|dott|sig|ins)\.?\S*\s\p{Lu}|\p{Ll}{4}[^.;]{0,60}\s(?:docente|collega|titolare|collaborat\p{L}+|assistente)\s\p{Lu}\p{Ll}/u
const handedTo = /(?<!\p{L})(?:consegn|present|rivolg|invi|chied|trasmett|comunic|segnal|vist|ritir)\p{L}*[^.;]{0,60}\s(?:a|ad|al|alla|da|dal|dalla)\s(?:\p{L}+\.?(?:ssa|ra)?\s){0,2}$/u
/** Whether a word of a worker's employment follows that neither their work nor somebody else's case explains. */
function hasOwnWordAfter({ scene, mention }: Standing, reach: number): boolean {
  return startingIn(scene.found(ownMatters), mention.end, mention.end + reach).some(({ start, end }) => {
    const between = scene.text.slice(mention.end, start)
    return end <= mention.end + reach && !isSupposed(scene, start) && !somebodyElse.test(between) && !worksOn.test(between)
  })
}
/** Whether such a word stands before, and nobody else between it and the name. */
function hasOwnWordBefore({ scene, mention, previous, isChained }: Standing, reach: number): boolean {
  const from = mention.start - reach
  return startingIn(scene.found(ownMatters), from, mention.start).some(({ start, end }) => {
    if (end > mention.start || isSupposed(scene, start) || (previous && previous.start > start && !isChained)) return false
    return !handedTo.test(scene.text.slice(from, mention.start))
  })
}

/** Who does not work that day, or struck, is named for it. */
const offDuty = /(?<!\p{L})(?:non (?:prest|effettu|garant|assicur)\p{L}*\s(?:il\s|la\s)?(?:servizio|prestazione)|ha(?:nno)? aderito allo sciopero|aderiranno allo sciopero)(?!\p{L})[^.;]{0,120}$/iu
/** What somebody said of a strike, or did not say. */
const onStrike = /^(?:\s(?:e|ed)\s\p{Lu}[^.;]{0,60}?|\s)(?:non\s)?(?:si\s(?:è|sono)\s(?:ancora\s)?(?:espress|riservat)[oaie]|ha(?:nno)?\sdichiarato\s(?:che|di)\s(?:non\s)?(?:sciop|ader)|sciop\p{L}+|(?:ha|hanno)\s(?:ancora\s)?(?:risposto|comunicato))/u
/** Who goes to court against the school. */
const appeals = /^,?\s(?:che\s)?ha(?:nno)?\s(?:presentato|proposto|notificato|depositato)\s(?:un\s)?(?:ricorso|reclamo|atto di citazione)(?!\p{L})/u
const ofStrike = factOf(({ text }) => /sciop/i.test(text))
/** Who takes the place of whoever is away is at work. */
const inAbsence = /(?<!\p{L})in (?:(?:sua|loro) (?:eventuale )?assenza|caso di (?:sua |loro )?(?:assenza|impedimento))(?: o impedimento)?(?:,|\s(?:interviene|provvede|subentra|lo|la|li|le|vale|risponde|a)){0,3}\s?(?:(?:il|la|lo|l')\s?)?(?:\p{Ll}+\.?\s){0,3}(?:\p{L}+\.(?:ssa|ra)?\s)?$/iu

/** `I turni scoperti sono assegnati a A e …`: who does the work of whoever is away. */
export const takesOver = atEnd(new RegExp(String.raw`(?<!\p{L})(?:(?:in luogo|al posto|in sostituzione)\sd(?:[^.;:\n]|\.(?=ssa\s|ra\s|\s\p{Lu})){3,90}\s(?:va|vanno|subentra|subentrano|entra|entrano|interviene|intervengono)\s(?=(?:\p{L}{2,5}\.(?:ssa|ra)?\s)?(?:\p{Lu}[\p{L}'’.]*\s?)*$)|${anyCase('(?:turni|ore|lezioni|classi|supplenze|sostituzioni|posti|servizi[o]?|corse|sorveglianza|vigilanza|assistenza)')}\s[^.;:\n]{0,60}(?:affidat|assegnat|attribuit|copert|svolt|garantit|assicurat)[oaie]\s(?:ad?|al|alla|ai|alle|agli|da|dal|dalla|dai|dalle|dagli)\s)(?:(?:docent[ei]|insegnant[ei]|collegh[ei]|maestr[aei]|\p{Ll}{2,5}\.(?:ssa|ra)?)\s)?(?:\p{Lu}[\p{L}'’.]*,?\s(?:e\s|ed\s)?){0,12}$`, 'u'))

/** A lawyer is named for whom they defend. */
const isLawyer = ({ title, left }: Standing): boolean => title.startsWith('avv') || /(?<!\p{L})(?:avvocat[oaie]|legale (?:della scuola|dell'istitut\p{L}+|di fiducia)),?\s$/iu.test(left)

/** `Ufficio personale: … (assenze, congedi)`: what somebody has on their desk. */
const ofDesk = /(?<!\p{L})(?:uffici[oi]|segreteria|sportello|area|settore)(?!\p{L})(?:[^.;\n]|(?<=(?<!\p{L})(?:sig|dott|prof|ins|rag))\.){0,100}$/iu
export const isOfDesk = (before: string, aside: string): boolean => aside.includes(',') && ofDesk.test(before)

/** Whether a worker is named for their own leave, hours, health or duties. */
export function isInOwnMatter(standing: Standing): boolean {
  const { scene, mention } = standing
  if (scene.kind === 'graduatoria' || scene.kind === 'curriculum' || isLawyer(standing)) return false
  const before = beforeIn(standing).replace(/^.*;(?=\s)/su, '')
  if (scene.kind === 'verbale' && /present|assent|giustificat|(?<!\p{L})manca(?:no)?(?!\p{L})/iu.test(before)) return false
  if (inAbsence.test(before) || takesOver.test(before)) return false
  if (offDuty.test(before)) return true
  if (appeals.test(scene.text.slice(mention.end, mention.end + 60))) return true
  if (ofStrike(scene) && onStrike.test(scene.text.slice(mention.end, mention.end + 140))) return true
  if (isOwnAct(scene)) return true
  if (/(?:contratto|stipula|conferi\p{L}+|individua\p{L}*|supplenza|nomina)[^.;]{0,60}$/iu.test(before)) return false
  if (arrow.test(before)) return false
  if (appointing.has(scene.kind) && (ownActTopic.test(scene.text.slice(0, 500)) || isOwnByTitle(scene))) return true
  if (isOfOwnList(standing)) return true
  const after = upTo(ofAnother, afterIn(standing))
  const aside = /^[\s*_]*\([^()\n]{1,120}\)/.exec(after)?.[0]
  if (aside !== undefined && isOfDesk(before, aside)) return false
  if (aside !== undefined && (saysOwn(scene, mention.end, mention.end + aside.length) || isFoundBetween(scene.specials, mention.end, mention.end + aside.length, (match) => isOfCategory(match) && !topicOfWork.test(match.text)))) return true
  if (aside !== undefined && standing.between !== null && standing.previous?.bearer === 'staff-own-matter') return true
  if (scene.kind === 'verbale') return false
  if (arrow.test(after)) return true
  if (hasOwnWordAfter(standing, Math.min(160, after.length)) || hasOwnWordBefore(standing, Math.min(160, before.length))) return true
  return /^\s(?:(?:è|e'|era|sarà|risulta) (?:stat[oa] )?(?:in |a |per |posit)|per |causa |a causa |in quanto |affett)/.test(after) && isFoundBetween(scene.specials, mention.end, mention.end + Math.min(70, after.length), isOfBody)
}

/** Whether a short letter about a worker's own matter is addressed to the one named. */
export function isAddressee({ scene, mention, line }: Standing): boolean {
  const { text } = scene
  return /^[\s*_]*(?:al|alla|all'|gent\p{L}*\.?|egr\p{L}*\.?)\s?/iu.test(text.slice(line.start, mention.start)) && mention.start < 600 && text.length < 3000 && /^(?:[\s*_,.]*$|[\s*_]*[–-]\s?sede|[\s*_]*:|[\s*_]*[–-])/iu.test(text.slice(mention.end, line.end)) && (saysOwn(scene, mention.end, text.length) || /contestazion|addebit|sanzion|richiamo/i.test(text.slice(mention.end, mention.end + 300)))
}

/** Whether brackets with an illness or a disability follow: only of a person is that said. */
export function isSaidAside(scene: Scene, end: number, right: string): boolean {
  const aside = /^[\s*_]*\(([^()\n]{1,80})\)/.exec(right)?.[0]
  return aside !== undefined && isFoundBetween(scene.specials, end, end + aside.length, isOfBody)
}
