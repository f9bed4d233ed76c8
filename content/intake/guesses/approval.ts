import type { Day } from '../../lifecycle/day.ts'
import { daysIn } from './days-in.ts'
import { written, type Act } from './act.ts'

/** How many lines with words at the head and at the end of a regolamento say who approved it. */
const reach = 14

/** Who approved a regolamento and when, as it is written near its head or its end. */
export function guessApproval(act: Act): { text: string; day: Day | null } | null {
  const all = written(act, 0, act.lines.length)
  for (const index of new Set([...all.slice(0, reach), ...all.slice(-reach)])) {
    const line = act.lines[index]!
    const own = /^\W*(?:(?:testo\s+)?(?:approvat|adottat|deliberat|emanat|aggiornat|modificat)[oaie]\b|(?:il|la)\s+presente\s+(?:regolamento|disciplinare|patto|carta|documento)\b.{0,40}\b(?:approvat|adottat)[oa]\b|delibera(?:zione)?\s+(?:n\.?|nr\.?|del)\s)/i.exec(line)
    const inside = /(?:il|la)\s+presente\s+(?:regolamento|disciplinare|patto|carta|documento)\b.{0,30}(?:è|viene)\s+(?:stat[oa]\s+)?(?:approvat|adottat)[oa]\b/i.exec(line)
    const found = own ?? inside
    if (!found) continue
    const said = `${line.slice(found.index)} ${act.lines[index + 1] ?? ''}`.trim()
    const days = daysIn(said)
    if (days.length === 0) continue
    const council = days.find(({ start }) => /consiglio\s*(?:d['’i]\s*i?\s*istituto|di\s+circolo)?[^.]*$/i.test(said.slice(0, start))) ?? days[0]!
    const last = days.at(-1)!
    const end = Math.max(council.end, last.end <= 250 ? last.end : 0)
    const number = /^[,\s]*(?:con\s+)?(?:delibera(?:zione)?|verbale)\s*n?[.°\s]*\d+/i.exec(said.slice(end))?.[0] ?? ''
    const text = `${said.slice(0, end)}${number}`.replace(/^[\s(]+/, '')
    return { text: text.slice(0, 300), day: council.day }
  }
  return null
}
