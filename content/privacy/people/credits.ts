import { atEnd } from '../at-end.ts'
import { as, type Rule, type Standing } from './standing.ts'
import type { Scene } from '../scene.ts'

type Stretch = { start: number; end: number; keys: readonly string[] }

const name = String.raw`\p{Lu}[\p{L}'’-]+(?:\s(?:(?:di|de|del|della|dei|lo|la)\s)?\p{Lu}[\p{L}'’-]+){0,3}`
/** `Con A, B e C. Regia di D`: the row that a playbill names. */
const onStage = atEnd(new RegExp(String.raw`(?<!\p{L})(?:[Dd]i\se\s)?(?:[Cc]on|[Ii]nterpreti:?|[Rr]egia(?:\sdi|:)|(?:[Ss]cene|[Ss]cenografie|[Cc]ostumi|[Ll]uci|[Mm]usiche|[Dd]rammaturgia|[Cc]oreografie|[Aa]ttori:?)(?:\sdi|:)?)\s(?:${name}(?:,\s|\se\s)){0,10}$`, 'u'))
const playbill = /(?<!\p{L})(?:produzione|compagnia|teatro stabile|tournée|biglietti?|repliche)(?!\p{L})/iu
const ofPupils = /(?<!\p{L})(?:alunn|student|class[ei]\s[1-5IV]|ragazz|bambin|laboratorio teatrale|nostr[ie])\p{L}*/iu
/** `Come scrisse …, "…"`, `Scrive … nel suo saggio`: whose words are quoted. */
const writes = /(?<!\p{L})(?:scriv(?:e|eva|ono)|scrisse|(?:ha|aveva)\sscritto|disse|diceva)\s$/iu
const ofWork = /^(?:,\s|\s)?(?:nel(?:la)?\s(?:su[oa]\s)?(?:libro|testo|saggio|romanzo|diario|poesia|opera|lettera|prefazione|pagin)|in\s?["«“]|[,:]\s?["«“‘'])/iu

/** Works that are an artist's, hardly a pupil's: `le tele di …`, `casa natale di …`. */
const workOf = /(?<!\p{L})(?:tele|liric(?:a|he)|affresch[oi]|dipint[oi]|incisioni|novell[ae]|commedi[ae]|tragedi[ae]|sinfoni[ae]|sonat[ae]|cas[ae] natal[ei]|tomba|busto|pala d['’]altare|pinacoteca|diario) di\s$/iu

/** Whether a playbill or a quotation names somebody for their work. */
export function isCredited({ text }: Pick<Scene, 'text'>, { start, end, keys }: Stretch, left: string): boolean {
  if (keys.length < 2) return false
  if (writes.test(left) && ofWork.test(text.slice(end, end + 40))) return true
  if (workOf.test(left)) return !ofPupils.test(text.slice(Math.max(0, start - 120), end + 60))
  if (!onStage.test(left.slice(-300))) return false
  const around = text.slice(Math.max(0, start - 400), end + 400)
  return playbill.test(around) && /(?<!\p{L})(?:regia|costumi|scenografie)(?!\p{L})/iu.test(around) && !ofPupils.test(text.slice(Math.max(0, start - 250), end))
}

/** Who plays, directs or is quoted is public for it. */
export const byCredits: Rule = (standing: Standing) => (!standing.hasClass && !standing.mention.isInitials && standing.title === '' && isCredited(standing.scene, standing.mention, standing.left) ? as('public-figure') : null)
