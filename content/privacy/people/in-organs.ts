import { anyCase } from '../any-case.ts'
import type { Scene } from '../scene.ts'
import { titleOf } from './by-document.ts'
import { beforeIn, type Standing } from './standing.ts'

/** Organs of a school whose members are public for it (art. 13 d.lgs. 33/2013), unlike the meetings of a class. */
const organ = /(?<!\p{L})(?:consiglio (?:di |d['’]\s?|dell['’])(?:istitu\p{L}+|circolo)|giunta esecutiva|comitato (?:di valutazione|mensa|tecnico)|commissione (?:mensa|elettorale)|organo di garanzia|consulta)(?!\p{L})/iu
/** Who is in one, as minutes and notices say it. */
const members = /(?<!\p{L})(?:elett[oaie]|proclamat[oaie]|nominat[oaie]|component[ei]|membr[oi]|consiglier[aei]|present[ei]|assent[ei])(?!\p{L})/iu
/** `per i genitori …`, `un genitore (…)`: whom they sit there for. */
const speaksFor = /(?<!\p{L})(?:(?:per (?:i|gli|le|la componente)|dei|degli|un|una|due|tre|quattro|otto) (?:genitor[ei]|student\p{L}+|alunni)|genitor[ei](?=\s?:))[\s(:]{0,3}$/iu
const bench = /^(?:genitori|studenti|alunni|componente \p{L}+)$/u
const isOfOne = /^\s(?:di|del|dello|della|dell['’])(?!\p{L})/u

const onBench = new RegExp(String.raw`(?:${anyCase('component[ei] (?:docent[ei]|genitor[ei]|ata|student\\p{L}+|alunni)')}|${anyCase('per (?:i|gli|le|la componente) (?:docenti|genitori|student\\p{L}+|ata)')}),?\s?:?\s(?:(?:il|la|i|le)\s)?(?:\p{L}{2,5}\.(?:ra|ssa)?\s)?(?:\p{Lu}[\p{L}'’.]*,?\s(?:e\s|ed\s)?){0,12}$`, 'u')
/** Whether the bench that somebody sits on in an organ stands before the name. */
export const isOnBench = (scene: Scene, left: string): boolean => onBench.test(left) && (organ.test(left) || organ.test(titleOf(scene)))

/** Whether a parent or a pupil is named as the member of an organ, and not as somebody's kin. */
export function sitsInOrgan(standing: Standing): boolean {
  const { scene, mention, near, left, line, isChained, previous } = standing
  if (near?.bearer !== 'family' && near?.bearer !== 'pupil') return false
  if (near.bearer === 'family' && isChained && previous?.bearer === 'council-member') return true
  const isBench = bench.test(near.text)
  if (isOfOne.test(left.slice(left.length - near.distance)) || !(isBench || /genitor/iu.test(near.text))) return false
  if (isBench && scene.sections.some((section) => /^organizzazione|organi-|consiglio/.test(section))) return true
  const before = beforeIn(standing)
  const roll = isBench && scene.kind === 'verbale' ? scene.text.slice(Math.max(0, line.start - 500), mention.start) : before
  return (scene.kind === 'verbale' || organ.test(before) || organ.test(titleOf(scene))) && (members.test(roll) || speaksFor.test(before))
}
