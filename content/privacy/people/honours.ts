import { startingIn } from '../finder.ts'
import { lineAt, sentenceEnd, sentenceStart } from '../layout.ts'
import type { Mention } from '../mentions.ts'
import type { Scene } from '../scene.ts'

const mark = String.raw`(?:100|[6-9]\d)(?:\s?\/\s?100|\/centesimi)?(?:\s(?:e|con)\slode)?`
/** Some pupils, whom the next sentence names. */
const several = String.raw`(?:due|tre|quattro|cinque|sei)\s(?:nostr[ie]\s)?(?:student[ei]|studentesse|alunn[ie]|alliev[ie]|ragazz[ie]|bambin[ie])(?=[^.\n]{0,60}\.\s)`
const isSeveral = new RegExp(`^${several.replace(/\(\?=.*$/u, '')}`, 'iu')
const honours = [
  // marks
  String.raw`${mark},?\s(?:assegnat\p{L}+\s)?(?:ad?|per)`,
  String.raw`con\s(?:il\s)?(?:voto\s(?:di\s)?|punteggio\s(?:di\s)?)?${mark}(?!\d|[.,:]\d|\s?(?:%|€|euro|or[ae]|minut|metr|km|anni|per\scento|punti|post[io]|alunn|student|partecip|iscritt|person|bambin|ragazz|class|paes|scuol|squadr|atlet|concorrent))`,
  String.raw`(?:un|due|tre|quattro|cinque|sei|i|dei)\s(?:100|cento)(?![\p{L}\d])`,
  String.raw`(?:100|cento|110)\s(?:e|con)\slode|(?:con|con\sla|la)\slode|massimo\sdei\svoti|voto\smassimo|pieni\svoti|punteggio\spieno|(?:di|dei)\scento(?=\s(?:è|sono|per|a)\s)|centini|si\sdiploma(?:no)?|neo-?diplomat[oaie]`,
  // prizes and places
  String.raw`vincitor[ei]|vincitric[ei]|ha\svinto|hanno\svinto|vince|vincono|premiat[oaie]|finalist[aei]|medagli[ae]|podio|ex\saequo|menzion[ei]\s(?:d'onore|di\sonore|d'|special[ei]|di\smerito|ad?|al|alla)`,
  String.raw`(?:prim|second|terz|quart|quint)[oaie]\s(?:premio|posto|classificat[oaie]|posizione|assolut[oaie]|arriva)|[1-9]\s?[°^ªº]\s?(?:premio|posto|classificat[oaie]|posizione)|(?<=premio\s[^.\n]{0,80});\s(?:il|e\sil)\s(?:secondo|terzo|quarto)\sad?`,
  String.raw`classificat[oaie]|si\s(?:è|sono)\s(?:aggiudicat|piazzat|qualificat|distint|impost)[oaie]|aggiudicarsi|si\saggiudica(?:no)?|farsi\s(?:valere|onore)|si\scomplimenta(?:no)?|si\scongratula(?:no)?|congratulazioni|complimenti|bravissim[oaie]`,
  String.raw`premio\s(?:\p{L}+\s){0,3}(?:va|vanno|è\sandat[oa]|ad?)|coppa|bors[ae]\s(?:di\sstudio\s)?(?:ad?|va|vanno)|(?:oro|argento|bronzo)\s(?:ad?|per)|(?:successo|vittoria|affermazione)\s(?:di|del|della|dei|delle)|premi[oa]?\sad?|conquista(?:re|no|to|ta)?\s(?:il|la|un)|unica\spresenza|[1-9]\s?[°^ªº]\s?per\s(?:il|la|le|i)|(?:in|con)\s\d{1,2}[:'’]\d\d[,.]?\d{0,2},?\s(?:su|davanti\sad?)|(?<=in\s\d{1,2}:\d\d,\s)su`,
  // pupils whom the next sentence names, and to whom the line under a prize is
  several,
  String.raw`(?<=\n)ad?`,
  // a part in a work or in a team
  String.raw`(?:elaborat[oi]|disegn[oi]|lavor[oi]|cortometraggi[oi]?|video|poster|opera|raccont[oi]|poesi[ae])(?:\s[\p{L}\d."«»]+){0,4}?\s(?:realizzat|scritt|present|creat|ideat)[oaie]\s(?:da|dagli\salunni|dalle\salunne|dagli\sstudenti|dalle\sstudentesse)`,
  String.raw`(?:squadra|team|equipaggio|staffetta|gli\satleti|coro)(?:\s[\p{L}\d.]+){0,4}?(?:,[^,.\n]{2,60},)?\s(?:è|era|sarà)\s(?:format|compost)[oa]\sda|in\s(?:prim|second|terz|quart|quint|sest)a\scorsia|in\s(?:piedi|ginocchio)\s?:`,
].join('|')
/** What says that a mark, a prize, a place or a part is somebody's. */
const honour = new RegExp(String.raw`(?<![\p{L}\d.,/:€])(?:${honours})(?!\p{L})`, 'giu')

/** The longest sentence, list and distance that are read. */
const reach = 1_500
export const farthest = 170
/** Told by a line that begins with «a»: only in a text of prizes. */
const ofPrizes = /(?<!\p{L})(?:premi[oa]?|menzion[ei]|vincit\p{L}+|classificat\p{L}+)(?!\p{L})/iu

/** The end of a list in lines under the words that announce it. */
function listEnd({ text, lines }: Scene, mentions: readonly Mention[], until: number): number {
  let end = until
  let misses = 0
  for (let index = lineAt(lines, until) + 1; index < lines.length && misses < 2 && end - until < 4_000; index += 1) {
    const { start, end: lineEnd } = lines[index]!
    const row = text.slice(start, Math.min(lineEnd, start + 120))
    if (row.trim() === '') continue
    const head = startingIn(mentions, start, Math.min(lineEnd, start + 36))[0]
    const isItem = head !== undefined && /^(?:[^:.\n]{0,30}:)?[\s\d.)°ª^•·▪*()–-]*$/u.test(text.slice(start, head.start))
    misses = isItem ? 0 : misses + 1
    if (isItem) end = Math.min(lineEnd, start + 600)
    else if (row.length > 60) break
  }
  return end
}

/** Stretches of a text that tell who has a mark, a prize, a place or a part, each with the places where that is said. */
export function tellings(scene: Scene, mentions: readonly Mention[]): { start: number; end: number; said: { start: number; end: number }[] }[] {
  const { text, lines } = scene
  const found: { start: number; end: number; said: { start: number; end: number }[] }[] = []
  for (const match of text.matchAll(honour)) {
    const said = { start: match.index, end: match.index + match[0].length }
    const open = found.at(-1)
    if (open && said.start < open.end) {
      open.said.push(said)
      continue
    }
    if (match[0].length < 3 && !ofPrizes.test(text.slice(Math.max(0, said.start - 400), said.start))) continue
    if (match[0].length < 3 && startingIn(mentions, said.end, said.end + 3).length === 0) continue
    const sentence = sentenceEnd(text, lines, said.end, reach)
    if (isSeveral.test(match[0])) {
      const next = startingIn(mentions, sentence, sentence + 4)[0]
      if (next) found.push({ start: sentence, end: sentenceEnd(text, lines, next.end, reach), said: [{ start: sentence, end: sentence + 1 }] })
      continue
    }
    const isHead = /:\s*$/.test(text.slice(said.end, sentence)) || (sentence - said.end < 60 && startingIn(mentions, said.end, sentence).length === 0)
    found.push({ start: Math.max(open?.end ?? 0, sentenceStart(text, lines, said.start, reach)), end: isHead ? listEnd(scene, mentions, sentence) : sentence, said: [said] })
  }
  return found
}
