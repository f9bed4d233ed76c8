import { columnsOf } from '../line.ts'
import type { Act, Guess } from './act.ts'

const office = String.raw`(?:(?:per\s+)?(?:il|la|l['’])\s*)?(?:dirigente(?:\s+(?:scolastic[oa]|reggente|incaricat[oa]|facente\s+funzione))*|d\.?\s?s\.?\s?g\.?\s?a\.?|direttore\s+(?:dei\s+servizi\s+generali\s+(?:e|ed)\s+amm(?:inistrativi|\.vi|\.)|s\.?\s?g\.?\s?a\.?|generale)|direttrice\s+dei\s+servizi\s+generali\s+e\s+amministrativi|preside|rettore|rettrice|d\.?\s?s\.?|presidente(?:\s+del(?:la|l['’])?\s*(?:consiglio\s+d['’i]\s*i?\s?istituto|consiglio\s+di\s+circolo|commissione|c\.?\s?d\.?\s?i\.?))?|segretari[oa](?:\s+verbalizzante)?|responsabile\s+(?:unico\s+)?del\s+(?:procedimento|progetto)|r\.?u\.?p\.?|(?:prim[oa]\s+)?collabora(?:tore|trice)\s+(?:vicari[oa]|del\s+dirigente(?:\s+scolastico)?|del\s+d\.?\s?s\.?)|vicari[oa]|referente\s+(?:di\s+plesso|del\s+progetto|[\p{L}]+\s+[\p{L}]+)|funzione\s+strumentale[\p{L}\s]{0,40}|animator[ei]\s+digitale)`
const signed = String.raw`(?:f\.?\s?to\s*:?\s*|firmato\s*:?\s*(?:digitalmente\s*)?(?:da\s*)?)?`
const word = String.raw`\p{Lu}[\p{L}'’-]*\.?`

const officeAlone = new RegExp(String.raw`^\W*${signed}(?<office>${office})\W*$`, 'iu')
const officeAndMore = new RegExp(String.raw`^\W*${signed}(?<office>${office})\s*[,:–-]?\s*\(?\s*(?<rest>\S.*)$`, 'iu')
const nameAlone = new RegExp(String.raw`^[\s(*_"]*(?:[Ff]\.?\s?[Tt][Oo]\s*:?\s*|[Ff]irmato\s*:?\s*(?:digitalmente\s*)?(?:da\s*:?\s*)?)?(?<name>(?:(?:[Pp]rof|[Dd]ott|[Dd]r|[Ii]ng|[Aa]vv|[Aa]rch|[Ss]ig|[Gg]eom|[Rr]ag|PROF|DOTT|DR|ING|AVV|SIG)(?:\.?\s?(?:ssa|SSA|re|ra|RE|RA))?\.?\s*)*${word}(?:\s+(?:de|di|del|della|dei|lo|la|${word})){1,4})[\s).*_"]*$`, 'u')

const notName = /\b(?:firma|firmato|digitalmente|autografa|sensi|art|stampa|documento|scolastic\p{L}*|istituto|comprensivo|dirigente|responsabile|servizi|consiglio|loro|sedi|cordiali|distinti|saluti|allegat\p{L}|circolare|oggetto|scuola|via|piazza|grazie|ufficio|segreteria)\b/iu

const asName = (text: string): string | null => {
  const found = nameAlone.exec(text)?.groups?.name?.trim()
  return found && !notName.test(found) ? found : null
}

const degreeWithName = /^(?:[Pp]rof|[Dd]ott|[Dd]r\b|[Ii]ng|[Aa]vv|[Aa]rch|[Ss]ig|[Rr]ag|PROF|DOTT)/

/** How many lines from the end a signature is looked for. */
const reach = 40

type Signature = { office: string; name: string | null; line: number }

const tidyOffice = (text: string): string => text.replace(/\s+/g, ' ').trim()

function signatureAt(columns: string[][], at: number): Signature[] {
  const row = columns[at] ?? []
  const below = columns.slice(at + 1).filter((one) => one.length > 0)
  return row.flatMap((column, place): Signature[] => {
    const alone = officeAlone.exec(column)?.groups?.office
    if (alone) {
      // Two signatures side by side have their names side by side, too; a name may stand under a line that says how it is signed.
      const under = below.slice(0, 3).flatMap((one) => (one.length === row.length ? [one[place]!] : one))
      const name = under.map(asName).find((one) => one !== null) ?? null
      const above = at > 0 && row.length === 1 ? (columns.slice(0, at).filter((one) => one.length > 0).at(-1) ?? []) : []
      const before = above.length === 1 && degreeWithName.test(above[0]!.replace(/^\W+/, '')) ? asName(above[0]!) : null
      return [{ office: tidyOffice(alone), name: name ?? before, line: at }]
    }
    const more = officeAndMore.exec(column)?.groups
    const name = more?.rest ? asName(more.rest) : null
    return more?.office && name ? [{ office: tidyOffice(more.office), name, line: at }] : []
  })
}

/** Who signs, as it is read at the foot: office and name. Sure when both are there and nobody else signs. */
export function guessSignatory(act: Act): Guess<string> {
  const from = Math.max(act.subjectAt === null ? 0 : act.subjectAt + 1, act.lines.length - reach)
  const columns = act.lines.slice(from).map(columnsOf)
  const found = columns.flatMap((_, at) => signatureAt(columns, at))
  const whole = found.filter(({ name }) => name !== null)
  const chosen = whole.find(({ office }) => /dirigente|preside|^\W*(?:il\s+)?d\.?\s?s\.?$/i.test(office) && !/collaborat|presidente/i.test(office)) ?? whole.at(-1) ?? found.filter(({ office }) => /^(?:il|la|l['’])/i.test(office)).at(-1)
  if (chosen) return chosen.name === null ? { value: chosen.office, isSure: false } : { value: `${chosen.office}, ${chosen.name}`, isSure: whole.length === 1 }
  for (const column of columns.flat().reverse()) {
    if (!/^\W*(?:f\.?\s?to\b|firmato)/i.test(column)) continue
    const name = asName(column)
    if (name) return { value: name, isSure: false }
  }
  return null
}
