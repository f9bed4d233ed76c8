import { sentenceStart } from '../layout.ts'
import { factOf, type Scene } from '../scene.ts'
import { as, type Rule } from './standing.ts'

type Stretch = { start: number; end: number }

const organ = /consiglio (?:di |d['’]\s?|dell['’])(?:istitu\p{L}+|circolo)|collegio|giunta|C\.\s?d\.\s?I\.|commissione|comitato|contrattazione|consulta|verbale di gara|apertura delle buste/iu
/** Minutes of an organ whose members are public, unlike the meetings of a class (art. 13 d.lgs. 33/2013). */
const isOfOrgan = factOf(({ kind, text }) => kind === 'verbale' && organ.test(text.slice(0, 600)) && !/consigli?o? di (?:classe|interclasse|intersezione)|scrutini|organo di garanzia/iu.test(text.slice(0, 600)))
const called = /^[\s*_•·–-]*(?:(?:sono|risultano|risulta|è|era(?:no)?|e['’])\s)?(?:present[ei]|assent[ei]|(?:assent[ei]\s)?giustificat[oaie]|giustifica(?:no)?\sl['’]assenza)(?!\p{L})/iu
/** Who takes part, where nobody is told as kin. */
const takePart = /^[\s*_•·–-]*(?:vi\s)?(?:partecipano|intervengono|sono intervenut[ie]|prendono parte)(?!\p{L})/iu
const kin = /(?<!\p{L})(?:madre|padre|mamma|pap[àa]|alunn[oa]|figli[oa]|genitor[ei]\sd\p{L}*|famiglia|delegat[oa])(?!\p{L})/iu
const isAway = /^\s(?:è|e['’]|risulta)?\s?(?:assente|giustificat[oa])(?!\p{L})/iu

/** Whether somebody stands in the roll of an organ: `Presenti: …`, `Giustificata …`, `… è assente`. */
export function isInRoll(scene: Scene, { start, end }: Stretch): boolean {
  if (!isOfOrgan(scene)) return false
  const lead = scene.text.slice(sentenceStart(scene.text, scene.lines, start, 500), start)
  return called.test(lead) || (takePart.test(lead) && !kin.test(lead)) || isAway.test(scene.text.slice(end, end + 40))
}

/** Who is called in the roll of an organ sits in it; why they are away is nobody's business, but that they are is. */
export const byRoll: Rule = ({ scene, mention, hasClass }) => (!hasClass && !mention.isInitials && mention.strength === 2 && isInRoll(scene, mention) ? as('council-member') : null)
