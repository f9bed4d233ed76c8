import { atEnd } from '../at-end.ts'
import { isFoundBetween } from '../finder.ts'
import { sentenceEnd, sentenceStart } from '../layout.ts'
import type { Scene } from '../scene.ts'
import type { Person } from './person.ts'
import { as, type Rule } from './standing.ts'
import { ownMatters } from '../clues.ts'

/** Offices of towns, of the state, of the forces and of churches. */
const offices =
  'sindaco sindaca vicesindaco vicesindaca assessore assessora assessori consigliera consigliere vicepresidente prefetto prefetta viceprefetto questore vicequestore ministro ministra sottosegretario sottosegretaria onorevole senatore senatrice europarlamentare deputato deputata governatore ambasciatore ambasciatrice console rettore rettrice vescovo arcivescovo cardinale monsignore parroco rabbino imam comandante colonnello tenente capitano maresciallo luogotenente brigadiere magistrato magistrata procuratore procuratrice'
/** Arts, sciences and sports that one is known for. */
const trades =
  'scrittore scrittrice scrittori scrittrici romanziere romanziera poeta poetessa poeti giornalista giornalisti giornaliste cronista storico storica storici storiche saggista regista registi attore attrice attori attrici critico critica illustratore illustratrice illustratori illustratrici fumettista disegnatore disegnatrice fotografo fotografa fotoreporter artista artisti artiste pittore pittrice scultore scultrice musicista musicisti pianista violinista violoncellista chitarrista fisarmonicista flautista percussionista soprano tenore baritono cantautore cantautrice cantante compositore compositrice ballerino ballerina coreografo coreografa scenografo scenografa drammaturgo drammaturga sceneggiatore sceneggiatrice burattinaio burattinaia acrobata giocoliere filosofo filosofa astronomo astronoma astrofisico astrofisica fisico matematico biologo biologa geologo geologa archeologo archeologa antropologo antropologa sociologo sociologa paleontologo paleontologa climatologo climatologa economista scienziato scienziata divulgatore divulgatrice esploratore esploratrice astronauta alpinista traduttore traduttrice blogger youtuber influencer conduttore conduttrice presentatore presentatrice chef narratrice narratore cantastorie partigiano partigiana staffetta'
const known: ReadonlySet<string> = new Set(`${offices} ${trades}`.split(' '))

const name = String.raw`\p{Lu}[\p{L}'’-]*\.?(?:\s(?:(?:di|de|del|della|dei|dal|lo|la|van|von)\s)?\p{Lu}[\p{L}'’-]*\.?){0,3}`
/** The names of a row before this one: `le scrittrici A, B e …`. */
const row = atEnd(new RegExp(String.raw`(?<ending>(?<=\s)(?:${name}(?:,\s|\se\s|\sed\s)){1,3})$`, 'u'))
const title = atEnd(/(?<ending>(?<=\s)(?:dott|prof|avv|ing|arch|on|don)\.?(?:ssa|ra)?\.?\s)$/iu)
const besideName = atEnd(/(?<noun>\p{L}+)(?:\s(?:regional|comunal|provincial|nazional|municipal|metropolitan|emerit|local|italian|capo)\p{L}*)?,?\s$/u)
/** `l'assessora alla cultura …`: of what, between the office and the name. */
const ofWhat = atEnd(/(?<noun>\p{L}{6,})\s(?:all[ao]?|ai|alle|agli|all['’]|con delega|del|dello|della|dell['’]|di)\s?[\p{L}'’]+(?:\s[\p{L}'’]+){0,8},?\s$/u)
const after = /^,?\s(?:(?:il|la|un|una|nota|noto|celebre|giovane|già|ex)\s|l['’]|un['’]){0,2}(?<noun>\p{Ll}+)(?<of>\s(?:di|del|della|dell['’]|dei|nazional|provincial|regional|territorial|general|artistic))?/u
const ofBody = new Set('presidente segretario segretaria direttore direttrice presidentessa'.split(' '))
const writers = new Set('autore autrice autori autrici'.split(' '))

/** Kin of somebody known, and who is told of beside a pupil, are not known for it. */
const ofOthers = /(?<!\p{L})(?:figli[oaie]?|nipot[ei]|genitor[ei]|madre|padre|mamma|pap[àa]|moglie|marito|alunn[oaie]|student(?:e|essa)|alliev[oa]|bambin[oa]|zi[oa]|nonn[oa])(?!\p{L})[^.;:\n]{0,40}$/iu
const speaksToAll: ReadonlySet<string> = new Set(['circolare', 'avviso', 'verbale', 'carta', 'regolamento', 'tabella-at'])

const isKnown = (noun: string | undefined): boolean => noun !== undefined && known.has(noun.toLowerCase())

/** A text without what a pattern reads at its end. */
const without = (pattern: RegExp, text: string): string => text.slice(0, text.length - (pattern.exec(text)?.groups?.ending?.length ?? 0))
const endsWithTrade = (words: string): boolean => isKnown(besideName.exec(words)?.groups?.noun) || offices.includes(ofWhat.exec(words)?.groups?.noun?.toLowerCase() ?? '-')

function isCalled(text: string, from: number, start: number, end: number): boolean {
  const whole = text.slice(Math.max(from, start - 160), start)
  const before = without(title, whole)
  if (endsWithTrade(before) || endsWithTrade(without(row, before))) return !ofOthers.test(before)
  const { noun, of } = after.exec(text.slice(end, end + 50))?.groups ?? {}
  return noun !== undefined && (known.has(noun) || writers.has(noun) || (of !== undefined && ofBody.has(noun))) && !ofOthers.test(before)
}

/** Who governs, writes, plays or studies for all is known for it, and named. */
export const byTrade: Rule = ({ scene: { text, kind }, mention, from, hasClass, isPupilCue, isAdjacent, near }) =>
  speaksToAll.has(kind) && !hasClass && !mention.isInitials && !(isPupilCue && isAdjacent) && near?.bearer !== 'staff-own-matter' && isCalled(text, from, mention.start, mention.end) ? as('public-figure') : null

/** Whether the words beside a name say the office or the trade that somebody is known for. */
export function isOfTrade(scene: Scene, { start, end, bearer }: Person): boolean {
  if ((bearer !== 'public-figure' && bearer !== 'official') || !speaksToAll.has(scene.kind)) return false
  const from = sentenceStart(scene.text, scene.lines, start)
  return isCalled(scene.text, from, start, end) && !isFoundBetween(scene.found(ownMatters), from, sentenceEnd(scene.text, scene.lines, end))
}
