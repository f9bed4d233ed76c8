import { startingIn } from '../finder.ts'
import { as, type Rule } from './standing.ts'

const wrong = String.raw`(?:offe[ns]\p{L}+|insult\p{L}+|minacc\p{L}+|aggred\p{L}+|aggress\p{L}+|ingiuri\p{L}+|deri[ds]\p{L}+|spint\p{L}+|strattona\p{L}+|colpi(?:to|ta|sce|va|re)|schiaffegg\p{L}+|filmat\p{L}+|ripres[oa]|registrat[oa]|fotografat[oa]|diffam\p{L}+|oltragg\p{L}+|sputa\p{L}+|imprec\p{L}+|inveit\p{L}+|scagliat\p{L}+|lanciat[oa]|rivolt[oa]|apostrofat[oa]|mancat[oa] di rispetto|messaggi|video|falso profilo|finto profilo|parolacc\p{L}+|gest[oi]|fras[ei])`
const towards = String.raw`(?:verso|contro|(?:nei\sconfronti|ai\sdanni|a\sdanno|all['’]indirizzo)\sd(?:i|el|ella|ell['’])|su(?:l|lla|ll['’])?|a|al|alla|all['’])`
const worker = String.raw`(?:(?:il|la|lo|l['’])\s?)?(?:(?:docente|insegnante|maestr[oa]|professor(?:e|essa)|collaborat(?:ore|rice)(?:\sscolastic[oa])?|bidell[oa]|supplente|educat(?:ore|rice)|assistente|cuoc[oa]|autista|dirigente|preside)(?:\sdi\s\p{L}+)?\s)?`
/** `ha offeso la prof.ssa …`, `messaggi verso il prof. …`, `un falso profilo della maestra …`. */
const suffers = new RegExp(String.raw`(?<!\p{L})(?:${wrong}(?:\s[^.;:\n]{0,60})?\s${towards}\s?|(?:ha|aveva|hanno|avrebbe|avrebbero|avendo|aver)\s(?:\p{L}+\s){0,3}${wrong}\s(?:\p{L}+\s){0,2}?|(?:falso|finto)\sprofilo\sd(?:el|ella|i|ell['’])\s?)${worker}$`, 'iu')

/** `spacciandosi per il prof. …`: in whose name somebody else acts. */
const impersonated = new RegExp(String.raw`(?<!\p{L})(?:(?:spaccia|fing)\p{L}*si|si\s(?:è\s)?(?:spaccia\p{L}+|fint[oa]|finge(?:va)?))\s(?:per\s)?${worker}$`, 'iu')

/** Whom a pupil wronged is named in the case for no work of theirs. */
export const bySuffering: Rule = ({ scene, mention, left, people }) =>
  scene.kind !== 'curriculum' && scene.kind !== 'regolamento' && !mention.isInitials && (impersonated.test(left.slice(-120)) || (startingIn(people, mention.start - 400, mention.start).some(({ bearer }) => bearer === 'pupil') && suffers.test(left.slice(-180)))) ? as('private-person') : null
